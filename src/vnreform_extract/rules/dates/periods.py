"""Rules for periods: between two points, from a point on, up to a point, and terms that have their own name."""

from __future__ import annotations

from dataclasses import replace

import regex

from vnreform_extract.model import Date
from vnreform_extract.rules.dates import forms
from vnreform_extract.rules.dates.ends import (
    ALIKE,
    DASH_BETWEEN,
    DASHED,
    DAYS,
    LED,
    POINTS,
    REACH,
    SHORT_DAY,
    TIME,
    TO_NEXT,
    Span,
    period,
    read_ends,
    span_at,
)
from vnreform_extract.rules.dates.points import RANK, numbered
from vnreform_extract.rules.dates.words import (
    DASH,
    DASHES,
    DATE_WORD,
    END,
    FLAGS,
    NUMERIC,
    RECENT,
    S0,
    TO,
    S,
)
from vnreform_extract.rules.engine import ELSEWHERE, Context, Elsewhere, Reading, Rule, no, yes


def _starting(reading: Reading | Elsewhere | None, start: int) -> Reading | Elsewhere | None:
    """The same reading from the lead word on."""
    return replace(reading, start=start) if isinstance(reading, Reading) else reading


def _read_from_to(match: regex.Match[str], context: Context) -> Reading | Elsewhere | None:
    return _starting(read_ends(match.string, match.end(), context), match.start())


FROM_TO = Rule(
    kind="date",
    name="date.from_to",
    pattern=rf"(?:kể{S})?từ{S}(?:khoảng{S})?{TIME}",
    normalise=_read_from_to,
    anchors=("từ", "kể từ"),
    rank=RANK,
    source="cách viết thông thường",
    examples=(
        yes("từ ngày 29/5/2025 đến 15/10/2025", edtf="2025-05-29/2025-10-15"),
        yes(
            "Từ đầu năm 2025 đến cuối tháng 9/2025, cả tỉnh",
            "Từ đầu năm 2025 đến cuối tháng 9/2025",
            edtf="2025/2025-09",
        ),
        yes("từ 0h00 ngày 20/12/2025 đến 24h00 ngày 3/2/2026", edtf="2025-12-20/2026-02-03"),
        yes("từ ngày 27 - 30/9/2020", edtf="2020-09-27/2020-09-30"),
        yes("từ ngày 23 đến ngày 29/01/2020", edtf="2020-01-23/2020-01-29"),
        yes("từ 23/8 đến 30/8/2024", edtf="2024-08-23/2024-08-30"),
        yes("từ ngày 20/12 đến ngày 5/1/2021", edtf="2020-12-20/2021-01-05"),
        yes("từ ngày 20/12/2020 đến ngày 5/1", edtf="2020-12-20/2021-01-05"),
        yes("từ giữa năm 2024 đến tháng 8/2025", edtf="2024/2025-08"),
        yes("từ tháng 3 đến tháng 6 năm 2020", edtf="2020-03/2020-06"),
        yes("từ quý I đến quý III năm 2020", edtf="2020-33/2020-35"),
        yes("từ năm 2016 đến hết năm 2019", edtf="2016/2019"),
        yes("từ 2016 đến 2019", edtf="2016/2019"),
        yes("từ ngày 1/11 đến 16/12 năm Ất Tỵ 2025 âm lịch", edtf="2025-12-20/2026-02-03", calendar="lunar"),
        yes("từ thứ Bảy 14/2 đến hết Chủ nhật 22/2/2026", edtf="2026-02-14/2026-02-22"),
        yes("từ 5/3 đến 8/3", published="2020-03-01", edtf="2020-03-05/2020-03-08", relative=True),
        yes("Từ ngày 01/7 đến hết 31/12 hằng năm", published="2020-09-02", edtf="XXXX-07-01/XXXX-12-31"),
        no("từ 2016 đến 2019 hộ"),
        no("từ 5 đến 10 ngày"),
    ),
)

