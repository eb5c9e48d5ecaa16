"""`rules list` and `rules test`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from rich.console import Console
from rich.text import Text

from vnreform_extract.facts import extract_facts
from vnreform_extract.model import Fact
from vnreform_extract.rules.engine import Example, RuleSet
from vnreform_extract.rules.examples import check
from vnreform_extract.rules.hostile import runs_away
from vnreform_extract.rules.packs import is_pack, load_pack, rule_set


def show_rules(rules: RuleSet) -> None:
    """Prints the rules, grouped by kind, each with the source of its form."""
    console = Console(highlight=False, soft_wrap=True)
    for kind, of_kind in groupby(rules, key=lambda rule: rule.kind):
        console.print(Text(kind, style="bold"))
        for rule in of_kind:
            console.print(Text.assemble(f"  {rule.name:<28} ", (rule.source, "dim")))


def check_rules(names: Sequence[str]) -> int:
    """Checks the examples of rules, and that no pattern runs away; tells of those that fail, and returns how many do.

    Args:
        names: names or kinds of rules, and packs, whose own rules are checked; all the library's rules without any.

    Raises:
        RuleError: no rule has such a name or kind, or a pack does not load.
    """
    packs = [name for name in names if is_pack(name)]
    rules = rule_set(packs or None)
    chosen = rules.only(*[name for name in names if name not in packs], *_names(packs)) if names else rules

    def read(example: Example) -> tuple[Fact, ...]:
        return extract_facts(example.text, published=example.published, rules=rules)

    console = Console(highlight=False, soft_wrap=True)
    outcomes = list(check(chosen, read))
    failed = [outcome for outcome in outcomes if outcome.failed]
    for outcome in failed:
        line = f": {outcome.example.text!r}: {outcome.complaint}"
        console.print(Text.assemble((outcome.rule.name, "bold red"), line))
    careless = [(rule, text) for rule in chosen if (text := runs_away(rule)) is not None]
    for rule, text in careless:
        console.print(Text.assemble((rule.name, "bold red"), f": backtracks without bound at {text!r}"))
    gaps = sum(outcome.example.todo and not outcome.failed for outcome in outcomes)
    holding = len(outcomes) - len(failed) - gaps
    console.print(f"{len(chosen)} rules: {holding} examples hold, {len(failed)} fail, {gaps} are known gaps")
    return len(failed) + len(careless)


def _names(packs: Sequence[str]) -> list[str]:
    return [rule.name for pack in packs for rule in load_pack(pack).rules]
