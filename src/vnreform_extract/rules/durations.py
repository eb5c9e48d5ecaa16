"""Lengths of time, as ISO 8601 durations."""

from __future__ import annotations

from decimal import Decimal

import regex

from vnreform_extract.model import Duration
from vnreform_extract.model.base import decimal_string
from vnreform_extract.rules.engine import ELSEWHERE, REACH, Context, Elsewhere, Reading, Rule, no, yes
from vnreform_extract.rules.quantity import ANCHORS, MAXIMUM_ANCHORS, QUANTITY, Quantity, measured
from vnreform_extract.rules.units import Unit

_SECOND = regex.compile(
    r"""(?:[ ]+ (?P<half>rưỡi) (?!\p{L}))?
    (?: [ ]+ (?:(?:và|lẻ)[ ]+)? (?P<more>\d{1,2}+) [ ]+ (?P<unit>tháng|tuần|ngày|giờ|phút|giây)
    (?![\p{L}\p{N}]) (?![ ]+\d(?!\d?[ ]+(?:phút|giây))) (?:[ ]+(?P<working>làm[ ]+việc))? ){0,2}""",
    regex.I | regex.VERBOSE,
)
_HALVES = {"Y": "6M", "M": "15D", "TH": "30M", "TM": "30S"}
_DESIGNATORS = {"tháng": "M", "tuần": "W", "ngày": "D", "giờ": "TH", "phút": "TM", "giây": "TS"}
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


def _duration(match: regex.Match[str], context: Context) -> Reading | Elsewhere | None:
    found = measured(match, context)
    if found is None or found.unit is None or found.unit.kind != "duration":
        return ELSEWHERE
    more = _SECOND.match(match.string, found.end, found.end + REACH)
    assert more is not None  # noqa: S101  # both of its parts may be missing
    bounds = found.bounds()
    if bounds is None or _is_no_length(match, found, more):
        return None
    low, high = bounds
    iso_max = None if high is None else _iso(high, found.unit, more)
    iso = _iso(low, found.between, None) if found.between else _iso(low, found.unit, more)
    working = found.unit.working or bool(more["working"])
    working = working or (
        found.unit.symbol == "D" and bool(_WORKING_LATER.match(match.string, found.end, found.end + REACH))
    )
    return Reading(Duration(iso, iso_max, found.comparator, working), found.start, more.end())


def _is_no_length(match: regex.Match[str], found: Quantity, more: regex.Match[str]) -> bool:
    symbol, number = found.unit.symbol if found.unit else "", match["low"].lower()
    by_second = "giây" in (name.lower() for name in more.captures("unit"))
    if symbol in ("TH", "TM") and not by_second and _is_clock(match, more.end(), hours=symbol == "TH"):
        return True
    if number == "một" and not found.ranged and not more["half"] and not match["lead"]:
        text, start, end = match.string, match.start(), found.end
        return not (_ONE_BEFORE.search(text, max(0, start - 14), start) or _ONE_BEHIND.match(text, end, end + REACH))
    return number == "năm" and symbol in ("M", "D") and not match["lead"]


def _is_clock(match: regex.Match[str], end: int, *, hours: bool) -> bool:
    """Tells "lúc 8 giờ", "17 giờ 30" from "8 giờ"; "sau một giờ" is no clock time."""
    text, start = match.string, match.start()
    if _CLOCK_BEHIND.match(text, end, end + REACH):
        return True
    led = match["from"] or match["max"] or _CLOCK_BEFORE.search(text, max(0, start - 10), start)
    return hours and bool(led) and match["low"].lower() != "một"


def _iso(amount: Decimal, unit: Unit, more: regex.Match[str] | None) -> str:
    """Writes "2 năm 3 tháng", "một năm rưỡi" as one duration; fractions of a year as months where they are whole."""
    number = amount * unit.factor
    in_time, designator = unit.symbol[:-1], unit.symbol[-1]
    half = _HALVES.get(unit.symbol, "") if more and more["half"] and unit.factor == 1 else ""
    if more and more["half"] and not half:
        number += unit.factor / 2
    if number % 1 and unit.symbol == "Y" and number * 12 % 1 == 0:
        number, designator = number * 12, "M"
    parts = {"": "", "T": ""}
    parts[in_time] += f"{decimal_string(number)}{designator}{half}"
    for smaller, name in zip(more.captures("more"), more.captures("unit"), strict=True) if more else ():
        symbol = _DESIGNATORS[name.lower()]
        parts[symbol[:-1]] += f"{int(smaller)}{symbol[-1]}"
    return f"P{parts['']}" + (f"T{parts['T']}" if parts["T"] else "")


def _half(match: regex.Match[str], context: Context) -> Duration:
    unit = match["unit"].lower()
    return Duration({"năm": "P6M", "tháng": "P15D", "ngày": "PT12H", "giờ": "PT30M", "tiếng": "PT30M"}[unit])


RULES = (
    Rule(
        kind="duration",
        name="duration.amount",
        pattern=QUANTITY,
        normalise=_duration,
        anchors=(*ANCHORS, *MAXIMUM_ANCHORS),
        source="ISO 8601; working days as the laws on administrative procedures say them",
        rank=10,
        examples=(
            yes("Về đích sau 2 giờ 24 phút 8 giây.", "2 giờ 24 phút 8 giây", iso="PT2H24M8S"),
            yes("Phơi 2-3 ngày là khô.", "2-3 ngày", iso="P2D", iso_max="P3D"),
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
            yes("hơn hai tiếng rưỡi", iso="PT2H30M", comparator="gt"),
            yes("Nước rút sau một giờ, đường khô.", "một giờ", iso="PT1H"),
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
            no("Họp lúc một giờ, nghỉ sau 8 giờ."),
            no("Họp lúc 8 giờ sáng, nghỉ lúc 17 giờ 30."),
            no("Làm việc từ 7 giờ 30 đến 11 giờ 30."),
            no("Được hỗ trợ 3 tháng lương và 20 ngày công."),
            no("Đôi ba ngày nữa trời sẽ nắng."),
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
