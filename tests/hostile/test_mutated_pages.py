"""Pages that are cut, broken and lie: an article or an ExtractError comes of each, and what comes of it holds."""

import json
import re
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from vnreform_extract import ExtractError, extract, strip_boilerplate
from vnreform_extract.page.blocks import layout
from vnreform_extract.page.decode import read
from vnreform_extract.page.tree import parse

FIXTURES = Path(__file__).parents[2] / "fixtures"
PAGES = [read(path).html for path in sorted(FIXTURES.glob("*/page.html"))]
BODY = "<h1>Xã rà soát thủ tục</h1><p>Năm 2021, xã đã rà soát 12 thủ tục hành chính tại bộ phận một cửa của xã.</p>"
LISTED = "".join(f'<li><a href="{{0}}{n}">Tin thứ {n} về việc rà soát thủ tục</a></li>' for n in range(20))


def linked_data(**keys):
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Tin", **keys})
    return f'<script type="application/ld+json">{data}</script>'


def nested(depth):
    value = "x"
    for _ in range(depth):
        value = [value]
    return value


TAGS = [
    *("p", "div", "h1", "h2", "li", "ul", "span", "b", "a", "br", "table", "tr", "td", "th", "caption", "blockquote"),
    *("figure", "figcaption", "article", "nav", "pre", "time", "center", "font", "dl", "dt", "dd", "form", "label"),
]
FRAGMENTS = {
    "a month that is none": linked_data(datePublished="2020-13-45"),
    "a day that is none": linked_data(datePublished="2021-02-30T25:61:00+99:99"),
    "the year 0": '<meta property="article:published_time" content="0000-00-00">',
    "the smallest date": '<meta property="article:published_time" content="0001-01-01T00:00:00">',
    "a relative date": '<meta name="date" content="hôm qua"><time datetime="99999-99-99">hôm qua</time>',
    "dates of all types": linked_data(datePublished=[{}, 20200902, None, ["2020"]], dateModified={"a": 1}),
    "digits of other scripts": '<meta name="date" content="٢٠٢٠-٠٩-٠٢">',
    "an endless string": linked_data(articleBody="Năm 2020 " * 100_000, author="A" * 1_000_000),
    "an author named by itself": linked_data(author={"@id": "#a"})
    + linked_data(**{"@id": "#a", "name": {"@id": "#a"}}),
    "an author named by nothing": linked_data(author={"name": [{}]}, name=[{}]),
    "authors within authors": linked_data(author=nested(900)),
    "sections within sections": linked_data(**{"@type": "BreadcrumbList", "itemListElement": nested(900)}),
    "images within images": linked_data(image=nested(900), keywords=nested(900), articleSection=[{}]),
    "types that are none": linked_data(**{"@type": [{}, [], None], "@id": [], "url": 1e300, "inLanguage": []}),
    "brackets without end": f'<script type="application/ld+json">{"[" * 100_000}</script>',
    "numbers without end": f'<script type="application/ld+json">{{"@type": "Article", "a": {"9" * 9_000}}}</script>',
    "addresses that are none": '<link rel="canonical" href="http://[x"><meta property="og:image" content="//[">'
    '<meta property="og:url" content="http://[y"><base href="http://[z"><img src="//[" width="٣">',
    "links that are none": f"<ul>{LISTED.format('http://[::1')}</ul>",
    "a counter without end": f"<p>Lượt xem: {'9' * 5_000}</p>",
    "a wide table": "<table><tr><td colspan=100000000 rowspan=1000000000>1<td colspan=-1>2<td colspan='²'>3</table>",
    "tables in tables": "<table><tr><td>" * 300,
    "a caption of tables": "<table><caption><table><caption><table><tr><td>1<td>2</table>",
    "foreign elements": "<svg><p><math><mi><template><select><option><noscript><![CDATA[<p>]]>",
    "letters that are none": "&#0;&#xD800;&#x110000;&#99999999999;&nbsp&lt&unknown;\x00\ufeff\u0301",
}
URLS = [None, "https://xa.example.vn/tin", "http://[xa", "không phải địa chỉ", "//"]


