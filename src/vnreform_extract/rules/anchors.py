"""Where rules may begin: one pattern that finds every anchor of a set in one pass over a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Generic, TypeVar

DIGITS = "#"
"""The anchor of rules that may start at a run of digits. "#/" asks for a sign behind the digits, "# tháng" for a word."""
REACH = 1_000
"""Characters that a pattern sees from its anchor on, so that no rule's work grows with the text behind it."""

Entry = TypeVar("Entry")

# Letters and digits as `re` tells them: \w without the underscore.
_LETTER = r"[^\W\d_]"
_NOT_INSIDE_A_WORD = r"(?<![^\W_])"
# Digits behind a decimal mark belong to the number before it.
_DIGITS = rf"(?<!\d[.,])\d\d*+(?=\s*+({_LETTER}++|[^\w\s])?+)"
_NEVER = "(?!)"


class Anchors(Generic[Entry]):
    """The anchors of many entries, found together.

    At each place the longest anchor is found; what starts at its own beginnings ("quyết định" for "quyết định số")
    starts there too. Case and the width of spaces make no difference.

    Args:
        entries: each with the anchors at which it may start.

    >>> anchors = Anchors([("day", ["ngày", "#/"]), ("age", ["#"])])
    >>> list(anchors.places("Ngày 2/9, 14 xã"))
    [(0, ('day',)), (5, ('day', 'age')), (7, ('age',)), (10, ('age',))]
    """

    def __init__(self, entries: Iterable[tuple[Entry, Sequence[str]]]) -> None:
        entries = tuple(entries)
        every = {anchor for _, anchors in entries for anchor in anchors}
        phrases = {anchor for anchor in every if not anchor.startswith(DIGITS)}
        places: dict[str, list[int]] = {}
        for place, (_, anchors) in enumerate(entries):
            for anchor in anchors:
                places.setdefault(anchor, []).append(place)
        starting = {
            phrase: sorted({place for part in _beginnings(phrase) for place in places.get(part, ())})
            for phrase in phrases
        }
        self._phrases = {phrase: tuple(entries[at][0] for at in here) for phrase, here in starting.items()}
        self._behind_digits = {
            behind: tuple(entry for entry, anchors in entries if not {DIGITS, anchor}.isdisjoint(anchors))
            for anchor in every
            if anchor.startswith(DIGITS) and (behind := anchor[1:].strip())
        }
        self._digits = tuple(entry for entry, anchors in entries if DIGITS in anchors)
        words = _longest_of(phrase for phrase in phrases if phrase[0].isalnum())
        signs = _longest_of(phrase for phrase in phrases if not phrase[0].isalnum())
        digits = _DIGITS if self._digits or self._behind_digits else rf"{_NEVER}()"
        self._scan = re.compile(rf"{_NOT_INSIDE_A_WORD}(?:(?=({words}))\w|{digits})|(?=({signs})).")

    def places(self, text: str) -> Iterator[tuple[int, tuple[Entry, ...]]]:
        """Yields, from left to right, each place of a text where entries may start, with these entries in order."""
        phrases, behind_digits, digits = self._phrases, self._behind_digits, self._digits
        for match in self._scan.finditer(_lower(text)):
            phrase, behind, sign = match.groups()
            if phrase := phrase or sign:
                entries = phrases.get(phrase) or phrases[" ".join(phrase.split())]
            else:
                entries = behind_digits.get(behind, digits)
            if entries:
                yield match.start(), entries


def _beginnings(phrase: str) -> Iterator[str]:
    """Yields what stands whole at the beginning of a phrase, the phrase itself last."""
    for end, (last, behind) in enumerate(pairwise(phrase), 1):
        inside = (last.isalpha() and behind.isalpha()) or (last.isdigit() and behind.isdigit())
        if not inside:
            yield phrase[:end]
    yield phrase


def _lower(text: str) -> str:
    """Lower case, one character for one character."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)


def _longest_of(phrases: Iterable[str], last: str = "") -> str:
    """A pattern that matches the longest of the phrases that stands whole at a place; `last` stands before them."""
    tails: dict[str, list[str]] = {}
    for phrase in phrases:
        tails.setdefault(phrase[:1], []).append(phrase[1:])
    ends_here = tails.pop("", None) is not None
    branches = [
        (r"\s++" if head == " " else re.escape(head)) + _longest_of(rest, head) for head, rest in sorted(tails.items())
    ]
    if ends_here:
        branches.append(rf"(?!{_LETTER})" if last.isalpha() else r"(?!\d)" if last.isdigit() else "")
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})" if branches else _NEVER
