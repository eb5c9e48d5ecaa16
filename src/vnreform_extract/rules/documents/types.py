"""Types of documents, by the words and by the letters of a number that tell them.

Sources: decree 30/2020/NĐ-CP (appendix III), the laws on normative documents of 2015 and 2025, guide 36-HD/VPTW for
documents of the Party, resolution 01/2017/NQ-HĐTP for those of courts.
"""

from __future__ import annotations

from collections.abc import Mapping

LAWS = ("luật", "bộ luật", "pháp lệnh", "hiến pháp")
"""Types that are also cited by name."""

TYPES = (
    "nghị định",
    "nghị quyết",
    "nghị quyết liên tịch",
    "quyết định",
    "thông tư",
    "thông tư liên tịch",
    "thông tư liên bộ",
    "thông tri",
    "chỉ thị",
    "luật",
    "bộ luật",
    "pháp lệnh",
    "sắc lệnh",
    "sắc luật",
    "lệnh",
    "công văn",
    "công điện",
    "công thư",
    "công hàm",
    "kế hoạch",
    "kết luận",
    "báo cáo",
    "thông báo",
    "thông cáo",
    "tờ trình",
    "quy định",
    "quy chế",
    "quy trình",
    "quy hoạch",
    "hướng dẫn",
    "chương trình",
    "đề án",
    "dự án",
    "phương án",
    "biên bản",
    "giấy phép",
    "giấy mời",
    "giấy giới thiệu",
    "giấy ủy quyền",
    "giấy chuyển tiền",
    "bản án",
    "bản cáo trạng",
    "cáo trạng",
    "kháng nghị",
    "kiến nghị",
    "phán quyết",
    "phiếu chuyển",
    "phiếu báo",
    "phiếu gửi",
    "văn bản hợp nhất",
    "điều lệ",
    "bản ghi nhớ",
    "bản thỏa thuận",
    "thư công",
)
"""Words for a type, in lower case, as the standard writes them."""

ABBREVIATIONS: Mapping[str, str] = {
    "NĐ": "nghị định",
    "ND": "nghị định",
    "NQ": "nghị quyết",
    "NQLT": "nghị quyết liên tịch",
    "QĐ": "quyết định",
    "QD": "quyết định",
    "TT": "thông tư",
    "TTLT": "thông tư liên tịch",
    "CT": "chỉ thị",
    "CV": "công văn",
    "CĐ": "công điện",
    "KH": "kế hoạch",
    "KL": "kết luận",
    "TB": "thông báo",
    "TTr": "tờ trình",
    "BC": "báo cáo",
    "HD": "hướng dẫn",
    "QyĐ": "quy định",
    "CTr": "chương trình",
    "PL": "pháp lệnh",
    "VBHN": "văn bản hợp nhất",
    "GP": "giấy phép",
    "BA": "bản án",
}
"""Abbreviations that stand for the type word ("NĐ 144/2021/NĐ-CP", "QĐ số …")."""

CODES: Mapping[str, str] = {
    **{code: name for code, name in ABBREVIATIONS.items() if code not in ("ND", "QD", "BA")},
    "QĐi": "quy định",
    "QC": "quy chế",
    "TC": "thông cáo",
    "PA": "phương án",
    "ĐA": "đề án",
    "DA": "dự án",
    "BB": "biên bản",
    "BGN": "bản ghi nhớ",
    "BTT": "bản thỏa thuận",
    "GUQ": "giấy ủy quyền",
    "GM": "giấy mời",
    "GGT": "giấy giới thiệu",
    "PC": "phiếu chuyển",
    "PB": "phiếu báo",
    "PG": "phiếu gửi",
    "SL": "sắc lệnh",
    "L": "lệnh",
    "TTLB": "thông tư liên bộ",
    "KHLT": "kế hoạch",
    "KHPH": "kế hoạch",
    "HDLT": "hướng dẫn",
    "HDLN": "hướng dẫn",
    "CTPH": "chương trình",
    "CTHĐ": "chương trình",
    "CTPHLN": "chương trình",
    "QCPH": "quy chế",
    "KLTT": "kết luận",
    "QĐST": "quyết định",
    "QĐPT": "quyết định",
    "QĐXXST": "quyết định",
    "QĐXXPT": "quyết định",
    "QĐMPT": "quyết định",
    "GĐT": "quyết định",
    "CTr": "chương trình",
    "KN": "kháng nghị",
    "KSĐT": "cáo trạng",
    "CTVKS": "cáo trạng",
}
"""The letters of a number that tell its type."""

COURT_FIELDS = ("DS", "HS", "HC", "KDTM", "LĐ", "HNGĐ", "HSST", "HSPT", "DSST", "DSPT", "HCST", "HCPT")
COURT_STAGES = ("ST", "PT")
"""Letters of a judgment ("03/2025/DS-ST"): field and stage."""

SHORT = (
    "nghị định",
    "nghị quyết",
    "quyết định",
    "thông tư",
    "thông tư liên tịch",
    "chỉ thị",
    "công điện",
    "kết luận",
    "quy định",
    "pháp lệnh",
    "đề án",
    "chương trình",
    "hướng dẫn",
    "kế hoạch",
    "công văn",
    "tờ trình",
    "thông báo",
    "sắc lệnh",
)
"""Types that are cited by a bare number ("Nghị quyết 57", "Đề án 06")."""


def type_of_code(groups: tuple[str, ...]) -> str | None:
    """Returns the type that the letter groups of a number tell, or None.

    >>> type_of_code(("QĐ", "UBND")), type_of_code(("TW", "NQ")), type_of_code(("BTC", "NSNN")), type_of_code(("DS", "ST"))
    ('quyết định', 'nghị quyết', None, 'bản án')
    """
    if len(groups) > 1 and groups[0] in COURT_FIELDS and groups[1] in COURT_STAGES:
        return "bản án"
    for group in groups[:2]:
        if group in CODES and not (group == groups[-1] and len(group) == 1):
            return CODES[group]
    return None
