"""Names of those who write: what introduces one, where it ends, and what is none."""

from __future__ import annotations

import re

from vnreform_extract.page import dates


def _words(*alternatives: str) -> str:
    return rf"\b(?:{'|'.join(alternatives)})\b"


JOINT = " - "
"""What stands between two authors."""
_LONGEST_NAME = 70
_MOST_WORDS = 9
LONGEST_LINE = 150
"""Characters of the longest line out of which a name is read."""

_OF_WRITING = (
    "words|story|article|review|text|reporting|post(?:ed)?|publish(?:ed)?|written|created|authored|contributed|"
    "interview|viết|đăng|thực hiện|biên soạn|tổng hợp"
)
_OFFICES = (
    "(?:the )?authors?|tác giả(?: bài viết)?|người viết|người đăng|(?:bài|tin)(?:,| và) ảnh|tin, bài|tin bài|bài viết|"
    "bài|tin|thực hiện|phóng viên"
)
_LEAD_IN = re.compile(
    rf"^\W*(?:(?:{_OF_WRITING})? ?\b(?:by|bởi)\b ?[:：]?|(?:{_OFFICES}) ?[:：]|(?:authors?|tác giả)\b)\s*",
    re.IGNORECASE,
)
"""What introduces a name."""
_MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
    "dec(?:ember)?"
)
_ENDS = (
    r"[|•·⋅/\n(;]",
    r" [-–—] ",
    r" on (?=[A-Z\d])",
    r"\bin (?=[A-Z])",
    r",? ?(?:last )?(?:published|updated|posted|modified|reviewed|edited)\b",
    rf"(?<=[a-z])(?:{_MONTHS}) \d",
    r",? ?\d{1,2}[/.:-]\d",
    r"\b\d+ ?min",
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,",
    r", (?:contributor|editor|staff|writer|reporter|senior|special)\b",
    r"\b(?:follow|view|see all|share|read more|xem (?:các|thêm|bài))\b",
    r"\bthực hiện$",
    r"\b(?:đã xem|lượt xem|số lần xem|ngày (?:đăng|cập nhật)|cập nhật|nguồn)\b",
)
_BEHIND_NAME = re.compile(rf"\s*(?:{'|'.join(_ENDS)}).*$", re.IGNORECASE | re.DOTALL)
"""Where a name ends."""
_ADDRESS = re.compile(r"https?:|www\.|@|/[\w-]+/")
_NO_NAME = re.compile(
    r"^(?:mon|tue|wed|thu|fri|sat|sun|ok|step|type|name|email|human|history|thứ \w+|chủ nhật)$|"
    r"[*?!:;=<>{}\[\]\"“”©%#_]|\.(?:com|vn|org|net|io)\b|"
    + _words(
        "admin(?:istrator)?|authors?|about|articles?|by|blog|comments?|contact|content|copy(?:right)?|cookies?|date",
        "download|expand|facebook|follow(?:ing)?|free|first name|from|get|guest|help|home|important|join|last|latest",
        "learn|library|links?|loading|log ?in|menu|more|newsletter|next|none|null|our|pages?|pin|plan|policy|popular",
        "posts?|press|previous|print|privacy|published?|quick|read|related|reply|resources?|section|see|share|sign",
        "sources?|start|subscribe|summary|table|tags|terms|this|tips|topics?|undefined|unknown|updated?|user|videos?|view|webmaster|what|why|with|your?",
        "bài viết|bình luận|chia sẻ|liên hệ|liên quan|quản trị(?: viên)?|người dùng|trang chủ|tin tức|xem thêm",
        "ban biên tập|cổng thông tin|đọc thêm|nguồn",
    ),
    re.IGNORECASE,
)
"""What no name holds."""
_OFFICE = re.compile(
    _words(
        "writer|editor|founder|consultant|certified|licensed|specialist|director|manager|officer|reporter|staff|senior",
        "contributor|journalist|phd|m\\.a|rn|grader|products|guides?|categor(?:y|ies)|industry|university|winemaker",
        "coordinator|team|health|finance|news|wellness|tm|kt|tl|tuq|[uủ][ỷy] ban|nhân dân|hội đồng|chủ tịch|giám đốc",
        "ubnd|hđnd|huyện|tỉnh|phường|trung tâm|văn phòng|công an|đài|sở",
        "ban (?:tổ chức|chỉ đạo|chấp hành|thường vụ|quản lý|giám đốc|lãnh đạo|tang lễ)",
    ),
    re.IGNORECASE,
)
"""What a person is, and no part of the name."""
_BETWEEN = re.compile(r" ?[,&/;·•|] ?| [-–] | (?:và|and) ")
_SURNAME = re.compile(
    r"(?:"
    r"bùi|cao|châu|chu|dương|đàm|đào|đặng|điêu|đinh|đỗ|đoàn|đồng|giang|hà|hoàng|hồ|huỳnh|kiều|khuất|khúc|"
    r"la|lại|lâm|lê|lò|lý|lục|lương|lưu|mã|mai|nghiêm|ngô|nguyễn|ninh|nông|ông|phạm|phan|phó|phùng|quách|"
    r"quan|sầm|tạ|thái|thân|thạch|thi|thiều|tô|tôn|tống|trần|triệu|trịnh|trương|từ|vi|viên|văn|võ|vũ|vương|"
    r"y|rơ|siu|ksor|rmah"
    r")(?= )",
    re.IGNORECASE,
)
"""First words of Vietnamese full names, of the minorities too."""
_DEGREE = re.compile(r"^(?:(?:GS|PGS|TS|ThS|Ths|BS|CK ?I{1,2}|KS|CN|LS|DS|KTS|NSND|NSƯT)\.? ?){1,3}(?=[^\W\d_])")
"""What stands in front of a name for what its bearer has learned."""
_DEGREES_APART = re.compile(r"\b(GS|PGS|TS|ThS), ?(?=(?:GS|PGS|TS|ThS)\b)")
_LETTERS = re.compile(r"[^\W\d_][\w’'.-]*")
VIETNAMESE = re.compile(r"[ăâđêôơưĂÂĐÊÔƠƯạ-ỹ]")
_LONGEST_INITIALS = 12
_INITIAL_AND_NAME = re.compile(r"[^\W\d_][.'’] ?[^\W\d_][^\W\d_A-Z]{1,8}")
_INITIALS = re.compile(r"(?:\w{1,3}\.){1,3}\w{0,3}|\w\.? ?\w\.?")


