"""The lexicon of counted phrases: what begins one, what goes on with it, what ends it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

LONGEST = 7
"""Syllables of the longest entry."""

_FILE = "lexicon.txt"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words in lower case, by what they do in a phrase.

    Attributes:
        nouns: nouns and classifiers that begin a counted phrase, each with its classes.
        joined: classes whose members may stand side by side ("17 huyện, thị xã, thành phố").
        agents: nouns made of a person and a verb, no nouns where the verb has an object ("7 người dùng thuốc").
        events: nouns behind which a verb belongs to the phrase ("40 cuộc giám sát").
        complete: nouns that nothing follows ("3 lần").
        modifiers: words that go on with a phrase, whatever a tagger says of them.
        verbal: words that go on with a phrase where nothing follows them ("20 doanh nghiệp xây dựng") or the noun is an
            event, and are its verb elsewhere ("20 doanh nghiệp xây dựng nhà").
        function: words that end a phrase and begin no noun.
        stops: words that end a phrase, though a noun may begin with them.
        no_units: syllables that no phrase begins with, unless a longer noun stands there.
        bases: nouns that a percentage is a share of, beside those that can be counted.
    """

    nouns: Mapping[str, frozenset[str]]
    joined: frozenset[str]
    agents: frozenset[str]
    events: frozenset[str]
    complete: frozenset[str]
    modifiers: frozenset[str]
    verbal: frozenset[str]
    function: frozenset[str]
    stops: frozenset[str]
    no_units: frozenset[str]
    bases: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """Returns the lexicon, read at the first call.

    >>> "thủ tục hành chính" in lexicon().nouns, "được" in lexicon().function
    (True, True)
    """
    sections = dict(_sections(files(__package__).joinpath(_FILE).read_text("utf-8")))
    nouns: dict[str, set[str]] = defaultdict(set)
    joined: set[str] = set()
    for line in (
        *sections["nouns"],
        *(f"loại từ: {line}" for line in sections["classifiers"]),
        *(f"người: {line}" for line in sections["agents"]),
    ):
        name, _, words = line.partition(": ")
        if name.startswith("+ "):
            joined.add(name := name[2:])
        for noun in _words([words]):
            nouns[noun].add(name)
    return Lexicon(
        nouns=MappingProxyType({noun: frozenset(classes) for noun, classes in nouns.items()}),
        joined=frozenset(joined),
        agents=_words(sections["agents"]),
        events=_words(sections["events"]),
        complete=_words(sections["complete"]),
        modifiers=_words(sections["modifiers"]),
        verbal=_words(sections["verbal"]),
        function=_words(sections["function"]),
        stops=_words(sections["stops"]),
        no_units=_words(sections["no units"]),
        bases=_words(sections["bases"]),
    )


def _sections(text: str) -> Iterator[tuple[str, list[str]]]:
    for section in text.split("\n[")[1:]:
        name, _, body = section.partition("]\n")
        yield name, [line for line in body.replace("\n  ", " ").splitlines() if line]


def _words(lines: Sequence[str]) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split(", "))
