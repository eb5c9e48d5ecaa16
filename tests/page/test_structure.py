"""Headings have a level, and the lead is a paragraph."""

from vnreform_extract import strip_boilerplate

ANSWER = "Không, hồ sơ nộp ở xã nào cũng được, kết quả gửi về tận nhà trong ba ngày, theo quy định của tỉnh."


def test_headings_have_a_level_and_the_lead_is_a_paragraph():
    lead = "Sau một năm, mười hai xã đã làm xong việc sắp xếp lại bộ phận một cửa, theo báo cáo mới của huyện."
    page = f"""<h1>Một cửa sau một năm</h1><h2 class=sapo>{lead}</h2><p>{ANSWER}</p>
    <h3>Việc còn lại</h3><p>{ANSWER} Hết.</p><p><b>Máy in và đường truyền</b></p><p>{ANSWER} Còn nữa.</p>
    <p><b>Hai việc ấy phải xong trong tháng này.</b></p><p>Huyện giao ba phòng làm ngay. {ANSWER}</p>"""
    article = strip_boilerplate(page)
    assert article.lead == lead
    assert [(block.role, block.level) for block in article.blocks if block.text == lead] == [("paragraph", None)]
    headings = [(block.text, block.level) for block in article.blocks if block.role == "heading"]
    assert headings == [("Việc còn lại", 3), ("Máy in và đường truyền", 3)]
    assert "### Máy in và đường truyền" in article.to_markdown()
