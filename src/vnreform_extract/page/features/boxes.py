"""Columns of the boxes around each block.

A box holds a contiguous run of blocks, so that sums over boxes are differences of running sums.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import chain, pairwise

import numpy as np

from vnreform_extract.page.blocks import INLINE, Box, RawBlock
from vnreform_extract.page.features.arrays import Floats, Ints, Matrix, running

TokenScore = Callable[[str], float]
"""The learned leaning of a word in classes and ids: above 0 for content, below 0 for furniture."""
Leaning = tuple[float, float, float]
"""The lowest, the highest and the mean leaning of the words of one class and id."""

AROUND = (
    ("article", {"article"}),
    ("main", {"main"}),
    ("aside", {"aside"}),
    ("nav", {"nav"}),
    ("header", {"header"}),
    ("footer", {"footer"}),
    ("form", {"form"}),
    ("table", {"table"}),
    ("list", {"ul", "ol"}),
    ("figure", {"figure"}),
    ("quote", {"blockquote"}),
    ("section", {"section"}),
    ("address", {"address"}),
)
_BIT_OF_TAG = {tag: 1 << bit for bit, (_, tags) in enumerate(AROUND) for tag in tags}
_HIDDEN = 1 << len(AROUND)
CONTAINER = ("log words", "link density", "log blocks", "share of prose", "words a block", "share of long blocks")
LEVELS = 4


_WORD = re.compile(r"[a-z]{2,30}")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def tokens(words: str) -> tuple[str, ...]:
    """The words of a class and id attribute, and each two of a name together: Vietnamese names split syllables at will.

    >>> tokens("tin-lienQuan box")
    ('tin', 'lien', 'quan', 'tinlien', 'lienquan', 'box')
    """
    return tuple(dict.fromkeys(chain.from_iterable(map(_tokens_of_name, words[:300].split()))))


@lru_cache(maxsize=1 << 14)
def _tokens_of_name(name: str) -> tuple[str, ...]:
    parts = _WORD.findall(name if name.islower() else _CAMEL.sub(" ", name).lower())
    return (*parts, *map("".join, pairwise(parts)))


def summary(words: str, score: TokenScore) -> Leaning | None:
    """How a class and id lean, by the leanings of their words; None where they hold no words."""
    scores = [score(token) for token in tokens(words)]
    return (min(scores), max(scores), sum(scores) / len(scores)) if scores else None


_NEUTRAL = (0.0, 0.0, 0.0, 0.0)


def box_columns(boxes: Sequence[Box], leaning_of: Callable[[str], Leaning | None]) -> tuple[Ints, Matrix, Ints]:
    """Per box: what stands around it as bits; the leaning of its words; the next box out that is not inline."""
    bits: list[int] = []
    leanings: list[tuple[float, float, float, float]] = []
    outers: list[int] = []
    for box in boxes:
        parent, tag, attributes = box.parent, box.tag, box.attributes
        bit, here, outer = 0, _NEUTRAL, 0
        if parent is not None:
            up = parent.index
            bit, here = bits[up], leanings[up]
            outer = outers[up] if parent.tag in INLINE else up
        if tag in _BIT_OF_TAG:
            bit |= _BIT_OF_TAG[tag]
        bits.append(bit | _HIDDEN if box.hidden else bit)
        if attributes and ("class" in attributes or "id" in attributes) and (own := leaning_of(box.words)):
            low, high, near = own
            here = (near + 0.5 * here[0], min(low, here[1]), max(high, here[2]), here[3] + near)
        leanings.append(here)
        outers.append(outer)
    return (
        np.array(bits, np.int64),
        np.array(leanings, np.float32).reshape(len(boxes), 4),
        np.array(outers, np.int64),
    )


def containers(boxes: Sequence[Box], own: Ints, outer: Ints) -> tuple[tuple[Ints, Ints], ...]:
    """The four boxes around each block that each hold more blocks than the one before."""
    first, end, wider = _spans(boxes, outer)
    spans = []
    box = own
    for _ in range(LEVELS):
        box = wider[box]
        spans.append((first[box], end[box]))
    return tuple(spans)


def container_columns(containers: tuple[tuple[Ints, Ints], ...], words: Floats, links: Matrix, prose: Floats) -> Floats:
    """Sums over the boxes around each block: words, links, prose."""
    sums = [running(values) for values in (words, words * links, prose, words >= 20)]
    total_prose = max(float(prose.sum()), 1.0)
    columns = []
    for low, high in containers:
        size = np.maximum(high - low, 1)
        w, linked, p, long = (total[high] - total[low] for total in sums)
        columns += [np.log1p(w), linked / np.maximum(w, 1), np.log1p(size), p / total_prose, w / size, long / size]
    return np.column_stack(columns)


def _spans(boxes: Sequence[Box], outer: Ints) -> tuple[Ints, Ints, Ints]:
    """First and end block of each box, and the nearest box out that holds more blocks."""
    first = np.fromiter((box.first for box in boxes), np.int64, len(boxes))
    end = np.fromiter((box.end for box in boxes), np.int64, len(boxes))
    size = (end - first).tolist()
    up = outer.tolist()
    wider = [0] * len(boxes)
    for index in range(len(boxes)):
        over = up[index]
        wider[index] = over if size[over] > size[index] else wider[over]
    return first, end, np.array(wider, np.int64)


def kinds(blocks: Sequence[RawBlock]) -> Ints:
    """Numbers the blocks by the names and classes of their two inner boxes."""
    kinds: dict[tuple[str, ...], int] = {}
    return np.fromiter((kinds.setdefault(_kind(block.box), len(kinds)) for block in blocks), np.int64, len(blocks))


def alike_columns(kind: Ints, words: Floats, links: Matrix) -> Floats:
    """How many blocks are of the same kind, and what they are like."""
    count = np.bincount(kind)
    return np.column_stack(
        [
            np.log1p(count[kind]),
            (np.bincount(kind, words) / count)[kind],
            (np.bincount(kind, links) / count)[kind],
        ]
    )


def _kind(box: Box) -> tuple[str, ...]:
    parent = box.parent
    own = (box.tag, box.attributes.get("class") or "")
    return (*own, parent.tag, parent.attributes.get("class") or "") if parent is not None else own


_DECAY = 0.7


def densest_columns(boxes: Sequence[Box], own: Ints, outer: Ints, prose: Floats) -> Floats:
    """The box that holds most prose near its surface, and where a block stands to it."""
    score = np.zeros(len(boxes))
    box = own
    for level in range(LEVELS):
        box = outer[box]
        np.add.at(score, box, _DECAY**level * np.minimum(prose, 80))
    best = boxes[int(np.argmax(score))]
    index = np.arange(len(own))
    inside = (index >= best.first) & (index < best.end)
    distance = np.where(inside, 0, np.where(index < best.first, index - best.first, index - best.end + 1))
    share = float(prose[inside].sum()) / max(float(prose.sum()), 1.0)
    whole = np.ones(len(own))
    return np.column_stack([inside, np.clip(distance, -50, 100), share * whole, math.log1p(float(score.max())) * whole])
