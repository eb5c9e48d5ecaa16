"""A model that says what a test tells it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pytest

from vnreform_extract.page import model
from vnreform_extract.page.features import UNKNOWN, Leanings


@dataclass
class Said:
    """Stands in for the model: says what it is told of the blocks."""

    chances: Sequence[float]
    leanings: Leanings = UNKNOWN

    def probabilities(self, page):
        return np.array(self.chances)


@pytest.fixture
def said(monkeypatch):
    return lambda *chances: monkeypatch.setattr(model, "load", lambda *_: Said(chances))
