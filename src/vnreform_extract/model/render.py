"""An article as clean HTML and as Markdown.

Nothing of the page's own markup is passed through: every element is written here and every text is escaped, so the
result holds no script, style, event handler or unsafe address.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby, zip_longest

from vnreform_extract.model.article import Article, Block, Image, Item, Table

_UNSAFE_SCHEME = re.compile(r"[\x00-\x20]*+(?!https?:)[a-z][a-z0-9+.\x00-\x20-]*+:", re.IGNORECASE)
"""Any scheme but http and https, with the white space and control characters that browsers skip."""


def html(article: Article) -> str:
    """Returns the main content as one `article` element.

    >>> block = Block("A & B", "paragraph", True, "body")
    >>> print(html(Article(text=block.text, page_type="article", title="T", blocks=(block,))))
    <article>
    <h1>T</h1>
    <p>A &amp; B</p>
    </article>
    """
    language = f' lang="{escape(article.language)}"' if article.language else ""
    return "\n".join((f"<article{language}>", *_html_lines(article), "</article>"))


def markdown(article: Article) -> str:
    r"""Returns the main content as CommonMark with pipe tables; the title is its first heading.

    >>> block = Block("1. A*", "item", True, "body")
    >>> print(markdown(Article(text=block.text, page_type="article", title="T", blocks=(block,))))
    # T
    <BLANKLINE>
    - 1\. A\*
    """
    return "\n\n".join(_markdown_parts(article))


def safe_url(url: str | None) -> str | None:
    """Returns the address, or None where it is empty or could run code (`javascript:`, `data:`).

    >>> safe_url("https://example.vn/tin"), safe_url("/tin"), safe_url(" JavaScript:alert(1)")
    ('https://example.vn/tin', '/tin', None)
    """
    if not url or not url.strip() or _UNSAFE_SCHEME.match(url):
        return None
    return url.strip()


def _shown(article: Article) -> Iterator[Block]:
    """The kept blocks, without a line that the table below it has for its caption."""
    for block, behind in zip_longest(article.blocks, article.blocks[1:]):
        if behind is None or behind.table is None or behind.table.caption != block.text:
            yield block


def _groups(blocks: Iterable[Block]) -> Iterator[tuple[str, list[Block]]]:
    """Runs of blocks of one role: list items next to each other make one list."""
    for role, run in groupby(blocks, key=lambda block: block.role):
        yield role, list(run)


def _has_place_for(image: Image, article: Article) -> bool:
    """True where a caption among the blocks is the image's own, so that the image stands there and not at the top."""
    return any(_is_caption_of(block, image) for block in article.blocks)


def _is_caption_of(block: Block, image: Image | None) -> bool:
    return image is not None and block.role == "caption" and block.text == image.caption


# ---- HTML


def _html_lines(article: Article) -> Iterator[str]:
    if article.title:
        yield f"<h1>{escape(article.title)}</h1>"
    if article.image is not None and not _has_place_for(article.image, article):
        yield _figure(article.image, article.image.caption)
    for role, run in _groups(_shown(article)):
        if role == "item":
            yield "<ul>"
            yield from (f"<li>{escape(block.text)}</li>" for block in run)
            yield "</ul>"
        else:
            yield from (_html_block(block, article.image) for block in run)
    if article.items:
        yield "<ul>"
        yield from (f"<li>{_html_item(item)}</li>" for item in article.items)
        yield "</ul>"


def _html_block(block: Block, image: Image | None) -> str:
    text = escape(block.text)
    if block.table is not None:
        return _html_table(block.table)
    if block.role == "heading":
        level = min(max(block.level or 2, 2), 6)
        return f"<h{level}>{text}</h{level}>"
    if block.role == "quote":
        return f"<blockquote><p>{text}</p></blockquote>"
    if block.role == "caption":
        return _figure(image if _is_caption_of(block, image) else None, block.text)
    if block.role == "entry":
        return f'<p class="entry">{text}</p>'
    return f"<p>{text}</p>"


def _figure(image: Image | None, caption: str | None) -> str:
    url = safe_url(image.url) if image is not None else None
    picture = f'<img src="{escape(url)}" alt="">' if url else ""
    words = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
    return f"<figure>{picture}{words}</figure>"


def _html_table(table: Table) -> str:
    caption = f"<caption>{escape(table.caption)}</caption>" if table.caption else ""
    head = f"<thead>{_html_row(table.header, 'th')}</thead>" if table.header else ""
    body = "".join(_html_row(row, "td") for row in table.rows)
    return f"<table>{caption}{head}<tbody>{body}</tbody></table>"


def _html_row(cells: Iterable[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in cells)}</tr>"


def _html_item(item: Item) -> str:
    url = safe_url(item.url)
    title = f'<a href="{escape(url)}">{escape(item.title)}</a>' if url else escape(item.title)
    return (
        f'{title} <time datetime="{escape(item.published)}">{escape(item.published)}</time>'
        if item.published
        else title
    )


# ---- Markdown

_MARKUP = re.compile(r"[\\`*_\[\]<>#|~]|&(?=#?\w)")
_NOT_IN_URL = re.compile(r"[<>\s\\]")
_MARKUP_AT_START = re.compile(r"^(?:[-+](?=\s|$)|(?:\d{1,9})[.)](?=\s|$)|=+$|-+$)")


def _markdown_parts(article: Article) -> Iterator[str]:
    if article.title:
        yield f"# {_md(article.title)}"
    if article.image is not None and not _has_place_for(article.image, article):
        yield from _md_figure(article.image, article.image.caption)
    for role, run in _groups(_shown(article)):
        if role == "item":
            yield "\n".join(f"- {_md(block.text)}" for block in run)
        else:
            for block in run:
                yield from _md_block(block, article.image)
    if article.items:
        yield "\n".join(f"- {_md_item(item)}" for item in article.items)


def _md_block(block: Block, image: Image | None) -> Iterator[str]:
    if block.table is not None:
        yield from _md_table(block.table)
    elif block.role == "heading":
        yield f"{'#' * min(max(block.level or 2, 2), 6)} {_md(block.text)}"
    elif block.role == "quote":
        yield f"> {_md(block.text)}"
    elif block.role == "caption":
        yield from _md_figure(image if _is_caption_of(block, image) else None, block.text)
    else:
        yield _md(block.text)


def _md_figure(image: Image | None, caption: str | None) -> Iterator[str]:
    url = safe_url(image.url) if image is not None else None
    if url:
        yield f"![]({_md_url(url)})"
    if caption:
        yield f"*{_md(caption)}*"


def _md_table(table: Table) -> Iterator[str]:
    if table.caption:
        yield f"*{_md(table.caption)}*"
    width = max((len(row) for row in (table.header, *table.rows)), default=0)
    if width:
        header = table.header or ("",) * width
        yield "\n".join((_md_row(header), "|" + " --- |" * width, *map(_md_row, table.rows)))


def _md_row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(_md(cell) for cell in cells)} |"


def _md_item(item: Item) -> str:
    url = safe_url(item.url)
    title = f"[{_md(item.title)}]({_md_url(url)})" if url else _md(item.title)
    return f"{title} ({item.published})" if item.published else title


def _md(text: str) -> str:
    """Escapes what Markdown would read as markup."""
    text = _MARKUP.sub(lambda match: "\\" + match.group(), " ".join(text.split()))
    return _MARKUP_AT_START.sub(lambda match: match.group()[:-1] + "\\" + match.group()[-1], text)


def _md_url(url: str) -> str:
    return f"<{_NOT_IN_URL.sub(_percent, url)}>"


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match.group().encode())
