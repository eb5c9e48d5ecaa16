"""The headline's text as the article gives it: as the page shows it, or as the head states it better."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.headline.joined import without_date, without_moments
from vnreform_extract.page.headline.signs import FEWEST_WORDS, is_called
from vnreform_extract.page.naming import Names, plain_words, without_rubric, without_site

_AROUND = re.compile(
    r"(?:\s|[|–-]|(?<=\s)[\W\d_]{1,9}(?=\s|$)|(?:title|tiêu đề):|ngày đăng|đăng (?:ngày|lúc)|cập nhật|"
    r"(?:lượt|lần) (?:xem|đọc)|views?|comments?|bình luận|\([\w-]{2,30}(?:\.[a-z]{2,6}){1,2}\))*+",
    re.IGNORECASE,
)
"""What runs into a headline from its box besides a date: a label, a counter, the source's address."""
_OF_THE_ARTICLE = re.compile(
    r"(?:entry|post|article|story|news|detail)\w{0,8}[_-]{0,2}(?:title|headline)|title-(?:detail|news|post)",
    re.IGNORECASE,
)
"""A class that leaves no doubt."""
_IN_ADDRESS = 0.72
_NOT_IN_ADDRESS = 0.4


def title(block: RawBlock | None, stated: Names) -> str | None:
    """The headline as it stands in the page, without site, rubric and date line, else as the head states it best.

    The head has the last word where the page's address was made of its title and of hardly a word of the heading, which
    then is a section's or an advertisement's.
    """
    if block is None:
        return stated.title
    text = unescape(block.text)
    if text in stated.titles:
        return text
    if better := _in_address(block, stated) or _within(text, stated.titles):
        return better
    text = without_date(text)
    return without_rubric(without_site(text, stated.aliases) or text)


def _in_address(block: RawBlock, stated: Names) -> str | None:
    """The title that the page's address repeats although it does not know the heading."""
    if not stated.slug or _alike(block.text, stated.slug) > _NOT_IN_ADDRESS:
        return None
    if is_called(block, _OF_THE_ARTICLE):
        return None
    return next((title for title in stated.titles if _alike(title, stated.slug) >= _IN_ADDRESS), None)


def _alike(title: str, slug: frozenset[str]) -> float:
    """Share of the words that a title and the page's address have in common, from 0 to 1."""
    words = set(plain_words(title))
    return 2 * len(words & slug) / (len(words) + len(slug))


def _within(text: str, titles: Sequence[str]) -> str | None:
    """The title that a heading holds, besides nothing but a date, a label, a counter or a source."""
    for title in titles:
        start = text.find(title)
        if start >= 0 and title.count(" ") + 1 >= FEWEST_WORDS:
            around = (text[:start], text[start + len(title) :])
            if all(_AROUND.fullmatch(without_moments(part)) for part in around):
                return title
    return None
