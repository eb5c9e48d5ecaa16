"""A page's visible text as raw blocks, in one walk over its tree.

A block is the text between two boundaries: a block-level tag, two `<br>`, or one `<br>` behind the end of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise, takewhile

from vnreform_extract.model import Role
from vnreform_extract.page.tree import Attributes, Source, Tree
from vnreform_extract.page.wording import told_apart
from vnreform_extract.text.unicode import spelt

INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "br",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "o:p",
        "picture",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "st1:place",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]  # easier to read than a list of fifty strings
)
"""Elements that do not end a run of text."""

_BOLD = frozenset({"b", "strong"})
_ITALIC = frozenset({"em", "i"})
_MARKED = frozenset({"a", "br", "img", *_BOLD, *_ITALIC})
"""Inline elements that tell something of the block around them."""
_TITLE_LEVEL = {f"h{level}": level for level in range(1, 7)}
_ROLE_OF_TAG: dict[str, Role] = {
    **dict.fromkeys(_TITLE_LEVEL, "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "item"),
    **dict.fromkeys(("td", "th"), "table"),
    "blockquote": "quote",
    "figcaption": "caption",
    "caption": "caption",
}
_DEEPEST_PATH = 200
"""Levels that a CSS path names; a block deeper than that has the path of its ancestor there."""


NO_WORDS = " "
"""The words of a box without class and id."""


class Box:
    """An element around blocks or a picture.

    Attributes:
        tag: its name.
        parent: the element around it, or None.
        source: the parser's node, until it has its place.
        attributes: its attributes; they and what follows from them are known when it has its place.
        words: its class and id, as the page writes them.
        path: CSS path from the root.
        position: its place among its parent's elements, counted from 1.
        depth: number of elements around it.
        children: number of elements in it, so far as the walk has come.
        role: the nearest structural role around it.
        level: 1 to 6 within a heading.
        hidden: True where its own or an outer style hides it.
        index: its place among the boxes of the page.
        first: index of the first block in it.
        end: index behind the last block in it, known when the walk has left it.
    """

    __slots__ = (
        "attributes",
        "children",
        "depth",
        "end",
        "first",
        "hidden",
        "index",
        "level",
        "parent",
        "path",
        "position",
        "role",
        "source",
        "tag",
        "words",
    )
    attributes: Attributes
    words: str
    path: str
    depth: int
    role: Role
    level: int | None
    hidden: bool

    def __init__(self, tag: str, parent: Box | None, first: int = 0, source: Source = None) -> None:
        self.tag = tag
        self.parent = parent
        self.first = first
        self.source = source
        self.end = self.children = 0
        self.index = -1
        self.position = 1
        if parent is not None:
            parent.children += 1
            self.position = parent.children

    def place(self, index: int, attributes: Attributes) -> None:
        """Takes its place among the boxes of the page, behind its parent.

        Args:
            index: its place.
            attributes: its attributes.
        """
        self.index = index
        self.source = None
        self.attributes = attributes
        self.words = f"{attributes.get('class') or ''} {attributes.get('id') or ''}" if attributes else NO_WORDS
        self.path = self.tag
        if (parent := self.parent) is not None:
            self.depth = parent.depth + 1
            self.role, self.level, self.hidden = parent.role, parent.level, parent.hidden
            if self.depth > _DEEPEST_PATH:
                self.path = parent.path
            elif self.tag != "body":
                self.path = f"{parent.path} > {self.tag}:nth-child({self.position})"
        else:
            self.depth = 0
            self.role, self.level, self.hidden = "paragraph", None, False
        if (role := _ROLE_OF_TAG.get(self.tag)) is not None:
            self.role, self.level = role, _TITLE_LEVEL.get(self.tag)
        if attributes and ("style" in attributes or "hidden" in attributes) and _is_hidden(attributes):
            self.hidden = True

    @property
    def is_centred(self) -> bool:
        """True where its tag, a style or a class sets its lines in the middle."""
        own = self.attributes
        said = f"{self.words} {own.get('align') or ''} ;{own.get('style') or ''}" if own else ""
        return self.tag == "center" or _CENTRED.search(said) is not None

    def around(self) -> Iterator[Box]:
        """Walks from this element outwards, itself first."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent


def root() -> Box:
    """A box for text that stands in no element."""
    box = Box("body", None)
    box.place(0, {})
    return box


@dataclass(slots=True)
class RawBlock:
    """A run of text, before anybody has judged it.

    Attributes:
        text: its text, white space folded.
        box: the block-level element that holds it.
        link_chars: characters of it that are links.
        bold_chars: characters of it in `b` or `strong`.
        links: targets of its links.
        after_image: True where an image stands between it and the block before.
        line: line number where the page is plain text, else 0.
        italic_chars: characters of it in `em` or `i`.
        furniture: name of the furniture that its wording is, or None.
        link_texts: texts of its links as they stand, where it has several.
        opens_linked: True where it begins with a link to whose last letter the text of another element is joined.
    """

    text: str
    box: Box
    link_chars: int = 0
    bold_chars: int = 0
    links: tuple[str, ...] = ()
    after_image: bool = False
    line: int = 0
    italic_chars: int = 0
    furniture: str | None = None
    link_texts: tuple[str, ...] = ()
    opens_linked: bool = False

    @property
    def size(self) -> int:
        """Number of its words."""
        return self.text.count(" ") + 1

    @property
    def is_linked(self) -> bool:
        """True where most of it is links."""
        return self.link_chars > 0.5 * len(self.text)

    @property
    def is_plain(self) -> bool:
        """True for a text that readers see, without links, and no furniture by its wording."""
        return not (self.links or self.furniture or self.box.hidden)

    @property
    def is_bold(self) -> bool:
        """True where hardly any of it is in ordinary type."""
        return self.bold_chars > 0.8 * len(self.text)


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks of a page and the boxes around them, both in document order."""

    blocks: list[RawBlock]
    boxes: list[Box]


def layout(tree: Tree) -> Layout:
    """Collects the blocks of a page.

    >>> from vnreform_extract.page.tree import parse
    >>> [(block.text, block.box.path) for block in layout(parse("<p>A <b>B</b><div>C</div>")).blocks]
    [('A B', 'body > p:nth-child(1)'), ('C', 'body > div:nth-child(2)')]
    """
    collector = _Collector(tree)
    tree.walk(collector)
    collector.flush()
    return Layout(collector.blocks, collector.boxes)


@dataclass(slots=True)
class _Collector:
    """The state of the walk."""

    tree: Tree
    blocks: list[RawBlock] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    box: Box | None = None
    parts: list[str] = field(default_factory=list)
    linked: list[str] = field(default_factory=list)
    bold: list[str] = field(default_factory=list)
    italic: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    link_starts: list[int] = field(default_factory=list)
    breaks: int = 0
    in_link: int = 0
    in_bold: int = 0
    in_italic: int = 0
    image: bool = False

    def text(self, text: str) -> None:
        if text.isspace():
            if not self.parts:
                return
        elif self.breaks:
            self._break(text)
        self.parts.append(text)
        if self.in_link:
            self.linked.append(text)
        if self.in_bold:
            self.bold.append(text)
        if self.in_italic:
            self.italic.append(text)

    def opened(self, tag: str, source: Source) -> None:
        if tag in INLINE:
            self.box = Box(tag, self.box, len(self.blocks), source)
            if tag in _MARKED:
                self._mark(tag, source)
            return
        if self.parts:
            self.flush()
        self.box = Box(tag, self.box, len(self.blocks), source)
        self._place(self.box)

    def unseen(self) -> None:
        if self.box is not None:
            self.box.children += 1

    def _mark(self, tag: str, source: Source) -> None:
        if tag == "br":
            self.breaks += 1
            self.parts.append(" ")
        elif tag == "a":
            self.in_link += 1
            self.link_starts.append(len(self.linked))
            if address := self.tree.attributes(source).get("href"):
                self.links.append(address)
        elif tag in _BOLD:
            self.in_bold += 1
        elif tag in _ITALIC:
            self.in_italic += 1
        elif self.box is not None:
            self.image = True
            self._place(self.box)

    def _place(self, box: Box) -> None:
        """Places an element, and those around it that have no place yet: inline ones around a block."""
        if (outer := box.parent) is not None and outer.index < 0:
            for inner in reversed(_unplaced(outer)):
                inner.place(len(self.boxes), self.tree.attributes(inner.source))
                self.boxes.append(inner)
        box.place(len(self.boxes), self.tree.attributes(box.source))
        self.boxes.append(box)

    def closed(self, tag: str) -> None:
        if tag not in INLINE:
            if self.parts:
                self.flush()
        elif tag == "a":
            self.in_link -= 1
        elif tag in _BOLD:
            self.in_bold -= 1
        elif tag in _ITALIC:
            self.in_italic -= 1
        if self.box is not None:
            self.box.end = len(self.blocks)
            self.box = self.box.parent

    def _break(self, text: str) -> None:
        """Ends the block at a `<br>` where the line before it is complete or the next begins an entry."""
        breaks, self.breaks = self.breaks, 0
        before = next((part.rstrip() for part in reversed(self.parts) if not part.isspace()), "")
        if breaks > 1 or _COMPLETE.search(before) or ENTRY.match(text):
            self.flush()

    def flush(self) -> None:
        """Ends the block that is being read, if one is."""
        self.breaks = 0
        passage = "".join(self.parts).strip()
        if text := spelt(passage):
            linked, bold = _length(self.linked, passage, text), _length(self.bold, passage, text)
            self._add(text, linked, bold, _length(self.italic, passage, text))
        self.parts.clear()
        self.linked.clear()
        self.link_starts.clear()
        self.bold.clear()
        self.italic.clear()

    def _add(self, text: str, linked: int, bold: int, italic: int) -> None:
        """Adds a block, and one for each message or time that a server printed in front of it."""
        box = self._holder()
        *printed, (text, name) = told_apart(text)
        if printed:
            self.blocks += [RawBlock(line, box, furniture=its_name) for line, its_name in printed]
        links = tuple(self.links)
        block = RawBlock(text, box, linked, bold, links, self.image, 0, italic, name)
        if len(links) > 1:
            block.link_texts = self._link_texts()
        if 0 < linked < len(text) and " " not in text[linked - 1 : linked + 1]:
            block.opens_linked = next(part for part in self.parts if not part.isspace()) is self.linked[0]
        self.blocks.append(block)
        self.image = False
        self.links.clear()

    def _link_texts(self) -> tuple[str, ...]:
        bounds = pairwise([*self.link_starts, len(self.linked)])
        return tuple("".join(self.linked[start:end]) for start, end in bounds if end > start)

    def _holder(self) -> Box:
        """The nearest element that is no inline one."""
        box = self.box
        while box is not None and box.tag in INLINE:
            box = box.parent
        return box if box is not None else self._root()

    def _root(self) -> Box:
        if not self.boxes:
            self.boxes.append(root())
        return self.boxes[0]


def _unplaced(box: Box) -> list[Box]:
    """An element and those around it that have no place yet, innermost first."""
    return list(takewhile(lambda outer: outer.index < 0, box.around()))


def _length(parts: list[str], passage: str, text: str) -> int:
    """Characters that some parts of a passage make up in its text; mostly there are none, or all of them."""
    if not parts:
        return 0
    own = "".join(parts).strip()
    return len(text) if own == passage else len(spelt(own))


_COMPLETE = re.compile(r"[.!?:;…”\"]$")
ENTRY = re.compile(r"\s*(?:[-–+•*·]|\(\d{1,2}\)|\d{1,3}[.)]|[a-zđ][.)])\s")
"""How a line begins that is an entry of its own: with a sign, a number or a letter."""
_CENTRED = re.compile(r"(?:^|\s)(?:text-?|align-?)?center(?:ed)?(?=\s)|text-align\s*:\s*center", re.IGNORECASE)
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def _is_hidden(attributes: Attributes) -> bool:
    style = attributes.get("style")
    return "hidden" in attributes or (style is not None and _HIDING.search(style) is not None)
