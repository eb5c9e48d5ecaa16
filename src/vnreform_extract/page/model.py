"""The block model: boosted trees evaluated in numpy, their weights in one file.

`training/` makes the file. All trees ask one question a level, so that a leaf's number is the answers' bits.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vnreform_extract.page.features import UNKNOWN, Classes, Described, Floats, Leanings, Matrix, Phrases, second_look

DEPTH = 6
HOPELESS = 0.015
"""Probability up to which the first look's word is final: most of a page is plainly furniture."""
_ROWS = 128
"""Blocks asked at a time: their answers fit in a core's cache, and in memory that the process has already."""
_WEIGHTS = Path(__file__).with_name("weights.npz")


@dataclass(frozen=True)
class Trees:
    """One look.

    Attributes:
        columns: column asked at each level of each tree, trees × `DEPTH`.
        borders: what the value must exceed for a 1, trees × `DEPTH`.
        leaves: log-odds by the answers read as bits, the first the lowest, trees × 2 ** `DEPTH`.
        bias: log-odds to begin with.
    """

    columns: NDArray[np.int16]
    borders: NDArray[np.float32]
    leaves: NDArray[np.float32]
    bias: float

    def probabilities(self, matrix: Matrix) -> Floats:
        """Returns a probability for each row."""
        parts = [self._probabilities(matrix[at : at + _ROWS]) for at in range(0, len(matrix), _ROWS)]
        return parts[0] if len(parts) == 1 else np.concatenate([np.zeros(0), *parts])

    def _probabilities(self, matrix: Matrix) -> Floats:
        questions = self._questions
        answers = (matrix.T[questions.columns] > questions.borders).view(np.uint8)
        bits = answers[questions.asked]
        bits *= _BIT_OF_LEVEL
        odds = questions.leaves.take(np.bitwise_or.reduce(bits) + questions.trees).sum(axis=0) + self.bias
        return np.asarray(1 / (1 + np.exp(-odds)), np.float64)

    @cached_property
    def _questions(self) -> _Questions:
        pairs = np.stack([self.columns.ravel(), self.borders.ravel()])  # a float32 holds any column's number
        distinct, asked = np.unique(pairs, axis=1, return_inverse=True)
        return _Questions(
            distinct[0].astype(np.intp),
            distinct[1][:, None],
            asked.reshape(self.columns.shape).T,
            self.leaves.ravel().astype(np.float64),
            (np.arange(len(self.columns)) << DEPTH)[:, None],
        )


_BIT_OF_LEVEL = (1 << np.arange(DEPTH, dtype=np.uint8))[:, None, None]


@dataclass(frozen=True, slots=True)
class _Questions:
    """Trees made ready to be asked: many trees ask the same question, which is answered once.

    Attributes:
        columns: column of each question.
        borders: border of each question, as a column.
        asked: which question each level of each tree asks, `DEPTH` × trees.
        leaves: log-odds of all leaves of all trees.
        trees: place of the first leaf of each tree, as a column.
    """

    columns: NDArray[np.intp]
    borders: NDArray[np.float32]
    asked: NDArray[np.intp]
    leaves: Floats
    trees: NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Model:
    """Both looks, and what is known of words."""

    first: Trees
    second: Trees
    leanings: Leanings

    def probabilities(self, page: Described) -> Floats:
        """Returns each block's probability to be main content."""
        chances = self.first.probabilities(page.matrix)
        doubtful = chances > HOPELESS
        rows = second_look(page, chances).T.compress(doubtful, axis=1).T
        chances[doubtful] = self.second.probabilities(rows)
        return chances


_LOOKS = ("first", "second")
_STEPS_OF_LEANING = 10
"""Steps of one in a leaning as it is kept."""
_SMALLEST = 1e-6
_STEPS_OF_LEAF = 127
"""Steps between 0 and the largest number of a tree's leaves as they are kept."""


@lru_cache(maxsize=4)
def load(kind: str = "page", path: Path = _WEIGHTS) -> Model:
    """Reads the weights, once: those for a "page", or those for the "plain" text of one."""
    with np.load(path) as data:
        first, second = (_trees(data, f"{kind}_{look}") for look in _LOOKS)
        if kind == "plain":  # lines have no classes, and were learned without phrases
            return Model(first, second, UNKNOWN)
        classes, phrases = (_table(data, name) for name in ("classes", "phrases"))
        return Model(first, second, Leanings(Classes(lambda word: classes.get(word, 0.0)).of, Phrases(phrases)))


def save(
    path: Path, looks: dict[str, tuple[Trees, Trees]], classes: dict[str, float], phrases: dict[str, float]
) -> None:
    """Writes the weights.

    Args:
        path: the file.
        looks: both looks of each kind.
        classes: how words of classes and ids lean.
        phrases: how phrases of running text lean.
    """
    arrays: dict[str, Any] = {}
    for kind, both in looks.items():
        for look, trees in zip(_LOOKS, both, strict=True):
            arrays |= {f"{kind}_{look}_{name}": array for name, array in _kept(trees).items()}
    for name, table in (("classes", classes), ("phrases", phrases)):
        arrays[name] = np.frombuffer("\n".join(table).encode(), np.uint8)
        arrays[f"{name}_leanings"] = np.rint(np.array(list(table.values())) * _STEPS_OF_LEANING).astype(np.int8)
    np.savez_compressed(path, **arrays)


def _kept(trees: Trees) -> dict[str, Any]:
    """Trees as they are kept: a leaf as a byte, in steps of its tree's largest."""
    steps = np.abs(trees.leaves).max(axis=1, keepdims=True, initial=_SMALLEST) / _STEPS_OF_LEAF
    return {
        "columns": trees.columns,
        "borders": trees.borders,
        "leaves": np.rint(trees.leaves / steps).astype(np.int8),
        "steps": steps.astype(np.float32),
        "bias": np.float64(trees.bias),
    }


def _trees(data: Mapping[str, Any], name: str) -> Trees:
    leaves = data[f"{name}_leaves"] * data[f"{name}_steps"]
    return Trees(data[f"{name}_columns"], data[f"{name}_borders"], leaves, float(data[f"{name}_bias"]))


def _table(data: Mapping[str, Any], name: str) -> dict[str, float]:
    words = data[name].tobytes().decode().split("\n")
    return dict(zip(words, (data[f"{name}_leanings"] / _STEPS_OF_LEANING).tolist(), strict=True))
