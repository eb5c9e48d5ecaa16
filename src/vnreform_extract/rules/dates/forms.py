"""How a point in time is written: one form each for days, months, years and what lies between.

A `Form` is a pattern with named groups and the reading of its match. The rules of this room put forms together; a
period reads its two ends by trying the same forms again on the text of each end.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

import regex

from vnreform_extract.model import Date
from vnreform_extract.rules.dates.words import (
    CYCLE,
    D_WORDS,
    DASH,
    END,
    EVERY,
    FIRST_TEN,
    FLAGS,
    LUNAR,
    LUNAR_MONTHS,
    M_NAMES,
    M_WORDS,
    NUMBERS,
    PART_OF_DAY,
    PART_OF_YEAR,
    RECENT,
    RELATIVE_YEARS,
    S0,
    TAIL,
    YEAR_WORD,
    D,
    M,
    S,
    Y,
    either,
    number,
)
from vnreform_extract.rules.engine import Context
from vnreform_extract.text import calendar
from vnreform_extract.text.numerals import parse_words


@dataclass(frozen=True, slots=True)
class Point:
    """A point in time as it is written, before lunar days are turned into solar ones.

    Attributes:
        edtf: EDTF, with X where the text leaves something open; of the lunar calendar where `lunar` is True.
        relative: True where "nay", "ngoái" and the like were filled in, or where something is open.
        lunar: True where the text gives a lunar day.
    """

    edtf: str
    relative: bool = False
    lunar: bool = False

    def date(self) -> Date | None:
        """The value of a fact; None where the calendar has no such day."""
        ends = [_solar(end) for end in self.edtf.split("/")] if self.lunar else self.edtf.split("/")
        if not all(ends):
            return None
        text = "/".join(end for end in ends if end)
        return Date(text, self.relative, "lunar" if self.lunar else None)


def _solar(lunar: str) -> str | None:
    """Turns a lunar day of a known year into the solar day; leaves one of an open year as it is."""
    if calendar.NO_YEAR in lunar or len(lunar) != 10:
        return lunar
    year, month, day = (int(part) for part in lunar.split("-"))
    solar = calendar.lunar_day(year, month, day)
    return solar.isoformat() if solar else None


@dataclass(frozen=True)
class Form:
    """One way to write a point in time.

    Attributes:
        pattern: verbose pattern with named groups.
        read: reads a match, with the reference date for "nay" and "ngoái"; None where no such time exists.
    """

    pattern: str
    read: Callable[[regex.Match[str], date | None], Point | None]

    @property
    def bare(self) -> str:
        """The pattern without names, as a part of a longer one."""
        return "(?:" + regex.sub(r"\(\?P<\w+>", "(?:", self.pattern) + ")"

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The pattern by itself."""
        return regex.compile(self.pattern, FLAGS)

    def normalise(self, match: regex.Match[str], context: Context) -> Date | None:
        """The normaliser of a rule that consists of this form alone."""
        point = self.read(match, context.published)
        return point.date() if point else None


def group(match: regex.Match[str], name: str) -> str | None:
    """A named group, or None where the pattern has none of this name or it took no part."""
    try:
        return match[name]
    except IndexError:
        return None


def year_of(match: regex.Match[str], published: date | None) -> tuple[int | None, bool]:
    """The year that a match names, and whether it came from the reference date."""
    if year := group(match, "year"):
        return int(year), False
    if words := group(match, "year_words"):
        year_in_words = parse_words(words)
        return (int(year_in_words) if year_in_words else None), False
    if cycle := group(match, "cycle"):
        return (calendar.named_year(cycle, published.year) if published else None), False
    if word := group(match, "relative_year"):
        return (published.year + RELATIVE_YEARS[word.lower()] if published else None), True
    return None, False


def _read_day(match: regex.Match[str], published: date | None) -> Point | None:
    year, relative = year_of(match, published)
    month = group(match, "month")
    lunar = bool(group(match, "lunar") or group(match, "cycle") or (month or "").lower() in LUNAR_MONTHS)
    if group(match, "every"):
        year = None
    # A lunar month has up to thirty days; whether this one has is seen once its solar day is sought.
    numbers = (number(month) if month else None), number(match["day"])
    if lunar:
        text = calendar.edtf(None, None, numbers[1]) and f"{year or calendar.NO_YEAR}-{numbers[0]:02d}-{numbers[1]:02d}"
        return Point(text, relative or not year, lunar=True) if text and numbers[1] <= 30 else None
    text = calendar.edtf(year, *numbers)
    return Point(text, relative or (year is None and not group(match, "every"))) if text else None


