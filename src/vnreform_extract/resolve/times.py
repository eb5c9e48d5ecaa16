"""Dates that leave something open, completed from the dates around them and from the reference date.

"ngày 2/9" takes the year that was said shortly before, else the one that brings it closest to the publication;
"cùng kỳ năm 2019" is the passage's own period, moved to 2019; "đến năm 2030" is an end that lies ahead, "đến ngày
31/12" of a year gone by the time at which a figure stands.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

import regex

from vnreform_extract.model import Date
from vnreform_extract.rules.engine import REACH, Candidate, Context
from vnreform_extract.text import calendar

SHORTLY = 250
"""Characters over which a year that was said still holds."""

_LIST_LENGTH = 12
_SAID_BEFORE = 100
"""Dates said before among which a period is sought."""
_REMEMBERED = 64  # dates to which a later one is compared, the nearest

_FLAGS = regex.IGNORECASE | regex.VERSION0
_COMPARISON = regex.compile(r"(?:so[ ]với|cùng kỳ|tính từ)[^,.;\n]{0,12}$", _FLAGS)
_UNTIL = regex.compile(r"(?:cho[ ]+)?(?:đến|tới)[ ]+(?:hết[ ]+)?", _FLAGS)
_ENDS_CLAUSE = regex.compile(r"[ ]*(?:[.;)\n”\"]|$|và[ ](?:đến|tới))", _FLAGS)
_STATE_BEHIND = regex.compile(r"[ ]*,?[ ](?:\p{L}++[ ]){0,4}?(?:mới|đã|chỉ|vẫn)[ ]", _FLAGS)
_LIST_GAP = regex.compile(r"[ ,;–-]*(?:(?:và|hoặc|đến|tới|hay)[ ]+)?(?:ngày[ ]+|tháng[ ]+)?", _FLAGS)


def complete_times(candidates: Iterable[Candidate], context: Context) -> list[Candidate]:
    """Completes the dates among standing candidates, from left to right; other kinds pass as they are."""
    standing = list(candidates)
    said: deque[_Said] = deque(maxlen=_REMEMBERED)
    completed: list[Candidate] = []
    for index, candidate in enumerate(standing):
        if not isinstance(candidate.value, Date):
            completed.append(candidate)
            continue
        done = _complete(candidate, standing[index + 1 : index + _LIST_LENGTH], said, context)
        if done is not None:
            completed.append(done)
            said.append(_Said(done, _is_comparison(done, context)))
    return completed


@dataclass(frozen=True, slots=True)
class _Said:
    """A date that stands earlier in the text, completed."""

    candidate: Candidate
    comparison: bool

    @property
    def date(self) -> Date:
        value = self.candidate.value
        assert isinstance(value, Date)  # noqa: S101  # only dates are said
        return value


def _is_comparison(candidate: Candidate, context: Context) -> bool:
    left = context.text[max(0, candidate.start - 30) : candidate.start]
    return bool(_COMPARISON.search(left)) or candidate.rule.name == "date.same_period"


def _complete(
    candidate: Candidate, after: Sequence[Candidate], said: Sequence[_Said], context: Context
) -> Candidate | None:
    value = candidate.value
    assert isinstance(value, Date)  # noqa: S101  # the caller looked
    if candidate.rule.name == "date.same_period":
        return replace(candidate, value=_same_period(value, said))
    if value.relative and calendar.NO_YEAR in value.edtf:
        filled = _fill(value, candidate, after, said, context)
        if filled is None:
            return None
        candidate = replace(candidate, value=filled)
    if candidate.rule.name == "date.until":
        return _end_or_state(candidate, context)
    return candidate


# What was left open


def _fill(
    value: Date, candidate: Candidate, after: Sequence[Candidate], said: Sequence[_Said], context: Context
) -> Date | None:
    """Fills in year and month; None where no calendar day comes of it."""
    near = _year_beside(candidate, after, context) or _year_said(value, candidate, said)
    if "XXXX-XX-" in value.edtf:
        return _with_month(value, said, context)
    if value.calendar == "lunar":
        return _solar(value, near, context.published)
    if isinstance(near, int):
        return _date(value, calendar.with_year(value.edtf, near), relative=False)
    if context.published is not None:
        return _date(value, _closest(value.edtf, context.published), relative=True)
    return value


def _date(value: Date, text: str | None, *, relative: bool) -> Date | None:
    return replace(value, edtf=text, relative=relative) if text else None


def _closest(text: str, reference: date) -> str | None:
    """As `calendar.closest`, for a period by its first end; open ends stay."""
    first, slash, last = text.partition("/")
    if first == "..":
        ended = calendar.closest(last, reference)
        return f"../{ended}" if ended else None
    if last == "..":
        begun = calendar.closest(first, reference)
        return f"{begun}/.." if begun else None
    if not slash:
        return calendar.closest(first, reference)
    ended = calendar.closest(last, reference)
    if ended is None:
        return None
    year = int(ended[:4])
    begun = calendar.with_year(first, year if first[4:] <= last[4:] else year - 1)
    return f"{begun}/{ended}" if begun else None


def _year_beside(candidate: Candidate, after: Sequence[Candidate], context: Context) -> int | None:
    """The year that a later item of a list says: "ngày 21/2, 22/2 và 23/2/2020"."""
    end = candidate.end
    for item in after:
        if not isinstance(item.value, Date) or not _LIST_GAP.fullmatch(context.text, end, item.start):
            return None
        edtf = item.value.edtf
        if len(edtf) >= 7 and edtf[:4].isdigit() and not item.value.relative and not item.value.calendar:
            return int(edtf[:4])
        end = item.end
    return None


def _year_said(value: Date, candidate: Candidate, said: Sequence[_Said]) -> int | None:
    """The year of the last date that was said shortly before, one of comparison or of an end ahead left aside."""
    for earlier in reversed(said):
        if candidate.start - earlier.candidate.end > SHORTLY:
            return None
        edtf = earlier.date.edtf
        if earlier.comparison or earlier.date.relative or edtf.startswith("..") or not edtf[:4].isdigit():
            continue
        first, _, last = edtf.partition("/")
        if last and last != ".." and last[:4] != first[:4]:
            continue
        year = int(first[:4])
        # "Ngày 28/12/2023 … ngày 5/1": the year has turned.
        turned = first[5:7] in ("11", "12") and value.edtf[5:7] in ("01", "02")
        return year + turned
    return None


def _with_month(value: Date, said: Sequence[_Said], context: Context) -> Date | None:
    """Fills in the month and year of a day alone ("ngày 27") from the last day or month that was said."""
    for earlier in reversed(said):
        edtf = earlier.date.edtf
        if not earlier.comparison and regex.match(r"\d{4}-(?:0[1-9]|1[0-2])", edtf):
            return _date(value, value.edtf.replace("XXXX-XX", edtf[:7]), relative=earlier.date.relative)
    if context.published is None:
        return None
    return _date(value, value.edtf.replace("XXXX-XX", context.published.isoformat()[:7]), relative=True)


def _solar(value: Date, near: int | None, published: date | None) -> Date | None:
    """Turns lunar days without a year into the solar days closest to the year that was said, or to the publication."""
    if near is None and published is None:
        return value
    ends: list[str] = []
    reference = published or date.min
    for end in value.edtf.split("/"):
        if end != "..":
            solar = _solar_day(end, reference if near is None or ends else near)
            if solar is None:
                return None
            reference, end = solar, solar.isoformat()
        ends.append(end)
    return replace(value, edtf="/".join(ends), relative=near is None)


def _solar_day(lunar: str, near: date | int) -> date | None:
    """The solar day of a lunar "XXXX-12-29": within a year where one is given, else the closest to a day.

    None for a lunar month, which begins and ends within solar ones.
    """
    if len(lunar) < len("XXXX-12-29"):
        return None
    year = near if isinstance(near, int) else near.year
    possible = (calendar.lunar_day(year + shift, int(lunar[5:7]), int(lunar[8:10])) for shift in (0, -1, 1))
    days = [day for day in possible if day is not None]
    if isinstance(near, int):
        days = [day for day in days if day.year == near] or days
        return days[0] if days else None
    return min(days, key=lambda day: abs((day - near).days), default=None)


# Periods that are moved, ends that are states


def _same_period(value: Date, said: Sequence[_Said]) -> Date:
    """Moves the passage's last period to the year that "cùng kỳ" names."""
    if not value.edtf.isdigit():
        return value
    for earlier in islice(reversed(said), _SAID_BEFORE):
        edtf = earlier.date.edtf
        if earlier.comparison or len(edtf) <= 4 or ".." in edtf or not edtf[:4].isdigit():
            continue
        if len(edtf) == 10 or edtf[:4] == value.edtf or _spans_years(edtf):
            continue
        if shifted := calendar.moved(edtf, int(value.edtf)):
            return replace(value, edtf=shifted)
    return value


def _spans_years(edtf: str) -> bool:
    first, _, last = edtf.partition("/")
    return bool(last) and len(first) == 4


def _end_or_state(candidate: Candidate, context: Context) -> Candidate:
    """Reads "đến X" as an end ("../X"), or as the time at which something stands, where X is past and more is said.

    Without a reference date it is an end.
    """
    value = candidate.value
    assert isinstance(value, Date)  # noqa: S101  # the rule gives dates
    text = value.edtf.removeprefix("../")
    if context.published is None or calendar.NO_YEAR in text or ".." in text:
        return candidate
    first, last = calendar.bounds(text)
    told = first <= context.published and _STATE_BEHIND.match(context.text, candidate.end, candidate.end + REACH)
    past = last <= context.published and not _ENDS_CLAUSE.match(context.text, candidate.end, candidate.end + REACH)
    if not (past or told):
        return candidate
    lead = _UNTIL.match(context.text, candidate.start, candidate.end)
    start = lead.end() if lead else candidate.start
    return replace(candidate, start=start, value=replace(value, edtf=text))
