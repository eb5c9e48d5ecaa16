"""What the model sees of a page: one row of numbers a block, from its text, its boxes and its neighbours.

A box holds a contiguous run of blocks, so that sums over boxes are differences of running sums.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vnreform_extract.page.blocks import INLINE, Box, Layout, RawBlock
from vnreform_extract.page.wording import SIGNATURE, is_captioned

Matrix = NDArray[np.float32]
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
TokenScore = Callable[[str], float]
"""The learned leaning of a word in classes and ids: above 0 for content, below 0 for furniture."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What a page's head says of its content.

    Attributes:
        description: og:description or meta description, or "".
        body: articleBody of JSON-LD, or "".
    """

    description: str = ""
    body: str = ""


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
_AROUND = (
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
_BIT_OF_TAG = {tag: 1 << bit for bit, (_, tags) in enumerate(_AROUND) for tag in tags}
_HIDDEN = 1 << len(_AROUND)
_FURNITURE = (
    "title of related stories",
    "date line",
    "share bar",
    "comment form",
    "navigation",
    "publisher's address",
    "licence line",
    "view counter",
)
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
_TEXT = (
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
_CONTAINER = ("log words", "link density", "log blocks", "share of prose", "words a block", "share of long blocks")
_LEVELS = 4


def names() -> list[str]:
    """The names of the columns of `features`, in their order."""
    columns = list(_TEXT)
    columns += [f"tag {tag}" for tag in _TAGS]
    columns += [f"is {name}" for name in _FURNITURE]
    columns += [f"within {name}" for name, _ in _AROUND] + ["hidden"]
    columns += ["class words near", "class words worst", "class words best", "class words around"]
    columns += [
        "place among blocks",
        "place among words",
        "behind the headline",
        "log words of the page",
        "page link density",
    ]
    columns += [f"{name} of container {level}" for level in range(1, _LEVELS + 1) for name in _CONTAINER]
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


def features(page: Layout, title: int | None, stated: Stated, score: TokenScore) -> Described:
    """Describes the blocks of a page.

    Args:
        page: blocks and boxes.
        title: index of the headline, or None.
        stated: what the page's head says of its content.
        score: leaning of words in classes and ids.
    """
    blocks, boxes = page.blocks, page.boxes
    text = _text_columns(blocks, title, stated)
    words: Floats = np.expm1(text[:, 0].astype(np.float64))
    links = text[:, 3]
    prose = words * (words >= 10) * (links < 0.3) * (text[:, 7] > 0) / text[:, 15] ** 2
    own = np.fromiter((block.box.index for block in blocks), np.int64, len(blocks))
    flags, leaning, outer = _box_columns(boxes, score)
    containers = _containers(boxes, own, outer)
    kind = _kinds(blocks)
    columns = [
        text,
        _tag_columns(blocks),
        _furniture_columns(blocks),
        (flags[own, None] >> np.arange(len(_AROUND) + 1)) & 1,
        leaning[own],
        _place_columns(words, links, title),
        _container_columns(containers, words, links, prose),
        _alike_columns(kind, words, links),
        _densest_columns(boxes, own, outer, prose),
        _neighbour_columns(text, blocks),
    ]
    return Described(np.concatenate(columns, axis=1, dtype=np.float32), words, containers, kind)


_SHIFTS = (-4, -3, -2, -1, 1, 2, 3, 4)
_SPANS = (2, 5, 12)


def second_names() -> list[str]:
    """The names of the columns that `second_look` adds."""
    columns = ["first look"] + [f"first look {shift:+d}" for shift in _SHIFTS]
    columns += [f"first look within {span}" for span in _SPANS]
    columns += [f"first look in container {level}" for level in range(1, _LEVELS + 1)]
    columns += [f"share of content in container {level}" for level in range(1, _LEVELS + 1)]
    return [*columns, "first look of those alike", "content before", "log content of the page", "best first look"]


def second_look(page: Described, first: Floats) -> Matrix:
    """Adds to a page's columns what the first look said of each block's surroundings.

    Args:
        page: the page in numbers.
        first: probability of each block to be content, by the first look.
    """
    count, words = len(first), page.words
    padded = np.concatenate([np.zeros(12), first, np.zeros(12)])
    mass = first * words
    all_mass, all_words = _running(mass), _running(words)
    total = max(float(all_mass[-1]), 1.0)
    columns = [first] + [padded[12 + shift : 12 + shift + count] for shift in _SHIFTS]
    index = np.arange(count)
    for span in _SPANS:
        low, high = np.maximum(index - span, 0), np.minimum(index + span + 1, count)
        columns.append((all_mass[high] - all_mass[low]) / (all_words[high] - all_words[low]))
    inside = [all_mass[end] - all_mass[begin] for begin, end in page.containers]
    sizes = [all_words[end] - all_words[begin] for begin, end in page.containers]
    columns += [m / np.maximum(w, 1) for m, w in zip(inside, sizes, strict=True)]
    columns += [m / total for m in inside]
    alike = np.bincount(page.kind, mass) / np.bincount(page.kind, words)
    whole = np.ones(count)
    columns += [
        alike[page.kind],
        all_mass[:-1] / total,
        math.log1p(float(all_mass[-1])) * whole,
        float(first.max()) * whole,
    ]
    return np.concatenate([page.matrix, np.column_stack(columns)], axis=1, dtype=np.float32)


# ---- the text of each block

_PUNCTUATION = re.compile(r"[.,;:!?…](?=\s|$|[”\"’)])")
_CAPITALS = re.compile(r"[A-ZÀ-ÝĐƠƯ]")
_DIGIT = re.compile(r"\d")
_ENDS = tuple(".!?…")
_QUOTES = "”\"’')»"


def _text_columns(blocks: Sequence[RawBlock], title: int | None, stated: Stated) -> Matrix:
    repeats = Counter(block.text for block in blocks)
    headline = set(blocks[title].text.lower().split()) if title is not None else set()
    description = set(stated.description.lower().split())
    body = stated.body.lower()
    rows = []
    for block in blocks:
        text = block.text
        lower = text.lower()
        words = lower.split(" ")
        count, length = len(words), len(text)
        sample = words[:60]
        bare = text.rstrip(_QUOTES)
        rows.append(
            (
                math.log1p(count),
                math.log1p(length),
                length / count,
                min(block.link_chars / length, 1.0),
                min(block.bold_chars / length, 1.0),
                len(block.links),
                bare.endswith(_ENDS),
                len(_PUNCTUATION.findall(text)) / count,
                len(_DIGIT.findall(text)) / length,
                len(_CAPITALS.findall(text)) / length,
                text[0].isupper(),
                sum(map(_STOP_WORDS.__contains__, sample)) / len(sample),
                block.furniture is not None,
                length < 100 and SIGNATURE.match(text) is not None,
                length < 300 and is_captioned(text),
                min(repeats[text], 5),
                block.after_image,
                block.box.level or 0,
                _share(sample, headline),
                _share(sample, description),
                -1.0 if not body else float(lower[:50] in body and count > 3),
                text.endswith(":"),
            )
        )
    return np.array(rows, np.float32).reshape(len(blocks), len(_TEXT))


def _share(words: list[str], others: set[str]) -> float:
    return sum(map(others.__contains__, words)) / len(words) if others else -1.0


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


# ---- the boxes around it

_WORD = re.compile(r"[a-z]{2,30}")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@lru_cache(maxsize=1 << 14)
def tokens(words: str) -> tuple[str, ...]:
    """The words of a class and id attribute: "detail-sapo mainBody2" gives ("detail", "sapo", "main", "body").

    >>> tokens("detail-sapo mainBody2")
    ('detail', 'sapo', 'main', 'body')
    """
    return tuple(dict.fromkeys(_WORD.findall(_CAMEL.sub(" ", words[:300]).lower())))


def _box_columns(boxes: Sequence[Box], score: TokenScore) -> tuple[Ints, Matrix, Ints]:
    """Per box: what stands around it as bits; the leaning of its words; the next box out that is not inline."""
    flags = np.zeros(len(boxes), np.int64)
    outer = np.zeros(len(boxes), np.int64)
    bits = [0] * len(boxes)
    leaning: list[tuple[float, float, float, float]] = [(0.0, 0.0, 0.0, 0.0)] * len(boxes)
    outers = [0] * len(boxes)
    known: dict[str, tuple[float, float, float] | None] = {}
    for index, box in enumerate(boxes):
        parent = box.parent
        bit = _BIT_OF_TAG.get(box.tag, 0) | (_HIDDEN if box.hidden else 0)
        here = (0.0, 0.0, 0.0, 0.0)
        if parent is not None:
            up = parent.index
            bit |= bits[up]
            outers[index] = outers[up] if parent.tag in INLINE else up
            here = leaning[up]
        attributes = box.attributes
        if attributes and ("class" in attributes or "id" in attributes):
            words = box.words
            if words not in known:
                scores = [score(token) for token in tokens(words)]
                known[words] = (min(scores), max(scores), sum(scores) / len(scores)) if scores else None
            if (summary := known[words]) is not None:
                low, high, near = summary
                here = (near + 0.5 * here[0], min(low, here[1]), max(high, here[2]), here[3] + near)
        bits[index] = bit
        leaning[index] = here
    flags[:] = bits
    outer[:] = outers
    return flags, np.array(leaning, np.float32).reshape(len(boxes), 4), outer


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


def _running(values: NDArray[Any]) -> Floats:
    return np.concatenate([[0.0], np.cumsum(values, dtype=np.float64)])


def _containers(boxes: Sequence[Box], own: Ints, outer: Ints) -> tuple[tuple[Ints, Ints], ...]:
    """The four boxes around each block that each hold more blocks than the one before."""
    first, end, wider = _spans(boxes, outer)
    spans = []
    box = own
    for _ in range(_LEVELS):
        box = wider[box]
        spans.append((first[box], end[box]))
    return tuple(spans)


def _container_columns(
    containers: tuple[tuple[Ints, Ints], ...], words: Floats, links: Matrix, prose: Floats
) -> Floats:
    sums = [_running(values) for values in (words, words * links, prose, words >= 20)]
    total_prose = max(float(prose.sum()), 1.0)
    columns = []
    for low, high in containers:
        size = np.maximum(high - low, 1)
        w, linked, p, long = (running[high] - running[low] for running in sums)
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


def _kinds(blocks: Sequence[RawBlock]) -> Ints:
    """Numbers the blocks by the names and classes of their two inner boxes."""
    kinds: dict[tuple[str, ...], int] = {}
    return np.fromiter((kinds.setdefault(_kind(block.box), len(kinds)) for block in blocks), np.int64, len(blocks))


def _alike_columns(kind: Ints, words: Floats, links: Matrix) -> Floats:
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


def _densest_columns(boxes: Sequence[Box], own: Ints, outer: Ints, prose: Floats) -> Floats:
    """The box that holds most prose near its surface, and where a block stands to it."""
    score = np.zeros(len(boxes))
    box = own
    for level in range(_LEVELS):
        box = outer[box]
        np.add.at(score, box, _DECAY**level * np.minimum(prose, 80))
    best = boxes[int(np.argmax(score))]
    index = np.arange(len(own))
    inside = (index >= best.first) & (index < best.end)
    distance = np.where(inside, 0, np.where(index < best.first, index - best.first, index - best.end + 1))
    share = float(prose[inside].sum()) / max(float(prose.sum()), 1.0)
    whole = np.ones(len(own))
    return np.column_stack([inside, np.clip(distance, -50, 100), share * whole, math.log1p(float(score.max())) * whole])


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
