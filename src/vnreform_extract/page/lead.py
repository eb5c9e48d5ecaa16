"""The lead: the first block of the text, where it is set apart from the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from vnreform_extract.page.blocks import Box, RawBlock
from vnreform_extract.page.naming import bare
from vnreform_extract.page.scene import Scene

_LEAD = re.compile(
    r"sapo|(?<![a-z])lead(?![a-z])|summary|chapeau|standfirst|(?<![a-z])dek(?![a-z])|tom-?tat|trich-?yeu|mo-?ta|intro(?:text)?(?![a-z])|"
    r"(?<![a-z])desc(?:ription)?(?![a-z])|excerpt|sub-?(?:title|head)",
    re.IGNORECASE,
)
_FEWEST_WORDS = 8
_MOST_WORDS = 150


def find(scene: Scene) -> int | None:
    """Index of the lead: the first block of the text, where its class, its type or the head sets it apart."""
    kept = [i for i, verdict in enumerate(scene.verdicts) if verdict.keep and verdict.role != "caption"]
    if len(kept) < 2:
        return None
    block, behind = scene.blocks[kept[0]], scene.blocks[kept[1]]
    if not _FEWEST_WORDS <= block.size <= _MOST_WORDS or block.box.role in ("item", "table"):
        return None
    apart = (
        any(_LEAD.search(box.words) for box in islice(_own_boxes(block, behind), 3))
        or (block.box.level is not None and block.box.level > 1)
        or (block.is_bold and not behind.is_bold)
        or bare(block.text) == bare(scene.head.meta("og:description", "description") or "")
    )
    return kept[0] if apart else None


def _own_boxes(block: RawBlock, behind: RawBlock) -> Iterator[Box]:
    """The boxes around a block that do not hold the next one."""
    return takewhile(lambda box: not _holds(box, behind), block.box.around())


def _holds(box: Box, block: RawBlock) -> bool:
    return any(outer is box for outer in block.box.around())
