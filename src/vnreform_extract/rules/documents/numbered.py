"""Citations by number: with a type word, without one, by a serial alone."""

from __future__ import annotations

import regex

from vnreform_extract.rules.documents import issue
from vnreform_extract.rules.documents.citation import RANK, cite, last_item, listed_before
from vnreform_extract.rules.documents.examples import numbers as examples
from vnreform_extract.rules.documents.numbers import NUMBER, Number, read_number
from vnreform_extract.rules.documents.types import ABBREVIATIONS, LAWS, SHORT, TYPES, either, type_of_words
from vnreform_extract.rules.engine import Context, Reading, Rule
from vnreform_extract.text.lexicon import lexicon

NO = r"số(?:\shiệu)?\s?:?"

_NOT_BETWEEN = either(
    (
        *("văn bản", "dự thảo", "ký hiệu", "hợp đồng", "mẫu", "thụ lý", "hồ sơ", "tờ khai", "danh mục", "phụ lục"),
        *("số", "này", "đó", "và", "ngày", "năm", "được", "là", "đã", "bởi", "thửa", "theo", "kèm"),
    )
)
_MODIFIER = rf"(?P<modifier>(?:[ ](?!{_NOT_BETWEEN})(?:T[PX]\.|\p{{L}}[\p{{L}}\p{{M}}&-]*+,?)){{0,18}}?)"
_TYPE = (
    rf"(?<!(?:kỷ|pháp)\s)(?P<type>thông\sbáo\s(?:ý\skiến\s)?kết\sluận(?!\p{{L}})|{either((*TYPES, *ABBREVIATIONS))})"
)
TYPED = rf"""{_TYPE}(?=(?:[^\d;.]|(?<=T[PX])\.){{0,140}}+\d){_MODIFIER}
    (?:\s{{0,2}}[,(]?\s?{NO}(?P<no>)\s{{0,2}}|:\s|\s{{1,2}}|(?<=(?-i:[A-ZĐ])))
    {NUMBER}{issue.TAIL}"""

_AKIN = frozenset({("quyết định", "quy định"), ("kế hoạch", "chương trình"), ("thông tư", "thông tri")})
"""Types of which the letters do not tell one from the other."""
_TYPE_WORD = regex.compile(
    rf"(?<!(?:kỷ|pháp)\s)(?<!\p{{L}}){either(name for name in TYPES if name not in ('lệnh', 'dự án'))}", issue.FLAGS
)


def _typed(match: regex.Match[str], context: Context) -> Reading | None:
    kind = type_of_words(match["type"])
    if kind is None:
        return None
    number = read_number(match)
    if number.is_contract:
        return None
    between = match["modifier"]
    if match["no"] is None:
        reach = _WORDS_BETWEEN if number.type == kind else _WORDS_BETWEEN // 2
        if len(between.split()) > reach or not (number.type or len(number.groups[0]) > 1):
            return None
    if len(number.groups) == 1 and _APART.search(match["sign"] or ""):
        return None  # "Kế hoạch 8 - UBND tỉnh"
    if between and not _belongs(kind, between, number):
        return None
    return cite(match, context, kind, number)


_WORDS_BETWEEN = 6
"""Syllables between a type word and a number without "số": "Bản án dân sự phúc thẩm 112/2024/DS-PT"."""
_APART = regex.compile(r"\s[-–]\s")


def _belongs(kind: str, between: str, number: Number) -> bool:
    """Whether a number is that of a type word with other words between: a type word nearer to it may be its own.

    "Quyết định phê duyệt Kế hoạch số 12/QĐ-UBND" is a decision, "Kế hoạch thực hiện Nghị quyết số 18-NQ/TW" no plan.
    """
    nearer = [" ".join(word.group().lower().split()) for word in _TYPE_WORD.finditer(between)]
    if kind in LAWS or kind in nearer:
        return False
    if nearer:
        return number.type == kind
    return number.type in (None, kind) or (number.type, kind) in _AKIN


