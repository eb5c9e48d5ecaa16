"""Citations by number, with or without a type word, and by name."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from vnreform_extract.model import Document
from vnreform_extract.rules.documents import issue, laws
from vnreform_extract.rules.documents.numbers import NUMBER, Number, read_number
from vnreform_extract.rules.documents.provisions import provision_before
from vnreform_extract.rules.documents.types import ABBREVIATIONS, CODES, SHORT, TYPES, type_of_code
from vnreform_extract.rules.engine import Context, Reading, Rule, no, yes

RANK = 40

_E = r"(?![\p{L}\p{M}])"


def words_pattern(words: tuple[str, ...]) -> str:
    """An alternative of type words, the longest first."""
    listed = sorted(words, key=len, reverse=True)
    return "(?:" + "|".join(word.replace(" ", r"\s") for word in listed) + ")"


_ABBREVIATED = "(?:" + "|".join(sorted(ABBREVIATIONS, key=len, reverse=True)) + ")"
_WORDS = words_pattern(TYPES)
_NOT_IN_MODIFIER = rf"(?:{_WORDS}|văn\sbản|dự\sthảo|hợp\sđồng|mẫu|thụ\slý|số|này|trên|đó|và|ngày|năm|được|là|đã|kèm|theo|bởi|nhà|thửa|tờ){_E}"
_MODIFIER = rf"(?P<modifier>(?:\s(?!{_NOT_IN_MODIFIER})\p{{L}}[\p{{L}}\p{{M}}&]*+){{0,16}}?)"
_NO = r"(?:số(?:\shiệu)?\s?:?|ký\shiệu(?:\ssố)?\s?:?)"
_TYPE = rf"(?P<type>thông\sbáo\s(?:ý\skiến\s)?kết\sluận{_E}|{_WORDS}(?!\p{{L}})|{_ABBREVIATED}(?!\p{{L}}))"

TYPED = rf"""{_TYPE}(?=[^\d;.]{{0,120}}\d){_MODIFIER}
    (?:\s{{0,2}}[,(]?\s?(?P<no>{_NO})\s{{0,2}}|\s{{1,2}}|:\s)
    {NUMBER}{issue.TAIL}"""


def type_of_words(text: str) -> str | None:
    """The type that a type word or its abbreviation names; an abbreviation stands in capitals."""
    if text in ABBREVIATIONS:
        return ABBREVIATIONS[text]
    words = " ".join(text.lower().split())
    if words.upper() in ABBREVIATIONS:
        return None
    if words.startswith("thông báo"):
        return "thông báo"
    return "cáo trạng" if words == "bản cáo trạng" else words


@dataclass(slots=True)
class _Item:
    """The last citation read, from which a list goes on."""

    end: int
    type: str | None
    groups: tuple[str, ...]


_LIST_GAP = regex.compile(
    r"(?:\s(?:của|do)\s[^.;,\n\d]{1,60})?\s?[,;]?\s?(?:\(?(?:và|hoặc|hay|đến|cùng|với|cùng\svới|,|;)\s)?(?:các\s)?",
    issue.FLAGS,
)


def _remember(context: Context, reading: Reading, number: Number) -> Reading:
    value = reading.value
    assert isinstance(value, Document)  # noqa: S101  # the callers give documents
    context.memo["document.list"] = _Item(reading.end, value.type, number.groups)
    return reading


def _previous(context: Context, start: int) -> _Item | None:
    item: _Item | None = context.memo.get("document.list")
    if item is None or not 0 < start - item.end < 90 or not _LIST_GAP.fullmatch(context.text, item.end, start):
        return None
    return item


def _floor(context: Context, start: int) -> int:
    """Where the last citation ended: provisions before it are its own."""
    item = context.memo.get("document.list")
    return item.end if item is not None and item.end <= start else 0


def _document(
    match: regex.Match[str], context: Context, start: int, kind: str | None, number: Number | None, title: str | None
) -> Reading:
    year = number.year if number else None
    issued = issue.written(match) if match["date"] else None
    issued = issued or issue.around(context, start, match.end(), year) or year
    provision = provision_before(context.text, start, _floor(context, start))
    value = Document(kind, number.text if number else None, issued, title, provision)
    return Reading(value, start, match.end())


def _typed(match: regex.Match[str], context: Context) -> Reading | None:
    number = read_number(match)
    kind = type_of_words(match["type"])
    told = type_of_code(number.groups)
    if kind is None:
        return None
    modifier = match["modifier"].split()
    if modifier and not _fits(kind, told, len(modifier), bool(match["no"])):
        return None
    if not match["no"] and not number.known and len(number.groups[0]) < 2:
        return None
    return _remember(context, _document(match, context, match.start(), kind, number, None), number)


def _fits(kind: str, told: str | None, length: int, numbered: bool) -> bool:
    """Whether words between the type and the number leave the two together."""
    if not numbered and length > 3:
        return False
    return told == kind or told is None or (told, kind) in {("quyết định", "quy định"), ("chương trình", "kế hoạch")}


_NO_DOCUMENT_BEFORE = regex.compile(
    r"(?:mẫu|biểu|hợp\sđồng|biên\slai|hóa\sđơn|chứng\snhận|chứng\schỉ|hồ\ssơ|thửa|lô|nhà|phòng|căn\shộ|thụ\slý|đường|xe)(?:\s(?:đất|trên|đang))?\s?(?:số)?\s?:?\s?$",
    issue.FLAGS,
)


def _numbered(match: regex.Match[str], context: Context) -> Reading | None:
    number = read_number(match)
    start = match.start()
    item = _previous(context, start)
    told = type_of_code(number.groups)
    if item is not None and (told is None or item.groups == number.groups or CODES.get(item.groups[0]) == told):
        told = item.type
    elif not number.known and not (match["no"] and len(number.groups) > 1):
        return None
    if _NO_DOCUMENT_BEFORE.search(context.text, max(0, start - 30), start) or number.groups[0] in ("HĐ", "HĐTD"):
        return None
    return _remember(context, _document(match, context, start, told, number, None), number)


_SHORT_TYPE = rf"(?P<type>{words_pattern(SHORT)}(?!\p{{L}})|(?:NĐ|NQ|QĐ|TT|CT)(?!\p{{L}}))"
_COUNTED = (
    r"(?:(?:năm|ngày|tháng)(?!\s?\d)|tuần|giờ|phút|người|vấn\sđề|nội\sdung|bước|điều|điểm|nhóm|nhiệm\svụ|giải\spháp|trường\shợp|đơn\svị|"
    r"dự\sán|triệu|tỷ|tỉ|nghìn|ngàn|đồng|lần|loại|mức|cấp|xã|tỉnh|huyện|thôn|cán\sbộ|học\ssinh|thí\ssinh|hộ|ha|km|m2|"
    r"tấn|suất|chỉ\stiêu|vụ|cuộc|đợt|giai\sđoạn|bộ|quận|phường|cơ\squan|doanh\snghiệp|khoản|chương|mục|tiêu\schí|phần)"
)
SHORT_NUMBER = rf"""{_SHORT_TYPE}(?:\s{{0,2}}(?P<no>{_NO})\s{{0,2}}|\s)
    (?P<serial>\d{{1,4}}[a-d]?)(?:/(?P<serial_year>(?:19|20)\d\d))?(?![\p{{L}}\p{{N}}]|[.,/-]\d|\s?%|\s?/\s?\p{{L}}|-[\p{{L}}\d])(?!\s(?:{_COUNTED}){_E})"""


def short_is_number(match: regex.Match[str]) -> bool:
    """Whether a bare number behind a type word is the document's, and no count or year."""
    serial, kind = match["serial"], match["type"]
    if match["serial_year"] or match["no"]:
        return True
    if len(serial) == 4 and serial[:2] in ("19", "20"):
        return False
    return kind[0].isupper() or type_of_words(kind) in ("nghị định", "thông tư", "chỉ thị", "nghị quyết", "công điện")


def _short(match: regex.Match[str], context: Context) -> Reading | None:
    kind = type_of_words(match["type"])
    if kind is None or not short_is_number(match):
        return None
    text = match["serial"] + (f"/{match['serial_year']}" if match["serial_year"] else "")
    number = Number(text, match["serial_year"], ())
    return _document(match, context, match.start(), kind, number, None)


_KNOWN = {kind: laws.known(kind) for kind in ("bộ luật", "luật", "pháp lệnh")}
_ACRONYM = r"(?-i:[A-ZĐ&]{2,10})(?![\p{L}\p{N}])"
_NAME = rf"(?:{_KNOWN['luật']}|{_ACRONYM}|{laws.GENERIC})"
_ANY_LAW = rf"(?:Bộ\sluật\s{_KNOWN['bộ luật']}|(?-i:L)uật\s{_NAME})"
_AMENDING = rf"""sửa\sđổi(?:,?\s(?:và\s)?bổ\ssung)?\s(?:một\ssố\s)?(?:điều|nội\sdung|quy\sđịnh)?\s?(?:của\s)?(?:các\s)?{_ANY_LAW}
    (?:(?:,\s|\svà\s(?:của\s)?){_ANY_LAW}){{0,8}}+"""
_LAW_NUMBER = rf"(?:\s?\(?(?:luật\s)?(?:{_NO}\s?)?{NUMBER}\)?)?+"
_YEAR = r"(?:[ ,\n]{0,2}(?P<date>(?P<year_alone>(?:19|20)\d\d)(?![\d/.-]\d|\d|[ ](?:triệu|đồng|người|ha))))"


def _law_tail() -> str:
    return rf"{_LAW_NUMBER}(?:{_YEAR}|{issue.TAIL})"


NAMED = rf"""(?P<title>
      (?P<type>bộ\sluật)\s(?:{_KNOWN["bộ luật"]}|{laws.GENERIC})
    | (?P<type>pháp\slệnh)\s(?:{_KNOWN["pháp lệnh"]}|{laws.GENERIC})
    | (?P<type>luật)\s(?:{_AMENDING}|{_NAME})
    | (?P<type>(?-i:{"|".join(laws.ABBREVIATED)}))(?![\p{{L}}\p{{N}}])
    | (?P<type>hiến\spháp)(?=\s(?:năm\s|nước\s|số\s)?(?:19|20)\d\d|\snăm)
){_law_tail()}"""
_NO_LAW_BEFORE = regex.compile(
    r"(?:đại\shọc|khoa|công\sty|viện|trường|ngành|kỷ|pháp|cử\snhân|hội|văn\sphòng|sĩ|sỹ)\s$", issue.FLAGS
)


def _named(match: regex.Match[str], context: Context) -> Reading | None:
    if _NO_LAW_BEFORE.search(context.text, max(0, match.start() - 14), match.start()):
        return None
    kind = match["type"]
    title = " ".join(match["title"].split())
    number = read_number(match) if match["number"] else None
    name = laws.ABBREVIATED.get(kind) or kind.lower()
    if match["year_alone"]:
        provision = provision_before(context.text, match.start(), _floor(context, match.start()))
        value = Document(name, number.text if number else None, match["year_alone"], title, provision)
        reading = Reading(value, match.start(), match.end())
    else:
        reading = _document(match, context, match.start(), name, number, title)
    context.memo["document.list"] = _Item(reading.end, name, ())
    return reading


RULES: tuple[Rule, ...] = (
    Rule(
        kind="document",
        name="document.typed",
        pattern=TYPED,
        normalise=_typed,
        anchors=(*TYPES, *(code.lower() for code in ABBREVIATIONS)),
        rank=RANK,
        source="Nghị định 30/2020/NĐ-CP, Phụ lục I và III",
        examples=(
            yes("Quyết định số: 70/QĐ-UBND", number="70/QĐ-UBND", type="quyết định"),
            no("quyết định ban hành kế hoạch"),
        ),
    ),
    Rule(
        kind="document",
        name="document.numbered",
        pattern=rf"(?:(?P<no>{_NO})\s{{0,2}})?+{NUMBER}{issue.TAIL}",
        normalise=_numbered,
        anchors=("số", "ký hiệu", *(f"#{sign}" for sign in "/-–.abcdeđo")),
        rank=RANK,
        source="Nghị định 30/2020/NĐ-CP, Phụ lục I và III",
        examples=(
            yes("số 07/2021/QĐ-UBND", number="07/2021/QĐ-UBND", type="quyết định"),
            no("325/1.972 thủ tục"),
        ),
    ),
    Rule(
        kind="document",
        name="document.short",
        pattern=rf"{SHORT_NUMBER}{issue.TAIL}",
        normalise=_short,
        anchors=(*SHORT, "nđ", "nq", "qđ", "tt", "ct"),
        rank=RANK - 1,
        source="cách viết của báo chí",
        examples=(
            yes("triển khai Đề án 06", "Đề án 06", number="06", type="đề án"),
            no("Kế hoạch 5 năm"),
        ),
    ),
    Rule(
        kind="document",
        name="document.named",
        pattern=NAMED,
        normalise=_named,
        anchors=("luật", "bộ luật", "pháp lệnh", "hiến pháp", *(code.lower() for code in laws.ABBREVIATED)),
        rank=RANK,
        source="cách viết thông thường",
        examples=(
            yes("Luật Đất đai năm 2013", title="Luật Đất đai", issued="2013"),
            no("luật sư"),
        ),
    ),
)
