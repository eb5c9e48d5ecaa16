"""Lengths of time, as ISO 8601 durations."""

from __future__ import annotations

from decimal import Decimal

import regex

from vnreform_extract.model import Duration
from vnreform_extract.model.base import decimal_string
from vnreform_extract.rules.engine import REACH, Context, Reading, Rule, no, yes
from vnreform_extract.rules.quantity import ANCHORS, MAXIMUM_ANCHORS, quantity, read

# ISO 8601 designators by the words for them: (designator, stands in the time part, factor).
_DESIGNATORS = {
    "thế kỷ": ("Y", False, 100),
    "thập kỷ": ("Y", False, 10),
    "thập niên": ("Y", False, 10),
    "năm": ("Y", False, 1),
    "quý": ("M", False, 3),
    "tháng": ("M", False, 1),
    "tuần": ("W", False, 1),
    "tuần lễ": ("W", False, 1),
    "ngày": ("D", False, 1),
    "ngày đêm": ("D", False, 1),
    "đêm": ("D", False, 1),
    "giờ": ("H", True, 1),
    "giờ đồng hồ": ("H", True, 1),
    "tiếng": ("H", True, 1),
    "tiếng đồng hồ": ("H", True, 1),
    "phút": ("M", True, 1),
    "giây": ("S", True, 1),
}
_WORDS = r"""thế\s+kỷ | thập\s+(?:kỷ|niên) | năm (?!\s+(?:học\s+\d|tuổi)) | tháng (?!\s+(?:lương|tuổi|giêng|chạp|\d)) | tuần(?:\s+lễ)?
    | ngày (?:\s+đêm)? (?!\s+công(?!\s+(?:tác|việc|bố|khai|nhận|chứng))) (?!\s+(?:\d|nay|càng)) | giờ(?:\s+đồng\s+hồ)?
    | tiếng(?:\s+đồng\s+hồ)? (?!\s+(?:\p{Lu}|anh|việt|dân|nói|nổ|súng|kêu|động|mẹ)\b) | phút | giây"""
_UNIT = rf"""(?P<unit>{_WORDS}) (?![\p{{L}}\p{{N}}]) (?!\s+\d{{4}}(?!\d|[.,]\d)) (?!\s*[-/]\s*\d)
    (?: \s+ (?P<working>làm\s+việc) )?"""
_SECOND = r"""(?: \s+ (?:(?:và|lẻ)\s+)? (?P<more>\d{1,2}+) \s+ (?P<more_unit>tháng|tuần|ngày|giờ|phút|giây)
    (?![\p{L}\p{N}]) (?!\s+\d) (?:\s+(?P<more_working>làm\s+việc))? )?"""
_HALF = r"(?: \s+ (?P<half>rưỡi) (?!\p{L}) )?"
# A clock time is no length: "lúc 8 giờ", "17 giờ 30", "8 giờ sáng".
_CLOCK_BEHIND = regex.compile(
    r"\s*(?:\d|(?:sáng|trưa|chiều|tối|đêm|khuya|kém|ngày|cùng\s+ngày|hôm|nay|ngày\s+\d)\b|['’])", regex.I
)
_CLOCK_BEFORE = regex.compile(r"(?r)(?:lúc|vào|hồi|từ|đến|trước|sau|khoảng|sáng|trưa|chiều|tối|đêm)\s+$", regex.I)
_WORKING_LATER = regex.compile(
    r"\s+(?:làm\s+việc\s+)?(?:xuống|lên|còn)(?:\s+còn)?\s+(?:\d{1,3}|\p{L}{2,4})\s+ngày\s+làm\s+việc", regex.I
)
# "một ngày", "một năm" are a length only where something says so.
_ONE_BEFORE = regex.compile(
    r"(?r)(?:trong|vòng|thời\s+hạn|thời\s+gian|kéo\s+dài|sau|suốt|kỳ\s+hạn|gần|hơn|hạn|mất|tù|thêm|khoảng|đầy|quá|nhất|đa|thiểu)\s+$",
    regex.I,
)
_ONE_BEHIND = regex.compile(r"\s+(?:qua|tới|nay|trước|sau|rưỡi|tù|liên\s+tục|kể\s+từ)\b", regex.I)


def _duration(match: regex.Match[str], context: Context) -> Reading | None:
    unit = " ".join(match["unit"].lower().split())
    found = read(match)
    if found is None or _is_no_length(match, unit):
        return None
    iso = _iso(found.amount, unit, match)
    iso_max = None if found.amount_max is None else _iso(found.amount_max, unit, match)
    if iso_max and match["between"]:
        iso = _iso(found.amount, _between(match["between"]), None)
    working = bool(match["working"] or match["more_working"])
    working = working or (unit == "ngày" and bool(_WORKING_LATER.match(match.string, match.end(), match.end() + REACH)))
    return Reading(Duration(iso, iso_max, found.comparator, working), found.start, match.end())


