"""Where the headline stands: what the labels are counted from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from vnreform_extract.page.blocks import Box, RawBlock
from vnreform_extract.page.naming import Names, bare, without_site
from vnreform_extract.page.wording import BYLINE

_WORD = re.compile(r"\w+")
_LONGEST = 300
_LONGEST_WORD = 20
_LOWEST = 1.0
_MARKS = "\"“”‘’'«([ -–—"
_HOME = re.compile(r"^(?:https?://[^/]{1,80})?/?(?:(?:index|default|home|trang-chu)\.\w{2,5})?$", re.IGNORECASE)
_TRAIL = re.compile(r"breadcrumb|duong-?dan|sitemap|navi|menu", re.IGNORECASE)
_NAMED = re.compile(r"title|heading|headline|tieu-?de|(?<![a-z])head(?![a-z])", re.IGNORECASE)


def find(blocks: Sequence[RawBlock], stated: Names) -> int | None:
    """Index of the headline: a heading, or a line that says what the head states; None where no line is sure to be it.

    Args:
        blocks: the page's blocks.
        stated: the titles and the site's name that the page's head states.
    """
    titles = [words for title in stated.titles if (words := _words(title))]
    begins = tuple({title[0] for title in titles})
    best, found = _LOWEST, None
    for index, block in enumerate(blocks):
        if block.box.level is None and not block.text[:_LONGEST_WORD].lower().lstrip(_MARKS).startswith(begins):
            continue
        if (weight := _weight(block, titles, stated)) > best:
            best, found = weight, index
    return found


def _weight(block: RawBlock, titles: Sequence[list[str]], stated: Names) -> float:
    """How much speaks for a block: its level, and agreement with the head."""
    box, text = block.box, block.text
    words = _words(text) if len(text) <= _LONGEST and not box.hidden else []
    if not words or _leads_home(block) or bare(text) in stated.aliases:
        return 0.0
    level = box.level
    agreement = max((_agreement(words, title) for title in titles), default=0.0)
    if level == 1:
        return 1.5 + agreement if agreement or _may_be_alone(block, words) else 0.0
    if agreement < (2 if level else 3):
        return 0.0
    linked = block.link_chars > 0.5 * len(text)
    around = [box.words for box in _inner(block)]
    named = any(_NAMED.search(words) for words in around)
    return agreement + 0.5 * bool(level) + 0.25 * named - 1.5 * linked - any(_TRAIL.search(words) for words in around)


def _agreement(words: list[str], title: list[str]) -> float:
    """3 for the same words, 2 where one begins or ends the other, 1 where many are the same."""
    if words == title:
        return 3.0
    short, long = sorted((words, title), key=len)
    if len(short) > 2 and short in (long[: len(short)], long[-len(short) :]):
        return 2.0
    common = len(set(words) & set(title)) / min(len(set(words)), len(set(title)))
    return 1.0 if common >= 0.3 else 0.0


def _may_be_alone(block: RawBlock, words: list[str]) -> bool:
    """True for an h1 that may be right although the head says something else, as the heads of old portals do."""
    return 3 <= len(words) <= 40 and block.furniture is None and block.link_chars < 0.5 * len(block.text) + 1


def _leads_home(block: RawBlock) -> bool:
    """True for the site's name as a link to its front page."""
    return len(block.links) == 1 and block.link_chars > 0.5 * len(block.text) and bool(_HOME.match(block.links[0]))


def title(block: RawBlock | None, stated: Names) -> str | None:
    """The headline as it stands in the page, without the site's name, else as the head states it best."""
    return stated.title if block is None else without_site(block.text, stated.aliases) or block.text


def above(blocks: Sequence[RawBlock], kept: Sequence[bool], stated: Names) -> int | None:
    """Index of the headline of a page without h1: a line above the text that reads as one.

    The one that the head states is best, then one whose class says so, one above a date line, the nearest to the text.

    Args:
        blocks: the page's blocks.
        kept: for each whether it is main content.
        stated: the titles and the site's name that the page's head states.
    """
    first = next((index for index, keep in enumerate(kept) if keep), None)
    if first is None:
        return None
    near = [index for index in range(first, max(first - _LINES_ABOVE, -1), -1) if _reads_as_headline(blocks[index])]
    titles = [_words(title) for title in stated.titles]
    named = [index for index in near if any(_NAMED.search(box.words) for box in _inner(blocks[index]))]
    agreeing = [index for index in near if any(_agreement(_words(blocks[index].text), title) > 1 for title in titles)]
    dated = [index for index in near if any(block.furniture == "date line" for block in blocks[index + 1 : index + 3])]
    return next((index for index in (*agreeing, *named, *dated, *near) if index < first or index in agreeing), None)


_LINES_ABOVE = 12


def _inner(block: RawBlock) -> Iterator[Box]:
    return (box for box, _ in zip(block.box.around(), range(2), strict=False))


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


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
