"""When a page was published and changed: what its head states, held against what a reader sees."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import filterfalse

from vnreform_extract.page import dates
from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.dates import Moment
from vnreform_extract.page.headline.joined import without_date
from vnreform_extract.page.scene import Scene
from vnreform_extract.page.statements import Statements
from vnreform_extract.page.verdicts import is_marked_caption

_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "published-date",
    "publish-date",
    "publication_date",
    "published_time",
    "pubdate",
    "w-published-date",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "datecreated",
    "published",
    "date",
    "dc.date",
)
_MODIFIED = (
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "last-modified",
)
_UPDATE = r"cập nhật|sửa (?:đổi|lần cuối)|chỉnh sửa|updated?\b|modified|revised|reviewed|current as of"
_ORIGINAL = r"originally(?: published| posted| appeared)?|first (?:published|appeared|posted)|(?:đăng|xuất bản) lần đầu"
_PUBLISHING = r"đăng|xuất bản|phát hành|published?|posted?\b|post time|created|(?<!updated )(?<!modified )on the"
_CALLED = re.compile(rf"(?P<original>{_ORIGINAL})|(?P<update>{_UPDATE})|(?P<publishing>{_PUBLISHING})", re.IGNORECASE)
"""What a line calls a date; the last word before it counts."""
_UPDATE_BEHIND = re.compile(_UPDATE, re.IGNORECASE)
_LABEL = re.compile(
    r"(?:date )?(?:published|posted)(?: (?:on|date|at))?\W*|(?:publish|publication|post(?:ing)?) date\W*|"
    r"ngày (?:đăng|xuất bản|phát hành)(?: tin| bài)?\W*",
    re.IGNORECASE,
)
"""A cell of its own that labels the next one."""
_NOT_ITS_OWN = re.compile(
    r"hôm nay|người hỏi|hỏi ngày|ngày hỏi|người gửi\b.{1,80}\bgửi ngày|"
    r"giấy phép|hiệu lực|ban hành|công báo|ngày ký\b|hết hạn|hạn (?:nộp|chót|cuối)|©|copyright|bản quyền|sinh ngày|"
    r"expire",
    re.IGNORECASE,
)
_PICTURE = r"(?:nguồn )?(?:hình(?: ảnh)?|ảnh|clip|video|đồ h[ọo][ạa]|(?:bản|biểu) đồ|photo(?:graph|s)?|picture|image)"
_TAKEN = (
    r"(?: ?:| (?:by|taken|shot|courtesy|credit|published|chụp|quay|vẽ|dựng|phát|tư liệu|minh h[ọo][ạa]|cắt|lấy|của|do|"
    r"cập nhật)\b)"
)
_PICTURED = re.compile(rf"(?:^|[.!?…(\[] ?){_PICTURE}{_TAKEN}(?:(?!\. )[^|•]){{0,90}}$", re.IGNORECASE)
"""What stands before the day on which a picture was taken: its credit, alone or behind what it shows."""
_LONGEST_RESIDUE = 90
_LETTERS_OF_A_HEADLINE = 40
"""What stands before the day of another story in its link."""
_TOOLS = re.compile(
    r"[\s|•·–(\[-]*\b(?:(?:xem|đọc) ?:|lượt (?:xem|đọc)\b|in (?:trang|bài|tin)\b|gửi (?:e-?mail|bạn bè)\b|cỡ chữ\b|"
    r"phản hồi\b|bình luận\b|chia sẻ\b|(?:đọc|nghe) (?:bài|tin)\b)",
    re.IGNORECASE,
)
"""Counters and tools behind a date line."""
_LONGEST_VALUE = 30
_FAR_BEHIND = 40
_SIGNED = re.compile(r"\b[Bb]y [A-Z]|^(?:Tác giả|Người (?:viết|đăng))\b")
_LONGEST_JOINED = 120
_LONGEST_HEADLINE = 300
_WEEKDAY = re.compile(r"[\W_]*(?:(?:thứ \w{2,4}|chủ nhật|ngày|cập nhật|đăng)[\W_]*){0,3}", re.IGNORECASE)
_COUNTED = re.compile(r"(?: ?- ?(?:lượt|lần) (?:xem|đọc) ?: ?[\d.,]{1,12})?", re.IGNORECASE)
_IN_PATH = re.compile(r"/(20\d\d)[/-](\d\d?)[/-](\d\d?)(?=/|-|$)")
_VIETNAM = "+07:00"


@dataclass(frozen=True, slots=True)
class Dates:
    """When a page was published and changed, as ISO 8601."""

    published: str | None
    modified: str | None


def when(scene: Scene, language: str | None, *, vietnamese: bool) -> Dates:
    """Published and modified: the head's statements, held against what stands at the headline and behind the text.

    Args:
        scene: the page.
        language: the tag of its language, or None; in American English the month stands first.
        vietnamese: True for a page in Vietnamese, whose zone is that of Vietnam.
    """
    head, month_first = scene.head, (language or "").lower() in ("en", "en-us")
    published = _stated(head, "datePublished", _PUBLISHED)
    modified = _stated(head, "dateModified", _MODIFIED)
    seen = _reading(scene, published, month_first=month_first, vietnamese=vietnamese)
    shown = _own(seen, published)
    updated = next((moment for moment, label in seen if label == "update"), None)
    if shown and published and modified and shown.day == modified.day != published.day:
        shown, updated = None, updated or shown
    local = _VIETNAM if vietnamese else ""
    published = _agreed(published, shown, local) or updated or _in_address(head) or _signed(scene, month_first)
    modified = _agreed(modified, updated if updated != published else None, local)
    return Dates(str(published) if published else None, str(modified) if modified else None)


def _stated(head: Statements, key: str, metas: Sequence[str]) -> Moment | None:
    """The moment that JSON-LD gives, else the first meta element; to the second where another one has it."""
    texts = (head.get(key), *(head.metas.get(name) for name in metas))
    found = [moment for text in texts if text and (moment := dates.first(text))]
    return max(
        (moment for moment in found if moment.same_minute(found[0])), key=lambda moment: moment.clock, default=None
    )


def _reading(scene: Scene, stated: Moment | None, *, month_first: bool, vietnamese: bool) -> list[tuple[Moment, str]]:
    """The dates that a reader sees, day and month in the order in which one is the stated day, where one order does."""
    seen = list(_seen(scene, month_first))
    if vietnamese or not seen or not stated or _holds(seen, stated):
        return seen
    other = list(_seen(scene, not month_first))
    return other if _holds(other, stated) else seen


def _holds(seen: Sequence[tuple[Moment, str]], stated: Moment) -> bool:
    return any(moment.day == stated.day for moment, _ in seen)


def _own(seen: Sequence[tuple[Moment, str]], stated: Moment | None) -> Moment | None:
    """The day of publication that a reader sees: the stated one, else the one called original, else the first."""
    own = [(moment, label) for moment, label in seen if label != "update"]
    same = (moment for moment, _ in own if stated and moment.day == stated.day)
    original = (moment for moment, label in own if label == "original")
    return next((moment for moments in (same, original, (m for m, _ in own)) for moment in moments), None)


def _seen(scene: Scene, month_first: bool) -> Iterator[tuple[Moment, str]]:
    """Dates that a reader sees, each with what its line calls it: "update", "publishing", "original" or ""."""
    top = scene.top if scene.top is not None else scene.first
    for block in scene.blocks[top : top + 2]:
        if (moment := _joined(block.text[:_LONGEST_JOINED], month_first)) is not None:
            yield _precise(moment, block.text[:_LONGEST_JOINED], scene.head), ""
    if scene.top is not None:
        yield from _in_line(_behind_headline(scene.blocks[scene.top].text), scene.head, month_first)
    for index in scene.places_beside_title():
        if not _is_caption(scene.blocks[index]) and not _is_teaser(scene.blocks[index]):
            yield from _in_line(_labelled(scene, index), scene.head, month_first)
    for block in filterfalse(_is_caption, scene.behind_text()):
        yield from ((m, label) for m, label in _in_line(block.text, scene.head, month_first) if label)
    for index in _labelled_cells(scene):
        yield from _in_line(_labelled(scene, index), scene.head, month_first)


def _behind_headline(line: str) -> str:
    """The date line that a headline's box runs on with, or ""."""
    headline = without_date(line) if len(line) <= _LONGEST_HEADLINE else line
    return line[len(headline) :] if line.startswith(headline) else ""


