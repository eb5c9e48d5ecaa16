"""How a template marks things up: drawn at random once a template, so that no name or tag can be learned by heart."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from training.data import Page

STORIES_A_TEMPLATE = 4

_NEUTRAL = (
    "row",
    "col-md-8",
    "wrap",
    "inner",
    "box",
    "block-{n}",
    "css-{n}x",
    "clearfix",
    "item",
    "w-full",
    "c{n}",
    "pnl{n}",
)

PURPOSES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    # purpose: tags that it may have, names that say what it is
    "body": (
        ("div", "div", "div", "td", "span", "section", "article"),
        (
            "noidung",
            "detail-content",
            "NewsContent",
            "entry-body",
            "contentDetail",
            "chitiet-tin",
            "cms-body",
            "Normal",
            "journal-content-article",
            "ms-rtestate-field",
            "bai-viet",
            "pnlNoiDung",
            "rich-text",
            "maincontent",
            "fck",
        ),
    ),
    "title": (
        ("h1", "h1", "h1", "h2", "div", "span", "td", "p", "h3"),
        (
            "tieude",
            "TieuDe",
            "detail-title",
            "contentheading",
            "news-title",
            "lblTitle",
            "Head",
            "title-detail",
            "header-title",
        ),
    ),
    "lead": (
        ("div", "p", "h2", "strong", "span", "div", "b", "td"),
        (
            "sapo",
            "tomtat",
            "lblTomTat",
            "summary",
            "lead",
            "NewsSummary",
            "trichyeu",
            "detail-sapo",
            "introtext",
            "mota",
            "description",
            "chapeau",
            "Normal summary",
            "article__lead",
        ),
    ),
    "date": (
        ("span", "p", "div", "time", "td", "em"),
        ("date", "ngaydang", "createdate", "time", "lblDate", "publish-date", "news-date", "thoigian", "meta"),
    ),
    "author": (("p", "div", "span", "strong"), ("author", "tacgia", "byline", "nguon", "source", "butdanh")),
    "tools": (("div", "ul", "span", "td"), ("tools", "share", "social", "chiase", "toolbar", "actions", "printmail")),
    "related": (
        ("div", "div", "table", "section", "ul", "aside"),
        (
            "tinlienquan",
            "related",
            "othernews",
            "tin-khac",
            "relate",
            "news-other",
            "lien-quan",
            "box-tin",
            "more-news",
        ),
    ),
    "boxtitle": (
        ("div", "h3", "span", "td", "p", "h2", "b", "h4"),
        ("box-title", "TieuDeModule", "portlet-title", "module-title", "heading", "SubHead", "cate-name", "tieudebox"),
    ),
    "side": (
        ("div", "div", "td", "aside", "section"),
        (
            "cotphai",
            "sidebar",
            "right",
            "ucRight",
            "moduletable",
            "portlet",
            "DNNModuleContent",
            "ms-webpart-zone",
            "LeftMenu",
        ),
    ),
    "menu": (
        ("ul", "div", "td", "nav", "table"),
        ("menu", "nav", "topmenu", "rmRootGroup", "main-nav", "danhmuc", "mnu"),
    ),
    "crumb": (("div", "ul", "td", "p"), ("breadcrumb", "path", "duongdan", "pathway", "sitemap")),
    "comments": (("div", "section", "div"), ("comment", "binhluan", "ykien", "feedback", "box-comment", "thread")),
    "footer": (("div", "footer", "table", "td"), ("footer", "chantrang", "bottom", "ft", "copyright-bar")),
    "header": (("div", "header", "table"), ("header", "banner", "top", "masthead", "logo-bar")),
    "teaser": (("div", "li", "article", "tr", "div"), ("item", "news-item", "tin", "story", "list-news", "post")),
    "summary": (("p", "div", "span", "h4"), ("summary", "trich", "desc", "sapo", "intro", "mota")),
    "caption": (
        ("figcaption", "p", "div", "em", "td", "i"),
        ("caption", "chuthich", "photo-note", "PhotoCMS_Caption", "img-desc"),
    ),
    "subheading": (("h2", "h3", "p", "div", "h4"), ("", "", "sub", "heading", "tieumuc")),
    "box": (
        ("div", "div", "table", "blockquote", "section"),
        ("box", "hop-tin", "ObjectBox", "note", "quote", "highlight"),
    ),
    "poll": (("div", "form"), ("poll", "thamdo", "vote", "bieuquyet", "survey")),
    "plain": (("div",), ("",)),
}


class Style:
    """One template.

    Args:
        semantic: share of its boxes whose names say what they are.
        seed: what its choices are drawn from.
    """

    def __init__(self, semantic: float, seed: str) -> None:
        self.semantic = semantic
        self.seed = seed
        self._drawn: dict[str, tuple[str, str]] = {}

    def element(self, purpose: str, content: str) -> str:
        """Content in the template's element for a purpose."""
        if purpose not in self._drawn:
            self._drawn[purpose] = self._element(purpose)
        tag, attributes = self._drawn[purpose]
        return wrapped(tag, attributes, content)

    def _element(self, purpose: str) -> tuple[str, str]:
        tags, names = PURPOSES[purpose]
        draw = random.Random(f"{self.seed}/{purpose}")
        chance = draw.random()
        if chance < self.semantic:
            name = draw.choice(names)
        elif chance < self.semantic + 0.5 * (1 - self.semantic):
            name = draw.choice(_NEUTRAL).format(n=draw.randint(1, 99))
        else:
            name = ""
        if name and draw.random() < 0.15:
            name = f"ctl00_{draw.choice(('Main', 'uc', 'dnn', 'p_p_id'))}_{name}{draw.choice(('', '1', '_2'))}"
        kind = draw.choice(("class", "class", "class", "id"))
        return draw.choice(tags), f' {kind}="{name}"' if name else ""


