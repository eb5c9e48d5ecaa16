"""What is decided on the blocks of a page, and the role of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from vnreform_extract.model import Role
from vnreform_extract.page.blocks import Box, RawBlock
from vnreform_extract.page.wording import is_captioned

LIKELY = 0.6
"""How sure its place makes a sentence right below the headline, or in the box of the main content."""
ENDS_OF_SENTENCES = (".", "!", "?", ":", "…", '"', "”")
_LONGEST_CAPTION = 300
_LINES_OF_CAPTION = 3
"""Blocks in a box that a class calls a caption; one with more is the text, whatever its class."""


@dataclass(slots=True)
class Verdict:
    """What was decided on a block.

    Attributes:
        keep: True where it is main content.
        reason: what decided, in words for a reader.
        role: its role among the kept blocks.
        chance: the model's probability that it is main content; 1 where no model was asked.
    """

    keep: bool
    reason: str
    role: Role
    chance: float = 1.0


def without(verdicts: list[Verdict], line: int | None, reason: str) -> list[Verdict]:
    """The same verdicts, with one block taken out of the text."""
    return [
        replace(verdict, keep=False, reason=reason) if index == line else verdict
        for index, verdict in enumerate(verdicts)
    ]


def last_kept(verdicts: Sequence[Verdict]) -> int:
    """Index of the last block that is kept, -1 where none is."""
    return next((index for index in range(len(verdicts) - 1, -1, -1) if verdicts[index].keep), -1)


def words_kept(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict]) -> list[int]:
    """Words of each block that are main content: all of them, or none."""
    return [block.size if verdict.keep else 0 for block, verdict in zip(blocks, verdicts, strict=True)]


def role_of(block: RawBlock) -> Role:
    """The role of a block: what its tag says, or a caption by its class or wording."""
    if block.box.role == "caption" or (len(block.text) < _LONGEST_CAPTION and _reads_as_caption(block)):
        return "caption"
    return block.box.role


def _reads_as_caption(block: RawBlock) -> bool:
    return is_captioned(block.text) or is_marked_caption(block)


def is_marked_caption(block: RawBlock) -> bool:
    """True where a tag or a class says that a block is the line under a picture."""
    if block.box.role == "caption":
        return True
    return block.box.level is None and any(map(_is_named_caption, islice(block.box.around(), 4)))


def _is_named_caption(box: Box) -> bool:
    return bool(box.attributes) and "caption" in box.words.lower() and box.end - box.first <= _LINES_OF_CAPTION
