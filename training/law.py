"""The grammar's second half: rules as decrees word them and as papers retell them, figures as reports list them."""

from __future__ import annotations

import random
from collections.abc import Callable

_WHO = (
    "Hộ kinh doanh",
    "Tổ chức, cá nhân",
    "Chủ đầu tư",
    "Người lao động",
    "Cơ sở giáo dục",
    "Doanh nghiệp vận tải",
    "Chủ tàu cá",
    "Người sử dụng đất",
    "Hợp tác xã",
    "Bên thuê nhà",
    "Cơ quan tiếp nhận",
    "Ủy ban nhân dân cấp xã",
    "Người điều khiển phương tiện",
    "Thân nhân liệt sĩ",
)
_DUTIES = (
    "nộp hồ sơ trực tiếp, qua bưu chính hoặc trên cổng dịch vụ công",
    "thông báo bằng văn bản cho cơ quan đăng ký",
    "lưu giữ chứng từ trong mười năm",
    "niêm yết giá tại nơi bán hàng",
    "khai báo tạm vắng khi rời nơi thường trú",
    "bảo đảm an toàn cho hành khách và hàng hóa",
    "trả kết quả đúng hẹn, nếu chậm phải xin lỗi bằng văn bản",
    "cập nhật dữ liệu lên hệ thống dùng chung",
    "lắp thiết bị giám sát hành trình",
    "chi trả đủ tiền lương cho ngày nghỉ lễ",
    "giữ nguyên hiện trạng cho đến khi có kết luận",
    "công khai các khoản thu trước khi vào năm học",
)
_FAULTS = (
    "tự ý sửa chữa, tẩy xóa giấy phép",
    "khai báo sai diện tích đất đang sử dụng",
    "không mang theo giấy tờ của phương tiện",
    "lấn chiếm hành lang bảo vệ đê điều",
    "cho thuê lại nhà ở xã hội",
    "xả nước thải chưa qua xử lý ra kênh, mương",
    "cung cấp thông tin cá nhân của khách hàng cho người khác",
    "kinh doanh khi giấy chứng nhận đã hết hạn",
    "cản trở người thi hành công vụ",
    "làm mất hồ sơ, sổ sách kế toán",
    "chở quá số người quy định",
    "quảng cáo thực phẩm như thuốc chữa bệnh",
)
_CASES = (
    "Người thuộc hộ nghèo, hộ cận nghèo theo chuẩn hiện hành",
    "Người khuyết tật nặng",
    "Con của người có công với cách mạng",
    "Học sinh ở thôn, bản đặc biệt khó khăn",
    "Đất đang có tranh chấp hoặc bị kê biên",
    "Phương tiện phục vụ quốc phòng, an ninh",
    "Công trình bị thiệt hại do thiên tai, hỏa hoạn",
    "Người đã đóng bảo hiểm từ đủ 15 năm",
    "Hàng viện trợ, quà biếu trong định mức",
    "Trẻ em dưới 6 tuổi đi cùng cha, mẹ",
    "Kiểm tra, sửa chữa, bảo trì công trình",
    "Phục vụ tìm kiếm, cứu nạn",
)
_PAPERS = (
    "đơn đề nghị theo mẫu",
    "bản sao giấy khai sinh",
    "sơ đồ vị trí thửa đất",
    "phương án phòng cháy, chữa cháy",
    "giấy xác nhận của nơi cư trú",
    "bản cam kết bảo vệ môi trường",
    "báo cáo tài chính của hai năm gần nhất",
    "ảnh chân dung cỡ 4x6",
)
_MATTERS = (
    "cấp giấy phép xây dựng",
    "đăng ký tạm trú",
    "hỗ trợ tiền thuê nhà",
    "bồi thường khi thu hồi đất",
    "quản lý tàu cá",
    "miễn, giảm học phí",
    "lệ phí trước bạ",
    "bảo vệ dữ liệu cá nhân",
    "trợ cấp thất nghiệp",
    "xử phạt vi phạm về giao thông",
    "khai thác nước dưới đất",
    "đấu giá biển số",
)
_TYPES = (
    ("Nghị định", "NĐ-CP", "Chính phủ"),
    ("Thông tư", "TT-BTC", "Bộ Tài chính"),
    ("Thông tư", "TT-BXD", "Bộ Xây dựng"),
    ("Quyết định", "QĐ-TTg", "Thủ tướng Chính phủ"),
    ("Quyết định", "QĐ-UBND", "Ủy ban nhân dân tỉnh"),
    ("Nghị quyết", "NQ-HĐND", "Hội đồng nhân dân tỉnh"),
)
_CHAPTERS = (
    "QUY ĐỊNH CHUNG",
    "QUYỀN VÀ NGHĨA VỤ CỦA CÁC BÊN",
    "TRÌNH TỰ, THỦ TỤC",
    "TỔ CHỨC THỰC HIỆN",
    "ĐIỀU KHOẢN THI HÀNH",
)
_HEADS = ("Phạm vi điều chỉnh", "Đối tượng áp dụng", "Giải thích từ ngữ", "Hồ sơ", "Hiệu lực thi hành", "Trách nhiệm")
_QUANTITIES = (
    "Tổng diện tích gieo trồng",
    "Số hồ sơ tiếp nhận",
    "Thu ngân sách trên địa bàn",
    "Sản lượng thủy sản",
    "Số doanh nghiệp thành lập mới",
    "Tỷ lệ giải quyết đúng hạn",
    "Lượng khách lưu trú",
    "Giá trị xuất khẩu",
    "Điểm chuẩn ngành sư phạm",
    "Giá xăng RON 95",
)
_UNITS = ("ha", "hồ sơ", "tỷ đồng", "tấn", "doanh nghiệp", "%", "lượt người", "triệu USD", "điểm", "đồng/lít")
_LETTERS = "abcdđeghik"


