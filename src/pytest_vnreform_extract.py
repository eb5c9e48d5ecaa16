"""A pytest plugin: the examples of rule packs as tests.

    [tool.pytest.ini_options]
    vnreform_rules = ["my_rules.py"]

A module of its own beside the package, so that pytest, which loads its plugins before all else, does not import the
library before coverage is measured, nor at all where no pack is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from vnreform_extract.rules.engine import Example, Rule, RuleSet


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the setting that names packs."""
    words = "Rule packs whose examples are tests: paths or patterns, from pytest's root folder on."
    parser.addini("vnreform_rules", words, type="args", default=[])


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> RulePack | None:
    """Collects a file as a pack where the setting names it."""
    patterns = parent.config.getini("vnreform_rules")
    if not patterns:
        return None
    path = file_path.as_posix()
    root = parent.config.rootpath.as_posix()
    if not any(fnmatch(path, f"{root}/{pattern}") for pattern in patterns):
        return None
    pack: RulePack = RulePack.from_parent(parent, path=file_path)
    return pack


class RulePack(pytest.File):
    """A pack; it does not load where its rules cannot work."""

    def collect(self) -> Iterator[RuleExample | RuleTime]:
        """Yields, for each rule, a test of its time and one of each example among all rules that it is read with."""
        from vnreform_extract.errors import ExtractError
        from vnreform_extract.rules.packs import load_pack, rule_set

        try:
            rules = rule_set(self.path)
            own = load_pack(self.path).rules
        except ExtractError as error:
            raise self.CollectError(str(error)) from None
        for rule in own:
            time: RuleTime = RuleTime.from_parent(self, name=f"{rule.name}[time]", rule=rule)
            yield time
            for number, example in enumerate(rule.examples, 1):
                name = f"{rule.name}[{number}: {' '.join(example.text.split())[:60]}]"
                test: RuleExample = RuleExample.from_parent(self, name=name, rules=rules, rule=rule, example=example)
                yield test


class RuleTime(pytest.Item):
    """That no text makes a rule's pattern backtrack without bound, as a test."""

    def __init__(self, *, rule: Rule, **keywords: object) -> None:
        super().__init__(**keywords)  # type: ignore[arg-type]  # what pytest hands on
        self.rule = rule

    def runtest(self) -> None:
        """Fails where a text is found at which the pattern runs away."""
        from vnreform_extract.rules.hostile import runs_away

        if (text := runs_away(self.rule)) is not None:
            pytest.fail(f"{self.rule.name} backtracks without bound at {text!r}", pytrace=False)


class RuleExample(pytest.Item):
    """One example as a test."""

    def __init__(self, *, rules: RuleSet, rule: Rule, example: Example, **keywords: object) -> None:
        super().__init__(**keywords)  # type: ignore[arg-type]  # what pytest hands on
        self.rules, self.rule, self.example = rules, rule, example

    def runtest(self) -> None:
        """Fails where the example does not hold, as expected where it is a known gap."""
        from vnreform_extract.facts import extract_facts
        from vnreform_extract.rules.examples import check_example

        outcome = check_example(
            self.rule,
            self.example,
            lambda example: extract_facts(example.text, published=example.published, rules=self.rules),
        )
        if outcome.complaint is not None:
            pytest.fail(f"{self.rule.name}: {self.example.text!r}: {outcome.complaint}", pytrace=False)
        if self.example.todo:
            pytest.xfail(f"a known gap: {outcome.problem}")
