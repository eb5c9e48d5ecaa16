"""What tells a headline: how far it agrees with the head's titles, its length, the classes around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from vnreform_extract.page.blocks import Box, RawBlock

_WORD = re.compile(r"\w+")
LONGEST = 300
FEWEST_WORDS = 4
MOST_WORDS = 40
_FEW = 2
_MANY = 0.3
CONTAINED, SAME = 2.0, 3.0
"""How far a line agrees with a title that it holds, or that holds it, and with one of the same words."""
TRAIL = re.compile(r"breadcrumb|duong-?dan|sitemap|navi|menu", re.IGNORECASE)
NAMED = re.compile(r"title|heading|headline|tieu-?de|(?<![a-z])head(?![a-z])", re.IGNORECASE)
OF_A_BOX = re.compile(r"portlet|widget|WPTitle|box|block|side|left|right|other|summary|module|menu", re.IGNORECASE)


def words_of(text: str) -> list[str]:
    """The words of a text in small letters."""
    return _WORD.findall(text.lower())


class Words:
    """A line as its words.

    Args:
        words: the words, one at least.

    Attributes:
        line: the words in their order, with a space around each.
        distinct: the words.
        are_few: True for too few to be known again in another line.
    """

    __slots__ = ("are_few", "distinct", "line")

    def __init__(self, words: Sequence[str]) -> None:
        self.line = f" {' '.join(words)} "
        self.distinct = frozenset(words)
        self.are_few = len(words) <= _FEW


def in_words(titles: Iterable[str]) -> list[Words]:
    """The words of each title, of those that are more than signs.

    >>> [title.line for title in in_words(["Xã mở cửa", "???"])]
    [' xã mở cửa ']
    """
    return [Words(words) for title in titles if (words := words_of(title))]


def agreement(words: Sequence[str], titles: Sequence[Words]) -> float:
    """How far a line agrees with the title that is nearest to it: CONTAINED, SAME, or less.

    >>> agreement(["xã", "mở", "một", "cửa"], in_words(["Xã mở một cửa", "Tin"])), agreement(["xã"], [])
    (3.0, 0.0)
    """
    if not titles:
        return 0.0
    line = Words(words)
    return max(_agreement(line, title) for title in titles)


def _agreement(one: Words, other: Words) -> float:
    """3 for the same words, 2 where one holds the other, 1 where many are the same."""
    if one.line == other.line:
        return SAME
    if not (one.are_few or other.are_few) and (one.line in other.line or other.line in one.line):
        return CONTAINED
    common = len(one.distinct & other.distinct) / min(len(one.distinct), len(other.distinct))
    return 1.0 if common >= _MANY else 0.0


def is_called(block: RawBlock, name: re.Pattern[str]) -> bool:
    """True where a class or an id that stands close around a block holds a name."""
    return any(name.search(box.words) for box in inner(block))


def inner(block: RawBlock) -> Iterator[Box]:
    """The two elements that stand closest around a block."""
    return islice(block.box.around(), 2)