def _is_caption(block: RawBlock) -> bool:
    """True for a line that a tag or a class calls the caption of a picture, unless it is nothing but a date."""
    return is_marked_caption(block) and block.furniture != "date line"


def _is_teaser(block: RawBlock) -> bool:
    """True for another story's headline with its day behind it."""
    moment = dates.first(block.text) if block.is_linked else None
    return moment is not None and moment.start >= _LETTERS_OF_A_HEADLINE


def _joined(text: str, month_first: bool) -> Moment | None:
    """The date line that a block begins with, its next words joined to it without a space.

    >>> str(_joined("Thứ Sáu, 05/03/2021 - 08:00Xã Đông Hải mở", False)), _joined("05/03/2021 là hạn", False)
    ('2021-03-05T08:00', None)
    """
    moment = next(dates.moments(text, month_first=month_first), None)
    if moment is None or not _WEEKDAY.fullmatch(text[: moment.start]):
        return None
    behind = _COUNTED.match(text, moment.end)
    return moment if behind and text[behind.end() : behind.end() + 1].isalpha() else None


def _labelled_cells(scene: Scene) -> Iterator[int]:
    """Cells behind one that says no more than that a day of publication follows, above the text and far behind it."""
    top, last = scene.top if scene.top is not None else scene.first, scene.last
    for index in (*range(top + 2, scene.first), *range(last + 2, min(last + _FAR_BEHIND, len(scene.blocks)))):
        label = scene.blocks[index - 1].text
        if len(label) <= _LONGEST_VALUE and _LABEL.fullmatch(label) and len(scene.blocks[index].text) <= _LONGEST_VALUE:
            yield index


