"""The catalogue of indicators: which figure of administrative reform a figure is."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

import regex

_CATALOGUE = Path(__file__).with_name("indicators.toml")

_PATTERNS = frozenset({"figure", "context"})

Scope = Literal["clause", "sentence", "paragraph"]


@dataclass(frozen=True, slots=True)
class Indicator:
    """An entry of the catalogue; `indicators.toml` says what its fields mean."""

    id: str
    label: str
    kind: str
    example: str
    figure: regex.Pattern[str] | None = None
    context: regex.Pattern[str] | None = None
    scope: Scope = "clause"
    unit: str | None = None

    def distance(self, figure: Placed) -> float | None:
        """Returns how far from a figure its context stands, in characters; None where the figure is not of it."""
        if figure.kind != self.kind or (
            self.figure is not None and not (figure.noun and self.figure.match(figure.noun))
        ):
            return None
        if self.context is None:
            return math.inf
        found = self.context.finditer(figure.text, *figure.scopes[self.scope])
        return min((max(figure.start - match.end(), match.start() - figure.end) for match in found), default=None)


@dataclass(frozen=True, slots=True)
class Placed:
    """A figure and what stands around it.

    Attributes:
        kind: kind of its fact.
        noun: what was counted, or the base of a percentage.
        text: the text that it stands in.
        start: where its fact starts.
        end: where its fact ends.
        scopes: first and last offset of each scope around it.
    """

    kind: str
    noun: str | None
    text: str
    start: int
    end: int
    scopes: Mapping[Scope, tuple[int, int]]


@cache
def catalogue() -> tuple[Indicator, ...]:
    """Returns the catalogue, in the order in which it is asked.

    >>> catalogue()[0].id
    'online-services-level-3'
    """
    with _CATALOGUE.open("rb") as file:
        entries = tomllib.load(file)["indicator"]
    return tuple(Indicator(**{key: _read(key, value) for key, value in entry.items()}) for entry in entries)


def _read(key: str, value: str) -> Any:  # noqa: ANN401  # a field of Indicator
    return regex.compile(value, regex.I) if key in _PATTERNS else value


def indicator_of(figure: Placed) -> Indicator | None:
    """Returns the indicator whose context stands nearest to a figure, or None; among equals the first listed."""
    distances = ((indicator.distance(figure), indicator) for indicator in catalogue())
    fitting = [(distance, indicator) for distance, indicator in distances if distance is not None]
    return min(fitting, key=lambda one: one[0])[1] if fitting else None
