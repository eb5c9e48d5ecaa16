"""Parts of a whole: "13 đơn vị (cấp sở 07, cấp huyện 06)", "10 thành viên, trong đó có 5 thành viên nữ"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile

import regex

from vnreform_extract.model import Count
from vnreform_extract.rules.engine import REACH, Candidate, Context

_FLAGS = regex.IGNORECASE | regex.VERBOSE
_WHOLE_LIST = r"(?:bao\s+)?gồm(?!\p{L})"
_IN_BRACKETS = regex.compile(rf"\s* \( \s* (?P<all> {_WHOLE_LIST} )? (?P<scope> [^()\n]{{1,300}}+ ) \)", _FLAGS)
_BEHIND_COLON = regex.compile(r"\s* : (?P<scope> [^.\n]{1,300}+ )", _FLAGS)
_LISTED = regex.compile(
    r"[^.()\n]{1,80}? \( \s* (?:trong\s+đó | bao\s+gồm | gồm) (?P<scope> [^()\n]{1,300}+ ) \)", _FLAGS
)
_AMONG = regex.compile(
    rf"[^.;()\n]{{0,40}}? (?: trong\s+đó | (?P<all> {_WHOLE_LIST} ) ) (?!\p{{L}}) (?P<scope> [^.;\n]{{1,300}} )", _FLAGS
)


def tie_breakdowns(candidates: Iterable[Candidate], context: Context) -> list[Candidate]:
    """Ties parts to their whole, and marks a whole that the parts which should make it up do not add up to."""
    standing = list(candidates)
    for index, whole in enumerate(standing):
        if not isinstance(whole.value, Count) or whole.value.part_of is not None:
            continue
        parts, complete = _parts_behind(standing, index, context.text)
        for part in parts:
            standing[part] = replace(standing[part], value=replace(_count(standing[part]), part_of=whole.start))
        if complete and len(parts) > 1 and _sum(standing, parts) != whole.value.amount:
            standing[index] = replace(whole, value=replace(whole.value, sum_differs=True))
    return standing


def _parts_behind(standing: list[Candidate], whole: int, text: str) -> tuple[list[int], bool]:
    """Indexes of the parts of a whole, by the wording that ties them to it, and whether they should make it up."""
    end = standing[whole].end
    if bracket := _IN_BRACKETS.match(text, end, end + REACH):
        every = bool(bracket["all"])
        return _parts(standing, whole, bracket.end("scope"), named=True, every=every), True
    if colon := _BEHIND_COLON.match(text, end, end + REACH):
        return _parts(standing, whole, colon.end("scope"), named=True), True
    if listed := _LISTED.match(text, end, end + REACH):
        return _listed(standing, whole, listed.span("scope")), False
    if among := _AMONG.match(text, end, end + REACH):
        inside = _counts_before(standing, whole, among.end("scope"))
        if among["all"] and len(inside) > 1 and _sum(standing, inside) == _count(standing[whole]).amount:
            return inside, True
        return _parts(standing, whole, among.end("scope"), named=False), False
    return [], False


def _listed(standing: list[Candidate], whole: int, scope: tuple[int, int]) -> list[int]:
    """Indexes of the counts in "(trong đó: …)", which are parts of the last count before it, whatever their noun."""
    counts = _counts_before(standing, whole, scope[1])
    inside = [index for index in counts if scope[0] <= standing[index].start]
    fits = all(_count(standing[index]).amount <= _count(standing[whole]).amount for index in inside)
    return inside if fits and counts[: len(inside)] == inside else []


def _parts(standing: list[Candidate], whole: int, end: int, *, named: bool, every: bool = False) -> list[int]:
    """Indexes of the parts before `end`: all, those told apart by name or of the same noun, or what adds up."""
    value = _count(standing[whole])
    noun = value.unit.split()[0].lower()
    inside = _counts_before(standing, whole, end)
    if every or (named and len(inside) > 1 and _sum(standing, inside) == value.amount):
        return inside
    return [
        index
        for index in inside
        if (part := _count(standing[index])).amount <= value.amount
        and (part.part is not None if named else part.unit.split()[0].lower() == noun)
    ]


def _counts_before(standing: list[Candidate], whole: int, end: int) -> list[int]:
    """Indexes of the counts that stand between a whole and `end`."""
    following = takewhile(lambda index: standing[index].end <= end, range(whole + 1, len(standing)))
    return [index for index in following if isinstance(standing[index].value, Count)]


def _count(candidate: Candidate) -> Count:
    assert isinstance(candidate.value, Count)  # noqa: S101  # callers looked
    return candidate.value


def _sum(standing: list[Candidate], indexes: list[int]) -> int:
    return sum(int(_count(standing[index]).amount) for index in indexes)
