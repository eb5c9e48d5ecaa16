"""The entries of a list page: headlines that lead elsewhere, with their dates."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urljoin

from vnreform_extract.model import Item
from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.metadata import first_date

_FEWEST_WORDS = 5
_MOST_WORDS = 40
_LOOK_FOR_DATE = 4
_FURNITURE_TAGS = frozenset({"nav", "footer"})


def is_entry(block: RawBlock) -> bool:
    """True for a headline that leads to another page."""
    words = block.text.count(" ") + 1
    return (
        _FEWEST_WORDS <= words <= _MOST_WORDS
        and block.link_chars > 0.6 * len(block.text)
        and bool(block.links)
        and not block.links[0].startswith(("#", "javascript:"))
        and not block.furniture
    )


def items(blocks: Sequence[RawBlock], url: str | None) -> tuple[Item, ...]:
    """Returns the entries in order, each address once.

    Args:
        blocks: the page's blocks.
        url: address of the page, to complete theirs.
    """
    found: dict[str, Item] = {}
    for index, block in enumerate(blocks):
        if is_entry(block) and not any(box.tag in _FURNITURE_TAGS for box in block.box.around()):
            address = urljoin(url, block.links[0]) if url else block.links[0]
            found.setdefault(address, Item(block.text, address, _date_behind(blocks, index)))
    return tuple(found.values())


def _date_behind(blocks: Sequence[RawBlock], index: int) -> str | None:
    """The first date between an entry and the next one."""
    for block in blocks[index + 1 : index + 1 + _LOOK_FOR_DATE]:
        if date := first_date(block.text):
            return date
        if is_entry(block):
            return None
    return None