DAY_LEAD = rf"(?:(?:{PART_OF_DAY}{S})?(?:ngày(?:{S}hôm)?|hôm){S}(?:{FIRST_TEN}{S})?|{PART_OF_DAY}{S}|{FIRST_TEN}{S})"
_NUMERIC = rf"(?P<day>{D})(?:{S0}/{S0}|[.-])(?P<month>{M})"
_NUMERIC_YEAR = rf"(?P<day>{D}){S0}[/.–-]{S0}(?P<month>{M}){S0}[/.–-]{S0}(?P<year>{Y})"
_SPELT = rf"(?P<day>{D}|{D_WORDS}){S}tháng{S}(?P<month>{M}|{M_WORDS})"
_SPELT_BARE = rf"""(?:
    (?P<day>{D}){S}tháng{S}(?P<month>{M}|{M_NAMES}|{M_WORDS}(?={S}năm{S}\d))
  | (?P<day>{D_WORDS}){S}tháng{S}(?P<month>(?:giêng|chạp)(?!\p{{L}})|{M_WORDS}(?={S}năm{S}\d))
)(?!{S}ngày)"""
_DAY_TAIL = rf"(?:{S}(?P<lunar>{LUNAR}))?+{TAIL}?+(?:{S}(?P<lunar>{LUNAR}))?+(?P<every>{EVERY})?+{END}"

LED_DAY = Form(rf"{DAY_LEAD}(?:{_NUMERIC_YEAR}|{_NUMERIC}|{_SPELT}){_DAY_TAIL}", _read_day)
"""A day with a word before it: "ngày 31 tháng 5 năm 2020", "chiều 01/9", "ngày 31/3 hằng năm"."""

FULL_DAY = Form(rf"(?:{_NUMERIC_YEAR}(?:{S}(?P<lunar>{LUNAR}))?+{END}|{_SPELT_BARE}{_DAY_TAIL})", _read_day)
"""A day that needs no word before it: "31/05/2020", "31 tháng 5"."""

ISO_DAY = Form(rf"(?P<year>{RECENT})[-/](?P<month>0[1-9]|1[0-2])[-/](?P<day>[0-3]\d)(?![\d/-])", _read_day)
"""A day as ISO 8601 writes it."""

SHORT_DAY = Form(rf"{_NUMERIC}{_DAY_TAIL}", _read_day)
"""A bare "30/4": only where its surroundings say that it is a day."""

DAY_NUMBER = Form(rf"{DAY_LEAD}?(?P<day>{D})", _read_day)
"""The day alone, as the first of a period or list: "ngày 27"."""


def _read_tet(match: regex.Match[str], published: date | None) -> Point | None:
    year, relative = year_of(match, published)
    day, month = number(match["day"] or "15"), number(group(match, "month") or "1")
    tet = group(match, "tet")
    if tet and tet[0].islower():  # "30 tết" may be a count of something
        return None
    if tet and day >= 20:  # the last days of the old year
        month, year = 12, year - 1 if year else None
    if not 1 <= day <= 30:
        return None
    return Point(f"{year or calendar.NO_YEAR}-{month:02d}-{day:02d}", relative or not year, lunar=True)


LUNAR_DAY = Form(
    rf"""(?:(?:{PART_OF_DAY}{S})?ngày{S})?(?:
        (?:{PART_OF_DAY}{S})?(?:{FIRST_TEN}{S})?(?P<day>{D}|{either({**NUMBERS})}){S}
            (?P<tet>tết)(?!\p{{L}})(?:{S}(?:nguyên{S}đán|âm{S}lịch))?+(?:{S}(?P<cycle>{CYCLE}))?+
      | rằm{S}tháng{S}(?P<month>{M}|{M_WORDS})(?:{S}{LUNAR})?+
    ){TAIL}?+{END}""",
    _read_tet,
)
"""Days that only the lunar calendar has: "mùng 3 Tết", "rằm tháng Bảy"."""


def _read_month(match: regex.Match[str], published: date | None) -> Point | None:
    year, relative = year_of(match, published)
    text = calendar.edtf(year, number(match["month"]))
    return Point(text, relative or (year is None and not group(match, "every"))) if text else None


_MONTH_LEAD = rf"(?:(?:(?:những{S}ngày{S})?{PART_OF_YEAR}|nửa{S}(?:đầu|cuối)|(?:thượng|trung|hạ){S}tuần){S})?+"
MONTH = Form(
    rf"""{_MONTH_LEAD}(?:
        tháng{S}(?P<month>{M})(?:{TAIL}|(?P<every>{EVERY})|{S}tới(?={S0}(?:[.,;:)\n]|$)))?+
      | tháng{S}(?P<month>{M_WORDS}){TAIL}
      | tháng{S}(?P<month>{M_NAMES})
      | T\.?(?P<month>{M}){S0}[/.-]{S0}(?P<year>{Y})
    ){END}""",
    _read_month,
)
"""A month: "tháng 5/2020", "cuối tháng 9", "tháng Tám", "T9/2013"."""

