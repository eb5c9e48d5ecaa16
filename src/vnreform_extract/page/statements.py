"""What the head of a page states, in all its places: meta elements, JSON-LD, link elements, microdata."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from vnreform_extract.page.tree import Element, Tree

SELECTOR = (
    'html, title, meta, link[rel="canonical"], script[type="application/ld+json"], time, '
    '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i], [class*="tac-gia" i]'
)
"""All elements that state something, in one query."""

ARTICLE_TYPES = frozenset(
    {
        "AnalysisNewsArticle",
        "Article",
        "BlogPosting",
        "LiveBlogPosting",
        "NewsArticle",
        "OpinionNewsArticle",
        "ReportageNewsArticle",
        "ReviewNewsArticle",
        "ScholarlyArticle",
        "TechArticle",
    }
)
"""Types of JSON-LD that describe an article."""

_PARTS = frozenset(
    {"Comment", "Review", "Product", "VideoObject", "ImageObject", "Answer", "Question", "Event", "Offer"}
)
"""Types whose dates and authors are not those of the page."""
_WITHIN = frozenset({"liveBlogUpdate", "comment", "citation", "mentions"})
"""Keys under which an article holds articles that are not the page's: entries of a live blog, comments, sources."""


@dataclass(frozen=True, slots=True)
class Signed:
    """An element that marks an author, with how sure the mark is.

    Attributes:
        text: its text, white space folded.
        explicit: True for `rel=author` and `itemprop=author`, False for a class that says so.
    """

    text: str
    explicit: bool


@dataclass(frozen=True)
class Statements:
    """What the head of a page states.

    Attributes:
        metas: content by property or name in lower case, the first of each.
        tags: all contents of `article:tag`.
        data: objects of JSON-LD, nested ones too but for those of `_WITHIN`, in document order.
        title: text of the title element.
        canonical: address of `link rel=canonical`.
        language: `lang` of the root element.
        times: `time` elements as pairs of `datetime` and text, in document order.
        signed: elements that mark an author, in document order.
    """

    metas: Mapping[str, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    data: tuple[dict[str, Any], ...] = ()
    title: str | None = None
    canonical: str | None = None
    language: str | None = None
    times: tuple[tuple[str, str], ...] = ()
    signed: tuple[Signed, ...] = ()

    def get(self, key: str) -> str | None:
        """The first string that JSON-LD gives for a key: the article's own, else the page's."""
        values = (clean(item.get(key)) for item in (*self.articles, *self.pages))
        return next((value for value in values if value), None)

    def meta(self, *keys: str) -> str | None:
        """The first of these metas that the page has."""
        return next((self.metas[key] for key in keys if key in self.metas), None)

    @cached_property
    def articles(self) -> tuple[dict[str, Any], ...]:
        """Objects of JSON-LD that describe an article."""
        return tuple(item for item in self.data if is_of(item, ARTICLE_TYPES))

    @cached_property
    def pages(self) -> tuple[dict[str, Any], ...]:
        """Other objects of JSON-LD, but for those that describe a part of the page."""
        return tuple(item for item in self.data if not is_of(item, ARTICLE_TYPES) and not is_of(item, _PARTS))

    def named(self, *types: str) -> Iterator[str]:
        """Names of all objects of these types."""
        names = (clean(item.get("name")) for item in self.data if is_of(item, types))
        return (name for name in names if name)


def statements(tree: Tree) -> Statements:
    """Reads the head, and what the body marks as author and time.

    >>> from vnreform_extract.page.tree import parse
    >>> statements(parse("<html lang=vi><title>Một  cửa</title><time datetime=2020-09-02>hôm qua</time>")).times
    (('2020-09-02', 'hôm qua'),)
    """
    found: dict[str, list[Element]] = {}
    for element in tree.select(SELECTOR):
        found.setdefault(element.tag, []).append(element)
    metas = [pair for element in found.pop("meta", ()) for pair in _meta(element)]
    titles, addresses, roots = found.pop("title", []), found.pop("link", []), found.pop("html", [])
    data = tuple(item for element in found.pop("script", ()) for item in _objects(element.text))
    times = tuple((e.attributes.get("datetime") or "", fold(e.text)) for e in found.get("time", ()))
    signed = tuple(_signed(element) for tag, elements in found.items() if tag != "time" for element in elements)
    return Statements(
        dict(reversed(metas)),
        tuple(content for name, content in metas if name == "article:tag"),
        data,
        fold(titles[0].text) or None if titles else None,
        addresses[0].attributes.get("href") if addresses else None,
        roots[0].attributes.get("lang") if roots else None,
        times,
        signed,
    )


def _meta(element: Element) -> Iterator[tuple[str, str]]:
    own = element.attributes
    names = own.get("property") or own.get("name") or own.get("itemprop") or own.get("http-equiv") or ""
    if content := clean(own.get("content")):
        yield from ((name, content) for name in names.lower().split())


def _signed(element: Element) -> Signed:
    own = element.attributes
    return Signed(fold(element.text), "author" in f"{own.get('rel') or ''} {own.get('itemprop') or ''}".split())


# ---- JSON-LD

_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|;)\s*$"
)
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")


def _objects(text: str) -> Iterator[dict[str, Any]]:
    pending = [_parsed(text)]
    while pending:
        value = pending.pop()
        if isinstance(value, list):
            pending.extend(reversed(value))
        elif isinstance(value, dict):
            yield value
            inner = (item for key, item in value.items() if key not in _WITHIN)
            pending.extend(reversed([item for item in inner if isinstance(item, (list, dict))]))


def _parsed(text: str) -> object:
    """The value of a JSON-LD script; None where it is beyond the usual slips."""
    for repair in (str, lambda text: _TRAILING_COMMA.sub("", _WRAPPING.sub("", text))):
        try:
            return json.loads(repair(text), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def flat(value: object) -> Iterator[Any]:
    """The items of a value of JSON-LD, of lists within lists too; a single one is the only item.

    >>> list(flat(["a", [["b"], "c"]])), list(flat("a"))
    (['a', 'b', 'c'], ['a'])
    """
    pending = [value]
    while pending:
        item = pending.pop()
        if isinstance(item, list):
            pending.extend(reversed(item))
        else:
            yield item


def is_of(item: Mapping[str, Any], types: Collection[str]) -> bool:
    """True where an object of JSON-LD has one of the types."""
    kind = item.get("@type")
    return any(name in types for name in (kind if isinstance(kind, list) else [kind]) if isinstance(name, str))


# ---- text


def fold(text: str) -> str:
    """White space folded."""
    return " ".join(text.split())


_MARKUP = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")


def clean(value: object) -> str | None:
    """A stated string as text: entities resolved as often as they were escaped, tags out, white space folded.

    >>> clean("Chi&amp;#7871;n s&amp;#7921;"), clean("  "), clean(["x"])
    ('Chiến sự', None, None)
    """
    if not isinstance(value, str):
        return None
    for _ in range(3):
        unescaped = html.unescape(value)
        if unescaped == value:
            break
        value = unescaped
    return fold(_MARKUP.sub(" ", value) if "<" in value else value) or None
