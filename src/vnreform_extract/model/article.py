"""A page as it was read: its blocks, kept and dropped, and what it says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from vnreform_extract.model.base import Model

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

PageType = Literal["article", "list", "document", "other"]
Role = Literal["heading", "paragraph", "item", "quote", "caption", "table", "entry"]


@dataclass(frozen=True, slots=True)
class Table(Model):
    """A table of data, its spans resolved: every row has the same number of cells.

    Attributes:
        caption: the table's caption, or None.
        header: header cells, or () where the table has none.
        rows: body rows; a cell that spans several places stands in each of them.
    """

    caption: str | None
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Block(Model):
    """A run of text that the page sets apart.

    Attributes:
        text: its text, white space folded, NFC; of a table its caption, then a row a line, cells joined with " | ",
            a cell that spans several places once.
        role: what it is in the page's structure; "entry" is the line that opens an entry of a live blog (its time) or a
            turn of an interview (who speaks).
        keep: True where it is part of the main content.
        reason: what decided, in words for a reader ("link density 0.93", "tin liên quan").
        start: offset in `Article.text`, or None where the block is no part of it.
        end: offset behind it, or None.
        path: CSS path of its element in the page; "line N" (counted from 1) in a plain text.
        level: 1 to 6 for a heading, else None.
        table: the cells where the role is "table".
    """

    text: str
    role: Role
    keep: bool
    reason: str
    start: int | None = None
    end: int | None = None
    path: str = ""
    level: int | None = None
    table: Table | None = None


@dataclass(frozen=True, slots=True)
class Item(Model):
    """One entry of a list page.

    Attributes:
        title: the headline.
        url: where it leads, or None.
        published: ISO date, with time where it is given, or None.
    """

    title: str
    url: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Image(Model):
    """The main image of an article.

    Attributes:
        url: address as the page gives it.
        caption: the caption beside it, or None.
    """

    url: str
    caption: str | None = None


@dataclass(frozen=True, slots=True)
class Article(Model):
    """What a page says, without its furniture. A field that nobody states is None, never guessed.

    Pages state most things several times, for readers and for machines, and some of it is wrong; docs/article.md tells
    where each field is looked for and who is believed.

    Attributes:
        text: lead and body with sub-headings, one block a line; "" on a list page.
        page_type: "article", "list", "document" or "other".
        title: the headline, without the site's name.
        lead: the lead paragraph (sapo) that the page sets apart; it also stands in `text`.
        published: ISO 8601 date or date and time, with the zone where it is known; None on a page without a text.
        modified: as `published`.
        author: names as the page writes them, several joined with " - "; an agency or the source where no person is
            named, never the publisher.
        site: name of the site or newspaper.
        section: path of sections joined with " > ", without the front page and the page itself.
        url: canonical address, else the one that the page was saved from.
        language: language tag ("vi").
        views: what the view counter shows.
        tags: keywords that the page shows, else those that its head states.
        image: the main image.
        blocks: kept blocks in order; captions among them have no offsets, as they are not in `text`.
        dropped: all other blocks of the page in order.
        items: entries of a list page.
        reason: why the page has no text, where it has none.
    """

    text: str
    page_type: PageType
    title: str | None = None
    lead: str | None = None
    published: str | None = None
    modified: str | None = None
    author: str | None = None
    site: str | None = None
    section: str | None = None
    url: str | None = None
    language: str | None = None
    views: int | None = None
    tags: tuple[str, ...] = ()
    image: Image | None = None
    blocks: tuple[Block, ...] = ()
    dropped: tuple[Block, ...] = ()
    items: tuple[Item, ...] = ()
    reason: str | None = None

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables among the kept blocks."""
        return tuple(block.table for block in self.blocks if block.table is not None)

    def to_dict(self) -> dict[str, Any]:
        """Returns all fields and `tables` as JSON-ready data."""
        data = Model.to_dict(self)
        data["tables"] = [table.to_dict() for table in self.tables]
        return data

    def to_html(self) -> str:
        """Returns the main content as clean, escaped HTML: an `article` element without scripts or styles."""
        from vnreform_extract.model.render import html

        return html(self)

    def to_markdown(self) -> str:
        """Returns the main content as Markdown, the title as its first heading."""
        from vnreform_extract.model.render import markdown

        return markdown(self)

    def soup(self) -> BeautifulSoup:
        """Returns the main content as BeautifulSoup, for those who go on in bs4."""
        from bs4 import BeautifulSoup

        return BeautifulSoup(self.to_html(), "html.parser")

    def _repr_html_(self) -> str:
        return self.to_html()