_BARE_RANGE = regex.compile(
    rf"(?<!\d[ ]?[/.-][ ]?)(?P<first>{RECENT}){DASH}(?P<last>{RECENT})(?!{S0}[-–/]{S0}[\p{{L}}\d]){END}", FLAGS
)


def _read_range(match: regex.Match[str], context: Context) -> Reading | Elsewhere | None:
    text, start = match.string, match.start()
    if years := _BARE_RANGE.match(text, start, start + REACH):
        span: Span | None = Span(years["first"], years["last"], years.end())
    else:
        dashed = DASHED.match(text, start, start + REACH)
        alike = () if dashed else ALIKE
        short = () if dashed else ((SHORT_DAY, DASH_BETWEEN, DAYS),)
        span = span_at(text, start, *alike, (LED, TO_NEXT, POINTS), *short)
    if span is None:
        return ELSEWHERE
    if span.first.lower().startswith("năm") and numbered(match):
        return None
    if span.first.isdigit() and span.last.isdigit() and not int(span.first) < int(span.last) <= int(span.first) + 100:
        return None
    value = period(span, context)
    return Reading(value, start, span.end) if value else None


_WORD = rf"(?:{DATE_WORD}|[tq](?=[\dIV])|\(?\d[\d/.]*+\)?|[IV]++(?!\p{{L}}))"

RANGE = Rule(
    kind="date",
    name="date.range",
    pattern=rf"(?<!\d[/-])(?:{_WORD}{S0}){{0,9}}?{_WORD}{TO}[\p{{L}}\d]",
    normalise=_read_range,
    anchors=(
        *dict.fromkeys((*DASHES, *NUMERIC)),
        *("# tháng", "# quý", "# tết", "#t"),
        "ngày",
        "tháng",
        "quý",
        "năm",
        "mùng",
        "mồng",
        "sáng",
        "chiều",
        "tối",
        "đầu",
        "giữa",
        "cuối",
        *(f"t{n}" for n in range(1, 13)),
    ),
    rank=RANK,
    source="cách viết thông thường",
    examples=(
        yes("(3/2/1930 - 3/2/2025)", "3/2/1930 - 3/2/2025", edtf="1930-02-03/2025-02-03"),
        yes("(30/4/1975-30/4/2025)", "30/4/1975-30/4/2025", edtf="1975-04-30/2025-04-30"),
        yes("nghỉ lễ 30/4-01/5", "30/4-01/5", published="2025-04-20", edtf="2025-04-30/2025-05-01"),
        yes(
            "lễ 30/4-1/5 năm nay",
            "30/4-1/5 năm nay",
            published="2025-05-06",
            edtf="2025-04-30/2025-05-01",
            relative=True,
        ),
        yes("khoảng tháng 3 - 6/2027", "tháng 3 - 6/2027", edtf="2027-03/2027-06"),
        yes("(T9/2013-T9/2014)", "T9/2013-T9/2014", edtf="2013-09/2014-09"),
        yes("2016 - 2019", edtf="2016/2019"),
        yes("năm 2016-2019", edtf="2016/2019"),
        yes("trong các năm 2016-2019", "năm 2016-2019", edtf="2016/2019"),
        yes("kế hoạch 5 năm 2016 - 2020", "2016 - 2020", edtf="2016/2020"),
        yes("ngày 5-7 tháng 9 năm 2020", edtf="2020-09-05/2020-09-07"),
        yes("quý I - III/2020", edtf="2020-33/2020-35"),
        yes(
            "29 tháng Chạp đến mùng 5 tháng Giêng",
            published="2020-01-20",
            edtf="2020-01-23/2020-01-29",
            calendar="lunar",
        ),
        no("2019-2016"),
        no("số 2016-2019/QĐ"),
        no("1/2-2/3 số hộ"),
        no("sơ đồ 3-4-3", published="2020-09-02"),
        no("5 - 7 ngày"),
    ),
)