def _between(words: str) -> str:
    """The unit behind the lower bound of "từ 06 tháng đến 03 năm"."""
    unit = " ".join(words.lower().split())
    return unit.removesuffix(" làm việc")


def _is_no_length(match: regex.Match[str], unit: str) -> bool:
    text, start, end = match.string, match.start(), match.end()
    if unit in ("giờ", "phút"):
        if _CLOCK_BEHIND.match(text, end, end + REACH) or (
            unit == "giờ" and _CLOCK_BEFORE.search(text, max(0, start - 10), start)
        ):
            return True
        if unit == "giờ" and (match["from"] or match["max"]):
            return True
    number = (match["low"] or "").lower()
    if number == "một" and not match["high"] and not match["half"] and not match["lead"]:
        return not (_ONE_BEFORE.search(text, max(0, start - 14), start) or _ONE_BEHIND.match(text, end, end + REACH))
    return number == "năm" and unit in ("tháng", "ngày") and not match["lead"]


def _iso(amount: Decimal, unit: str, match: regex.Match[str] | None) -> str:
    designator, in_time, factor = _DESIGNATORS[unit]
    number = amount * factor
    rest = ""
    if match is not None and match["half"]:
        if designator == "Y" and factor == 1:
            rest = "6M"
        else:
            number += Decimal(factor) / 2
    if number != number.to_integral_value() and designator == "Y" and (number * 12) % 1 == 0:
        number, designator = number * 12, "M"
    body = f"{decimal_string(number)}{designator}{rest}"
    if match is None or not match["more"]:
        return f"PT{body}" if in_time else f"P{body}"
    more, more_in_time, _ = _DESIGNATORS[match["more_unit"].lower()]
    second = f"{int(match['more'])}{more}"
    if in_time:
        return f"PT{body}{second}"
    return f"P{body}T{second}" if more_in_time else f"P{body}{second}"


def _half(match: regex.Match[str], context: Context) -> Duration:
    unit = " ".join(match["unit"].lower().split())
    return Duration({"năm": "P6M", "tháng": "P15D", "ngày": "PT12H", "giờ": "PT30M", "tiếng": "PT30M"}[unit])


RULES = (
    Rule(
        kind="duration",
        name="duration.amount",
        pattern=quantity(_UNIT + _HALF + _SECOND, maximum=True),
        normalise=_duration,
        anchors=(*ANCHORS, *MAXIMUM_ANCHORS),
        source="ISO 8601; working days as the laws on administrative procedures say them",
        rank=10,
        examples=(
            yes("15 ngày", iso="P15D"),
            yes("03 ngày làm việc", iso="P3D", working_days=True),
            yes("Hồ sơ được trả trong 5 - 7 ngày.", "5 - 7 ngày", iso="P5D", iso_max="P7D"),
            yes("từ 06 tháng đến 03 năm", iso="P6M", iso_max="P3Y"),
            yes("2 năm 3 tháng", iso="P2Y3M"),
            yes("không quá 30 ngày", iso="P30D", comparator="le"),
            yes("chậm nhất là 5 ngày làm việc", iso="P5D", comparator="le", working_days=True),
            yes("Bị phạt tù đến 03 năm.", "đến 03 năm", iso="P3Y", comparator="le"),
            yes("Rút từ 15 ngày xuống mức thấp nhất.", "15 ngày", iso="P15D", comparator="eq"),
            yes("một năm rưỡi", iso="P1Y6M"),
            yes("trong vòng một năm", "một năm", iso="P1Y"),
            yes("hai năm qua", "hai năm", iso="P2Y"),
            yes("khoảng 6–12 tháng", iso="P6M", iso_max="P12M", comparator="approx"),
            yes("48 giờ", iso="PT48H"),
            yes("không quá 15 phút", iso="PT15M", comparator="le"),
            yes("27 giây", iso="PT27S"),
            yes("kỷ niệm 95 năm ngày thành lập", "95 năm", iso="P95Y"),
            yes("hai tuần", iso="P2W"),
            yes("ba thập kỷ", iso="P30Y"),
            no("Năm 2019 tỉnh đạt kết quả cao."),
            no("Họp lúc 8 giờ sáng, nghỉ lúc 17 giờ 30."),
            no("Làm việc từ 7 giờ 30 đến 11 giờ 30."),
            no("Được hỗ trợ 3 tháng lương và 20 ngày công."),
            no("Bé 5 tháng tuổi."),
            no("mỗi ngày một ngày vui"),
        ),
    ),
    Rule(
        kind="duration",
        name="duration.half",
        pattern=r"nửa \s+ (?P<unit>năm|tháng|ngày|giờ|tiếng) (?!\p{L}) (?!\s+(?:đầu|cuối))",
        normalise=_half,
        anchors=("nửa",),
        source="usage",
        rank=10,
        examples=(
            yes("Sau nửa năm thực hiện.", "nửa năm", iso="P6M"),
            no("nửa đầu năm nay"),
            no("nửa tháng đầu"),
        ),
    ),
)
