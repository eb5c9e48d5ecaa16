"""Pages in the manner of Vietnamese news sites, written at random, with gold by construction: for training only."""

from __future__ import annotations

import html
import json
import random
from collections.abc import Iterator

from training.data import Page
from training.prose import Writer
from training.story import Story
from training.style import Style, drawn, nested

_LISTS = 0.12


def pages(count: int, seed: int) -> Iterator[Page]:
    """Writes pages; those of one drawn template count as one host."""
    return drawn("news", count, seed, _page)


def _page(look: random.Random, draw: random.Random, seed: str, number: int, template: int) -> Page:
    style = Style(look.choice((0.1, 0.4, 0.7, 0.9)), seed)
    story = Story(style, draw, Writer(draw, dummy=look.random() < 0.15))
    is_list = draw.random() < _LISTS
    middle = story.listing(8, 30) if is_list else _article(story, look)
    aside = story.side_boxes(draw.randint(1, 6))
    bottom = "".join(
        make() for make in draw.sample((story.membership, story.second_story, story.menu), draw.randint(0, 2))
    )
    bottom += story.teasers(5, 35) if look.random() < 0.6 else ""
    depth = look.randint(0, 4)
    columns = nested(middle, depth, table=False), nested(aside, depth // 2, table=False)
    body = story.masthead() + story.menu() + story.crumb() + f"<div>{''.join(columns)}</div>" + bottom + story.footer()
    page = f"<html><head>{_head(story, look, draw, is_list)}</head><body>{body}</body></html>"
    gold = "" if is_list else "\n".join(story.gold)
    return Page(
        f"news{number}",
        f"news:{template}",
        "news",
        page,
        gold,
        "\n".join(story.optional),
        "list" if is_list else "article",
    )


def _article(story: Story, look: random.Random) -> str:
    lead = look.random() < 0.85
    inside = look.random() < 0.3
    head = story.header(lead and not inside)
    body = story.body(story.lead() if lead and inside else "")
    whole = head + body + story.after(0, 3) if look.random() < 0.4 else f"<div>{head}{body}</div>" + story.after(1, 6)
    return f"<article>{whole}</article>" if look.random() < 0.3 else whole


def _head(story: Story, look: random.Random, draw: random.Random, is_list: bool) -> str:
    title = story.write.title or "Tin tức"
    site = "Báo " + story.write.source()
    lead = story.gold[0] if story.gold else ""
    parts = [f"<title>{title}{look.choice((' | ' + site, ' - ' + site, ''))}</title>"]
    if look.random() < 0.7:
        kind = "article" if is_list == (look.random() < 0.15) else "website"
        parts.append(
            f'<meta property="og:type" content="{kind}"><meta property="og:title" content="{html.escape(title)}">'
        )
    if look.random() < 0.6:
        described = lead if draw.random() < 0.7 else story.write.summary()
        parts.append(f'<meta property="og:description" content="{html.escape(described)}">')
    if look.random() < 0.5:
        data = {
            "@type": "WebSite" if is_list else "NewsArticle",
            "headline": title,
            "datePublished": "2022-05-04T07:10:00+07:00",
        }
        if look.random() < 0.2 and not is_list:
            data["articleBody"] = " ".join(story.gold)
        parts.append(f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>')
    return "".join(parts)
