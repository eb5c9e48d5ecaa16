"""Which rule took what in a text, and why the others lost."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from vnreform_extract.facts import fact_of, prepared
from vnreform_extract.model import Fact
from vnreform_extract.resolve import resolve
from vnreform_extract.resolve.mentions import point_mentions
from vnreform_extract.resolve.overlaps import precedence, without_overlaps
from vnreform_extract.rules.engine import Candidate, Refusal
from vnreform_extract.rules.packs import Rules, rule_set


class _Span(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_OtherSpan = TypeVar("_OtherSpan", bound=_Span)

# What decides between two candidates, by the place of the first difference in their keys of precedence.
_DECIDES = ("has the higher rank", "is longer", "starts first", "stands first in the rule set")


@dataclass(frozen=True, slots=True)
class Claim:
    """What one rule makes of one span of a text.

    Attributes:
        rule: name of the rule.
        text: the characters that it claims.
        start: offset of the first character in the text as given.
        end: offset behind the last character.
        fact: the fact that came of it, or None where the claim is lost.
        reason: why it is lost ("date.day is longer"); empty where it stands.
    """

    rule: str
    text: str
    start: int
    end: int
    fact: Fact | None = None
    reason: str = ""


def explain(text: str, *, published: str | date | None = None, rules: Rules | None = None) -> tuple[Claim, ...]:
    """Reads a text as `extract_facts` does, and tells of every rule that matched somewhere.

    Args:
        text: the text.
        published: reference date for relative expressions.
        rules: rules or packs, as for `extract_facts`.

    Returns:
        Each fact by position, followed by the claims that it beat or that came to nothing behind it.

    Raises:
        ExtractError: as for `extract_facts`.

    >>> for claim in explain("Tỉnh có 14 xã."):
    ...     print(claim.text, claim.rule, claim.reason or claim.fact.kind)
    14 xã count.number count
    """
    form, context = prepared(text, published)
    attempts = list(rule_set(rules).attempts(context))
    candidates = [attempt for attempt in attempts if isinstance(attempt, Candidate)]
    standing = resolve(candidates, context)
    kept = without_overlaps(point_mentions(candidates, context))

    def claim(found: Candidate | Refusal, reason: str) -> Claim:
        start, end = form.to_given(found.start, found.end)
        return Claim(found.rule.name, form.given[start:end], start, end, reason=reason)

    facts = [fact_of(candidate, context, form) for candidate in standing]
    claims = [Claim(fact.rule, fact.text, fact.start, fact.end, fact) for fact in facts]
    claims += [claim(found, "refused by the rule's own check") for found in attempts if isinstance(found, Refusal)]
    claims += [claim(found, reason) for found in candidates if (reason := _why_lost(found, kept, standing))]
    return tuple(sorted(claims, key=lambda claim: (_place(claim, facts), bool(claim.reason), claim.start, claim.rule)))


def _why_lost(candidate: Candidate, kept: list[Candidate], standing: list[Candidate]) -> str:
    """Why a candidate came to nothing; empty where it became a fact."""
    winner = min(_overlapping(candidate, kept), key=precedence, default=candidate)
    if precedence(winner) >= precedence(candidate):
        became = any(other.rule is candidate.rule for other in _overlapping(candidate, standing))
        return "" if became else "nothing around it tells what it leaves open"
    pairs = zip(precedence(winner), precedence(candidate), _DECIDES, strict=True)
    return f"{winner.rule.name} {next(words for won, lost, words in pairs if won != lost)}"


def _place(claim: Claim, facts: list[Fact]) -> int:
    """Where a claim is told: at the fact that it overlaps, else at its own start."""
    return claim.start if claim.fact else min((fact.start for fact in _overlapping(claim, facts)), default=claim.start)


def _overlapping(span: _Span, others: Sequence[_OtherSpan]) -> Sequence[_OtherSpan]:
    """Those of the others, which stand in order, that share a character with a span."""
    end = bisect_left(others, span.end, key=lambda other: other.start)
    return others[bisect_right(others, span.start, hi=end, key=lambda other: other.end) : end]
