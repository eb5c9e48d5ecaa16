"""Columns of the boxes around each block.

A box holds a contiguous run of blocks, so that sums over boxes are differences of running sums.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from vnreform_extract.page.blocks import INLINE, NO_WORDS, Box, RawBlock
from vnreform_extract.page.features.arrays import Column, Floats, Ints, Matrix, distance, numbered, running
from vnreform_extract.page.features.leanings import Leaning, LeaningOf

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
CONTAINER = ("log words", "link density", "log blocks", "share of prose", "words a block", "share of long blocks")
LEVELS = 4


_NEUTRAL = (0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Nest:
    """How the boxes of a page stand in each other: an entry a box.

    Attributes:
        outer: the next box out that is not inline.
        wider: the nearest of those that holds more blocks.
        first: its first block.
        end: index behind its last block.
        around: what stands around it, a bit for each of `AROUND`.
        leanings: how the words of its class and id lean together with those around it: near, worst, best, sum.
    """

    outer: Ints
    wider: Ints
    first: Ints
    end: Ints
    around: Ints
    leanings: Sequence[tuple[float, float, float, float]]


def nest(boxes: Sequence[Box], leaning_of: LeaningOf) -> Nest:
    """Goes through the boxes once; each takes from the one around it.

    Those without blocks are passed by, as no block asks for them.
    """
    outers, widers, arounds = ([0] * len(boxes) for _ in range(3))
    leanings = [_NEUTRAL] * len(boxes)
    firsts, ends = [box.first for box in boxes], [box.end for box in boxes]
    for index, (box, first, end) in enumerate(zip(boxes, firsts, ends, strict=True)):
        if end == first:
            continue
        leaning = _NEUTRAL
        if (parent := box.parent) is not None:
            up = parent.index
            outer = outers[index] = outers[up] if parent.tag in INLINE else up
            widers[index] = outer if ends[outer] - firsts[outer] > end - first else widers[outer]
            arounds[index], leaning = arounds[up], leanings[up]
        if (bit := _BIT_OF_TAG.get(box.tag)) is not None:
            arounds[index] |= bit
        if (words := box.words) != NO_WORDS and (own := leaning_of(words)):
            leaning = _within(leaning, own)
        leanings[index] = leaning
    outer_of, wider_of, first_of, end_of, around_of = (
        np.array(values, np.int64) for values in (outers, widers, firsts, ends, arounds)
    )
    return Nest(outer_of, wider_of, first_of, end_of, around_of, leanings)


def _within(around: tuple[float, float, float, float], own: Leaning) -> tuple[float, float, float, float]:
    """How a box with words of its own leans; the nearer a word, the more it weighs."""
    near, worst, best, total = around
    low, high, mean = own
    return mean + 0.5 * near, min(low, worst), max(high, best), total + mean


def box_columns(blocks: Sequence[RawBlock], nest: Nest, own: Ints) -> list[Column]:
    """What stands around each block, and how the words of its classes and ids lean."""
    around = nest.around[own]
    leanings = np.array([nest.leanings[index] for index in own.tolist()], np.float32)
    hidden = [block.box.hidden for block in blocks]
    return [*(around >> np.arange(len(AROUND))[:, None] & 1), hidden, *leanings.T]


def containers(nest: Nest, own: Ints) -> tuple[tuple[Ints, Ints], ...]:
    """The four boxes around each block that each hold more blocks than the one before."""
    spans = []
    box = own
    for _ in range(LEVELS):
        box = nest.wider[box]
        spans.append((nest.first[box], nest.end[box]))
    return tuple(spans)


def container_columns(
    containers: tuple[tuple[Ints, Ints], ...], words: Floats, links: Matrix, prose: Floats
) -> list[Column]:
    """Sums over the boxes around each block: words, links, prose."""
    sums = [running(values) for values in (words, words * links, prose, words >= 20)]
    total_prose = max(float(prose.sum()), 1.0)
    columns: list[Column] = []
    for low, high in containers:
        size = np.maximum(high - low, 1)
        w, linked, p, long = (total[high] - total[low] for total in sums)
        columns += [np.log1p(w), linked / np.maximum(w, 1), np.log1p(size), p / total_prose, w / size, long / size]
    return columns


def kinds(blocks: Sequence[RawBlock]) -> Ints:
    """Numbers the blocks by the names and classes of their two inner boxes."""
    return numbered([_kind(block.box) for block in blocks])


def alike_columns(kind: Ints, words: Floats, links: Matrix) -> list[Column]:
    """How many blocks are of the same kind, and what they are like."""
    count = np.bincount(kind)
    return [
        np.log1p(count)[kind],
        (np.bincount(kind, words) / count)[kind],
        (np.bincount(kind, links) / count)[kind],
    ]


def _kind(box: Box) -> tuple[str, ...]:
    name, parent = box.attributes.get("class") or "", box.parent
    return (box.tag, name, parent.tag, parent.attributes.get("class") or "") if parent is not None else (box.tag, name)


_DECAY = 0.7


def densest_columns(boxes: Sequence[Box], nest: Nest, own: Ints, prose: Floats) -> list[Column]:
    """The box that holds most prose near its surface, and where a block stands to it."""
    weight, holders, box = np.minimum(prose, 80), [], own
    for _ in range(LEVELS):
        box = nest.outer[box]
        holders.append(box)
    weights = [_DECAY**level * weight for level in range(LEVELS)]
    score = np.bincount(np.concatenate(holders), np.concatenate(weights), len(boxes))
    best = boxes[int(np.argmax(score))]
    index = np.arange(len(own))
    inside = (index >= best.first) & (index < best.end)
    share = float(prose[inside].sum()) / max(float(prose.sum()), 1.0)
    return [inside, distance(index, best.first, best.end), share, math.log1p(float(score.max()))]
