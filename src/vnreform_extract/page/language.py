"""The language of a page: what it states, held against its text."""

from __future__ import annotations

import re

from vnreform_extract.page.statements import Statements
from vnreform_extract.text.unicode import share_of_marked

_LANGUAGE = re.compile(r"^([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3}))?(?![a-z])", re.IGNORECASE)
_LANGUAGES = {"vietnamese": "vi", "english": "en", "vn": "vi"}
_SHARE_OF_MARKS = 0.05
_TELLING = 3_000
"""Characters of a text that tell its language."""


def tag(head: Statements, *, vietnamese: bool) -> str | None:
    """Language tag that the page states; "vi" where it states another one for a Vietnamese text, as templates do."""
    stated = (
        head.language,
        head.meta("content-language"),
        head.meta("language"),
        head.get("inLanguage"),
        head.meta("og:locale"),
    )
    found = next((name for value in stated if value and (name := _normal(value))), None)
    return "vi" if found and vietnamese else found


def is_vietnamese(text: str) -> bool:
    """True for a text that begins with as many marks of tone as Vietnamese has."""
    return share_of_marked(text[:_TELLING]) > _SHARE_OF_MARKS


def _normal(value: str) -> str | None:
    value = value.strip().lower()
    found = _LANGUAGE.match(_LANGUAGES.get(value, value))
    if not found:
        return None
    name = _LANGUAGES.get(found[1], found[1])
    return f"{name}-{found[2].upper()}" if found[2] and name != "vi" else name
