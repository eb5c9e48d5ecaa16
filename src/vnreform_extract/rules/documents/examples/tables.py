"""How the tables of examples are read.

A line is a text with the citation in ‹ ›, then what it must give: number, type, date of issue, provision, each after a
bar; "-" is None, what is left out is not checked, and ⏎ is a line break. In a table of names the title stands first.
"""

from __future__ import annotations

from collections.abc import Callable

from vnreform_extract.rules.engine import Example, among, no, yes

_NUMBERED = ("number", "type", "issued", "provision")
_NAMED = ("title", "number", "type", "issued", "provision")


def numbered(table: str) -> tuple[Example, ...]:
    """Examples of citations by number, each the only citation of its text."""
    return _read(table, _NUMBERED, yes)


def listed(table: str) -> tuple[Example, ...]:
    """Examples of citations by number beside others."""
    return _read(table, _NUMBERED, among)


def named(table: str) -> tuple[Example, ...]:
    """Examples of citations by name."""
    return _read(table, _NAMED, yes)


def named_among(table: str) -> tuple[Example, ...]:
    """Examples of citations by name beside others."""
    return _read(table, _NAMED, among)


def mentions(table: str) -> tuple[Example, ...]:
    """Examples of mentions, each the only one of its text; what they stand for is seen in the tests of `resolve`."""
    return _read(table, (), yes)


def near_misses(table: str) -> tuple[Example, ...]:
    """Texts without a citation, one a line."""
    return tuple(no(_broken(line)) for line in _lines(table))


def _read(table: str, keys: tuple[str, ...], make: Callable[..., Example]) -> tuple[Example, ...]:
    examples = []
    for line in _lines(table):
        text, *cells = (_broken(cell.strip()) for cell in line.split(" | "))
        start, end = text.index("‹"), text.index("›")
        value = {key: None if cell == "-" else cell for key, cell in zip(keys, cells, strict=False)}
        examples.append(make(text[:start] + text[start + 1 : end] + text[end + 1 :], text[start + 1 : end], **value))
    return tuple(examples)


def _lines(table: str) -> list[str]:
    return [line for line in table.strip().splitlines() if line]


def _broken(text: str) -> str:
    return text.replace("⏎", "\n")
