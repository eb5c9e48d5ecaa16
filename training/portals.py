"""Pages in the manner of provincial portals, written at random, with gold by construction: for training only.

Every page draws a template (boxes, names, its way to write paragraphs), a story out of a small grammar of our own
sentences, and the furniture around it.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from training.data import Page
from training.prose import Writer
from training.story import Story
from training.style import Style, drawn, nested

_LISTS = 0.15
_DOCUMENTS = 0.08


def pages(count: int, seed: int) -> Iterator[Page]:
    """Writes pages; those of one drawn template count as one host."""
    return drawn("portal", count, seed, _page)


def _page(look: random.Random, draw: random.Random, seed: str, number: int, template: int) -> Page:
    style = Style(look.choice((0.0, 0.3, 0.6, 0.9)), seed)
    story = Story(style, draw, Writer(draw))
    tables = look.random() < 0.55
    is_list = draw.random() < _LISTS
    story.is_document = not is_list and draw.random() < _DOCUMENTS
    middle = story.listing(5, 15) if is_list else _article(story)
    left = story.side_boxes(draw.randint(1, 5))
    right = story.side_boxes(draw.randint(0, 6))
    top = (story.error() if draw.random() < 0.2 else "") + story.menu() + story.banner()
    html = _columns(look, top, left, middle, right, tables) + story.footer()
    if look.random() < 0.5:
        html = f'<form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="{draw.getrandbits(900):x}">{html}</form>'
    title = story.write.title if draw.random() < 0.4 else "Cổng thông tin điện tử " + story.write.place
    html = f"<html><head><title>{title}</title></head><body>{html}</body></html>"
    gold = "" if is_list else "\n".join(story.gold)
    page_type = "list" if is_list else "document" if story.is_document else "article"
    return Page(
        f"portal{number}",
        f"portal:{template}",
        "portal",
        html,
        gold,
        "\n".join(story.optional),
        page_type,
    )


def _article(story: Story) -> str:
    crumb = story.crumb() if story.draw.random() < 0.6 else ""
    lead = story.draw.random() < 0.55 and not story.is_document
    head = story.header(lead)
    return crumb + head + story.body() + story.after(0, 4)


def _columns(look: random.Random, top: str, left: str, middle: str, right: str, tables: bool) -> str:
    depth = look.randint(0, 6)
    if not tables:
        return (
            f"<div>{top}</div><div>{nested(left, depth, False)}{nested(middle, depth, False)}<div>{right}</div></div>"
        )
    middle, left, right = (nested(part, min(depth, 5), table=True) for part in (middle, left, right))
    return (
        f"<table><tr><td colspan=3>{top}</td></tr>"
        f"<tr><td width=180>{left}</td><td valign=top>{middle}</td><td>{right}</td></tr></table>"
    )
