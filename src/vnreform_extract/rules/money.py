"""Amounts of money, in whole units of their currency."""

from __future__ import annotations

from bisect import bisect_left

import regex

from vnreform_extract.model import Money
from vnreform_extract.rules.engine import ELSEWHERE, Context, Elsewhere, Reading, Rule, no, yes
from vnreform_extract.rules.quantity import ANCHORS, MAXIMUM_ANCHORS, QUANTITY, measured
from vnreform_extract.text.phrases import ends_here

_SIGNS = {
    "$": "USD",
    "us$": "USD",
    "usd": "USD",
    "€": "EUR",
    "eur": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "vnđ": "VND",
    "vnd": "VND",
}


def _money(match: regex.Match[str], context: Context) -> Reading | Elsewhere | None:
    found = measured(match, context)
    if found is None or found.unit is None or found.unit.kind != "money":
        return ELSEWHERE
    bounds = found.bounds(whole=True)
    if bounds is None or bounds[0] < found.unit.least or match["low"].lower() == "một":
        return None
    return Reading(Money(bounds[0], found.unit.symbol, bounds[1], found.comparator), found.start, found.end)


def _signed(match: regex.Match[str], context: Context) -> Reading | None:
    found = measured(match, context)
    bounds = found.bounds() if found else None
    if found is None or bounds is None:
        return None
    currency = _SIGNS[match["sign"].lower()]
    return Reading(Money(bounds[0], currency, bounds[1], found.comparator), match.start(), found.end)


_ABOUT_MONEY = regex.compile(
    r"""đồng(?!\s+(?:chí|bào|hồ|bằng)) | vn[đd]\b | \d\s?đ\b | tiền | phạt | giá\b | lương(?!\s+thực) | doanh\s+(?:thu|số) | thu\s+nhập
    | vốn | vay | chiếm\s+đoạt | (?:kinh|chi|học|lệ)\s+phí | học\s+bổng | (?:trị|mệnh)\s+giá | lãi | bán | mua | đầu\s+tư | đắt | rẻ | bồi\s+thường | thiệt\s+hại | tài\s+trợ | chuyển\s+khoản | nợ""",
    regex.I | regex.VERBOSE,
)
_NEAR = 600
"""Characters on each side in which something must tell of money."""
_COUNTED = regex.compile(r"(?r)(?:dân\s+số|quân\s+số|(?:số|lượng)\s+\p{L}++)[^.,;\d]{0,30}$", regex.I)
_SCALED = regex.compile(r"(?r)(?:nghìn|ngàn|triệu|tỷ|tỉ|rưỡi|\d(?:tr|k))$", regex.I)
_GROUPED = regex.compile(r"(?r)(?<![\d.,])\d{1,3}(?:\.\d{3})++$")


def _bare(match: regex.Match[str], context: Context) -> Reading | Elsewhere | None:
    """Reads "11 triệu" in a passage about money, and "3.070.000" in a sentence that has told an amount before."""
    found = measured(match, context)
    scaled = _SCALED.search(match.string, match.start(), match.end())
    told = scaled or _GROUPED.search(match.string, match.start(), match.end())
    if found is None or found.unit or not told or not ends_here(match.string, found.number_end):
        return ELSEWHERE
    if not (_is_about_money(match, context) if scaled else _has_told(match, context)):
        return None
    bounds = found.bounds(whole=True)
    return Reading(Money(bounds[0], "VND", bounds[1], found.comparator), found.start, found.end) if bounds else None


def _is_about_money(match: regex.Match[str], context: Context) -> bool:
    text, start = match.string, match.start()
    if _COUNTED.search(text, max(0, start - 50), start):
        return False
    cues: list[int] = context.memo.get("money cues", [])
    if "money cues" not in context.memo:
        cues = context.memo["money cues"] = [cue.start() for cue in _ABOUT_MONEY.finditer(text)]
    nearest = bisect_left(cues, start - _NEAR)
    return nearest < len(cues) and cues[nearest] < start + _NEAR


_AMOUNT = regex.compile(r"\d\s?(?:đồng|đ|vn[đd])(?!\p{L})(?!\s+(?:chí|bào|hồ))[^\d.;\n]{0,60}$", regex.I)


def _has_told(match: regex.Match[str], context: Context) -> bool:
    start = context.sentences.around(match.start())[0]
    return bool(_AMOUNT.search(match.string, max(start, match.start() - 90), match.start()))


