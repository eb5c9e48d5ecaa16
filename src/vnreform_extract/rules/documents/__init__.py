"""Rules of the kinds "document" and "mention": citations of legal and administrative documents."""

from __future__ import annotations

from vnreform_extract.rules.documents import mentions, named, numbered
from vnreform_extract.rules.engine import Rule

RULES: tuple[Rule, ...] = (*numbered.RULES, *named.RULES, *mentions.RULES)
