"""Rules that carry their examples, and the one scan that finds where they may begin.

A rule says where it may start (its anchors), what it looks like from there (a pattern), and what it means (a function
from the match to a value). A `RuleSet` scans a text once for all anchors of all its rules and tries, at each anchor,
only the rules that may start there. What comes out are candidates; `vnreform_extract.resolve` decides between those
that overlap.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, Self

import regex

from vnreform_extract.errors import RuleError
from vnreform_extract.model import Value
from vnreform_extract.text.sentences import Sentences, sentences

DIGITS = "#"
"""The anchor of rules that may start at a run of digits."""

_FLAGS = regex.IGNORECASE | regex.VERBOSE | regex.VERSION0


@dataclass(frozen=True, slots=True)
class Example:
    """A text and what a rule must read in it.

    Attributes:
        text: the text.
        span: the characters that are the fact, or None where the rule must find nothing.
        value: keys that `value.to_dict()` must have, with their values.
        published: reference date for relative expressions, ISO.
        todo: a known gap: the example is expected to fail, and a run says so once it passes.
        several: True where other facts of the kind may stand beside it.
    """

    text: str
    span: str | None = None
    value: Mapping[str, Any] = field(default_factory=dict)
    published: str | None = None
    todo: bool = False
    several: bool = False


def yes(text: str, span: str | None = None, *, published: str | None = None, **value: Any) -> Example:  # noqa: ANN401
    """An example that must give one fact: `span` (the whole text by default) with these keys in its value."""
    return Example(text, text if span is None else span, value, published)


def among(text: str, span: str, *, published: str | None = None, **value: Any) -> Example:  # noqa: ANN401
    """An example as `yes`, with more facts of the kind beside the one that it names: an item of a list."""
    return Example(text, span, value, published, several=True)


def no(text: str, *, published: str | None = None) -> Example:
    """A near miss: the rule must find nothing in the text."""
    return Example(text, published=published)


def todo(example: Example) -> Example:
    """Marks an example as a known gap."""
    return Example(example.text, example.span, example.value, example.published, todo=True, several=example.several)


@dataclass(slots=True)
class Context:
    """What a normaliser may look at beside its own match; one a text.

    Attributes:
        text: the text in canonical form.
        published: reference date for relative expressions.
        memo: results shared between the rules of one run, by a key of the rule's own.
    """

    text: str
    published: date | None = None
    memo: dict[Any, Any] = field(default_factory=dict)
    _sentences: Sentences | None = None

    @property
    def sentences(self) -> Sentences:
        """The spans of the text's sentences, found at first need."""
        if self._sentences is None:
            self._sentences = sentences(self.text)
        return self._sentences


@dataclass(frozen=True, slots=True)
class Reading:
    """A value with a span of its own, where it is not that of the whole match."""

    value: Value
    start: int
    end: int


Normaliser = Callable[["regex.Match[str]", Context], "Value | Reading | None"]


@dataclass(frozen=True, eq=False)
class Rule:
    r"""One way to write one kind of fact.

    Args:
        kind: kind of the facts that it finds.
        name: short name, unique in a rule set ("percent.sign").
        pattern: verbose, case-insensitive pattern of the `regex` library, read on canonical text from an anchor on.
            Bound every quantifier or make it possessive: a pattern must not backtrack without end. `\L<name>` stands
            for one of the strings of `lists`.
        normalise: turns a match into a value, into a `Reading` where the span is another, or into None for no fact.
        anchors: what the pattern begins with: `DIGITS`, or words, phrases or signs in lower case.
        examples: what it must read and what it must leave alone.
        source: the decree or usage that the form comes from.
        lists: named lists for the pattern.
        rank: where readings overlap, the higher rank wins; among equals the longer.

    Raises:
        RuleError: the pattern does not compile, or the rule has no anchor, name or positive example.
    """

    kind: str
    name: str
    pattern: str
    normalise: Normaliser
    anchors: tuple[str, ...]
    examples: tuple[Example, ...]
    source: str
    lists: Mapping[str, Iterable[str]] = field(default_factory=dict)
    rank: int = 0

    def __post_init__(self) -> None:
        """Checks what can be checked before the rule runs, and compiles the pattern."""
        subject = f"rule {self.name or self.kind!r}"
        if not self.kind or not self.name:
            raise RuleError(subject, "a rule needs a kind and a name")
        if not self.anchors or not all(self.anchors):
            raise RuleError(subject, "a rule needs at least one anchor, and none may be empty")
        if wrong := [anchor for anchor in self.anchors if anchor != anchor.lower()]:
            raise RuleError(subject, f"anchors are written in lower case, not {wrong[0]!r}")
        if not any(example.span is not None for example in self.examples):
            raise RuleError(subject, "a rule needs at least one positive example")
        for example in self.examples:
            if example.span is not None and example.span not in example.text:
                raise RuleError(subject, f"the example's span {example.span!r} does not stand in {example.text!r}")
        _ = self.compiled

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The compiled pattern."""
        try:
            lists: dict[str, Any] = {name: list(words) for name, words in self.lists.items()}
            return regex.compile(self.pattern, _FLAGS, **lists)
        except (regex.error, KeyError, TypeError, ValueError) as error:
            raise RuleError(f"rule {self.name!r}", f"its pattern does not compile: {error}") from error

    def read(self, context: Context, position: int) -> Reading | None:
        """Reads the rule's fact that starts at `position` of the context's text, or nothing."""
        match = self.compiled.match(context.text, position)
        if match is None or match.end() == position:
            return None
        value = self.normalise(match, context)
        if value is None or isinstance(value, Reading):
            return value
        return Reading(value, match.start(), match.end())


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fact as one rule reads it, before overlaps are resolved; offsets are those of the canonical text."""

    rule: Rule
    order: int
    start: int
    end: int
    value: Value


