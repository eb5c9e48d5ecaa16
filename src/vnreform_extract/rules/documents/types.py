"""Types of documents, by the words and by the letters of a number that tell them.

Sources: decree 30/2020/NĐ-CP (appendix III), the laws on normative documents of 2015 and 2025, guide 36-HD/VPTW for
documents of the Party, resolution 01/2017/NQ-HĐTP for those of courts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

LAWS = ("luật", "bộ luật", "pháp lệnh", "hiến pháp")
"""Types that are also cited by name."""

TYPES = (
    "án lệ",
    "báo cáo",
    "biên bản",
    "bản án",
    "bản cáo trạng",
    "bản ghi nhớ",
    "bản thỏa thuận",
    "bộ luật",
    "cáo trạng",
    "chỉ thị",
    "chỉ thị liên tịch",
    "chương trình",
    "công điện",
    "công hàm",
    "công thư",
    "công văn",
    "điều lệ",
    "đề án",
    "dự án",
    "giấy giới thiệu",
    "giấy mời",
    "giấy phép",
    "giấy ủy quyền",
    "hướng dẫn",
    "kế hoạch",
    "kết luận",
    "kháng nghị",
    "kiến nghị",
    "lệnh",
    "luật",
    "nghị định",
    "nghị quyết",
    "nghị quyết liên tịch",
    "pháp lệnh",
    "phán quyết",
    "phiếu báo",
    "phiếu chuyển",
    "phiếu gửi",
    "phương án",
    "quy chế",
    "quy định",
    "quy hoạch",
    "quy trình",
    "quyết định",
    "sắc lệnh",
    "sắc luật",
    "thông báo",
    "thông cáo",
    "thông tri",
    "thông tư",
    "thông tư liên bộ",
    "thông tư liên tịch",
    "tờ trình",
    "văn bản hợp nhất",
)
"""Words for a type, in lower case."""

_AS_STANDARD: Mapping[str, str] = {"bản cáo trạng": "cáo trạng", "chỉ thị liên tịch": "chỉ thị"}
"""Words for a type that the standard has under a shorter name."""

ABBREVIATIONS: Mapping[str, str] = {
    "BA": "bản án",
    "BC": "báo cáo",
    "CĐ": "công điện",
    "CT": "chỉ thị",
    "CTr": "chương trình",
    "CV": "công văn",
    "GP": "giấy phép",
    "HD": "hướng dẫn",
    "KH": "kế hoạch",
    "KL": "kết luận",
    "ND": "nghị định",
    "NĐ": "nghị định",
    "NQ": "nghị quyết",
    "NQLT": "nghị quyết liên tịch",
    "PL": "pháp lệnh",
    "QD": "quyết định",
    "QĐ": "quyết định",
    "QyĐ": "quy định",
    "TB": "thông báo",
    "TT": "thông tư",
    "TTLT": "thông tư liên tịch",
    "TTr": "tờ trình",
    "VBHN": "văn bản hợp nhất",
}
"""Abbreviations that stand for the type word ("NĐ 144/2021/NĐ-CP", "QĐ số …")."""

CODES: Mapping[str, str] = {
    **{code: name for code, name in ABBREVIATIONS.items() if code not in ("BA", "ND", "QD")},
    "AL": "án lệ",
    "BB": "biên bản",
    "BGN": "bản ghi nhớ",
    "BTT": "bản thỏa thuận",
    "CTHĐ": "chương trình",
    "CTLT": "chỉ thị",
    "CTPH": "chương trình",
    "CTVKS": "cáo trạng",
    "DA": "dự án",
    "ĐA": "đề án",
    "GĐT": "quyết định",
    "GGT": "giấy giới thiệu",
    "GM": "giấy mời",
    "GUQ": "giấy ủy quyền",
    "HDLN": "hướng dẫn",
    "HDLT": "hướng dẫn",
    "KHLT": "kế hoạch",
    "KHPH": "kế hoạch",
    "KLTT": "kết luận",
    "KN": "kháng nghị",
    "L": "lệnh",
    "PA": "phương án",
    "PB": "phiếu báo",
    "PC": "phiếu chuyển",
    "PG": "phiếu gửi",
    "QC": "quy chế",
    "QCPH": "quy chế",
    "QĐi": "quy định",
    "SL": "sắc lệnh",
    "TBKL": "thông báo",
    "TC": "thông cáo",
    "TTLB": "thông tư liên bộ",
}
"""The letters of a number that tell its type."""

_PREFIXES: Mapping[str, str] = {"QĐ": "quyết định", "GP": "giấy phép", "NQ": "nghị quyết"}
"""Letters that more letters may follow: "QĐXPVPHC", "QĐST", "GPXB"."""

COURT_FIELDS = frozenset(("DS", "HC", "HNGĐ", "HS", "KDTM", "LĐ"))
COURT_STAGES = frozenset(("GĐT", "PT", "ST", "TT"))
"""Letters of a judgment ("03/2025/DS-ST"): field and stage, also in one ("HSST")."""

SHORT = (
    "bản án",
    "chỉ thị",
    "chương trình",
    "công điện",
    "công văn",
    "đề án",
    "hướng dẫn",
    "kế hoạch",
    "kết luận",
    "luật",
    "nghị định",
    "nghị quyết",
    "pháp lệnh",
    "quy chế",
    "quy định",
    "quyết định",
    "sắc lệnh",
    "thông báo",
    "thông tư",
    "thông tư liên tịch",
    "tờ trình",
)
"""Types that are cited by a serial alone ("Nghị quyết 57", "Đề án 06")."""


def type_of_code(groups: tuple[str, ...]) -> str | None:
    """Returns the type that the letter groups of a number tell, or None.

    >>> type_of_code(("QĐ", "UBND")), type_of_code(("TW", "NQ")), type_of_code(("BTC", "NSNN"))
    ('quyết định', 'nghị quyết', None)
    >>> type_of_code(("DS", "ST")), type_of_code(("QĐST", "HNGĐ"))
    ('bản án', 'quyết định')
    """
    if is_judgment(groups):
        return "quyết định" if "GĐT" in groups or "TT" in groups else "bản án"
    for group in groups[:2]:
        if group in CODES:
            return CODES[group]
        for prefix, name in _PREFIXES.items():
            if group.startswith(prefix):
                return name
    return None


def is_judgment(groups: tuple[str, ...]) -> bool:
    """Tells the letters of a court's judgment: "DS-ST", "HSPT"."""
    if len(groups) > 1:
        return groups[0] in COURT_FIELDS and groups[1] in COURT_STAGES
    return any(groups[0] == field + stage for field in COURT_FIELDS for stage in ("ST", "PT"))


def type_of_words(text: str) -> str | None:
    """Returns the type that a type word or its abbreviation names; an abbreviation is one only as it is written here.

    >>> type_of_words("Thông báo kết luận"), type_of_words("NĐ"), type_of_words("ct")
    ('thông báo', 'nghị định', None)
    """
    if text in ABBREVIATIONS:
        return ABBREVIATIONS[text]
    words = " ".join(text.lower().split())
    if words in _AS_STANDARD:
        return _AS_STANDARD[words]
    if words in TYPES or words in LAWS:
        return words
    return "thông báo" if words.startswith("thông báo") else None


def either(words: Iterable[str]) -> str:
    """An alternative of words for a verbose pattern, the longest first, that ends where a word ends."""
    listed = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(word.replace(" ", r"\s") for word in listed) + r")(?!\p{L})"
