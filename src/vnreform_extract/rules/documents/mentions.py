"""Later, shorter mentions of a document: "Quyết định này", "Nghị định nói trên", "Quyết định số 70"."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from vnreform_extract.model.base import Model
from vnreform_extract.rules.documents.citation import RANK
from vnreform_extract.rules.documents.examples import mentions as examples
from vnreform_extract.rules.documents.numbered import SERIAL_ONLY, serial_of
from vnreform_extract.rules.documents.types import LAWS, SHORT, TYPES, either, type_of_words
from vnreform_extract.rules.engine import Context, Rule

_TYPES = tuple(dict.fromkeys((*TYPES, *LAWS)))


@dataclass(frozen=True, slots=True)
class Pointer(Model):
    """What a mention says of its document, until `resolve` finds it.

    Attributes:
        type: the type that it names.
        serial: the beginning of the number ("70", "155/2016"), or None for "này", "trên".
    """

    type: str
    serial: str | None = None


def _demonstrative(match: regex.Match[str], _: Context) -> Pointer | None:
    kind = type_of_words(match["type"])
    return Pointer(kind) if kind else None


def _short(match: regex.Match[str], _: Context) -> Pointer | None:
    found = serial_of(match)
    return Pointer(found[0], found[1].text) if found else None


RULES: tuple[Rule, ...] = (
    Rule(
        kind="mention",
        name="mention.demonstrative",
        pattern=rf"""(?P<type>{either(_TYPES)})
            \s(?:(?:vừa\s|đã\s)?(?:nêu|nói|kể|dẫn)\strên|vừa\snêu|đã\s(?:nêu|dẫn)|này
                |(?-i:(?<=\p{{Lu}}\p{{L}}*(?:\s\p{{L}}+)?\s)đó)
                |trên(?=\s?[,.;:)]|$|\s(?:đã|có|được|là|và|của|thì|cũng|phải|sẽ)(?!\p{{L}})))(?!\p{{L}})""",
        normalise=_demonstrative,
        anchors=_TYPES,
        rank=RANK - 2,
        source="cách viết thông thường",
        examples=(*examples.MENTIONS, *examples.NO_MENTION),
    ),
    Rule(
        kind="mention",
        name="mention.short",
        pattern=SERIAL_ONLY,
        normalise=_short,
        anchors=(*SHORT, "nđ", "nq", "qđ", "tt", "ct", "ttlt"),
        rank=RANK,
        source="cách viết thông thường",
        examples=examples.SHORT_MENTIONS,
    ),
)
