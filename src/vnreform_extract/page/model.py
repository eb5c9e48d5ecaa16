"""The block model: boosted trees evaluated in numpy, their weights in one file.

`training/` makes the file. All trees ask one question a level, so that a leaf's number is the answers' bits.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vnreform_extract.page.features import Described, Floats, LeaningOf, Leanings, Matrix, second_look

DEPTH = 6
HOPELESS = 0.015
"""Probability up to which the first look's word is final: most of a page is plainly furniture."""
_ROWS = 512
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
        """Returns a probability for each row; works on some rows at a time, as each is asked thousands of questions."""
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
    """Both looks, and how a class and id lean whose words they know: above 0 to content, below 0 to furniture."""

    first: Trees
    second: Trees
    leaning: LeaningOf

    def probabilities(self, page: Described) -> Floats:
        """Returns each block's probability to be main content."""
        chances = self.first.probabilities(page.matrix)
        doubtful = chances > HOPELESS
        rows = second_look(page, chances).T.compress(doubtful, axis=1).T
        chances[doubtful] = self.second.probabilities(rows)
        return chances


@lru_cache(maxsize=4)
def load(kind: str = "page", path: Path = _WEIGHTS) -> Model:
    """Reads the weights, once: those for a "page", or those for the "plain" text of one."""
    with np.load(path) as data:
        words = data["words"].tobytes().decode("ascii").split(" ")
        looks = [
            Trees(
                data[f"{kind}_{look}_columns"],
                data[f"{kind}_{look}_borders"],
                data[f"{kind}_{look}_leaves"].astype(np.float32),
                float(data[f"{kind}_{look}_bias"]),
            )
            for look in ("first", "second")
        ]
        known = dict(zip(words, map(float, data["leanings"]), strict=True))
        return Model(looks[0], looks[1], Leanings(lambda token: known.get(token, 0.0)).of)


def save(path: Path, models: dict[str, Model], leanings: dict[str, float]) -> None:
    """Writes the weights of both kinds; leaves in half precision."""
    arrays: dict[str, Any] = {}
    for kind, model in models.items():
        for look, trees in (("first", model.first), ("second", model.second)):
            arrays[f"{kind}_{look}_columns"] = trees.columns
            arrays[f"{kind}_{look}_borders"] = trees.borders
            arrays[f"{kind}_{look}_leaves"] = trees.leaves.astype(np.float16)
            arrays[f"{kind}_{look}_bias"] = np.float64(trees.bias)
    values = np.array(list(leanings.values()), np.float16)
    words = np.frombuffer(" ".join(leanings).encode("ascii"), np.uint8)
    np.savez_compressed(path, words=words, leanings=values, **arrays)
