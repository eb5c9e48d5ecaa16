"""`rules list` and `rules test`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from rich.console import Console
from rich.text import Text

from vnreform_extract.errors import RuleError
from vnreform_extract.model import Fact
from vnreform_extract.pipeline import extract_facts
from vnreform_extract.rules.engine import Example, Rule, RuleSet
from vnreform_extract.rules.examples import check


def show_rules(rules: RuleSet) -> None:
    """Prints the rules, grouped by kind, each with the source of its form."""
    console = Console(highlight=False, soft_wrap=True)
    for kind, of_kind in groupby(rules, key=lambda rule: rule.kind):
        console.print(Text(kind, style="bold"))
        for rule in of_kind:
            console.print(Text.assemble(f"  {rule.name:<28} ", (rule.source, "dim")))


def check_rules(rules: RuleSet, names: Sequence[str]) -> int:
    """Checks the examples of rules by name or kind, tells of those that fail, and returns how many do.

    Raises:
        RuleError: no rule has such a name or kind.
    """

    def read(example: Example) -> tuple[Fact, ...]:
        return extract_facts(example.text, published=example.published, rules=rules)

    console = Console(highlight=False, soft_wrap=True)
    chosen = _chosen(rules, names)
    outcomes = list(check(chosen, read))
    failed = [outcome for outcome in outcomes if outcome.failed]
    for outcome in failed:
        console.print(
            Text.assemble((outcome.rule.name, "bold red"), f": {outcome.example.text!r}: {outcome.complaint}")
        )
    gaps = sum(outcome.example.todo and not outcome.failed for outcome in outcomes)
    holding = len(outcomes) - len(failed) - gaps
    console.print(f"{len(chosen)} rules: {holding} examples hold, {len(failed)} fail, {gaps} are known gaps")
    return len(failed)


def _chosen(rules: RuleSet, names: Sequence[str]) -> list[Rule]:
    for name in names:
        if not any(name in (rule.name, rule.kind) for rule in rules):
            raise RuleError(f"rule {name!r}", "no rule has this name or kind (rules list shows all)")
    return [rule for rule in rules if not names or rule.name in names or rule.kind in names]
