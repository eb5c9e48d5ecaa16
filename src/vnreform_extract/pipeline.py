"""The whole way: a page to an article, the article's text to facts, both to a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnreform_extract.model import Article, Record
from vnreform_extract.page import strip_boilerplate
from vnreform_extract.text.calendar import reference_date
from vnreform_extract.text.unicode import is_foreign

if TYPE_CHECKING:
    from datetime import date

    from vnreform_extract.page import Source
    from vnreform_extract.rules.packs import Rules


def extract(
    source: Source,
    *,
    url: str | None = None,
    charset: str | None = None,
    published: str | date | None = None,
    rules: Rules | None = None,
) -> Record:
    """Reads a saved page: its article, and the facts of the article's text.

    Args:
        source: a page as `strip_boilerplate` takes it.
        url: address that the page was saved from.
        charset: encoding that the server named in its HTTP header.
        published: reference date, where the caller knows it better than the page.
        rules: rules or packs, as for `extract_facts`.

    Returns:
        The record; offsets of facts are those of `record.article.text`. No facts are read from a text in another
        language.

    Raises:
        ExtractError: the source cannot be read or is no page, or `published` is no ISO date.
    """
    article = strip_boilerplate(source, url=url, charset=charset)
    reference = reference_date(published or article.published)
    return Record(article, ()) if is_foreign(article.text) else _with_facts(article, reference, rules)


def _with_facts(article: Article, reference: date | None, rules: Rules | None) -> Record:
    """The record of an article in Vietnamese."""
    from vnreform_extract.facts import facts, prepared  # here, as all patterns of the rules come with them
    from vnreform_extract.reform import observe
    from vnreform_extract.resolve.register import cited_documents

    form, context = prepared(article.text, reference, about=article.title or "")
    found = facts(form, context, rules)
    observations = observe(form, found, published=reference, title=context.about)
    return Record(article, found, cited_documents(found), observations)
