"""The only file that knows parsers: a walk over an HTML tree, from lexbor or from beautifulsoup4.

Both walks are iterative, so that depth costs nothing, and linear in the number of nodes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import numpy as np
from selectolax.lexbor import LexborHTMLParser

from vnreform_extract.text.unicode import nfc

if TYPE_CHECKING:
    from bs4 import Tag
    from selectolax.lexbor import LexborNode

Attributes: TypeAlias = Mapping[str, str | None]


_NO_ATTRIBUTES: Attributes = {}

Source: TypeAlias = Any
"""A parser's own node, which only its tree can read: most elements are never asked for their attributes."""


@dataclass(frozen=True, slots=True)
class Element:
    """An element taken out of the tree, with its own text."""

    tag: str
    attributes: Attributes
    text: str


class Walker(Protocol):
    """What is told of each step of a walk, in document order."""

    def opened(self, tag: str, source: Source) -> None:
        """An element opens: its name in lower case, and its node."""

    def closed(self, tag: str) -> None:
        """The innermost element ends."""

    def text(self, text: str) -> None:
        """A text, as it stands."""

    def unseen(self) -> None:
        """An element of `UNSEEN`, whose content is left out."""


class Tree(Protocol):
    """A parsed page."""

    def walk(self, walker: Walker) -> None:
        """Walks the page, without the subtrees of `UNSEEN`."""

    def attributes(self, source: Source) -> Attributes:
        """Returns the attributes of an element that the walk opened."""

    def select(self, selector: str) -> list[Element]:
        """Returns all elements that a CSS selector matches, in document order, unseen ones too; a space joins texts."""


UNSEEN = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "iframe",
        "object",
        "embed",
        "select",
        "textarea",
        "datalist",
        "math",
        "canvas",
        "audio",
        "video",
        "head",
        "input",
        "source",
        "track",
        "param",
        "map",
        "area",
        "link",
        "meta",
    ]  # easier to read than a list of strings
)
"""Elements without text that a reader sees."""


def parse(html: str | bytes) -> Tree:
    """Parses a page, a string or UTF-8, with lexbor, as browsers do.

    >>> [(element.tag, element.text) for element in parse("<p>A<b>B</b>").select("p, b")]
    [('p', 'A B'), ('b', 'B')]
    """
    utf8 = html.encode("utf-8", "ignore") if isinstance(html, str) else html
    return _LexborTree(LexborHTMLParser(_flattened(_bared(utf8))))


def wrap(tag: Tag) -> Tree:
    """Takes a BeautifulSoup or Tag as it is: no second parse.

    >>> from bs4 import BeautifulSoup
    >>> [(element.tag, element.text) for element in wrap(BeautifulSoup("<p>A<b>B</b>", "html.parser")).select("p, b")]
    [('p', 'A B'), ('b', 'B')]
    """
    return _SoupTree(tag)


_NO_TEXT = frozenset({"html", "body", "meta", "link"})
"""Elements whose text is the whole page, or none."""
_MANY_TAGS = 20_000
_DEEPEST = 1_000
_TAG = re.compile(rb"<(/?)([a-zA-Z][\w:-]{0,30})(?=[\s/>])[^<>]{0,4000}>")
_NOT_NESTING = frozenset(
    b"area base br col embed hr img input link meta source track wbr"
    b" p li dt dd td th tr tbody thead tfoot option".split()
)
"""Elements without content, and those that their like ends."""


_MOST_ATTRIBUTES = 5_000
_LONG_TAG = re.compile(rb"<([a-zA-Z][^\s<>/]{0,30})[^<>]{%d,}>" % (2 * _MOST_ATTRIBUTES))


def _bared(html: bytes) -> bytes:
    """Leaves out the attributes of a tag with thousands: a parser's work grows with the square of their number."""
    parts: list[bytes] = []
    done = 0
    for tag in _long_tags(html):
        if len(tag[0].split()) > _MOST_ATTRIBUTES:
            parts += (html[done : tag.start()], b"<%b>" % tag[1])
            done = tag.end()
    return b"".join((*parts, html[done:])) if parts else html


def _long_tags(html: bytes) -> Iterator[re.Match[bytes]]:
    """Finds the tags long enough for thousands of attributes: each fills a stretch, and begins in the one before."""
    size = _MOST_ATTRIBUTES
    for start in range(0, len(html) - size, size):
        if html.find(b"<", start, start + size) < 0 and html.find(b">", start, start + size) < 0:
            opening = html.rfind(b"<", max(start - size, 0), start)
            if opening >= 0 and (tag := _LONG_TAG.match(html, opening)):
                yield tag


