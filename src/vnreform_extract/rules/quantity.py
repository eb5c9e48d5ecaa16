"""What all quantities share: comparators, numbers, ranges, and the unit behind them.

The number is read once at a place, for all kinds: their rules have the pattern `QUANTITY` in common, and `measured` keeps
what it read in the context. The unit behind the number then tells which rule the quantity belongs to.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

import regex

from vnreform_extract.model import Comparator
from vnreform_extract.rules.engine import DIGITS as DIGITS_ANCHOR
from vnreform_extract.rules.engine import REACH, Context
from vnreform_extract.rules.units import Unit, unit_behind
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

_SAID: Mapping[Comparator, str] = {
    "le": "không quá, không vượt quá, không vượt, không nhiều hơn, không lớn hơn, không cao hơn, không hơn, tối đa, tối đa là, "
    "tối đa không quá, tối đa bằng, nhiều nhất, nhiều nhất là, đến mức tối đa, ở mức tối đa, đến mức, "
    "chậm nhất, chậm nhất là, lâu nhất là, ≤, <=",
    "ge": "không dưới, không ít hơn, không thấp hơn, không nhỏ hơn, không kém, không kém hơn, ít nhất, ít nhất là, "
    "ít nhất bằng, ít nhất từ, tối thiểu, tối thiểu là, tối thiểu bằng, tối thiểu từ, ≥, >=",
    "lt": "dưới, dưới mức, chưa đến, chưa tới, chưa đầy, chưa quá, không đến, không tới, không đầy, nhỏ hơn, ít hơn, <",
    "approx": "ước, ước tính, ước đạt, ước khoảng, ước là, ước chừng, ước lên đến, ước lên tới, ước gần, ước trên, ước hơn, "
    "ước tính đạt, ước tính khoảng, ước tính là, ước tính lên đến, ước tính lên tới, ước tính gần, ước tính trên, "
    "ước tính hơn, ước đạt khoảng, ước đạt gần, ước đạt trên, ước đạt hơn, khoảng, khoảng chừng, khoảng gần, "
    "khoảng trên, khoảng hơn, vào khoảng, gần, gần như, xấp xỉ, sấp xỉ, chừng, chừng khoảng, quanh, quanh mức, tầm, "
    "tầm khoảng, cỡ khoảng, độ chừng, độ khoảng, ngót, ngót nghét, suýt soát, áng chừng, trên dưới, "
    "dao động quanh, ~, ≈",
    "gt": "hơn, nhiều hơn, lớn hơn, trên, trên mức, vượt, vượt quá, vượt mức, vượt trên, quá, >",
}
"""Words and signs before a number, by what they say of it."""

_COMPARATORS: Mapping[str, Comparator] = {
    lead: comparator for comparator, leads in _SAID.items() for lead in leads.split(", ")
}
_AGE_FROM = ("đủ", "từ đủ")
"""At least, before an age or a term only ("đủ 18 tuổi")."""

ANCHORS = (
    DIGITS_ANCHOR,
    *FIRST_WORDS,
    *("từ", "hàng", "vài", "mấy", "cả"),
    *_COMPARATORS,
    *_AGE_FROM,
)
"""Where a quantity may start."""

MAXIMUM_ANCHORS = ("đến", "tới")
"""Where a quantity may start too, if "đến" before a number says its maximum ("phạt đến 30 triệu đồng")."""

_VAGUE = r"(?:hàng|vài|mấy|cả)\s+(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?:\s+(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)){0,2}+(?!\p{L})"
_MAXIMUM = r"(?<!(?:lên|xuống|tăng|giảm|thêm|tính|cho|đạt|còn|từ)\s)(?:đến|tới)"
_SEPARATOR = r"(?: \s*[-–—]\s* | \s*(?:cho\s+)?(?:đến|tới)\s+ )"
_UPPER_LEAD = r"(?:(?:dưới|gần|hơn|khoảng|trên|đủ|không\s+quá)\s+)?"


def _number(name: str) -> str:
    more = rf"(?P<{name}_more>(?:\s+\d{{1,3}}\s+{SCALE}){{1,3}}+|\s+rưỡi(?!\p{{L}}))?"
    return (
        rf"(?: (?P<{name}_digits>{DIGITS}) (?:\s*(?P<{name}_scale>{SCALE}){more})?"
        rf" | (?P<{name}_words>{WORDS}) | (?P<{name}_vague>{_VAGUE}) )"
    )


def _leads() -> str:
    words = sorted((lead for lead in _COMPARATORS if lead != "hơn"), key=len, reverse=True)
    spelt = "|".join(r"\s+".join(regex.escape(word) for word in lead.split()) for lead in words)
    more = r"(?<!(?:cao|thấp|ít|nhiều|lớn)\s)hơn | (?:từ\s+)?đủ(?=\s+[\d\p{L}]+\s+(?:tuổi|năm|tháng|ngày))"
    return rf"(?P<lead>{spelt}|{more}) (?:\s*:)?+ \s*"


_SPACE = r"[^\S\n]"
"""A line ends a sentence: "Năm 2020: 5" and "đồng" below it are no money."""

QUANTITY = rf"""
    (?: (?!\d) (?: (?P<from>từ) \s+ )? (?: {_leads()} | (?P<max>{_MAXIMUM}) \s+ )? )?
    (?P<low> {_number("a")} )
    (?: {_SEPARATOR} {_UPPER_LEAD} (?P<high> {_number("b")} ) )?
