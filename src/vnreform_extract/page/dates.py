"""Dates as pages write them, for readers and for machines, as ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache

_EARLIEST = 1990
_LATEST = 2100

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905
_MONTH_WORDS = {
    **dict.fromkeys(("giêng", "một"), 1),
    "mười một": 11,
    "mười hai": 12,
    "chạp": 12,
    "mười": 10,
    **{word: number for number, word in enumerate("hai ba tư năm sáu bảy tám chín".split(), 2)},  # noqa: SIM905
}
_VIETNAMESE_MONTH = rf"(?:tháng |th\.? ?)(?P<m>\d{{1,2}}|(?!(?-i:năm) (?:19|20)\d\d)(?:{'|'.join(_MONTH_WORDS)}))"
"""A month; "9 tháng năm 2010" are nine months, "9 tháng Năm 2010" is a day."""
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})[a-z]{{0,7}}\.?"
_DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<y>(?:19|20)\d\d)(?!\d)"
_SEPARATOR = r"(?P<sep>[/.\-–])"
_DIGITS = r"(?P<d>\d{1,2})"
_FORMS = {
    "machine": r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?!\d)",
    "digits": rf"(?<![\d/.-]){_DIGITS} ?{_SEPARATOR} ?(?P<m>\d{{1,2}}) ?(?P=sep) ?(?P<y>(?:19|20)?\d\d)(?![\d/])",
    "words": rf"(?<!\d){_DIGITS}[ ,]{{1,2}}{_VIETNAMESE_MONTH}[, ]{{1,2}}(?:năm )?{_YEAR}",
    "wordpress": rf"\b{_VIETNAMESE_MONTH} {_DIGITS}, ?{_YEAR}",
    "american": rf"\b{_MONTH} {_DAY}[, ]{{1,3}}{_YEAR}",
    "british": rf"(?<!\d){_DAY} (?:of )?{_MONTH},? {_YEAR}",
    "citation": rf"(?<!\d){_YEAR} {_MONTH} {_DAY}(?!\d)",
}
_DATE = re.compile("|".join(re.sub(r"\?P([<=])(\w+)", rf"?P\1{name}_\2", form) for name, form in _FORMS.items()), re.I)
_HALF = r"(?: ?(?P<half>[ap]\.?m\b\.?|sa\b|ch\b|sáng\b|chiều\b|tối\b))?"
_CLOCK = rf"(?P<h>\d{{1,2}})(?::| ?h ?| giờ )(?P<min>\d\d)(?::(?P<s>\d\d)(?:[.,]\d{{1,9}})?)?(?!\d){_HALF}"
_ZONE = r"(?: ?[(\[]?(?:gmt|utc)? ?(?P<zone>[+-]\d{1,2}(?::?\d\d)?|(?<=\d)z|utc|gmt)\b[)\]]?)?"
_TIME_BEHIND = re.compile(rf"(?:t|[\s,|•·@()–-]{{0,6}}(?:lúc |at |vào lúc )?){_CLOCK}{_ZONE}", re.IGNORECASE)
_TIME_BEFORE = re.compile(
    rf"(?<![\d:]){_CLOCK}{_ZONE}[\s,|•·–-]{{0,6}}(?:(?:thứ \w{{2,4}}|chủ nhật),? {{0,2}})?(?:ngày )?$", re.IGNORECASE
)
_ZONE_ALONE = re.compile(r" ?[(\[](?:gmt|utc) ?(?P<zone>[+-]\d{1,2}(?::?\d\d)?)[)\]]", re.IGNORECASE)
_LONGEST_BEFORE = 50

_HAS_DAY = re.compile(r"\d[/.\-–, ]|\d(?:st|nd|rd|th)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date that a text writes.

    Attributes:
        day: the day.
        clock: time as "HH:MM" or "HH:MM:SS", or "".
        zone: offset as "+07:00", or "".
        start: offset of the date in the text.
        end: offset behind date and time.
    """

    day: date
    clock: str = ""
    zone: str = ""
    start: int = 0
    end: int = 0

    def __str__(self) -> str:
        return f"{self.day.isoformat()}T{self.clock}{self.zone}" if self.clock else self.day.isoformat()

    @property
    def instant(self) -> datetime | None:
        """The moment with its zone, where both are known."""
        return datetime.fromisoformat(str(self)) if self.clock and self.zone else None

    def same_minute(self, other: Moment) -> bool:
        """True where nothing but seconds tells two moments apart."""
        return (self.day, self.clock[:5], self.zone) == (other.day, other.clock[:5], other.zone)

    def at(self, zone: str) -> Moment:
        """The same moment in another zone."""
        if self.instant is None:
            return self
        hours, minutes = int(zone[:3]), int(zone[0] + zone[4:])
        there = self.instant.astimezone(timezone(timedelta(hours=hours, minutes=minutes)))
        return Moment(there.date(), there.strftime("%H:%M:%S" if len(self.clock) > 5 else "%H:%M"), zone)


