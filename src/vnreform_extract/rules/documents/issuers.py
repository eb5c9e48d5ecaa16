"""Bodies that issue documents: by the letters of a number, and by their names beside a citation."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import regex

_FLAGS = regex.IGNORECASE | regex.VERBOSE | regex.VERSION0
_REACH = 160

_SHORT_FORMS: Mapping[str, str] = {
    "UBND": "Ủy ban nhân dân",
    "HĐND": "Hội đồng nhân dân",
    "UBTVQH": "Ủy ban Thường vụ Quốc hội",
    "UBMTTQ": "Ủy ban Mặt trận Tổ quốc",
    "TAND": "Tòa án nhân dân",
    "VKSND": "Viện kiểm sát nhân dân",
    "HĐQT": "Hội đồng quản trị",
    "NHNN": "Ngân hàng Nhà nước",
    "BHXH": "Bảo hiểm xã hội",
    "TP": "thành phố",
    "TX": "thị xã",
    "Thủ tướng": "Thủ tướng Chính phủ",
}


@cache
def issuers() -> Mapping[str, str]:
    """Returns the names of bodies by their letters ("BTC": "Bộ Tài chính")."""
    lines = files(__package__).joinpath("issuers.txt").read_text("utf-8").splitlines()
    return {
        letters: name
        for letters, _, name in (line.partition("\t") for line in lines if line and line[0] != "#")
        if name
    }


def issuer_of_letters(groups: tuple[str, ...]) -> str | None:
    """Returns who the letters of a number name, several joined by commas.

    >>> issuer_of_letters(("TTLT", "BTC", "BNV")), issuer_of_letters(("QH15",)), issuer_of_letters(("UBND", "NC"))
    ('Bộ Tài chính, Bộ Nội vụ', 'Quốc hội', 'Ủy ban nhân dân')
    """
    names = issuers()
    letters = [group.rstrip("0123456789") for group in groups]
    if letters[0] == "CT" and len(letters) > 1:
        letters = letters[1:]  # chỉ thị, not Cục Thuế
    found = [names[group] for group in letters if group in names]
    if letters[0] in ("TTLT", "NQLT", "TTLB"):
        return ", ".join(found) or None
    return found[0] if found else None


_CAPITALISED = r"(?-i:\p{Lu})[\p{L}\p{M}&.-]*+"
_AREA = rf"(?:tỉnh|thành\sphố|TP\.?|huyện|quận|thị\sxã|TX\.?|xã|phường|thị\strấn|đặc\skhu)(?:\s?(?:\d{{1,2}}|{_CAPITALISED}(?:\s{_CAPITALISED}){{0,3}}+))?+"
_NAME = rf"{_CAPITALISED}(?:\s{_CAPITALISED}){{0,4}}+"
_LOCAL = rf"(?:(?:Phó\s)?Chủ\stịch\s|Văn\sphòng\s|Thường\strực\s)?(?:UBND|HĐND|Ủy\sban\snhân\sdân|Hội\sđồng\snhân\sdân)(?:\s(?:{_AREA}|{_NAME}))?+"
_PARTY = rf"""(?:Ban\sThường\svụ\s|Văn\sphòng\s|Thường\strực\s)?(?:Tỉnh|Thành|Huyện|Quận|Đảng)\sủy(?:\s(?:{_AREA}|{_NAME}))?+
    |Bộ\sChính\strị|Ban\sBí\sthư(?:\sTrung\sương(?:\sĐảng)?)?|Ban\sChấp\shành\sTrung\sương(?:\sĐảng)?|BCH\sTrung\sương(?:\sĐảng)?
    |Trung\sương\sĐảng|(?:Ban|Ủy\sban|Văn\sphòng)(?:\s[\p{{L}}]++){{1,3}}\sTrung\sương"""
_CENTRE = (
    r"(?:Phó\s)?Thủ\stướng(?:\sChính\sphủ)?|Chính\sphủ|Quốc\shội|(?:Ủy\sban\sThường\svụ|UBTV)\sQuốc\shội|UBTVQH|Chủ\stịch\snước|Hội\sđồng\sBộ\strưởng"
    r"|(?:Văn\sphòng|Thanh\stra)\sChính\sphủ|Hội\sđồng\sThẩm\sphán(?:\sTòa\sán\snhân\sdân\stối\scao)?|Ngân\shàng\sNhà\snước(?:\sViệt\sNam)?|NHNN"
    r"|Kiểm\stoán\sNhà\snước"
)


@cache
def _ministries() -> str:
    names = {name for name in issuers().values() if name.startswith("Bộ ")}
    listed = "|".join(sorted((name.replace(" ", r"\s") for name in names), key=len, reverse=True))
    return rf"(?:Thứ\strưởng\s|Bộ\strưởng\s)?(?:{listed}|Bộ\s(?-i:[A-ZĐ&-]{{2,10}})(?!\p{{L}}))"


_STOP = (
    r"(?:về|quy\sđịnh|ban\shành|phê\sduyệt|sửa|bổ|hướng\sdẫn|ngày|năm|có|đã|sẽ|được|là|và|trong|khi|để|cho|với|theo|tại|do|thì"
    r"|cũng|bị|nêu|yêu|tổ\schức|thành\slập|công\sbố|cấp|ký|ra|vừa)(?!\p{L})"
)
_HEAD = (
    r"(?:Sở|Cục|Tổng\scục|Chi\scục|Tòa\sán|TAND|VKSND|Viện|Thanh\stra|Công\san|Ban|Hội\sđồng|Ủy\sban|Liên|Kho\sbạc|Bảo\shiểm"
    r"|Trường|Tập\sđoàn|Công\sty|Tổng|Đảng|Văn\sphòng|Bộ|Cơ\squan|Trung\stâm|Phòng|Tổ)(?!\p{L})"
)


@cache
def _names() -> str:
    other = rf"(?-i:{_HEAD})(?:\s(?:và\s(?=(?-i:\p{{Lu}})))?(?!{_STOP})[\p{{L}}\p{{M}}\d&-]++){{1,10}}+"
    return rf"(?:{_LOCAL}|{_CENTRE}|{_PARTY}|{_ministries()}|{other})(?!\p{{L}})"


@cache
def _behind() -> regex.Pattern[str]:
    return regex.compile(rf"\s?(?:,\s)?(?:của|do)\s(?P<issuer>{_names()})", _FLAGS)


@cache
def _before() -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\p{{L}})(?P<issuer>{_names()})$", _FLAGS)


def issuer_beside(text: str, end: int, act: int | None) -> tuple[str, int] | None:
    """Returns the body that a citation names as its issuer, and where its name ends, at least `end`.

    Args:
        text: the text.
        end: where the citation ends.
        act: where the words begin that say that it is issued, where they stand before it.

    >>> text = "UBND tỉnh đã ban hành Quyết định 70/QĐ-UBND"
    >>> issuer_beside(text, len(text), act=9)
    ('Ủy ban nhân dân tỉnh', 43)
    """
    if behind := _behind().match(text, end, end + _REACH):
        return written_out(behind["issuer"]), behind.end()
    if act is not None and (before := _before().search(text, max(0, act - _REACH), act)):
        return written_out(before["issuer"]), end
    return None


_SHORT = regex.compile(r"\b(?:" + "|".join(_SHORT_FORMS) + r")\b\.?(?!\sChính)")
_MINISTER = regex.compile(r"^(?:Bộ|Thứ)\strưởng\s(?=Bộ\s)")


@cache
def _as_standard() -> Mapping[str, str]:
    return {name.casefold(): name for name in issuers().values()}


def written_out(name: str) -> str:
    """Returns the name of a body without abbreviations, that of a minister as his ministry.

    >>> written_out("UBND TP Hà Nội"), written_out("Bộ trưởng Bộ TN&MT")
    ('Ủy ban nhân dân thành phố Hà Nội', 'Bộ Tài nguyên và Môi trường')
    """
    words = _MINISTER.sub("", " ".join(name.split()))
    ministry = words.removeprefix("Bộ ")
    if ministry.isupper() and (full := issuers().get("B" + regex.sub(r"[^\p{L}]", "", ministry))):
        return full
    words = _SHORT.sub(lambda short: _SHORT_FORMS[short.group().rstrip(".")], words)
    return _as_standard().get(words.casefold(), words)


_LOOSE = frozenset(("Trung ương Đảng", "Cục Thuế"))
"""Letters that stand for several bodies: "TW" for the Politburo too, "CT" for any tax office."""


def issuer_of(groups: tuple[str, ...], said: str | None) -> str | None:
    """Returns who issued a document: whom its letters name, or more exactly whom the text names.

    Letters that name one body of the centre are right where the text speaks loosely of the Government; those of a local
    or a Party body leave to the text which one it is.
    """
    told = issuer_of_letters(groups) if groups else None
    if told is None or (said and (told in _LOOSE or is_local(told))):
        return said or told
    return told


_LOCAL_BODIES = ("Ủy ban nhân dân", "Hội đồng nhân dân", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Đảng ủy")


def is_local(name: str) -> bool:
    """Tells a body that there is one of in every province, district or commune."""
    return name.startswith("Sở ") or any(body in name for body in _LOCAL_BODIES)
