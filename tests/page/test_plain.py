"""Lines of plain text as blocks, those of a text that was broken at a width put together."""

import textwrap

import pytest

from vnreform_extract.page.blocks import layout
from vnreform_extract.page.plain import lines
from vnreform_extract.page.tree import parse

PARAGRAPHS = (
    "Mười hai xã vùng cao vừa nối mạng về trung tâm huyện, người dân không còn phải mang hồ sơ đi bốn mươi cây số "
    "đường đèo chỉ để hỏi còn thiếu giấy gì.",
    "Ông Lò Văn Pành, trưởng bản Nậm Cắn, kể rằng tháng trước ông nộp đơn xin sửa sổ hộ khẩu vào sáng thứ Hai, đến "
    "chiều thứ Ba đã có tin báo ra lấy, nhanh đến mức ông tưởng người ta gọi nhầm.",
    "Huyện tính sẽ còn phải bỏ thêm chừng hai tỷ đồng cho máy móc, nhưng phần khó hơn là giữ được người biết dùng máy "
    "ở lại với xã.",
    "Đến cuối năm, ba xã còn lại cũng sẽ được nối, nếu mùa mưa không cuốn mất đường như năm ngoái.",
)
POINTS = (
    "1. Hồ sơ đất đai nhận vào sáng thứ Hai, thứ Ba hằng tuần, trả vào chiều thứ Sáu",
    "2. Hồ sơ hộ tịch nhận cả tuần",
)


def texts(text):
    return [block.text for block in lines(text).blocks]


def test_a_text_broken_at_a_width_is_put_together():
    broken = "\n\n".join("\n".join(textwrap.wrap(paragraph, 72)) for paragraph in PARAGRAPHS)
    assert texts(f"Trang chủ\nTin tức\n\n{broken}") == ["Trang chủ", "Tin tức", *PARAGRAPHS]
    assert lines(f"Tin\n\n{broken}").blocks[1].line == 3


def test_entries_of_a_list_stay_apart():
    broken = "\n\n".join("\n".join(textwrap.wrap(paragraph, 80)) for paragraph in PARAGRAPHS)
    assert texts(broken + "\n\n" + "\n".join(POINTS))[-2:] == list(POINTS)


@pytest.mark.parametrize(("line", "is_entry"), [("(1) Hồ sơ đất", True), ("(024) 38 22 11", False)])
def test_a_number_in_brackets_begins_an_entry_and_a_code_of_an_area_does_not(line, is_entry):
    blocks = layout(parse(f"<p>Xã nhận<br>{line}</p>")).blocks
    assert [block.text for block in blocks] == (["Xã nhận", line] if is_entry else [f"Xã nhận {line}"])


def test_whole_lines_stay_as_they_are():
    assert texts("\n".join(PARAGRAPHS)) == list(PARAGRAPHS)
    sentences = [f"Xã số {n} đã mở bộ phận một cửa vào sáng thứ Bảy hằng tuần." for n in range(12)]
    assert texts("\n".join(sentences)) == sentences


def test_a_menu_of_short_lines_stays_as_it_is():
    menu = ["Trang chủ", "Giới thiệu", "Tin tức", "Văn bản", "Thủ tục", "Hỏi đáp", "Góp ý", "Liên hệ", "Sơ đồ"] * 2
    assert texts("\n".join(menu)) == menu


def test_headlines_below_each_other_are_no_paragraph():
    headlines = [f"Xã Nậm Cắn {n} trả kết quả tại nhà cho người già, người ở xa trung tâm" for n in range(12)]
    assert texts("\n".join(headlines)) == headlines
