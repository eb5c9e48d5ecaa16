"""Pages in the manner of provincial portals, written at random, with gold by construction: for training only.

Every page draws a system (its names of boxes, its way to write paragraphs), a story out of a small grammar of our own
sentences, and the furniture around it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from training.data import Page
from training.prose import Writer

_SYSTEMS = (
    # name, box of the body, of the headline, of the lead, of a side module, of its title
    ("webforms", "ctl00_ContentPlaceHolder1_pnlNoiDung", "lblTieuDe", "lblTomTat", "ctl00_ucRight", "TieuDeModule"),
    ("dotnetnuke", "dnn_ContentPane", "Head", "Normal summary", "DNNModuleContent dnn_RightPane", "SubHead"),
    ("liferay", "portlet-body journal-content-article", "header-title", "lead", "portlet-boundary", "portlet-title"),
    ("sharepoint", "ms-rtestate-field", "ms-rteElement-H1B", "ms-rteElement-intro", "ms-webpart-zone", "ms-WPTitle"),
    ("joomla", "contentpaneopen", "contentheading", "introtext", "moduletable", "module-title"),
    ("vbcms", "vbcms-detail", "detail-title", "detail-sapo", "block-content", "block-title"),
    ("plain", "noidung", "tieude", "tomtat", "cotphai", "tieudebox"),
    ("bare", "", "", "", "", ""),
)
_TITLES_OF_BOXES = (
    "Văn bản mới",
    "Thông báo",
    "Liên kết website",
    "Video clip",
    "Thư viện ảnh",
    "Tin đọc nhiều",
    "Hỏi đáp",
)
_RELATED = ("Tin liên quan", "Các tin khác", "Tin đã đưa", "Các bài viết khác", "Tin cùng chuyên mục", "Tin mới hơn")
_MENU = (
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
)
_PHRASES = ("lối vào", "cột", "khung")


def pages(count: int, seed: int) -> Iterator[Page]:
    """Writes pages; those of one drawn template count as one host."""
    for number in range(count):
        template = number % max(count // 4, 1)
        yield _Portal(random.Random(f"{seed}/{template}"), random.Random(f"{seed}/{number}/story")).page(
            template, number
        )


class _Portal:
    """One page: `style` draws the template, `draw` the story."""

    def __init__(self, style: random.Random, draw: random.Random) -> None:
        self.style = style
        self.draw = draw
        self.write = Writer(draw)
        self.gold: list[str] = []
        self.optional: list[str] = []
        (self.name, self.body, self.head, self.lead, self.side, self.side_title) = style.choice(_SYSTEMS)
        suffix = style.choice(("", "", str(style.randint(1, 99)), f"-{style.choice('abcdef')}"))
        self.body, self.side = self.body + suffix, self.side + suffix
        self.paragraph = style.choice(
            (self._mso, self._mso, self._plain, self._plain, self._div, self._breaks, self._font)
        )
        self.tables = style.random() < 0.5

    def page(self, template: int, number: int) -> Page:
        """Writes the page."""
        is_list = self.draw.random() < 0.12
        middle = self._listing() if is_list else self._story()
        left = "".join(self.draw.sample(self._side_boxes(), self.draw.randint(1, 4)))
        right = "".join(self.draw.sample(self._side_boxes(), self.draw.randint(1, 5)))
        top = self._error() + self._menu() + self._banner()
        page = self._columns(top, left, middle, right) + self._footer()
        viewstate = f'<form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="{self.draw.getrandbits(900):x}">{page}</form>'
        title = self.write.title if self.draw.random() < 0.4 else "Cổng thông tin điện tử " + self.write.place
        html = f"<html><head><title>{title}</title></head><body>{viewstate if self.name in ('webforms', 'dotnetnuke', 'sharepoint') else page}</body></html>"
        return Page(
            f"portal{number}",
            f"portal:{template}",
            "portal",
            html,
            "" if is_list else "\n".join(self.gold),
            "\n".join(self.optional),
        )

    # ---- the story

    def _story(self) -> str:
        parts = [self._headline()]
        if self.draw.random() < 0.75:
            parts.append(self._date_line())
        if self.draw.random() < 0.3:
            parts.append(self._tools())
        if self.draw.random() < 0.6:
            parts.append(self._sapo())
        parts.append(self._text())
        if self.draw.random() < 0.6:
            parts.append(self._signature())
        if self.draw.random() < 0.35:
            parts.append(self._tools())
        parts += [
            f()
            for f in self.draw.sample(
                (self._related, self._related_summaries, self._comment, self._captcha, self._rating),
                self.draw.randint(1, 3),
            )
        ]
        return "".join(parts)

    def _headline(self) -> str:
        title = self.write.headline()
        self.optional.append(title)
        form = self.style.choice(
            (
                "<h1{}>{}</h1>",
                "<span{}>{}</span><br>",
                "<div{}>{}</div>",
                "<h2{}>{}</h2>",
                '<table><tr><td{} width="100%">{}</td></tr></table>',
                "<p{}><b>{}</b></p>",
            )
        )
        return form.format(_named("class", self.head), title)

    def _date_line(self) -> str:
        day = self.write.date()
        line = self.style.choice(
            (
                "{} - Lượt xem: {}",
                "Ngày đăng: {} | Lượt đọc: {}",
                "Cập nhật: {}",
                "(Ngày {})",
                "Thứ Tư, {} 08:1{}",
                "{}",
                "{} | Người đăng: Quản trị | Số lần xem {}",
            )
        )
        line = line.format(day, self.draw.randint(12, 9000))
        self.optional.append(line)
        return f"<{(t := self.style.choice(('span', 'p', 'div', 'td')))} class='{self.style.choice(('date', 'ngaydang', 'createdate', 'small', ''))}'>{line}</{t}>"

    def _tools(self) -> str:
        words = self.draw.sample(
            (
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
            ),
            4,
        )
        return (
            "<div>"
            + " ".join(
                f"<a href='#'>{word}</a>" if self.style.random() < 0.6 else f"<span>{word}</span> | " for word in words
            )
            + "</div>"
        )

    def _sapo(self) -> str:
        lead = self.write.sentence() + (" " + self.write.sentence() if self.draw.random() < 0.5 else "")
        self.gold.append(lead)
        form = self.style.choice(
            (
                "<p{}><b>{}</b></p>",
                "<div{}>{}</div>",
                "<h2{}>{}</h2>",
                "<p{}><em>{}</em></p>",
                "<span{}>{}</span><br><br>",
            )
        )
        return form.format(_named("class", self.lead), lead)

    def _text(self) -> str:
        parts = []
        for _ in range(self.draw.choice((1, 2, 3, 4, 5, 6, 8, 12, 20))):
            chance = self.draw.random()
            if chance < 0.1:
                parts.append(self._subheading())
            elif chance < 0.2:
                parts.append(self._picture())
            elif chance < 0.26:
                parts.append(self._inline_related())
            elif chance < 0.32:
                parts.append(self._data_table())
            elif chance < 0.4:
                parts.append(self._points())
            text = self.write.paragraph()
            self.gold.append(text)
            parts.append(self.paragraph(text))
        tag = self.style.choice(("div", "div", "td", "span"))
        inner = "".join(parts)
        box = (
            f"<tr><td{_named('class', self.body)}>{inner}</td></tr>"
            if tag == "td"
            else f"<{tag}{_named('class' if self.style.random() < 0.7 else 'id', self.body)}>{inner}</{tag}>"
        )
        return f"<table>{box}</table>" if tag == "td" else box

    def _subheading(self) -> str:
        text = self.write.subheading()
        self.gold.append(text)
        return self.draw.choice(
            (
                f"<p><b>{text}</b></p>",
                f"<h3>{text}</h3>",
                f"<div><strong>{text}</strong></div>",
                f'<p class="MsoNormal"><b><span>{text}<o:p></o:p></span></b></p>',
            )
        )

    def _picture(self) -> str:
        caption = self.write.caption()
        self.optional.append(caption)
        return self.draw.choice(
            (
                f'<table align="center"><tr><td><img src="/a.jpg"></td></tr><tr><td align="center"><i>{caption}</i></td></tr></table>',
                f'<p align="center"><img src="/a.jpg"></p><p align="center"><em>{caption}</em></p>',
                f'<div class="image"><img src="/a.jpg"><br>{caption}</div>',
            )
        )

    def _inline_related(self) -> str:
        items = "".join(f"<li><a href='/x'>{self.write.other_title()}</a></li>" for _ in range(self.draw.randint(1, 4)))
        return f"<table class='{self.style.choice(('', 'tlq', 'relate'))}'><tr><td><b>{self.draw.choice(_RELATED)}</b><ul>{items}</ul></td></tr></table>"

    def _data_table(self) -> str:
        rows = [("STT", "Đơn vị", "Số hồ sơ", "Tỷ lệ")]
        rows += [
            (str(i + 1), self.write.unit(), str(self.draw.randint(9, 4000)), f"{self.draw.randint(50, 100)}%")
            for i in range(self.draw.randint(2, 6))
        ]
        self.gold += [" ".join(row) for row in rows]
        return (
            "<table border=1>"
            + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
            + "</table>"
        )

    def _points(self) -> str:
        points = [self.write.sentence() for _ in range(self.draw.randint(2, 5))]
        if self.draw.random() < 0.5:
            self.gold += points
            return "<ul>" + "".join(f"<li>{point}</li>" for point in points) + "</ul>"
        points = [f"- {point}" for point in points]
        self.gold += points
        return "".join(self.paragraph(point) for point in points)

    def _signature(self) -> str:
        name = self.draw.choice(
            (
                self.write.name(),
                "Theo " + self.write.source(),
                "Nguồn: " + self.write.source(),
                "Tin, ảnh: " + self.write.name(),
                "BBT",
            )
        )
        self.optional.append(name)
        return self.draw.choice(
            (
                f'<p align="right"><b>{name}</b></p>',
                f'<div class="{self.style.choice(("author", "tacgia", "nguon", ""))}">{name}</div>',
                f'<p class="MsoNormal" style="text-align:right"><strong>{name}<o:p></o:p></strong></p>',
            )
        )

    def _mso(self, text: str) -> str:
        return (
            f'<p class="MsoNormal" style="text-align:justify"><span style="font-size:14pt">{text}<o:p></o:p></span></p>'
        )

    def _plain(self, text: str) -> str:
        return f"<p>{text}</p>"

    def _div(self, text: str) -> str:
        return f'<div style="text-align: justify;">{text}</div>'

    def _breaks(self, text: str) -> str:
        return f"{text}<br><br>"

    def _font(self, text: str) -> str:
        return f'<p align="justify"><font face="Times New Roman" size="3">{text}</font></p>'

    # ---- the furniture

    def _listing(self) -> str:
        items = []
        for _ in range(self.draw.randint(5, 15)):
            summary = f"<div>{self.write.sentence()}</div>" if self.style.random() < 0.8 else ""
            items.append(
                f"<div class='item'><a href='/t'>{self.write.other_title()}</a> <span>({self.write.date()})</span>{summary}</div>"
            )
        return (
            f"<div{_named('class', self.side_title)}>{self.draw.choice(_MENU)}</div>"
            + "".join(items)
            + "<div>1 2 3 4 5 Trang sau</div>"
        )

    def _related(self) -> str:
        items = "".join(
            f"<li><a href='/t'>{self.write.other_title()}</a> {self.style.choice(('', '(' + self.write.date() + ')'))}</li>"
            for _ in range(self.draw.randint(2, 9))
        )
        return f"<div class='{self.style.choice(('', 'tinlienquan', 'othernews', 'list-tin'))}'><b>{self.style.choice(_RELATED)}:</b><ul>{items}</ul></div>"

    def _related_summaries(self) -> str:
        items = "".join(
            f"<div><a href='/t'><b>{self.write.other_title()}</b></a><p>{self.write.sentence()}</p></div>"
            for _ in range(self.draw.randint(2, 5))
        )
        return f"<div class='{self.style.choice(('', 'news-other', 'relate'))}'><span>{self.style.choice(_RELATED)}</span>{items}</div>"

    def _comment(self) -> str:
        return "<div><b>Ý kiến bạn đọc</b><p>Họ và tên:</p><p>Email:</p><p>Nội dung góp ý phải viết bằng tiếng Việt có dấu.</p><a href='#'>Gửi ý kiến</a></div>"

    def _captcha(self) -> str:
        return "<p>(Bấm vào đây để nhận mã)</p>"

    def _rating(self) -> str:
        return "<div>Đánh giá bài viết: <span>0 điểm trên 0 lượt đánh giá</span></div>"

    def _error(self) -> str:
        return self.draw.choice(
            (
                "",
                "",
                "",
                "The request was aborted: Could not create SSL/TLS secure channel. ",
                "<b>Warning</b>: include() failed in index.php on line 12<br>",
            )
        )

    def _menu(self) -> str:
        items = [f"<a href='/m'>{word}</a>" for word in self.draw.sample(_MENU, 6)]
        if self.tables:
            return "<table><tr>" + "".join(f"<td>{item}</td>" for item in items) + "</tr></table>"
        return (
            f"<ul class='{self.style.choice(('menu', 'nav', 'topmenu'))}'>"
            + "".join(f"<li>{item}</li>" for item in items)
            + "</ul>"
        )

    def _banner(self) -> str:
        return f"<div>CỔNG THÔNG TIN ĐIỆN TỬ {self.write.place.upper()}</div><marquee>Chào mừng bạn đến với trang thông tin của {self.write.place}, chúc bạn một ngày làm việc hiệu quả.</marquee>"

    def _side_boxes(self) -> list[str]:
        return [
            self._box(
                "Thời tiết",
                "".join(f"<div>{place} {self.draw.randint(18, 36)}°C</div>" for place in self.write.places(6)),
            ),
            self._box(
                "Tỷ giá",
                "".join(
                    f"<tr><td>{code}</td><td>{self.draw.randint(15000, 27000)}</td></tr>"
                    for code in ("USD", "EUR", "JPY")
                ),
            ),
            self._box(
                "Thăm dò ý kiến",
                "<p>Bạn thấy cổng thông tin này có ích cho công việc của mình không?</p><label>Rất có ích</label><label>Bình thường</label><a href='#'>Biểu quyết</a>",
            ),
            self._box(
                "Thống kê truy cập",
                f"<p>Đang truy cập: {self.draw.randint(1, 90)}</p><p>Hôm nay: {self.draw.randint(90, 900)}</p><p>Tổng lượt truy cập: {self.draw.randint(9000, 900000)}</p>",
            ),
            self._box(
                "Văn bản mới",
                "".join(
                    f"<li><a href='/v'>Quyết định số {self.draw.randint(1, 4000)}/QĐ-UBND</a> về việc {self.write.matter()}</li>"
                    for _ in range(4)
                ),
            ),
            self._box("Video", "".join(f"<li>{self.write.other_title()}</li>" for _ in range(4))),
            self._box("Thông báo", "".join(f"<p>{self.write.other_title()}</p>" for _ in range(3))),
            self._box(
                "Tin nổi bật",
                "".join(
                    f"<div><a href='/t'>{self.write.other_title()}</a><p>{self.write.sentence()}</p></div>"
                    for _ in range(3)
                ),
            ),
            self._box("Liên kết website", "".join(f"<option>{place}</option>" for place in self.write.places(5))),
        ]

    def _box(self, title: str, content: str) -> str:
        head = (
            f"<{(t := self.style.choice(('div', 'h3', 'td', 'span')))}{_named('class', self.side_title)}>{title}</{t}>"
        )
        return f"<div{_named('class', self.side)}>{head}<div>{content}</div></div>"

    def _columns(self, top: str, left: str, middle: str, right: str) -> str:
        if not self.tables:
            return f"<div>{top}</div><div><div>{left}</div><div>{middle}</div><div>{right}</div></div>"
        deep = self.style.randint(1, 4)
        wrap: Callable[[str], str] = lambda part: "<table><tr><td>" * deep + part + "</td></tr></table>" * deep  # noqa: E731
        return f"<table><tr><td colspan=3>{top}</td></tr><tr><td>{wrap(left)}</td><td valign=top>{wrap(middle)}</td><td>{wrap(right)}</td></tr></table>"

    def _footer(self) -> str:
        return (
            f"<div class='{self.style.choice(('footer', 'chantrang', 'bottom', ''))}'><p>Cơ quan chủ quản: Ủy ban nhân dân {self.write.place}</p>"
            f"<p>Giấy phép số {self.draw.randint(1, 200)}/GP-TTĐT cấp ngày {self.write.date()}</p><p>Địa chỉ: {self.draw.randint(1, 90)} đường Hòa Bình. Điện thoại: 0{self.draw.randint(200, 299)}.3{self.draw.randint(100000, 999999)}</p>"
            "<p>Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p><a href='#'>LÊN ĐẦU TRANG</a></div>"
        )


def _named(attribute: str, name: str) -> str:
    return f' {attribute}="{name}"' if name.strip("-0123456789") else ""
