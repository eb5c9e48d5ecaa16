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
CONTAINED, SAME = 2.0, 3.0
"""How far a line agrees with a title that it holds, or that holds it, and with one of the same words."""
TRAIL = re.compile(r"breadcrumb|duong-?dan|sitemap|navi|menu", re.IGNORECASE)
NAMED = re.compile(r"title|heading|headline|tieu-?de|(?<![a-z])head(?![a-z])", re.IGNORECASE)
OF_A_BOX = re.compile(r"portlet|widget|WPTitle|box|block|side|left|right|other|summary|module|menu", re.IGNORECASE)


def words_of(text: str) -> list[str]:
    """The words of a text in small letters."""
    return _WORD.findall(text.lower())


def in_words(titles: Iterable[str]) -> list[list[str]]:
    """The words of each title, of those that are more than signs.

    >>> in_words(["Xã mở cửa", "???"])
    [['xã', 'mở', 'cửa']]
    """
    return [words for title in titles if (words := words_of(title))]


def agreement(words: list[str], titles: Sequence[list[str]]) -> float:
    """How far a line agrees with the title that is nearest to it: CONTAINED, SAME, or less.

    >>> agreement(["xã", "mở", "một", "cửa"], [["xã", "mở", "một", "cửa"], ["tin"]]), agreement(["xã"], [])
    (3.0, 0.0)
    """
    return max((_agreement(words, title) for title in titles), default=0.0)


def _agreement(words: list[str], title: list[str]) -> float:
    """3 for the same words, 2 where one holds the other, 1 where many are the same."""
    if words == title:
        return SAME
    short, long = sorted((words, title), key=len)
    if len(short) > 2 and f" {' '.join(short)} " in f" {' '.join(long)} ":
        return CONTAINED
    common = len(set(words) & set(title)) / min(len(set(words)), len(set(title)))
    return 1.0 if common >= 0.3 else 0.0


def is_called(block: RawBlock, name: re.Pattern[str]) -> bool:
    """True where a class or an id that stands close around a block holds a name."""
    return any(name.search(box.words) for box in inner(block))


def inner(block: RawBlock) -> Iterator[Box]:
    """The two elements that stand closest around a block."""
    return islice(block.box.around(), 2)
