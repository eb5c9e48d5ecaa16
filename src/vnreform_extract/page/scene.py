"""A page whose text and headline are known, and the lines on it where statements stand that a reader sees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.naming import Names
from vnreform_extract.page.statements import Statements
from vnreform_extract.page.verdicts import Verdict

_BELOW = 14
_ABOVE = 5
_BEHIND = 8
_LONGEST_LINE = 160
_MOST_WORDS_ABOVE = 120
_LESS_THAN_PAGE = 0.8


@dataclass(frozen=True)
class Scene:
    """A page whose text and headline are known: what the readers of visible statements look at.

    Attributes:
        blocks: the page's blocks.
        verdicts: what was decided on each.
        top: index of the headline, or None.
        head: what the head states.
        names: the page's and the site's name.
    """

    blocks: Sequence[RawBlock]
    verdicts: Sequence[Verdict]
    top: int | None
    head: Statements
    names: Names

    @cached_property
    def first(self) -> int:
        """Index of the first block of the text."""
        return next((i for i, verdict in enumerate(self.verdicts) if verdict.keep), 0)

    @cached_property
    def last(self) -> int:
        """Index of the last block of the text."""
        behind = range(len(self.verdicts) - 1, -1, -1)
        return next((i for i in behind if self.verdicts[i].keep and self.verdicts[i].role != "caption"), -1)

    def kept_texts(self) -> Iterator[str]:
        """The texts of the main content, in order."""
        return (block.text for block, verdict in zip(self.blocks, self.verdicts, strict=True) if verdict.keep)

    def beside_title(self) -> Iterator[RawBlock]:
        """Short blocks around the headline: its own, those below it, then those above it, nearest first."""
        return (self.blocks[index] for index in self.places_beside_title())

    def places_beside_title(self) -> Iterator[int]:
        """The indexes of those blocks."""
        top = self.top if self.top is not None else self.first - 1
        words = 0
        for index in range(max(top, 0), min(top + 1 + _BELOW, self.last + 2, len(self.blocks))):
            if self._is_short(index):
                yield index
            words += self.blocks[index].size * (index > top and self.verdicts[index].keep)
            if words > _MOST_WORDS_ABOVE:
                break
        for index in range(top - 1, max(top - 1 - _ABOVE, -1), -1):
            if self._is_short(index) and self._belongs_to_title(index, top):
                yield index

    def _is_short(self, index: int) -> bool:
        return len(self.blocks[index].text) <= _LONGEST_LINE

    def behind_text(self) -> Sequence[RawBlock]:
        """Short blocks at the end of the text and just behind it."""
        last = self.last
        return [
            block for block in self.blocks[max(last - 1, 0) : last + 1 + _BEHIND] if len(block.text) <= _LONGEST_LINE
        ]

    def _belongs_to_title(self, index: int, top: int) -> bool:
        """True for the line above the headline, or one in a box around both that is not the whole page."""
        if index == top - 1:
            return True
        around = next((box for box in self.blocks[top].box.around() if box.first <= index < box.end), None)
        return around is not None and around.end - around.first < _LESS_THAN_PAGE * len(self.blocks)
