"""Words and numbers that dates are made of, as pattern fragments; all for verbose patterns that ignore case."""

from __future__ import annotations

from collections.abc import Mapping

import regex

FLAGS = regex.IGNORECASE | regex.VERBOSE | regex.VERSION0

# Spaces, and the signs between numbers.
S = r"[ \t]++"
S0 = r"[ \t]*+"
DASH = rf"(?:{S0}[-–—]{S0})"
TO = rf"(?:{DASH}|{S}(?:cho{S})?(?:đến|tới)(?:{S}(?:hết|trước))?{S})"
END = rf"(?![\d/\p{{L}}%]|[.,]\d(?!\d{{3}}(?!\d))|{S0}(?:triệu|tỷ|tỉ|nghìn|ngàn|trăm|vạn|đồng|lần|%)(?!\p{{L}}))"
"""What may not follow a date: more of a number, or what makes it an amount."""

_FUNCTION_WORDS = (
    "bao|các|cả|cho|có|cũng|do|để|đã|đang|đến|được|hơn|khi|là|mới|nay|những|như|ở|phải|sẽ|tại|tăng|theo|thì|tới|trên|trở"
    "|trong|và|về|việc|vẫn|vì|với|xuống|áp"
)
WORD_BEHIND = rf"(?=[ ]?(?:[-–.,;:)\]|\n”\"]|$)|[ ](?:{_FUNCTION_WORDS})(?!\p{{L}}))"
"""What stands behind a bare number that is a year and no count."""
NOUN_BEHIND = rf"[ ](?!(?:{_FUNCTION_WORDS}|năm)(?!\p{{L}}))\p{{L}}"
"""What stands behind "1/3" where it is a fraction."""
FRACTION = r"(?:1/[2345]|2/[35]|3/[45]|4/5)(?!\d)"
NO_FRACTION = rf"(?!{FRACTION}(?:{DASH}{FRACTION})?+{NOUN_BEHIND})"

# Anchors: what may stand behind the first digits of a date.
NUMERIC = ("#/", "#.", "#-")
DASHES = ("#-", "#–", "#—", "# đến", "# tới", "# cho")

# Numbers, each bounded, none the beginning of a longer one.
D = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
M = r"(?:1[0-2]|0?[1-9])(?!\d)"
Y = r"(?:1[0-9]|20|21)\d\d(?!\d)"
RECENT = r"(?:19|20)\d\d(?!\d)"
"""A year that needs no "năm" before it."""

_DIGITS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
NUMBERS: Mapping[str, int] = {
    **{word: n for n, word in enumerate(_DIGITS, 1)},
    "bẩy": 7,
    "tư": 4,
    "mười": 10,
    "mươi": 10,
    **{f"mười {word}": 10 + n for n, word in enumerate(_DIGITS, 1)},
    "mười lăm": 15,
    "hai mươi": 20,
    **{f"hai mươi {word}": 20 + n for n, word in enumerate(_DIGITS, 1)},
    "hai mươi mốt": 21,
    "hai mươi tư": 24,
    "hai mươi lăm": 25,
    "hai mươi nhăm": 25,
    "hăm mốt": 21,
    "hăm hai": 22,
    "hăm ba": 23,
    "hăm tư": 24,
    "hăm lăm": 25,
    "ba mươi": 30,
    "ba mươi mốt": 31,
    "ba mốt": 31,
}
"""Number words up to 31, for days and months and runs of months."""

MONTH_NAMES: Mapping[str, int] = {
    **{word: n for word, n in NUMBERS.items() if n <= 12 and word not in ("mươi", "bốn")},
    "giêng": 1,
    "chạp": 12,
}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
LUNAR_MONTHS = ("giêng", "chạp")


def either(words: Mapping[str, int] | tuple[str, ...]) -> str:
    """An alternative of words, the longest first, that ends where a word ends."""
    return "(?:" + "|".join(sorted((w.replace(" ", S) for w in words), key=len, reverse=True)) + r")(?!\p{L})"


