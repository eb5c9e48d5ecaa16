"""Texts that make a careless pattern backtrack, and a look at what a rule does with them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import regex

from vnreform_extract.rules.anchors import Anchors
from vnreform_extract.rules.engine import REACH, Rule
from vnreform_extract.text.unicode import canonical

LIMIT = 2.0
"""Seconds of processor time after which one match is stopped; those of the library's rules take milliseconds."""

_LENGTH = 2 * REACH
_EXAMPLES = 4
_PLACES = 3
_TAILS = ("1", "/1", "-1", ".1", ",1", " 1", " 1,", " a", "á", " (", "-Đ", " \n", " và 1", ", năm 1", " đến 1")


def runs_away(rule: Rule, *, limit: float = LIMIT) -> str | None:
    """Returns the beginning of a text at which a rule's pattern backtracks beyond all bounds, or None.

    The regex library counts the processor's time and not the clock's, so that a busy machine makes no difference.
    """
    anchors = Anchors([(rule, rule.anchors)])
    for text in hostile_texts(rule):
        for place, _ in islice(anchors.places(text), _PLACES):
            try:
                rule.compiled.match(text, place, place + REACH, timeout=limit)
            except TimeoutError:
                return text[place : place + 60]
    return None


def hostile_texts(rule: Rule) -> Iterator[str]:
    """Yields long texts made of a rule's own examples: pieces repeated, digits, signs and words without end."""
    positive = [example for example in rule.examples if example.span]
    for example in positive[:_EXAMPLES]:
        span = canonical(example.span or "").text
        before = canonical(example.text).text.partition(span)[0]
        first, *more = span.split()
        for piece in (
            span,
            f"{span} ",
            f"{span}, ",
            f"{first} ",
            f"{' '.join([first, *more[:1]])} ",
            span[:-1] or span,
        ):
            yield before + piece * (_LENGTH // len(piece) + 1)
        for tail in _TAILS:
            yield span + tail * (_LENGTH // len(tail))
            yield first + tail * (_LENGTH // len(tail))
        yield regex.sub(r"\d+", "1" * _LENGTH, span)
        yield span.replace(" ", " " * _LENGTH)
        yield span.replace("/", "/1" * _LENGTH)
