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

_DATE = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?!\d)")
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
    data = tuple(
        item
        for element in tree.elements("script")
        if element.attributes.get("type") == "application/ld+json"
        for item in _objects(element.text)
    )
    titles = tree.elements("title")
    return Statements(metas, data, " ".join(titles[0].text.split()) if titles else None)


def published(head: Statements, near_title: Sequence[RawBlock]) -> str | None:
    """The date of publication: JSON-LD, meta, else the first date beside the headline."""
    stated = head.get("datePublished") or head.metas.get("article:published_time")
    if stated and re.match(r"\d{4}-\d\d-\d\d", stated):
        return stated
    return next((date for block in near_title if (date := first_date(block.text))), None)


def first_date(text: str) -> str | None:
    """The first day that a text writes in figures, as ISO date.

    >>> first_date("Thứ Tư, 02/09/2020 - 14:05")
    '2020-09-02'
    """
    found = _DATE.search(text)
    if not found or not (1 <= int(found[1]) <= 31 and 1 <= int(found[2]) <= 12):
        return None
    return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"


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
    """The author that JSON-LD names, where it is a person."""
    people = [item for item in head.data if item.get("@type") == "Person" and isinstance(item.get("name"), str)]
    return people[0]["name"].strip() or None if people else None


def stated_content(head: Statements) -> Stated:
    """What the head says of the content itself: description and articleBody."""
    description = head.metas.get("og:description") or head.metas.get("description") or ""
    return Stated(description, " ".join((head.get("articleBody") or "").split()))
