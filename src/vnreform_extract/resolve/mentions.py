"""Ties mentions ("Quyết định này", "Nghị định 12") to the documents that they stand for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import regex

from vnreform_extract.model import Document, Mention
from vnreform_extract.resolve.overlaps import without_overlaps
from vnreform_extract.rules.documents.mentions import Pointer
from vnreform_extract.rules.engine import Candidate, Context

_OBJECT = regex.compile(
    r"(?:của|sửa đổi|bổ sung|thay thế|bãi bỏ|kèm theo|theo|căn cứ|tại|thực hiện|triển khai|dẫn)(?:\s(?:các|cho))?\s*$",
    regex.I,
)


def point_mentions(candidates: Iterable[Candidate], context: Context) -> list[Candidate]:
    """Returns the candidates with every mention tied to its document; a mention without one is left out."""
    listed = list(candidates)
    pointers = [candidate for candidate in listed if isinstance(candidate.value, Pointer)]
    if not pointers:
        return listed
    others = [candidate for candidate in listed if not isinstance(candidate.value, Pointer)]
    cited = _Cited(context)
    documents = without_overlaps(candidate for candidate in others if isinstance(candidate.value, Document))
    taken = 0
    for candidate in sorted([*documents, *pointers], key=lambda one: (one.start, isinstance(one.value, Document))):
        if isinstance(candidate.value, Pointer):
            if (target := cited.find(candidate.value, candidate.start)) is not None:
                others.append(replace(candidate, value=Mention(target.start)))
                taken = candidate.end
        elif candidate.start >= taken:
            cited.add(candidate)
    return others


@dataclass(slots=True)
class _Entry:
    candidate: Candidate
    value: Document
    is_object: bool

    @property
    def start(self) -> int:
        return self.candidate.start


class _Cited:
    """The documents cited so far."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._by_type: dict[str, list[_Entry]] = {}

    def add(self, candidate: Candidate) -> None:
        value = candidate.value
        assert isinstance(value, Document)  # noqa: S101  # the caller looked
        left = self._context.text[max(0, candidate.start - 30) : candidate.start]
        entry = _Entry(candidate, value, bool(_OBJECT.search(left)))
        self._by_type.setdefault(value.type or "", []).append(entry)

    def find(self, pointer: Pointer, start: int) -> _Entry | None:
        entries = [entry for entry in self._by_type.get(pointer.type, ()) if entry.candidate.end <= start]
        if pointer.serial is not None:
            return next((entry for entry in reversed(entries) if _begins(entry.value, pointer.serial)), None)
        return next((entry for entry in reversed(entries) if not entry.is_object), entries[-1] if entries else None)


def _begins(value: Document, serial: str) -> bool:
    """Whether a short number is that of a document cited in full."""
    number = value.number or ""
    return number != serial and number.startswith((f"{serial}/", f"{serial}-"))