def tidy(text: str | None) -> str | None:
    """A name out of the line that gives it, or None where the line gives none.

    >>> tidy("By Korin Miller Published: Jan 29, 2025"), tidy("Tác giả: Đỗ Thu Hà"), tidy("Related Topics")
    ('Korin Miller', 'Đỗ Thu Hà', None)
    """
    if not text or len(text) > LONGEST_LINE:
        return None
    name = _LEAD_IN.sub("", text)
    if moment := dates.first(name):
        name = name[: moment.start]
    if _ADDRESS.search(name):
        return None
    if " - " in name and VIETNAMESE.search(name) and are_persons(name):
        return name
    name = _BEHIND_NAME.sub("", name).strip(" \t,.-–—|•·:&*")
    if name.count(" ") >= _MOST_WORDS and are_persons(first := name.partition(",")[0]):
        name = first
    if not 2 <= len(name) <= _LONGEST_NAME or _NO_NAME.search(name) or not name[0].isalpha():
        return None
    return name if name.count(" ") < _MOST_WORDS else None


def are_persons(text: str) -> bool:
    """True for one or several names of two to six words each, every word with a capital.

    >>> [are_persons(text) for text in ("Đỗ Thu Hà", "Thu Hà - Minh An", "Thu hà nội", "Senior Writer")]
    [True, True, False, False]
    """
    names = [name.split() for name in _BETWEEN.split(text.strip())]
    return (
        any(len(name) > 1 for name in names)
        and all(1 <= len(name) <= 6 for name in names)
        and all(word[0].isupper() and _LETTERS.fullmatch(word) for name in names for word in name)
        and not _OFFICE.search(text)
        and not _NO_NAME.search(text)
    )


def are_full_names(text: str) -> bool:
    """True for one or several Vietnamese full names, surname first.

    >>> [are_full_names(text) for text in ("Tạ Hoàng Yến·Phan Ninh", "ThS. Lê Mai", "Thời Sự")]
    [True, True, False]
    """
    text = _DEGREES_APART.sub(r"\1.", text.strip())
    names = [_DEGREE.sub("", name) for name in _BETWEEN.split(text) if name]
    return are_persons(text) and all(_SURNAME.match(name) for name in names)


def several(text: str) -> str:
    """Names that other signs part, joined with `JOINT`.

    >>> several("Lê Mai, Phan Ninh"), several("PGS, TS Lê Mai")
    ('Lê Mai - Phan Ninh', 'PGS.TS Lê Mai')
    """
    text = _DEGREES_APART.sub(r"\1.", text)
    return JOINT.join(name.strip() for name in _BETWEEN.split(text) if name.strip())


def are_initials(text: str) -> bool:
    """True for the initials with which one or several sign short news.

    >>> [are_initials(text) for text in ("N.V.A", "T.Hà", "K'Liêm", "T.H - Q.Tr", "v.v.", "TP.Huế", "A1 - B2")]
    [True, True, True, True, False, False, False]
    """
    names = text.split(JOINT) if len(text) <= _LONGEST_NAME else [text]
    return all(map(_is_initials, names)) and (len(names) == 1 or all("." in name for name in names))


def _is_initials(name: str) -> bool:
    if len(name) > _LONGEST_INITIALS or not name[:1].isupper():
        return False
    return bool(name.isupper() and _INITIALS.fullmatch(name)) or _INITIAL_AND_NAME.fullmatch(name) is not None
