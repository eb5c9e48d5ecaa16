"""Laws, codes and ordinances by their names, and where a name ends."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import regex

from vnreform_extract.text.unicode import canonical

ABBREVIATED: Mapping[str, str] = {
    "BLDS": "bộ luật dân sự",
    "BLHH": "bộ luật hàng hải",
    "BLHS": "bộ luật hình sự",
    "BLLĐ": "bộ luật lao động",
    "BLTTDS": "bộ luật tố tụng dân sự",
    "BLTTHS": "bộ luật tố tụng hình sự",
    "LHNGĐ": "luật hôn nhân và gia đình",
    "LHN&GĐ": "luật hôn nhân và gia đình",
    "LTTHC": "luật tố tụng hành chính",
}
"""Codes and laws that are cited by an abbreviation."""

_KINDS = ("bộ luật", "luật", "pháp lệnh", "hiến pháp")


@cache
def names() -> Mapping[str, tuple[str, ...]]:
    """Returns the names of the data file by type."""
    found: dict[str, list[str]] = {}
    for line in files(__package__).joinpath("laws.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif line and not line.startswith("#"):
            found.setdefault(kind, []).append(line)
    return {kind: tuple(listed) for kind, listed in found.items()}


def _pattern(name: str) -> str:
    return r",?\s".join(regex.escape(part) for part in name.split(", ")).replace(r"\ ", r"\s").replace(" ", r"\s")


def _known(kind: str) -> str:
    """Returns a pattern for the known names of a type, the longest first, that ends where a word ends."""
    listed = sorted(names()[kind], key=len, reverse=True)
    return "(?:" + "|".join(_pattern(name) for name in listed) + r")(?![\p{L}\p{N}])"


_STOPS = (
    r"năm|số(?=\s?:?\s?\d)|ngày|tháng|được|là|có(?!\scông)|đã|sẽ|đang|của|do|theo|tại|để|thì|mà|cho|này|mới|trên|đó|nêu|với|vào|cũng"
    r"|không|phải|chưa|gồm|nhằm|từ|trong|như|khi|về|nên|bởi|vì|cùng|đến|hay|hoặc|cần|ở|vừa|còn|nếu|bị|qua|lần|vẫn|đều|luôn|gọi|ghi"
    r"|lại|nói|chỉ|kèm|sau|trước|giúp|tạo|mở|đưa|buộc|góp|trao|đặt|cấm|nước"
    r"|(?:áp\sdụng|bắt\s(?:buộc|đầu)|ban\shành|bao\sgồm|bảo\sđảm|bổ\ssung|dự\s(?:kiến|thảo)|đảm\sbảo|điều\schỉnh|đối\svới|giao\scho|hết\shiệu"
    r"|hiện\s(?:hành|nay)|kể\stừ|khóa\s[IVX\d]|liên\squan|nghiêm\scấm|quy\sđịnh|quyết\sđịnh|ra\s(?:đời|sao)|sửa\sđổi|thay\s(?:cho|đổi|thế|vì)"
    r"|thông\squa|tiếp\stục|việc\s(?!làm)|xác\sđịnh|yêu\scầu)"
)
"""Words that no name of a law goes on with."""
_WORD = r"\p{L}[\p{L}\p{M}]*+"
_STEP = rf"(?!(?:{_STOPS})(?!\p{{L}})){_WORD}"
_OTHER_DOCUMENT = r"(?:(?-i:Luật|Nghị|Bộ|Pháp|Thông|Quyết|Hiến|Chỉ)|các|những|luật|nghị|và)(?!\p{L})"
_NO_NAME = r"(?:sư|gia|hóa|học|Quốc\stế|Liên\sbang|Trung\sQuốc|Hoa\sKỳ|Mỹ|Nga|Anh|Pháp|Đức|Nhật|Hàn|Việt\sNam|So\ssánh|TNHH|Hà\sNội|TP|Thành\sphố|Khoa|chơi|Công\sty|Hợp\sdanh|Hợp\stác|Số|Này|Trên)(?!\p{L})"
_GENERIC = rf"""(?!{_NO_NAME}|(?:{_STOPS})(?!\p{{L}}))(?-i:\p{{Lu}})[\p{{L}}\p{{M}}]*+
    (?:(?:[ ]và[ ]|,[ ](?=chống|chữa|cứu|bảo\svệ|sử\sdụng)|[ ])(?!{_OTHER_DOCUMENT}){_STEP}){{0,9}}+"""
"""A name that the data file does not have: a capital, then words until one that no name holds."""
_DATED = (
    rf"(?!{_NO_NAME}){_STEP}(?:[ ](?:và[ ])?(?!{_OTHER_DOCUMENT}){_STEP}){{0,7}}+(?=\s(?:năm\s)?(?:19|20)\d\d|\ssố\s\d)"
)
"""A name in small letters, where its year or number tells that it is one."""
_ACRONYM = r"(?<!(?-i:LUẬT)\s)(?-i:[A-ZĐ&-]{2,10})(?![\p{L}\p{N}])(?:\sđường\sbộ)?+"

_DEFINITIONS = rf"""(?(DEFINE)
    (?P<a_law>luật\s(?:{_known("luật")}|{_ACRONYM}|{_GENERIC}))
    (?P<a_code>bộ\sluật\s(?:{_known("bộ luật")}|{_GENERIC}|{_DATED}))
    (?P<an_ordinance>pháp\slệnh\s(?:{_known("pháp lệnh")}|{_GENERIC}|{_DATED}))
)"""
"""Parts of the pattern that are used more than once."""
_AMENDED = r"""(?:(?:một\ssố\s)?(?:điều|nội\sdung|quy\sđịnh)(?:,\skhoản)?\s|(?:các\s)?(?:khoản\s\d+\s)?điều\s\d+(?:(?:,|\svà)\s(?:điều\s)?\d+){0,6}+\s)?
    (?:của\s)?(?:các\s)?"""
_AMENDING = rf"""(?:luật|pháp\slệnh)\ssửa\sđổi(?:,?\s(?:và\s)?bổ\ssung)?\s{_AMENDED}
    (?: (?:(?&a_code)|(?&an_ordinance)|(?&a_law))(?:(?:,\s|\svà\s(?:của\s)?|;\s)(?:(?&a_code)|(?&a_law))){{0,12}}+
        (?:\sliên\squan\sđến\s{_WORD}(?:\s{_STEP}){{0,4}}+)?+
      | \d{{1,2}}\sluật(?![\p{{L}}]|\s(?-i:\p{{Lu}})))"""
_CONSTITUTION = r"""hiến\spháp(?:\snước\sCộng\shòa\sxã\shội\schủ\snghĩa\sViệt\sNam|(?=\s(?:năm\s)?(?:19|20)\d\d)
    |(?<=(?:điều|khoản)\s\d{1,3}\s(?:của\s)?hiến\spháp)(?!\p{L}))"""

TITLE = rf"""{_DEFINITIONS}(?:{_AMENDING}|(?&a_code)|(?&an_ordinance)|(?&a_law)|luật\s{_DATED}|{_CONSTITUTION}
    |(?-i:{"|".join(ABBREVIATED)})(?![\p{{L}}\p{{N}}]))"""
"""The name of a law with its type word."""

_FIELDS = frozenset(
    f"luật {field}"
    for field in (
        "dân số",
        "du lịch",
        "giao thông",
        "giá",
        "giáo dục",
        "hành chính",
        "ngân hàng",
        "quốc tế",
        "thương mại",
    )
)


def type_of_title(title: str) -> str:
    """Returns the type that a title begins with.

    >>> type_of_title("BLHS"), type_of_title("Pháp lệnh Ngoại hối")
    ('bộ luật', 'pháp lệnh')
    """
    words = ABBREVIATED.get(title, title.lower())
    return next(kind for kind in _KINDS if words.startswith(kind))


@cache
def _by_initials() -> Mapping[str, str]:
    """Names of laws by the initials of their syllables, where these are the initials of one name alone."""
    found: dict[str, set[str]] = {}
    for name in names()["luật"]:
        syllables = [syllable for syllable in name.replace(",", "").lower().split() if syllable != "và"]
        found.setdefault("".join(syllable[0] for syllable in syllables).upper(), set()).add(name)
    return {initials: one for initials, (one, *more) in found.items() if not more}


def full_title(title: str) -> str:
    """Returns a title in lower case, written out and without signs, as one that tells two names of a law alike.

    >>> full_title("BLHS"), full_title("Luật PCTN"), full_title("Luật Phòng chống tham nhũng")
    ('bộ luật hình sự', 'luật phòng chống tham nhũng', 'luật phòng chống tham nhũng')
    """
    if title in ABBREVIATED:
        return ABBREVIATED[title]
    kind, _, name = title.rpartition(" ")
    if name in _by_initials():
        title = f"{kind} {_by_initials()[name]}"
    return canonical(title).text.replace(",", "").lower()


def is_field(title: str) -> bool:
    """Tells names that in small letters are a field of law or study."""
    return title.lower() in _FIELDS
