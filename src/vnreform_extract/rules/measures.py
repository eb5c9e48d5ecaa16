"""Numbers with a unit of measure."""

from __future__ import annotations

import regex

from vnreform_extract.model import Measure
from vnreform_extract.rules.engine import ELSEWHERE, REACH, Context, Elsewhere, Reading, Rule, no, yes
from vnreform_extract.rules.quantity import ANCHORS, QUANTITY, Quantity, measured
from vnreform_extract.text.numerals import DIGITS, parse_digits


def _measure(match: regex.Match[str], context: Context) -> Reading | Elsewhere | None:
    found = measured(match, context)
    if found is None or (found.unit and found.unit.kind != "measure"):
        return ELSEWHERE
    symbol, end = (found.unit.symbol, found.end) if found.unit else ("Cel", _heat(found, context))
    if end is None or (symbol == "point" and match["low"].lower() == "một"):
        return ELSEWHERE
    bounds = found.bounds()
    return Reading(Measure(bounds[0], symbol, bounds[1], found.comparator), found.start, end) if bounds else None


def _age_group(match: regex.Match[str], context: Context) -> Reading | None:
    found = measured(match, context)
    bounds = found.bounds() if found else None
    if found is None or bounds is None or found.unit or not 0 < bounds[0] < 130:
        return None
    return Reading(Measure(bounds[0], "a", bounds[1], found.comparator), match.start(), found.number_end)


def _score(match: regex.Match[str], context: Context) -> Measure | None:
    amount = parse_digits(match["amount"])
    return Measure(amount, "point") if amount is not None else None


_HEAT = regex.compile(
    r"(?<!\p{L})(?:nhiệt\s+độ|nhiệt|rét|lạnh|nóng|nắng|mát|sốt|âm|băng\s+giá|sương\s+muối|thời\s+tiết|không\s+khí)(?!\p{L})",
    regex.I,
)
_NO_HEAT = r"\s+(?:\p{Lu}|vĩ|kinh|tuổi|cồn|mặn|dốc|nghiêng|ẩm|cao|dày|cứng|phân|che|bao|mở|rộng|sâu|chính)"
_DEGREES = regex.compile(rf"[ ]*(?:độ|°)(?![\p{{L}}\p{{N}}])(?!(?-i:{_NO_HEAT}))", regex.I)


def _heat(found: Quantity, context: Context) -> int | None:
    """Where bare degrees end, in a sentence about the weather or a fever."""
    behind = _DEGREES.match(context.text, found.number_end, found.number_end + REACH)
    start, end = context.sentences.around(found.start)
    return behind.end() if behind and _HEAT.search(context.text, start, end) else None


RULES = (
    Rule(
        kind="measure",
        name="measure.unit",
        pattern=QUANTITY,
        normalise=_measure,
        anchors=ANCHORS,
        source='usage; symbols after UCUM, "a" for years of age and "point" for marks beside them; bare degrees are Celsius\'s',
        rank=10,
        examples=(
            yes("30 nghìn ha", amount="30000", unit="ha"),
            yes("Diện tích rừng đạt 15.510,8 km2.", "15.510,8 km2", amount="15510.8", unit="km2"),
            yes("1.847m2", amount="1847", unit="m2"),
            yes("12 mét vuông", amount="12", unit="m2"),
            yes("trên 300 nghìn tấn", amount="300000", comparator="gt", unit="t"),
            yes("ước đạt 53.400 tấn", amount="53400", comparator="approx", unit="t"),
            yes("từ 4 - 15kg", amount="4", amount_max="15", unit="kg"),
            yes("hơn 2,7 triệu lít", amount="2700000", comparator="gt", unit="L"),
            yes("Diện tích tăng từ hơn 67.000m2 lên gấp đôi.", "hơn 67.000m2", comparator="gt", unit="m2"),
            yes("41,5 độ C", amount="41.5", unit="Cel"),
            yes("90 km/h", amount="90", unit="km/h"),
            yes("50 MW", amount="50", unit="MW"),
            yes("110 triệu kWh", amount="110000000", unit="kWh"),
            yes("120 GB", amount="120", unit="GB"),
            yes("Năng suất 55 tạ/ha.", "55 tạ", amount="55", unit="ta"),
            yes("hai héc-ta", amount="2", unit="ha"),
            yes("Mưa 50-100 mm/24h.", "50-100 mm", amount="50", amount_max="100", unit="mm"),
            yes("80 miligam", amount="80", unit="mg"),
            no("Quốc lộ 19 dài lắm."),
            no("Gói thầu 5 Lê Lợi."),
            no("Có 12 kỹ sư và 3 gia đình."),
            yes("35 tuổi", amount="35", unit="a"),
            yes("người dưới 18 tuổi", "dưới 18 tuổi", amount="18", comparator="lt"),
            yes("Ai đủ 18 tuổi trở lên đều được đi bầu.", "đủ 18 tuổi trở lên", amount="18", comparator="ge"),
            yes("từ đủ 14 tuổi đến dưới 16 tuổi", amount="14", amount_max="16"),
            yes("Bé năm tuổi vào lớp.", "năm tuổi", amount="5"),
            no("Ông nhận Huy hiệu 30 năm tuổi Đảng."),
            yes("Tỉnh đạt 84,5 điểm.", "84,5 điểm", amount="84.5", unit="point"),
            yes("tăng 3,12 điểm so với năm trước", "3,12 điểm", amount="3.12"),
            no("tăng 0,8 điểm phần trăm"),
            no("Một điểm đáng chú ý là giá."),
            no("Huyện có 5 điểm bưu điện, 3 điểm trường."),
            yes("Vùng núi rét đậm, nhiệt độ 7 - 10 độ.", "7 - 10 độ", amount="7", amount_max="10", unit="Cel"),
            yes("Bé sốt 39,5 độ.", "39,5 độ", amount="39.5", unit="Cel"),
            yes("Trời nắng nóng trên 40 độ.", "trên 40 độ", comparator="gt"),
            no("Dốc nghiêng 15 độ."),
        ),
    ),
    Rule(
        kind="measure",
        name="measure.age-group",
        pattern=r"tuổi [ ]+ " + QUANTITY,
        normalise=_age_group,
        anchors=("tuổi",),
        source='usage: "tuổi" before the number belongs to it',
        rank=10,
        examples=(
            yes("Nạn nhân ở độ tuổi 18 - 22.", "tuổi 18 - 22", amount="18", amount_max="22", unit="a"),
            yes("Nạn nhân ở độ tuổi 18 – nhóm trẻ.", "tuổi 18", amount="18", unit="a"),
            no("Độ tuổi trung bình là cao."),
        ),
    ),
    Rule(
        kind="measure",
        name="measure.score",
        pattern=rf"(?P<amount>{DIGITS}) [ ]?/[ ]? \d{{1,4}}+ (?:[.,]\d{{1,2}}+)? [ ]* điểm (?!\p{{L}}) (?!\s+(?:trường|dân\s+cư|bưu|cầu|bán)\b)",
        normalise=_score,
        anchors=("#/", "#,", "#."),
        source="usage: marks with the highest possible one",
        rank=10,
        examples=(
            yes("17,9/18 điểm", amount="17.9", unit="point"),
            yes("Huyện đạt 92/100 điểm, xếp đầu.", "92/100 điểm", amount="92"),
            no("Xong 3/4 điểm trường."),
        ),
    ),
)
