"""The catalogue of indicators: which figure of administrative reform a figure is."""

from __future__ import annotations

import tomllib
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

    def fits(self, kind: str, noun: str | None, contexts: dict[Scope, str]) -> bool:
        """Tells whether a figure is of this indicator.

        Args:
            kind: kind of its fact.
            noun: what was counted, or the base of a percentage.
            contexts: what stands beside it, by scope.
        """
        if kind != self.kind or (self.figure is not None and not (noun and self.figure.match(noun))):
            return False
        return self.context is None or bool(self.context.search(contexts[self.scope]))


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


def indicator_of(kind: str, noun: str | None, contexts: dict[Scope, str]) -> Indicator | None:
    """Returns the first indicator of the catalogue that a figure fits, or None."""
    return next((indicator for indicator in catalogue() if indicator.fits(kind, noun, contexts)), None)
