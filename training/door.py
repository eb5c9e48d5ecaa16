"""What the library makes of a page from which its model has learned nothing: its whole way, with probabilities told."""

from __future__ import annotations

from dataclasses import dataclass
from unittest.mock import patch

import numpy as np

from training.data import as_plain, laid_out
from training.train import Sample
from vnreform_extract import Article, strip_boilerplate
from vnreform_extract.page import model
from vnreform_extract.page.features import UNKNOWN, Described, Leanings


@dataclass(frozen=True)
class Told:
    """Stands in for the model: gives a page the probabilities found out of its fold."""

    chances: np.ndarray
    leanings: Leanings = UNKNOWN

    def probabilities(self, page: Described) -> np.ndarray:
        """The probabilities, whatever the columns."""
        assert len(page.words) == len(self.chances)  # noqa: S101  # the page must be laid out as it was
        return self.chances


def article(sample: Sample, chances: np.ndarray, *, plain: bool = False) -> Article:
    """The article that the library would give.

    Args:
        sample: the page.
        chances: the probabilities of its blocks.
        plain: True for the page as plain text, one block a line.
    """
    source = sample.page.html
    if plain:
        lines = (block.text for block in as_plain(laid_out(sample.page)[0]).blocks)
        source = "\n".join(lines).replace("<", "‹")  # a tag that a text talks about would make it a page
    with patch.object(model, "load", lambda *_: Told(chances)):
        return strip_boilerplate(source)
