"""Lines around the headline and behind the text that name the author."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vnreform_extract.page import dates
from vnreform_extract.page.authors.offices import ADDED, affiliated
from vnreform_extract.page.authors.signature import FAR_BEHIND, LONGEST_SIGNATURE
from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.naming import names_site
from vnreform_extract.page.persons import are_full_names, several, tidy
from vnreform_extract.page.scene import Scene
from vnreform_extract.page.wording import BYLINE
from vnreform_extract.text.places import find_places

NEAR = 3
_BY = re.compile(
    r"(?:^(?:\W{0,10}|.{0,12}\d.{0,20}|.{0,30}[|•·–—-] )|\d{4}(?: at [\d:]{4,5})?[ ,|•·–-]{1,4}|"
    r"\b(?:posted|written|published|words|story|article|post|text|contributed|authored|created|interview)"
    r"(?: on .{6,20}?)? )\b(?:by|author):? {1,2}(?P<name>[^\W\d_].{1,70})",
    re.IGNORECASE,
)
"""A name behind "by", at the beginning of a line, behind a date, or behind a word of writing."""
_TOLD = re.compile(
    r"(?:^(?:tin|bài|tin bài)(?:(?:,| và) ảnh)?|\btác giả(?: bài viết)?|người viết|phóng viên) ?: ?(?P<name>\S.{1,60})|"
    r"(?:^|\d|[|•·–—,-]|\b(?:viết|đăng|gửi|soạn|biên tập|thực hiện)(?: bài)?) ?bởi:? (?P<by>\S.{1,60})",
    re.IGNORECASE,
)
"""A name within a line that also gives date or views; "bởi" alone tells who did anything ("bị bắt bởi")."""
_CREDIT = re.compile(r"(?:^|[|;•] ?)nội dung ?: ?(?P<name>[^\W\d_][^|;•:]{3,60}?) ?(?:[|;•]|$)", re.IGNORECASE)
"""Whose the words are among the credits of a long story; what a meeting was about, too."""
_OTHER_CREDIT = re.compile(
    r"(?:^|[|;•] ?)(?:ảnh|thiết kế|đồ h(?:ọa|oạ)|trình bày|kỹ thuật|video|clip|minh h(?:ọa|oạ)) ?:", re.IGNORECASE
)
_NAME_AND_SOURCE = re.compile(r"^(?P<name>[^\W\d_][^,|:\d]{0,40}), Theo (?=[^\W\d_a-z])")
_FULL_LABEL = re.compile(
    r"(?:(?:article|story|words|post|text)(?: written| posted)? by|(?:written|authored|posted) by|authors?|"
    r"tác giả(?: bài viết)?|người viết|phóng viên|bài viết của) ?[:：]?",
    re.IGNORECASE,
)
"""A cell of its own that says whose name follows."""
_LABEL = re.compile(rf"by ?[:：]?|{_FULL_LABEL.pattern}", re.IGNORECASE)
_IS = re.compile(r" (?:is|was|has been) (?:an?|the|one|our)\b| là (?:nhà báo|phóng viên|tác giả|biên tập viên)\b")


def byline(lines: Sequence[RawBlock]) -> str | None:
    """The name in the first line that introduces one as the author's.

    >>> from vnreform_extract.page.blocks import root
    >>> byline([RawBlock("16 December 2025 by Sam O'Brien | 5 min", root())])
    "Sam O'Brien"
    """
    for block in lines:
        for pattern in (BYLINE, _BY, _TOLD, _NAME_AND_SOURCE):
            found = pattern.search(block.text)
            name = tidy(next(part for part in found.groups() if part)) if found else None
            if name and name[0].isupper():
                return name
    return _credited([block.text for block in lines])


def _credited(lines: Sequence[str]) -> str | None:
    """Whose the words are, where other credits stand beside: what a meeting was about is called so, too."""
    if not any(map(_OTHER_CREDIT.search, lines)):
        return None
    credits = (credit["name"] for line in lines if (credit := _CREDIT.search(line)))
    return next((several(name) for name in credits if are_full_names(name)), None)


def labelled(scene: Scene) -> str | None:
    """The name in a cell behind one that says no more than that the author's follows."""
    above = (index for index in scene.places_beside_title() if index <= scene.first + NEAR)
    behind = range(scene.last, min(scene.last + FAR_BEHIND, len(scene.blocks)))
    for label, places in ((_LABEL, above), (_FULL_LABEL, behind)):
        for index in places:
            if index and label.fullmatch(scene.blocks[index - 1].text):
                name = tidy(scene.blocks[index].text)
                if name and name[0].isupper():
                    return name
    return None


def introduced(scene: Scene) -> str | None:
    """A name behind the text, above the lines that say who bears it."""
    blocks = scene.blocks[max(scene.last - 2, 0) : scene.last + 1 + FAR_BEHIND]
    for index, block in enumerate(blocks):
        name = tidy(block.text) if len(block.text) <= LONGEST_SIGNATURE else None
        if not name or not _is_capitalised(name) or names_site(name, scene.names.aliases):
            continue
        if any(_tells_of(name, below.text) for below in blocks[index + 1 : index + 3]):
            return name
    return None


def _is_capitalised(name: str) -> bool:
    return all(word[0].isupper() for word in name.split())


def _tells_of(name: str, text: str) -> bool:
    """True for a line that begins with the name, or the first of it, and says what its bearer is."""
    begins = next((called for called in (name, name.split()[0]) if text.startswith(called)), None)
    return begins is not None and _IS.match(text, len(begins)) is not None


def name_line(scene: Scene) -> str | None:
    """Full names that stand alone in a line close to the headline, or in the two above it."""
    beside, top = [index for index in scene.places_beside_title() if not _is_tool(scene.blocks[index])], scene.top or 0
    above = (index for index in beside[NEAR:] if top - NEAR < index < top and not scene.blocks[index].links)
    lines = (_named_in(scene.blocks[index].text) for index in (*beside[:NEAR], *above))
    names = (line for line in lines if len(line) <= LONGEST_SIGNATURE and are_full_names(line))
    return next((several(line) for line in names if not _is_province(line)), None)


def _is_tool(block: RawBlock) -> bool:
    return block.box.tag == "button" or block.furniture == "share bar"


def _named_in(line: str) -> str:
    """What a line says in front of a day, an office or what is added in brackets."""
    moment = dates.first(line)
    line = ADDED.sub("", line[: moment.start].rstrip(" |·•,–-") if moment else line)
    office = affiliated(line)
    return office["name"] if office else line


def _is_province(line: str) -> bool:
    """True for a province or a city: many are called as persons are ("Hồ Chí Minh", "Thái Nguyên")."""
    return any(place.name.endswith(line) for _, place in find_places(f"thành phố {line}"))
