"""Where the headline stands: what the labels are counted from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vnreform_extract.page.blocks import Box, RawBlock
from vnreform_extract.page.wording import BYLINE


def find(blocks: Sequence[RawBlock], stated: str | None) -> int | None:
    """Index of the headline: the h1 that agrees with what the head states, else the first h1.

    Args:
        blocks: the page's blocks.
        stated: the headline as the page's head states it.
    """
    tops = [index for index, block in enumerate(blocks) if block.box.level == 1 and not block.box.hidden]
    words = _WORD.findall(stated.lower()) if stated else []
    agreeing = [index for index, block in enumerate(blocks) if _same(block.text, words)]
    return next((index for index in (*(i for i in agreeing if i in tops), *tops, *agreeing)), None)


def above(blocks: Sequence[RawBlock], kept: Sequence[bool], stated: str | None) -> int | None:
    """Index of the headline of a page without h1: a line above the text that reads as one.

    The one that the head states is best, then one whose class says so, one above a date line, the nearest to the text.

    Args:
        blocks: the page's blocks.
        kept: for each whether it is main content.
        stated: the headline as the page's head states it.
    """
    first = next((index for index, keep in enumerate(kept) if keep), None)
    if first is None:
        return None
    near = [index for index in range(first, max(first - _LINES_ABOVE, -1), -1) if _reads_as_headline(blocks[index])]
    words = _WORD.findall(stated.lower()) if stated else []
    named = [index for index in near if any(_NAMED.search(box.words) for box in _inner(blocks[index]))]
    agreeing = [index for index in near if _same(blocks[index].text, words)]
    dated = [index for index in near if any(block.furniture == "date line" for block in blocks[index + 1 : index + 3])]
    return next((index for index in (*agreeing, *named, *dated, *near) if index < first or index in agreeing), None)


_LINES_ABOVE = 12
_NAMED = re.compile(r"title|heading|headline|tieu-?de|(?<![a-z])head(?![a-z])", re.IGNORECASE)


def _inner(block: RawBlock) -> list[Box]:
    return [box for box, _ in zip(block.box.around(), range(2), strict=False)]


def _reads_as_headline(block: RawBlock) -> bool:
    words = block.text.count(" ") + 1
    return (
        4 <= words <= 40
        and not block.furniture
        and not BYLINE.match(block.text)
        and "|" not in block.text
        and not block.text.endswith((".", ":", ";", ","))
        and block.link_chars < 0.5 * len(block.text)
    )


_WORD = re.compile(r"\w+")


def _same(text: str, stated: list[str]) -> bool:
    if not stated or len(text) > 300 or not text.lower().lstrip("\"“‘' ").startswith(stated[0]):
        return False
    words = _WORD.findall(text.lower())
    return len(words) > 2 and words == stated[: len(words)]
