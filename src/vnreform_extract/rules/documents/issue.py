"""The date of issue: behind the number, behind the issuer, or before the citation in its sentence."""

from __future__ import annotations

from datetime import date, timedelta

import regex

from vnreform_extract.rules.dates.words import D, M, Y
from vnreform_extract.rules.engine import Context
from vnreform_extract.text import calendar

FLAGS = regex.IGNORECASE | regex.VERBOSE | regex.VERSION0
_REACH = 240
_SAME_DAY_REACH = 400

_S = r"[ \t]*+"
_NUMERIC = rf"(?P<day>{D}){_S}(?P<mark>[/.–-]){_S}(?P<month>{M}){_S}[/.–-]{_S}(?P<year>{Y})"
_SPELT = rf"(?P<day>{D}){_S}tháng{_S}(?P<month>{M}){_S},?{_S}năm{_S}(?P<year>{Y})"
_OPEN = rf"(?P<day>{D}){_S}(?:[/.-]{_S}|tháng{_S})(?P<month>{M})(?![/.-]?\d)"
_END = r"(?![\d/]|[.,-]\d)"

_DATE = rf"(?:{_NUMERIC}|{_SPELT}|{_OPEN}){_END}"
_CLAUSE = r"(?!\s(?:sẽ|là|các|những|toàn|cả|tỉnh|huyện|ông|bà|UBND|Ủy)(?!\p{L}))"
TAIL = rf"""(?P<date>
    (?:[ \t]{{0,2}}|\n(?=(?-i:ngày)))ngày{_S}{_DATE}
  | ,[ \t]{{0,2}}ngày{_S}{_DATE}{_CLAUSE}
  | [ ,][ \t]?(?:{_NUMERIC}|{_SPELT}){_END}
  | [ ]tháng{_S}(?P<month>{M}){_S}(?:[/.–-]|năm){_S}(?P<year>{Y}){_END}
  | [ ]năm\s{{0,2}}+(?P<year>{Y}){_END}
)?+"""
"""The date behind a number, in the span; behind a comma it may be the next clause's ("…, ngày 2/9 tỉnh sẽ …")."""

_DAY = rf"""(?:(?:(?:rạng[ ])?sáng|trưa|chiều(?:[ ]tối)?|tối|đêm)[ ])?(?:(?:ngày|hôm)[ ])?
    (?:{_NUMERIC}|{_SPELT}|{_OPEN}){_END}"""
_SAID_DAY = rf"(?:ngày|hôm|sáng|chiều|tối){_S}(?:ngày{_S})?(?:{_NUMERIC}|{_SPELT}|{_OPEN}){_END}"

_NOT_BETWEEN = (
    r"hiệu\slực|áp\sdụng|(?:từ|đến|trước|sau|hạn|về|thay|quy\sđịnh|kèm|tại|bị|hết|sửa|hướng\sdẫn|phê\sduyệt)(?!\p{L})"
)
_BEHIND = regex.compile(
    rf"""(?:[ ,]{{1,2}}(?:của|do|bởi|UBND|HĐND|được|vừa|ban\shành|ký|cấp|lập|thông\squa)(?!\p{{L}})|\s?\((?=ngày|ký|ban))
    (?:(?!{_NOT_BETWEEN})(?:[^.;:()\n\d,]|,(?=\s(?:(?-i:\p{{Lu}})|ngày|ký|ban\shành)))){{0,90}}?(?<!\p{{L}}){_SAID_DAY}""",
    FLAGS,
)
_NOT_BEFORE = (
    r"(?:cho\sbiết|thông\stin|phát\sbiểu|tại|họp|hội\snghị|hội\sthảo|theo|thực\shiện|hiệu\slực|nhấn\smạnh)(?!\p{L})"
)
_BEFORE = regex.compile(
    rf"""(?<![\p{{L}}\d/.-])(?:{_SAID_DAY}|năm{_S}(?P<year>{Y})(?!\d)|(?P<today>hôm\s(?:nay|qua)|cùng\sngày))
    (?:,\s|\s|$)(?:(?!{_NOT_BEFORE}|(?:ngày|năm)\s\d)[^.;:()\n]){{0,110}}+$""",
    FLAGS,
)
_SAME_DAY = regex.compile(r"[^.;\n]{0,60}?cùng\sngày(?!\p{L})", FLAGS)
_ANY_DAY = regex.compile(rf"(?<![\p{{L}}\d/.,-]){_DAY}", FLAGS)


def written(match: regex.Match[str], context: Context, year: str | None) -> str | None:
    """The EDTF date of a match with the groups day, month and year; an open year is `year`, else that of the last such day."""
    parts = (match.groupdict().get(name) for name in ("year", "month", "day"))
    found = calendar.edtf(*(int(part) if part else None for part in parts))
    if found and found.startswith(calendar.NO_YEAR):
        if year:
            return calendar.with_year(found, int(year))
        return _last(found, context.published) if context.published else None
    return found


def _last(open_year: str, published: date) -> str | None:
    """The last such day up to a day: no one cites what is still to be issued."""
    days = (calendar.with_year(open_year, published.year - back) for back in (0, 1))
    return next((day for day in days if day and day <= published.isoformat()), None)


def around(context: Context, start: int, end: int, year: str | None, act: int | None, floor: int) -> str | None:
    """The date of issue that the sentence says beside a citation, of `year` where that is known.

    Args:
        context: the text.
        start: where the citation begins.
        end: where it ends.
        year: the year inside its number.
        act: where the words begin that say that it is issued, where they stand before it.
        floor: where what belongs to this citation begins at the earliest.
    """
    behind = _BEHIND.match(context.text, end, end + _REACH) or _LETTERHEAD.match(context.text, end, end + _REACH)
    if behind and (found := in_year(written(behind, context, year), year)):
        return found
    first, last = context.sentences.around(start)
    before = _BEFORE.search(context.text, max(first, floor, act - _REACH), act) if act is not None else None
    if before is None:
        same_day = _SAME_DAY.match(context.text, end, min(last, end + _REACH))
        return in_year(_day_before(context, start, year), year) if same_day else None
    if today := before["today"]:
        return in_year(_today(today, before.start(), context, year), year)
    return in_year(written(before, context, year), year)


_LETTERHEAD = regex.compile(
    rf"[ ]?+[|\n]\s?+(?-i:\p{{Lu}})\p{{L}}++(?:[ .-]++(?-i:\p{{Lu}})\p{{L}}*+){{0,5}}+,\s{_SAID_DAY}", FLAGS
)


def in_year(found: str | None, year: str | None) -> str | None:
    """A date, if it is of the year that the number names."""
    return found if found and (year is None or found.startswith(year)) else None


def _today(words: str, place: int, context: Context, year: str | None) -> str | None:
    if words.lower().startswith("cùng"):
        return _day_before(context, place, year)
    if context.published is None:
        return None
    back = timedelta(days=1 if words.lower().endswith("qua") else 0)
    return (context.published - back).isoformat()


def _day_before(context: Context, place: int, year: str | None) -> str | None:
    """The last day said before a place."""
    last = None
    for last in _ANY_DAY.finditer(context.text, max(0, place - _SAME_DAY_REACH), place):  # noqa: B007  # the last one
        pass
    return written(last, context, year) if last else None
