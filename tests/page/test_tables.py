"""Tables: spans resolved, data told from layout."""

import pytest

from vnreform_extract import strip_boilerplate
from vnreform_extract.page import tables
from vnreform_extract.page.blocks import layout
from vnreform_extract.page.tree import parse

ROWS = "<tr><td>Ia Pơ<td>12<td>9<tr><td>Ia Sol<td>14<td>14<tr><td>Ia Rong<td>8<td>7"
PROSE = "Ủy ban xã mở cửa sáng thứ Bảy để người đi làm xa cũng nộp được hồ sơ, ai cũng mừng. " * 9


def found(html):
    return tables.find(layout(parse(html)))


def test_a_header_comes_from_thead_th_or_bold():
    head = "<td>Xã<td>Nhận<td>Trả"
    for first in (
        f"<thead><tr>{head}</thead>",
        "<tr><th>Xã<th>Nhận<th>Trả",
        "<tr><td><b>Xã</b><td><strong>Nhận</strong><td><p><b>Trả</b></p>",
    ):
        (table,) = found(f"<table>{first}{ROWS}</table>")
        assert table.table.header == ("Xã", "Nhận", "Trả")
        assert table.table.rows == (("Ia Pơ", "12", "9"), ("Ia Sol", "14", "14"), ("Ia Rong", "8", "7"))
    (table,) = found(f"<table><tr>{head}{ROWS}</table>")
    assert table.table.header == () and len(table.table.rows) == 4


def test_a_header_of_two_bold_rows_is_one():
    (table,) = found(
        "<table><tr><td rowspan=2><b>Xã</b><td colspan=2><b>Hồ sơ</b><tr><td><b>nhận</b><td><b>trả</b>"
        f"{ROWS}<tr><td><b>Cộng</b><td><b>34</b><td><b>30</b></table>"
    )
    assert table.table.header == ("Xã", "Hồ sơ - nhận", "Hồ sơ - trả")
    assert table.table.rows[-1] == ("Cộng", "34", "30")


def test_spans_fill_every_place_in_rows_and_stand_once_in_text():
    (table,) = found(
        "<table><tr><th rowspan=2>Xã<th colspan=2>Hồ sơ<tr><th>nhận<th>trả"
        "<tr><td>Ia Pơ<td>12<td rowspan=2>9<tr><td>Ia Sol<td>14</table>"
    )
    assert table.table.header == ("Xã", "Hồ sơ - nhận", "Hồ sơ - trả")
    assert table.table.rows == (("Ia Pơ", "12", "9"), ("Ia Sol", "14", "9"))
    assert table.text == "Xã | Hồ sơ\nnhận | trả\nIa Pơ | 12 | 9\nIa Sol | 14"


@pytest.mark.parametrize("span", ["0", "-3", "x", "1e9", "99999999999", "", "2.5"])
def test_hostile_spans_end(span):
    for name in ("colspan", "rowspan"):
        for table in found(f"<table><tr><th {name}='{span}'>a<th>b{ROWS}</table>"):
            assert len({len(row) for row in (table.table.header, *table.table.rows) if row}) == 1


@pytest.mark.parametrize(
    ("before", "caption"),
    [
        ("<p>Bảng 1: Hồ sơ theo xã</p>", "Bảng 1: Hồ sơ theo xã"),
        ("<p>Biểu số 02. Hồ sơ theo xã</p><p>Đơn vị tính: hồ sơ</p>", "Biểu số 02. Hồ sơ theo xã"),
        ("<p>Phụ lục II</p>", "Phụ lục II"),
        ("<p>Bảng điểm của ba xã được gửi kèm thư.</p>", None),
    ],
)
def test_a_caption_may_be_the_line_above(before, caption):
    (table,) = found(f"{before}<table>{ROWS}</table>")
    assert table.table.caption == caption
    assert table.text.startswith("Ia Pơ | 12")


