"""When a page was published and changed: what its head states, held against what a reader sees."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vnreform_extract.page import dates
from vnreform_extract.page.dates import Moment
from vnreform_extract.page.scene import Scene
from vnreform_extract.page.statements import Statements

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
_UPDATE = re.compile(
    r"cập nhật|sửa (?:đổi|lần cuối)|chỉnh sửa|updated?\b|modified|revised|reviewed|current as of", re.IGNORECASE
)
_PUBLISHING = re.compile(
    r"đăng|xuất bản|phát hành|published?|posted?\b|post time|first appeared|originally|created|on the", re.IGNORECASE
)
_NOT_ITS_OWN = re.compile(
    r"hôm nay|giấy phép|hiệu lực|ban hành|hạn (?:nộp|chót|cuối)|©|copyright|bản quyền|sinh ngày|expire", re.IGNORECASE
)
_LONGEST_RESIDUE = 90
_LONGEST_VALUE = 30
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
    seen = list(_seen(scene, month_first))
    shown = next((moment for moment, label in seen if label != "update"), None)
    updated = next((moment for moment, label in seen if label == "update"), None)
    if shown and published and modified and shown.day == modified.day != published.day:
        shown, updated = None, updated or shown
    local = _VIETNAM if vietnamese else ""
    published = _agreed(published, shown, local) or updated or _in_address(head)
    modified = _agreed(modified, updated if updated != published else None, local)
    return Dates(str(published) if published else None, str(modified) if modified else None)


def _stated(head: Statements, key: str, metas: Sequence[str]) -> Moment | None:
    """The moment that JSON-LD gives, else the first meta element; to the second where another one has it."""
    texts = (head.get(key), *(head.metas.get(name) for name in metas))
    found = [moment for text in texts if text and (moment := dates.first(text))]
    return max(
        (moment for moment in found if moment.same_minute(found[0])), key=lambda moment: moment.clock, default=None
    )


def _seen(scene: Scene, month_first: bool) -> Iterator[tuple[Moment, str]]:
    """Dates that a reader sees, each with what its line calls it: "update", "publishing" or ""."""
    for index in scene.places_beside_title():
        yield from _in_line(_labelled(scene, index), scene.head, month_first)
    for block in scene.behind_text():
        yield from ((m, label) for m, label in _in_line(block.text, scene.head, month_first) if label)


def _labelled(scene: Scene, index: int) -> str:
    """A line, behind the label that stands in the cell before it."""
    text, label = scene.blocks[index].text, scene.blocks[index - 1].text if index else ""
    is_value = len(text) <= _LONGEST_VALUE and len(label) <= _LONGEST_VALUE and not dates.first(label)
    return f"{label} {text}" if is_value and index != scene.top else text


def _in_line(text: str, head: Statements, month_first: bool) -> Iterator[tuple[Moment, str]]:
    """The dates of a line that is about little else."""
    if _NOT_ITS_OWN.search(text):
        return
    behind = 0
    for moment in dates.moments(text, month_first=month_first):
        if len(text) - (moment.end - moment.start) > _LONGEST_RESIDUE:
            return
        before = text[behind : moment.start]
        behind = moment.end
        label = "update" if _UPDATE.search(before) else "publishing" if _PUBLISHING.search(before) else ""
        is_first_of_two = not label and _UPDATE.search(text, behind)
        yield _precise(moment, text, head), "publishing" if is_first_of_two else label
    machine = _machine_time(text, head) if not behind else None
    if machine:
        yield machine, "update" if _UPDATE.search(text) else ""


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


def _in_address(head: Statements) -> Moment | None:
    """The day in the path of the canonical address."""
    found = _IN_PATH.search(head.canonical or head.meta("og:url") or "")
    return dates.first("-".join(found.groups())) if found else None
