"""The register: one row for each distinct document that a text cites, with all places where it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from vnreform_extract.model import CitedDocument, Document, Fact, Mention


@dataclass(slots=True)
class _Row:
    citations: list[Document]
    facts: list[int] = field(default_factory=list)

    def document(self) -> CitedDocument:
        said = {
            name: next((value for one in self.citations if (value := getattr(one, name)) is not None), None)
            for name in ("number", "type", "title", "issuer", "subject")
        }
        issued = max((one.issued for one in self.citations if one.issued), key=len, default=None)
        return CitedDocument(**said, issued=issued, facts=tuple(self.facts))


def cited_documents(facts: Sequence[Fact]) -> tuple[CitedDocument, ...]:
    """Returns the distinct documents in order of their first citation; mentions go to the document they stand for."""
    rows: dict[str, _Row] = {}
    by_start: dict[int, _Row] = {}
    for index, fact in enumerate(facts):
        if isinstance(fact.value, Document):
            row = rows.setdefault(_identity(fact.value), _Row([]))
            row.citations.append(fact.value)
            row.facts.append(index)
            by_start[fact.start] = row
        elif isinstance(fact.value, Mention) and fact.value.refers_to in by_start:
            by_start[fact.value.refers_to].facts.append(index)
    return tuple(row.document() for row in rows.values())


def _identity(value: Document) -> str:
    if value.number:
        return f"{value.type or ''} {value.number}".casefold()
    return f"{value.title} {(value.issued or '')[:4]}".casefold()
