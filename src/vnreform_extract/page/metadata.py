"""What else a page says of itself: its content, its site, its address, its views."""

from __future__ import annotations

import re

from vnreform_extract.page.addresses import parts, whole
from vnreform_extract.page.features import Stated
from vnreform_extract.page.naming import owner
from vnreform_extract.page.scene import Scene
from vnreform_extract.page.statements import Statements

_FOOT = 40
_VIEWS = re.compile(
    r"(?:lượt|lần|số lượt|đã) (?:xem|đọc)\s*:?\s*(\d[\d.,]*)(?![\d/:-])|"
    r"(?<![\d/:-])(\d[\d.,]*) (?:lượt|lần) (?:xem|đọc)|(?:^views?|\bxem)\s*:?\s*(\d[\d.,]*)$",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d")
_COUNTS = re.compile(r"xem|đọc|view", re.IGNORECASE)
_LONGEST_COUNTER = 200
_VISITORS = re.compile(r"trực tuyến|online|hôm nay|hôm qua|tổng (?:số )?(?:lượt )?truy cập|tháng này", re.IGNORECASE)
_MOST_DIGITS = 12
"""More is no counter, and Python reads no number of thousands of digits."""


def stated_content(head: Statements) -> Stated:
    """What the head says of the content itself: description and articleBody."""
    return Stated(head.meta("og:description", "description") or "", head.get("articleBody") or "")


def site(scene: Scene) -> str | None:
    """The site's name: what the head calls it, else whose the rights are by the page's foot."""
    stated = scene.names.site
    if stated and "." not in stated:
        return stated
    found = (owner(block.text) for block in scene.blocks[-_FOOT:])
    return next((name for name in found if name), stated)


def address(head: Statements, given: str | None) -> str | None:
    """The canonical address where the page states one for itself, else the one that it was saved from."""
    stated = head.canonical or head.meta("og:url")
    if not stated:
        return given
    url = whole(stated, given)
    canonical, saved = parts(url), parts(given)
    if canonical.scheme not in ("http", "https") or not canonical.hostname:
        return given
    of_front_page = canonical.path in ("", "/") and not canonical.query and saved.path not in ("", "/")
    return given if of_front_page else url


def views(scene: Scene) -> int | None:
    """What the view counter shows: the one at the headline, else the one behind the text, else the first."""
    for block in (*scene.beside_title(), *scene.behind_text(), *scene.blocks):
        text = block.text
        may_count = len(text) <= _LONGEST_COUNTER and _FIGURE.search(text) and _COUNTS.search(text)
        found = _VIEWS.search(text) if may_count else None
        if found and not _VISITORS.search(text):
            digits = re.sub(r"\D", "", found[1] or found[2] or found[3])
            return int(digits) if len(digits) <= _MOST_DIGITS else None
    return None