def wrapped(tag: str, attributes: str, content: str) -> str:
    """Content in an element; parts of a table in a table of their own, list items in a list."""
    if tag == "td":
        return f"<table{attributes}><tr><td>{content}</td></tr></table>"
    if tag == "tr":
        return f"<table><tr{attributes}><td>{content}</td></tr></table>"
    if tag == "table":
        return f"<table{attributes} width='100%'><tr><td>{content}</td></tr></table>"
    if tag == "ul":
        return f"<ul{attributes}><li>{content}</li></ul>"
    if tag == "li":
        return f"<ul><li{attributes}>{content}</li></ul>"
    return f"<{tag}{attributes}>{content}</{tag}>"


def nested(content: str, depth: int, table: bool) -> str:
    """Content in `depth` boxes without names."""
    if table:
        return "<table><tr><td>" * depth + content + "</td></tr></table>" * depth
    return "<div>" * depth + content + "</div>" * depth


PARAGRAPHS = (
    "<p>{}</p>",
    "<p>{}</p>",
    '<p class="MsoNormal" style="text-align:justify"><span style="font-size:14pt">{}<o:p></o:p></span></p>',
    '<div style="text-align: justify;">{}</div><div><br></div>',
    "<div>{}</div>",
    "{}<br><br>",
    "{}<br>",
    '<p align="justify"><font face="Times New Roman" size="3">{}</font></p>',
    '<p style="margin: 0"><span><span lang="VI">{}</span></span></p>',
    "<p>&nbsp;</p><p>{}</p>",
)
"""How systems write a paragraph."""


def drawn(
    kind: str, count: int, seed: int, write: Callable[[random.Random, random.Random, str, int, int], Page]
) -> Iterator[Page]:
    """Yields pages of a kind, a few of each template: one source of chance for the template, one for the story.

    Args:
        kind: what the pages are called in the seeds.
        count: how many pages.
        seed: of all chance.
        write: makes a page of the template's chance, the story's, a seed for names, the page's and the template's number.
    """
    for number in range(count):
        template = number // STORIES_A_TEMPLATE
        look = random.Random(f"{seed}/{kind}/{template}")
        draw = random.Random(f"{seed}/{kind}/{template}/{number}")
        yield write(look, draw, f"{seed}/{template}", number, template)