_TERMS = (
    "giai đoạn",
    "nhiệm kỳ",
    "nhiệm kì",
    "niên khóa",
    "năm học",
    "thời kỳ",
    "thời kì",
    "thời gian",
    "niên độ",
    "niên vụ",
    "mùa vụ",
    "mùa giải",
    "tài khóa",
    "khóa",
)


_TERM_OF_YEARS = regex.compile(
    rf"(?P<first>{RECENT})(?:{S0}/{S0}|{TO})(?:năm{S})?(?P<last>{RECENT}|(?<=(?:19|20)\d\d[-–/])\d\d(?!\d)){END}", FLAGS
)


def _read_term(match: regex.Match[str], context: Context) -> Reading | Elsewhere | None:
    text, start, place = match.string, match.start(), match.end()
    years = _TERM_OF_YEARS.match(text, place, place + REACH)
    if years is None:
        return _starting(read_ends(text, place, context), start)
    first, last = years["first"], years["last"]
    value = period(Span(first, last if len(last) > 2 else first[:-2] + last, years.end()), context)
    return Reading(value, start, years.end()) if value else None


TERM = Rule(
    kind="date",
    name="date.term",
    pattern=rf"\L<terms>{S}(?:mới{S})?\(?(?:từ{S})?(?:năm{S}(?=\d))?",
    normalise=_read_term,
    anchors=_TERMS,
    lists={"terms": _TERMS},
    rank=RANK,
    source="cách viết của báo cáo và kế hoạch",
    examples=(
        yes("giai đoạn 2016 - 2019", edtf="2016/2019"),
        yes("giai đoạn 2021–2030, tầm nhìn", "giai đoạn 2021–2030", edtf="2021/2030"),
        yes("giai đoạn từ năm 2016 đến năm 2020", edtf="2016/2020"),
        yes("Giai đoạn 2016-20", edtf="2016/2020"),
        yes("Nhiệm kỳ 2020 - 2025", edtf="2020/2025"),
        yes("năm học 2020-2021", edtf="2020/2021"),
        yes("Năm học mới 2020-2021", edtf="2020/2021"),
        yes("giai đoạn từ tháng 1/2020 đến tháng 6/2021", edtf="2020-01/2021-06"),
        no("giai đoạn 2"),
        no("nhiệm kỳ 5 năm"),
        no("giai đoạn 2020-2016"),
    ),
)


_TO_NOW = (
    rf"{S}(?:cho{S})?(?:đến|tới){S}(?:nay|hiện{S}nay|hiện{S}tại|bây{S}giờ|thời{S}điểm{S}(?:này|hiện{S}(?:tại|nay)))"
)
_ONWARDS = regex.compile(
    rf"(?!{TO}\d)(?:{_TO_NOW}|{S}trở{S}(?:đi|lại{S}đây|về{S}sau)|(?P<back>{S}trở{S}(?:về{S}trước|lại)))?+(?!\p{{L}})",
    FLAGS,
)


def _read_from(match: regex.Match[str], context: Context) -> Reading | Elsewhere | None:
    text, place = match.string, match.end()
    for pattern in POINTS:
        written = pattern.match(text, place, place + REACH)
        behind = _ONWARDS.match(text, written.end(), written.end() + REACH) if written else None
        if written and behind:
            point = forms.read_point(written.group(), context.published)
            value = point.date() if point else None
            if value is None:
                return None
            ends = value.edtf.split("/")
            edtf = f"../{ends[-1]}" if behind["back"] else f"{ends[0]}/.."
            return Reading(Date(edtf, value.relative, value.calendar), match.start(), behind.end())
    return ELSEWHERE


