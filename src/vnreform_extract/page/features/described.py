"""What the model sees of a page: one row of numbers a block, from its text, its boxes and its neighbours."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from vnreform_extract.page.blocks import Layout, RawBlock
from vnreform_extract.page.features.arrays import Floats, Ints, Matrix, running
from vnreform_extract.page.features.boxes import (
    AROUND,
    CONTAINER,
    LEVELS,
    Leaning,
    alike_columns,
    box_columns,
    container_columns,
    containers,
    densest_columns,
    kinds,
)
from vnreform_extract.page.features.texts import TEXT, Stated, text_columns

_TAGS = (
    "p",
    "div",
    "li",
    "td",
    "h1",
    "h2",
    "h3",
    "h4",
    "blockquote",
    "figcaption",
    "dd",
    "pre",
    "th",
    "button",
    "label",
)
_FURNITURE = (
    "title of related stories",
    "date line",
    "share bar",
    "comment form",
    "navigation",
    "publisher's address",
    "licence line",
    "view counter",
    "another story",
    "advertisement",
    "weather and rates",
)
_LANDMARKS = ("date line", "title of related stories", "comment form")


def names() -> list[str]:
    """The names of the columns of `features`, in their order."""
    columns = list(TEXT)
    columns += [f"tag {tag}" for tag in _TAGS]
    columns += [f"is {name}" for name in _FURNITURE]
    columns += [f"within {name}" for name, _ in AROUND] + ["hidden"]
    columns += ["class words near", "class words worst", "class words best", "class words around"]
    columns += [
        "place among blocks",
        "place among words",
        "behind the headline",
        "log words of the page",
        "page link density",
    ]
    columns += [f"{name} of container {level}" for level in range(1, LEVELS + 1) for name in CONTAINER]
    columns += [f"behind a {name}" for name in _LANDMARKS]
    columns += ["dates near"]
    columns += ["blocks alike", "words of those alike", "links of those alike"]
    columns += ["in the densest box", "behind the densest box", "densest box's share", "prose of the best box"]
    columns += [
        f"{name} {shift:+d}"
        for shift in (-3, -2, -1, 1, 2, 3)
        for name in ("words", "links", "punctuation", "same tag", "furniture")
    ]
    return columns


@dataclass(frozen=True, slots=True)
class Described:
    """A page in numbers.

    Attributes:
        matrix: a row a block, a column a name of `names()`.
        words: words of each block.
        containers: for each block its four containers, as first block and index behind the last one.
        kind: a number for each block, the same where name and class of its two boxes are the same.
    """

    matrix: Matrix
    words: Floats
    containers: tuple[tuple[Ints, Ints], ...]
    kind: Ints


def features(page: Layout, title: int | None, stated: Stated, leaning_of: Callable[[str], Leaning | None]) -> Described:
    """Describes the blocks of a page.

    Args:
        page: blocks and boxes.
        title: index of the headline, or None.
        stated: what the page's head says of its content.
        leaning_of: how a class and id lean, None where they hold no words.
    """
    blocks, boxes = page.blocks, page.boxes
    text = text_columns(blocks, title, stated)
    words: Floats = np.expm1(text[:, 0].astype(np.float64))
    links = text[:, 3]
    prose = words * (words >= 10) * (links < 0.3) * (text[:, 7] > 0) / text[:, 15] ** 2
    own = np.fromiter((block.box.index for block in blocks), np.int64, len(blocks))
    flags, leaning, outer = box_columns(boxes, leaning_of)
    around = containers(boxes, own, outer)
    kind = kinds(blocks)
    columns = [
        text,
        _tag_columns(blocks),
        _furniture_columns(blocks),
        (flags[own, None] >> np.arange(len(AROUND) + 1)) & 1,
        leaning[own],
        _place_columns(words, links, title),
        container_columns(around, words, links, prose),
        _landmark_columns(blocks, text),
        alike_columns(kind, words, links),
        densest_columns(boxes, own, outer, prose),
        _neighbour_columns(text, blocks),
    ]
    return Described(np.concatenate(columns, axis=1, dtype=np.float32), words, around, kind)


def _tag_columns(blocks: Sequence[RawBlock]) -> Matrix:
    columns = np.zeros((len(blocks), len(_TAGS)), np.float32)
    place = {tag: index for index, tag in enumerate(_TAGS)}
    for row, block in enumerate(blocks):
        if (column := place.get(block.box.tag)) is not None:
            columns[row, column] = 1
    return columns


def _furniture_columns(blocks: Sequence[RawBlock]) -> Matrix:
    place = {name: index for index, name in enumerate(_FURNITURE)}
    columns = np.zeros((len(blocks), len(_FURNITURE)), np.float32)
    for row, block in enumerate(blocks):
        if (column := place.get(block.furniture or "")) is not None:
            columns[row, column] = 1
    return columns


def _place_columns(words: Floats, links: Matrix, title: int | None) -> Floats:
    count = len(words)
    index = np.arange(count)
    total = max(float(words.sum()), 1.0)
    behind = np.full(count, -99.0) if title is None else np.clip(index - title, -50, 300)
    return np.column_stack(
        [
            index / count,
            (np.cumsum(words) - words) / total,
            behind,
            np.full(count, math.log1p(total)),
            np.full(count, float((words * links).sum()) / total),
        ]
    )


_FARTHEST = 60
_LENGTH, _DIGITS = TEXT.index("log characters"), TEXT.index("digits per character")
_SHORT = math.log1p(199.5)
_FIGURES_OF_A_DAY = 3.5
_DAY = re.compile(r"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d-\d\d-\d\d")


def _landmark_columns(blocks: Sequence[RawBlock], text: Matrix) -> Floats:
    """How many blocks ago a telling line stood, and how many dates stand within five blocks."""
    count = len(blocks)
    index = np.arange(count)
    kinds = [block.furniture for block in blocks]
    columns = []
    for name in _LANDMARKS:
        last = np.where([kind == name for kind in kinds], index, -_FARTHEST)
        columns.append(np.minimum(index - np.maximum.accumulate(last), _FARTHEST))
    figures = (text[:, _DIGITS] * np.expm1(text[:, _LENGTH]) > _FIGURES_OF_A_DAY) & (text[:, _LENGTH] < _SHORT)
    dated = np.zeros(count)
    dated[[i for i in np.flatnonzero(figures).tolist() if _DAY.search(blocks[i].text)]] = 1
    dates = running(dated)
    near = dates[np.minimum(index + 6, count)] - dates[np.maximum(index - 5, 0)]
    return np.column_stack([*columns, near])


def _neighbour_columns(text: Matrix, blocks: Sequence[RawBlock]) -> Matrix:
    count = len(blocks)
    tag_ids: dict[str, int] = {}
    tag = np.fromiter((tag_ids.setdefault(block.box.tag, len(tag_ids)) for block in blocks), np.int64, count)
    watched = text[:, [0, 3, 7, 12]]
    columns = []
    for shift in (-3, -2, -1, 1, 2, 3):
        at = np.arange(count) + shift
        there = (at >= 0) & (at < count)
        at = np.clip(at, 0, count - 1)
        shifted = np.where(there[:, None], watched[at], -1)
        same = np.where(there, tag[at] == tag, -1)
        columns.append(np.column_stack([shifted[:, :3], same, shifted[:, 3]]))
    return np.concatenate(columns, axis=1)
