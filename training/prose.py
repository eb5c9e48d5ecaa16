"""A small grammar that writes Vietnamese sentences on public affairs and daily life, for pages written at random."""

from __future__ import annotations

import random

_PLACES = (
    "tỉnh Đông Giang",
    "tỉnh Nam Hải",
    "huyện Tây Sơn",
    "thành phố Bình An",
    "thị xã Phú Hòa",
    "huyện Sông Trà",
    "tỉnh Lâm Thượng",
    "quận Cầu Mới",
    "xã Hòa Lộc",
    "phường Bến Gỗ",
    "thị trấn Chợ Lầu",
    "tỉnh Trường Hà",
)
_WHO = (
    "Ủy ban nhân dân {place}",
    "Sở Nội vụ",
    "Sở Thông tin và Truyền thông",
    "Hội đồng nhân dân {place}",
    "Văn phòng Ủy ban",
    "Trung tâm phục vụ hành chính công",
    "Ban chỉ đạo cải cách hành chính",
    "Phòng Tài chính - Kế hoạch",
    "lãnh đạo {place}",
    "Thường trực Huyện ủy",
    "các xã, phường",
    "Công an {place}",
    "ngành Y tế",
    "nhiều hộ kinh doanh",
    "nhóm nghiên cứu",
    "hợp tác xã {place}",
    "câu lạc bộ chủ nhà",
    "giới đầu tư",
    "đội tuyển trẻ",
    "ban tổ chức giải",
    "hãng vận tải",
    "bà con trong thôn",
    "học sinh lớp 9",
)
_DID = (
    "đã tổ chức",
    "vừa triển khai",
    "tiếp tục đẩy mạnh",
    "ban hành kế hoạch về",
    "đã kiểm tra",
    "phối hợp thực hiện",
    "hoàn thành",
    "đề nghị các đơn vị quan tâm đến",
    "tổng kết",
    "giao các phòng chuyên môn theo dõi",
    "chờ đợi",
    "lo ngại về",
    "tỏ ra thận trọng với",
    "đặt cược vào",
    "rút khỏi",
    "bất ngờ công bố",
    "tranh cãi quanh",
)
_WHAT = (
    "công tác cải cách hành chính",
    "việc tiếp nhận hồ sơ qua mạng",
    "chương trình xây dựng nông thôn mới",
    "hội nghị giao ban quý",
    "đợt tập huấn cho cán bộ cơ sở",
    "việc giải quyết thủ tục đất đai",
    "mô hình một cửa liên thông",
    "chiến dịch làm sạch kênh mương",
    "đề án chuyển đổi số",
    "công tác phòng chống thiên tai",
    "việc sửa chữa đường liên xã",
    "phong trào khuyến học",
    "việc chi trả trợ cấp cho hộ nghèo",
    "giá cà phê trong nước",
    "trận bán kết lượt về",
    "mùa mưa đến sớm",
    "tuyến xe buýt mới",
    "thị trường nhà ở",
    "kỳ thi vào lớp 10",
    "vụ cháy chợ đêm",
    "món bánh canh cá lóc",
    "cổ phiếu ngành thép",
    "chuyến tàu cuối năm",
    "bộ phim quay ở vùng cao",
    "cơn bão số 5",
    "giống lúa chịu mặn",
)
_WHEN = (
    "Ngày {d}/{m}",
    "Sáng {d}/{m}",
    "Trong quý {q}",
    "Năm {y}",
    "Sáu tháng đầu năm {y}",
    "Từ đầu năm đến nay",
    "Thời gian qua",
    "Chiều cùng ngày",
    "Theo báo cáo",
    "Tại buổi làm việc",
    "Trước đó",
    "Tuy nhiên",
    "Đến nay",
    "Theo ghi nhận của phóng viên",
    "Trả lời câu hỏi này",
    "Nhiều năm liền",
    "Hôm qua",
    "Ở chiều ngược lại",
)
_TAIL = (
    "với sự tham gia của {n} đại biểu",
    "đạt {p}% kế hoạch",
    "cho hơn {n} hộ dân",
    "tại {n} xã, phường",
    "với tổng kinh phí {n} triệu đồng",
    "tăng {p}% so với cùng kỳ",
    "nhằm rút ngắn thời gian chờ đợi của người dân",
    "trong đó có {n} hồ sơ giải quyết trước hạn",
    "góp phần nâng cao chất lượng phục vụ",
    "theo đúng tiến độ đề ra",
    "sau {n} phút bù giờ căng thẳng",
    "khi giá giảm còn {n}.000 đồng một cân",
    "bất chấp thời tiết xấu",
    "vì thiếu vốn và thiếu người",
    "trong ba tuần tới",
    "dù chưa ai dám chắc về kết quả",
    "ở khu vực ven sông",
)
_MORE = (
    "; đồng thời yêu cầu các đơn vị báo cáo kết quả trước ngày {d}/{m}",
    ", bảo đảm công khai và minh bạch",
    ", được nhân dân đồng tình ủng hộ",
    "",
    "",
    "",
    ", riêng {place} đạt {p}%",
    "; nhiều nơi đã làm xong trước thời hạn",
    ", điều mà cách đây {q} năm không ai nghĩ tới",
    ", theo lời kể của những người có mặt",
)
_SUB = (
    "Kết quả bước đầu",
    "Những khó khăn còn lại",
    "Nhiệm vụ thời gian tới",
    "I. Tình hình chung",
    "2. Giải pháp",
    "Ý kiến của cơ sở",
    "Vẫn còn vướng mắc",
    "Đồng bộ nhiều giải pháp",
    "Vì sao giá giảm?",
    "Con đường phía trước",
    "Người trong cuộc nói gì",
    "3. Thời hạn và hồ sơ",
    "Bài học từ vụ mùa trước",
)
_ASKED = (
    "Ông có thể nói rõ hơn về {what}?",
    "Thưa bà, vì sao {who} {did} {what}?",
    "Người dân được lợi gì từ {what}?",
    "Điều gì khó nhất khi làm {what}?",
    "Bước tiếp theo là gì, thưa ông?",
)
_FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Võ", "Đặng", "Bùi", "Hồ", "Rơ Châm", "Y", "Lý", "Đinh", "Phan", "Trịnh")
_GIVEN = (
    "Hạnh",
    "Minh",
    "Thu Trang",
    "Văn Lộc",
    "Đức",
    "Thị Mai",
    "Quốc Bảo",
    "Hồng Vân",
    "Tuấn",
    "H'Nương",
    "Khánh An",
    "Hoài Nam",
    "Thảo",
    "Bích Ngọc",
    "Sơn",
)
_SOURCES = (
    "Báo Đông Giang",
    "TTXVN",
    "Cổng thông tin tỉnh",
    "baodonggiang.vn",
    "Sở Nội vụ",
    "Đời sống Trẻ",
    "Tin Sáng",
)
_CITIES = (
    "Hà Nội",
    "Huế",
    "Đà Nẵng",
    "Pleiku",
    "Cần Thơ",
    "Vinh",
    "Hải Phòng",
    "Đà Lạt",
    "Quy Nhơn",
    "Sơn La",
    "Cà Mau",
    "Lào Cai",
    "Nha Trang",
    "Phan Thiết",
    "An Giang",
    "Bắc Giang",
    "Bến Tre",
    "Bình Thuận",
    "Đắk Lắk",
    "Gia Lai",
    "Hà Tĩnh",
    "Kiên Giang",
    "Nghệ An",
    "Quảng Trị",
    "Thanh Hóa",
    "TP. Hồ Chí Minh",
    "Tuyên Quang",
    "Vĩnh Long",
)
_SEEN = (
    "Cán bộ một cửa hướng dẫn người dân kê khai",
    "Quang cảnh hội nghị",
    "Đoàn công tác kiểm tra thực tế tại cơ sở",
    "Người dân đến nộp hồ sơ",
    "Lãnh đạo địa phương trao quà cho các hộ",
    "Bến xe trước giờ mở cửa",
    "Ruộng lúa sau cơn mưa",
    "Cầu thủ hai đội bắt tay nhau trước trận đấu",
    "Giá vàng được niêm yết ngoài cửa tiệm",
)
_REPLIES = (
    "Bài viết hay quá, cảm ơn tác giả.",
    "Ở xã tôi cũng vậy, đi ba lần mới xong.",
    "Mong cơ quan chức năng vào cuộc sớm.",
    "Theo tôi nên công khai để dân biết, dân bàn.",
    "Đúng rồi, nhưng tiền đâu mà làm?",
    "Quá đắt so với thu nhập.",
    "Tôi đồng ý với ý kiến bên trên, cần xem lại cách làm này.",
    "Hay!",
    "Cho hỏi nộp hồ sơ ở đâu ạ?",
)
_LOREM = [
    "lorem",
    "ipsum",
    "dolor",
    "sit",
    "amet",
    "consectetur",
    "adipiscing",
    "elit",
    "sed",
    "do",
    "eiusmod",
    "tempor",
    "incididunt",
    "ut",
    "labore",
    "et",
    "dolore",
    "magna",
    "aliqua",
    "enim",
    "ad",
    "minim",
    "veniam",
    "quis",
    "nostrud",
    "exercitation",
    "ullamco",
    "laboris",
    "nisi",
    "aliquip",
    "ex",
    "ea",
    "commodo",
    "consequat",
    "duis",
    "aute",
    "irure",
    "in",
    "reprehenderit",
    "voluptate",
    "velit",
    "esse",
    "cillum",
    "fugiat",
    "nulla",
    "pariatur",
]

