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
from enum import Enum, auto
from functools import cached_property
from itertools import islice
from operator import itemgetter
from typing import Any, Self

import regex

from vnreform_extract.errors import RuleError
from vnreform_extract.model import Value
from vnreform_extract.rules.anchors import DIGITS, REACH, Anchors
from vnreform_extract.text.sentences import Sentences, sentences

__all__ = [
    "DIGITS",
    "ELSEWHERE",
    "REACH",
    "Candidate",
    "Context",
    "Elsewhere",
    "Example",
    "Normaliser",
    "Reading",
    "Refusal",
    "Rule",
    "RuleSet",
    "among",
    "no",
    "todo",
    "yes",
]

_BLOCK = 256
"""Places that patterns are tried at together."""
_BY_PLACE_AND_ORDER = itemgetter(0, 1)
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
        about: what else says what the text is about: the title of its page.
        memo: results shared between the rules of one run, by a key of the rule's own.
    """

    text: str
    published: date | None = None
    about: str = ""
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


class Elsewhere(Enum):
    """The type of `ELSEWHERE`."""

    ELSEWHERE = auto()


ELSEWHERE = Elsewhere.ELSEWHERE
"""What a normaliser returns where a match belongs to another rule of its family, and so is not refused."""

Matcher = Callable[[str, int, int], "regex.Match[str] | None"]
Normaliser = Callable[["regex.Match[str]", Context], "Value | Reading | Elsewhere | None"]


@dataclass(frozen=True, eq=False)
class Rule:
    r"""One way to write one kind of fact.

    Args:
        kind: kind of the facts that it finds: one of the library's, or one of your own with a `Custom` value.
        name: short name, unique in a rule set ("percent.sign").
        pattern: verbose, case-insensitive pattern of the `regex` library, read on canonical text from an anchor on, over
            at most `REACH` characters. Bound every quantifier or make it possessive: a pattern must not backtrack
            without end. `\L<name>` stands for one of the strings of `lists`.
        normalise: turns a match into a value, into a `Reading` where the span is another, or into None for no fact.
        anchors: what the pattern begins with: words, phrases or signs in lower case, or `DIGITS`; "#/" are digits with
            a sign behind them, "# tháng" digits with a word.
        examples: what it must read and what it must leave alone.
        source: the decree or usage that the form comes from.
        lists: named lists for the pattern.
        rank: where readings overlap, the higher rank wins; among equals the longer.

    Raises:
        RuleError: the rule cannot work: its pattern does not compile, matches nothing at all or cannot begin at an
            anchor, an example has a key that the kind's value lacks, or there is no positive example.
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
        from vnreform_extract.rules.checks import check_rule

        check_rule(self)

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The compiled pattern."""
        lists: dict[str, Any] = {name: list(words) for name, words in self.lists.items()}
        return regex.compile(self.pattern, _FLAGS, **lists)

    def read(self, context: Context, position: int) -> Reading | None:
        """Reads the rule's fact that starts at `position` of the context's text, or nothing."""
        match = self.compiled.match(context.text, position, position + REACH)
        reading = None if match is None else self.reading_of(match, context)
        return reading if isinstance(reading, Reading) else None

    def reading_of(self, match: regex.Match[str], context: Context) -> Reading | Elsewhere | None:
        """Reads a match of the rule's pattern; None where it is refused.

        Raises:
            RuleError: the normaliser fails, or gives a span that holds nothing.
        """
        start, end = match.span()
        if start == end:
            return None
        try:
            value = self.normalise(match, context)
        except Exception as error:
            problem = f"its normaliser fails on {match.group()!r}: {type(error).__name__}: {error}"
            raise RuleError(f"rule {self.name!r}", problem) from error
        if value is None or value is ELSEWHERE:
            return value
        if not isinstance(value, Reading):
            value = Reading(value, start, end)
        problem = ""
        if not hasattr(value.value, "to_dict"):
            problem = f"{value.value!r}, which is no value"
        elif not 0 <= value.start < value.end <= len(context.text):
            problem = f"the span {value.start}:{value.end}"
        if problem:
            raise RuleError(f"rule {self.name!r}", f"its normaliser makes of {match.group()!r} {problem}")
        return value


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fact as one rule reads it, before overlaps are resolved; offsets are those of the canonical text."""

    rule: Rule
    order: int
    start: int
    end: int
    value: Value


@dataclass(frozen=True, slots=True)
class Refusal:
    """A span that a rule's pattern matches and its normaliser takes for no fact."""

    rule: Rule
    start: int
    end: int


