"""Shapes that all columns share."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Column: TypeAlias = NDArray[Any] | Sequence[float] | float
"""A number a block, or one for all of them."""


def side_by_side(columns: Sequence[Column], count: int) -> Matrix:
    """Columns as a matrix with a row a block; each column lies in one piece, as the model asks column by column."""
    matrix = np.empty((len(columns), count), np.float32)
    for place, column in zip(matrix, columns, strict=True):
        place[:] = column
    return matrix.T


def running(values: NDArray[Any]) -> Floats:
    """Sums of all values before each place, and of all."""
    sums = np.zeros(len(values) + 1)
    np.cumsum(values, dtype=np.float64, out=sums[1:])
    return sums


def numbered(values: Sequence[Hashable]) -> Ints:
    """Numbers for values, the same for the same, in the order in which they come up."""
    numbers: dict[Hashable, int] = {}
    return np.array([numbers.setdefault(value, len(numbers)) for value in values], np.int64)


def distance(index: Ints, first: int, end: int) -> Ints:
    """How many blocks each place is behind a run of blocks, or before it where negative; within bounds."""
    away = np.where(index < first, index - first, np.maximum(index - end + 1, 0))
    return np.clip(away, -50, 100)
