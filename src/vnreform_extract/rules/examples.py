"""Checks rules against the examples that they carry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from vnreform_extract.errors import RuleError
from vnreform_extract.model import Fact
from vnreform_extract.rules.engine import Example, Rule

Reader = Callable[[Example], Iterable[Fact]]
"""Reads an example's text with the rules under test."""

PLACES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "by itself": ("", ""),
        "at the end of a text": ("Nội dung chính.\n", ""),
        "between other text": ("Nội dung chính.\n", "\nHết bài."),
        "in a table cell": ("Tên gọi | Nội dung | Ghi chú\nMục đầu | ", " | như trên\nMục sau | khác | –"),
        "beside odd spaces": ("\u00a0", "\u200b"),
    }
)
"""Where each example is tried: what stands before and behind it. A table has a line a row, cells parted by " | "."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one example.

    Attributes:
        rule: the rule that carries it.
        example: the example.
        problem: what was wrong, or None where the example holds in all places.
    """

    rule: Rule
    example: Example
    problem: str | None

    @property
    def failed(self) -> bool:
        """True where an example does not hold, or a known gap (todo) has closed and should no longer be marked."""
        return (self.problem is None) if self.example.todo else (self.problem is not None)

    @property
    def complaint(self) -> str | None:
        """What a reader should be told of a failure, or None."""
        return (self.problem or "a known gap that has closed: take its todo() away") if self.failed else None


def check(rules: Iterable[Rule], read: Reader) -> Iterator[Outcome]:
    """Yields the outcome of every example of every rule.

    Args:
        rules: the rules whose examples to check.
        read: reads an example with the rule set that they belong to.
    """
    for rule in rules:
        for example in rule.examples:
            yield check_example(rule, example, read)


def check_example(rule: Rule, example: Example, read: Reader) -> Outcome:
    """Tries an example in every one of `PLACES`.

    A positive example must give exactly one fact of the rule's kind, over exactly its span and with its keys (one of
    several where it says so); a near miss must give none of that kind.
    """
    for place, (before, behind) in PLACES.items():
        try:
            facts = [
                fact for fact in read(replace(example, text=before + example.text + behind)) if fact.kind == rule.kind
            ]
        except RuleError as error:
            return Outcome(rule, example, str(error))
        if problem := _problem(example, facts):
            return Outcome(rule, example, problem if not before + behind else f"{place}, {problem}")
    return Outcome(rule, example, None)


def _problem(example: Example, facts: list[Fact]) -> str | None:
    if example.span is None:
        return f"found {facts[0].text!r}, expected nothing" if facts else None
    if example.several:
        facts = [fact for fact in facts if fact.text == example.span]
    if len(facts) != 1:
        found = ", ".join(repr(fact.text) for fact in facts) or "nothing"
        return f"found {found}, expected exactly {example.span!r}"
    fact = facts[0]
    if fact.text != example.span:
        return f"found {fact.text!r}, expected {example.span!r}"
    value = fact.value.to_dict()
    for key, expected in example.value.items():
        if value.get(key) != expected:
            return f"{key} is {value.get(key)!r}, expected {expected!r}"
    return None
