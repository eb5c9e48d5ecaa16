"""Completes the names of local bodies with their place: "Ủy ban nhân dân tỉnh" on a page about Gia Lai."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import regex

from vnreform_extract.model import Document
from vnreform_extract.rules.documents.issuers import is_local
from vnreform_extract.rules.engine import Candidate, Context
from vnreform_extract.text.places import Place, find_places

_TITLE_WEIGHT = 3
_LEVEL_AT_END = regex.compile(r"(?P<body>.*?)(?:\s(?P<level>tỉnh|thành phố))?")
_PARTY_OFFICES = ("Tỉnh ủy", "Thành ủy")
_LOWER_LEVEL = regex.compile(r"\b(?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|cấp)\b", regex.IGNORECASE)


def place_issuers(candidates: Iterable[Candidate], context: Context) -> list[Candidate]:
    """Returns the candidates with the place of local issuers, where the text tells it; other kinds pass as they are."""
    standing = list(candidates)
    if not any(_without_place(candidate) for candidate in standing):
        return standing
    place = _place_of(context)
    if place is None:
        return standing
    return [_placed(candidate, place) if _without_place(candidate) else candidate for candidate in standing]


def _without_place(candidate: Candidate) -> bool:
    value = candidate.value
    if not isinstance(value, Document) or value.issuer is None or not is_local(value.issuer):
        return False
    return not _LOWER_LEVEL.search(value.issuer) and next(find_places(value.issuer), None) is None


def _place_of(context: Context) -> Place | None:
    """The province that a text names most, its title counted with more weight; the first among equals."""
    named = Counter(place for _, place in find_places(context.text))
    for _, place in find_places(context.about):
        named[place] += _TITLE_WEIGHT
    provinces = [(count, place) for place, count in named.items() if place.kind != "quốc gia"]
    return max(provinces, key=lambda one: one[0], default=(0, None))[1]


def _placed(candidate: Candidate, place: Place) -> Candidate:
    value = candidate.value
    assert isinstance(value, Document)  # noqa: S101  # the caller looked
    assert value.issuer is not None  # noqa: S101
    match = _LEVEL_AT_END.fullmatch(value.issuer)
    if match is None or match["level"] not in (None, place.kind):
        return candidate
    body = match["body"]
    if body.endswith(_PARTY_OFFICES):
        office = _PARTY_OFFICES[place.kind == "thành phố"]
        issuer = f"{body[: -len(office)]}{office} {place.name}"
    else:
        issuer = f"{body} {place.kind} {place.name.removeprefix('Thành phố ')}"
    return replace(candidate, value=replace(value, issuer=issuer))
