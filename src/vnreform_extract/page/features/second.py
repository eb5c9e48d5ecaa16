"""Columns that the second look adds: what the first said of each block's surroundings."""

from __future__ import annotations

import math

import numpy as np

from vnreform_extract.page.features.arrays import Column, Floats, Ints, Matrix, distance, running, side_by_side
from vnreform_extract.page.features.boxes import LEVELS
from vnreform_extract.page.features.described import Described

_SHIFTS = (-4, -3, -2, -1, 1, 2, 3, 4)
_SPANS = (2, 5, 12)


def second_names() -> list[str]:
    """The names of the columns that `second_look` adds."""
    columns = ["first look"] + [f"first look {shift:+d}" for shift in _SHIFTS]
    columns += [f"first look within {span}" for span in _SPANS]
    columns += [f"first look in container {level}" for level in range(1, LEVELS + 1)]
    columns += [f"share of content in container {level}" for level in range(1, LEVELS + 1)]
    columns += ["first look of those alike", "content before", "log content of the page", "best first look"]
    return [*columns, "in the likeliest run", "behind the likeliest run", "log words of the likeliest run"]


def second_look(page: Described, first: Floats) -> Matrix:
    """Adds to a page's columns what the first look said of each block's surroundings.

    Args:
        page: the page in numbers.
        first: probability of each block to be content, by the first look.
    """
    count, words = len(first), page.words
    far = max(_SHIFTS)
    padded = np.concatenate([np.zeros(far), first, np.zeros(far)])
    mass = first * words
    all_mass, all_words = running(mass), running(words)
    total = max(float(all_mass[-1]), 1.0)
    columns: list[Column] = [first, *(padded[far + shift : far + shift + count] for shift in _SHIFTS)]
    index = np.arange(count)
    for span in _SPANS:
        low, high = np.maximum(index - span, 0), np.minimum(index + span + 1, count)
        columns.append((all_mass[high] - all_mass[low]) / (all_words[high] - all_words[low]))
    inside = [all_mass[end] - all_mass[begin] for begin, end in page.containers]
    sizes = [all_words[end] - all_words[begin] for begin, end in page.containers]
    columns += [m / np.maximum(w, 1) for m, w in zip(inside, sizes, strict=True)]
    columns += [m / total for m in inside]
    alike = np.bincount(page.kind, mass) / np.bincount(page.kind, words)
    columns += [alike[page.kind], all_mass[:-1] / total, math.log1p(float(all_mass[-1])), float(first.max())]
    columns += _run_columns((first - _EVEN) * np.minimum(words, _LONG), words, index)
    return side_by_side([*page.matrix.T, *columns], count)


_EVEN = 0.35
_LONG = 60


def _run_columns(gain: Floats, words: Floats, index: Ints) -> list[Column]:
    """Where blocks stand to the run of blocks that gains most: the main content is mostly one run."""
    sums = running(gain)
    lowest = np.minimum.accumulate(sums)
    end = int(np.argmax(sums - lowest))
    begin = int(np.argmin(sums[: end + 1]))
    inside = (index >= begin) & (index < end)
    return [inside, distance(index, begin, end), math.log1p(float(words[begin:end].sum()))]