def holds(record):
    """What is true of every record."""
    article = record.article
    for block in article.blocks:
        assert block.keep
        assert (block.start is None) == (block.role == "caption")
        assert block.start is None or article.text[block.start : block.end] == block.text
    assert not any(block.keep or block.start is not None for block in article.dropped)
    lines = [block.text for block in article.blocks if block.start is not None]
    assert "\n".join(lines) == article.text
    for stated in (article.published, article.modified):
        assert stated is None or datetime.fromisoformat(stated)
    for fact in record.facts:
        assert article.text[fact.start : fact.end] == fact.text
    json.dumps(record.to_dict(), allow_nan=False)
    article.to_html(), article.to_markdown()


@pytest.mark.parametrize("fragment", FRAGMENTS.values(), ids=list(FRAGMENTS))
@pytest.mark.parametrize("url", URLS)
def test_a_page_with_something_impossible_in_it_is_read(fragment, url):
    for page in (f"<html><head>{fragment}</head><body>{BODY}</body></html>", f"{BODY}{fragment}{BODY}"):
        holds(extract(page, url=url))


@st.composite
def mutations(draw, page):
    """A page cut, with tags taken out, doubled or without their quotes, and with impossible fragments in it."""
    for _ in range(draw(st.integers(1, 5))):
        place = draw(st.integers(0, len(page)))
        tags = [tag.span() for tag in re.finditer(r"<[^<>]{1,200}>", page)] or [(0, 0)]
        first, last = tags[draw(st.integers(0, len(tags) - 1))]
        page = draw(
            st.sampled_from(
                [
                    page[:place],
                    page[place:],
                    page[:first] + page[last:],
                    page[:last] + page[first:last] * draw(st.integers(1, 30)) + page[last:],
                    page.replace('"', "", draw(st.integers(1, 300))),
                    page[:place] + draw(st.sampled_from(sorted(FRAGMENTS.values(), key=len)[:-1])) + page[place:],
                ]
            )
        )
    return page


@st.composite
def damaged(draw):
    page = draw(mutations(draw(st.sampled_from(PAGES))))
    encoding = draw(
        st.sampled_from(["utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1258", "latin-1"])
    )
    data = bytearray(page.encode(encoding, "replace"))
    for place in draw(st.lists(st.integers(0, max(len(data) - 1, 0)), max_size=20)):
        data[place:][:1] = draw(st.binary(min_size=1, max_size=1))
    return draw(st.sampled_from([page, bytes(data)]))


@given(damaged(), st.sampled_from(URLS))
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_a_damaged_page_is_read_or_refused(page, url):
    try:
        record = extract(page, url=url)
    except ExtractError as error:
        assert "\n" not in str(error)
    else:
        holds(record)


@given(st.one_of(st.binary(max_size=300), st.text(max_size=300), st.text("<>/=\"'&;#ptdablrhsyx \n", max_size=300)))
def test_anything_at_all_is_read_or_refused(source):
    try:
        holds(extract(source))
    except ExtractError as error:
        assert "\n" not in str(error)


VISIBLE = st.recursive(
    st.text("abcđ \n&;<12.|", max_size=12),
    lambda inner: st.tuples(st.sampled_from(TAGS), st.lists(inner, max_size=4), st.booleans()).map(
        lambda node: f"<{node[0]}>{''.join(node[1])}" + (f"</{node[0]}>" if node[2] else "")
    ),
    max_leaves=30,
)


@given(VISIBLE)
def test_every_letter_that_a_reader_sees_stands_in_one_block(page):
    tree = LexborHTMLParser(f"<body>{page}")
    seen = re.sub(r"[\W_]", "", tree.body.text() if tree.body else "")
    try:
        article = strip_boilerplate(f"<body>{page}")
    except ExtractError:
        assert not seen
        return
    found = (block.text for block in (*article.blocks, *article.dropped))
    assert Counter(re.sub(r"[\W_]", "", "".join(found))) == Counter(seen)


def test_a_tag_with_more_attributes_than_any_page_has_loses_them():
    many = " ".join(f"a{number}=1" for number in range(20_000))
    long = "x " * 2_000
    boxes = layout(parse(f'<body><p {many} class=x>Tin</p><div title="{long}">{many}</div>')).boxes
    assert {box.tag: dict(box.attributes) for box in boxes if box.tag in ("p", "div")} == {
        "p": {},
        "div": {"title": long},
    }
