"""Ties mentions ("Quyết định này", "Nghị định 12") to the documents that they stand for.

A mention stands for the nearest earlier citation of its type, one that another document amends, replaces or rests on
left aside where there is a choice. "Luật này" in the text of a law is that law itself, and no mention.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice

import regex

from vnreform_extract.model import Document, Mention
from vnreform_extract.resolve.overlaps import without_overlaps
from vnreform_extract.rules.documents.mentions import Pointer
from vnreform_extract.rules.engine import Candidate, Context

_FLAGS = regex.IGNORECASE | regex.VERSION0
_LEFT = 40
_UNDER_ANOTHER = regex.compile(
    r"(?:một số điều của|sửa đổi|bổ sung|thay thế|bãi bỏ|kèm theo|căn cứ|thay cho|thay vì|so với|dẫn chiếu|hợp nhất)"
    r"(?:\s(?:các|cho))?\s*$",
    _FLAGS,
)
_REFERRED_TO = regex.compile(r"(?:của|theo|tại|với|và|hoặc|trong|[,;])(?:\s(?:các))?\s*$", _FLAGS)
_EXPIRES = regex.compile(
    r"(?:hết hiệu lực|bãi bỏ|thay thế)[^.;\n]{0,80}?\s(?:từ ngày|từ khi|bởi|bằng|theo)(?:\s\p{L}++){0,3}+\s$", _FLAGS
)
_SERIAL = regex.compile(r"(?=(\w++/\d{4})/)?(\w++)[/-]")
_SENTENCE = 400
_CHOICE = 50
_OWN_TEXT = regex.compile(r"^Điều \d{1,3}[a-zđ]?\.\s|^\d{1,2}\. .*\n(?:.*\n)?(?:\d{1,2}\.|[a-zđ]\)) ", regex.MULTILINE)


def point_mentions(candidates: Iterable[Candidate], context: Context) -> list[Candidate]:
    """Returns the candidates with every mention tied to its document; a mention without one is left out."""
    listed = list(candidates)
    pointers = [candidate for candidate in listed if isinstance(candidate.value, Pointer)]
    if not pointers:
        return listed
    others = [candidate for candidate in listed if not isinstance(candidate.value, Pointer)]
    documents = without_overlaps(candidate for candidate in others if isinstance(candidate.value, Document))
    cited = _Cited(context)
    behind = 0
    for candidate in sorted([*documents, *pointers], key=lambda one: (one.start, isinstance(one.value, Document))):
        if isinstance(candidate.value, Pointer):
            if target := cited.find(candidate.value, candidate.start):
                others.append(replace(candidate, value=Mention(target.start)))
                behind = candidate.end
        elif candidate.start >= behind:
            cited.add(candidate)
    return others


@dataclass(frozen=True, slots=True)
class _Citation:
    """A citation that a mention may stand for.

    Attributes:
        under_another: True where another document amends it or rests on it.
        referred_to: True where it is named in passing, as the text of a law names others.
    """

    start: int
    end: int
    under_another: bool
    referred_to: bool


class _Cited:
    """The documents cited so far."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._by_type: dict[str | None, list[_Citation]] = {}
        self._by_serial: dict[tuple[str | None, str], _Citation] = {}
        self._about_itself: set[str] = set()
        self._own_text: bool | None = None

    def add(self, candidate: Candidate) -> None:
        """Takes in a citation."""
        value = candidate.value
        assert isinstance(value, Document)  # noqa: S101  # the caller looked
        left = self._context.text[max(0, candidate.start - _LEFT) : candidate.start]
        under_another = bool(_UNDER_ANOTHER.search(left))
        referred_to = under_another or value.provision is not None or bool(_REFERRED_TO.search(left))
        citation = _Citation(candidate.start, candidate.end, under_another, referred_to)
        self._by_type.setdefault(value.type, []).append(citation)
        for serial in _serials(value.number or ""):
            self._by_serial[value.type, serial] = citation

    def find(self, pointer: Pointer, start: int) -> _Citation | None:
        """The citation that a mention at `start` stands for."""
        if pointer.serial is not None:
            return self._by_serial.get((pointer.type, pointer.serial))
        if pointer.type not in self._by_type:
            self._about_itself.add(pointer.type)
        if pointer.type in self._about_itself:
            return None
        first = None
        for citation in islice(reversed(self._by_type[pointer.type]), _CHOICE):
            if self._expires(citation, start) or (citation.referred_to and self._is_own_text()):
                continue
            if not citation.under_another:
                return citation
            first = first or citation
        return first

    def _expires(self, citation: _Citation, start: int) -> bool:
        """Whether the sentence of a mention says that the citation ends: "… hết hiệu lực kể từ ngày Luật này …"."""
        if start - citation.end > _SENTENCE:
            return False
        first, _ = self._context.sentences.around(start)
        return citation.start >= first and bool(_EXPIRES.search(self._context.text, citation.end, start))

    def _is_own_text(self) -> bool:
        """Whether the text is that of a document, with numbered articles."""
        if self._own_text is None:
            self._own_text = bool(_OWN_TEXT.search(self._context.text))
        return self._own_text


def _serials(number: str) -> tuple[str, ...]:
    """The serials by which a document cited in full is mentioned: "155", "155/2016" for "155/2016/NĐ-CP"."""
    full = _SERIAL.match(number)
    return tuple(part for part in full.groups() if part) if full else ()