def moments(text: str, *, month_first: bool = False) -> Iterator[Moment]:
    """All dates of a text, each with the time that stands beside it.

    Args:
        text: what to read.
        month_first: True where "3/4/2025" is the fourth of March.
    """
    if not _HAS_DAY.search(text):
        return
    for found in _DATE.finditer(text):
        day = _day(found, month_first)
        if day is None:
            continue
        time = _TIME_BEHIND.match(text, found.end())
        before = None if time else _TIME_BEFORE.search(text, max(found.start() - _LONGEST_BEFORE, 0), found.start())
        clock, zone = _clock(time or before)
        if not clock:
            time = before = None
        alone = _ZONE_ALONE.match(text, found.end()) if before and not zone else None
        end = (time or alone or found).end()
        yield Moment(day, clock, _zone(alone["zone"]) if alone else zone, (before or found).start(), end)


@lru_cache(maxsize=1 << 11)  # headlines ask the lines beside them, and so do the entries of a list
def first(text: str, *, month_first: bool = False) -> Moment | None:
    """The first date of a text.

    >>> [str(first(text)) for text in ("Thứ Tư, 02/09/2020 - 14:05 (GMT+7)", "Cập nhật lúc 10h20 ngày 2/9/2020")]
    ['2020-09-02T14:05+07:00', '2020-09-02T10:20']
    >>> [str(first(text)) for text in ("07-03-2026 - 00:01 AM", "24 Tháng 10 2018", "2020-09-02T07:05:09.0 +07:00")]
    ['2026-03-07T00:01', '2018-10-24', '2020-09-02T07:05:09+07:00']
    """
    return next(moments(text, month_first=month_first), None)


def iso(text: str | None, *, month_first: bool = False) -> str | None:
    """The first date of a text as ISO 8601.

    >>> iso("Wed, 02 Sep 2020 07:05:00 GMT"), iso("32/13/2020"), iso(None)
    ('2020-09-02T07:05:00+00:00', None, None)
    """
    moment = first(text, month_first=month_first) if text else None
    return str(moment) if moment else None


def _day(found: re.Match[str], month_first: bool) -> date | None:
    form = (found.lastgroup or "").partition("_")[0]
    part = {key: found[f"{form}_{key}"] for key in ("y", "d")}
    if form in ("american", "british", "citation"):
        month = _MONTHS.index(found[f"{form}_month"].lower()) + 1
    else:
        written = found[f"{form}_m"].lower()
        month = _MONTH_WORDS.get(written) or int(written)
    year, day = int(part["y"]), int(part["d"])
    if form == "digits" and (month > 12 >= day or (month_first and day <= 12 and found["digits_sep"] == "/")):
        month, day = day, month
    if year < 100:
        year = year + 2000 if found["digits_sep"] == "/" else 0
    try:
        return date(year, month, day) if _EARLIEST <= year < _LATEST else None
    except ValueError:
        return None


def _clock(found: re.Match[str] | None) -> tuple[str, str]:
    """Time and zone; an hour that no clock shows is no time."""
    if not found:
        return "", ""
    hour, minute = int(found["h"]), int(found["min"])
    half = (found["half"] or "").lower().replace(".", "")
    if half in ("pm", "ch", "chiều", "tối") and hour < 12:
        hour += 12
    elif half in ("am", "sa") and hour == 12:
        hour = 0
    if hour > 23 or minute > 59:
        return "", ""
    return f"{hour:02}:{minute:02}" + (f":{found['s']}" if found["s"] else ""), _zone(found["zone"])


def _zone(written: str | None) -> str:
    if not written:
        return ""
    if written[0] not in "+-":
        return "+00:00"
    digits = written[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
    return f"{written[0]}{int(hours):02}:{minutes}" if int(hours) <= 14 and int(minutes) < 60 else ""
