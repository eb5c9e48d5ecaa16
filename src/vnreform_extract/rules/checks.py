"""What is wrong with a rule, said when it is built and not when it runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import date
from difflib import get_close_matches
from itertools import product
from typing import TYPE_CHECKING

import regex

from vnreform_extract.errors import RuleError
from vnreform_extract.model.facts import VALUES
from vnreform_extract.rules.anchors import DIGITS, REACH, Anchors
from vnreform_extract.text.unicode import canonical

if TYPE_CHECKING:
    from vnreform_extract.rules.engine import Example, Rule

_NAME = regex.compile(r"[\p{L}\p{N}]++(?:[._-][\p{L}\p{N}]++)*+")
_LOOKS_BACK = "(?<="
_FIRST_DIGITS = "0123456789"


def check_rule(rule: Rule) -> None:
    """Checks all that can be checked before a rule runs.

    Raises:
        RuleError: the first thing that is wrong, with the rule's name.
    """
    for find in _CHECKS:
        if problem := next(find(rule), None):
            raise RuleError(f"rule {rule.name or rule.kind!r}", problem)


def _names(rule: Rule) -> Iterator[str]:
    if not rule.kind or not rule.name:
        yield "a rule needs a kind and a name"
    for name in (rule.kind, rule.name):
        if not _NAME.fullmatch(name):
            yield f"{name!r} is no name: letters and digits, parted by dots, hyphens or underscores"
    if rule.kind not in VALUES and (alike := get_close_matches(rule.kind.lower(), VALUES, n=1, cutoff=0.8)):
        yield f"the kind {rule.kind!r} is none of the library's; {alike[0]!r}?"


def _anchors(rule: Rule) -> Iterator[str]:
    if not rule.anchors or isinstance(rule.anchors, str) or not all(rule.anchors):
        yield "a rule needs at least one anchor, in a tuple, and none may be empty"
    for anchor in rule.anchors:
        if anchor != anchor.lower() or anchor != " ".join(anchor.split()):
            yield f"anchors are written in lower case with single spaces, not {anchor!r}"
        if anchor[0].isdigit():
            yield f"the anchor {anchor!r} begins with digits: write DIGITS ({DIGITS!r})"
        if rule.anchors.count(anchor) > 1:
            yield f"the anchor {anchor!r} stands there twice"
        behind = anchor.removeprefix(DIGITS).strip()
        if anchor.startswith(DIGITS) and len(behind) > 1 and not behind.isalpha():
            yield f"behind the digits of the anchor {anchor!r} stands more than one sign or word"


def _pattern(rule: Rule) -> Iterator[str]:
    for name, words in rule.lists.items():
        if isinstance(words, str) or not all(words):
            yield f"the list {name!r} is no list of words"
        if rf"\L<{name}>" not in rule.pattern:
            yield f"its pattern does not use the list {name!r}"
    try:
        pattern = rule.compiled
    except (regex.error, KeyError, TypeError, ValueError) as error:
        yield f"its pattern does not compile: {error}"
        return
    if pattern.match(""):
        yield "its pattern matches where nothing stands"
    if _LOOKS_BACK in rule.pattern:
        return  # what stands before an anchor may decide whether it begins here
    for anchor in rule.anchors:
        if not any(pattern.match(text, partial=True) for text in _written(anchor)):
            yield f"its pattern cannot begin at the anchor {anchor!r}"


def _written(anchor: str) -> Iterator[str]:
    """Ways to write an anchor, as a pattern may tell capitals and certain numbers from others."""
    words = anchor.removeprefix(DIGITS).strip()
    cases = dict.fromkeys((words, words.capitalize(), words.upper()))
    if not anchor.startswith(DIGITS):
        yield from cases
        return
    for length, digit, space, written in product(range(1, 7), _FIRST_DIGITS, ("", " "), cases):
        yield (digit + "0" * (length - 1) + space + written).rstrip()


def _examples(rule: Rule) -> Iterator[str]:
    positive = [example for example in rule.examples if example.span is not None]
    if not positive:
        yield "a rule needs at least one positive example"
    for example in rule.examples:
        yield from _example(rule, example)
    said: dict[tuple[str, str | None], Example] = {}
    for example in rule.examples:
        other = said.setdefault((example.text, example.published), example)
        if other.span != example.span and not (other.several and example.several):
            yield f"two examples say different things of {example.text!r}"
    if not any(_matches(rule, example) for example in positive):
        yield "its pattern matches at no anchor of its positive examples"


def _example(rule: Rule, example: Example) -> Iterator[str]:
    if example.span is not None and (not example.span or example.span not in example.text):
        yield f"the example's span {example.span!r} does not stand in {example.text!r}"
    if rule.kind in VALUES:
        known = [field.name for field in fields(VALUES[rule.kind])]
        for key in set(example.value).difference(known):
            yield f"the example {example.text!r} has the key {key!r}; a {rule.kind} has {', '.join(known)}"
    if example.published is not None:
        try:
            date.fromisoformat(example.published)
        except (TypeError, ValueError):
            yield f"the example {example.text!r} has the date {example.published!r}, which is not ISO 8601"


def _matches(rule: Rule, example: Example) -> bool:
    text = canonical(example.text).text
    places = Anchors([(rule, rule.anchors)]).places(text)
    return any(rule.compiled.match(text, place, place + REACH) for place, _ in places)


_CHECKS: tuple[Callable[[Rule], Iterator[str]], ...] = (_names, _anchors, _pattern, _examples)
