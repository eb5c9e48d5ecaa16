r"""The number of a document: a pattern that bears mangled writing, and the canonical form.

A number is a serial, perhaps a year, and groups of letters: "22/2019/QĐ-UBND", "18-NQ/TW", "1234/UBND-NC",
"50/2005/TTLT/BTC-BNV".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import regex

from vnreform_extract.rules.documents.types import CODES, COURT_FIELDS

S = r"\s{0,2}+"
"""A space, or a line break with one, where a writer or a page's layout put it into a number."""

_MIXED_CASE = ("TTg", "TTr", "CTr", "QyĐ", "TrS", "QĐi")
_LATE_CASE = {code.upper(): code for code in _MIXED_CASE}

# Letters that were typed without the stroke of Đ. HD is hướng dẫn, DA dự án, so these need the letters around them.
_STROKES: Mapping[str, str] = {
    "QD": "QĐ",
    "ND": "NĐ",
    "CD": "CĐ",
    "HDND": "HĐND",
    "HDTP": "HĐTP",
    "HDBT": "HĐBT",
    "HDQT": "HĐQT",
    "HDTV": "HĐTV",
    "BGDDT": "BGDĐT",
    "BGD&DT": "BGD&ĐT",
    "SGDDT": "SGDĐT",
    "SGD&DT": "SGD&ĐT",
    "GDDT": "GDĐT",
    "BKHDT": "BKHĐT",
    "SKHDT": "SKHĐT",
    "BLDTBXH": "BLĐTBXH",
    "SLDTBXH": "SLĐTBXH",
    "LDTBXH": "LĐTBXH",
    "TLD": "TLĐ",
    "QDST": "QĐST",
    "QDPT": "QĐPT",
    "HNGD": "HNGĐ",
    "XDHD": "XDHĐ",
}

ISSUER_CODES = frozenset(
    (
        "CP",
        "TTg",
        "UBND",
        "UB",
        "HĐND",
        "TW",
        "TU",
        "HU",
        "ThU",
        "QU",
        "ĐU",
        "UBTVQH",
        "QH",
        "CTN",
        "VPCP",
        "VPQH",
        "HĐTP",
        "TANDTC",
        "VKSNDTC",
        "VKSTC",
        "KTNN",
        "TTCP",
        "NHNN",
        "UBDT",
        "BTC",
        "BNV",
        "BNNMT",
        "BNNPTNT",
        "BNN",
        "BTS",
        "BTNMT",
        "BXD",
        "BGTVT",
        "BKHCN",
        "BTTTT",
        "BYT",
        "BGDĐT",
        "BGD",
        "BCT",
        "BCN",
        "BTM",
        "BVHTTDL",
        "BVHTT",
        "BDTTG",
        "BTP",
        "BNG",
        "BQP",
        "BCA",
        "BKHĐT",
        "BLĐTBXH",
        "BTCTW",
        "UBKTTW",
        "VPTW",
        "BTGTW",
        "BDVTW",
        "SNV",
        "STC",
        "SYT",
        "SXD",
        "SKHCN",
        "SCT",
        "STP",
        "SGDĐT",
        "SVHTTDL",
        "STTTT",
        "SKHĐT",
        "SLĐTBXH",
        "SGTVT",
        "STNMT",
        "SNNPTNT",
        "SNNMT",
        "SDTTG",
        "TCT",
        "BHXH",
        "TLĐ",
        "TCHQ",
        "TCTHADS",
        "TTr",
        "BTTUBTWMTTQVN",
        "MTTW",
    )
)
"""Letters of issuers that make a number of a document wherever they stand."""

