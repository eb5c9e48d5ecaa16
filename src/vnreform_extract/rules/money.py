"""Rules of the kind "money"."""

from __future__ import annotations

from vnreform_extract.rules.engine import Rule

RULES: tuple[Rule, ...] = ()