_AGAIN = 0.35
"""Share of dummy paragraphs that stand on the page already."""


class Writer:
    """Writes with one source of chance.

    Args:
        draw: the source.
        dummy: True for a page template's dummy text instead of Vietnamese.
    """

    def __init__(self, draw: random.Random, *, dummy: bool = False) -> None:
        self.draw = draw
        self.dummy = dummy
        self.place = draw.choice(_PLACES)
        self.title = ""
        self._paragraphs: list[str] = []

    def headline(self) -> str:
        """The story's own headline."""
        self.title = self.other_title()
        return self.title

    def other_title(self) -> str:
        """A headline."""
        form = self.draw.choice(
            (
                "{place}: {what} {tail}",
                "{who} {did} {what}",
                "{who} {did} {what} {tail}",
                "{what} ở {place}",
                "Vì sao {who} {did} {what}?",
                "{name}: '{what} là chuyện của mọi người'",
                "{n} người {did} {what}",
            )
        )
        return _sentence_case(self._fill(form))

    def sentence(self) -> str:
        """A sentence with its stop."""
        if self.dummy:
            return self._dummy_sentence()
        form = self.draw.choice(
            (
                "{when}, {who} {did} {what} {tail}{more}.",
                "{who} {did} {what} {tail}{more}.",
                "{when}, {what} {tail}{more}.",
                "Đồng chí {name} cho biết, {who} {did} {what} {tail}.",
                "“Chúng tôi {did} {what} {tail}”, ông {name} nói.",
                "{what} {tail}.",
                "Nhưng {who} {did} {what}.",
                "{when}, {who} {did} {what} {tail}; {who} {did} {what}, còn {what} thì {tail}{more}.",
                "Bà {name} ({p} tuổi, ở {place}) kể: “{when}, {who} {did} {what} {tail}.”",
            )
        )
        return _sentence_case(self._fill(form))

    def _dummy_sentence(self) -> str:
        words = [self.draw.choice(_LOREM) for _ in range(self.draw.randint(5, 24))]
        return " ".join(words).capitalize() + self.draw.choice((".", ".", ",.", "?"))

    def paragraph(self) -> str:
        """One to seven sentences; dummy text is often said again."""
        if self.dummy and self._paragraphs and self.draw.random() < _AGAIN:
            return self.draw.choice(self._paragraphs)
        text = " ".join(self.sentence() for _ in range(self.draw.choice((1, 1, 2, 2, 3, 4, 5, 7))))
        self._paragraphs.append(text)
        return text

    def summary(self) -> str:
        """A lead or the text of a teaser, at times with its dateline."""
        dateline = self.draw.choice(("", "", "", f"({self.source()}) - ", f"{self.draw.choice(_CITIES)} - "))
        text = dateline + " ".join(self.sentence() for _ in range(self.draw.choice((1, 1, 2))))
        return text if self.draw.random() < 0.8 else text[: self.draw.randint(60, 160)].rsplit(" ", 1)[0] + "..."

    def subheading(self) -> str:
        """A heading inside a story."""
        return self.draw.choice(_SUB) if self.draw.random() < 0.6 else self.other_title()

    def question(self) -> str:
        """What an interviewer asks."""
        return _sentence_case(self._fill(self.draw.choice(_ASKED)))

    def reply(self) -> str:
        """What a reader comments."""
        return " ".join(self.draw.sample(_REPLIES, self.draw.choice((1, 1, 2, 3))))

    def caption(self) -> str:
        """The line under a picture."""
        seen = self.draw.choice(_SEEN) if self.draw.random() < 0.7 else self.other_title()
        return seen + self.draw.choice(("", ".", f". Ảnh: {self.name()}", " (ảnh minh họa)", f" - Ảnh: {self.name()}"))

    def name(self) -> str:
        """A person's name."""
        return f"{self.draw.choice(_FAMILY)} {self.draw.choice(_GIVEN)}"

    def person(self) -> str:
        """A person as interviews introduce one."""
        title = self.draw.choice(("Ông", "Bà", "PGS.TS", "Luật sư", "Bác sĩ"))
        return f"{title} {self.name()}{self.draw.choice(('', ':', ', giám đốc trung tâm:'))}"

    def source(self) -> str:
        """Where a story was taken from."""
        return self.draw.choice(_SOURCES)

    def unit(self) -> str:
        """An office."""
        return _sentence_case(self._fill(self.draw.choice(_WHO)))

    def matter(self) -> str:
        """What a document is about."""
        return self._fill("{what} trên địa bàn {place}")

    def places(self, count: int) -> list[str]:
        """Names of towns."""
        return self.draw.sample(_CITIES, count)

    def date(self) -> str:
        """A day as pages write it."""
        return f"{self.draw.randint(1, 28):02}/{self.draw.randint(1, 12):02}/{self.draw.randint(2008, 2024)}"

    def clock(self) -> str:
        """A time of day."""
        return f"{self.draw.randint(0, 23):02}:{self.draw.randint(0, 59):02}"

    def _fill(self, form: str) -> str:
        while "{" in form:  # forms name forms
            before, rest = form.split("{", 1)
            key, behind = rest.split("}", 1)
            form = before + self._part(key) + behind
        return form

    def _part(self, key: str) -> str:
        if key in _LISTS:
            return self.draw.choice(_LISTS[key])
        if key in _NUMBERS:
            return str(self.draw.randint(*_NUMBERS[key]))
        return self.place if key == "place" else self.name()


_LISTS = {"who": _WHO, "did": _DID, "what": _WHAT, "when": _WHEN, "tail": _TAIL, "more": _MORE}
_NUMBERS = {"d": (1, 28), "m": (1, 12), "y": (2010, 2024), "q": (1, 4), "n": (2, 900), "p": (40, 100)}


def _sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]
