r"""The number of a document: a pattern that bears mangled writing, and the canonical form.

A number is a serial, perhaps a year, and groups of letters: "22/2019/QĐ-UBND", "18-NQ/TW", "1234/UBND-NC",
"50/2005/TTLT/BTC-BNV".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import regex

from vnreform_extract.rules.documents.issuers import issuers
from vnreform_extract.rules.documents.types import CODES, COURT_FIELDS, COURT_STAGES, either, is_judgment, type_of_code

SPACE = r"\s{0,2}+"
"""A space, or a line break with one, where a writer or a page's layout put it into a number."""

_STROKES: Mapping[str, str] = {
    bare: bare.replace("D", "Đ")
    for bare in (
        "BKHDT",
        "BLDTBXH",
        "CD",
        "DU",
        "HNGD",
        "LDTBXH",
        "ND",
        "QD",
        "QDPT",
        "QDST",
        "SKHDT",
        "SLDTBXH",
        "TLD",
    )
} | {
    "BGD&DT": "BGD&ĐT",
    "BGDDT": "BGDĐT",
    "HDBT": "HĐBT",
    "HDND": "HĐND",
    "HDQT": "HĐQT",
    "HDTP": "HĐTP",
    "HDTV": "HĐTV",
    "SGD&DT": "SGD&ĐT",
    "SGDDT": "SGDĐT",
}
"""Letters written without the stroke of Đ; HD and DA are types of their own, so no letter is mended by itself."""

_KNOWN = {*CODES, *issuers(), *COURT_FIELDS, *COURT_STAGES, "TrS"}
_AS_STANDARD: Mapping[str, str] = {**{code.upper(): code for code in _KNOWN}, **_STROKES}
_JOINT = ("TTLT", "TTLB", "NQLT")
_CONTRACTS = ("HĐ", "HĐLĐ", "HĐKT", "HĐTD", "HĐMB", "HĐTC")
_DOUBTFUL = {"L", "PC", "PB", "PG", "DA", "TC", "PA", "CT", "TT", "BB", *COURT_FIELDS, *COURT_STAGES}
"""Letters that stand in numbers of other things too, where they stand alone."""

_CAPITALS = "A-ZĂÂĐÊÔƠƯ"
_GROUP = rf"""(?-i:[{_CAPITALS}]{{1,20}}+(?:&[{_CAPITALS}]{{1,10}}+){{0,2}}+(?:[ghirty]{{1,2}}+[{_CAPITALS}]{{0,8}}+)?+)
    (?:(?<=(?-i:QH))\s?(?=\d{{1,2}}(?!\d)))?+\d{{0,4}}+"""
"""QĐ, TTg, CTr, QyĐ, BGD&ĐT, QH15, PC06."""
_LETTERS = rf"(?:{_GROUP}(?!\p{{L}})|{either(_AS_STANDARD)}(?!\d))"
_STANDARD = "|".join(sorted(map(regex.escape, _AS_STANDARD), key=lambda code: (-len(code), code)))
_LAST = rf"(?:{_GROUP}|(?:{_STANDARD})(?:(?<=QH)\d\d)?)(?:(?!\p{{L}})|(?=(?-i:ngày|năm|của|về|và|do|quy)))"
"""The last letters may have a word glued to them: "NĐ-CPngày"."""
_DASH = r"[-–—/_]"
_TYPE = either((*CODES, "ND", "QD"))
_DOT = r"\.(?=(?-i:[A-ZĐ]){1,4}(?![\p{L}\d]))"
_SMALL = rf"(?-i:{either(code.lower() for code in _AS_STANDARD)})(?:{_DASH}(?-i:[a-zđ&]){{1,20}}+){{1,3}}+(?!\p{{L}})"
"""Letters all in small ones: the first tell that they are letters of a number."""
_GAP = rf"(?<={_TYPE})\s(?={either(issuers())})"
_CODE = rf"""(?:{_SMALL}
  | {either(_JOINT)}(?:{SPACE}{_DASH}{SPACE}{_LAST}){{1,6}}+
  | {_LETTERS}(?:{_DASH}\s{{0,2}}+|(?<!\d)\s{{1,2}}+{_DASH}\s{{0,2}}+|{_DOT}|{_GAP}){_LAST}(?:(?:{_DASH}\s?+|{_DOT}){_LAST}){{0,5}}+
  | {_LAST}
)"""
_YEAR = r"(?:19|2[0Oo])[\dOo]{2}(?!\d)"
_BETWEEN = rf"{SPACE}[/_–-]{SPACE}"

