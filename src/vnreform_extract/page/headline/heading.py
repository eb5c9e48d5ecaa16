"""The headline among the blocks: a heading, or a line that says what the head states."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from vnreform_extract.page.addresses import is_front
from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.headline.signs import (
    CONTAINED,
    FEWEST_WORDS,
    LONGEST,
    MOST_WORDS,
    NAMED,
    OF_A_BOX,
    SAME,
    TRAIL,
    Words,
    agreement,
    in_words,
    is_called,
    words_of,
)
from vnreform_extract.page.naming import Names, is_place, is_site, names_nothing

_LONGEST_WORD = 20
_LOWEST = 1.0
_OF_FIRST = 0.0
"""How much an h1 must agree with the head: it need not, but for a place's name, which portals have for theirs."""
_MARKS = "\"“”‘’'«([ -–—"


def find(blocks: Sequence[RawBlock], stated: Names) -> int | None:
    """Index of the headline: a heading, or a line that says what the head states; None where no line is sure to be it.

    Args:
        blocks: the page's blocks.
        stated: the titles and the site's name that the page's head states.
    """
    titles = in_words(stated.titles)
    begins = tuple({title.line.split()[0] for title in titles})
    letters = {*_MARKS, *(word[0] for word in begins)}
    best, found = _LOWEST, None
    for index, block in enumerate(blocks):
        if block.box.level is None and not _begins(block.text, letters, begins):
            continue
        if (weight := _weight(block, titles, stated)) > best:
            best, found = weight, index
    return found


def _begins(text: str, letters: Collection[str], words: tuple[str, ...]) -> bool:
    """True for a text with one of the words in front; most are told by their first letter or sign."""
    return text[:1].lower()[:1] in letters and text[:_LONGEST_WORD].lower().lstrip(_MARKS).startswith(words)


def _weight(block: RawBlock, titles: Sequence[Words], stated: Names) -> float:
    """How much speaks for a block: its level, and agreement with the head."""
    box, text = block.box, block.text
    level = box.level
    words = words_of(text) if len(text) <= LONGEST and (level == 1 or not box.hidden) else []
    if not words or box.tag == "button" or _leads_home(block) or names_nothing(text):
        return 0.0
    agreed = agreement(words, titles)
    if level == 1:
        needed = CONTAINED if is_place(text) else _OF_FIRST
    else:
        needed = CONTAINED if level and len(words) >= FEWEST_WORDS else SAME
    leads_on = block.links and not level and not is_called(block, NAMED)
    if agreed < needed or leads_on or (agreed < SAME and is_site(text, stated.aliases)):
        return 0.0
    if level == 1:
        return _weight_of_first(block, words, agreed)
    return agreed + 0.5 * bool(level) + 0.25 * is_called(block, NAMED) - 1.5 * block.is_linked - is_called(block, TRAIL)


def _weight_of_first(block: RawBlock, words: list[str], agreed: float) -> float:
    """How much speaks for an h1; less for a hidden one, which a script shows, and one that leads elsewhere."""
    if agreed < CONTAINED and len(words) > MOST_WORDS:
        return 0.0
    doubtful = block.box.hidden or (agreed < CONTAINED and block.is_linked)
    if agreed or (not doubtful and _may_be_alone(block)):
        return agreed + (0.5 if doubtful else 1.5)
    return 0.0


def _may_be_alone(block: RawBlock) -> bool:
    """True for an h1 that may be right although the head says something else, as the heads of old portals do."""
    is_open = block.furniture is None and not block.links and block.text.lower().strip(" .…") != "loading"
    return is_open and not is_called(block, OF_A_BOX)


def _leads_home(block: RawBlock) -> bool:
    """True for the site's name as a link to its front page."""
    return bool(block.links) and block.is_linked and all(map(is_front, block.links))
