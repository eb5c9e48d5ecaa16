"""A figure that stands alone in a table."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from vnreform_extract.model.base import Model
from vnreform_extract.model.facts import Change, Comparator


@dataclass(frozen=True, slots=True)
class Observation(Model):
    """A figure with what it takes to stand alone in a table, in the terms of SDMX.

    Attributes:
        kind: kind of the fact that it came from: "count", "percent", "money" or "measure".
        obs_value: the figure.
        unit: what was counted, the currency, or the unit of measure; None for a percentage.
        time_period: EDTF time at which the figure stands, or None where it stands for every year.
        ref_area: the province or city it is of, or None where the page names none.
        indicator: id in the catalogue of indicators, or None.
        fact: index in `Record.facts` of the fact that it came from.
        comparator: "eq", "ge", "gt", "le", "lt" or "approx".
        obs_value_max: upper bound of a range.
        of: what a percentage is a share of.
        part: what tells a part of a breakdown apart ("cấp sở").
        part_of: the figure of the whole that this is a part of.
        change: "up" or "down" where it is the size of a change.
        ref_area_code: official code of the province until 30 June 2025.
        ref_area_code_2025: official code, since then, of the province that it is or has become part of.
    """

    _optional: ClassVar[frozenset[str]] = frozenset({"obs_value_max", "of", "part", "part_of", "change"})
    kind: str
    obs_value: Decimal
    unit: str | None
    time_period: str | None
    ref_area: str | None
    indicator: str | None
    fact: int
    comparator: Comparator = "eq"
    obs_value_max: Decimal | None = None
    of: str | None = None
    part: str | None = None
    part_of: Decimal | None = None
    change: Change | None = None
    ref_area_code: str | None = None
    ref_area_code_2025: str | None = None
