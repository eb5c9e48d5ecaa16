"""From candidates to facts: overlaps first, then what a fact takes from others and from the article."""

from __future__ import annotations

from collections.abc import Iterable

from vnreform_extract.resolve.breakdowns import tie_breakdowns
from vnreform_extract.resolve.issuers import place_issuers
from vnreform_extract.resolve.mentions import point_mentions
from vnreform_extract.resolve.overlaps import without_overlaps
from vnreform_extract.resolve.times import complete_times
from vnreform_extract.rules.engine import Candidate, Context


def resolve(candidates: Iterable[Candidate], context: Context) -> list[Candidate]:
    """Returns the readings that stand, by position, with values completed from their surroundings."""
    standing = without_overlaps(point_mentions(candidates, context))
    return place_issuers(tie_breakdowns(complete_times(standing, context), context), context)
