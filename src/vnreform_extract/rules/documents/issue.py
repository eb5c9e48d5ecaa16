"""The date of issue: behind the number, behind the issuer, or before the citation in its sentence."""

from __future__ import annotations

import regex

from vnreform_extract.rules.dates.words import D, M, Y
from vnreform_extract.rules.engine import Context
from vnreform_extract.text import calendar

FLAGS = regex.IGNORECASE | regex.VERBOSE | regex.VERSION0
_REACH = 200

_S = r"[ \t]*+"
DATE = rf"""(?:
    (?:ngày{_S})(?P<day>{D}){_S}(?:[/.–-]{_S}(?P<month>{M}){_S}[/.–-]{_S}(?P<year>{Y})
                                |tháng{_S}(?P<month>{M}){_S}[,/]?{_S}(?:năm)?{_S}(?P<year>{Y}))
  | (?P<day>{D})/(?P<month>{M})/(?P<year>{Y})
  | tháng{_S}(?P<month>{M}){_S}(?:[/.–-]|năm){_S}(?P<year>{Y})
  | năm{_S}(?P<year>{Y})
)(?![\d/])"""
"""A date of issue as it follows a number."""

_DAY = rf"""(?:ngày|hôm|sáng|chiều){_S}(?P<day>{D}){_S}(?:[/.–-]{_S}|tháng{_S})(?P<month>{M})
    (?:{_S}(?:[/.–-]|,?{_S}năm){_S}(?P<year>{Y}))?+(?![\d/])"""

TAIL = rf"(?:[ ,\n\t]{{0,3}}+(?:ban[ ]hành[ ])?+(?P<date>{DATE}))?+"

_ISSUER_THEN_DATE = regex.compile(
    rf"""(?:[ ,]{{1,2}}(?:của|do|bởi|UBND|được|ban[ ]hành|ký|cấp)\b|[ ]?[(,]\s?(?:ban[ ]hành|ký|cấp|được)\b|[ ]\((?=ngày))
    (?:(?!hiệu[ ]lực|\b(?:từ|đến|trước|sau|hạn|về|thay[ ]thế|quy[ ]định|kèm|bởi|tại)\b)[^.;:()\n\d]){{0,90}}?{_DAY}""",
    FLAGS,
)
_DATE_THEN_ISSUE = regex.compile(
    rf"""(?<![\p{{L}}]){_DAY}[,]?\s(?:(?:(?!ngày[ ]?\d)[^.;:()\n]){{0,140}}?\s)?
    (?:ban[ ]hành|ký(?:[ ]ban[ ]hành)?|có|ra|phê[ ]duyệt|thông[ ]qua|phát[ ]hành|công[ ]bố|trình|gửi|cấp|nhận[ ]được)
    (?:[ ](?:các|những|hai|02|tiếp|kèm|thêm|một|số))?[ ]*+$""",
    FLAGS,
)


def written(match: regex.Match[str]) -> str | None:
    """The EDTF date of a match that has the groups day, month and year."""
    parts = [match.group(name) for name in ("year", "month", "day")]
    year, month, day = (int(part) if part else None for part in parts)
    return calendar.edtf(year, month, day)


def around(context: Context, start: int, end: int, year: str | None) -> str | None:
    """The date of issue that the sentence says beside a citation at [start, end), of `year` where that is known."""
    first, _ = context.sentences.around(start)
    text = context.text
    behind = _ISSUER_THEN_DATE.match(text, end, min(len(text), end + _REACH))
    if behind and (found := _dated(behind, context, year)):
        return found
    window = max(first, start - _REACH)
    before = _DATE_THEN_ISSUE.search(text, window, start)
    return _dated(before, context, year) if before else None


def _dated(match: regex.Match[str], context: Context, year: str | None) -> str | None:
    found = written(match)
    if found and found.startswith(calendar.NO_YEAR):
        if year:
            found = calendar.with_year(found, int(year))
        elif context.published:
            found = calendar.closest(found, context.published)
        else:
            found = None
    return found if found and (year is None or found.startswith(year)) else None
