"""Every unit that may stand behind a number, in one table that is looked up by the unit's first word.

The table decides the kind of a quantity: money by ISO 4217 codes, measures by UCUM symbols, durations by ISO 8601
designators ("T" before those of the time part), percents by their sign. What it does not know may be a counted noun.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import product

import regex

from vnreform_extract.rules.anchors import REACH


@dataclass(frozen=True, slots=True)
class Unit:
    """What a unit means.

    Attributes:
        kind: kind of the fact that a number with this unit is.
        symbol: ISO 4217 code, UCUM symbol, ISO 8601 designator, or "%".
        factor: what the number is multiplied by ("thập kỷ" is ten years).
        working: True for working days.
        points: True for percentage points.
        least: the smallest number with which the unit makes sense ("2 bảng" are tables).
    """

    kind: str
    symbol: str
    factor: Decimal = Decimal(1)
    working: bool = False
    points: bool = False
    least: int = 0


@dataclass(frozen=True, slots=True)
class Written:
    """A unit where it stands.

    Attributes:
        unit: its meaning.
        end: where it ends in the text.
    """

    unit: Unit
    end: int


# Money: the ways to write a currency. "đồng" begins many other nouns ("đồng chí", "đồng bào").
_NO_MONEY = r"""\s+(?:chí|bào|hồ|phạm|nghiệp|minh|bọn|đội|tiền\s+(?:chủ|chung|mạnh|số|ảo|mã|khác|này)|xu|ruộng|bằng|thời|ý|loạt
    |bộ|nai|tháp|hới|xoài|văn|sáng|tác\s+giả|chủ|hương|môn|thuận|cỏ|lúa|hành|muối|vị|dao|cân|ca|diễn|tâm|tính|phục|nhân
    |dân|khởi|loại|thanh|hóa|đẳng|đều|nhất)(?!\p{L})"""
_DOLLAR = ("đô la", "đô-la", "đôla", "dollar")
_MONEY: Mapping[str, tuple[str, str]] = {
    "VND": ("đồng | đồng việt nam | đồng vn | vnd | vnđ | đ | ₫", rf"(?<!(?:nghìn|ngàn|triệu|tỷ|tỉ|\d{{3}})\s?đồng){_NO_MONEY}"),
    "USD": ("usd | us$ | $ | mỹ kim | đô | đô la mỹ | đô-la mỹ | đôla mỹ | đô la | đô-la | đôla", r"\s+(?:thị|đốc|vật)(?!\p{L})"),
    "EUR": ("eur | euro | euros | ơ rô | ơ-rô | ơrô | €", ""),
    "JPY": ("jpy | yên | yên nhật | yen | yen nhật | ¥", r"\s+(?:bái|tử|tĩnh|bình|thế|phong|dũng|lạc|tâm|ổn|ngựa)(?!\p{L})"),
    "CNY": ("cny | rmb | ndt | nhân dân tệ | tệ | đồng nhân dân tệ", r"\s+(?:nạn|hại|bạc)(?!\p{L})"),
    "GBP": ("gbp | bảng anh | bảng | £", r"\s+(?:\d|giá|chữ|điểm|tổng|biểu|thống|xếp|[A-H]\b|đấu|tên|hiệu|cáo|kê)"),
    "KRW": ("krw | won | won hàn quốc", ""),
    "THB": ("thb | baht | baht thái | bạt thái | baht thái lan", ""),
    "LAK": ("lak | kíp | kíp lào", r"\s+(?:nổ|mìn|trực|trưởng|mổ|thợ|xe|lái|bay|tàu)(?!\p{L})"),
    "KHR": ("khr | riel | riên | ria campuchia", ""),
    "CHF": ("chf | franc thụy sĩ | phrăng thụy sĩ", ""),
    "RUB": ("rub | rúp | rúp nga | rouble", ""),
    "INR": ("inr | rupee | rupi | rupee ấn độ", ""),
    "IDR": ("idr | rupiah", ""),
    "MYR": ("myr | ringgit", ""),
    "PHP": ("php | peso | peso philippines", ""),
    "SEK": ("sek | krona thụy điển | curon thụy điển", ""),
    "NOK": ("nok | krone na uy | curon na uy", ""),
    "DKK": ("dkk | krone đan mạch", ""),
    "TWD": ("twd | ntd | đài tệ | đô la đài loan", ""),
    **{
        code: (" | ".join([code.lower(), *(f"{dollar} {land}" for dollar, land in product(_DOLLAR, lands))]), "")
        for code, lands in {
            "AUD": ("úc", "australia"),
            "SGD": ("singapore", "sing"),
            "HKD": ("hồng kông", "hồng công", "hong kong", "hongkong"),
            "CAD": ("canada",),
            "NZD": ("new zealand",),
        }.items()
    },
}  # fmt: skip

_LEAST: Mapping[str, int] = {"bảng": 20, "kíp": 100, "won": 100, "tệ": 10}

# Measures after UCUM; prefixes are spelt with and without spaces and hyphens.
_PREFIXES: Mapping[str, tuple[str, ...]] = {
    "k": ("ki lô", "kí lô", "ki lo", "kilo", "kilô"),
    "c": ("xăng ti", "xen ti", "centi", "xenti", "xăngti"),
    "m": ("mi li", "mili", "milli"),
    "d": ("đề xi", "đêxi", "deci"),
    "u": ("mi crô", "micro", "micrô"),
    "n": ("na nô", "nano", "nanô"),
    "M": ("mê ga", "mega", "mêga"),
    "G": ("gi ga", "giga"),
}
_STEMS: Mapping[str, tuple[str, ...]] = {
    "m": ("mét", "met"),
    "g": ("gam", "gram"),
    "L": ("lít", "lit"),
    "W": ("oát", "wat", "watt"),
    "V": ("vôn", "volt"),
    "Hz": ("héc", "hertz"),
}
_SPELT: Mapping[str, str] = {
    "km": "km | cây số", "cm": "cm", "mm": "mm", "dm": "dm", "um": "µm | μm | um", "nm": "nm",
    "kg": "kg | ký | kí | kilô", "mg": "mg", "ug": "µg | μg | mcg", "mL": "ml", "dL": "dl", "uL": "µl | μl", "kL": "kl",
    "kW": "kw", "MW": "mw | mwp | mwac", "GW": "gw", "kV": "kv", "MV": "", "mV": "", "kHz": "khz", "MHz": "mhz", "GHz": "ghz",
}  # fmt: skip
_MEASURES: Mapping[str, str] = {
    "km/h": "km/h | km/giờ | km/g | km mỗi giờ | ki-lô-mét một giờ | ki lô mét một giờ | kilômét một giờ | kilomet một giờ | ki lô mét giờ | kilômét giờ | kilomet giờ | ki lô mét/giờ | ki-lô-mét/giờ | kilômét/giờ | kilomet/giờ | km một giờ | cây số/giờ | cây số một giờ | cây số giờ",
    "m/s": "m/s | m/giây | mét/giây",
    "km2": "km2 | km² | km vuông | ki lô mét vuông | ki-lô-mét vuông | kilômét vuông | kilomet vuông | cây số vuông",
    "m2": "m2 | m² | mét vuông | met vuông | m vuông",
    "dm2": "dm2 | dm²",
    "cm2": "cm2 | cm² | cm vuông | xăng-ti-mét vuông",
    "mm2": "mm2 | mm²",
    "km3": "km3 | km³ | km khối",
    "m3": "m3 | m³ | mét khối | met khối | m khối | khối",
    "dm3": "dm3 | dm³",
    "cm3": "cm3 | cm³ | cc | phân khối",
    "mm3": "mm3 | mm³",
    "ha": "ha | héc ta | héc-ta | hécta | hecta | héc tô mét vuông",
    "m": "m | mét | met",
    "[nmi_i]": "hải lý | hải lí",
    "[mi_i]": "dặm",
    "[ft_i]": "feet | foot | ft",
    "[in_i]": "inch | inches | in-sơ",
    "[nmi_i]/h": "hải lý/giờ | hải lí/giờ",
    "g": "g | gam | gram | gr",
    "t": "tấn | tấn hàng",
    "ta": "tạ",
    "[oz_tr]": "ounce | oz | ao xơ | ao-xơ",
    "[car_au]": "carat | cara",
    "[lb_av]": "pound",
    "L": "lít | lit | l",
    "hL": "hl",
    "Wh": "wh", "kWh": "kwh | ki lô oát giờ | ki-lô-oát giờ | kilôoát giờ | kw giờ | kw/h | số điện", "MWh": "mwh", "GWh": "gwh", "TWh": "twh",
    "W": "w | oát | watt", "V": "vôn | volt | v", "A": "ampe", "mA.h": "mah",
    "VA": "va", "kVA": "kva", "MVA": "mva", "kvar": "kvar", "kWp": "kwp",
    "[HP]": "mã lực | cv | hp | sức ngựa",
    "Cel": "độ c | °c | ° c | º c | ºc | oc | ℃ | độ celsius | độ xê | độ bách phân",
    "[degF]": "độ f | °f",
    "K": "độ k | độ kelvin",
    "deg": "độ vĩ | độ kinh | độ vĩ bắc | độ vĩ nam | độ kinh đông | độ kinh tây",
    "[Richter]": "độ richter",
    "[alc]": "độ cồn",
    "Pa": "pa", "kPa": "kpa", "MPa": "mpa", "hPa": "hpa", "mm[Hg]": "mmhg | mm hg",
    "N": "niu tơn | newton", "kN": "kn", "J": "jun | joule", "kJ": "kj", "cal": "calo | calorie | cal", "kcal": "kcal | ki lô calo | kilo calo | kilocalo",
    "By": "byte | byte dữ liệu", "KB": "kb | kilobyte | ki lô bai", "MB": "mb | megabyte | mê ga bai", "GB": "gb | gigabyte | gi ga bai", "TB": "tb | terabyte | tê ra bai", "PB": "pb | petabyte",
    "kbit/s": "kbps | kb/s", "Mbit/s": "mbps | mbit/s | mb/s", "Gbit/s": "gbps | gbit/s",
    "Hz": "hz | héc | hertz",
    "dB": "db | dba | đề xi ben | đề-xi-ben | đêxiben | decibel",
    "lm": "lumen", "lx": "lux", "cd": "candela",
    "mol": "mol", "mmol/L": "mmol/l", "mg/dL": "mg/dl", "mg/L": "mg/l", "g/L": "g/l", "ug/m3": "µg/m3 | µg/m³ | μg/m3 | μg/m³", "mg/m3": "mg/m3 | mg/m³", "[ppm]": "ppm", "[ppb]": "ppb", "[iU]": "iu | ui",
    "mSv": "msv | mili sievert", "Bq": "bq | becquerel",
    "pixel": "pixel", "MP": "megapixel",
    "rpm": "vòng/phút | rpm",
}  # fmt: skip
_NO_MEASURE = r"\s*/\s*\d(?!\d?\s*(?:h|giờ|ngày|phút)\b)|\s-\s\d"
# Words that are units and begin other words as well: what must not stand behind them.
_AMBIGUOUS: Mapping[str, str] = {
    "ký": r"\s+(?:giả|túc|hiệu|tên|kết|sự|ức|họa|lục|sinh)(?!\p{L})",
    "kí": r"\s+(?:giả|túc|hiệu|tên|kết|sự|ức|họa|lục|sinh)(?!\p{L})",
    "khối": r"\s*(?:\d|[A-H]\b)|\s+(?:lớp|thi|lượng|u|óc|cơ|đoàn|ngành|cơ\s+quan|đảng|diễu|doanh|trường|tiểu|trung|mầm|xương|nhà|phố)(?!\p{L})",
    "tạ": r"\s+(?:lỗi|ơn|từ|thế)(?!\p{L})",
    "l": r"\s*&",
    "v": r"\s*[&-]|\.\s*v|\s+\p{Lu}",
    "g": r"\s*\d",
    "m": r"\s*&",
}

_NO_AGE = r"\s+(?:đảng|đoàn|nghề|thọ|trẻ|quân|đời|lính)(?!\p{L})"
# "điểm" is a place as well: "điểm trường", "điểm bưu điện"; unit of indexes and marks elsewhere.
_NO_POINT = r"""\s*+(?:phần\s+trăm|%)|\s+(?:đến|bán|trường|cầu|du\s+lịch|chốt|giao|kinh|bưu|tiếp|dân|nóng|sáng|mới|tại|trên\s+địa
    |lẻ|nghẽn|đen|thu|dừng|vui|thi|sạt|ngập|cháy|tập|chợ|đỗ|đậu|tham|check|kiểm|xét|tiêm|rửa|xả|đấu|khai|nhấn|phục|bầu|bỏ
    |quan|dịch|mỏ|hẹn|tụ|truy|hỏa|phát|tư|cung|nút|chính|chung|khác|tái|ven|xung|nổi|yếu|mạnh|tựa|đầu|cuối|cơ|di)(?!\p{L})"""

# Lengths of time.
_NO_YEAR = r"\s+(?:học\s+\d|tuổi)"
_NO_MONTH = r"\s+(?:lương|tiền\s+lương|tuổi|giêng|chạp|\d)"
_NO_DAY = r"\s+(?:công(?=\s*(?:[^\s\p{L}]|$)|\s+(?:lao\s+động|của|cho|để|và|đóng|tham|giúp|xây|làm|trong|với|đối)\b)|nay|càng|\d)"
_NO_HOUR_BELL = r"\s+(?:anh|việt|pháp|nga|trung|nhật|hàn|đức|dân|nói|nổ|súng|kêu|động|mẹ|hát|cười|chuông|tăm|vang|thơm|khóc|la)(?!\p{L})"
_NO_TIME = r"\s+\d{4}(?!\d|[.,]\d)|\s*[-/]\s*\d"
_DURATIONS: tuple[tuple[str, str, int, str], ...] = (
    ("Y", "thế kỷ | thế kỉ", 100, ""),
    ("Y", "thập kỷ | thập kỉ | thập niên", 10, ""),
    ("Y", "năm", 1, _NO_YEAR),
    ("M", "quý", 3, r"\s+(?:vị|khách|bà|ông|đại|cô|anh|chị|độc|thầy|[IVX]+\b)"),
    ("M", "tháng", 1, _NO_MONTH),
    ("W", "tuần | tuần lễ", 1, ""),
    ("D", "ngày | ngày đêm | đêm", 1, _NO_DAY),
    ("TH", "giờ | giờ đồng hồ | tiếng | tiếng đồng hồ", 1, _NO_HOUR_BELL),
    ("TM", "phút", 1, ""),
    ("TS", "giây", 1, ""),
)


@dataclass(frozen=True, slots=True)
class _Form:
    """One way to write a unit: its words, and the pattern of what must not follow them."""

    words: str
    unit: Unit
    unless: str = ""


def _forms() -> Iterator[_Form]:
    for code, (written, unless) in _MONEY.items():
        for words in _ways(written):
            yield _Form(words, Unit("money", code, least=_LEAST.get(words, 0)), unless)
    for symbol, written in (*_MEASURES.items(), *_prefixed()):
        for words in _ways(written):
            unless = f"{_NO_MEASURE}|{more}" if (more := _AMBIGUOUS.get(words)) else _NO_MEASURE
            yield _Form(words, Unit("measure", symbol), unless)
    yield _Form("tuổi", Unit("measure", "a"), _NO_AGE)
    yield _Form("điểm", Unit("measure", "point"), _NO_POINT)
    for designator, written, factor, unless in _DURATIONS:
        behind = f"{unless}|{_NO_TIME}" if unless else _NO_TIME
        yield from (_Form(words, Unit("duration", designator, Decimal(factor)), behind) for words in _ways(written))
    for unit in ("ngày", "giờ", "tháng"):
        designator = {"ngày": "D", "giờ": "TH", "tháng": "M"}[unit]
        yield _Form(f"{unit} làm việc", Unit("duration", designator, working=True))
    yield from (_Form(words, Unit("percent", "%")) for words in _ways("% | phần trăm"))
    yield from (_Form(words, Unit("percent", "%", Decimal("0.1"))) for words in _ways("‰ | phần nghìn | phần ngàn"))
    points = _ways("điểm phần trăm | điểm % | điểm phần nghìn")
    yield from (_Form(words, Unit("percent", "%", points=True)) for words in points)


def _ways(written: str) -> Iterator[str]:
    return (words for words in written.split(" | ") if words)


def _prefixed() -> Iterator[tuple[str, str]]:
    """Spellings of units with prefixes: "ki-lô-mét", "ki lô mét", "kilômét"."""
    for (prefix, before), (stem, behind) in product(_PREFIXES.items(), _STEMS.items()):
        if short := _SPELT.get(prefix + stem):
            long = {
                joint.join((*first.split(), last)) for first, last, joint in product(before, behind, (" ", "-", ""))
            }
            yield prefix + stem, " | ".join((short, *sorted(long)))


@cache
def _table() -> Mapping[str, list[_Form]]:
    """The forms by their first word, longer ones first."""
    table: dict[str, list[_Form]] = defaultdict(list)
    for form in sorted(_forms(), key=lambda form: -len(form.words)):
        first = _FIRST.match(form.words)
        assert first is not None  # noqa: S101  # forms begin with a word or a sign
        table[first[1]].append(form)
    return table


@cache
def _compiled(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern, regex.IGNORECASE | regex.VERBOSE)


def _stands(form: _Form, text: str, start: int) -> bool:
    """Tells whether a form stands at a place, whole and with nothing behind it that makes it another word."""
    end = start + len(form.words)
    written = text[start:end]
    if written.lower() != form.words or (form.words in _SMALL and written != form.words):
        return False
    behind = text[end : end + 1]
    if form.words[-1].isalnum() and (behind.isalnum() or behind in _RAISED):
        return False
    return not (form.unless and _compiled(form.unless).match(text, end, end + REACH))


_SMALL = ("g", "m")
"""Letters that are no unit as capitals: "mạng 5G"."""
_RAISED = ("²", "³")
_FIRST = regex.compile(r"[^\S\n]*+(\p{L}++|[^\s\p{L}\p{N}])")


def unit_behind(text: str, end: int) -> Written | None:
    """Reads the unit that stands behind a number.

    Args:
        text: the canonical text.
        end: where the number ends.

    >>> written = unit_behind("90 km/h", 2)
    >>> written.unit.symbol, written.end
    ('km/h', 7)
    """
    first = _FIRST.match(text, end, end + REACH)
    if first is None:
        return None
    start = first.start(1)
    for form in _table().get(first[1].lower(), ()):
        if _stands(form, text, start):
            return Written(form.unit, start + len(form.words))
    return None
