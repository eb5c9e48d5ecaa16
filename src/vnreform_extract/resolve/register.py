"""The register: one row for each distinct document that a text cites, with all places where it does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import regex

from vnreform_extract.model import CitedDocument, Document, Fact, Mention
from vnreform_extract.rules.documents.laws import full_title

_KEYS = ("number", "type", "title", "issuer", "subject")


@dataclass(slots=True)
class _Row:
    """A distinct document while its citations are gathered."""

    citations: list[Document] = field(default_factory=list)
    facts: list[int] = field(default_factory=list)

    def holds(self, value: Document) -> bool:
        """Whether a citation may be of this document: nothing that both say differs."""
        return all(_agree(value, other) for other in self.citations)

    def document(self) -> CitedDocument:
        """The row, each of its values as the first citation says that says it, the date as the fullest does."""
        said = {key: next((value for one in self.citations if (value := getattr(one, key))), None) for key in _KEYS}
        said["number"] = max((one.number for one in self.citations if one.number), key=len, default=None)
        issued = max((one.issued for one in self.citations if one.issued), key=len, default=None)
        return CitedDocument(**said, issued=issued, facts=tuple(sorted(self.facts)))


def cited_documents(facts: Sequence[Fact]) -> tuple[CitedDocument, ...]:
    """Returns the distinct documents in order of their first place; mentions go to the document they stand for.

    A short citation ("Nghị định 168", "Luật Đất đai") belongs to the one document that is cited in full under its
    number or name, wherever that stands.
    """
    cited = [(index, fact, fact.value) for index, fact in enumerate(facts) if isinstance(fact.value, Document)]
    rows: dict[str, list[_Row]] = defaultdict(list)
    row_at: dict[int, _Row] = {}
    # The fullest first, so that a short citation finds the document that it abbreviates.
    for index, fact, value in sorted(cited, key=lambda one: -_fullness(one[2])):
        row = _row_of(value, rows)
        row.citations.append(value)
        row.facts.append(index)
        row_at[fact.start] = row
    for index, fact in enumerate(facts):
        if isinstance(fact.value, Mention) and fact.value.refers_to in row_at:
            row_at[fact.value.refers_to].facts.append(index)
    distinct = {id(row): row for row in row_at.values()}.values()
    return tuple(row.document() for row in sorted(distinct, key=lambda row: min(row.facts)))


def _row_of(value: Document, rows: dict[str, list[_Row]]) -> _Row:
    """The row of a citation: the only one that it may belong to, else one as short as itself, else a new one."""
    names = _names(value)
    fitting = [row for row in rows[names[0]] if row.holds(value)]
    if len(fitting) > 1 and _fullness(value) < _FULL:
        fitting = [row for row in fitting if _fullness(row.citations[0]) <= _fullness(value)]
    if fitting:
        return fitting[0]
    row = _Row()
    for name in names:
        rows[name].append(row)
    return row


_FULL = 2
_SERIAL = regex.compile(r"(\w++)(?:/(\d{4}))?")


def _fullness(value: Document) -> int:
    """How much a citation says of its number or name; `_FULL` where that is enough to tell the document."""
    return _FULL * _has_letters(value.number) + bool(value.title) + bool(value.issued)


def _has_letters(number: str | None) -> bool:
    return number is not None and any(letter.isalpha() for letter in number.lstrip("0123456789")[1:])


def _names(value: Document) -> list[str]:
    """What a document may be looked up by, the most exact first: its number, the beginnings of it, its title."""
    names = []
    if value.number and (parts := _SERIAL.match(value.number)):
        serial, year = parts.groups()
        names += [value.number] if _has_letters(value.number) else []
        names += [f"{value.type} {serial}/{year}"] if year else []
        names.append(f"{value.type} {serial}")
    if value.title:
        names.append(full_title(value.title))
    return [name.casefold() for name in names]


def _agree(one: Document, other: Document) -> bool:
    """Whether two citations may be of one document."""
    if one.issued and other.issued and not one.issued.startswith(other.issued[: len(one.issued)]):
        return False
    if one.issuer and other.issuer and not (one.issuer.startswith(other.issuer) or other.issuer.startswith(one.issuer)):
        return False
    return one.type == other.type or None in (one.type, other.type)
