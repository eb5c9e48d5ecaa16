"""A small grammar that writes sentences of administrative Vietnamese, for the pages of `portals`."""

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
)
_MORE = (
    "; đồng thời yêu cầu các đơn vị báo cáo kết quả trước ngày {d}/{m}",
    ", bảo đảm công khai và minh bạch",
    ", được nhân dân đồng tình ủng hộ",
    "",
    "",
    ", riêng {place} đạt {p}%",
    "; nhiều nơi đã làm xong trước thời hạn",
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
)
_FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Võ", "Đặng", "Bùi", "Hồ", "Rơ Châm", "Y")
_GIVEN = ("Hạnh", "Minh", "Thu Trang", "Văn Lộc", "Đức", "Thị Mai", "Quốc Bảo", "Hồng Vân", "Tuấn", "H'Nương")
_SOURCES = ("Báo Đông Giang", "TTXVN", "Cổng thông tin tỉnh", "baodonggiang.vn", "Sở Nội vụ")
_CITIES = ("Hà Nội", "Huế", "Đà Nẵng", "Pleiku", "Cần Thơ", "Vinh", "Hải Phòng", "Đà Lạt", "Quy Nhơn", "Sơn La")
_SEEN = (
    "Cán bộ một cửa hướng dẫn người dân kê khai",
    "Quang cảnh hội nghị",
    "Đoàn công tác kiểm tra thực tế tại cơ sở",
    "Người dân đến nộp hồ sơ",
    "Lãnh đạo địa phương trao quà cho các hộ",
)


class Writer:
    """Writes with one source of chance."""

    def __init__(self, draw: random.Random) -> None:
        self.draw = draw
        self.place = draw.choice(_PLACES)
        self.title = ""

    def headline(self) -> str:
        """The story's own headline."""
        self.title = self.other_title()
        return self.title

    def other_title(self) -> str:
        """A headline."""
        form = self.draw.choice(
            ("{place}: {what} {tail}", "{who} {did} {what}", "{who} {did} {what} {tail}", "{what} ở {place}")
        )
        return _sentence_case(self._fill(form))

    def sentence(self) -> str:
        """A sentence with its stop."""
        form = self.draw.choice(
            (
                "{when}, {who} {did} {what} {tail}{more}.",
                "{who} {did} {what} {tail}{more}.",
                "{when}, {what} {tail}{more}.",
                "Đồng chí {name} cho biết, {who} {did} {what} {tail}.",
                "“Chúng tôi {did} {what} {tail}”, ông {name} nói.",
            )
        )
        return _sentence_case(self._fill(form))

    def paragraph(self) -> str:
        """One to five sentences."""
        return " ".join(self.sentence() for _ in range(self.draw.choice((1, 1, 2, 3, 4, 5))))

    def subheading(self) -> str:
        """A heading inside a story."""
        return self.draw.choice(_SUB)

    def caption(self) -> str:
        """The line under a picture."""
        return self.draw.choice(_SEEN) + self.draw.choice(("", ".", f". Ảnh: {self.name()}", " (ảnh minh họa)"))

    def name(self) -> str:
        """A person's name."""
        return f"{self.draw.choice(_FAMILY)} {self.draw.choice(_GIVEN)}"

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

    def _fill(self, form: str) -> str:
        for _ in range(3):  # forms name forms
            form = form.format(
                place=self.place,
                who=self.draw.choice(_WHO),
                did=self.draw.choice(_DID),
                what=self.draw.choice(_WHAT),
                when=self.draw.choice(_WHEN),
                tail=self.draw.choice(_TAIL),
                more=self.draw.choice(_MORE),
                name=self.name(),
                d=self.draw.randint(1, 28),
                m=self.draw.randint(1, 12),
                y=self.draw.randint(2010, 2024),
                q=self.draw.randint(1, 4),
                n=self.draw.randint(2, 900),
                p=self.draw.randint(40, 100),
            )
        return form


def _sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]
