"""The block model: boosted trees evaluated in numpy, their weights in one file.

`training/` makes the file. All trees ask one question a level, so that a leaf's number is the answers' bits.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vnreform_extract.page.features import Described, Floats, Leaning, Matrix, second_look, summary

DEPTH = 6
HOPELESS = 0.015
"""Probability up to which the first look's word is final: most of a page is plainly furniture."""
_ROWS = 512
_MOST_KNOWN = 1 << 14
_WEIGHTS = Path(__file__).with_name("weights.npz")


@dataclass(frozen=True, slots=True)
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
        trees = len(self.columns)
        answers = matrix.T[self.columns.ravel()] > self.borders.reshape(-1, 1)
        bits = answers.reshape(trees, DEPTH, -1).view(np.uint8)
        leaf = bits[:, 0].copy()
        for level in range(1, DEPTH):
            leaf |= bits[:, level] << level
        offsets = (np.arange(trees) << DEPTH).reshape(-1, 1)
        odds = self.leaves.ravel()[leaf + offsets].sum(axis=0, dtype=np.float64) + self.bias
        return np.asarray(1 / (1 + np.exp(-odds)), np.float64)


@dataclass(frozen=True, slots=True)
class Model:
    """Both looks and the words of classes and ids that they know."""

    first: Trees
    second: Trees
    leanings: dict[str, float]
    _known: dict[str, Leaning | None] = field(default_factory=dict)

    def leaning(self, words: str) -> Leaning | None:
        """How the words of a class and id lean: above 0 to content, below 0 to furniture."""
        if words not in self._known:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[words] = summary(words, lambda token: self.leanings.get(token, 0.0))
        return self._known[words]

    def probabilities(self, page: Described) -> Floats:
        """Returns each block's probability to be main content."""
        chances = self.first.probabilities(page.matrix)
        doubtful = chances > HOPELESS
        chances[doubtful] = self.second.probabilities(second_look(page, chances)[doubtful])
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
        return Model(looks[0], looks[1], dict(zip(words, map(float, data["leanings"]), strict=True)))


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