""".replace(r"\s", _SPACE)
"""Pattern of a number or a range with what is said of it; the rules of all quantities share it."""

_HIGH = regex.compile(
    rf"{_SEPARATOR} {_UPPER_LEAD} (?P<high> {_number('b')} )".replace(r"\s", _SPACE), regex.I | regex.VERBOSE
)
_QUANTITY = regex.compile(QUANTITY, regex.I | regex.VERBOSE)
_CHANGED_TO = regex.compile(
    r"\s+(?:tăng\s+|giảm\s+|nâng\s+|hạ\s+)?(?:lên|xuống|còn|thành|sang)(?:\s+(?:còn|tới|đến|thành|mức)){0,2}+\s+",
    regex.I,
)
_IN_WORDS = regex.compile(rf"[ ]*\((?:\s*bằng\s+chữ\s*:)?\s*(?:{'|'.join(FIRST_WORDS)})\b[^()\n]{{0,90}}+\)", regex.I)
TRAIL = regex.compile(r"(?:/\p{L}++){0,3}+[ ]+(?:trở|đổ)[ ]+(?P<way>lên|xuống)(?!\p{L})", regex.I)
"""What may stand behind a quantity with its unit."""
_CHANGE_BEHIND = regex.compile(r"[^.;\n]{0,60}?\s(?:lên|xuống|còn|thành|sang|về)\s", regex.I)
_OPEN_BEFORE = regex.compile(r"(?r)(?:tăng|giảm|đạt|phạt(?:\s+tiền)?|giá|mức|lương|thu\s+nhập|chỉ|điểm)\s+$", regex.I)
_SAID_IN_DIGITS = regex.compile(r"(?r)\d[^()\n]{0,30}\(\s*(?:bằng\s+chữ\s*:?\s*)?$", regex.I)
_PLACED = regex.compile(
    r"(?r)(?:dựa|căn\s+cứ|nằm|trồng|xây|đặt|khảo\s+sát|phủ|đăng|treo|tính|chạy|canh\s+tác|xây\s+dựng|phát)\s+$", regex.I
)
_INSIDE_WORDS = regex.compile(rf"(?r)(?:mươi|mười|trăm|linh|lẻ|phẩy|đôi|dăm|{SCALE})\s+$", regex.I | regex.VERBOSE)
_NAME_BEFORE = regex.compile(r"(?r)(?:\p{L}|,)\s+$")


# Neither is frozen, which takes time: both are made for every number of a text.
@dataclass(slots=True)
class _Extent:
    """What stands behind the first number: its unit, and the upper bound.

    Attributes:
        number_end: where the (upper) number ends, with the same number in words in brackets behind it.
        end: where the unit ends.
        unit: the unit behind the (upper) number.
        upper: the match that holds the upper bound: that of the whole, or one of its own where a unit stands between
            ("từ 06 tháng đến 03 năm").
        between: the unit behind the lower number, where it has its own.
        later: the number that a change leads to ("từ 17 xuống còn 12 ngày"), if the unit is said only there.
    """

    number_end: int
    end: int
    unit: Unit | None
    upper: regex.Match[str] | None
    between: Unit | None = None
    later: regex.Match[str] | None = None


@dataclass(slots=True)
class Quantity:
    """A number or range as it is written, with its unit.

    Attributes:
        match: the match of `QUANTITY`.
        extent: what stands behind the first number.
        comparator: what the words around the number say.
        start: where it starts in the text: "từ" of a change ("từ 17 xuống còn 12") does not belong to it.
        end: where it ends, with its unit and "trở lên".
        trailed: True where "trở lên" or "trở xuống" stands behind it.
    """

    match: regex.Match[str]
    extent: _Extent
    comparator: Comparator
    start: int
    end: int
    trailed: bool

    @property
    def unit(self) -> Unit | None:
        """The unit behind the (upper) number."""
        return self.extent.unit

    @property
    def between(self) -> Unit | None:
        """The unit behind the lower number, where it has its own."""
        return self.extent.between

    @property
    def number_end(self) -> int:
        """Where the (upper) number ends, with the same number in words in brackets behind it."""
        return self.extent.number_end

    @property
    def ranged(self) -> bool:
        """True where it has an upper bound."""
        return self.extent.upper is not None

    def bounds(self, *, whole: bool = False) -> tuple[Decimal, Decimal | None] | None:
        """Returns the exact lower and upper bounds.

        Args:
            whole: True where only whole numbers make sense ("12,345 người").

        Returns:
            The bounds, or None where the words are no number or a range runs backwards.
        """
        low, upper = _amount(self.match, "a", whole=whole), self.extent.upper
        if low is None or upper is None:
            return None if low is None else (low * self._scale_later(low), None)
        high = _amount(upper, "b", whole=whole)
        if high is None:
            return None
        if self.between is None and self._shares_scale and low < (bare := self._bare(whole=whole)):
            low = tidy(low * high / bare)
        if low >= high and self.between is None:  # "từ 06 tháng đến 03 năm" runs forwards
            return None
        return low, high

    def _scale_later(self, low: Decimal) -> Decimal:
        """The scale of the later number of a change, where this one has none: "từ 5 lên 7 tỷ đồng"."""
        later = self.extent.later
        if later is None or self.match["a_scale"] or self.match["a_words"] or low >= 1000:
            return Decimal(1)
        scale = later["a_scale"]
        return parse_scale(scale) if scale else Decimal(1)

    @property
    def _shares_scale(self) -> bool:
        """True in "2-5 triệu": the lower number takes the scale of the upper one."""
        upper = self.extent.upper
        return bool(self.match["a_digits"] and not self.match["a_scale"] and upper and upper["b_scale"])

    def _bare(self, *, whole: bool) -> Decimal:
        upper = self.extent.upper
        return parse_digits((upper and upper["b_digits"]) or "0", whole=whole) or Decimal(1)


def measured(match: regex.Match[str], context: Context) -> Quantity | None:
    """Reads the quantity that a match of `QUANTITY` begins, once for all rules.

    Returns:
        The quantity, or None where the number only repeats in words the digits before it, or is part of a longer one.
    """
    readings: dict[int, Quantity | None] = context.memo.setdefault("quantities", {})
    start = match.start()
    if start not in readings:
        readings[start] = _measured(match)
    return readings[start]


def _measured(match: regex.Match[str]) -> Quantity | None:
    if (match["a_words"] and _is_no_number(match)) or _is_place(match):
        return None
    text, extent = match.string, _extent(match)
    trail = TRAIL.match(text, extent.end, extent.end + REACH) if text[extent.end : extent.end + 1] in " /" else None
    ranged = extent.upper is not None
    comparator, start = _comparator(match, trail, ranged=ranged), match.start()
    if match["from"] and not ranged and not trail and (match["lead"] or "").lower() != "đủ":
        if comparator == "eq" and _is_open(match, extent.end):
            comparator = "ge"
        else:
            start = match.start("lead") if match["lead"] else match.start("low")
    return Quantity(match, extent, comparator, start, trail.end() if trail else extent.end, trail is not None)


def _extent(match: regex.Match[str]) -> _Extent:
    """Finds the unit and the upper bound that stand behind the first number."""
    text, number_end = match.string, match.end()
    written = unit_behind(text, number_end)
    bracket = written is None and "(" in text[number_end : number_end + 2]
    if bracket and (in_words := _IN_WORDS.match(text, number_end, number_end + REACH)):
        number_end = in_words.end()
        written = unit_behind(text, number_end)
    if written is None:
        later, unit = (None, None) if match["high"] else _told_later(text, number_end)
        return _Extent(number_end, number_end, unit, match if match["high"] else None, later=later)
    if not match["high"] and (high := _HIGH.match(text, written.end, written.end + REACH)):
        second = unit_behind(text, high.end())
        if second and second.unit.kind == written.unit.kind:
            return _Extent(high.end(), second.end, second.unit, high, between=written.unit)
    return _Extent(number_end, written.end, written.unit, match if match["high"] else None)


def _told_later(text: str, end: int) -> tuple[regex.Match[str] | None, Unit | None]:
    """The later number of a change with its unit: "từ 1.200 lên 1.500 tỷ đồng"."""
    changed = _CHANGED_TO.match(text, end, end + REACH)
    later = _QUANTITY.match(text, changed.end(), changed.end() + REACH) if changed else None
    written = unit_behind(text, later.end()) if later else None
    return (later, written.unit) if written else (None, None)


def _is_place(match: regex.Match[str]) -> bool:
    """Tells "dựa trên 4.860 phiếu" from "trên 4.860 phiếu"."""
    if (match["lead"] or "").lower() != "trên":
        return False
    return bool(_PLACED.search(match.string, max(0, match.start() - 14), match.start()))


def _is_no_number(match: regex.Match[str]) -> bool:
    """Tells numbers in words from the middle of one, from one that repeats digits, and from names ("ông Ba")."""
    text, start = match.string, match.start()
    if _SAID_IN_DIGITS.search(text, max(0, start - 60), start) or _INSIDE_WORDS.search(text, max(0, start - 8), start):
        return True
    first = match.start("low")
    return text[first].isupper() and bool(_NAME_BEFORE.search(text, max(0, first - 4), first))


def _comparator(match: regex.Match[str], trail: regex.Match[str] | None, *, ranged: bool) -> Comparator:
    if trail:
        return said_behind(trail)
    if match["max"]:
        return "le"
    if lead := match["lead"]:
        words = " ".join(lead.lower().split())
        if words in _AGE_FROM:
            return "eq" if ranged else "ge"
        return _COMPARATORS[words]
    return "approx" if match["a_vague"] else "eq"


def said_behind(trail: regex.Match[str]) -> Comparator:
    """The comparator of "trở lên" or "trở xuống"."""
    return "ge" if trail["way"].lower() == "lên" else "le"


def _is_open(match: regex.Match[str], end: int) -> bool:
    """Tells "tăng từ 5 lần" (at least) from "tăng từ 5 lên 7" (a change) and "nhận từ 3 đơn vị" (a source)."""
    text = match.string
    before = _OPEN_BEFORE.search(text, max(0, match.start() - 20), match.start())
    return bool(before) and not _CHANGE_BEHIND.match(text, end, end + REACH)


def _amount(match: regex.Match[str], name: str, *, whole: bool) -> Decimal | None:
    if words := match[f"{name}_words"]:
        return parse_words(words)
    if vague := match[f"{name}_vague"]:
        return parse_scale(" ".join(vague.split()[1:]))
    scale, more = match[f"{name}_scale"], match[f"{name}_more"]
    value = parse_digits(match[f"{name}_digits"] or "", whole=whole and not scale)
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
