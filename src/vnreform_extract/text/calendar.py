"""The calendar: EDTF strings with gaps in them, and lunar days on Vietnamese time.

A date that leaves its year or month to be understood is written with X in their place ("XXXX-09-02", "XXXX-XX-27"),
as EDTF (ISO 8601-2) has it, and filled in later.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, timedelta
from functools import lru_cache
from math import floor, pi, sin

import regex

from vnreform_extract.errors import ExtractError

NO_YEAR = "XXXX"
_SEASONS = {**{33 + q: (3 * q + 1, 3 * q + 3) for q in range(4)}, 40: (1, 6), 41: (7, 12)}
"""ISO 8601-2 codes of quarters and half years, with their first and last months."""

_ISO_DAY = regex.compile(r"(\d{4})-(\d\d)-(\d\d)")


def edtf(year: int | None, month: int | None = None, day: int | None = None) -> str | None:
    """Writes a year, month or day, with X for what is left open; None where the calendar has no such day.

    >>> edtf(2020, 2, 29), edtf(None, 9, 2), edtf(2021, 2, 29), edtf(None, None, 27)
    ('2020-02-29', 'XXXX-09-02', None, 'XXXX-XX-27')
    """
    if month is not None and not 1 <= month <= 12:
        return None
    longest = 31 if month is None else monthrange(2000 if year is None else year, month)[1]
    if day is not None and not 1 <= day <= longest:
        return None
    parts = [NO_YEAR if year is None else f"{year:04d}"]
    if month is not None or day is not None:
        parts.append("XX" if month is None else f"{month:02d}")
    if day is not None:
        parts.append(f"{day:02d}")
    return "-".join(parts)


def quarter(year: int | None, number: int) -> str:
    """Writes a quarter.

    >>> quarter(2020, 3)
    '2020-35'
    """
    return f"{NO_YEAR if year is None else f'{year:04d}'}-{32 + number}"


def months(year: int | None, first: int, last: int) -> str:
    """Writes a run of months of one year, as a half year where it is one.

    >>> months(2020, 1, 9), months(2020, 7, 12), months(2020, 1, 12)
    ('2020-01/2020-09', '2020-41', '2020')
    """
    text = NO_YEAR if year is None else f"{year:04d}"
    if (first, last) == (1, 12):
        return text
    for code in (40, 41):
        if _SEASONS[code] == (first, last):
            return f"{text}-{code}"
    return f"{text}-{first:02d}/{text}-{last:02d}"


def week(day: date) -> str:
    """Writes the week around a day, Monday to Sunday.

    >>> week(date(2020, 9, 2))
    '2020-08-31/2020-09-06'
    """
    monday = day - timedelta(days=day.weekday())
    return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"


def with_year(text: str, year: int) -> str | None:
    """Fills in the year wherever it is open; None where that year has no such day.

    >>> with_year("XXXX-01/XXXX-09", 2020), with_year("XXXX-02-29", 2021)
    ('2020-01/2020-09', None)
    """
    filled = text.replace(NO_YEAR, f"{year:04d}")
    return filled if all(is_possible(end) for end in filled.split("/")) else None


def moved(text: str, year: int) -> str | None:
    """Moves a date or period to another year; an end that lies years later keeps its distance.

    >>> moved("2020-40", 2019), moved("2020-12-20/2021-01-05", 2019)
    ('2019-40', '2019-12-20/2020-01-05')
    """
    ends = text.split("/")
    if not all(end[:4].isdigit() for end in ends):
        return None
    base = int(ends[0][:4])
    shifted = [f"{int(end[:4]) - base + year:04d}{end[4:]}" for end in ends]
    return "/".join(shifted) if all(is_possible(end) for end in shifted) else None


def is_possible(text: str) -> bool:
    """Tells whether the calendar has the day that a string names; anything but a full day is possible."""
    match = _ISO_DAY.fullmatch(text)
    return match is None or edtf(*(int(group) for group in match.groups())) is not None


def bounds(text: str) -> tuple[date, date]:
    """Returns the first and last day of a year, quarter, half year, month, day or closed period.

    >>> bounds("2020-33")
    (datetime.date(2020, 1, 1), datetime.date(2020, 3, 31))
    """
    first, _, last = text.partition("/")
    return _bounds(first)[0], _bounds(last or first)[1]


def _bounds(text: str) -> tuple[date, date]:
    low, high = text.replace("X", "0"), text.replace("X", "9")
    if len(text) == 10:
        return date.fromisoformat(text), date.fromisoformat(text)
    first, last = _SEASONS.get(int(text[5:]), (int(text[5:]),) * 2) if len(text) > 4 else (1, 12)
    final = int(high[:4])
    return date(max(1, int(low[:4])), first, 1), date(final, last, monthrange(final, last)[1])


def closest(text: str, reference: date) -> str | None:
    """Fills in the year that brings a date closest to a day; days to go back and days to wait count alike.

    >>> closest("XXXX-12", date(2020, 2, 1)), closest("XXXX-08-30", date(2020, 9, 2))
    ('2019-12', '2020-08-30')
    """
    candidates = [with_year(text, reference.year + shift) for shift in (0, -1, 1)]
    return min((one for one in candidates if one), key=lambda one: distance(one, reference), default=None)


def distance(text: str, reference: date) -> int:
    """Returns how many days lie between a day and a date or period; 0 inside it."""
    first, last = bounds(text)
    return max((first - reference).days, (reference - last).days, 0)


# Lunar days. The method is that of Jean Meeus, "Astronomical Algorithms" (new moons and the sun's longitude), as
# Hồ Ngọc Đức laid it out for the Vietnamese calendar: a month begins on the day of its new moon by the clock of UTC+7;
# the winter solstice lies in the eleventh month; the first month without a major solar term between two solstices of
# thirteen months is the leap month. China reckons by UTC+8, so a few of its Tết days differ.

_ZONE = 7 / 24
_SYNODIC = 29.530588853
_J2000 = 2451545.0
_JULIAN_OF_ORDINAL = 1721425  # Julian day number at noon of date.fromordinal(n), minus n
_WINTER = 9  # the sector of thirty degrees in which the sun stands from the winter solstice on


@lru_cache(maxsize=4096)
def _new_moon(k: int) -> int:
    """Julian day number, on Vietnamese time, of the k-th new moon since January 1900."""
    t = k / 1236.85
    t2, t3, rad = t * t, t * t * t, pi / 180
    mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3
    mean += 0.00033 * sin((166.56 + 132.87 * t - 0.009173 * t2) * rad)
    sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * rad
    moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * rad
    node = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * rad
    shift = (0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun) - 0.4068 * sin(moon) + 0.0161 * sin(2 * moon)
    shift += -0.0004 * sin(3 * moon) + 0.0104 * sin(2 * node) - 0.0051 * sin(sun + moon) - 0.0074 * sin(sun - moon)
    shift += 0.0004 * sin(2 * node + sun) - 0.0004 * sin(2 * node - sun) - 0.0006 * sin(2 * node + moon)
    shift += 0.0010 * sin(2 * node - moon) + 0.0005 * sin(2 * moon + sun)
    clock = (
        0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
        if t < -11
        else (-0.000278 + 0.000265 * t + 0.000262 * t2)
    )
    return floor(mean + shift - clock + 0.5 + _ZONE)


def _sun_sector(julian: int) -> int:
    """The sector of thirty degrees, 0 to 11, of the sun's longitude at midnight before a day, on Vietnamese time."""
    t = (julian - 0.5 - _ZONE - _J2000) / 36525
    rad = pi / 180
    anomaly = (357.52910 + 35999.05030 * t - 0.0001559 * t * t - 0.00000048 * t**3) * rad
    longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t
    longitude += (1.914600 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly)
    longitude += (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000290 * sin(3 * anomaly)
    return floor(longitude % 360 / 30)


@lru_cache(maxsize=512)
def _eleventh_month(year: int) -> int:
    """Number k of the new moon that begins the eleventh month within a solar year."""
    julian = date(year, 12, 31).toordinal() + _JULIAN_OF_ORDINAL
    k = floor((julian - 2415021) / _SYNODIC)
    return k - 1 if _sun_sector(_new_moon(k)) >= _WINTER else k


@lru_cache(maxsize=512)
def _leap_month(first: int, next_first: int) -> int | None:
    """Number k of the leap month between two eleventh months, or None where there are only twelve months."""
    if next_first - first < 13:
        return None
    for k in range(first + 1, next_first):
        if _sun_sector(_new_moon(k)) == _sun_sector(_new_moon(k + 1)):
            return k
    return None


def lunar_day(year: int, month: int, day: int, *, leap: bool = False) -> date | None:
    """Returns the solar day of a day of the Vietnamese lunar calendar, or None where there is none.

    Args:
        year: lunar year, by the number of the solar year in which it begins.
        month: 1 to 12.
        day: 1 to 30.
        leap: True for the leap month ("tháng 6 nhuận").

    >>> lunar_day(2020, 1, 1), lunar_day(2019, 12, 25)
    (datetime.date(2020, 1, 25), datetime.date(2020, 1, 19))
    """
    if not (1 <= month <= 12 and 1 <= day <= 30 and 1 < year < 9998):
        return None
    base = year if month >= 11 else year - 1
    first = _eleventh_month(base)
    leap_month = _leap_month(first, _eleventh_month(base + 1))
    k = first + (month - 11) % 12
    if leap and leap_month != k + 1:
        return None
    if leap_month is not None and (leap or k >= leap_month):
        k += 1
    start = _new_moon(k)
    if day > _new_moon(k + 1) - start:
        return None
    return date.fromordinal(start + day - 1 - _JULIAN_OF_ORDINAL)


_STEMS = ["giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"]
_BRANCHES = ["tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi"]


def named_year(name: str, near: int) -> int | None:
    """Returns the year of a name of the sixty-year cycle ("Canh Tý") that is nearest to a year.

    >>> named_year("Canh Tý", 2025), named_year("Giáp Sửu", 2025)
    (2020, None)
    """
    stem, branch = name.lower().replace("tị", "tỵ").replace("kỉ", "kỷ").split()
    years = (near + shift for distance in range(31) for shift in (-distance, distance))
    return next(
        (year for year in years if _STEMS[(year - 4) % 10] == stem and _BRANCHES[(year - 4) % 12] == branch), None
    )


_YEARS = range(1000, 9000)
"""Years of a reference date: what is a year or a century away from it is in the calendar too."""


def reference_date(published: str | date | None) -> date | None:
    """Returns the day that relative expressions refer to."""
    if published is None:
        return None
    try:
        day = published if isinstance(published, date) else date.fromisoformat(published[:10])
    except (ValueError, TypeError) as error:
        raise ExtractError("published", f"expected an ISO 8601 date, not {published!r}") from error
    if day.year not in _YEARS:
        raise ExtractError("published", f"expected a year from {_YEARS[0]} to {_YEARS[-1]}, not {published!r}")
    return day.date() if isinstance(day, datetime) else day
