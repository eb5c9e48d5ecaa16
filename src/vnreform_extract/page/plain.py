"""The text of a scraped page, one block a line: the same raw blocks, from wording and position alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vnreform_extract.page.blocks import ENTRY, Layout, RawBlock, root
from vnreform_extract.page.wording import told_apart
from vnreform_extract.text.unicode import spelt

_WIDEST = 100
_FEWEST_FULL = 6
_FULL = 0.75
"""Share of the width that a line fills before it is broken."""
_GOING_ON = 0.6


def lines(text: str) -> Layout:
    r"""Returns the non-empty lines as raw blocks, what a server printed in front of a line as one of its own.

    The lines of a text that was broken at a width, as text browsers and e-mail do, are put together again.

    >>> [(block.line, block.text) for block in lines("Could not connect to server. Tin\n\nNội dung").blocks]
    [(1, 'Could not connect to server.'), (1, 'Tin'), (3, 'Nội dung')]
    """
    box = root()
    blocks = []
    for number, line in _whole([spelt(line) for line in text.splitlines()]):
        blocks += [RawBlock(part, box, line=number, furniture=name) for part, name in told_apart(line)]
    box.end = len(blocks)
    return Layout(blocks, [box])


def _whole(found: list[str]) -> Iterator[tuple[int, str]]:
    """The lines that are not empty with their numbers, those of a broken paragraph as one."""
    full = _width(found) * _FULL
    parts: list[str] = []
    for number, line in enumerate([*found, ""], 1):
        if parts and not (full and line and len(parts[-1]) >= full and not ENTRY.match(line)):
            yield number - len(parts), " ".join(parts)
            parts = []
        if line:
            parts.append(line)


def _width(found: list[str]) -> int:
    """The width that a text was broken at; 0 where its lines are whole.

    A broken text has no longer line, and what stands right below its full lines mostly goes on with a small letter.
    """
    width = max(map(len, found), default=0)
    if width > _WIDEST:
        return 0
    below = [line for above, line in pairwise(found) if line and len(above) >= _FULL * width]
    going_on = sum(line[0].islower() for line in below)
    return width if len(below) >= _FEWEST_FULL and going_on >= _GOING_ON * len(below) else 0
