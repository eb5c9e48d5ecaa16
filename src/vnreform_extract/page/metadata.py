"""What a page says of itself: title, date, author, views."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.features import Stated
from vnreform_extract.page.tree import Tree
from vnreform_extract.page.wording import BYLINE

_DATE = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?!\d)")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905
_MONTH = rf"({'|'.join(_MONTHS)})[a-z]{{0,7}}\.?"
_ENGLISH_DATE = re.compile(rf"\b{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)(?!\d)", re.IGNORECASE)
_BRITISH_DATE = re.compile(rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th)? {_MONTH},? ((?:19|20)\d\d)(?!\d)", re.IGNORECASE)
_DATE_IN_WORDS = re.compile(r"(?<!\d)(\d{1,2}) tháng (\d{1,2}),?(?: năm)? ((?:19|20)\d\d)(?!\d)", re.IGNORECASE)
_TIME_BEHIND = re.compile(r"[\s,|-]{0,6}(?:lúc )?(\d{1,2})[:h](\d\d)(?!\d)")
_TIME_BEFORE = re.compile(r"(?<!\d)(\d{1,2})[:h](\d\d)[\s,|-]{0,6}(?:ngày )?$")
_VIEWS = re.compile(r"(?:lượt|lần) (?:xem|đọc)\s*:?\s*(\d[\d.,]*)|(\d[\d.,]*) lượt (?:xem|đọc)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Statements:
    """What the head of a page states.

    Attributes:
        metas: content by property or name, the first of each.
        data: objects of JSON-LD, nested ones too.
        title: text of the title element.
    """

    metas: dict[str, str]
    data: tuple[dict[str, Any], ...]
    title: str | None

    def get(self, key: str) -> str | None:
        """The first string that JSON-LD gives for a key."""
        values = (item.get(key) for item in self.data)
        return next(
            (html.unescape(value).strip() for value in values if isinstance(value, str) and value.strip()), None
        )


def statements(tree: Tree) -> Statements:
    """Reads meta elements, JSON-LD and the title element."""
    metas: dict[str, str] = {}
    for element in tree.elements("meta"):
        name = (
            element.attributes.get("property") or element.attributes.get("name") or element.attributes.get("itemprop")
        )
        content = element.attributes.get("content")
        if name and content:
            metas.setdefault(name.lower(), " ".join(content.split()))
    data = tuple(item for element in tree.elements("script", "application/ld+json") for item in _objects(element.text))
    titles = tree.elements("title")
    return Statements(metas, data, " ".join(titles[0].text.split()) if titles else None)


_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "date",
    "pubdate",
    "publish-date",
    "dc.date",
)


def published(head: Statements, near_title: Sequence[RawBlock]) -> str | None:
    """The date of publication: JSON-LD, meta, else the first date beside the headline, else its `<time>`."""
    for stated in (head.get("datePublished"), *map(head.metas.get, _PUBLISHED)):
        if stated and re.match(r"\d{4}-\d\d-\d\d", stated):
            return stated
    return next((date for block in near_title if (date := first_date(block.text))), None)


def first_date(text: str) -> str | None:
    """The first day that a text writes, as ISO date, with the time where it stands beside it.

    >>> first_date("Thứ Tư, 02/09/2020 - 14:05"), first_date("Thứ tư, 24 Tháng 10 2018")
    ('2020-09-02T14:05', '2018-10-24')
    """
    if english := _ENGLISH_DATE.search(text):
        return f"{english[3]}-{_MONTHS.index(english[1].lower()) + 1:02}-{int(english[2]):02}"
    if british := _BRITISH_DATE.search(text):
        return f"{british[3]}-{_MONTHS.index(british[2].lower()) + 1:02}-{int(british[1]):02}"
    found = _DATE.search(text) or _DATE_IN_WORDS.search(text)
    if not found or not (1 <= int(found[1]) <= 31 and 1 <= int(found[2]) <= 12):
        return None
    day = f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    time = _TIME_BEHIND.match(text, found.end()) or _TIME_BEFORE.search(text[: found.start()])
    return f"{day}T{int(time[1]):02}:{time[2]}" if time and int(time[1]) < 24 else day


def author(head: Statements, near_title: Sequence[RawBlock], signed: str | None) -> str | None:
    """Who wrote it: the signature, else the byline, else the person that JSON-LD names."""
    if signed:
        return signed
    byline = next((match for block in near_title if (match := BYLINE.match(block.text))), None)
    return byline["name"] if byline else stated_author(head)


def views(blocks: Sequence[RawBlock]) -> int | None:
    """What the first view counter shows."""
    found = next((match for block in blocks if (match := _VIEWS.search(block.text))), None)
    return int(re.sub(r"\D", "", found[1] or found[2])) if found else None


def _objects(text: str) -> Iterator[dict[str, Any]]:
    try:
        pending = [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        return
    while pending:
        value = pending.pop()
        if isinstance(value, list):
            pending.extend(reversed(value))
        elif isinstance(value, dict):
            yield value
            pending.extend(reversed([item for item in value.values() if isinstance(item, (list, dict))]))


def stated_title(head: Statements) -> str | None:
    """The headline as the head states it."""
    return head.get("headline") or head.metas.get("og:title") or head.title


def stated_author(head: Statements) -> str | None:
    """The authors that the article's own JSON-LD names, else the only person in it, else a personal meta author."""
    named = {item["@id"]: item["name"] for item in head.data if item.get("@id") and isinstance(item.get("name"), str)}
    for item in head.data:
        if "author" in item and ("headline" in item or "datePublished" in item):
            given = item["author"] if isinstance(item["author"], list) else [item["author"]]
            names = [_author_name(author, named) for author in given]
            if any(names):
                return " - ".join(dict.fromkeys(name for name in names if name))
    people = [item for item in head.data if item.get("@type") == "Person" and isinstance(item.get("name"), str)]
    if people:
        return html.unescape(people[0]["name"]).strip() or None
    meta = head.metas.get("author")
    site = head.metas.get("og:site_name") or head.title or ""
    return meta if meta and " " in meta and meta.lower() not in site.lower() and "/" not in meta else None


def _author_name(author: object, named: dict[str, str]) -> str | None:
    """The name of an author in JSON-LD; an organisation is none."""
    if isinstance(author, str):
        return html.unescape(author).strip() or None
    if not isinstance(author, dict) or author.get("@type") == "Organization":
        return None
    name = author.get("name") or named.get(str(author.get("@id")))
    return html.unescape(name).strip() or None if isinstance(name, str) else None


def stated_content(head: Statements) -> Stated:
    """What the head says of the content itself: description and articleBody."""
    description = head.metas.get("og:description") or head.metas.get("description") or ""
    return Stated(description, " ".join((head.get("articleBody") or "").split()))
