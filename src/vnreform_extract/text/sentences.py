"""Spans of sentences."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

import regex

# A stop ends a sentence where what follows begins one, unless an abbreviation or an initial stands before it.
_ABBREVIATIONS = "tp|tx|tt|ths|ts|pgs|gs|bs|ks|cn|ncs|nxb|vd|tr|đ/c|mr|mrs|dr|st|no|q|p|h|x"
_BOUNDARY = regex.compile(
    rf"""
    \n\s*
    | (?<! (?:^|[^\p{{L}}]) (?:{_ABBREVIATIONS}|\p{{Lu}}) )      # Tp. Pleiku, N.V.
      (?: [.!?…]++ ["”’)\]]*+ )
      \s++ (?= ["“‘(\[–-]*+ \s*+ [\p{{Lu}}\d] )
    """,
    regex.VERBOSE | regex.IGNORECASE | regex.VERSION0,
)


@dataclass(frozen=True, slots=True)
class Sentences:
    """Where the sentences of a text begin.

    Attributes:
        starts: first positions, ascending; the first is 0.
        ends: positions behind the last character, the space after a sentence not counted.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def around(self, position: int) -> tuple[int, int]:
        """Returns the half-open span of the sentence in which `position` stands."""
        index = self._index(position)
        return self.starts[index], self.ends[index]

    def over(self, start: int, end: int) -> tuple[int, int]:
        """Returns the span of the sentence, or the sentences, over which [start, end) goes."""
        return self.starts[self._index(start)], self.ends[self._index(max(start, end - 1))]

    def _index(self, position: int) -> int:
        return max(0, bisect_right(self.starts, position) - 1)


def sentences(text: str) -> Sentences:
    """Finds the sentences of a text; a line end always ends one.

    >>> sentences("Tp. Pleiku có 14 phường. Năm 2020: 20 đơn vị.").starts
    (0, 25)
    """
    starts, ends = [0], []
    for match in _BOUNDARY.finditer(text):
        stop = match.start() + len(match.group().rstrip())
        ends.append(stop)
        starts.append(match.end())
    ends.append(len(text.rstrip()) if text.strip() else len(text))
    return Sentences(tuple(starts), tuple(ends))
