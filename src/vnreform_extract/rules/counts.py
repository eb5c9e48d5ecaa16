"""Rules of the kind "count"."""

from __future__ import annotations

from vnreform_extract.rules.engine import Rule

RULES: tuple[Rule, ...] = ()
