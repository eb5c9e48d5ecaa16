"""Laws, codes and ordinances by their names, and where a name ends."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import regex

ABBREVIATED: Mapping[str, str] = {
    "BLHS": "bộ luật",
    "BLDS": "bộ luật",
    "BLTTHS": "bộ luật",
    "BLTTDS": "bộ luật",
    "BLLĐ": "bộ luật",
    "BLHH": "bộ luật",
    "LTTHC": "luật",
    "LHNGĐ": "luật",
    "LHN&GĐ": "luật",
}
"""Codes and laws that are cited by an abbreviation."""


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


def known(kind: str) -> str:
    """Returns a pattern for the known names of a type, the longest first, that ends where a word ends."""
    listed = sorted(names()[kind], key=len, reverse=True)
    return "(?:" + "|".join(_pattern(name) for name in listed) + r")(?![\p{L}\p{N}])"


_STOPS = (
    r"năm|số|ngày|tháng|được|là|có|đã|sẽ|đang|của|do|theo|tại|để|thì|mà|cho|này|mới|trên|đó|nêu|sửa|bổ|hiện|quy|với|vào|cũng|không|phải|chưa|gồm|nhằm|từ"
    r"|ban|trong|như|khi|về|nên|bởi|vì|cùng|ra|đến|hay|hoặc|hết|thay|quyết|cần|ở|đối|vừa|còn|yêu|nghiêm|cấm|nếu|bị|qua|cơ|lần|khoá|khóa|thông|kể|áp|việc|bao"
)
_WORD = r"\p{L}[\p{L}\p{M}]*+"
_CAPITAL = r"(?-i:\p{Lu})[\p{L}\p{M}]*+"
_STOP = rf"(?:{_STOPS})(?!\p{{L}})"
_NO_NAME = r"(?:sư|gia|TNHH|Hà\sNội|TP|thành\sphố|khoa|chơi|Công|hợp\sdanh)(?!\p{L})"
_NEXT = rf"(?!{_STOP}){_WORD}"
GENERIC = rf"""(?!{_NO_NAME}){_CAPITAL}
    (?: \s(?:và\s)?(?!(?:(?-i:Luật|Nghị|Bộ|Pháp|Thông|Quyết|Hiến|Chỉ)|các|những|luật|nghị)(?!\p{{L}}))(?!và\b){_NEXT} ){{0,9}}+"""
"""A name that the data file does not have: a capital, then words until one that no name holds."""
