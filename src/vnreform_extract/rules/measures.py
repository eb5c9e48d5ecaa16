"""Numbers with a unit of measure."""

from __future__ import annotations

import regex

from vnreform_extract.model import Measure
from vnreform_extract.rules.engine import Context, Reading, Rule, no, yes
from vnreform_extract.rules.quantity import ANCHORS, quantity, read

# UCUM-like symbols by the ways to write them; what begins another stands behind it. Case is told apart only for
# prefixes that need it (MW, mW do not occur side by side in this prose).
_UNITS = {
    "km/h": r"km/h | km/giờ | ki-?lô-?mét/giờ | kilomet/giờ | cây\s+số/giờ | cây\s+số\s+một\s+giờ",
    "m/s": r"m/s(?!\p{L}) | mét/giây",
    "km2": r"km2 | km² | km\s+vuông | ki-?lô-?mét\s+vuông | kilomet\s+vuông | cây\s+số\s+vuông",
    "m2": r"m2 | m² | mét\s+vuông | m\s+vuông",
    "cm2": r"cm2 | cm²",
    "m3": r"m3 | m³ | mét\s+khối | m\s+khối | khối(?=\s+(?:nước|gỗ|đất|đá|cát|khí))",
    "cm3": r"cm3 | cm³ | cc",
    "ha": r"ha | héc-?\s?ta | hecta | hécta",
    "km": r"km | ki-?lô-?mét | kilomet | kilômét | cây\s+số",
    "cm": r"cm | xen-?ti-?mét | xăng-?ti-?mét | centimet | phân(?=\s+nước)",
    "mm": r"mm | mi-?li-?mét | milimet",
    "nm": r"nm | nanomet",
    "[nmi_i]": r"hải\s+lý",
    "m": r"m | mét",
    "kg": r"kg | ki-?lô-?gam | kilogam | kilogram | ký | kí-?lô | cân(?=\s+(?:gạo|thịt|vàng|thóc))",
    "mg": r"mg | mi-?li-?gam | miligam | miligram",
    "g": r"g | gam | gram",
    "t": r"tấn",
    "ta": r"tạ",
    "[oz_tr]": r"ounce | oz",
    "L": r"lít | lit | l",
    "mL": r"ml | mi-?li-?lít | mililít",
    "GWh": r"gwh",
    "MWh": r"mwh",
    "kWh": r"kwh | ki-?lô-?oát\s+giờ",
    "GW": r"gw",
    "MW": r"mw | mê-?ga-?oát | megawatt",
    "kW": r"kw | ki-?lô-?oát",
    "kV": r"kv | ki-?lô-?vôn",
    "W": r"w | oát",
    "V": r"vôn",
    "MVA": r"mva",
    "kVA": r"kva",
    "[HP]": r"mã\s+lực | cv(?!\p{L})",
    "Cel": r"độ\s+c(?!\p{L}) | °\s?c | ºc | oc",
    "[Richter]": r"độ\s+richter",
    "TB": r"tb | terabyte",
    "GB": r"gb | gigabyte",
    "MB": r"mb | megabyte",
    "KB": r"kb | kilobyte",
    "Gbit/s": r"gbps",
    "Mbit/s": r"mbps",
    "Hz": r"hz",
    "MHz": r"mhz",
    "GHz": r"ghz",
    "dB": r"db | đề-?xi-?ben | decibel",
}
_GROUPS = {f"u{index}": symbol for index, symbol in enumerate(_UNITS)}
_UNIT = (
    "(?:"
    + " | ".join(f"(?P<u{index}>{words})" for index, words in enumerate(_UNITS.values()))
    + r")(?![\p{L}\p{N}²³]) (?!\s*/\s*\d) (?! - \d)"
)
_AGE = r"tuổi (?!\p{L}) (?!\s+(?:đảng|đoàn|nghề|thọ|trẻ|quân))"
# "điểm" is a place as well: "điểm trường", "điểm bưu điện".
_POINT = r"""(?:/\s?(?P<scale>\d{1,4}+(?:,\d{1,2}+)?) \s*)? điểm (?!\p{L}) (?!\s*+(?:phần\s+trăm|%))
    (?!\s+(?:đến|bán|trường|cầu|du\s+lịch|chốt|giao|kinh|bưu|tiếp|dân|nóng|sáng|mới|tại|trên\s+địa|lẻ|nghẽn|đen|thu|dừng|vui))"""


def _measure(match: regex.Match[str], context: Context) -> Reading | None:
    symbol = next(symbol for group, symbol in _GROUPS.items() if match[group])
    return _reading(match, symbol)


def _age(match: regex.Match[str], context: Context) -> Reading | None:
    return _reading(match, "a")


def _age_group(match: regex.Match[str], context: Context) -> Reading | None:
    found = read(match)
    if found is None or not 0 < found.amount < 130:
        return None
    return Reading(Measure(found.amount, "a", found.amount_max, found.comparator), match.start(), match.end())


def _point(match: regex.Match[str], context: Context) -> Reading | None:
    return None if match["low"].lower() == "một" else _reading(match, "point")


def _reading(match: regex.Match[str], symbol: str) -> Reading | None:
    found = read(match)
    if found is None:
        return None
    return Reading(Measure(found.amount, symbol, found.amount_max, found.comparator), found.start, match.end())


RULES = (
    Rule(
        kind="measure",
        name="measure.unit",
        pattern=quantity(_UNIT),
        normalise=_measure,
        anchors=ANCHORS,
        source="usage; symbols after UCUM",
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
            yes("80 miligam", amount="80", unit="mg"),
            no("Quốc lộ 19 dài lắm."),
            no("Gói thầu 5 Lê Lợi."),
            no("Có 12 kỹ sư và 3 gia đình."),
        ),
    ),
    Rule(
        kind="measure",
        name="measure.age",
        pattern=quantity(_AGE),
        normalise=_age,
        anchors=ANCHORS,
        source='usage: "tuổi" behind the number; "năm tuổi" is five years of age',
        rank=10,
        examples=(
            yes("35 tuổi", amount="35", unit="a"),
            yes("người dưới 18 tuổi", "dưới 18 tuổi", amount="18", comparator="lt"),
            yes("Ai đủ 18 tuổi trở lên đều được đi bầu.", "đủ 18 tuổi trở lên", amount="18", comparator="ge"),
            yes("từ đủ 14 tuổi đến dưới 16 tuổi", amount="14", amount_max="16"),
            yes("Bé năm tuổi vào lớp.", "năm tuổi", amount="5"),
            no("Ông nhận Huy hiệu 30 năm tuổi Đảng."),
        ),
    ),
    Rule(
        kind="measure",
        name="measure.age-group",
        pattern=r"tuổi [ ]+ " + quantity(r"(?<!\s)(?!\s*(?:tuổi|%|năm|tháng))(?![\p{L}\p{N}])"),
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
        name="measure.points",
        pattern=quantity(_POINT),
        normalise=_point,
        anchors=ANCHORS,
        source="usage: scores of rankings and indexes",
        rank=10,
        examples=(
            yes("Tỉnh đạt 84,5 điểm.", "84,5 điểm", amount="84.5", unit="point"),
            yes("17,9/18 điểm", amount="17.9", unit="point"),
            yes("tăng 3,12 điểm so với năm trước", "3,12 điểm", amount="3.12"),
            no("tăng 0,8 điểm phần trăm"),
            no("Một điểm đáng chú ý là giá."),
            no("Huyện có 5 điểm bưu điện, 3 điểm trường."),
        ),
    ),
)
