"""What stands around a story on Vietnamese pages, written at random: none of it is gold."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.prose import Writer
from training.style import Style

_SECTIONS = (
    "Trang chủ",
    "Giới thiệu",
    "Tin tức - Sự kiện",
    "Chỉ đạo điều hành",
    "Công báo",
    "Thủ tục hành chính",
    "Liên hệ",
    "Sơ đồ cổng",
    "Hộp thư",
    "Lịch công tác",
    "Thời sự",
    "Kinh doanh",
    "Thể thao",
    "Giáo dục",
    "Sức khỏe",
    "Pháp luật",
    "Văn hóa",
    "Du lịch",
    "Nhịp sống trẻ",
    "Bạn đọc",
    "Xe",
    "Công nghệ",
    "Video",
    "Podcast",
    "Dịch vụ công",
    "Quy hoạch",
)
_RELATED = (
    "Tin liên quan",
    "Các tin khác",
    "Tin đã đưa",
    "Các bài viết khác",
    "Tin cùng chuyên mục",
    "Tin mới hơn",
    "Đọc thêm",
    "Xem thêm",
    "Tham khảo thêm",
    "Có thể bạn quan tâm",
    "Tin cũ hơn",
    "Bài cùng chủ đề",
    "TIN LIÊN QUAN",
    "Đừng bỏ lỡ",
    "Mời bạn đọc",
    "Tin nổi bật",
    "Đọc nhiều",
    "Cùng tác giả",
    "Dòng sự kiện",
)
_TOOLS = (
    "Xem cỡ chữ",
    "Bản in",
    "Gửi email",
    "In trang",
    "Đọc bài viết",
    "Chia sẻ",
    "A+",
    "A-",
    "Quay lại",
    "Tweet",
    "Zalo",
    "Facebook",
    "Copy link",
    "Nghe đọc bài",
    "0:00",
    "Lưu bài",
    "Bình luận",
    "Theo dõi trên Google News",
    "Thích 0",
    "Giọng nữ",
    "1x",
)
_DATE_LINES = (
    "{day} - Lượt xem: {n}",
    "Ngày đăng: {day} | Lượt đọc: {n}",
    "Cập nhật: {day}",
    "(Ngày {day})",
    "Thứ Tư, {day} {clock}",
    "{day}",
    "{day} | Người đăng: Quản trị | Số lần xem {n}",
    "Thứ hai, {day} - {clock} (GMT+7)",
    "{clock} {day}",
    "Cập nhật lúc {clock} ngày {day}",
    "{name} - {day} {clock}",
    "({place}, {day}) - {n} lần đọc",
    "Đăng lúc {clock}",
    "{n} lượt xem",
    "2 giờ trước",
    "{day} {clock} | Thời sự",
    "Viết bởi {name}",
    "Được đăng: {day}",
)
_ERRORS = (
    "The request was aborted: Could not create SSL/TLS secure channel. ",
    "<b>Warning</b>: include() failed in index.php on line 12<br>",
    "Object reference not set to an instance of an object. ",
    "Unable to connect to the remote server ",
)
_PROMPTS = (
    "Ý kiến của bạn sẽ được biên tập trước khi đăng, xin vui lòng gõ tiếng Việt có dấu.",
    "Hiện chưa có bình luận nào, hãy là người đầu tiên bình luận cho bài viết này.",
    "Đăng nhập để tham gia bình luận và nhận thông báo khi có người trả lời bạn.",
    "Nhập mã xác nhận bên dưới rồi bấm nút gửi.",
    "Nội dung góp ý phải viết bằng tiếng Việt có dấu.",
)
_ADVERTS = (
    "Trở thành thành viên để đọc không giới hạn, không quảng cáo, chỉ từ 39.000 đồng một tháng.",
    "Gói thành viên giúp tòa soạn giữ được sự độc lập và đem đến cho bạn những bài điều tra dài hơi.",
    "Đăng ký nhận bản tin buổi sáng: mỗi ngày năm câu chuyện đáng đọc, gửi thẳng vào hộp thư của bạn.",
    "Bạn đã có tài khoản? Đăng nhập bằng số điện thoại hoặc địa chỉ thư điện tử.",
)


_PROGRAMMES = (
    "Chào buổi sáng",
    "Bản tin đầu giờ",
    "Phim tài liệu",
    "Chuyện nhà nông",
    "Ca nhạc theo yêu cầu",
    "Sức khỏe cho mọi người",
    "Thể thao cuối ngày",
    "Phim truyện",
    "Dự báo thời tiết",
    "Đi chợ cùng bà",
)
_TIMETABLES = ("Lịch phát sóng", "Lịch công tác tuần", "Lịch tiếp công dân", "Lịch thi đấu", "Lịch cúp điện")
_RANKINGS = ("Bảng xếp hạng", "Chỉ số cải cách hành chính", "Tình hình giải quyết hồ sơ", "Kết quả xổ số")


class Furniture:
    """Boxes in one template's mark-up."""

    def __init__(self, style: Style, draw: random.Random, write: Writer) -> None:
        self.style = style
        self.draw = draw
        self.write = write

    def some(self, low: int, high: int, of: Callable[[], str]) -> list[str]:
        """Some texts of a writer's method."""
        return [of() for _ in range(self.draw.randint(low, high))]

    # ---- lines by the story

    def date_line(self) -> str:
        """A line that dates the story, at times with a counter or a name."""
        form = _DATE_LINES[self.style_choice("dates", len(_DATE_LINES))]
        return form.format(
            day=self.write.date(),
            clock=self.write.clock(),
            n=self.draw.randint(2, 9000),
            name=self.write.name(),
            place=self.write.place.title(),
        )

    def style_choice(self, purpose: str, count: int) -> int:
        """A number that is the same all over a template."""
        return random.Random(f"{purpose}/{self.style.seed}").randrange(count)

    def tools(self) -> str:
        """Share bar, font size, reading aloud."""
        linked = self.style_choice("tools", 2)
        words = self.draw.sample(_TOOLS, self.draw.randint(2, 7))
        parts = [f"<a href='#'>{word}</a>" if linked else f"<span>{word}</span>" for word in words]
        return self.style.element("tools", self.draw.choice((" ", " | ", "")).join(parts))

    def stub(self) -> str:
        """What stands between paragraphs and is none of them."""
        other = self.write.other_title
        return self.draw.choice(
            (
                "<div>Quảng cáo</div>",
                "<p>TIN MỚI</p>",
                "<div class='ads'>ADVERTISEMENT</div>",
                f"<p><a href='/x'>{other()}</a></p>",
                f"<p><b>Xem thêm:</b> <a href='/x'>{other()}</a></p>",
                f"<p>&gt;&gt; <a href='/x'>{other()}</a></p>",
                f"<div><i>Mời độc giả xem video: {other()}</i></div>",
                f"<p><strong>Đọc thêm:</strong> {other()}</p>",
            )
        )

    # ---- boxes of other stories

    def headlines(self, low: int, high: int, dated: bool) -> str:
        """Other stories by their headlines."""
        items = "".join(
            f"<li><a href='/t'>{title}</a>{f' <span>({self.write.date()})</span>' if dated else ''}</li>"
            for title in self.some(low, high, self.write.other_title)
        )
        return f"<ul>{items}</ul>"

    def teasers(self, low: int, high: int) -> str:
        """Other stories with their summaries, some of them twice."""
        titles = self.some(low, high, self.write.other_title)
        parts = []
        heading = self.style_choice("teaser", 4)
        linked = self.style_choice("linked", 10)
        dated, clipped = (self.style_choice(name, 3) for name in ("dated", "clipped"))
        for title in titles:
            head = f"<a href='/t'>{title}</a>" if linked else f"<span>{title}</span>"
            head = ("<h3>{}</h3>", "<h4>{}</h4>", "<div>{}</div>", "<b>{}</b>")[heading].format(head)
            when = f"<span>{self.write.date()}</span>" if not dated else ""
            summary = self.write.summary() if clipped else self.write.paragraph()
            parts.append(self.style.element("teaser", head + when + self.style.element("summary", summary)))
        if parts and self.draw.random() < 0.2:
            parts += [self.draw.choice(parts)] * self.draw.randint(1, 6)
        return "".join(parts)

    def related(self) -> str:
        """A titled box of other stories."""
        title = self.draw.choice(_RELATED) + self.draw.choice(("", ":", "..."))
        chance = self.draw.random()
        if chance < 0.12:
            return f"<p><b>{title}</b></p>" + self._older()
        inside = self.teasers(1, 6) if chance < 0.5 else self.headlines(1, 9, dated=chance < 0.72)
        return self.style.element("related", self.style.element("boxtitle", title) + inside)

    def _older(self) -> str:
        """Older stories as paragraphs like those of the story itself."""
        mark, linked = self.draw.choice(("- ", "", "• ", "+ ")), self.style_choice("older", 3)
        titles = self.some(3, 11, self.write.other_title)
        lines = (f"<a href='/t'>{title}</a>" if linked else title for title in titles)
        return "".join(f"<p>{mark}{line} ({self.write.date()})</p>" for line in lines)

    def related_inside(self) -> str:
        """The same, small, in the middle of a story."""
        title = self.draw.choice(_RELATED)
        inside = self.teasers(1, 2) if self.draw.random() < 0.4 else self.headlines(1, 4, dated=False)
        if self.draw.random() < 0.4:
            return (
                f"<table align='right' width='40%'><tr><td><b>{title}</b></td></tr><tr><td>{inside}</td></tr></table>"
            )
        return self.style.element("related", f"<b>{title}</b>{inside}")

    def second_story(self) -> str:
        """Another whole article, loaded below the first."""
        lead = self.style.element("lead", self.write.summary())
        body = "".join(f"<p>{text}</p>" for text in self.some(3, 9, self.write.paragraph))
        head = self.style.element("title", self.write.other_title()) + self.style.element("date", self.date_line())
        return f"<div>{self.draw.choice(('Kéo xuống để xem tiếp', 'Bài tiếp theo', ''))}</div><div>{head}{lead}{body}</div>"

    # ---- readers

    def comments(self) -> str:
        """A form, and at times what readers said."""
        said = "".join(
            f"<div><b>{self.write.name()}</b> <span>{self.write.date()}</span><p>{self.write.reply()}</p>"
            "<a href='#'>Thích</a> <a href='#'>Trả lời</a></div>"
            for _ in range(self.draw.choice((0, 0, 1, 3, 6)))
        )
        form = "".join(f"<p>{text}</p>" for text in self.draw.sample(("Họ và tên:", "Email:", "Tiêu đề", *_PROMPTS), 3))
        title = self.draw.choice(("Ý kiến bạn đọc", "Bình luận (0)", "Ý kiến của bạn", "Gửi phản hồi"))
        return self.style.element(
            "comments", self.style.element("boxtitle", title) + form + said + "<a href='#'>Gửi</a>"
        )

    def captcha(self) -> str:
        """A captcha line."""
        return "<p>(Bấm vào đây để nhận mã)</p>"

    def rating(self) -> str:
        """Stars."""
        return f"<div>Đánh giá bài viết: <span>{self.draw.randint(0, 9)} điểm trên {self.draw.randint(0, 9)} lượt</span></div>"

    def poll(self) -> str:
        """A question with its answers."""
        answers = "".join(f"<label>{text}</label>" for text in ("Rất có ích", "Bình thường", "Không có ý kiến"))
        return self.style.element(
            "poll",
            f"<h4>Bạn nghĩ gì về {self.write.matter()}?</h4>{answers}<a href='#'>Biểu quyết</a> <a href='#'>Kết quả</a>",
        )

    def membership(self) -> str:
        """Paragraphs that sell."""
        return "".join(f"<p>{text}</p>" for text in self.draw.sample(_ADVERTS, self.draw.randint(1, 4)))

    def tags(self) -> str:
        """Key words."""
        words = self.draw.sample(_SECTIONS, self.draw.randint(2, 5))
        return "<div>Từ khóa: " + ", ".join(f"<a href='/tag'>{word.lower()}</a>" for word in words) + "</div>"

    def source_block(self) -> str:
        """Where the story was taken from."""
        return f"<div>Theo {self.write.source()} <a href='#'>Copy link</a><p>Link bài gốc</p><p>https://example.org/bai-{self.draw.randint(1, 999)}.html</p></div>"

    # ---- the page around

    def error(self) -> str:
        """What a server prints."""
        return self.draw.choice(_ERRORS)

    def menu(self) -> str:
        """Sections, at times twice over."""
        names = self.draw.sample(_SECTIONS, self.draw.randint(5, 16))
        cell = ("<li>{}</li>", "<td>{}</td>", "<div>{}</div>", "{} | ")[self.style_choice("cell", 4)]
        items = "".join(cell.format(f"<a href='/m'>{name}</a>") for name in names)
        items = f"<table><tr>{items}</tr></table>" if cell.startswith("<td") else items
        more = self.sections() if self.draw.random() < 0.2 else ""
        towns = self.provinces() if self.draw.random() < 0.15 else ""
        return self.style.element("menu", items) * self.draw.choice((1, 1, 2)) + more + towns

    def provinces(self) -> str:
        """Names of towns to choose the weather of, one a line."""
        form = ("<option>{}</option>", "<li>{}</li>", "<div><a href='/w'>{}</a></div>")[self.style_choice("town", 3)]
        return "".join(form.format(place) for place in self.write.places(self.draw.randint(8, 24)))

    def sections(self) -> str:
        """A menu of two levels: what stands under a section runs on in one line."""
        rows = []
        for _ in range(self.draw.randint(3, 9)):
            head, *under = self.draw.sample(_SECTIONS, self.draw.randint(2, 7))
            links = " ".join(f"<a href='/m'>{name}</a>" for name in under)
            rows.append(f"<div><a href='/m'>{head}</a></div><div>{links}</div>")
        return self.style.element("menu", "".join(rows))

    def crumb(self) -> str:
        """Where the page stands."""
        names = ["Trang chủ", *self.draw.sample(_SECTIONS, self.draw.randint(1, 2))]
        return self.style.element("crumb", " » ".join(f"<a href='/'>{name}</a>" for name in names))

    def banner(self) -> str:
        """Name of the site, today's day, a greeting that runs by."""
        today = f"Thứ hai, ngày {self.draw.randint(1, 28)} tháng {self.draw.randint(1, 12)} năm 2020"
        return self.style.element(
            "header",
            f"<div>CỔNG THÔNG TIN ĐIỆN TỬ {self.write.place.upper()}</div><span>{today}</span>"
            f"<marquee>Chào mừng bạn đến với trang thông tin của {self.write.place}, chúc bạn một ngày làm việc hiệu quả.</marquee>",
        )

    def masthead(self) -> str:
        """Top of a newspaper's page."""
        provinces = "".join(f"<li>{place} {self.draw.randint(18, 36)}°</li>" for place in self.write.places(9))
        weather = f"<ul>{provinces}</ul>" if self.draw.random() < 0.4 else ""
        hot = self.headlines(3, 5, dated=False) if self.draw.random() < 0.3 else ""
        return self.style.element(
            "header", f"<a href='/'>Báo {self.write.source()}</a><span>{self.write.date()}</span>{weather}{hot}"
        )

    def side_boxes(self, count: int) -> str:
        """A column of modules."""
        number = self.draw.randint
        makers = (
            ("Thời tiết", lambda: "".join(f"<div>{place} {number(18, 36)}°C</div>" for place in self.write.places(6))),
            ("Tỷ giá", lambda: self._rates(("USD", "EUR", "JPY", "GBP"), 15000, 27000)),
            ("Giá vàng", lambda: self._rates(("SJC mua vào", "SJC bán ra", "Nhẫn 9999"), 36000, 90000)),
            ("Thăm dò ý kiến", self.poll),
            (
                "Thống kê truy cập",
                lambda: (
                    f"<p>Đang truy cập: {number(1, 90)}</p><p>Hôm nay: {number(90, 900)}</p><p>Tổng lượt truy cập: {number(9000, 900000)}</p>"
                ),
            ),
            ("Văn bản mới", self._documents),
            ("Văn bản chỉ đạo điều hành", self._documents),
            ("Video", lambda: "".join(f"<li>{title}</li>" for title in self.some(2, 5, self.write.other_title))),
            ("Thông báo", lambda: "".join(f"<p>{title}</p>" for title in self.some(2, 4, self.write.other_title))),
            ("Tin nổi bật", lambda: self.teasers(2, 5)),
            ("Đọc nhiều", lambda: self.headlines(4, 10, dated=False)),
            (
                "Hỏi đáp",
                lambda: "".join(f"<p><a href='/h'>{text}</a></p>" for text in self.some(2, 4, self.write.question)),
            ),
            ("Giới thiệu", lambda: f"<p>{self.write.paragraph()}</p><a href='/x'>Xem tiếp</a>"),
            ("Liên kết website", lambda: "".join(f"<option>{place}</option>" for place in self.write.places(5))),
            ("Lịch công tác", lambda: self._hours(4, 12)),
            ("Xếp hạng", self._ranking),
            ("Hotline", lambda: f"<p>Đường dây nóng: 0{number(200, 299)}.{number(100, 999)}.{number(100, 999)}</p>"),
        )
        boxes = (
            self.style.element("boxtitle", title) + f"<div>{make()}</div>"
            for title, make in self.draw.sample(makers, count)
        )
        return "".join(self.style.element("side", box) for box in boxes)

    def timetable(self) -> str:
        """What is on at which hour, or who stands where: a long table of other things than the story."""
        is_hours = self.draw.random() < 0.6
        title = self.draw.choice(_TIMETABLES if is_hours else _RANKINGS)
        inside = self._hours(6, 40) if is_hours else self._ranking()
        return self.style.element("side", self.style.element("boxtitle", title) + inside)

    def _hours(self, low: int, high: int) -> str:
        form = (
            ("<ul>{}</ul>", "<li><b>{clock}</b> {what}</li>"),
            ("<ul>{}</ul>", "<li><span>{clock}</span><span>{what}</span><em>Tin tức</em></li>"),
            ("<table>{}</table>", "<tr><td>{clock}</td><td>{what}</td></tr>"),
            ("<div>{}</div>", "<div>{clock} {what}</div>"),
        )[self.style_choice("hours", 4)]
        rows = (
            form[1].format(
                clock=f"{hour % 24:02}:{self.draw.choice((0, 15, 30)):02}", what=self.draw.choice(_PROGRAMMES)
            )
            for hour in range(5, 5 + self.draw.randint(low, high))
        )
        return form[0].format("".join(rows))

    def _ranking(self) -> str:
        rows = (
            f"<tr><td>{n}</td><td>{place}</td><td>{self.draw.randint(500, 9999) / 100:.2f}</td></tr>"
            for n, place in enumerate(self.write.places(self.draw.randint(4, 12)), 1)
        )
        return f"<table><tr><th>Hạng</th><th>Đơn vị</th><th>Điểm</th></tr>{''.join(rows)}</table>"

    def _rates(self, names: tuple[str, ...], low: int, high: int) -> str:
        rows = "".join(f"<tr><td>{name}</td><td>{self.draw.randint(low, high):,}</td></tr>" for name in names)
        return f"<table>{rows}</table>"

    def _documents(self) -> str:
        return "".join(
            f"<li><a href='/v'>Quyết định số {self.draw.randint(1, 4000)}/QĐ-UBND</a> về việc {self.write.matter()}</li>"
            for _ in range(self.draw.randint(2, 6))
        )

    def footer(self) -> str:
        """Publisher, licence, address."""
        number = self.draw.randint
        lines = [
            f"Cơ quan chủ quản: Ủy ban nhân dân {self.write.place}",
            f"Giấy phép số {number(1, 200)}/GP-TTĐT cấp ngày {self.write.date()}",
            f"Giấy phép hoạt động báo chí số {number(1, 400)}/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày {self.write.date()}",
            f"Địa chỉ: {number(1, 90)} đường Hòa Bình. Điện thoại: 0{number(200, 299)}.3{number(100000, 999999)}",
            "Ghi rõ nguồn khi phát hành lại thông tin từ trang này.",
            f"Chịu trách nhiệm nội dung: ông {self.write.name()}, Chánh Văn phòng",
            f"Tổng biên tập: {self.write.name()}",
            f"© {number(2008, 2024)} Bản quyền thuộc về {self.write.source()}",
            "Thiết kế bởi Trung tâm Công nghệ thông tin",
        ]
        form = ("<p>{}</p>", "<div>{}</div>", "{}<br>", "<span>{}</span> - ")[self.style_choice("footer", 4)]
        text = "".join(form.format(line) for line in self.draw.sample(lines, number(2, 6)))
        top = self.draw.choice(("<a href='#'>LÊN ĐẦU TRANG</a>", "<a href='#'>Về đầu trang</a>", ""))
        return self.style.element("footer", text + top)
