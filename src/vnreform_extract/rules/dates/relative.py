"""Rules for dates that are told from the reader's own day: "hôm qua", "tuần trước", "cùng kỳ năm ngoái"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

import regex

from vnreform_extract.model import Date
from vnreform_extract.rules.dates import forms
from vnreform_extract.rules.dates.words import (
    D_WORDS,
    END,
    FLAGS,
    NO_FRACTION,
    NUMBERS,
    PART_OF_DAY,
    PART_OF_YEAR,
    RECENT,
    S0,
    D,
    S,
    either,
    number,
)
from vnreform_extract.rules.engine import Context, Rule, no, yes
from vnreform_extract.text import calendar

_RANK = 20

# Days

_PARTS: Mapping[str, int] = {"nay": 0, "qua": -1, "mai": 1}
_OWN_DATE = rf"(?:{S0},?{S0}\(?(?:{S0}ngày{S})?(?P<said>{NO_FRACTION}{forms.SHORT_DAY.bare}|{forms.FULL_DAY.bare})\)?)"


def _relative_day(match: regex.Match[str], context: Context) -> Date | None:
    said = match["said"]
    if said:
        point = forms.read_point(said, context.published, (forms.FULL_DAY, forms.SHORT_DAY))
        return point.date() if point else None
    if context.published is None:
        return None
    phrase = " ".join(match["day"].lower().split())
    shift = forms.DAYS_FROM_NOW.get(phrase, _PARTS.get(phrase.rpartition(" ")[2]))
    return _relative((context.published + timedelta(days=shift or 0)).isoformat())


def _relative(edtf: str | None) -> Date | None:
    return Date(edtf, relative=True) if edtf else None


DAY = Rule(
    kind="date",
    name="date.relative_day",
    pattern=rf"""(?:
          (?:(?:{PART_OF_DAY}|ngày){S})?(?P<day>{either(forms.DAYS_FROM_NOW)})
        | (?P<day>{PART_OF_DAY}{S}(?:nay|qua|mai)(?!\p{{L}}))
    )(?:{_OWN_DATE})?+(?!\p{{L}}|{S}(?:đường|cầu|sông|mắt))""",
    normalise=_relative_day,
    anchors=("hôm", "ngày", "sáng", "rạng sáng", "mờ sáng", "trưa", "chiều", "tối", "đêm", "khuya"),
    rank=_RANK,
    source="cách viết của báo chí",
    examples=(
        yes("Hôm qua, đoàn đã tới.", "Hôm qua", published="2020-09-02", edtf="2020-09-01", relative=True),
        yes("lúc 8h sáng nay", "sáng nay", published="2020-09-02", edtf="2020-09-02", relative=True),
        yes("chiều hôm qua", published="2020-03-01", edtf="2020-02-29"),
        yes("tối mai", published="2020-09-02", edtf="2020-09-03"),
        yes("ngày hôm nay", published="2020-09-02", edtf="2020-09-02"),
        yes("Sáng nay 14-6, Quốc hội họp.", "Sáng nay 14-6", published="2021-06-14", edtf="2021-06-14"),
        yes("hôm nay (5/3)", published="2021-03-05", edtf="2021-03-05"),
        yes("Sáng nay, ngày 5/3/2021,", "Sáng nay, ngày 5/3/2021", edtf="2021-03-05"),
        no("hôm qua"),
        no("tối qua đường", published="2020-09-02"),
        no("hôm trước", published="2020-09-02"),
    ),
)

# Weeks

_WEEKS: Mapping[str, int] = {"này": 0, "nay": 0, "trước": -1, "qua": -1, "rồi": -1, "vừa qua": -1, "vừa rồi": -1}
_ALL_WEEKS: Mapping[str, int] = {**_WEEKS, "tới": 1, "sau": 1}
_WEEKDAYS: Mapping[str, int] = {
    **{f"thứ {word}": day for day, word in enumerate(["hai", "ba", "tư", "năm", "sáu", "bảy"])},
    **{f"thứ {number}": number - 2 for number in range(2, 8)},
    "chủ nhật": 6,
}


def _relative_week(match: regex.Match[str], context: Context) -> Date | None:
    if context.published is None or _NUMBERED.search(match.string, max(0, match.start() - 12), match.start()):
        return None
    shift = _ALL_WEEKS[" ".join(match["shift"].lower().split())]
    monday = context.published + timedelta(days=7 * shift - context.published.weekday())
    if not match["weekday"]:
        return _relative(calendar.week(monday))
    day = monday + timedelta(days=_WEEKDAYS[" ".join(match["weekday"].lower().split())])
    return _relative(day.isoformat())


_NUMBERED = regex.compile(
    rf"(?:\d|(?<!\p{{L}})(?:một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|mươi|vài|mấy|nhiều|những|các|nửa|trăm)){S}$",
    FLAGS,
)

WEEK = Rule(
    kind="date",
    name="date.relative_week",
    pattern=rf"""(?:(?:hôm{S}|{PART_OF_DAY}{S})?(?P<weekday>{either(_WEEKDAYS)}){S})?(?:{PART_OF_YEAR}{S})?tuần{S}
        (?P<shift>{either(_ALL_WEEKS)})""",
    normalise=_relative_week,
    anchors=("hôm", "tuần", "thứ", "chủ nhật", "đầu", "giữa", "cuối", "sáng", "chiều", "tối"),
    rank=_RANK,
    source="cách viết của báo chí; tuần từ thứ Hai đến Chủ nhật",
    examples=(
        yes("tuần trước", published="2020-09-02", edtf="2020-08-24/2020-08-30", relative=True),
        yes("trong tuần tới", "tuần tới", published="2020-09-02", edtf="2020-09-07/2020-09-13"),
        yes("đầu tuần này", published="2020-09-02", edtf="2020-08-31/2020-09-06"),
        yes("Hôm thứ Tư tuần trước, đoàn tới.", "Hôm thứ Tư tuần trước", published="2020-09-04", edtf="2020-08-26"),
        yes("thứ Tư tuần trước", published="2020-09-04", edtf="2020-08-26"),
        yes("Chủ nhật tuần này", published="2020-09-02", edtf="2020-09-06"),
        no("tuần trước"),
        no("hai tuần trước", published="2020-09-02"),
        no("đi tuần qua làng"[:7], published="2020-09-02"),
        no("các tuần sau", published="2020-09-02"),
    ),
)


def _weekday(match: regex.Match[str], context: Context) -> Date | None:
    if context.published is None:
        return None
    weekday = _WEEKDAYS[" ".join(match["weekday"].lower().split())]
    behind = (context.published.weekday() - weekday) % 7 or 7
    ahead = match["way"].lower() in ("tới", "sau", "này") and 7 - behind % 7
    return _relative((context.published + timedelta(days=ahead or -behind)).isoformat())


WEEKDAY = Rule(
    kind="date",
    name="date.relative_weekday",
    pattern=rf"(?:{PART_OF_DAY}{S})?(?P<weekday>{either(_WEEKDAYS)}){S}(?P<way>vừa{S}(?:rồi|qua)|qua|rồi|tới|này)(?!\p{{L}})",
    normalise=_weekday,
    anchors=("thứ", "chủ nhật", "sáng", "trưa", "chiều", "tối", "đêm"),
    rank=_RANK,
    source="cách viết của báo chí",
    examples=(
        yes("Sáng thứ tư vừa rồi, đoàn đã tới.", "Sáng thứ tư vừa rồi", published="2010-06-07", edtf="2010-06-02"),
        yes("thứ Sáu tới", published="2020-09-02", edtf="2020-09-04", relative=True),
        no("thứ Sáu tới"),
        no("thứ hai, tỉnh tới nơi", published="2020-09-02"),
    ),
)


def _days_ago(match: regex.Match[str], context: Context) -> Date | None:
    if context.published is None:
        return None
    return _relative((context.published - timedelta(days=number(match["days"]))).isoformat())


DAYS_AGO = Rule(
    kind="date",
    name="date.days_ago",
    pattern=rf"(?P<days>{D}|{D_WORDS}){S}(?:ngày|hôm){S}trước(?={S0}(?:[.,;:)\n”]|$))",
    normalise=_days_ago,
    anchors=("# ngày", "# hôm", *(word for word in NUMBERS if word not in ("tư", "mươi"))),
    rank=_RANK,
    source="cách viết của báo chí",
    examples=(
        yes(
            "Ông đã nộp đơn hai ngày trước.", "hai ngày trước", published="2024-03-19", edtf="2024-03-17", relative=True
        ),
        yes("Mưa bắt đầu 3 ngày trước.", "3 ngày trước", published="2024-03-01", edtf="2024-02-27"),
        no("Ông đã nộp đơn hai ngày trước."),
        no("Nộp đơn ít nhất 3 ngày trước khi họp.", published="2024-03-19"),
    ),
)

# Months and quarters

_STEPS: Mapping[str, int] = {
    "này": 0,
    "nay": 0,
    "trước": -1,
    "rồi": -1,
    "vừa qua": -1,
    "vừa rồi": -1,
    "tới": 1,
    "sau": 1,
}


def _relative_month(match: regex.Match[str], context: Context) -> Date | None:
    if context.published is None or _NUMBERED.search(match.string, max(0, match.start() - 12), match.start()):
        return None
    shift = _STEPS[" ".join(match["shift"].lower().split())]
    step = 1 if match["unit"].lower() == "tháng" else 3
    months = context.published.year * 12 + context.published.month - 1 + shift * step
    year, month = months // 12, months % 12 + 1
    return _relative(calendar.edtf(year, month) if step == 1 else calendar.quarter(year, (month + 2) // 3))


MONTH = Rule(
    kind="date",
    name="date.relative_month",
    pattern=rf"(?:{PART_OF_YEAR}{S})?(?P<unit>tháng|quý){S}(?P<shift>{either(_STEPS)})",
    normalise=_relative_month,
    anchors=("tháng", "quý", "đầu", "giữa", "cuối"),
    rank=_RANK,
    source="cách viết của báo chí và báo cáo",
    examples=(
        yes("so với tháng trước", "tháng trước", published="2020-09-02", edtf="2020-08", relative=True),
        yes("đầu tháng này", published="2020-09-02", edtf="2020-09"),
        yes("tháng tới", published="2020-12-02", edtf="2021-01"),
        yes("quý trước", published="2020-02-02", edtf="2019-36"),
        no("tháng trước"),
        no("3 tháng trước", published="2020-09-02"),
        no("các tháng sau", published="2020-09-02"),
    ),
)

# Parts of the current year, and school years


def _opening(match: regex.Match[str], context: Context) -> Date | None:
    if not _TIME_BEFORE.search(match.string, max(0, match.start() - 24), match.start()):
        return None
    point = forms.OPENING.read(match, context.published)
    return point.date() if point else None


_TIME_BEFORE = regex.compile(
    rf"(?:^|[.;:,“\"\n(]{S0}|(?<!\p{{L}})(?:hồi|vào|ngay|so{S}với|đắt{S}hơn|rẻ{S}hơn|cao{S}hơn|thấp{S}hơn|trong|thời{S}điểm|dự{S}kiến|khoảng){S})$",
    FLAGS,
)

OPENING = Rule(
    kind="date",
    name="date.opening",
    pattern=forms.OPENING.pattern,
    normalise=_opening,
    anchors=("đầu", "giữa", "cuối"),
    rank=_RANK - 1,
    source="cách viết của báo chí",
    examples=(
        yes("Giá cao hơn đầu năm 20%.", "đầu năm", published="2024-10-07", edtf="2024", relative=True),
        yes("Hồi đầu tháng, tỉnh đã họp.", "đầu tháng", published="2024-10-07", edtf="2024-10", relative=True),
        yes("Dự kiến cuối năm, cầu sẽ xong.", "cuối năm", published="2024-10-07", edtf="2024"),
        no("Hồi đầu năm"),
        no("Chợ cuối năm đông khách.", published="2024-10-07"),
        no("Vào đầu năm học, trường thiếu lớp.", published="2024-10-07"),
    ),
)


def _school_year(match: regex.Match[str], context: Context) -> Date | None:
    if context.published is None:
        return None
    shift = {"này": 0, "nay": 0, "trước": -1, "ngoái": -1, "qua": -1, "vừa qua": -1, "tới": 1, "sau": 1}
    begun = context.published.year - (context.published.month < _SCHOOL_BEGINS)
    year = begun + shift[" ".join(match["shift"].lower().split())]
    return _relative(f"{year}/{year + 1}")


_SCHOOL_BEGINS = 8
"""Month in which school years are first spoken of as the current ones."""

SCHOOL_YEAR = Rule(
    kind="date",
    name="date.school_year",
    pattern=rf"năm{S}học{S}(?P<shift>này|nay|trước|ngoái|vừa{S}qua|qua|tới|sau)(?!\p{{L}})",
    normalise=_school_year,
    anchors=("năm học",),
    rank=_RANK,
    source="năm học bắt đầu vào đầu tháng 9 (Luật Giáo dục, khung kế hoạch thời gian năm học)",
    examples=(
        yes("Năm học này, trường có 20 lớp.", "Năm học này", published="2016-09-22", edtf="2016/2017", relative=True),
        yes("so với năm học trước", "năm học trước", published="2017-03-02", edtf="2015/2016", relative=True),
        no("năm học này"),
        no("năm học mới", published="2016-09-22"),
    ),
)

# The same period of another year


def _same_period(match: regex.Match[str], context: Context) -> Date | None:
    point = forms.read_point(match["point"], context.published)
    return point.date() if point else None


SAME_PERIOD = Rule(
    kind="date",
    name="date.same_period",
    pattern=rf"""cùng{S}(?:k[ỳì]|thời{S}(?:điểm|gian|kỳ)){S}(?:của{S}|các{S})?
        (?P<point>{forms.any_of((forms.YEAR, forms.PART_OF_A_YEAR, forms.MONTH, forms.QUARTER))}|{RECENT}{END})""",
    normalise=_same_period,
    anchors=("cùng",),
    rank=_RANK,
    source="cách viết của báo cáo",
    examples=(
        yes("so với cùng kỳ năm 2019", "cùng kỳ năm 2019", edtf="2019"),
        yes("so với cùng kỳ năm ngoái", "cùng kỳ năm ngoái", published="2020-09-02", edtf="2019", relative=True),
        yes("cùng kỳ 2019", edtf="2019"),
        yes("cùng kỳ tháng 5/2019", edtf="2019-05"),
        yes("cùng thời điểm năm 2019", edtf="2019"),
        no("tăng so với cùng kỳ"),
        no("cùng kỳ năm ngoái"),
    ),
)

RULES: tuple[Rule, ...] = (DAY, DAYS_AGO, WEEKDAY, WEEK, MONTH, OPENING, SCHOOL_YEAR, SAME_PERIOD)