NUMERIC_MONTH = Form(rf"(?<!\d[/.-])(?<!\d[ ][/.-][ ])(?P<month>{M})/(?P<year>{RECENT}){END}", _read_month)
"""A bare "5/2020"."""

MONTH_NUMBER = Form(rf"{_MONTH_LEAD}(?:tháng{S}|T)?(?P<month>{M})", _read_month)
"""The month alone, as the first of a period: "tháng 3"."""

LAST_MONTH = Form(rf"(?P<month>{M}){TAIL}{END}", _read_month)
"""The month behind another one: "6 năm 2027" in "tháng 3 - 6 năm 2027"."""


def _read_quarter(match: regex.Match[str], published: date | None) -> Point | None:
    year, relative = year_of(match, published)
    text = calendar.quarter(year, number(match["quarter"]))
    return Point(text, relative or (year is None and not group(match, "every")))


_QUARTER = r"(?:IV|I{1,3}|[1-4])(?![\p{L}\d])"
QUARTER = Form(
    rf"(?:{PART_OF_YEAR}{S})?(?:quý{S}|Q)(?P<quarter>{_QUARTER})(?:{TAIL}|(?P<every>{EVERY}))?+{END}", _read_quarter
)
"""A quarter: "quý III/2020", "Q1/2020"."""

QUARTER_NUMBER = Form(rf"(?:quý{S}|Q)?(?P<quarter>{_QUARTER})", _read_quarter)
"""The quarter alone, as the first of a period: "quý I"."""

LAST_QUARTER = Form(rf"(?P<quarter>{_QUARTER}){TAIL}{END}", _read_quarter)
"""The quarter behind another one: "III/2020" in "quý I - III/2020"."""


def _read_part_of_year(match: regex.Match[str], published: date | None) -> Point | None:
    year, relative = year_of(match, published)
    length = 6
    if count := group(match, "count"):
        length = number(count) * (3 if match["unit"].lower().startswith("q") else 1)
    if not 1 <= length <= 12:
        return None
    last = (group(match, "end") or "").lower() == "cuối"
    text = calendar.months(year, 13 - length if last else 1, 12 if last else length)
    return Point(text, relative or year is None)


_YEAR_AHEAD = rf"năm(?:{S}(?:(?P<year>{Y})|(?P<relative_year>{YEAR_WORD})|{CYCLE}{S}(?P<year>{Y})))?+(?!{S}(?:học|thứ))"
PART_OF_A_YEAR = Form(
    rf"""(?:
        (?P<count>{M}|{either(NUMBERS)}){S}(?P<unit>tháng|quý){S}(?P<end>đầu|cuối)(?:{S}của)?{S}{_YEAR_AHEAD}
      | (?P<count>{M}){S}(?P<unit>tháng)(?:{S}(?:của{S})?năm{S}|{S0}/{S0})(?P<year>{Y})
      | (?P<count>{M})(?P<unit>T)/?(?P<year>{RECENT})
      | nửa{S}(?P<end>đầu|cuối)(?:{S}của)?{S}{_YEAR_AHEAD}
    ){END}""",
    _read_part_of_year,
)
"""Months from the year's beginning or to its end: "6 tháng đầu năm 2020", "3 quý đầu năm", "nửa cuối năm nay"."""


def _read_year(match: regex.Match[str], published: date | None) -> Point | None:
    year, relative = year_of(match, published)
    return Point(f"{year:04d}", relative) if year else None


_KIND_OF_YEAR = rf"(?:(?:học|tài{S}chính|tài{S}khóa|ngân{S}sách|kế{S}hoạch|báo{S}cáo|dương{S}lịch){S})?+"
YEAR = Form(
    rf"""(?:{PART_OF_YEAR}{S})?+năm{S}(?:{_KIND_OF_YEAR}(?:{CYCLE}{S}\(?)?+(?P<year>{Y})|(?P<relative_year>{YEAR_WORD}))
    {END}""",
    _read_year,
)
"""A year with its word: "năm 2020", "đầu năm 2017", "năm ngoái"."""

BARE_YEAR = Form(rf"(?P<year>{RECENT}){END}", _read_year)
"""A year in digits: only where its surroundings say that it is one."""