NUMBER = rf"""(?P<number>(?<!\d[:/])
    (?P<serial>(?:\d[\dOo]{{0,7}}+|[Oo]\d[\dOo]{{0,4}}+)(?:\.\d{{1,3}}(?!\d))?+(?:[a-eđ](?![\p{{L}}]))?+)
    (?: {_BETWEEN}(?P<serial_year>{_YEAR})(?:{_BETWEEN}|\s(?={_TYPE}{_DASH}))(?P<code>{_CODE})
      | (?P<sign>{_BETWEEN}|\s(?={_TYPE}{_DASH}))(?P<code>{_CODE})
    )
)"""


@dataclass(frozen=True, slots=True)
class Number:
    """A number taken apart.

    Attributes:
        text: the canonical form.
        year: the year inside, or None.
        groups: its letters ("QĐ", "UBND"); none where only a serial is cited.
    """

    text: str
    year: str | None = None
    groups: tuple[str, ...] = ()

    @property
    def type(self) -> str | None:
        """The type that the letters tell."""
        return type_of_code(self.groups) if self.groups else None

    @property
    def is_contract(self) -> bool:
        """Whether the letters are those of a contract, which is no document."""
        return self.groups[0] in _CONTRACTS

    def is_document(self, *, numbered: bool) -> bool:
        """Whether it is a document's without a word for the type; `numbered` where "số" stands before it."""
        first = self.groups[0].rstrip("0123456789")
        if self.is_contract:
            return False
        if self.groups[-1].startswith(("QH", "UBTVQH")) or is_judgment(self.groups):
            return self.year is not None or numbered
        known = first in _KNOWN or self.type is not None
        if len(self.groups) == 1:
            return known and numbered and first not in _DOUBTFUL
        return known or (numbered and len(first) > 1)


_GAPS = regex.compile(_GAP, regex.IGNORECASE | regex.VERBOSE | regex.VERSION0)


def read_number(match: regex.Match[str]) -> Number:
    """Returns the canonical number of a match of `NUMBER`."""
    serial = match["serial"]
    serial = serial[:-1].upper().replace("O", "0") + serial[-1].replace("O", "0").replace("o", "0")
    year = match["serial_year"].upper().replace("O", "0") if match["serial_year"] else None
    code = _GAPS.sub("-", match["code"])
    pieces = regex.split(r"([-–—/_.])", "".join(code.split()))
    groups, signs = _without_double([_restored(piece) for piece in pieces[::2]], pieces[1::2])
    sign = "/" if year or (match["sign"] or "").strip() in ("/", "_") else "-"
    code = groups[0] + "".join(_sign(mark, sign, groups) + group for mark, group in zip(signs, groups[1:], strict=True))
    return Number(f"{serial}/{year}/{code}" if year else f"{serial}{sign}{code}", year, tuple(groups))


def _restored(group: str) -> str:
    """Capitals as the standard writes them, Đ where its stroke was left out."""
    letters = group.rstrip("0123456789")
    standard = _AS_STANDARD.get(letters.upper()) or (letters.upper() if letters.islower() else letters)
    return standard + group[len(letters) :]


def _without_double(groups: list[str], signs: list[str]) -> tuple[list[str], list[str]]:
    """Drops a tail that was written twice: "NĐ-CP/NĐ-CP"."""
    half = len(groups) // 2
    if half > 1 and groups[:half] == groups[half:]:
        return groups[:half], signs[: half - 1]
    return groups, signs


def _sign(mark: str, first: str, groups: list[str]) -> str:
    """A slash between letters becomes the hyphen, but for the old joint form and where the serial has the hyphen."""
    if mark == "/" and (first == "-" or groups[0] in _JOINT):
        return "/"
    return "." if mark == "." else "-"
