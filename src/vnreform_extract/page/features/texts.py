"""Columns of the text of each block."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.features.arrays import Ints, Matrix
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
)

_ENDS = tuple(".!?…")
_QUOTES = "”\"’')»"
_SAMPLE = 60
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
    kinds = _CLASS[np.minimum(codes, _KNOWN)]
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    starts = np.concatenate([[0], np.cumsum(lengths + 1)[:-1]])
    stops = np.zeros(len(kinds), bool)
    stops[:-1] = (kinds[:-1] & _IS_STOP).astype(bool) & (kinds[1:] & _CLOSES).astype(bool)
    masks = (kinds & _IS_SPACE != 0, stops, kinds & _IS_DIGIT != 0, kinds & _IS_CAPITAL != 0)
    spaces, *others = (np.add.reduceat(mask, starts, dtype=np.int64) for mask in masks)
    return lengths, spaces + 1, *others


def text_columns(blocks: Sequence[RawBlock], title: int | None, stated: Stated) -> Matrix:
    """The columns named in `TEXT`.

    Args:
        blocks: the page's blocks.
        title: index of the headline, or None.
        stated: what the page's head says of its content.
    """
    texts = [block.text for block in blocks]
    repeats = Counter(texts)
    length, words, stops, digits, capitals = _counts(texts)
    linked = np.array([block.link_chars for block in blocks])
    bold = np.array([block.bold_chars for block in blocks])
    common, *shared = _word_columns(texts, title, stated)
    columns: list[Sequence[float] | NDArray[Any]] = [
        np.log1p(words),
        np.log1p(length),
        length / words,
        np.minimum(linked / length, 1),
        np.minimum(bold / length, 1),
        [len(block.links) for block in blocks],
        [text.rstrip(_QUOTES).endswith(_ENDS) for text in texts],
        stops / words,
        digits / length,
        capitals / length,
        [text[0].isupper() for text in texts],
        common,
        [block.furniture is not None for block in blocks],
        [len(text) < 100 and SIGNATURE.match(text) is not None for text in texts],
        [len(text) < 300 and is_captioned(text) for text in texts],
        [min(repeats[text], 5) for text in texts],
        [block.after_image for block in blocks],
        [block.box.level or 0 for block in blocks],
        *shared,
        [text.endswith(":") for text in texts],
    ]
    return np.array(columns, np.float32).T


def _word_columns(texts: Sequence[str], title: int | None, stated: Stated) -> list[Sequence[float]]:
    """Shares of function words, of the headline's and the description's among the first words; is it in articleBody."""
    lower = [text.lower() for text in texts]
    samples = [text.split(" ", _SAMPLE)[:_SAMPLE] for text in lower]
    body = stated.body.lower()
    return [
        _shares(samples, _STOP_WORDS),
        _shares(samples, frozenset(lower[title].split()) if title is not None else frozenset()),
        _shares(samples, frozenset(stated.description.lower().split())),
        [text[:50] in body and text.count(" ") > 2 for text in lower] if body else [-1.0] * len(texts),
    ]


def _shares(samples: Sequence[list[str]], words: frozenset[str]) -> Sequence[float]:
    if not words:
        return [-1.0] * len(samples)
    among = words.__contains__
    return [sum(map(among, sample)) / len(sample) for sample in samples]
