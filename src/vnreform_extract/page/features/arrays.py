"""Shapes that all columns share."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def running(values: NDArray[Any]) -> Floats:
    """Sums of all values before each place, and of all."""
    return np.concatenate([[0.0], np.cumsum(values, dtype=np.float64)])