class RuleSet:
    """Rules in order, by name, scanned together.

    Sets are put together from others and never change: `rules + more`, `rules.without("count")`, `rules.only("date")`.

    Args:
        rules: the rules; names must be unique.

    Raises:
        RuleError: two rules share a name, or something is no rule.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._by_name: dict[str, Rule] = {}
        for rule in rules:
            if not isinstance(rule, Rule):
                raise RuleError("rule set", f"expected rules, not {type(rule).__name__}")
            if rule.name in self._by_name:
                raise RuleError(f"rule {rule.name!r}", "two rules of a set share this name")
            self._by_name[rule.name] = rule
        self.rules = tuple(self._by_name.values())

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def __repr__(self) -> str:
        return f"RuleSet({len(self.rules)} rules of {len(self.kinds)} kinds)"

    def __contains__(self, rule: object) -> bool:
        return rule in self.rules or rule in self._by_name

    def __getitem__(self, name: str) -> Rule:
        return self._by_name[name]

    def __add__(self, other: Iterable[Rule]) -> Self:
        """Returns a set with the other rules behind these; a rule of a known name takes its place."""
        added = type(self)(other)
        return type(self)({**self._by_name, **added._by_name}.values())

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of the rules, in order."""
        return tuple(dict.fromkeys(rule.kind for rule in self.rules))

    def without(self, *names: str) -> Self:
        """Returns a set without the rules of these names or kinds.

        Raises:
            RuleError: no rule has such a name or kind.
        """
        chosen = self.only(*names).rules
        return type(self)(rule for rule in self.rules if rule not in chosen)

    def only(self, *names: str) -> Self:
        """Returns a set of the rules of these names or kinds, in the order of this set.

        Raises:
            RuleError: no rule has such a name or kind.
        """
        for name in names:
            if name not in self._by_name and name not in self.kinds:
                raise RuleError(f"rule {name!r}", "no rule of the set has this name or kind")
        return type(self)(rule for rule in self.rules if rule.name in names or rule.kind in names)

    def candidates(self, context: Context) -> Iterator[Candidate]:
        """Yields every reading of every rule, from left to right; those of one rule never overlap."""
        return (attempt for attempt in self.attempts(context) if isinstance(attempt, Candidate))

    def attempts(self, context: Context) -> Iterator[Candidate | Refusal]:
        """Yields, beside the candidates, the matches that normalisers refuse."""
        behind = [0] * len(self.rules)
        for start, order, match in self._matches(context.text):
            if start < behind[order]:
                continue
            rule = self.rules[order]
            reading = rule.reading_of(match, context)
            if reading is None:
                yield Refusal(rule, start, match.end())
            elif reading is not ELSEWHERE and reading.start >= behind[order]:
                behind[order] = reading.end
                yield Candidate(rule, order, reading.start, reading.end, reading.value)

    def _matches(self, text: str) -> Iterator[tuple[int, int, regex.Match[str]]]:
        """Yields what patterns match, by place and order of rules: the place, the order, the match.

        Rules of one family share their pattern and its match. Within a block of places one pattern is tried after the
        other and not one place after the other: a compiled pattern is so large that the next one drives it out of the
        processor's cache.
        """
        places = self._anchors.places(text)
        while block := list(islice(places, _BLOCK)):
            tries: list[list[tuple[int, int]]] = [[] for _ in self._patterns]
            for start, entries in block:
                for order, pattern in entries:
                    tries[pattern].append((start, order))
            matches = []
            for match_at, starts in zip(self._patterns.values(), tries, strict=True):
                last, match = -1, None
                for start, order in starts:
                    if start != last:
                        last, match = start, match_at(text, start, start + REACH)
                    if match is not None:
                        matches.append((start, order, match))
            matches.sort(key=_BY_PLACE_AND_ORDER)
            yield from matches

    @cached_property
    def _patterns(self) -> dict[regex.Pattern[str], Matcher]:
        """The patterns of the rules, each once, with their bound matchers."""
        return {rule.compiled: rule.compiled.match for rule in self.rules}

    @cached_property
    def _anchors(self) -> Anchors[tuple[int, int]]:
        """The anchors of all rules; an entry is a rule's order and the index of its pattern."""
        index = {pattern: number for number, pattern in enumerate(self._patterns)}
        return Anchors(((order, index[rule.compiled]), rule.anchors) for order, rule in enumerate(self.rules))
