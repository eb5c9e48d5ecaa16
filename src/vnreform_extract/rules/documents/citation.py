"""What all citations share: the value put together from the match and its surroundings, and lists that share a type."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from vnreform_extract.model import Document
from vnreform_extract.rules.documents import issue
from vnreform_extract.rules.documents.acts import act_before
from vnreform_extract.rules.documents.issuers import issuer_beside, issuer_of
from vnreform_extract.rules.documents.numbers import Number
from vnreform_extract.rules.documents.provisions import provisions_before
from vnreform_extract.rules.documents.subjects import subject_behind
from vnreform_extract.rules.engine import Context, Reading

RANK = 40
"""Above dates and amounts: what lies inside a citation is a part of it."""

_LIST_REACH = 90
_GAP = regex.compile(
    r"(?:\s(?:của|do)\s[^.;,\n\d]{1,60})?\s?[,;]?\s?(?:\(?(?:và|hoặc|hay|đến|cùng|với|cùng\svới|,|;)\s)?(?:các\s)?",
    issue.FLAGS,
)


@dataclass(frozen=True, slots=True)
class Item:
    """A citation that a list may go on from.

    Attributes:
        end: where it ends.
        type: its type.
        groups: the letters of its number; none where it is a serial alone or a name.
        issued: its date of issue, where its sentence and not the citation itself says it.
    """

    end: int
    type: str | None
    groups: tuple[str, ...]
    issued: str | None


def last_item(context: Context) -> Item | None:
    """The citation read last."""
    found: Item | None = context.memo.get(Item)
    return found


def listed_before(context: Context, start: int) -> Item | None:
    """The citation read last, where a list goes on from it to `start`."""
    item = last_item(context)
    if item is None or not 0 < start - item.end < _LIST_REACH or not _GAP.fullmatch(context.text, item.end, start):
        return None
    return item


def cite(
    match: regex.Match[str], context: Context, kind: str | None, number: Number | None = None, title: str | None = None
) -> Reading:
    """The reading of a citation over the whole match, with what stands around it."""
    start, end = match.span()
    year = number.year if number else None
    groups = number.groups if number else ()
    last = last_item(context)
    floor = last.end if last is not None and last.end <= start else 0
    act = act_before(context.text, start, floor)
    around = None if match["date"] else _issued_around(context, start, end, year, act, floor)
    issued = issue.written(match, context, year) if match["date"] else around
    provision = provisions_before(context.text, start, floor)
    said, behind = issuer_beside(context.text, end, act) or (None, end)
    subject = None if title else subject_behind(context, behind, whole=provision is None)
    context.memo[Item] = Item(end, kind, groups, around)
    value = Document(
        kind,
        number.text if number else None,
        issued or year,
        title,
        provision,
        issuer_of(groups, said),
        subject,
    )
    return Reading(value, start, end)


def _issued_around(context: Context, start: int, end: int, year: str | None, act: int | None, floor: int) -> str | None:
    """The date of issue that the sentence says, of this citation or of the one that a list goes on from."""
    if found := issue.around(context, start, end, year, act, floor):
        return found
    listed = listed_before(context, start)
    return issue.in_year(listed.issued, year) if listed else None