class Law:
    """Writes rules with one source of chance.

    Args:
        draw: the source.
    """

    def __init__(self, draw: random.Random) -> None:
        self.draw = draw
        kind, signs, self.issuer = draw.choice(_TYPES)
        self.year = draw.randint(2008, 2026)
        self.number = f"{draw.randint(1, 300)}/{self.year}/{signs}" if draw.random() < 0.8 else f"{draw.randint(1, 9)}"
        self.name = f"{kind} {draw.choice(('số ', 'số ', ''))}{self.number}"
        self.matter = draw.choice(_MATTERS)
        self.day = f"{draw.randint(1, 28)}/{draw.randint(1, 12)}"

    def heading(self) -> str:
        """What a paper calls the news of it."""
        n = self.draw.randint(2, 9)
        return self.draw.choice(
            (
                f"Quy định mới về {self.matter} từ {self.day}",
                f"{n} trường hợp được {self.matter} từ ngày {self.day}/{self.year}",
                f"Từ {self.day}, {self.draw.choice(_FAULTS)} bị phạt đến {n * 10} triệu đồng",
                f"{self.draw.choice(_WHO)} phải {self.draw.choice(_DUTIES)}",
                f"Sửa đổi, bổ sung quy định về {self.matter}",
            )
        )

    def opening(self) -> str:
        """The paragraph that names it."""
        return self.draw.choice(
            (
                f"{self.issuer} ban hành {self.name} ngày {self.day}/{self.year} quy định về {self.matter}.",
                f"{self.name} của {self.issuer} sửa đổi, bổ sung một số điều của {Law(self.draw).name} về {self.matter}.",
                f"Có hiệu lực từ {self.day}/{self.year}, {self.name} quy định {self._who()} phải {self._duty()}.",
                f"{self.issuer} vừa có {self.name}, trong đó quy định rõ việc {self.matter}.",
            )
        )

    def introduction(self) -> str:
        """The line in front of a list."""
        return self.draw.choice(
            (
                "Cụ thể như sau:",
                f"Theo đó, {self._who()} được {self.matter} khi thuộc một trong các trường hợp sau:",
                f"Phạt tiền từ {self._fine()} đối với một trong các hành vi sau đây:",
                f"{self.name} quy định các đối tượng được {self.matter} gồm:",
                f"Hồ sơ {self.matter} gồm có:",
                f"“Điều {self.draw.randint(1, 60)}. {self.draw.choice(_HEADS)}",
                f"({self.draw.randint(1, 4)}) Miễn phí đối với các đối tượng sau:",
            )
        )

    def clauses(self) -> list[str]:
        """A list as decrees write them: numbered, lettered or dashed, each of one form."""
        of: Callable[[], str] = self.draw.choice((self._case, self._fault, self._paper, self._rule, self._clause))
        mark = self.draw.choice(("{n}. ", "{a}) ", "{a}) ", "- ", "- ", "+ ", "({n}) ", "", "{n}) "))
        end = self.draw.choice((";", ";", ".", ""))
        count = self.draw.randint(2, 9)
        lines = [mark.format(n=n + 1, a=_LETTERS[n]) + of() for n in range(count)]
        return [line + end for line in lines[:-1]] + [lines[-1] + "."]

    def rule(self) -> str:
        """A sentence or two that retell a rule."""
        return " ".join(self._rule() + "." for _ in range(self.draw.choice((1, 1, 2, 3))))

    def closing(self) -> str:
        """When it comes into force."""
        return self.draw.choice(
            (
                f"{self.name} có hiệu lực từ ngày {self.day}/{self.year}.",
                f"Quy định trên có hiệu lực từ ngày {self.day}/{self.year}.",
                f"Văn bản này thay thế {Law(self.draw).name}.",
            )
        )

    def article(self, number: int) -> list[str]:
        """An article of a decree."""
        head = f"Điều {number}. {self.draw.choice(_HEADS)}"
        if self.draw.random() < 0.3:
            return [f"{head} {self.matter}", self._rule() + "."]
        lines = []
        for clause in range(1, self.draw.randint(2, 5)):
            lines.append(f"{clause}. {self._rule()}{self.draw.choice(('.', ':', '.'))}")
            if lines[-1].endswith(":"):
                lines += self.clauses()
        return [head, *lines]

    def chapter(self, number: int) -> list[str]:
        """A chapter's heading."""
        return [f"Chương {'I' * number if number < 4 else 'IV'}", self.draw.choice(_CHAPTERS)]

    def figures(self) -> list[str]:
        """Lines of figures."""
        form = self.draw.choice(
            ("- {what}: {n} {unit}", "{what}: {n} {unit}, tăng {p}%", "{what} {n} {unit}.", "+ {what} đạt {n} {unit};")
        )
        rows = zip(self.draw.sample(_QUANTITIES, len(_QUANTITIES)), self.draw.sample(_UNITS, len(_UNITS)), strict=True)
        return [
            form.format(what=what, unit=unit, n=f"{self.draw.randint(2, 99000):,}".replace(",", "."), p=self._percent())
            for what, unit in list(rows)[: self.draw.randint(3, 9)]
        ]

    def _who(self) -> str:
        who = self.draw.choice(_WHO)
        return who[:1].lower() + who[1:]

    def _duty(self) -> str:
        return self.draw.choice(_DUTIES)

    def _case(self) -> str:
        return self.draw.choice(_CASES)

    def _paper(self) -> str:
        paper = self.draw.choice(_PAPERS)
        return paper[:1].upper() + paper[1:]

    def _fault(self) -> str:
        fault = self.draw.choice(_FAULTS)
        return fault[:1].upper() + fault[1:]

    def _clause(self) -> str:
        return self.draw.choice((self._case, self._fault, self._rule))()

    def _rule(self) -> str:
        return self.draw.choice(
            (
                f"{self.draw.choice(_WHO)} phải {self._duty()} trong thời hạn {self.draw.randint(2, 60)} ngày làm việc",
                f"Phạt tiền từ {self._fine()} đối với hành vi {self.draw.choice(_FAULTS)}",
                f"{self.draw.choice(_WHO)} có trách nhiệm {self._duty()}; trường hợp {self.draw.choice(_FAULTS)} thì bị xử lý "
                "theo quy định của pháp luật",
                f"Không {self.matter} đối với {self._who()} đã {self.draw.choice(_FAULTS)}",
                f"Mức hỗ trợ là {self.draw.randint(2, 90) * 100}.000 đồng một tháng, tối đa {self.draw.randint(2, 24)} tháng",
                f"Việc {self.matter} thực hiện theo khoản {self.draw.randint(1, 9)} Điều {self.draw.randint(1, 90)} của "
                f"{self.draw.choice(('Luật này', 'Nghị định này', self.name))}",
                f"Khi {self.matter}, {self._who()} {self._duty()}, {self._duty()}",
            )
        )

    def _fine(self) -> str:
        low = self.draw.randint(1, 90)
        form = self.draw.choice(("{a} triệu đồng đến {b} triệu đồng", "{a}.000.000 đồng đến {b}.000.000 đồng"))
        return form.format(a=low, b=low + self.draw.randint(1, 60))

    def _percent(self) -> str:
        return f"{self.draw.randint(0, 40)},{self.draw.randint(1, 9)}"
