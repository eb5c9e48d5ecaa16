"""What all quantities share: comparators, numbers, ranges, and how they become exact bounds."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import regex

from vnreform_extract.model import Comparator
from vnreform_extract.rules.engine import DIGITS as DIGITS_ANCHOR
from vnreform_extract.rules.engine import REACH
from vnreform_extract.text.numerals import (
    DIGITS,
    FIRST_WORDS,
    SCALE,
    WORDS,
    parse_digits,
    parse_scale,
    parse_words,
    tidy,
)

# Words and signs before a number, by what they say of it. Longer ones first where one begins another.
_LEADS: tuple[tuple[Comparator, str], ...] = (
    ("le", r"không\s+(?:vượt\s+)?quá | không\s+(?:nhiều\s+|lớn\s+|cao\s+)?hơn | tối\s+đa(?:\s+(?:là|không\s+quá))?"),
    (
        "le",
        r"nhiều\s+nhất(?:\s+là)? | cao\s+nhất\s+là | (?:đến|ở)\s+mức\s+tối\s+đa | đến\s+mức | chậm\s+nhất(?:\s+là)? | ≤",
    ),
    ("ge", r"không\s+(?:dưới | ít\s+hơn | thấp\s+hơn | nhỏ\s+hơn) | ít\s+nhất(?:\s+là)? | tối\s+thiểu(?:\s+là)?"),
    ("ge", r"thấp\s+nhất\s+là | (?:từ\s+)?đủ(?=\s+[\d\p{L}]+\s+(?:tuổi|năm|tháng|ngày)) | ≥"),
    ("lt", r"dưới(?:\s+mức)? | chưa\s+(?:đến|tới|đầy|quá) | không\s+(?:đến|tới|đầy) | (?:nhỏ|ít)\s+hơn | <"),
    ("approx", r"ước(?:\s+(?:tính|khoảng))?(?:\s+(?:đạt|khoảng|là|lên\s+đến|lên\s+tới|gần|trên|hơn))?"),
    (
        "approx",
        r"(?:vào\s+)?khoảng(?:\s+gần)? | gần | xấp\s+xỉ | chừng | quanh(?:\s+mức)? | tầm | độ\s+chừng | ngót(?:\s+nghét)? | ~",
    ),
    ("gt", r"(?:nhiều|lớn)\s+hơn | (?<!cao\s)(?<!thấp\s)(?<!ít\s)(?<!nhiều\s)(?<!lớn\s)hơn | trên(?:\s+mức)?"),
    ("gt", r"vượt(?:\s+(?:quá|mức|trên))? | quá | >"),
)
_VAGUE = r"(?:hàng|vài|mấy|cả)\s+(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?:\s+(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)){0,2}+(?!\p{L})"
_MAXIMUM = r"(?<!(?:lên|xuống|tăng|giảm|thêm|tính|cho|đạt|còn|từ)\s)(?:đến|tới)"
_SPACE = r"[^\S\n]"  # a line ends a sentence: "Năm 2020: 5" and "đồng" below it are no money
_SEPARATOR = r"(?: \s*[-–—]\s* | \s*(?:cho\s+)?(?:đến|tới)\s+ )"

ANCHORS = (
    DIGITS_ANCHOR,
    *FIRST_WORDS,
    *(
        "từ",
        "không",
        "tối đa",
        "nhiều nhất",
        "nhiều hơn",
        "cao nhất",
        "đến mức",
        "ở mức",
        "chậm nhất",
        "ít nhất",
        "tối thiểu",
    ),
    *(
        "thấp nhất",
        "đủ",
        "dưới",
        "chưa",
        "nhỏ hơn",
        "ít hơn",
        "ước",
        "vào khoảng",
        "khoảng",
        "gần",
        "xấp xỉ",
        "chừng",
        "quanh",
    ),
    *(
        "tầm",
        "độ chừng",
        "ngót",
        "lớn hơn",
        "hơn",
        "trên",
        "vượt",
        "quá",
        "hàng",
        "vài",
        "mấy",
        "cả",
        "≤",
        "≥",
        "<",
        ">",
        "~",
    ),
)
"""Where a quantity may start."""

MAXIMUM_ANCHORS = ("đến", "tới")
"""Where a quantity may start too, if "đến" before a number says its maximum ("phạt đến 30 triệu đồng")."""


def _number(name: str) -> str:
    more = rf"(?P<{name}_more>(?:\s+\d{{1,3}}\s+{SCALE}){{1,3}}+|\s+rưỡi(?!\p{{L}}))?"
    return (
        rf"(?: (?P<{name}_digits>{DIGITS}) (?:\s*(?P<{name}_scale>{SCALE}){more})?"
        rf" | (?P<{name}_words>{WORDS}) | (?P<{name}_vague>{_VAGUE}) )"
    )


def quantity(unit: str, *, maximum: bool = False) -> str:
    """Returns the pattern of a quantity with its unit behind it, for a verbose pattern.

    Args:
        unit: pattern of the unit; it may contain named groups, which tell of the unit behind the (upper) number.
        maximum: True where "đến" before the number says a maximum.

    Returns:
        A pattern with the groups that `read` knows.
    """
    plain_unit = regex.sub(r"\(\?P<\w+>", "(?:", unit)
    leads = " | ".join(f"(?P<{comparator}>{words})" for comparator, words in _merged())
    if maximum:
        leads = f"{leads} | (?P<max>{_MAXIMUM})"
    bracket = r"(?: \s* \( (?!\s*\d) [^()\n]{2,90}+ \) )?"
    pattern = rf"""
        (?: (?P<from>từ) \s+ )?
        (?P<lead> (?: {leads} ) (?:\s*:)?+ \s* )?
        (?P<low> {_number("a")} )
        (?: (?P<between> \s* {plain_unit} )? {_SEPARATOR} (?P<high_lead> (?:dưới|gần|hơn|khoảng|trên) \s+ )? (?P<high> {_number("b")} ) )?
        {bracket} \s* {unit}
        (?: (?: /\p{{L}}++ ){{0,3}}+ \s+ (?P<trail> trở\s+lên | trở\s+xuống | đổ\s+lên | đổ\s+xuống ) (?!\p{{L}}) )?
    """
    return pattern.replace(r"\s", _SPACE)


def _merged() -> list[tuple[Comparator, str]]:
    merged: dict[Comparator, list[str]] = {}
    for comparator, words in _LEADS:
        merged.setdefault(comparator, []).append(words)
    return [(comparator, " | ".join(words)) for comparator, words in merged.items()]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its bounds.

    Attributes:
        amount: the number, or the lower bound of a range.
        amount_max: the upper bound of a range.
        comparator: what the words around the number say.
        start: where it starts in the text: "từ" of a change ("từ 17 xuống còn 12") does not belong to it.
    """

    amount: Decimal
    amount_max: Decimal | None
    comparator: Comparator
    start: int