RULES = (
    Rule(
        kind="money",
        name="money.amount",
        pattern=QUANTITY,
        normalise=_money,
        anchors=(*ANCHORS, *MAXIMUM_ANCHORS),
        source="usage; currency codes are those of ISO 4217",
        rank=10,
        examples=(
            yes("1,5 tỷ đồng", amount="1500000000", currency="VND"),
            yes(
                "Xã được hỗ trợ hơn 200 triệu đồng để làm đường.",
                "hơn 200 triệu đồng",
                amount="200000000",
                comparator="gt",
            ),
            yes("3 nghìn tỷ đồng", amount="3000000000000"),
            yes("1 tỷ 200 triệu đồng", amount="1200000000"),
            yes("2 tỷ rưỡi đồng", amount="2500000000"),
            yes("một tỷ hai trăm triệu đồng", amount="1200000000"),
            yes("192.240.000 đồng", amount="192240000"),
            yes("Lệ phí là 250.000đ/hồ sơ.", "250.000đ", amount="250000"),
            yes("15.000 VNĐ", amount="15000", currency="VND"),
            yes("từ 400.000 đồng đến 1 triệu đồng", amount="400000", amount_max="1000000"),
            yes("từ 20 đến 30 triệu đồng", amount="20000000", amount_max="30000000"),
            yes("2–5 triệu đồng", amount="2000000", amount_max="5000000"),
            yes("Người vi phạm bị phạt đến 30 triệu đồng.", "đến 30 triệu đồng", amount="30000000", comparator="le"),
            yes("Kinh phí lên đến 45 tỷ đồng.", "45 tỷ đồng", amount="45000000000", comparator="eq"),
            yes("Mức thu không quá 50.000 đồng.", "không quá 50.000 đồng", amount="50000", comparator="le"),
            yes("từ 100.000.000 đồng trở lên", amount="100000000", comparator="ge"),
            yes("Thiệt hại hàng tỷ đồng.", "hàng tỷ đồng", amount="1000000000", comparator="approx"),
            yes("Án phí là 200.000 (hai trăm nghìn) đồng.", "200.000 (hai trăm nghìn) đồng", amount="200000"),
            yes("Trả 5.000.000 đồng (năm triệu đồng) tiền gốc.", "5.000.000 đồng", amount="5000000"),
            yes("Giá tăng từ 5 triệu đồng lên mức cao.", "5 triệu đồng", amount="5000000", comparator="eq"),
            yes("65 triệu USD", amount="65000000", currency="USD"),
            yes("1,2 triệu đô la Mỹ", amount="1200000", currency="USD"),
            yes("100 triệu yên", amount="100000000", currency="JPY"),
            yes("12.5 million USD", amount="12500000", currency="USD"),
            yes("20 nghìn nhân dân tệ", amount="20000", currency="CNY"),
            yes("Trả 39.000.000 đồng tiền vốn.", "39.000.000 đồng", amount="39000000"),
            yes("từ 500.000 đồng/người/tháng trở lên", amount="500000", comparator="ge"),
            no("Ông không lấy một đồng tiền công."),
            no("Có 3 đồng chí dự họp."),
            no("Giỏ có 6 đồng tiền chủ chốt."),
            no("Xã có 2 đồng hồ nước."),
        ),
    ),
    Rule(
        kind="money",
        name="money.sign",
        pattern=r"(?P<sign>us\$|\$|€|£|¥|usd|eur|vnđ|vnd) [ ]? (?!\p{L})" + QUANTITY,
        normalise=_signed,
        anchors=("us$", "$", "€", "£", "¥", "usd", "eur", "vnđ", "vnd"),
        source="usage: the sign of the currency before the number",
        rank=10,
        examples=(
            yes("$1,5 triệu", amount="1500000", currency="USD"),
            yes("Học bổng trị giá US$ 500.", "US$ 500", amount="500", currency="USD"),
            yes("€20", amount="20", currency="EUR"),
            no("Tỷ giá USD hôm nay giảm."),
        ),
    ),
    Rule(
        kind="money",
        name="money.bare",
        pattern=QUANTITY,
        normalise=_bare,
        anchors=(*ANCHORS, *MAXIMUM_ANCHORS),
        source="usage: the word for đồng is left out where the passage speaks of money",
        rank=9,
        examples=(
            yes("Mức phạt là 50–100 triệu cho cá nhân.", "50–100 triệu", amount="50000000", amount_max="100000000"),
            yes("Giá mỗi giỏ hoa là 15 - 18 nghìn.", "15 - 18 nghìn", amount="15000", amount_max="18000"),
            yes("Lương tháng 11 triệu, chưa kể thưởng.", "11 triệu", amount="11000000"),
            yes("Xe cũ bán giá 650tr, còn mới.", "650tr", amount="650000000"),
            yes("Tiền điện hết 250k.", "250k", amount="250000"),
            no("Kênh có 2,7 triệu lượt xem, giá trị lớn."),
            no("Dân số đạt 1,5 triệu."),
        ),
    ),
)