def _labelled(scene: Scene, index: int) -> str:
    """A line, behind the label that stands in the cell before it."""
    text, label = scene.blocks[index].text, scene.blocks[index - 1].text if index else ""
    is_value = len(text) <= _LONGEST_VALUE and index != scene.top and not _PICTURED.search(text)
    is_label = len(label) <= _LONGEST_VALUE and not dates.first(label)
    return f"{label} {text}" if is_value and is_label else text


def _in_line(text: str, head: Statements, month_first: bool) -> Iterator[tuple[Moment, str]]:
    """The dates of a line that is about little else."""
    moments = list(dates.moments(text, month_first=month_first))
    if not (moments or head.times) or _NOT_ITS_OWN.search(text):
        return
    behind = 0
    for moment in moments:
        label = _called(text[behind : moment.start])
        is_of_picture = _PICTURED.search(text[behind : moment.start])
        tools = _TOOLS.search(text, moment.end)
        own = (tools.start() if tools else len(text)) - (moment.end - moment.start)
        if label != "original" and own > _LONGEST_RESIDUE:
            return
        behind = moment.end
        if is_of_picture:
            continue
        is_first_of_two = not label and _UPDATE_BEHIND.search(text, behind)
        yield _precise(moment, text, head), "publishing" if is_first_of_two else label
    machine = _machine_time(text, head) if not behind else None
    if machine:
        yield machine, "update" if _UPDATE_BEHIND.search(text) else ""


def _called(before: str) -> str:
    """What the words before a date call it: "update", "publishing", "original" or ""."""
    return next((found.lastgroup or "" for found in reversed(list(_CALLED.finditer(before)))), "")


def _precise(moment: Moment, line: str, head: Statements) -> Moment:
    """The same moment with the clock of the `time` element that shows it."""
    if moment.clock:
        return moment
    machine = _machine_time(line, head)
    return machine if machine and machine.day == moment.day else moment


def _machine_time(line: str, head: Statements) -> Moment | None:
    """What the first `time` element in a line says for machines."""
    line = line.replace(" ", "")
    for stamp, text in head.times:
        if stamp and text and text.replace(" ", "") in line:
            return dates.first(stamp)
    return None


def _agreed(stated: Moment | None, shown: Moment | None, zone: str) -> Moment | None:
    """One moment of two: the stated one where they agree, in the page's zone or as it stands; else the shown one.

    Args:
        stated: what the head says.
        shown: what a reader sees, without a zone as a rule.
        zone: the page's zone, or "".
    """
    if stated is None:
        return shown
    local = stated.at(zone) if zone else stated
    if shown is None:
        return local
    for moment in (local, stated):
        if moment.day == shown.day and moment.clock[:5] in (shown.clock[:5] or moment.clock[:5], ""):
            return moment if moment.clock else shown
    return stated if stated.day == shown.day else shown


def _signed(scene: Scene, month_first: bool) -> Moment | None:
    """The day in a line behind the text that names the author, or in a short one below such a line."""
    before = ""
    for block in filterfalse(_is_caption, scene.behind_text()):
        if _SIGNED.search(block.text) or (_SIGNED.search(before) and len(block.text) <= _LONGEST_VALUE):
            for moment, _ in _in_line(block.text, scene.head, month_first):
                return moment
        before = block.text
    return None


def _in_address(head: Statements) -> Moment | None:
    """The day in the path of the canonical address."""
    found = _IN_PATH.search(head.canonical or head.meta("og:url") or "")
    return dates.first("-".join(found.groups())) if found else None