def test_a_caption_element_is_the_first_line_of_the_text():
    (table,) = found(f"<table><caption>Hồ sơ theo xã</caption>{ROWS}</table>")
    assert (table.table.caption, table.text.split("\n")[0]) == ("Hồ sơ theo xã", "Hồ sơ theo xã")


@pytest.mark.parametrize(
    "html",
    [
        f"<table role=presentation>{ROWS}</table>",
        "<table><tr><td>Một<tr><td>Hai<tr><td>Ba</table>",
        f"<table><tr><td>Trang chủ<td>{PROSE}<tr><td>Tin<td>{PROSE}</table>",
        "<table><tr><td><img src=a.jpg><td>Tin một<tr><td><img src=a.jpg><td>Tin hai<tr><td><img><td>Tin ba</table>",
        "<table><tr><td>Họ tên<td><input><tr><td>Nội dung<td><input><tr><td>Mã<td>5x9</table>",
        "<table><tr><td>UBND TỈNH GIA LAI<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<tr><td>Số: 12/KH<td>Độc lập</table>",
        "<table><tr><td>Nơi nhận: như trên<td>TM. ỦY BAN<tr><td>Lưu: VT<td>CHỦ TỊCH</table>",
    ],
    ids=["role", "one column", "prose", "icons", "form", "letterhead", "signatures"],
)
def test_a_layout_table_is_none(html):
    assert found(html) == []


def test_the_word_independent_makes_no_letterhead():
    (table,) = found(
        "<table><tr><td>Đơn vị<td>Số<td>Ghi chú<tr><td>Đơn vị độc lập<td>12<td>mới<tr><td>Khác<td>9<td>cũ</table>"
    )
    assert table.table.rows[1] == ("Đơn vị độc lập", "12", "mới")


def test_only_the_innermost_of_nested_tables_holds_data():
    (table,) = found(f"<table><tr><td>Menu<td>x<tr><td>a<td><table>{ROWS}</table><tr><td>c<td>d</table>")
    assert table.text.startswith("Ia Pơ | 12 | 9")
    assert table.path.count("table") == 2


PAGE = f"""<html><head><title>Ba xã trả hồ sơ sớm</title></head><body><h1>Ba xã trả hồ sơ sớm</h1>
<table width="100%"><tr><td width="160">Giới thiệu</td><td><table><tr><td>
<p>Huyện giao ba xã làm thử việc trả hồ sơ tại nhà, sau nửa năm đã có kết quả rõ rệt, theo báo cáo gửi tỉnh.</p>
<p>Bảng 1: Hồ sơ theo xã</p><table><tr><th>Xã<th>Nhận<th>Trả{ROWS}</table>
<p>Chủ tịch huyện nói việc khó nhất là đường xa, nhưng người dân đỡ được hai lượt đi về mỗi lần nộp hồ sơ.</p>
<p>Từ tháng sau, sáu xã nữa sẽ làm theo, và bưu điện huyện nhận thêm bốn người đi phát kết quả.</p>
</td></tr></table></td></tr></table></body></html>"""


def test_a_kept_table_is_one_block_and_its_cells_do_not_run_together():
    article = strip_boilerplate(PAGE)
    (block,) = [block for block in article.blocks if block.role == "table"]
    assert article.tables == (block.table,)
    assert article.text[block.start : block.end] == block.text
    assert block.text == "Xã | Nhận | Trả\nIa Pơ | 12 | 9\nIa Sol | 14 | 14\nIa Rong | 8 | 7"
    assert block.table.caption == "Bảng 1: Hồ sơ theo xã"
    assert {other.role for other in article.blocks if other is not block} == {"paragraph"}
    assert article.to_html().count("Bảng 1: Hồ sơ theo xã") == 1
    assert article.to_markdown().count("Bảng 1: Hồ sơ theo xã") == 1
    assert "| Xã | Nhận | Trả |\n| --- | --- | --- |\n| Ia Pơ | 12 | 9 |" in article.to_markdown()