class RuleSet:
    """Rules in order, scanned together.

    Args:
        rules: the rules; names must be unique.

    Raises:
        RuleError: two rules share a name.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        seen: set[str] = set()
        for rule in self.rules:
            if rule.name in seen:
                raise RuleError(f"rule {rule.name!r}", "two rules of a set share this name")
            seen.add(rule.name)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def __repr__(self) -> str:
        return f"RuleSet({len(self.rules)} rules of {len({rule.kind for rule in self.rules})} kinds)"

    def __getitem__(self, name: str) -> Rule:
        for rule in self.rules:
            if rule.name == name:
                return rule
        raise KeyError(name)

    def __add__(self, other: Iterable[Rule]) -> Self:
        """Returns a set with the other rules behind these; a rule of a known name takes its place."""
        added = {rule.name: rule for rule in other}
        kept = [added.pop(rule.name, rule) for rule in self.rules]
        return type(self)([*kept, *added.values()])

    def without(self, *names: str) -> Self:
        """Returns a set without the rules of these names or kinds.

        Raises:
            RuleError: no rule has such a name or kind.
        """
        for name in names:
            if not any(name in (rule.name, rule.kind) for rule in self.rules):
                raise RuleError(f"rule {name!r}", "no rule of the set has this name or kind")
        return type(self)(rule for rule in self.rules if rule.name not in names and rule.kind not in names)

    def candidates(self, context: Context) -> Iterator[Candidate]:
        """Yields every reading of every rule, from left to right; a rule does not read inside its own last reading."""
        scan, table = self._scanner
        behind = [0] * len(self.rules)
        text = context.text
        for match in scan.finditer(text):
            start = match.start()
            for order, rule in table[DIGITS if match.lastgroup == "digits" else match.group().lower()]:
                if start < behind[order]:
                    continue
                reading = rule.read(context, start)
                if reading is not None:
                    behind[order] = max(reading.end, start + 1)
                    yield Candidate(rule, order, reading.start, reading.end, reading.value)

    @cached_property
    def _scanner(self) -> tuple[regex.Pattern[str], dict[str, tuple[tuple[int, Rule], ...]]]:
        """One pattern for all anchors, and for each anchor the rules that may start there.

        At a position the longest anchor is found; the rules of its own beginnings ("quyết định" for "quyết định số")
        start there too.
        """
        phrases = {anchor for rule in self.rules for anchor in rule.anchors} - {DIGITS}
        table = {
            phrase: tuple(
                (order, rule)
                for order, rule in enumerate(self.rules)
                if any(phrase == anchor or phrase.startswith(anchor + " ") for anchor in rule.anchors)
            )
            for phrase in phrases
        }
        table[DIGITS] = tuple((order, rule) for order, rule in enumerate(self.rules) if DIGITS in rule.anchors)
        words = [phrase for phrase in phrases if phrase[0].isalnum()]
        signs = [phrase for phrase in phrases if not phrase[0].isalnum()]
        starts = [r"(?<![\p{L}\p{N}])(?P<digits>(?<!\d[.,])\d)"]
        if words:
            starts.append(r"(?<![\p{L}\p{N}])\L<words>(?![\p{L}\p{N}])")
        if signs:
            starts.append(r"\L<signs>")
        return regex.compile(" | ".join(starts), _FLAGS, ignore_unused=True, words=words, signs=signs), table