def number(text: str) -> int:
    """Reads a number in digits, in words or, up to four, in Roman numerals."""
    if text.isdigit():
        return int(text)
    words = " ".join(text.lower().split())
    return _ROMAN.get(words) or MONTH_NAMES.get(words) or NUMBERS[words]


D_WORDS = either(NUMBERS)
M_WORDS = either(MONTH_NAMES)
_PROPER = rf"Giêng|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười(?:{S}(?:Một|Hai|một|hai))?|Chạp"
_CAPITALS = rf"GIÊNG|HAI|BA|TƯ|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI(?:{S}(?:MỘT|HAI))?|CHẠP"
M_NAMES = rf"(?-i:{_PROPER}|{_CAPITALS})(?!\p{{L}})"
"""Names of months as proper nouns, in headlines too; in small letters "tháng hai" may begin "mỗi tháng hai lần"."""

# Words that lead a date and stand in its span.
PART_OF_DAY = rf"(?:(?:rạng{S}|mờ{S})?sáng(?:{S}sớm)?|trưa|chiều(?:{S}(?:tối|muộn))?|tối|đêm|khuya)"
PART_OF_YEAR = r"(?:đầu|giữa|cuối)"
FIRST_TEN = r"(?:mùng|mồng)"
CLOCK = rf"(?:\d{{1,2}}{S0}(?:h|giờ|g|:){S0}(?:\d{{1,2}}(?:{S0}(?:phút|'))?)?+)"
CYCLE = (
    rf"(?:(?:giáp|ất|bính|đinh|mậu|k[ỷỉ]|canh|tân|nhâm|quý){S}"
    r"(?:tý|sửu|dần|mão|thìn|t[ỵị]|ngọ|mùi|thân|dậu|tuất|hợi)(?!\p{L}))"
)
WEEKDAY = rf"(?:(?:thứ{S}(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ{S}nhật),?{S}(?:ngày{S})?)"
LUNAR = rf"(?:(?:âm{S}lịch|(?-i:ÂL|AL))(?!\p{{L}})|\((?:âm{S}lịch|ÂL|AL)\))"
EVERY = rf"(?:{S}(?:hằng|hàng|mỗi){S}năm(?!\p{{L}}))"
RELATIVE_YEARS: Mapping[str, int] = {"nay": 0, "ngoái": -1, "trước": -1, "tới": 1, "sau": 1, "kia": -2}
YEAR_WORD = either(tuple(RELATIVE_YEARS))

Y_WORDS = rf"(?:một|hai){S}(?:nghìn|ngàn)(?:{S}(?:không|lẻ|linh|trăm|mốt|lăm|mươi|{'|'.join(_DIGITS)}|tư|mười)(?!\p{{L}})){{1,8}}+"
"""A year in words, as contracts and minutes write it."""

TAIL = rf"""(?:
    {S0}[/.-]{S0}(?P<year>{Y})
  | ,?{S}(?:của{S})?năm{S}(?:
        (?P<cycle>{CYCLE})(?:{S}(?:(?P<year>{Y})|\((?P<year>{Y})\)))?+ | (?P<year>{Y}) | (?P<relative_year>{YEAR_WORD})
      | (?P<year_words>{Y_WORDS})
    )
)"""
"""The year behind a day or month."""

_DATE_WORDS = """
    ngày hôm tháng quý năm mùng mồng rằm tết nguyên đán âm lịch dương của học tài chính khóa ngân sách kế hoạch báo cáo
    đầu giữa cuối nửa những thượng trung hạ tuần hết rạng mờ sáng sớm trưa chiều tối muộn đêm khuya
    giáp ất bính đinh mậu kỷ kỉ canh tân nhâm tý sửu dần mão thìn tỵ tị ngọ mùi thân dậu tuất hợi
"""
_NUMBER_WORDS = (
    word for words in (NUMBERS, MONTH_NAMES, RELATIVE_YEARS) for phrase in words for word in phrase.split()
)
DATE_WORD = either(tuple(dict.fromkeys((*_DATE_WORDS.split(), *_NUMBER_WORDS))))
"""Any word of a point in time."""
