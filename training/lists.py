"""The middle of list pages and of home pages, written at random: other stories by their headlines, none of it gold."""

from __future__ import annotations

from collections.abc import Callable

from training.furniture import Furniture

_SECTION = (
    "Tin tức - Sự kiện",
    "Kinh doanh",
    "Cải cách hành chính",
    "Thời sự",
    "TIN TRONG TỈNH",
    "Hoạt động của lãnh đạo",
    "Thông tin chỉ đạo",
    "Tin hoạt động",
    "Nông thôn mới",
    "Văn bản chỉ đạo điều hành",
)
_PAGES = (
    "<div>1 2 3 4 5 Trang sau</div>",
    "<table><tr><td><a href='/t?p=1'>[1]</a> <a href='/t?p=2'>[2]</a> <a href='/t?p=3'>[3]</a> ... <a href='/t?p=40'>[40]</a></td></tr></table>",
    "<div>Trang đầu | <span>1</span> | <a href='/t?p=2'>2</a> | <a href='/t?p=3'>3</a> | <a href='/t?p=9'>Trang cuối</a></div>",
    "<p>Tổng số: 218 tin, trang 1/22</p><a href=\"javascript:__doPostBack('grid','Page$2')\">&gt;&gt;</a>",
    "<div>Xem theo ngày: <select><option>1</option><option>2</option></select> Tháng <select><option>1</option></select>"
    "<input type=submit value='Xem'></div>",
    "",
    "",
)
_OTHERS = ("Các tin khác", "Các tin đã đưa", "Tin cũ hơn", "CÁC BÀI VIẾT KHÁC", "Tin khác:")


class Lists(Furniture):
    """List pages in one template's mark-up."""

    def listing(self, low: int, high: int) -> str:
        """A list page's middle: the section's name, other stories, pages to turn."""
        forms: tuple[Callable[[int, int], str], ...] = (
            self.teasers,
            self.teasers,
            self.teasers,
            lambda low, high: self.headlines(low, high, dated=True),
            self._rows,
            self._rows,
            self._running,
            self._running,
            self._featured,
            self._boxes,
            self._boxes,
            self._decisions,
        )
        name = self.style.element("boxtitle", self.draw.choice(_SECTION))
        search = "<div>Từ khóa <input> <input type=submit value='Tìm kiếm'></div>" if self.draw.random() < 0.15 else ""
        return name + search + self.draw.choice(forms)(low, high) + self.draw.choice(_PAGES)

    def _link(self, title: str) -> str:
        return f"<a href='/tin/{self.draw.randint(100, 99999)}.aspx'>{title}</a>"

    def _rows(self, low: int, high: int) -> str:
        """Rows of a table: an icon, a headline, a day."""
        row = (
            "<tr><td><img src='/icon.gif'></td><td>{link} <i>({day})</i></td></tr>",
            "<tr><td width=10><img src='/new.gif'></td><td>{link}</td><td>{day}</td></tr>",
            "<tr><td><table><tr><td><img src='/bullet.gif'> {link}<br><font color=gray>{day}</font></td></tr></table></td></tr>",
            "<tr><td>{day}</td><td>{link}</td></tr>",
            "<tr><td>{n}</td><td>{link}</td><td>{day}</td><td>{views}</td></tr>",
        )[self.style_choice("row", 5)]
        rows = (
            row.format(link=self._link(title), day=self.write.date(), n=n, views=self.draw.randint(1, 9000))
            for n, title in enumerate(self.some(low, high, self.write.other_title), 1)
        )
        return f"<table width='100%'>{''.join(rows)}</table>"

    def _running(self, low: int, high: int) -> str:
        """Cells where headline, day and summary run on in one line."""
        entry = (
            "<tr><td><img src='/t.jpg' align=left><b>{link}</b> ({day})<br>{text} <a href='/x'>Xem tiếp</a></td></tr>",
            "<tr><td><a href='/t'><img src='/t.jpg'></a></td><td>{link}<br>{day} - {text}</td></tr>",
            "<tr><td>{link} <span>[{day}]</span> <span>{text}</span><hr></td></tr>",
            "<tr><td><b>{title}</b><br>({day})<br>{text} <a href='/x'>[Chi tiết]</a></td></tr>",
        )[self.style_choice("running", 4)]
        entries = (
            entry.format(link=self._link(title), title=title, day=self.write.date(), text=self.write.summary())
            for title in self.some(low, high, self.write.other_title)
        )
        return f"<table>{''.join(entries)}</table>"

    def _featured(self, low: int, high: int) -> str:
        """One story told in short, the others by their headlines."""
        others = self.style.element("boxtitle", self.draw.choice(_OTHERS)) if self.draw.random() < 0.7 else ""
        return self.teasers(1, 3) + others + self.draw.choice((self._rows, self._bullets))(low, high)

    def _bullets(self, low: int, high: int) -> str:
        mark = self.draw.choice(("- ", "• ", "<img src='/b.gif'> ", "» "))
        titles = self.some(low, high, self.write.other_title)
        return "".join(f"{mark}{self._link(title)} ({self.write.date()})<br><br>" for title in titles)

    def _boxes(self, low: int, high: int) -> str:
        """A home page's boxes, one a section."""
        boxes = []
        for _ in range(self.draw.randint(3, 8)):
            title = self.style.element("boxtitle", f"<a href='/c'>{self.draw.choice(_SECTION)}</a>")
            first = self.teasers(1, 1) if self.draw.random() < 0.6 else ""
            make = self.draw.choice((self._rows, self._bullets, lambda a, b: self.headlines(a, b, dated=False)))
            boxes.append(self.style.element("related", title + first + make(low // 2, high // 2)))
        return "".join(boxes)

    def _decisions(self, low: int, high: int) -> str:
        """A register of documents."""
        rows = (
            f"<tr><td>{self.draw.randint(1, 4000)}/QĐ-UBND</td><td>{self.write.date()}</td>"
            f"<td>{self._link('Về việc ' + self.write.matter())}</td></tr>"
            for _ in range(self.draw.randint(low, high))
        )
        return f"<table><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>{''.join(rows)}</table>"
