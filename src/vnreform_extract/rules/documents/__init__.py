"""Rules of the kinds "document" and "mention": citations of legal and administrative documents."""

from __future__ import annotations

from vnreform_extract.rules.documents import citations, mentions
from vnreform_extract.rules.engine import Rule

RULES: tuple[Rule, ...] = (*citations.RULES, *mentions.RULES)
