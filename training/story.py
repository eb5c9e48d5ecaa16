"""A story written at random in a template's mark-up, with its gold: main content, and what may stand or not."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from training.law import Law
from training.lists import Lists
from training.prose import Writer
from training.style import PARAGRAPHS, Style, nested
from training.talk import Talk


class Story(Lists):
    """One page's story and the furniture around it."""

    def __init__(self, style: Style, draw: random.Random, write: Writer) -> None:
        super().__init__(style, draw, write)
        self.gold: list[str] = []
        self.optional: list[str] = []
        self.is_document = False
        self.paragraph = PARAGRAPHS[self.style_choice("paragraph", len(PARAGRAPHS))]

    def said(self, text: str) -> str:
        """Main content."""
        self.gold.append(text)
        return text

    def aside(self, text: str) -> str:
        """What may be kept or not: headline, date, byline, caption."""
        self.optional.append(text)
        return text

    def headline(self) -> str:
        """The headline."""
        title = self.aside(self.write.headline())
        return self.style.element("title", title if self.draw.random() < 0.9 else self.error() + title)

    def dated(self) -> str:
        """The date line."""
        return self.style.element("date", self.aside(self.date_line()))

    def lead(self) -> str:
        """The lead, as a box of its own, its dateline part of it."""
        text = self.said(self.write.summary())
        return self.style.element("lead", text if self.draw.random() < 0.6 else f"<b>{text}</b>")

    def header(self, lead: bool) -> str:
        """Headline, date, tools and lead in one of their usual orders."""
        parts = [self.headline()]
        if self.draw.random() < 0.8:
            parts.append(self.dated())
        if self.draw.random() < 0.35:
            parts.append(self.style.element("author", self.aside(self.write.name())))
        if self.draw.random() < 0.4:
            parts.append(self.tools())
        if lead:
            parts.append(self.lead())
        if self.draw.random() < 0.25:
            parts.append(self.draw.choice((self.tools, self.stub, self.related_inside))())
        if self.style_choice("order", 5) == 0 and len(parts) > 1:
            parts[0], parts[1] = parts[1], parts[0]
        return "".join(parts)

    def body(self, outside: str = "") -> str:
        """The body, in its container; at times what stands above it too."""
        inside = "".join(self.parts(self.draw.randint(2, 14)))
        if self.draw.random() < 0.65 and not self.is_document:
            inside += self.signature()
        if self.draw.random() < 0.15:
            inside += self.related()
        return self.style.element("body", outside + nested(inside, self.style_choice("depth", 3), table=False))

    def parts(self, count: int) -> list[str]:
        """Paragraphs, and what stands between them."""
        form = self.draw.random()
        if self.is_document:
            return self._document(count)
        if form < 0.1:
            return [self._turn() for _ in range(count)]
        if form < 0.15:
            return [self._entry() for _ in range(count * 2)]
        if form < 0.26:
            return [self._rules() for _ in range(count // 2 + 1)]
        between: Sequence[tuple[float, Callable[[], str]]] = (
            (0.1, self._subheading), (0.1, self._picture), (0.04, self.related_inside), (0.03, self.stub),
            (0.02, self._data_table), (0.05, self._points), (0.03, self._box), (0.05, self._quote), (0.01, self.poll),
            (0.03, self._short), (0.03, self._clauses), (0.02, self._figures), (0.02, self._rules),
            (0.015, self._talk),
        )  # fmt: skip
        parts = []
        for _ in range(count):
            for chance, make in between:
                if self.draw.random() < chance:
                    parts.append(make())
            parts.append(self._paragraph(self.said(self.write.paragraph())))
        return parts

    def _paragraph(self, text: str) -> str:
        if self.draw.random() < 0.12 and " " in text:
            words = text.split(" ")
            at = self.draw.randrange(len(words))
            words[at] = self.draw.choice(("<a href='/chu-de'>{}</a>", "<b>{}</b>", "<em>{}</em>")).format(words[at])
            text = " ".join(words)
        return self.paragraph.format(text)

    def _short(self) -> str:
        return self._paragraph(
            self.said(self.draw.choice(("Theo đó:", "Cụ thể như sau:", "Vì sao vậy?", "Kết quả là:")))
        )

    def _subheading(self, words: str = "") -> str:
        text = self.said(words or self.write.subheading())
        return self.draw.choice(
            (
                f"<p><b>{text}</b></p>",
                self.style.element("subheading", text),
                f"<div><strong>{text}</strong></div>",
                f'<p class="MsoNormal"><b><span>{text}<o:p></o:p></span></b></p>',
                self._paragraph(text),
                f"<b>{text}</b><br>",
            )
        )

    def _picture(self) -> str:
        caption = self.aside(self.write.caption())
        alt = f' alt="{self.write.title} - Ảnh {self.draw.randint(1, 9)}."'
        return self.draw.choice(
            (
                f'<table align="center"><tr><td><img src="/a.jpg"{alt}></td></tr><tr><td align="center"><i>{caption}</i></td></tr></table>',
                f'<p align="center"><img src="/a.jpg"></p><p align="center"><em>{caption}</em></p>',
                f'<div class="image"><img src="/a.jpg"><br>{caption}</div>',
                f'<figure><img src="/a.jpg"{alt}>{self.style.element("caption", caption)}</figure>',
                f'<img src="/a.jpg"{alt}>{self.style.element("caption", caption)}',
            )
        )

    def _data_table(self) -> str:
        cell = self.draw.choice(("{}", "<p>{}</p>", "<p class='MsoNormal'><span>{}</span></p>"))
        rows = [("STT", "Đơn vị", "Số hồ sơ", "Tỷ lệ")]
        rows += [
            (str(i + 1), self.write.unit(), str(self.draw.randint(9, 4000)), f"{self.draw.randint(50, 100)}%")
            for i in range(self.draw.randint(2, 9))
        ]
        self.gold += [" ".join(row) for row in rows]
        marked = ("<tr>" + "".join(f"<td>{cell.format(text)}</td>" for text in row) + "</tr>" for row in rows)
        title = self._paragraph(self.said("Bảng: " + self.write.other_title())) if self.draw.random() < 0.4 else ""
        return title + "<table border=1>" + "".join(marked) + "</table>"

    def _points(self) -> str:
        points = [self.write.sentence() for _ in range(self.draw.randint(2, 6))]
        if self.draw.random() < 0.5:
            return "<ul>" + "".join(f"<li>{self.said(point)}</li>" for point in points) + "</ul>"
        mark = self.draw.choice(("- {}", "{n}. {}", "• {}", "+ {}", "{n}) {}"))
        return "".join(self._paragraph(self.said(mark.format(point, n=n))) for n, point in enumerate(points, 1))

    def _rules(self) -> str:
        """What a decree brings, as papers tell it: heading, what it is, what it says, from when."""
        law, chance = Law(self.draw), self.draw.random
        parts = [self._subheading(law.heading())] if chance() < 0.7 else []
        parts.append(self._paragraph(self.said(law.opening())))
        parts += [
            self._clauses(law) if chance() < 0.5 else self._paragraph(self.said(law.rule()))
            for _ in range(self.draw.randint(0, 3))
        ]
        return "".join(parts) + (self._paragraph(self.said(law.closing())) if chance() < 0.6 else "")

    def _clauses(self, law: Law | None = None) -> str:
        law = law or Law(self.draw)
        return "".join(self._paragraph(self.said(line)) for line in (law.introduction(), *law.clauses()))

    def _figures(self) -> str:
        return "".join(self._paragraph(self.said(line)) for line in Law(self.draw).figures())

    def _box(self) -> str:
        head = f"<h4>{self.said(self.write.subheading())}</h4>" if self.draw.random() < 0.5 else ""
        return self.style.element(
            "box", head + "".join(f"<p>{self.said(self.write.paragraph())}</p>" for _ in range(2))
        )

    def _quote(self) -> str:
        text, name = self.said(f"“{self.write.sentence()}”"), self.write.name()
        who = f"<div>{self.said(name)}</div>" if self.draw.random() < 0.5 else ""
        form = self.draw.choice(("<blockquote>{}</blockquote>", "<div>{}</div>", "<p><i>{}</i></p>", ""))
        return form.format(text + who) if form else self.style.element("box", f"<p>{text}</p>{who}")

    def _talk(self) -> str:
        """Some turns within a story, at times behind a button to ask."""
        call = self.draw.choice(("Đặt câu hỏi giao lưu", "Gửi câu hỏi cho khách mời", "", ""))
        button = f"<div><a href='#'>{call}</a></div>" if call else ""
        before = len(self.gold)
        turns = "".join(self._turn() for _ in range(self.draw.randint(1, 4)))
        again = self.write.dummy and self.draw.random() < 0.5
        if again:
            self.gold += self.gold[before:]
        return button + turns * (2 if again else 1)

    def _turn(self) -> str:
        """Question and answer, by the paper or by readers."""
        form = self.draw.choice(("<p><b>{}</b></p>", "<h4>{}</h4>", "<p><i>{}</i></p>", "<div>{}</div>"))
        write, talk = self.write, Talk(self.draw)
        asking = self.style_choice("asking", 4)
        lines = [talk.asking(write.name(), write.place)] if asking == 0 else []
        who = self.draw.choice(("", f"Bạn {write.name()} hỏi: ", "Phóng viên: ")) if asking == 1 else ""
        lines.append(who + self.draw.choice((write.question, talk.question))())
        asked = "".join(form.format(self.said(line)) for line in lines)
        if self.draw.random() < 0.3:
            asked += self._paragraph(f"<b>{self.said(self.draw.choice((write.person, write.name))())}</b>")
        reply = self.draw.choice((write.paragraph, talk.answer, talk.answer))
        return asked + "".join(self._paragraph(self.said(reply())) for _ in range(self.draw.randint(1, 3)))

    def _document(self, count: int) -> list[str]:
        """A decision with all its parts."""
        write, number = self.write, self.draw.randint
        office = f"ỦY BAN NHÂN DÂN {write.place.upper()}"
        sign = f"Số: {number(1, 4000)}/QĐ-UBND"
        motto = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
        line = "<p align='center'><b>{}</b></p>"
        if self.draw.random() < 0.5:
            parts = [line.format(self.said(text)) for text in (office, sign, *motto)]
        else:
            cells = ("<br>".join(f"<b>{self.said(text)}</b>" for text in pair) for pair in ((office, sign), motto))
            parts = [f"<table><tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr></table>"]
        parts.append(line.format(self.said("QUYẾT ĐỊNH")))
        parts.append(line.format(self.said(f"Về việc {write.matter()}")))
        parts += [
            self._paragraph(self.said(f"Căn cứ Luật số {number(1, 90)}/20{number(10, 24)}/QH13 về {write.matter()};"))
            for _ in range(number(1, 4))
        ]
        law, is_long = Law(self.draw), self.draw.random() < 0.5
        for article in range(1, count + 1):
            if is_long:
                heads = law.chapter(article // 4 + 1) if article % 4 == 1 and count > 6 else []
                parts += [line.format(self.said(text)) for text in heads]
                parts += [self._paragraph(self.said(text)) for text in law.article(article)]
                continue
            parts.append(self._paragraph(self.said(f"Điều {article}. {write.sentence()}")))
            parts += [self._paragraph(self.said(f"{n}. {write.sentence()}")) for n in range(1, number(1, 4))]
        last = ("Nơi nhận:", "- Như Điều 3;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", write.name())
        return parts + [line.format(self.said(text)) for text in last]

    def _entry(self) -> str:
        time = self.draw.choice(("<span>{}</span>", "<b>{}</b><br>", "<div>{}</div>")).format(
            self.said(self.write.clock())
        )
        head = f"<h3>{self.said(self.write.other_title())}</h3>" if self.draw.random() < 0.5 else ""
        told = (self.write.paragraph, self.write.sentence)[self.style_choice("told", 2)]
        share = "<div><a href='#'>Chia sẻ</a></div>" if self.style_choice("entry", 3) == 0 else ""
        return f"<div>{time}<div>{head}{self._paragraph(self.said(told()))}</div>{share}</div>"

    def signature(self) -> str:
        """Who wrote it, or where it comes from."""
        write = self.write
        name = self.aside(
            self.draw.choice(
                (write.name(), "Theo " + write.source(), "Nguồn: " + write.source(), "Tin, ảnh: " + write.name(), "BBT",
                 f"{write.name()} - {write.name()}", write.name().upper(), f"(Theo {write.source()})")
            )
        )  # fmt: skip
        return self.draw.choice(
            (
                f'<p align="right"><b>{name}</b></p>',
                self.style.element("author", name),
                f'<p class="MsoNormal" style="text-align:right"><strong>{name}<o:p></o:p></strong></p>',
                self._paragraph(name),
            )
        )

    def after(self, low: int, high: int) -> str:
        """What stands behind the story in its column."""
        makers = (
            self.related,
            self.related,
            self.related,
            self.comments,
            self.captcha,
            self.rating,
            self.tags,
            self.tools,
            self.second_story,
            self.source_block,
            self.membership,
            self.poll,
            self.timetable,
        )
        return "".join(make() for make in self.draw.sample(makers, self.draw.randint(low, high)))
