"""Rules of the kind "date": how points in time are written, and the periods and relative dates made of them."""

from __future__ import annotations

from vnreform_extract.rules.dates import lists, periods, points, relative
from vnreform_extract.rules.engine import Rule

RULES: tuple[Rule, ...] = (*points.DAYS, *points.YEARS_AND_MONTHS, *periods.RULES, *relative.RULES, *lists.RULES)
