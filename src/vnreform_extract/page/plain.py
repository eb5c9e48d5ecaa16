"""The text of a scraped page, one block a line: the same raw blocks, from wording and position alone."""

from __future__ import annotations

from vnreform_extract.page.blocks import Layout, RawBlock, root
from vnreform_extract.page.wording import split_server_error
from vnreform_extract.text.unicode import spelt


def lines(text: str) -> Layout:
    r"""Returns the non-empty lines as raw blocks, a server error in front of a line cut off as one of its own.

    >>> [(block.line, block.text) for block in lines("Could not connect to server. Tin\n\nNội dung").blocks]
    [(1, 'Could not connect to server.'), (1, 'Tin'), (3, 'Nội dung')]
    """
    box = root()
    blocks = []
    for number, line in enumerate(text.splitlines(), 1):
        if folded := spelt(line):
            blocks += [RawBlock(part, box, line=number) for part in split_server_error(folded)]
    box.end = len(blocks)
    return Layout(blocks, [box])