_OTHER_THINGS = regex.compile(
    r"(?:mẫu|mã|hệ|điểm|báo\sdanh|tài\skhoản|biểu|hợp\sđồng|biên\slai|hóa\sđơn|chứng\snhận|chứng\schỉ|phụ\slục|thửa|lô|nhà|phòng|căn\shộ|đường|xe|ngõ|kiệt|hẻm)"
    r"(?:\s\p{L}++){0,2}\s?(?:số)?\s?:?\s?$",
    issue.FLAGS,
)


def _untyped(match: regex.Match[str], context: Context) -> Reading | None:
    start = match.start()
    if (last := last_item(context)) and start < last.end:
        return None  # a part of the citation just read
    number = read_number(match)
    item = listed_before(context, start)
    if item is not None and (number.type is None or item.groups[:1] == number.groups[:1]):
        return cite(match, context, item.type, number)
    if not number.is_document(numbered=match["no"] is not None or _says_number(context, start)):
        return None
    if _OTHER_THINGS.search(context.text, max(0, start - 40), start):
        return None
    return cite(match, context, number.type, number)


_SAYS_NUMBER = regex.compile(r"(?:(?:ký|số)\shiệu|văn\sbản|số)\s?:?\s$", issue.FLAGS)


def _says_number(context: Context, start: int) -> bool:
    return bool(_SAYS_NUMBER.search(context.text, max(0, start - 12), start))


_COUNTED = frozenset(
    (
        "bên",
        "cách",
        "giờ",
        "ha",
        "km",
        "m2",
        "ngàn",
        "nghìn",
        "phút",
        "suất",
        "tấn",
        "tỉ",
        "tỷ",
        "trang",
        "triệu",
        "tuần",
    )
)
_UNITS = either((*_COUNTED, "người", "hộ", "xã", "dự án", "trường hợp", "đơn vị", "đồng", "học sinh", "thí sinh", "vụ"))
_TIME = r"(?:năm|ngày|tháng)(?!\s?\d(?!\d{3}\s?[-–]\s?\d))"
_COUNT_BEHIND = regex.compile(rf"\s(?:{_TIME}(?!\p{{L}})|{_UNITS})", issue.FLAGS)
_SYLLABLES = regex.compile(r"(?:\s(\p{L}++)){1,3}+")
_TIME_BEHIND = regex.compile(rf"\s(?:{_TIME}|giờ|phút|tuần|triệu|tỷ)(?!\p{{L}})", issue.FLAGS)
_NEAR = 24
_SERIAL = r"(?P<serial>\d{1,4}(?:[a-d](?!\p{L}))?)(?:/(?P<serial_year>(?:19|20)\d\d))?"
_SERIAL_END = r"(?![\p{L}\p{N}]|[.,/–-]\d|\s?%|\s?/\s?\p{L}|-\p{L}|\s?[–-]\s?\d)"
SERIAL_ONLY = rf"""(?P<type>{either((*SHORT, "NĐ", "NQ", "QĐ", "TT", "CT", "TTLT"))})
    (?:\s{{0,2}}{NO}(?P<no>)\s{{0,2}}|\s|(?<=(?-i:[A-ZĐ]))){_SERIAL}{_SERIAL_END}"""

_PLAIN = frozenset(("chỉ thị", "công điện", "nghị định", "nghị quyết", "thông tư", "thông tư liên tịch"))
"""Types that are no verbs and nothing else, so that a number behind them is theirs in small letters too."""
_FOUR_DIGITS = frozenset(("công văn", "đề án", "quyết định"))
"""Types whose serials go beyond a thousand, so that "Quyết định 1956" is no year."""


def serial_of(match: regex.Match[str]) -> tuple[str, Number] | None:
    """The type and number of a match of `SERIAL_ONLY`; None where the number is a count or a year."""
    kind = type_of_words(match["type"])
    serial, year = match["serial"], match["serial_year"]
    if kind is None or (kind == "luật" and not year):
        return None
    if match["no"] is None and not year and not _is_serial(match, kind):
        return None
    return kind, Number(f"{serial}/{year}" if year else serial, year)


