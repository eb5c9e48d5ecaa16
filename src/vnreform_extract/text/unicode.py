"""Forms of one letter, mapped without losing an offset.

Rules read a canonical text: NFC, tone marks where the old orthography puts them (hòa, not hoà), one kind of hyphen and
of space, never two spaces side by side, Đ for its look-alikes, no zero-width characters. Facts point into the text as
it was given.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

import regex

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_HYPHENS = "\u2010\u2011\u2012\u2212\ufe63\uff0d"
_ZERO_WIDTH = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_FULL_WIDTH = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}

# One character for one character, so that no offset moves.
_TRANSLATION = {
    **{ord(space): " " for space in _SPACES},
    **_FULL_WIDTH,
    **{ord(hyphen): "-" for hyphen in _HYPHENS},
    ord("Ð"): "Đ",  # U+00D0, Icelandic eth
    ord("ð"): "đ",
    ord("Ɖ"): "Đ",  # U+0189, African d
    ord("ɖ"): "đ",
}
_UNUSUAL = re.compile(f"[{_SPACES}{_HYPHENS}ÐðƉɖ\uff01-\uff5e]")
_ANY_ZERO_WIDTH = re.compile(f"[{_ZERO_WIDTH}]")
_SPACE = r"[^\S\n]"
_LOOSE_SPACE = re.compile(rf"[^\S\n {_SPACES}]|{_SPACE}(?:{_SPACE}|(?=\n))")
"""A tab, spaces side by side, or a space in front of a line end."""

# Cyrillic letters that pass for Latin ones, read as Latin inside a word with Latin letters or digits.
_LOOKALIKES = "АВЕКМНОРСТХаеорсху"
_CYRILLIC = str.maketrans(_LOOKALIKES, "ABEKMHOPCTXaeopcxy")
_ANY_LOOKALIKE = re.compile(f"[{_LOOKALIKES}]")
_CYRILLIC_WORD = re.compile(rf"(?<![\w/-])[\w/-]*[{_LOOKALIKES}][\w/-]*")
_LATIN_OR_DIGIT = regex.compile(r"[\p{Latin}\d]")

# New orthography to old, at the end of a syllable: oà → òa, oè → òe, uỳ → ùy (but quý stays).
_MARKS = "\u0300\u0301\u0303\u0309\u0323"


def _marked(vowel: str) -> list[str]:
    return [unicodedata.normalize("NFC", vowel + mark) for mark in _MARKS]


_TONES = {
    cased(new): cased(old)
    for first, second in ("oa", "oe", "uy")
    for new, old in zip(
        (first + vowel for vowel in _marked(second)), (vowel + second for vowel in _marked(first)), strict=True
    )
    for cased in (str.lower, str.upper, str.capitalize)
}
_NEW_TONE = re.compile(rf"[oOuU][{''.join(sorted({new[1] for new in _TONES}))}](?<![qQ]..)(?![^\W\d_])")


_PILED_MARKS = regex.compile(r"(\p{M}{30})\p{M}++")


def nfc(text: str) -> str:
    """Returns NFC, in time linear in the text: what is piled on a letter beyond thirty marks is left out.

    >>> len(nfc("e\u0302\u0301")), len(nfc("e" + "\u0301\u0323" * 1000))
    (1, 30)
    """
    if unicodedata.is_normalized("NFC", text):
        return text
    return unicodedata.normalize("NFC", _PILED_MARKS.sub(r"\1", text))


def spelt(passage: str) -> str:
    r"""Returns a passage of a given text in its own spelling, but for what no reader sees.

    >>> spelt("khoá \u200b\n tre\u0309")
    'khoá trẻ'
    """
    folded = " ".join(passage.split())
    if folded.isascii() or (folded.isprintable() and unicodedata.is_normalized("NFC", folded)):
        return folded  # what is printable has no zero width
    return " ".join(nfc(_ANY_ZERO_WIDTH.sub("", folded)).split())


@dataclass(frozen=True, slots=True)
class Canonical:
    """A text in canonical form that knows where each character came from.

    Attributes:
        text: what rules read.
        given: the text exactly as it was given.
        starts: positions in `text` from which `shifts` apply; empty where offsets are the same.
        shifts: what to add to a position in `text` to get the one in `given`.
    """

    text: str
    given: str
    starts: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()

    def to_given(self, start: int, end: int) -> tuple[int, int]:
        """Maps a half-open span of `text` to the span of `given` that it came from."""
        if not self.starts:
            return start, end
        if start == end:
            return (here := self._place(start)), here
        stop = self._place(end)
        # Spaces and zero-width characters behind the last letter's own are not part of the span's last word.
        while stop > 0 and (self.given[stop - 1] in _ZERO_WIDTH or self.given[stop - 1].isspace()):
            stop -= 1
        return self._place(start), stop

    def _place(self, position: int) -> int:
        index = bisect_right(self.starts, position) - 1
        return position + (self.shifts[index] if index >= 0 else 0)


def canonical(text: str) -> Canonical:
    r"""Returns the canonical form of a text, with the way back to its offsets.

    >>> hoa = canonical("Uỷ ban  hoà giải".replace("hoà", "hoa\u0300"))
    >>> hoa.text
    'Ủy ban hòa giải'
    >>> hoa.to_given(7, 10), len(hoa.given)
    ((8, 12), 17)
    """
    plain = text
    starts: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()
    if not unicodedata.is_normalized("NFC", text) or _ANY_ZERO_WIDTH.search(text) or _LOOSE_SPACE.search(text):
        plain, starts, shifts = _compose(text)
    if _UNUSUAL.search(plain):
        plain = plain.translate(_TRANSLATION)
    if _ANY_LOOKALIKE.search(plain):
        plain = _CYRILLIC_WORD.sub(_latinise, plain)
    plain = _NEW_TONE.sub(_old_tone, plain)
    return Canonical(plain, text, starts, shifts)


def _old_tone(match: re.Match[str]) -> str:
    return _TONES.get(match.group(), match.group())


def _latinise(match: re.Match[str]) -> str:
    word = match.group()
    return word.translate(_CYRILLIC) if _LATIN_OR_DIGIT.search(word) else word


# A character with what combines with it, spaces to make one of, or what to leave out: zero-width characters, and spaces
# in front of a line end. Marks come thirty at a time, as in the
# stream-safe format of Unicode Standard Annex 15: to order them takes the square of their number.
_CLUSTER = regex.compile(
    rf"(?P<gone>[{_ZERO_WIDTH}]++|(?:{_SPACE}|[{_ZERO_WIDTH}])++(?=\n))|(?P<space>{_SPACE}(?:{_SPACE}|[{_ZERO_WIDTH}])*+)"
    r"|(?P<plain>[\n!-\x7e]+(?!\p{M}))|\P{M}\p{M}{0,30}+|\p{M}{1,30}+"
)


def _compose(text: str) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
    """NFC with single spaces and without zero-width characters, with the shifts that lead back."""
    parts: list[str] = []
    starts: list[int] = []
    shifts: list[int] = []
    length, shift = 0, 0
    for match in _CLUSTER.finditer(text):
        if match.lastgroup == "gone":
            continue
        if match.start() - length != shift:
            shift = match.start() - length
            starts.append(length)
            shifts.append(shift)
        if match.lastgroup == "space":
            part = " "
        elif match.lastgroup == "plain":
            part = match.group()
        else:
            part = unicodedata.normalize("NFC", match.group())
        parts.append(part)
        length += len(part)
    if len(text) - length != shift:
        starts.append(length)
        shifts.append(len(text) - length)
    return "".join(parts), tuple(starts), tuple(shifts)


_LETTERS = "ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
_VIETNAMESE = re.compile(f"[{_LETTERS}{_LETTERS.upper()}]")  # both cases told, as ignoring case takes twice the time
"""Letters that hardly another language has."""
_FOREIGN_LENGTH = 400
_FEWEST_MARKED = 0.004


def share_of_marked(text: str) -> float:
    """Returns the share of a text's characters that are letters of Vietnamese alone.

    >>> share_of_marked("Đại"), share_of_marked("Dai"), share_of_marked("")
    (0.6666666666666666, 0.0, 0.0)
    """
    return len(_VIETNAMESE.findall(text)) / max(len(text), 1)


def is_foreign(text: str) -> bool:
    """True for a text too long to be Vietnamese with so few of its letters; a short one may be a number and a name.

    >>> is_foreign("The province has twelve communes. " * 20), is_foreign("12 ha"), is_foreign("thủ tục " * 99)
    (True, False, False)
    """
    return len(text) >= _FOREIGN_LENGTH and share_of_marked(text) < _FEWEST_MARKED