def _read_decade(match: regex.Match[str], published: date | None) -> Point | None:
    decade = number(match["decade"])
    if decade < 100:
        if decade % 10:
            return None
        century = group(match, "century")
        base = {"xviii": 1700, "xix": 1800, "xxi": 2000, "19": 1800, "21": 2000}.get((century or "").lower(), 1900)
        decade += base
    return Point(f"{decade // 10}X")


_CENTURY_TAIL = rf"(?:{S}(?:của{S})?thế{S}k[ỷỉ]{S}(?:(?P<century>XIX|XXI?|XVIII|19|20|21)|trước)(?![\p{{L}}\d]))"
DECADE = Form(
    rf"""(?:{PART_OF_YEAR}{S})?+(?:(?:những{S})?thập{S}(?:niên|k[ỷỉ])|những{S}năm)(?:{S}thập{S}(?:niên|k[ỷỉ]))?+{S}
    (?P<decade>(?:1[5-9]|20)\d0|[1-9]0)(?!\d){_CENTURY_TAIL}?+{END}(?!{DASH}\d|{S}(?:và|,){S}\d)""",
    _read_decade,
)
"""Ten years: "những năm 1990", "thập niên 80 của thế kỷ trước"."""

_LETTERS = {"i": 1, "v": 5, "x": 10}


def _read_century(match: regex.Match[str], published: date | None) -> Point | None:
    text = match["century"].lower()
    if text.isdigit():
        number_of = int(text)
    else:
        values = [_LETTERS[letter] for letter in text]
        number_of = sum(
            -value if any(value < later for later in values[i + 1 : i + 2]) else value for i, value in enumerate(values)
        )
    return Point(f"{number_of - 1:02d}XX") if 1 <= number_of <= 22 else None


CENTURY = Form(
    rf"(?:{PART_OF_YEAR}{S})?+thế{S}k[ỷỉ]{S}(?:thứ{S})?(?P<century>[IVX]{{1,5}}|\d{{1,2}})(?![\p{{L}}\d])(?!{S}(?:trước{S}công|TCN))",
    _read_century,
)
"""A hundred years: "thế kỷ XXI"."""

OPENING = Form(
    rf"(?P<part>{PART_OF_YEAR}|hết){S}(?P<unit>năm(?!{S}\d{{4}})|(?:tháng|quý)(?!{S}\d))(?:{S}(?:nay|này))?(?!{S}học)(?!\p{{L}})",
    lambda match, published: _current(match["unit"], published),
)
"""The beginning or end of the current year or month: "đầu năm", "cuối tháng này"; only as an end of a period."""


def _current(unit: str, published: date | None) -> Point | None:
    if published is None:
        return None
    year, month = published.year, published.month
    texts = {
        "năm": calendar.edtf(year),
        "tháng": calendar.edtf(year, month),
        "quý": calendar.quarter(year, (month + 2) // 3),
    }
    text = texts[unit.lower()]
    return Point(text, relative=True) if text else None


DAYS_FROM_NOW: Mapping[str, int] = {"hôm nay": 0, "hôm qua": -1, "hôm kia": -2, "ngày mai": 1, "ngày kia": 2}


def _read_near_day(match: regex.Match[str], published: date | None) -> Point | None:
    if published is None:
        return None
    shift = DAYS_FROM_NOW[" ".join(match["near_day"].lower().split())]
    return Point((published + timedelta(days=shift)).isoformat(), relative=True)


NEAR_DAY = Form(rf"(?:(?:{PART_OF_DAY}|ngày){S})?(?P<near_day>{either(DAYS_FROM_NOW)})", _read_near_day)
"""A day told from the reader's own: "hôm qua"; only as an end of a period."""

LED = (LED_DAY, FULL_DAY, ISO_DAY, LUNAR_DAY, PART_OF_A_YEAR, MONTH, QUARTER, YEAR, NUMERIC_MONTH, DECADE, CENTURY)
"""Forms that are points in time wherever they stand."""

ANY = (*LED, SHORT_DAY, BARE_YEAR, OPENING, NEAR_DAY)
"""Forms that are points in time where a preposition says so."""

LASTS = (*ANY, LAST_MONTH, LAST_QUARTER)
"""Forms that may end a period."""


def any_of(forms: tuple[Form, ...]) -> str:
    """A pattern, without names, for one of several forms."""
    return "(?:" + "|".join(form.bare for form in forms) + ")"


def read_point(text: str, published: date | None, forms: tuple[Form, ...] = ANY) -> Point | None:
    """Reads a text that one of the forms matches as a whole."""
    for form in forms:
        match = form.compiled.fullmatch(text)
        if match and (point := form.read(match, published)):
            return point
    return None


def lunar(point: Point) -> Point:
    """The same numbers taken as a day of the lunar calendar."""
    return replace(point, lunar=True)
