"""The rules: an engine, and one file a kind with its vocabulary, patterns, normalisers and examples."""

from __future__ import annotations

from functools import cache

from vnreform_extract.rules.engine import RuleSet


@cache
def default_rules() -> RuleSet:
    """Returns the library's own rules; the order of kinds and rules decides between equal readings."""
    from vnreform_extract.rules import counts, dates, documents, durations, measures, money, percents

    return RuleSet(
        rule for module in (documents, dates, percents, money, measures, durations, counts) for rule in module.RULES
    )
