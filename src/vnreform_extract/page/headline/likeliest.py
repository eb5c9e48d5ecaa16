"""The headline of a page where no line is sure to be it: the likeliest line above the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vnreform_extract.page import dates
from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.headline.joined import own, without_date
from vnreform_extract.page.headline.signs import (
    CONTAINED,
    FEWEST_WORDS,
    LONGEST,
    MOST_WORDS,
    NAMED,
    OF_A_BOX,
    TRAIL,
    Words,
    agreement,
    in_words,
    inner,
    is_called,
    words_of,
)
from vnreform_extract.page.naming import Names, is_site, names_nothing
from vnreform_extract.page.persons import are_full_names
from vnreform_extract.page.wording import BYLINE

_TRAIL_LINE = re.compile(
    r"^(?:trang chủ\b|home\s*[>»/›|\\-])|^[^«»\d]*\w ?(?:>{1,2}|[»›]) ?(?=[^\W\d_])", re.IGNORECASE
)
_NUMBERED = re.compile(r"(?:[IVX]{1,4}|\d{1,2})[.)] ")
_POLL = re.compile(r"(?:theo )?bạn (?:nghĩ|đánh giá|thấy|biết)\b.{0,200}\?$", re.IGNORECASE)
_FEWEST_OWN_WORDS = 3
_LETTERHEAD = re.compile(r"^CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập ?[-–] ?Tự do|\bSố ?: ?\d{0,6}/")
_LINES_ABOVE = 12
_LETTERS_OF_A_HEADLINE = 25
_SURE_IN_TEXT = 3.0
_LIKELY_IN_TEXT = 2.0
"""What the first line of a text needs where no line above it can be the headline."""
_LONGEST_DATE_LINE = 80


def above(blocks: Sequence[RawBlock], kept: Sequence[bool], stated: Names) -> int | None:
    """Index of the headline of a page without a heading that is sure to be it: the likeliest line above the text.

    For a line speak, in this order: that the head states it, a date line in it or right below, a class that says so,
    a heading's tag, bold type, nearness to the text.

    Args:
        blocks: the page's blocks.
        kept: for each whether it is main content.
        stated: the titles and the site's name that the page's head states.
    """
    first = next((index for index, keep in enumerate(kept) if keep), None)
    if first is None:
        return None
    titles = in_words(stated.titles)
    in_text = _likelihood(blocks, first, titles)
    best, found = in_text if in_text >= _SURE_IN_TEXT else 0.0, first if in_text >= _LIKELY_IN_TEXT else None
    if _is_teaser(blocks[first]):
        return found
    for distance, index in enumerate(range(first - 1, max(first - _LINES_ABOVE, -1), -1), 1):
        if _is_teaser(blocks[index]):
            break
        weight = _likelihood(blocks, index, titles) - distance / _LINES_ABOVE
        if weight > best:
            best, found = weight, index
    return found


def _is_teaser(block: RawBlock) -> bool:
    """True for another story's headline with its day: what stands above it belongs to other stories."""
    return (
        _LETTERS_OF_A_HEADLINE <= block.link_chars < len(block.text)
        and _is_date_line(block)
        and len(own(block.text)) >= _LETTERS_OF_A_HEADLINE
    )


def _likelihood(blocks: Sequence[RawBlock], index: int, titles: Sequence[Words]) -> float:
    """How much a line reads as a headline; 0 where it cannot be one."""
    block = blocks[index]
    text = without_date(block.text) if len(block.text) <= LONGEST else ""
    if not _reads_as_headline(block, text):
        return 0.0
    words = words_of(text)
    agrees = agreement(words, titles) >= CONTAINED
    is_dated = text != block.text or any(_is_date_line(other) for other in blocks[index + 1 : index + 3])
    dated = 2.0 if is_dated else 1.0 if index and _is_date_line(blocks[index - 1]) else 0.0
    named = any(NAMED.search(box.words) and not OF_A_BOX.search(box.words) for box in inner(block))
    typed = 0.5 * (block.box.level is not None) + 0.5 * block.is_bold + 0.5 * block.box.is_centred
    return 1.0 + 3.0 * agrees + dated + 1.5 * named + typed


def _is_date_line(block: RawBlock) -> bool:
    return block.furniture == "date line" or (
        len(block.text) <= _LONGEST_DATE_LINE and dates.first(block.text) is not None
    )


def _reads_as_headline(block: RawBlock, text: str) -> bool:
    return (
        FEWEST_WORDS <= len(words_of(text)) <= MOST_WORDS
        and not _is_furniture(block)
        and not _TRAIL_LINE.search(text)
        and not is_called(block, TRAIL)
        and not dates.first(text[:_LONGEST_DATE_LINE] if text[:1] == "(" else "")
        and not BYLINE.match(text)
        and "|" not in text
        and not text.rstrip("”\"’'").endswith((".", ":", ";", ","))
        and not _NUMBERED.match(text)
        and not _LETTERHEAD.search(text)
        and not _POLL.match(text)
        and not is_site(text, frozenset())
        and not names_nothing(text)
        and _says_something(text)
        and block.link_chars < 0.5 * len(block.text)
    )


def _is_furniture(block: RawBlock) -> bool:
    """True for furniture, but for a date line that a headline is joined to."""
    return block.furniture is not None and (block.furniture != "date line" or not _says_something(block.text))


def _says_something(text: str) -> bool:
    """True for a line that is more than a date, reading tools and a name."""
    said = own(text)
    return len(words_of(said)) >= _FEWEST_OWN_WORDS and not are_full_names(said)
