"""What a page says of itself: title, date, author, views."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.tree import Tree
from vnreform_extract.page.wording import SERVER_ERROR

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
    for block in near_title:
        if found := _DATE.search(block.text):
            return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    return None


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


def title_block(blocks: Sequence[RawBlock], head: Statements) -> int | None:
    """Index of the headline: the h1 that agrees with what the head states, else the first h1."""
    if blocks and blocks[0].line:
        return next((index for index, block in enumerate(blocks) if not SERVER_ERROR.match(block.text)), None)
    stated = stated_title(head)
    tops = [index for index, block in enumerate(blocks) if block.box.level == 1 and not block.box.hidden]
    agreeing = [index for index, block in enumerate(blocks) if stated and _same(block.text, stated)]
    return next((index for index in (*(i for i in agreeing if i in tops), *tops, *agreeing)), None)


def stated_title(head: Statements) -> str | None:
    """The headline as the head states it."""
    return head.get("headline") or head.metas.get("og:title") or head.title


def stated_author(head: Statements) -> str | None:
    """The author that JSON-LD names, where it is a person."""
    people = [item for item in head.data if item.get("@type") == "Person" and isinstance(item.get("name"), str)]
    return people[0]["name"].strip() or None if people else None


def _same(text: str, stated: str) -> bool:
    words = re.findall(r"\w+", text.lower())
    return len(words) > 2 and words == re.findall(r"\w+", stated.lower())[: len(words)]
