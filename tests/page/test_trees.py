"""beautifulsoup4 trees give what the same page's bytes give; hostile trees cost no more than their size."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from vnreform_extract import strip_boilerplate
from vnreform_extract.page.blocks import layout
from vnreform_extract.page.tree import parse, wrap

FIXTURES = Path(__file__).parents[2] / "fixtures"
PAGES = sorted(FIXTURES.rglob("*.html")) if FIXTURES.exists() else []
PARSERS = ("html.parser", "lxml", "html5lib")
NEWS = """<html><head><title>Hai xã nhập làm một | Tin xã</title>
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Hai xã nhập làm một",
"datePublished": "2023-05-04T07:00:00+07:00"}</script></head><body>
<nav><ul><li><a href=/a>Trang chủ</a><li><a href=/b>Thời sự</a></ul></nav>
<article><h1>Hai xã nhập làm một</h1><h2 class=sapo>Từ tháng Bảy, hai xã mang một tên chung, người dân
không phải đổi giấy tờ ngay.</h2><p>Hội đồng nhân dân huyện đã thông qua đề án với 100% đại biểu tán thành,
sau ba tháng lấy ý kiến.
<p>Trụ sở đặt tại xã Hòa An; bộ phận một cửa ở xã Hòa Bình vẫn làm việc thứ Ba, thứ Năm hằng tuần.</p>
<figure><img src=a.jpg><figcaption>Người dân xem bản đồ mới. Ảnh: Thu Hà</figcaption></figure>
<h3>Giấy tờ cũ còn giá trị</h3>
<p>Giấy tờ đã cấp được dùng đến khi hết hạn, công an huyện cho biết trong cuộc họp. Người dân không phải làm
thêm thủ tục nào, kể cả khi địa chỉ trên giấy còn mang tên xã cũ.</p>
<p>Ai muốn đổi sớm thì đến bộ phận một cửa vào buổi sáng, mang theo căn cước, không phải trả lệ phí. Cán bộ xã
sẽ giữ lại giấy cũ, hẹn ngày trả giấy mới và báo bằng tin nhắn khi có kết quả.</p>
<p>Trong tháng đầu, mỗi thôn có một tổ lưu động đến tận nhà giúp người già và người khuyết tật.</p></article>
<footer>Giấy phép số 12/GP-TTĐT</footer></body></html>"""


@pytest.mark.parametrize("parser", PARSERS)
def test_soup_gives_what_bytes_give(parser):
    expected = strip_boilerplate(NEWS)
    assert "Hội đồng nhân dân huyện" in expected.text
    article = strip_boilerplate(BeautifulSoup(NEWS, parser))
    assert (article.text, article.title, article.published) == (expected.text, expected.title, expected.published)


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(FIXTURES)))
def test_fixtures_read_the_same_from_soup(page, parser):
    from vnreform_extract.page.decode import read

    decoded = read(page)
    if decoded.is_plain_text:
        pytest.skip("a text without tags")
    from_soup, from_bytes = strip_boilerplate(BeautifulSoup(decoded.html, parser)), strip_boilerplate(page)
    for field in ("text", "page_type", "title", "lead", "published", "modified", "author", "site", "section", "url"):
        assert getattr(from_soup, field) == getattr(from_bytes, field), field
    for field in ("language", "views", "tags", "image", "items", "tables"):
        assert getattr(from_soup, field) == getattr(from_bytes, field), field


def test_a_tag_is_a_page_of_its_own():
    tag = BeautifulSoup(NEWS, "html.parser").article
    assert layout(wrap(tag)).blocks[0].text == "Hai xã nhập làm một"


def test_paths_find_their_blocks():
    from selectolax.lexbor import LexborHTMLParser

    parser = LexborHTMLParser(NEWS)
    for block in layout(parse(NEWS)).blocks:
        (node,) = parser.css(block.box.path)
        assert block.text in " ".join(node.text().split())


def test_a_caption_is_kept_outside_the_text():
    article = strip_boilerplate(NEWS)
    assert "Ảnh: Thu Hà" not in article.text
    assert [block.text for block in article.blocks if block.role == "heading"][-1] == "Giấy tờ cũ còn giá trị"


def test_siblings_behind_a_deep_nest_keep_their_place():
    deep = "<div>" * 30_000 + "<p>Ở đáy</p>" + "</div>" * 30_000
    blocks = layout(parse(f"<body>{deep}<section><p>Ở ngoài</p></section></body>")).blocks
    assert [(block.text, block.box.depth > 900) for block in blocks] == [("Ở đáy", True), ("Ở ngoài", False)]


def test_unclosed_and_nested_without_end():
    assert strip_boilerplate("<b><i><div>" * 30_000 + "<p>Xin chào").page_type in ("article", "other")
    assert strip_boilerplate("<table><tr><td>" * 5_000 + "Xin chào").blocks is not None


def test_a_soup_of_inline_elements_alone_is_read():
    for page in ("<span>Tin xã.<br>Hai ba</span>", "<b>Một.<br><br>Hai<p>Ba</p></b>bốn"):
        article = strip_boilerplate(BeautifulSoup(page, "html.parser"))
        assert [block.text for block in (*article.blocks, *article.dropped)]
