"""How words lean, to content or to furniture, as training counted them: in classes and ids, and in running text."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise, repeat
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vnreform_extract.page.features.arrays import Ints, Matrix

Leaning = tuple[float, float, float]
"""The lowest, the highest and the mean leaning of the words of one class and id."""
LeaningOf = Callable[[str], Leaning | None]
"""How a class and id lean; None where they hold no words."""

SAMPLE = 60
"""Words of a text that are looked at, from its beginning."""
_FEWEST_WORDS = 6
_MOST_LINKED = 0.6
_FEWEST_KNOWN = 0.12
"""Share of a page's words that stand in the table's phrases: half in its language, hardly one in another."""
_ASKED = 500
"""Words of a page that tell its language."""
_ANOTHER_LANGUAGE = -9.0

_WORD = re.compile(r"[a-z]{2,30}")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MOST_KNOWN = 1 << 14


@dataclass(frozen=True, slots=True)
class Leanings:
    """What a model has learned of words, above 0 for content and below 0 for furniture.

    Attributes:
        of_class: how a class and id lean.
        phrases: how phrases of running text lean.
    """

    of_class: LeaningOf
    phrases: Phrases


# ---- classes and ids


def tokens(words: str) -> tuple[str, ...]:
    """The words of a class and id attribute, and each two of a name together: Vietnamese names split syllables at will.

    >>> tokens("tin-lienQuan box")
    ('tin', 'lien', 'quan', 'tinlien', 'lienquan', 'box')
    """
    return tuple(dict.fromkeys(chain.from_iterable(map(_tokens_of_name, _names(words)))))


def _names(words: str) -> list[str]:
    return words[:300].split()


def _tokens_of_name(name: str) -> list[str]:
    parts: list[str] = _WORD.findall(name if name.islower() else _CAMEL.sub(" ", name).lower())
    return [*parts, *map("".join, pairwise(parts))]


class Classes:
    """How classes and ids lean, remembered: the pages of a site name their boxes alike.

    Args:
        score: the leaning of a word.
    """

    def __init__(self, score: Callable[[str], float]) -> None:
        self._score = score
        self._scores = lru_cache(maxsize=_MOST_KNOWN)(self._scores_of_name)
        self.of: LeaningOf = lru_cache(maxsize=_MOST_KNOWN)(self._leaning)

    def _leaning(self, words: str) -> Leaning | None:
        scores: dict[str, float] = {}
        for name in _names(words):
            scores |= self._scores(name)
        values = scores.values()
        return (min(values), max(values), sum(values) / len(values)) if values else None

    def _scores_of_name(self, name: str) -> dict[str, float]:
        return {token: self._score(token) for token in _tokens_of_name(name)}


# ---- running text


def phrases(words: Sequence[str]) -> list[str]:
    """The phrases of a text: its words, and each two together.

    >>> phrases(["our", "weekly", "newsletter"])
    ['our', 'weekly', 'newsletter', 'our weekly', 'weekly newsletter']
    """
    return [*words, *map(" ".join, pairwise(words))]


def is_running(words: NDArray[Any], linked: NDArray[Any]) -> NDArray[np.bool_]:
    """True for the texts whose phrases count: those of a menu would drown all others.

    Args:
        words: number of words of each text.
        linked: share of each that is links.
    """
    running: NDArray[np.bool_] = (words >= _FEWEST_WORDS) & (linked < _MOST_LINKED)
    return running


class Phrases:
    """How phrases lean.

    Args:
        table: the leaning of each phrase, a word or two words with a space between, in small letters.
    """

    def __init__(self, table: Mapping[str, float]) -> None:
        words = sorted({word for phrase in table for word in phrase.split(" ")})
        self._places = {word: place for place, word in enumerate(words, 1)}
        self._of_words = np.array([0.0, *(table.get(word, 0.0) for word in words)])
        pairs = {-1: 0.0}  # never asked for: there is always one at or below
        for phrase, leaning in table.items():
            first, *second = map(self._places.__getitem__, phrase.split(" "))
            if second:
                pairs[first * len(self._of_words) + second[0]] = leaning
        numbers, leanings = zip(*sorted(pairs.items()), strict=True)
        self._pairs, self._of_pairs = np.array(numbers, np.int64), np.array(leanings)

    def of(self, words: Sequence[str], sizes: Ints, counted: NDArray[np.bool_]) -> Matrix:
        """The lowest, the highest and the mean leaning in each text: three rows, a column a text.

        Args:
            words: the words of all texts, one behind the other, in small letters.
            sizes: how many of them are each text's, one at least.
            counted: the texts whose phrases count.

        Returns:
            The leanings; 0 for the other texts, and -9 throughout where the page speaks another language.
        """
        sample = words[:: len(words) // _ASKED + 1]
        if sum(map(self._places.__contains__, sample)) < _FEWEST_KNOWN * len(sample):
            return np.full((3, len(sizes)), _ANOTHER_LANGUAGE, np.float32)
        places = np.fromiter(map(self._places.get, words, repeat(0)), np.int64, len(words))
        starts = np.cumsum(sizes) - sizes
        pairs = places * len(self._of_words)
        pairs[:-1] += places[1:]
        nearest = np.searchsorted(self._pairs, pairs, "right") - 1
        of_pairs = np.where(self._pairs[nearest] == pairs, self._of_pairs[nearest], 0.0)
        of_pairs[starts + sizes - 1] = 0.0  # no phrase runs from one text into the next
        of_words = self._of_words[places]
        leanings = [
            np.minimum.reduceat(np.minimum(of_words, of_pairs), starts),
            np.maximum.reduceat(np.maximum(of_words, of_pairs), starts),
            np.add.reduceat(of_words + of_pairs, starts) / sizes,
        ]
        return np.array(leanings, np.float32) * counted


UNKNOWN = Leanings(lambda _: None, Phrases({}))
"""What is known where nothing was learned."""