def _flattened(html: bytes) -> bytes:
    """Leaves out tags that nest deeper than any page needs: a parser's work grows with the square of the depth."""
    if np.count_nonzero(np.frombuffer(html, np.uint8) == ord("<")) < _MANY_TAGS:  # much faster than count()
        return html
    depth = 0
    parts: list[bytes] = []
    done = 0
    for tag in _TAG.finditer(html):
        if tag[2].lower() in _NOT_NESTING:
            continue
        level = max(depth - 1, 0) if tag[1] else depth
        depth = level if tag[1] else depth + 1
        if level > _DEEPEST:
            parts.append(html[done : tag.start()])
            done = tag.end()
    return b"".join((*parts, html[done:])) if parts else html


class _LexborTree:
    def __init__(self, parser: LexborHTMLParser) -> None:
        self._parser = parser

    def walk(self, walker: Walker) -> None:
        opened, closed, text, unseen = walker.opened, walker.closed, walker.text, walker.unseen
        around: list[tuple[str, LexborNode]] = []
        node: LexborNode | None = self._parser.root
        while node is not None:
            tag = node.tag or "-"
            if tag == "-text":
                text(" " if node.is_empty_text_node else node.text_content or "")  # most are white space alone
            elif tag in UNSEEN:
                unseen()
            elif tag[0] not in "-!":
                opened(tag, node)
                if (child := node.child) is not None:
                    around.append((tag, node))
                    node = child
                    continue
                closed(tag)
            following = node.next
            while following is None and around:
                tag, node = around.pop()
                closed(tag)
                following = node.next
            node = following

    def attributes(self, source: Source) -> Attributes:
        return source.attributes  # type: ignore[no-any-return]  # a LexborNode

    def select(self, selector: str) -> list[Element]:
        nodes = self._parser.css(selector)
        return [
            Element(
                node.tag or "",
                {name: value and nfc(value) for name, value in node.attributes.items()},
                "" if node.tag in _NO_TEXT else nfc(node.text(separator=" ")),
            )
            for node in nodes
        ]


_BLOCKS = (
    *("address", "article", "aside", "blockquote", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul"),
)
_ENDED_BY = {
    **dict.fromkeys(_BLOCKS, frozenset({"p"})),
    **{tag: frozenset({tag}) for tag in ("li", "tr")},
    **dict.fromkeys(("dt", "dd"), frozenset({"dt", "dd"})),
    **dict.fromkeys(("td", "th"), frozenset({"td", "th"})),
}
"""What an element ends when it opens inside it: html.parser leaves such elements open."""


class _SoupTree:
    def __init__(self, root: Tag) -> None:
        self._root = root

    def walk(self, walker: Walker) -> None:
        from bs4 import CData, Tag
        from bs4.element import NavigableString

        texts = (NavigableString, CData)  # exact types: comments and scripts are their subclasses
        within: list[str] = []
        pending: list[Iterator[object]] = [iter((self._root,))]
        while pending:
            node = next(pending[-1], None)
            if node is None:
                pending.pop()
                if pending and (tag := within.pop()):
                    walker.closed(tag)
            elif isinstance(node, Tag):
                tag = _name(node)
                if tag in UNSEEN:
                    walker.unseen()
                    continue
                if within and within[-1] in _ENDED_BY.get(tag, ()):
                    walker.closed(within[-1])
                    within[-1] = ""
                if tag:
                    walker.opened(tag, node)
                within.append(tag)
                pending.append(iter(node.contents))
            elif type(node) in texts:
                walker.text(str(node))

    def attributes(self, source: Source) -> Attributes:
        return _attributes(source)

    def select(self, selector: str) -> list[Element]:
        nodes = ((_name(node), node) for node in self._root.select(selector))
        return [Element(tag, _attributes(node), "" if tag in _NO_TEXT else _own_text(node, " ")) for tag, node in nodes]


def _name(node: Tag) -> str:
    """An element's name in lower case; "" for the document itself."""
    return "" if node.name == "[document]" else node.name.lower()


def _own_text(node: Tag, separator: str = "") -> str:
    """All text in an element: `get_text()` leaves scripts out in some trees and not in others."""
    from bs4.element import NavigableString

    texts = (str(part) for part in node.descendants if isinstance(part, NavigableString))
    return nfc(separator.join(texts))


def _attributes(node: Tag) -> Attributes:
    """A tag's attributes as strings: bs4 gives lists where an attribute holds several words."""
    if not node.attrs:
        return _NO_ATTRIBUTES
    return {
        name.lower(): value if isinstance(value, str) else " ".join(value or ()) for name, value in node.attrs.items()
    }
