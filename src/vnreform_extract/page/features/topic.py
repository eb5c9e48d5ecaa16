"""Columns of plain text alone: how far a line speaks of what others speak of.

A story comes back to its names and terms; teasers of other stories hardly share any. Where boxes tell as much, nobody
asks for it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

import numpy as np

from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.features.arrays import Column
from vnreform_extract.page.features.leanings import SAMPLE

TOPIC = (
    "pairs of words said elsewhere",
    "log of how often those pairs",
    "names said elsewhere",
    "log of how often those names",
    "log names",
)
_FEWEST_WORDS = 10
"""Words of a line that others are held against: a menu has nothing to say."""
_WORD = re.compile(r"\w+")


def topic_columns(blocks: Sequence[RawBlock]) -> list[Column]:
    """The columns named in `TOPIC`."""
    words = [[word.group() for word in islice(_WORD.finditer(block.text), SAMPLE)] for block in blocks]
    speaks = [block.size >= _FEWEST_WORDS for block in blocks]
    names = [frozenset(map(str.lower, filter(_is_name, line[1:]))) for line in words]
    return [
        *_said_elsewhere([frozenset(pairwise(map(str.lower, line))) for line in words], speaks),
        *_said_elsewhere(names, speaks),
        np.log1p([len(line) for line in names]),
    ]


def _is_name(word: str) -> bool:
    return word[0].isupper()


def _said_elsewhere(terms: Sequence[frozenset[object]], speaks: Sequence[bool]) -> Iterator[Column]:
    """The share of each line's terms that other lines say, too, and the logarithm of how often they do in all.

    Args:
        terms: of each line.
        speaks: True for the lines that count.
    """
    known = Counter(term for line, counts in zip(terms, speaks, strict=True) if counts for term in line)
    others = [[known[term] - own for term in line] for line, own in zip(terms, speaks, strict=True)]
    yield [sum(times > 0 for times in line) / max(len(line), 1) for line in others]
    yield np.log1p([sum(line) for line in others])
