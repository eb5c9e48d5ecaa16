"""What the model sees of a page: one row of numbers a block, from its text, its boxes and its neighbours."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vnreform_extract.page.blocks import Layout, RawBlock
from vnreform_extract.page.features.arrays import Column, Floats, Ints, Matrix, numbered, running, side_by_side
from vnreform_extract.page.features.boxes import (
    AROUND,
    CONTAINER,
    LEVELS,
    alike_columns,
    box_columns,
    container_columns,
    containers,
    densest_columns,
    kinds,
    nest,
)
from vnreform_extract.page.features.leanings import Leanings
from vnreform_extract.page.features.texts import TEXT, Stated, text_columns
from vnreform_extract.page.features.topic import TOPIC, topic_columns

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


def names(*, plain: bool = False) -> list[str]:
    """The names of the columns of `features`, in their order; those of plain text have some more."""
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
        f"{name} {shift:+d}" for shift in _SHIFTS for name in ("words", "links", "punctuation", "same tag", "furniture")
    ]
    return [*columns, *TOPIC] if plain else columns


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


def features(page: Layout, title: int | None, stated: Stated, leanings: Leanings) -> Described:
    """Describes the blocks of a page.

    Args:
        page: blocks and boxes.
        title: index of the headline, or None.
        stated: what the page's head says of its content.
        leanings: what is known of words.
    """
    blocks, boxes = page.blocks, page.boxes
    text = text_columns(blocks, title, stated, leanings.phrases)
    words: Floats = np.expm1(text[:, 0].astype(np.float64))
    links = text[:, 3]
    prose = words * (words >= 10) * (links < 0.3) * (text[:, 7] > 0) / text[:, 15] ** 2
    own = np.array([block.box.index for block in blocks], np.int64)
    nesting = nest(boxes, leanings.of_class)
    around = containers(nesting, own)
    kind = kinds(blocks)
    furniture = _one_of(_FURNITURE, [block.furniture for block in blocks])
    columns = [
        *text.T,
        *_one_of(_TAGS, [block.box.tag for block in blocks]),
        *furniture,
        *box_columns(blocks, nesting, own),
        *_place_columns(words, links, title),
        *container_columns(around, words, links, prose),
        *_landmark_columns(blocks, text, furniture),
        *alike_columns(kind, words, links),
        *densest_columns(boxes, nesting, own, prose),
        *_neighbour_columns(text, blocks),
        *(topic_columns(blocks) if blocks[0].line else ()),
    ]
    return Described(side_by_side(columns, len(blocks)), words, around, kind)


def _one_of(names: Sequence[str], values: Sequence[str | None]) -> NDArray[np.bool_]:
    """A row a name: True where the value is that name."""
    place: dict[str | None, int] = {name: index for index, name in enumerate(names)}
    places = np.array([place.get(value, -1) for value in values])
    rows: NDArray[np.bool_] = places == np.arange(len(names))[:, None]
    return rows


def _place_columns(words: Floats, links: Matrix, title: int | None) -> list[Column]:
    index = np.arange(len(words))
    total = max(float(words.sum()), 1.0)
    return [
        index / len(words),
        (np.cumsum(words) - words) / total,
        -99.0 if title is None else np.clip(index - title, -50, 300),
        math.log1p(total),
        float((words * links).sum()) / total,
    ]


_FARTHEST = 60
_LENGTH, _DIGITS = TEXT.index("log characters"), TEXT.index("digits per character")
_SHORT = math.log1p(199.5)
_FIGURES_OF_A_DAY = 3.5
_DAY = re.compile(r"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d-\d\d-\d\d")


def _landmark_columns(blocks: Sequence[RawBlock], text: Matrix, furniture: NDArray[np.bool_]) -> list[Column]:
    """How many blocks ago a telling line stood, and how many dates stand within five blocks."""
    count = len(blocks)
    index = np.arange(count)
    columns: list[Column] = []
    for name in _LANDMARKS:
        last = np.where(furniture[_FURNITURE.index(name)], index, -_FARTHEST)
        columns.append(np.minimum(index - np.maximum.accumulate(last), _FARTHEST))
    figures = (text[:, _DIGITS] * np.expm1(text[:, _LENGTH]) > _FIGURES_OF_A_DAY) & (text[:, _LENGTH] < _SHORT)
    dated = np.zeros(count)
    dated[[i for i in np.flatnonzero(figures).tolist() if _DAY.search(blocks[i].text)]] = 1
    dates = running(dated)
    return [*columns, dates[np.minimum(index + 6, count)] - dates[np.maximum(index - 5, 0)]]


_SHIFTS = (-3, -2, -1, 1, 2, 3)
_WATCHED = ("log words", "link density", "punctuation per word", "furniture")
_NO_BLOCK = -1


def _neighbour_columns(text: Matrix, blocks: Sequence[RawBlock]) -> list[Column]:
    """What the blocks before and behind are like; -1 beyond the ends of the page."""
    count, far = len(blocks), max(_SHIFTS)
    tags = numbered([block.box.tag for block in blocks])
    watched = np.full((len(_WATCHED) + 1, far + count + far), _NO_BLOCK, np.float32)
    watched[:, far:-far] = [*text.T[[TEXT.index(name) for name in _WATCHED]], tags]
    columns: list[Column] = []
    for shift in _SHIFTS:
        *others, furniture, tag = watched[:, far + shift : far + shift + count]
        columns += [*others, np.where(tag == _NO_BLOCK, _NO_BLOCK, tag == tags), furniture]
    return columns