def _is_serial(match: regex.Match[str], kind: str) -> bool:
    """Whether a number right behind a type word is the document's own: "Đề án 06 tỉnh", not "Quyết định 3 vấn đề"."""
    serial, text, end = match["serial"], match.string, match.end("serial")
    if len(serial) == 4 and serial[:2] in ("19", "20") and kind not in _FOUR_DIGITS:
        return False
    if match["type"][0].islower() and kind not in _PLAIN:
        return False
    if serial[0] == "0":
        return not _TIME_BEHIND.match(text, end, end + _NEAR)
    if _COUNT_BEHIND.match(text, end, end + _NEAR):
        return False
    return len(serial) > 2 or kind in _PLAIN or not _noun_behind(text, end)


def _noun_behind(text: str, end: int) -> bool:
    """Whether what stands behind a number can be counted."""
    match = _SYLLABLES.match(text, end, end + _NEAR)
    syllables = [syllable.lower() for syllable in match.captures(1)] if match else []
    phrases = (" ".join(syllables[:length]) for length in range(1, len(syllables) + 1))
    return any(phrase in lexicon().nouns or phrase in _COUNTED for phrase in phrases)


def _serial(match: regex.Match[str], context: Context) -> Reading | None:
    found = serial_of(match)
    return cite(match, context, *found) if found else None


def _listed_serial(match: regex.Match[str], context: Context) -> Reading | None:
    item = listed_before(context, match.start())
    if item is None or item.groups or item.type not in SHORT or item.type in ("luật", "pháp lệnh"):
        return None
    year = match["serial_year"]
    return cite(match, context, item.type, Number(match["serial"] + (f"/{year}" if year else ""), year))


_DECREE_30 = "Nghị định 30/2020/NĐ-CP, Phụ lục I và III; cách viết sai thường gặp"

RULES: tuple[Rule, ...] = (
    Rule(
        kind="document",
        name="document.typed",
        pattern=TYPED,
        normalise=_typed,
        anchors=tuple(dict.fromkeys((*TYPES, *(code.lower() for code in ABBREVIATIONS)))),
        rank=RANK,
        source=_DECREE_30,
        examples=examples.TYPED,
    ),
    Rule(
        kind="document",
        name="document.untyped",
        pattern=rf"(?:số\s?:?(?P<no>)\s{{0,2}}+)?+{NUMBER}{issue.TAIL}",
        normalise=_untyped,
        anchors=("số", *(f"#{sign}" for sign in "/-–.abcdeđo")),
        rank=RANK,
        source=_DECREE_30,
        examples=(*examples.UNTYPED, *examples.NO_NUMBER),
    ),
    Rule(
        kind="document",
        name="document.serial",
        pattern=rf"{SERIAL_ONLY}{issue.TAIL}",
        normalise=_serial,
        anchors=(*SHORT, "nđ", "nq", "qđ", "tt", "ct", "ttlt"),
        rank=RANK - 1,
        source="cách viết của báo chí: loại văn bản và số thứ tự",
        examples=examples.SERIAL,
    ),
    Rule(
        kind="document",
        name="document.listed_serial",
        pattern=rf"(?:{NO}\s)?+(?<=[,;]\s|(?:và|hoặc|số)\s)(?:số\s)?{_SERIAL}{_SERIAL_END}(?=\s?(?:[,;.)|\n]|$)|\s(?:và|của|về|ngày|năm)(?!\p{{L}})){issue.TAIL}",
        normalise=_listed_serial,
        anchors=("#", "số"),
        rank=RANK - 1,
        source="cách viết của báo chí: nhiều số thứ tự sau một loại văn bản",
        examples=examples.LISTED_SERIAL,
    ),
)