_CHANGE_BEHIND = regex.compile(r"[^.;\n]{0,60}?\s(?:lên|xuống|còn|thành|sang|về)\s", regex.I)
_OPEN_BEFORE = regex.compile(r"(?r)(?:tăng|giảm|đạt|phạt(?:\s+tiền)?|giá|mức|lương|thu\s+nhập|chỉ|điểm)\s+$", regex.I)
_SAID_IN_DIGITS = regex.compile(r"(?r)\d[^()\n]{0,30}\(\s*(?:bằng\s+chữ\s*:?\s*)?$", regex.I)


def read(match: regex.Match[str], *, whole: bool = False) -> Quantity | None:
    """Reads the groups of `quantity` from a match.

    Args:
        match: a match of a pattern made with `quantity`.
        whole: True where only whole numbers make sense ("12,345 người").

    Returns:
        The quantity, or None where the words are no number, a range runs backwards, or the number only repeats in words
        the digits before its bracket.
    """
    groups = match.groupdict()
    if groups["a_words"] and _SAID_IN_DIGITS.search(match.string, max(0, match.start() - 60), match.start()):
        return None
    low = _amount(groups, "a", whole=whole)
    if low is None:
        return None
    high = None
    if groups["high"]:
        high = _amount(groups, "b", whole=whole)
        if high is None:
            return None
        if _shares_scale(groups) and low < (bare := _bare(groups, whole=whole)):
            low = tidy(low * high / bare)
        if low >= high and not groups["between"]:  # "từ 06 tháng đến 03 năm" runs forwards
            return None
    return _bounded(match, groups, low, high)


def _bounded(match: regex.Match[str], groups: dict[str, str | None], low: Decimal, high: Decimal | None) -> Quantity:
    comparator = _comparator(groups)
    start = match.start()
    if groups["from"] and high is None and not groups["trail"] and groups["ge"] is None:
        if comparator == "eq" and _is_open(match):
            comparator = "ge"
        else:
            start = match.start("lead") if groups["lead"] else match.start("low")
    return Quantity(low, high, comparator, start)


def _is_open(match: regex.Match[str]) -> bool:
    """Tells "tăng từ 5 lần" (at least) from "tăng từ 5 lên 7" (a change) and "nhận từ 3 đơn vị" (a source)."""
    text = match.string
    return bool(_OPEN_BEFORE.search(text, max(0, match.start() - 20), match.start())) and not _CHANGE_BEHIND.match(
        text, match.end(), match.end() + REACH
    )


def _comparator(groups: dict[str, str | None]) -> Comparator:
    if trail := groups["trail"]:
        return "ge" if trail.split()[-1].lower() == "lên" else "le"
    if groups.get("max"):
        return "le"
    said: tuple[Comparator, ...] = ("le", "ge", "lt", "approx", "gt")
    found = next((name for name in said if groups[name]), None)
    return found or ("approx" if groups["a_vague"] else "eq")


def _shares_scale(groups: dict[str, str | None]) -> bool:
    """True in "2-5 triệu": the lower number takes the scale of the upper one."""
    return bool(groups["a_digits"] and not groups["a_scale"] and groups["b_scale"] and not groups["between"])


def _bare(groups: dict[str, str | None], *, whole: bool) -> Decimal:
    value = parse_digits(groups["b_digits"] or "", whole=whole)
    return value or Decimal(1)


def _amount(groups: dict[str, str | None], name: str, *, whole: bool) -> Decimal | None:
    if words := groups[f"{name}_words"]:
        return parse_words(words)
    if vague := groups[f"{name}_vague"]:
        return parse_scale(" ".join(vague.split()[1:]))
    scale, more = groups[f"{name}_scale"], groups[f"{name}_more"]
    value = parse_digits(groups[f"{name}_digits"] or "", whole=whole and not scale)
    if value is None or not scale:
        return value
    factor = parse_scale(scale)
    value *= factor
    if more and more.strip().lower() == "rưỡi":
        value += factor / 2
    elif more:
        value += sum(Decimal(number) * parse_scale(words) for number, words in _MORE.findall(more))
    return tidy(value)


_MORE = regex.compile(rf"(\d+)\s+({SCALE})", regex.VERBOSE | regex.I)
