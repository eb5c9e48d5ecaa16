"""What kind of page it is: an article, a list of articles, or neither."""

from __future__ import annotations

from collections.abc import Sequence

from vnreform_extract.model import PageType
from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.metadata import Statements

_ARTICLE_TYPES = ("NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle")


def decide(blocks: Sequence[RawBlock], head: Statements) -> tuple[PageType, str]:
    """Returns the page's type, and why it has no text where it is no article."""
    if not blocks:
        return "other", "no visible text"
    return "article", ""
