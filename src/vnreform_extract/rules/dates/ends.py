"""How the two ends of a period are read: one after the other, each filled in from the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import starmap

import regex

from vnreform_extract.model import Date
from vnreform_extract.rules.dates import forms
from vnreform_extract.rules.dates.forms import Point
from vnreform_extract.rules.dates.words import CLOCK, DASH, FLAGS, NO_FRACTION, S0, TO, WEEKDAY, WORD_BEHIND
from vnreform_extract.rules.engine import ELSEWHERE, Context, Elsewhere, Reading
from vnreform_extract.text import calendar

# The ends of a period are read one after the other: a pattern of both at once would hold every form twice.
TIME = rf"(?:{CLOCK}{S0},?{S0})?+{WEEKDAY}?+"
TO_NEXT = regex.compile(TO + TIME, FLAGS)
DASH_BETWEEN = regex.compile(DASH, FLAGS)
DASHED = regex.compile(r"\d{1,2}-\d{1,2}-\d")
"""A day ("1-1-2018") or a score ("3-4-3"), and no range."""

_Patterns = tuple["regex.Pattern[str]", ...]
SHORT_DAY: _Patterns = (regex.compile(NO_FRACTION + forms.SHORT_DAY.pattern, FLAGS),)
_BARE_YEAR: _Patterns = (regex.compile(forms.BARE_YEAR.pattern + WORD_BEHIND, FLAGS),)
LED: _Patterns = tuple(form.compiled for form in forms.LED)
POINTS: _Patterns = (*LED, forms.OPENING.compiled, forms.NEAR_DAY.compiled, *SHORT_DAY, *_BARE_YEAR)
DAYS: _Patterns = tuple(form.compiled for form in (forms.LED_DAY, forms.FULL_DAY, forms.SHORT_DAY, forms.LUNAR_DAY))

_Ends = tuple[_Patterns, "regex.Pattern[str]", _Patterns]
"""What a period may begin with, what stands between, and what it may end with."""
ALIKE: tuple[_Ends, ...] = (
    ((forms.DAY_NUMBER.compiled,), TO_NEXT, DAYS),
    (
        (forms.MONTH_NUMBER.compiled,),
        TO_NEXT,
        tuple(form.compiled for form in (forms.MONTH, forms.NUMERIC_MONTH, forms.LAST_MONTH)),
    ),
    (
        (forms.QUARTER_NUMBER.compiled,),
        TO_NEXT,
        tuple(form.compiled for form in (forms.QUARTER, forms.LAST_QUARTER)),
    ),
)
"""The first of two points may be a number alone, of the unit that the last point has."""


@dataclass(frozen=True, slots=True)
class Span:
    """The ends of a period as they are written, and where the last one ends."""

    first: str
    last: str
    end: int


def span_at(text: str, place: int, *ends: _Ends) -> Span | None:
    """The period at a place that the first fitting pair of ends makes."""
    reach = place + REACH
    for firsts, gap, lasts in ends:
        for pattern in firsts:
            if (first := pattern.match(text, place, reach)) and (to := gap.match(text, first.end(), reach)):
                last = next((found for one in lasts if (found := one.match(text, to.end(), reach))), None)
                if last:
                    return Span(first.group(), last.group(), last.end())
    return None


REACH = 160
"""Characters over which a period may go."""


def read_ends(text: str, place: int, context: Context) -> Reading | Elsewhere | None:
    """Reads the period whose first end begins at `place`; it starts where `place` is."""
    alike = () if DASHED.match(text, place, place + REACH) else ALIKE
    span = span_at(text, place, *alike, (POINTS, TO_NEXT, POINTS))
    if span is None:
        return ELSEWHERE
    value = period(span, context)
    return Reading(value, place, span.end) if value else None


def period(span: Span, context: Context) -> Date | None:
    """The period between two ends; None where one is no point in time, or it would run backwards."""
    first = _read_first(span.first, span.last, context.published)
    last = forms.read_point(span.last, context.published, forms.LASTS)
    return between(first, last) if first and last else None


def _read_first(text: str, last: str, published: date | None) -> Point | None:
    point = forms.read_point(text, published)
    if point is not None and not (point.edtf.isdigit() and len(text) < 3):
        return point
    for form, unit in (
        (forms.QUARTER_NUMBER, r"quý|Q[1-4I]"),
        (forms.MONTH_NUMBER, r"^(?:đầu|giữa|cuối|tháng|T|\d{1,2}/\d{4}$)"),
        (forms.DAY_NUMBER, r""),
    ):
        match = form.compiled.fullmatch(text)
        if match and regex.search(unit, last, regex.IGNORECASE):
            return form.read(match, published)
    return None


def between(first: Point, last: Point) -> Date | None:
    """The period from one point to another, each filled in from the other; None where it would run backwards."""
    lunar = first.lunar or last.lunar
    first, last = (Point(point.edtf, point.relative, lunar) for point in (first, last))
    start, end = first.edtf.partition("/")[0], last.edtf.rpartition("/")[2]
    if start.startswith("XXXX-XX") and len(end) >= 7:
        start = end[:7] + start[7:]
    if start.startswith(calendar.NO_YEAR) and end[:4].isdigit():
        start = _before(start, end)
    elif end.startswith(calendar.NO_YEAR) and start[:4].isdigit():
        end = _behind(end, start)
    if not (start and end):
        return None
    relative = calendar.NO_YEAR in start + end or (first.relative and last.relative)
    relative = relative or ((first.relative or last.relative) and not _says_year(first, last))
    relative = relative and not _recurs(first, last)
    value = Point(f"{start}/{end}", relative, lunar).date()
    return value if value and _runs_forward(value.edtf) else None


def _recurs(*points: Point) -> bool:
    """True where one is of every year: "đến 31/12 hằng năm"."""
    return any(point.edtf.startswith(calendar.NO_YEAR) and not point.relative for point in points)


def _says_year(*points: Point) -> bool:
    return any(not point.relative and point.edtf[:4].isdigit() for point in points)


def _before(start: str, end: str) -> str:
    year = int(end[:4])
    return start.replace(calendar.NO_YEAR, f"{year - (start[5:] > end[5:] and len(end) > 4):04d}")


def _behind(end: str, start: str) -> str:
    year = int(start[:4])
    return end.replace(calendar.NO_YEAR, f"{year + (end[5:] < start[5:] and len(start) > 4):04d}")


def _runs_forward(edtf: str) -> bool:
    ends = edtf.split("/")
    if any("X" in end for end in ends):
        return True
    if not all(calendar.is_possible(end) for end in ends):
        return False
    (start, _), (_, end) = starmap(calendar.bounds, ((ends[0],), (ends[1],)))
    return start < end
