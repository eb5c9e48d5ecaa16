"""Rules of the kind "percent"."""

from __future__ import annotations

from vnreform_extract.rules.engine import Rule

RULES: tuple[Rule, ...] = ()
