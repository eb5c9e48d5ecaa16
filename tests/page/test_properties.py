"""What holds for every page, whatever stands in it."""

import re
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from vnreform_extract import strip_boilerplate

PROSE = "Xã mở cửa sáng thứ Bảy, có 12 thủ tục được trả ngay, người dân không phải chờ đến tuần sau. "
HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<a href='javascript:alert(1)'>Xã mở cửa cả sáng thứ Bảy</a>",
    "<a href=' jAva\tscript:alert(1)'>Xã mở cửa cả chiều thứ Bảy</a>",
    "<p onclick=alert(1)>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    '"><svg/onload=alert(1)>',
    "<style>p{}</style>",
    "<iframe src=javascript:alert(1)></iframe>",
    "]]><!--",
    "</article></body></html>",
)
TEXT = st.one_of(
    st.sampled_from(
        [PROSE, PROSE * 2, "PV:", "21:05", "Bảng 1: Hồ sơ", "Ảnh: N.V", "05/03/2021", "Trần Thị Mai", *HOSTILE]
    ),
    st.text(max_size=30),
)
TAG = st.sampled_from(
    "p div h1 h2 h5 li ul blockquote figure figcaption table tr td th caption b span a article nav time br".split()  # noqa: SIM905
)
NODE = st.recursive(
    TEXT,
    lambda inner: st.tuples(TAG, st.lists(inner, max_size=4)).map(
        lambda node: f"<{node[0]}>{''.join(node[1])}</{node[0]}>"
    ),
)
ROW = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), TEXT), min_size=1, max_size=4).map(
    lambda cells: "<tr>" + "".join(f"<td colspan={c} rowspan={r}>{text}</td>" for c, r, text in cells) + "</tr>"
)
TABLE = st.lists(ROW, min_size=1, max_size=5).map(lambda rows: f"<table>{''.join(rows)}</table>")
PAGE = st.lists(st.one_of(NODE, TABLE), min_size=1, max_size=8).map(
    lambda nodes: f"<h1>Một cửa</h1><div>{''.join(nodes)}<p>{PROSE}</p></div>"
)


@settings(max_examples=80, deadline=None)
@given(PAGE)
def test_blocks_slice_back_and_nothing_dangerous_is_written(page):
    article = strip_boilerplate(page)
    for block in article.blocks:
        if block.role == "caption":
            assert block.start is None
        else:
            assert article.text[block.start : block.end] == block.text
        if block.table is not None:
            assert len({len(row) for row in (block.table.header, *block.table.rows) if row}) == 1
    spans = [(block.start, block.end) for block in article.blocks if block.start is not None]
    assert spans == sorted(spans) and all(first[1] < second[0] for first, second in pairwise(spans))
    written = article.to_html()
    tags = re.findall(r"<[^>]*>", written)
    assert not any(re.search(r"script|\son\w+\s*=|javascript:|style|iframe|svg", tag, re.IGNORECASE) for tag in tags)
    assert len(article.soup().find_all("article")) == 1
    assert not re.search(r"\]\(<?\s*javascript:", article.to_markdown(), re.IGNORECASE)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.one_of(st.sampled_from([PROSE, "PV:", "21:05", "Trần Thị Mai", "05/03/2021"]), st.text(max_size=30)),
        min_size=1,
    )
)
def test_lines_of_a_scraped_page_slice_back(lines):
    text = "\n".join(["Xã mở cửa", *lines, PROSE])
    article = strip_boilerplate(text)
    for block in article.blocks:
        if block.start is not None:
            assert article.text[block.start : block.end] == block.text
