"""A saved page becomes an article: decode, tree, blocks, labels, metadata."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeAlias, Union

from vnreform_extract.errors import ExtractError
from vnreform_extract.model import Article, PageType
from vnreform_extract.page import (
    authors,
    boilerplate,
    headline,
    image,
    language,
    lead,
    listing,
    metadata,
    pagetype,
    published,
    record,
    section,
    structure,
    surroundings,
    tags,
    turns,
)
from vnreform_extract.page.blocks import Layout, layout
from vnreform_extract.page.decode import read
from vnreform_extract.page.naming import names
from vnreform_extract.page.plain import lines
from vnreform_extract.page.record import Record
from vnreform_extract.page.scene import Scene
from vnreform_extract.page.statements import Statements, statements
from vnreform_extract.page.tree import Tree, parse, wrap
from vnreform_extract.page.verdicts import Verdict, without

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

Source: TypeAlias = Union[bytes, str, Path, IO[bytes], "BeautifulSoup", "Tag"]
"""A page: bytes, a string (always content, never a file name), a path, an open binary file, or a bs4 tree."""


def strip_boilerplate(source: Source, *, url: str | None = None, charset: str | None = None) -> Article:
    """Reads a saved page and keeps its main content.

    Args:
        source: the page's HTML, or the plain text of a scraped page with one block a line.
        url: address that it was saved from.
        charset: encoding that the server named in its HTTP header; it decides only what the bytes leave open.

    Returns:
        The article; every block of the page stands in its `blocks` or in its `dropped`.

    Raises:
        ExtractError: `url` or `charset` is no string.
        SourceError: the source cannot be read or is no page.

    >>> body = "Xã có 12 thủ tục, tất cả được giải quyết tại bộ phận một cửa."
    >>> article = strip_boilerplate(f"<h1>Một cửa ở xã</h1><p>{body}</p><p>Lượt xem: 9</p>")
    >>> article.title, article.text
    ('Một cửa ở xã', 'Xã có 12 thủ tục, tất cả được giải quyết tại bộ phận một cửa.')
    """
    for option, value in (("url", url), ("charset", charset)):
        if not isinstance(value, str | None):
            raise ExtractError(option, f"expected a string, not {type(value).__name__}")
    tree = _tree(source, charset)
    if isinstance(tree, str):
        return _article(lines(tree), None, url)
    return _article(layout(tree), tree, url)


def _tree(source: Source, charset: str | None) -> Tree | str:
    """The page as a tree, or as a string where it is plain text."""
    if hasattr(source, "find_all"):
        return wrap(source)  # type: ignore[arg-type]  # what has find_all() is a Tag
    page = read(source, charset=charset)
    return page.html if page.is_plain_text else parse(page.utf8)


def _article(page: Layout, tree: Tree | None, url: str | None) -> Article:
    head = statements(tree) if tree else Statements()
    address = metadata.address(head, url)
    scene, page_type, reason = _judged(page, head, address)
    stated = authors.named(head, scene.names)
    signed = authors.signature(scene, stated)
    scene = replace(scene, verdicts=without(list(scene.verdicts), signed, "signature"))
    opening = lead.find(scene)
    text, blocks = structure.placed(page, structure.with_headings(page.blocks, scene.verdicts, opening))
    vietnamese = language.is_vietnamese(text or " ".join(block.text for block in page.blocks))
    article = Article(
        text=text,
        page_type=page_type,
        title=headline.title(page.blocks[scene.top] if scene.top is not None else None, scene.names),
        site=metadata.site(scene),
        section=section.path(scene),
        url=address,
        language=language.tag(head, vietnamese=vietnamese),
        blocks=tuple(block for block in blocks if block.keep),
        dropped=tuple(block for block in blocks if not block.keep),
        items=listing.items(page.blocks, url) if page_type == "list" else (),
        reason=None if text else reason or "no main content found",
    )
    if not text:
        return replace(article, title=article.title or article.site)
    dates = published.when(scene, article.language, vietnamese=vietnamese)
    article = replace(article, published=dates.published, modified=dates.modified)
    if page_type != "document":  # documents are issued, not written
        signed_by = page.blocks[signed] if signed is not None else None
        article = replace(article, author=authors.author(scene, stated, signed_by))
    return _with_statements(article, scene, page, opening)


def _judged(page: Layout, head: Statements, address: str | None) -> tuple[Scene, PageType, str]:
    """The page with its headline and its labels, its type, and why it has no text where it is no article."""
    raw, stated = page.blocks, names(head)
    top = headline.find(raw, stated)
    scene = Scene(raw, boilerplate.judge(page, top, metadata.stated_content(head)), top, head, stated)
    found = record.find(raw, scene.verdicts, top)
    scene = _of_record(scene, found) if found else _of_story(scene)
    page_type, reason = pagetype.decide(raw, scene.verdicts, head, scene.top, address, has_record=found is not None)
    verdicts = scene.verdicts
    if reason:
        verdicts = [Verdict(False, reason if verdict.keep else verdict.reason, verdict.role) for verdict in verdicts]
    return replace(scene, verdicts=turns.with_turns(raw, verdicts)), page_type, reason


def _of_story(scene: Scene) -> Scene:
    """The same page with its headline, and with what is settled once that is known."""
    verdicts, top = list(scene.verdicts), scene.top
    if top is None:
        top = headline.above(scene.blocks, [verdict.keep for verdict in verdicts], scene.names)
        verdicts = without(verdicts, top, "the headline")
    return replace(scene, verdicts=surroundings.around_headline(scene.blocks, verdicts, top), top=top)


def _of_record(scene: Scene, found: Record) -> Scene:
    """The same page with a document's record as its text: without a headline above it, its subject is the title."""
    verdicts, lines = record.kept(scene.blocks, scene.verdicts, found), range(found.first, found.end)
    top = scene.top
    if top is None or top in lines:
        top = headline.above(scene.blocks, [verdict.keep for verdict in verdicts], scene.names)
    if top is None or top in lines:
        return replace(scene, verdicts=verdicts, top=None, names=scene.names.called(found.subject))
    return replace(scene, verdicts=without(verdicts, top, "the headline"), top=top)


def _with_statements(article: Article, scene: Scene, page: Layout, opening: int | None) -> Article:
    """The same article with what else only a page with a text can say of itself."""
    return replace(
        article,
        lead=page.blocks[opening].text if opening is not None else None,
        views=metadata.views(scene),
        tags=tags.keywords(scene),
        image=image.main(scene, page, article.url),
    )
