"""Amounts of money, in whole units of their currency."""

from __future__ import annotations

import regex

from vnreform_extract.model import Money
from vnreform_extract.rules.engine import Context, Reading, Rule, no, yes
from vnreform_extract.rules.quantity import ANCHORS, MAXIMUM_ANCHORS, quantity, read

# ISO 4217 codes by the ways to write them. "đồng" begins many other nouns ("đồng chí", "đồng bào").
_CURRENCIES = {
    "VND": r"""đồng (?!\s+(?:chí|bào|hồ|phạm|nghiệp|minh|bọn|đội|tiền\s+(?:chủ|chung|mạnh|số|ảo|mã|khác|này)|xu|ruộng|bằng|thời|ý|loạt|bộ|nai|tháp|hới|xoài|văn
        |sáng|tác\s+giả|chủ|hương|môn|thuận|cỏ|lúa|hành)\b) (?:\s+(?:việt\s+nam|vn))? | vn[đd] | đ(?![\p{L}\p{N}])""",
    "USD": r"usd | đô\s*-?\s*la (?:\s+mỹ)? | đôla (?:\s+mỹ)? | us\$ | \$ | mỹ\s+kim",
    "EUR": r"eur | euro | ơ-?rô | €",
    "JPY": r"jpy | yên (?:\s+nhật)? (?!\s*(?:bái|tử|tĩnh|bình|thế|phong|dũng|lạc)) | ¥",
    "CNY": r"cny | rmb | nhân\s+dân\s+tệ | nd?t (?![\p{L}])",
    "GBP": r"gbp | bảng (?:\s+anh) | £",
    "KRW": r"krw | won (?:\s+hàn\s+quốc)?",
    "THB": r"thb | baht | bạt\s+thái",
    "LAK": r"lak | kíp(?:\s+lào)?",
    "CHF": r"chf | franc\s+thụy\s+sĩ",
    "AUD": r"aud | đô\s*la\s+(?:úc|australia)",
    "SGD": r"sgd | đô\s*la\s+singapore",
    "HKD": r"hkd | đô\s*la\s+(?:hồng\s+kông|hong\s*kong)",
    "CAD": r"cad | đô\s*la\s+canada",
    "RUB": r"rub | rúp(?:\s+nga)?",
}
_ORDER = ("AUD", "SGD", "HKD", "CAD", *(code for code in _CURRENCIES if code not in ("AUD", "SGD", "HKD", "CAD")))
_UNIT = "(?:" + " | ".join(f"(?P<{code}>{_CURRENCIES[code]})" for code in _ORDER) + r")(?![\p{L}\p{N}])"
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


def _money(match: regex.Match[str], context: Context) -> Reading | None:
    found = read(match, whole=True)
    if found is None:
        return None
    currency = next(code for code in _ORDER if match[code])
    return Reading(Money(found.amount, currency, found.amount_max, found.comparator), found.start, match.end())


def _signed(match: regex.Match[str], context: Context) -> Reading | None:
    found = read(match)
    if found is None:
        return None
    currency = _SIGNS[match["sign"].lower()]
    return Reading(Money(found.amount, currency, found.amount_max, found.comparator), match.start(), match.end())


_ABOUT_MONEY = regex.compile(
    r"đồng(?!\s+(?:chí|bào|hồ|bằng))|vn[đd]\b|\d\s?đ\b|tiền|phạt|giá\b|lương|doanh\s+thu|thu\s+nhập|vốn|vay|chiếm\s+đoạt|kinh\s+phí",
    regex.I,
)


def _bare(match: regex.Match[str], context: Context) -> Reading | None:
    if "about money" not in context.memo:
        context.memo["about money"] = bool(_ABOUT_MONEY.search(context.text))
    found = read(match) if context.memo["about money"] else None
    if found is None:
        return None
    return Reading(Money(found.amount, "VND", found.amount_max, found.comparator), found.start, match.end())


# What may stand behind an amount whose currency is left out: the end of the phrase, never a counted noun.
_NO_NOUN = r"""(?<=(?:nghìn|ngàn|triệu|tỷ|tỉ|rưỡi)) (?! [\p{L}\p{N}] )
    (?= \s*+ (?: $ | [.,;:)\]/”"!?–-] | (?:cho|đối|thuộc|để|là|mỗi|một|và|hoặc|hay|thì|trong|ở|tại|nên|nếu|khi|mà|với|so|từ|đến
        |theo|do|vào|ra|trở|cùng|trước|sau|bị|được|đã|như|trên|nhưng|tùy|chưa|không|cũng|rồi|nữa) (?!\p{L}) ) )"""

RULES = (
    Rule(
        kind="money",
        name="money.amount",
        pattern=quantity(_UNIT, maximum=True),
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
            yes("20 nghìn nhân dân tệ", amount="20000", currency="CNY"),
            yes("Trả 39.000.000 đồng tiền vốn.", "39.000.000 đồng", amount="39000000"),
            yes("từ 500.000 đồng/người/tháng trở lên", amount="500000", comparator="ge"),
            no("Có 3 đồng chí dự họp."),
            no("Giỏ có 6 đồng tiền chủ chốt."),
            no("Xã có 2 đồng hồ nước."),
        ),
    ),
    Rule(
        kind="money",
        name="money.sign",
        pattern=r"(?P<sign>us\$|\$|€|£|¥|usd|eur|vnđ|vnd) [ ]? (?![\p{L}])" + quantity(r"(?<!\s)"),
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
        pattern=quantity(_NO_NOUN, maximum=True),
        normalise=_bare,
        anchors=(*ANCHORS, *MAXIMUM_ANCHORS),
        source="usage: the word for đồng is left out where the passage speaks of money",
        rank=9,
        examples=(
            yes("Mức phạt là 50–100 triệu cho cá nhân.", "50–100 triệu", amount="50000000", amount_max="100000000"),
            yes("Giá mỗi giỏ hoa là 15 - 18 nghìn.", "15 - 18 nghìn", amount="15000", amount_max="18000"),
            yes("Lương tháng 11 triệu, chưa kể thưởng.", "11 triệu", amount="11000000"),
            no("Kênh có 2,7 triệu lượt xem, giá trị lớn."),
            no("Dân số đạt 1,5 triệu."),
        ),
    ),
)