_CAPITALS = r"A-ZĐƯÂÊÔƠ"
# QĐ, TTg, CTr, QyĐ, BGD&ĐT, QH15, PC06
_GROUP = rf"(?-i:[{_CAPITALS}]{{1,14}}+(?:&[{_CAPITALS}]{{1,4}}+)?+(?:[gryh][{_CAPITALS}]{{0,6}}+)?+)(?:\d{{1,3}}+)?+"
_KNOWN = (
    "(?:"
    + "|".join(sorted({*CODES, *ISSUER_CODES, *_STROKES, *COURT_FIELDS}, key=lambda code: (-len(code), code)))
    + ")"
)
_TYPE = "(?:" + "|".join(sorted({*CODES, "QD", "ND", "CD"}, key=lambda code: (-len(code), code))) + ")"
_END = r"(?=ngày|năm|của|về|và)|(?![\p{L}\p{N}])"
# Behind a code may stand a glued word ("NĐ-CPngày"), else no letter.
_TERM = rf"(?:QH{S}\d{{1,2}}|{_GROUP}(?:(?<=QH)\s?\d{{1,2}}(?!\d))?+|{_KNOWN})(?:{_END})"
_FIRST = rf"(?:{_GROUP}|{_KNOWN})(?![\p{{L}}\p{{N}}])"
_DASH = r"[-–—/_]"
_CODE = rf"""(?:
    {_FIRST}{S}{_DASH}{S}{_TERM}(?:{_DASH}\s?(?:{_TERM})){{0,4}}+
  | {_TERM}
)"""
_DIGIT = r"[\dOo]"
_YEAR = r"(?:19|20|2[Oo])[\dOo]{2}"
NUMBER = rf"""(?P<number>
    (?P<serial>(?:\d[\dOo]{{0,5}}+|[Oo]\d[\dOo]{{0,4}}+)(?:\.\d{{1,2}})?+(?-i:[a-eđA-EĐ](?![\p{{L}}]))?+)
    (?:(?P<first>{S}[/_–-]{S})(?P<serial_year>{_YEAR})(?!\d)(?:{S}[/_–-]{S})(?P<code>{_CODE})
      |(?P<first>{S}[-–/_]{S}|\s(?={_TYPE}{_DASH}))(?P<code>{_CODE})
    )
)"""


@dataclass(frozen=True, slots=True)
class Number:
    """A number taken apart.

    Attributes:
        text: the canonical form.
        year: the year inside, or None.
        groups: its letters ("QĐ", "UBND").
    """

    text: str
    year: str | None
    groups: tuple[str, ...]

    @property
    def known(self) -> bool:
        """Whether the letters are those of a type or of an issuer, so that nothing else need say it is a document."""
        return any(_base(group) in _ALL_KNOWN for group in self.groups)


_ALL_KNOWN = {*CODES, *ISSUER_CODES, *COURT_FIELDS} - {"L", "PL", "PC", "PB", "PG", "DA", "TC"}


def _base(group: str) -> str:
    return group.rstrip("0123456789")


def read_number(match: regex.Match[str]) -> Number:
    """Returns the canonical number of a match of `NUMBER`."""
    digits = match["serial"].replace("O", "0").replace("o", "0") if match["serial"][0] != "o" else match["serial"]
    year = match["serial_year"].upper().replace("O", "0") if match["serial_year"] else None
    pieces = regex.split(r"([-–—/_])", regex.sub(r"\s+", "", match["code"]))
    groups = [_restored(piece) for piece in pieces[::2]]
    signs = ["/" if sign == "/" else "-" for sign in pieces[1::2]]
    first = "-" if match["first"].strip() in ("-", "–", "") else "/"
    groups, signs = _without_double(groups, signs)
    if year or first == "/":
        signs = _joined(groups, signs)
    code = "".join(part for pair in zip(groups, [*signs, ""], strict=True) for part in pair)
    text = f"{digits}/{year}/{code}" if year else f"{digits}{first}{code}"
    return Number(text, year, tuple(groups))


def _restored(group: str) -> str:
    """Capitals as the standard writes them, Đ where its stroke was left out."""
    upper = group.upper() if group.upper() in _LATE_CASE or group.islower() or group.upper() in _STROKES else group
    return _LATE_CASE.get(upper) or _STROKES.get(upper, upper)


def _without_double(groups: list[str], signs: list[str]) -> tuple[list[str], list[str]]:
    """Drops a tail that was written twice: "NĐ-CP/NĐ-CP"."""
    half = len(groups) // 2
    if len(groups) in (4,) and groups[:half] == groups[half:]:
        return groups[:half], signs[: half - 1]
    return groups, signs


def _joined(groups: Iterable[str], signs: list[str]) -> list[str]:
    """A slash between letters becomes the hyphen, but for the old joint form "TTLT/BTC-BNV"."""
    if next(iter(groups)) in ("TTLT", "TTLB", "NQLT"):
        return signs
    return ["-" for _ in signs]
