"""Columns of the text of each block."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.features.arrays import Column, Ints, Matrix, running, side_by_side
from vnreform_extract.page.features.leanings import SAMPLE, Phrases, is_running
from vnreform_extract.page.wording import SIGNATURE, is_captioned


@dataclass(frozen=True, slots=True)
class Stated:
    """What a page's head says of its content.

    Attributes:
        description: og:description or meta description, or "".
        body: articleBody of JSON-LD, or "".
    """

    description: str = ""
    body: str = ""


_STOP_WORDS = frozenset(
    [
        "và",
        "của",
        "là",
        "có",
        "trong",
        "được",
        "cho",
        "với",
        "các",
        "những",
        "một",
        "không",
        "đã",
        "để",
        "từ",
        "này",
        "khi",
        "đến",
        "về",
        "theo",
        "tại",
        "người",
        "ra",
        "trên",
        "cũng",
        "như",
        "sẽ",
        "phải",
        "the",
        "of",
        "and",
        "to",
        "a",
        "in",
        "is",
        "that",
        "for",
        "it",
        "on",
        "with",
        "as",
        "was",
        "are",
        "by",
        "this",
        "be",
        "from",
        "at",
        "you",
        "we",
        "have",
        "not",
        "or",
        "an",
        "they",
        "can",
        "but",
        "i",
    ]  # easier to read than a list of strings
)
TEXT = (
    "log words",
    "log characters",
    "word length",
    "link density",
    "bold share",
    "links",
    "ends a sentence",
    "punctuation per word",
    "digits per character",
    "capitals per character",
    "begins with a capital",
    "function words",
    "furniture",
    "signature",
    "caption",
    "repeats",
    "after an image",
    "heading level",
    "words of the headline",
    "words of the description",
    "in articleBody",
    "line ends with colon",
    "phrases worst",
    "phrases best",
    "phrases on average",
)

_ENDS = tuple(".!?…")
_QUOTES = "”\"’')»"
_BEGINNING = 50
_LONGEST_SIGNATURE = 100
_LONGEST_CAPTION = 300
_MOST_REPEATS = 5
_KNOWN = 0x2100
_IS_DIGIT, _IS_CAPITAL, _IS_STOP, _CLOSES, _IS_SPACE = (1 << bit for bit in range(5))


def _classes() -> NDArray[np.uint8]:
    """What each character below `_KNOWN` counts as; all others count as nothing."""
    table = np.zeros(_KNOWN + 1, np.uint8)
    capitals = [*range(ord("A"), ord("Z") + 1), *range(ord("À"), ord("Ý") + 1), *map(ord, "ĐƠƯ")]
    for bit, characters in (
        (_IS_DIGIT, range(ord("0"), ord("9") + 1)),
        (_IS_CAPITAL, capitals),
        (_IS_STOP, map(ord, ".,;:!?…")),
        (_CLOSES, map(ord, ' \n”"’)')),
        (_IS_SPACE, map(ord, " ")),
    ):
        table[list(characters)] |= bit
    return table


_CLASS = _classes()


def _counts(texts: Sequence[str]) -> tuple[Ints, ...]:
    """Lengths, words, stops behind words, digits and capitals of each text, counted over all of them at once."""
    joined = "\n".join(texts) + "\n"
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
    kinds = _CLASS.take(codes, mode="clip")
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    bounds = np.concatenate([[0], np.cumsum(lengths + 1)])
    spaces, stops, digits, capitals = (
        np.flatnonzero(kinds & mask != 0) for mask in (_IS_SPACE, _IS_STOP, _IS_DIGIT, _IS_CAPITAL)
    )
    stops = stops[kinds[stops + 1] & _CLOSES != 0]  # the last character of all is no stop
    words, *others = (np.diff(found.searchsorted(bounds)) for found in (spaces, stops, digits, capitals))
    return lengths, words + 1, *others


def text_columns(blocks: Sequence[RawBlock], title: int | None, stated: Stated, phrases: Phrases) -> Matrix:
    """The columns named in `TEXT`.

    Args:
        blocks: the page's blocks.
        title: index of the headline, or None.
        stated: what the page's head says of its content.
        phrases: how phrases lean.
    """
    texts = [block.text for block in blocks]
    repeats = Counter(texts)
    length, words, stops, digits, capitals = _counts(texts)
    linked = np.array([block.link_chars for block in blocks])
    bold = np.array([block.bold_chars for block in blocks])
    link_density = np.minimum(linked / length, 1)
    sizes = np.minimum(words, SAMPLE)
    beginnings = _beginnings(texts, sizes)
    common, *shared = _word_columns(texts, beginnings, sizes, title, stated)
    columns: list[Column] = [
        np.log1p(words),
        np.log1p(length),
        length / words,
        link_density,
        np.minimum(bold / length, 1),
        [len(block.links) for block in blocks],
        [text.rstrip(_QUOTES).endswith(_ENDS) for text in texts],
        stops / words,
        digits / length,
        capitals / length,
        [text[0].isupper() for text in texts],
        common,
        [block.furniture is not None for block in blocks],
        [len(text) < _LONGEST_SIGNATURE and SIGNATURE.match(text) is not None for text in texts],
        [len(text) < _LONGEST_CAPTION and is_captioned(text) for text in texts],
        np.minimum([repeats[text] for text in texts], _MOST_REPEATS),
        [block.after_image for block in blocks],
        [block.box.level or 0 for block in blocks],
        *shared,
        [text.endswith(":") for text in texts],
        *phrases.of(beginnings, sizes, is_running(words, link_density)),
    ]
    return side_by_side(columns, len(blocks))


def _beginnings(texts: Sequence[str], sizes: Ints) -> list[str]:
    """The first words of all texts, one behind the other, in small letters.

    Args:
        texts: the texts.
        sizes: how many words of each.
    """
    heads = [
        " ".join(text.split(" ", SAMPLE)[:SAMPLE]) if size == SAMPLE else text
        for text, size in zip(texts, sizes.tolist(), strict=True)
    ]
    return " ".join(heads).lower().split(" ")


def _word_columns(
    texts: Sequence[str], beginnings: Sequence[str], sizes: Ints, title: int | None, stated: Stated
) -> list[Column]:
    """Shares of function words, of the headline's and the description's among the first words; is it in articleBody."""
    wanted = (
        _STOP_WORDS,
        frozenset(texts[title].lower().split()) if title is not None else frozenset(),
        frozenset(stated.description.lower().split()),
    )
    body = stated.body.lower()
    return [
        *_shares(beginnings, sizes, wanted),
        [text.count(" ") > 2 and text.lower()[:_BEGINNING] in body for text in texts] if body else -1.0,
    ]


def _shares(beginnings: Sequence[str], sizes: Ints, wanted: Sequence[frozenset[str]]) -> Iterator[Column]:
    """For each set, what share of the first words of each text is in it; -1 for a set of none.

    Args:
        beginnings: the first words of all texts, in small letters.
        sizes: how many of them are each text's.
        wanted: sets of words in small letters.
    """
    sets_of: dict[str, int] = {}
    for place, words in enumerate(wanted):
        for word in words:
            sets_of[word] = sets_of.get(word, 0) | 1 << place
    found = np.fromiter(map(sets_of.get, beginnings, repeat(0)), np.uint8)
    ends = np.cumsum(sizes)
    for place, words in enumerate(wanted):
        hits = running(found >> place & 1)
        yield (hits[ends] - hits[ends - sizes]) / sizes if words else -1.0
