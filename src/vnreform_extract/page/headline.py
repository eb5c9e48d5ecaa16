"""Where the headline stands: what the labels are counted from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.wording import SERVER_ERROR


def find(blocks: Sequence[RawBlock], stated: str | None) -> int | None:
    """Index of the headline: the h1 that agrees with what the head states, else the first h1.

    Args:
        blocks: the page's blocks.
        stated: the headline as the page's head states it.
    """
    if blocks and blocks[0].line:
        return next((index for index, block in enumerate(blocks) if not SERVER_ERROR.match(block.text)), None)
    tops = [index for index, block in enumerate(blocks) if block.box.level == 1 and not block.box.hidden]
    words = _WORD.findall(stated.lower()) if stated else []
    agreeing = [index for index, block in enumerate(blocks) if _same(block.text, words)]
    return next((index for index in (*(i for i in agreeing if i in tops), *tops, *agreeing)), None)


_WORD = re.compile(r"\w+")


def _same(text: str, stated: list[str]) -> bool:
    if not stated or len(text) > 300 or not text.lower().lstrip("\"“‘' ").startswith(stated[0]):
        return False
    words = _WORD.findall(text.lower())
    return len(words) > 2 and words == stated[: len(words)]
