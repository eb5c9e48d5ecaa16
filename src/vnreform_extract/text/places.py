"""The provinces and cities of Vietnam, as texts name them, with their official codes.

Codes before 1 July 2025 are those of Decision 124/2004/QĐ-TTg as amended; since then 34 provinces and cities stand in
the place of 63 (Resolution 202/2025/QH15), with the codes of Decision 19/2025/QĐ-TTg.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import regex

_TABLE = Path(__file__).with_name("places.csv")


@dataclass(frozen=True, slots=True)
class Place:
    """A province, or a city that is ruled as one.

    Attributes:
        name: its name, without "tỉnh" or "thành phố" where it does without.
        kind: "tỉnh", "thành phố" or "quốc gia".
        code: official code before 1 July 2025, None for a country.
        code_2025: official code, since then, of the province that it is or has become part of.
    """

    name: str
    kind: str
    code: str | None = None
    code_2025: str | None = None


def find_places(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, Place]]:
    """Yields the places that a text names between two offsets, with where each name begins.

    >>> [(at, place.name) for at, place in find_places("Tỉnh Gia Lai và TP.HCM ký kết.")]
    [(5, 'Gia Lai'), (16, 'Thành phố Hồ Chí Minh')]
    """
    pattern, places = _names()
    for match in pattern.finditer(text, start, len(text) if end is None else end):
        yield match.start(), places[match.group()]


@cache
def _names() -> tuple[regex.Pattern[str], dict[str, Place]]:
    places: dict[str, Place] = {}
    with _TABLE.open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            place = Place(row["name"], row["kind"], row["code"], row["code_2025"])
            places.update(dict.fromkeys((place.name, *filter(None, row["other_names"].split(";"))), place))
    # Longer names that hold one of these: an ocean, and a battle that a town is named after.
    pattern = r"(?<!\p{L})(?:Thái Bình Dương(*SKIP)(*FAIL)|\L<names>)(?!\p{L})"
    return regex.compile(pattern, names=list(places)), places