FROM = Rule(
    kind="date",
    name="date.from",
    pattern=rf"(?:kể{S})?từ{S}(?:khoảng{S})?{TIME}",
    normalise=_read_from,
    anchors=("từ", "kể từ"),
    rank=RANK,
    source="cách viết thông thường",
    examples=(
        yes("có hiệu lực từ 01/3/2026", "từ 01/3/2026", edtf="2026-03-01/.."),
        yes("kể từ ngày 6/3/2026", edtf="2026-03-06/.."),
        yes("Từ tháng 4/2024 bà đã nghỉ", "Từ tháng 4/2024", edtf="2024-04/.."),
        yes("từ năm 2016 đến nay", edtf="2016/.."),
        yes("Từ đầu năm đến nay", published="2020-09-02", edtf="2020/..", relative=True),
        yes("tính riêng từ đầu năm 2025, đã có", "từ đầu năm 2025", edtf="2025/.."),
        yes("Từ 8/3, áp dụng", "Từ 8/3", published="2026-03-01", edtf="2026-03-08/..", relative=True),
        yes("từ 2021 trở đi", edtf="2021/.."),
        yes("từ năm 2015 trở về trước", edtf="../2015"),
        yes("từ 14 giờ ngày 5/6/2020", edtf="2020-06-05/.."),
        yes("Từ 0h ngày 1/7/2025, lệnh có hiệu lực", "Từ 0h ngày 1/7/2025", edtf="2025-07-01/.."),
        yes("Làng nghề có từ thế kỷ XVIII.", "từ thế kỷ XVIII", edtf="17XX/.."),
        yes("Từ thập niên 1990 đến nay, xã đã khác", "Từ thập niên 1990 đến nay", edtf="199X/.."),
        no("mở cửa từ 7 giờ 30 đến 17 giờ"),
        yes("từ 1-1-2018", edtf="2018-01-01/.."),
        yes("Từ hôm qua, chợ đóng cửa", "Từ hôm qua", published="2020-09-02", edtf="2020-09-01/..", relative=True),
        no("từ 2021 hộ"),
        no("từ nay"),
        no("từ 1/3 tài sản"),
    ),
)


def _read_until(match: regex.Match[str], context: Context) -> Reading | Elsewhere | None:
    text, place = match.string, match.end()
    for pattern in POINTS:
        written = pattern.match(text, place, place + REACH)
        if written and not text[written.end() : written.end() + 1].isalpha():
            point = forms.read_point(written.group(), context.published)
            value = point.date() if point else None
            if value is None:
                return None
            edtf = f"../{value.edtf.rpartition('/')[2]}"
            return Reading(Date(edtf, value.relative, value.calendar), match.start(), written.end())
    return ELSEWHERE


UNTIL = Rule(
    kind="date",
    name="date.until",
    pattern=rf"(?<!(?:tính|so|lũy{S}kế|tính{S}cho){S})(?:cho{S})?(?:đến|tới){S}(?:hết{S}|trước{S})?{TIME}",
    normalise=_read_until,
    anchors=("đến", "tới", "cho đến", "cho tới"),
    rank=RANK,
    source="cách viết thông thường",
    examples=(
        yes("phấn đấu đến năm 2025", "đến năm 2025", published="2020-09-02", edtf="../2025"),
        yes("không ma túy đến 2030 như Huế", "đến 2030", published="2025-11-05", edtf="../2030"),
        yes("đến hết ngày 31/12/2030", published="2025-11-05", edtf="../2030-12-31"),
        yes("tức đến 10/11/2024.", "đến 10/11/2024", published="2025-11-05", edtf="../2024-11-10"),
        yes("đến cuối năm, tỉnh sẽ", "đến cuối năm", published="2020-09-02", edtf="../2020", relative=True),
        yes("dư nợ đến ngày 31/12/2024 đạt", "ngày 31/12/2024", published="2025-11-05", edtf="2024-12-31"),
        yes("Đến giữa năm 2024 mới có 3 xã xong", "giữa năm 2024", published="2024-08-05", edtf="2024"),
        yes("Đến hết năm 2024, xã đã xong", "năm 2024", published="2025-11-05", edtf="2024"),
        no("đến nay"),
        no("đến 2030 hộ"),
        yes("tính đến năm 2030", "năm 2030", edtf="2030"),
        no("đến 1/3 số hộ"),
    ),
)

RULES: tuple[Rule, ...] = (FROM_TO, TERM, RANGE, FROM, UNTIL)
