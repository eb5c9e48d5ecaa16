"""The text of a scraped page, one block a line: the same raw blocks, from wording and position alone."""

from __future__ import annotations

from vnreform_extract.page.blocks import Box, Layout, RawBlock
from vnreform_extract.page.wording import SERVER_ERROR


def lines(text: str) -> Layout:
    r"""Returns the non-empty lines as raw blocks, a server error in front of a line cut off as one of its own.

    >>> [(block.line, block.text) for block in lines("Could not connect to server. Tin\n\nNội dung").blocks]
    [(1, 'Could not connect to server.'), (1, 'Tin'), (3, 'Nội dung')]
    """
    box = Box("body", {}, None)
    blocks = []
    for number, line in enumerate(text.splitlines(), 1):
        folded = " ".join(line.split())
        error = SERVER_ERROR.match(folded)
        parts = (error.group().strip(), folded[error.end() :]) if error else (folded,)
        blocks += [RawBlock(part, box, line=number) for part in parts if part]
    box.end = len(blocks)
    return Layout(blocks, [box])
