"""Which reading stands where several overlap: one total order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from vnreform_extract.rules.engine import Candidate


def precedence(candidate: Candidate) -> tuple[int, int, int, int]:
    """Sort key of the order in which candidates take their place: the smallest first.

    Higher rank, then the longer reading, then the one that starts first, then the rule that stands first in its set.
    No two candidates of one run share a key, as the readings of one rule never overlap.
    """
    return -candidate.rule.rank, candidate.start - candidate.end, candidate.start, candidate.order


def without_overlaps(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Keeps, in order of precedence, every candidate that overlaps none kept before; returns them by position.

    >>> without_overlaps([])
    []
    """
    kept: list[Candidate] = []
    cluster: list[Candidate] = []
    reach = 0
    for candidate in sorted(candidates, key=lambda candidate: candidate.start):
        if candidate.start >= reach:
            kept += _settle(cluster)
            cluster = []
        cluster.append(candidate)
        reach = max(reach, candidate.end)
    return kept + _settle(cluster)


def _settle(cluster: list[Candidate]) -> list[Candidate]:
    """Settles one run of candidates that overlap in a chain."""
    if len(cluster) < 2:
        return cluster
    kept: list[Candidate] = []
    for candidate in sorted(cluster, key=precedence):
        place = bisect_left(kept, candidate.end, key=lambda other: other.start)
        if place == 0 or kept[place - 1].end <= candidate.start:
            kept.insert(place, candidate)
    return kept
