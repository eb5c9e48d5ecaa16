"""Rendering: clean, escaped, and the structure kept."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from vnreform_extract.model import Article, Block, Image, Item, Table
from vnreform_extract.model.render import html, markdown, safe_url


def block(text, role="paragraph", **more):
    return Block(text, role, True, "", **more)


def article(*blocks, **more):
    return Article(text="", page_type="article", title="Tiêu đề", blocks=blocks, **more)


def test_structure_in_html():
    page = article(
        block("Đoạn mở đầu."),
        block("Tiểu mục", "heading", level=3),
        block("một", "item"),
        block("hai", "item"),
        block("Trích dẫn", "quote"),
        block("10:05 Khai mạc", "entry"),
        language="vi",
    )
    assert html(page) == (
        '<article lang="vi">\n<h1>Tiêu đề</h1>\n<p>Đoạn mở đầu.</p>\n<h3>Tiểu mục</h3>\n'
        "<ul>\n<li>một</li>\n<li>hai</li>\n</ul>\n"
        '<blockquote><p>Trích dẫn</p></blockquote>\n<p class="entry">10:05 Khai mạc</p>\n</article>'
    )


def test_tables_keep_caption_header_and_cells():
    table = Table("Bảng 1", ("Huyện", "Hồ sơ"), (("Chư Prông", "1|2"),))
    page = article(block("Huyện Hồ sơ", "table", table=table))
    assert "<caption>Bảng 1</caption><thead><tr><th>Huyện</th><th>Hồ sơ</th></tr></thead>" in html(page)
    assert "| Huyện | Hồ sơ |\n| --- | --- |\n| Chư Prông | 1\\|2 |" in markdown(page)


def test_a_table_without_header_has_an_empty_one_in_markdown():
    page = article(block("a b", "table", table=Table(None, (), (("a", "b"),))))
    assert "|  |  |\n| --- | --- |\n| a | b |" in markdown(page)


def test_image_stands_with_its_caption():
    image = Image("https://example.vn/a.jpg", "Bộ phận một cửa. Ảnh: N.V")
    inside = article(block("A"), block("Bộ phận một cửa. Ảnh: N.V", "caption"), image=image)
    assert html(inside).index("<p>A</p>") < html(inside).index("<img")
    top = article(block("A"), image=image)
    assert html(top).index("<img") < html(top).index("<p>A</p>")
    assert html(inside).count("<figure>") == html(top).count("<figure>") == 1


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "vbscript:x", "", "  ", None]
)
def test_unsafe_addresses_are_left_out(url):
    assert safe_url(url) is None
    page = Article(text="", page_type="list", items=(Item("Tin", url),))
    assert "href" not in html(page)
    assert markdown(page) == "- Tin"


@pytest.mark.parametrize(
    "url", ["https://example.vn/a?b=1&c=2", "http://example.vn", "/tin/1.html", "tin.html", "//x.vn/a"]
)
def test_ordinary_addresses_stay(url):
    assert safe_url(url) == url


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "1. mục",
        "- mục",
        "# mục",
        "a*b*c _d_ `e`",
        "[x](y)",
        "&lt;b&gt;",
        "5 > 3",
        "---",
        "==",
    ],
)
def test_text_comes_back_as_it_is(text):
    page = article(block(text))
    assert page.soup().p.get_text() == text
    tokens = MarkdownIt().parse(markdown(page))
    inline = [token for token in tokens if token.type == "inline"][-1]
    assert tokens[-2].type == "inline" and tokens[-3].type == "paragraph_open"
    assert "".join(child.content for child in inline.children) == text


def test_items_of_a_list_page():
    page = Article(text="", page_type="list", items=(Item("Tin [mới]", "/a b", "2025-03-01"),))
    assert '<li><a href="/a b">Tin [mới]</a> <time datetime="2025-03-01">2025-03-01</time></li>' in html(page)
    assert markdown(page) == "- [Tin \\[mới\\]](</a%20b>) (2025-03-01)"
