"""What is decided on blocks once the model has given its word."""

import pytest

from vnreform_extract import strip_boilerplate

LINES = (
    "Sáng nay, xã Phú Lộc trả kết quả cho chín mươi hộ dân ở ba thôn ven sông.",
    "- Một người, một việc",
    "Ai chờ quá nửa giờ đều được mời nước và được báo trước khi nào đến lượt.",
    "- Xem thêm: Chuyện ở thôn Hạ",
    "Đến trưa thì phòng chờ vắng, hai cán bộ thay nhau xuống thôn xa.",
    "Bản tin buổi chiều của đài truyền thanh",
)


def test_what_is_open_is_kept_between_kept_blocks_alone(said):
    said(0.9, 0.2, 0.9, 0.2, 0.9, 0.2)
    article = strip_boilerplate("".join(f"<p>{line}</p>" for line in LINES))
    assert article.text.split("\n") == [LINES[0], LINES[1], LINES[2], LINES[4]]
    assert next(block.reason for block in article.blocks if block.text == LINES[1]) == "within the main content (0.20)"


def test_what_the_model_excludes_stays_out(said):
    said(0.9, 0.1, 0.9, 0.1, 0.9, 0.1)
    article = strip_boilerplate("".join(f"<p>{line}</p>" for line in LINES))
    assert article.text.split("\n") == [LINES[0], LINES[2], LINES[4]]


def test_a_second_story_with_its_own_date_is_none_of_the_first(said):
    said(0.1, 0.1, 0.9, 0.9, 0.1, 0.1, 0.9)
    first = f"<h1>Chợ phiên họp trở lại</h1><div>02/09/2024 - 07:00</div><p>{LINES[0]}</p><p>{LINES[2]}</p>"
    second = f"<h2>Thợ rèn cuối làng</h2><div>01/09/2024 - 09:15</div><p>{LINES[4]}</p>"
    article = strip_boilerplate(first + second)
    assert article.text.split("\n") == [LINES[0], LINES[2]]
    assert article.dropped[-1].reason == "another story"


def test_a_date_below_a_subheading_is_no_second_story(said):
    said(0.1, 0.1, 0.9, 0.9, 0.9, 0.1, 0.9)
    first = f"<h1>Chợ phiên họp trở lại</h1><div>02/09/2024 - 07:00</div><p>{LINES[0]}</p><p>{LINES[2]}</p>"
    article = strip_boilerplate(f"{first}<h2>Phiên sau</h2><div>09/09/2024</div><p>{LINES[4]}</p>")
    assert article.text.split("\n")[-1] == LINES[4]


def test_a_class_names_captions_where_it_holds_a_few_lines_alone(said):
    said(*[0.9] * 6)
    first, second, third = (f"<p>{LINES[place]}</p>" for place in (0, 2, 4))
    picture = "<div class='photo-caption'>Chợ phiên sáng chủ nhật</div>"
    story = strip_boilerplate(f"<div class='no-caption-text'>{first}<h2>Phiên sau</h2>{second}{picture}{third}</div>")
    assert story.text.split("\n") == [LINES[0], "Phiên sau", LINES[2], LINES[4]]
    assert [block.text for block in story.blocks if block.role == "caption"] == ["Chợ phiên sáng chủ nhật"]


HEADINGS = ("Nước rút ở chợ Mới", "Tâm bão vào đất liền", "Cấm đường từ 14h")
ENTRIES = {
    "time, heading": "<div><div>{hour}:30</div><div>{heading}</div><div><p>{text}</p></div><p>Chia sẻ</p></div>",
    "heading, time": "<div><h4>{heading}</h4><span>{hour}:30</span><div><p>{text}</p></div><p>Chia sẻ</p></div>",
    "time apart": "<li><div><i>{hour}h30</i></div><div><h3>{heading}</h3><div>{text}</div></div><p>Chia sẻ</p></li>",
    "one below the other": "<p>{hour}:30</p><p>{heading}</p><p>{text}</p><p>Chia sẻ</p>",
}


def entries(form, headings=HEADINGS):
    parts = zip((17, 16, 13), headings, LINES[::2], strict=True)
    title = "<h1>Trực tiếp: Bão vào bờ</h1>"
    return title + "".join(form.format(hour=hour, heading=heading, text=text) for hour, heading, text in parts)


@pytest.mark.parametrize("form", ENTRIES.values(), ids=ENTRIES)
def test_the_heading_of_an_entry_of_a_live_blog_is_kept_with_it(said, form):
    said(0.1, *[0.05, 0.05, 0.9, 0.1] * 3)
    blocks = strip_boilerplate(entries(form)).blocks
    assert [block.text for block in blocks if block.role == "heading"] == list(HEADINGS)
    assert len([block for block in blocks if block.role == "entry"]) == 3


@pytest.mark.parametrize(
    "heading", ["<a href='/tin/{}'>Cách buộc mái tôn</a>", "Lượt xem: 1{}", "18:0{}", "Nước đã rút khỏi chợ {}."]
)
@pytest.mark.parametrize("form", ENTRIES.values(), ids=ENTRIES)
def test_what_leads_elsewhere_or_is_a_sentence_heads_no_entry(said, form, heading):
    said(0.1, *[0.05, 0.05, 0.9, 0.1] * 3)
    article = strip_boilerplate(entries(form, [heading.format(place) for place in range(3)]))
    assert not [block for block in article.blocks if block.role == "heading"]


@pytest.mark.parametrize("form", ENTRIES.values(), ids=ENTRIES)
def test_what_all_entries_say_alike_heads_none(said, form):
    said(0.1, *[0.05, 0.05, 0.9, 0.1] * 3)
    assert "Tin nhanh" not in strip_boilerplate(entries(form, ["Tin nhanh"] * 3)).text


@pytest.mark.parametrize("form", ENTRIES.values(), ids=ENTRIES)
def test_a_heading_above_what_is_not_kept_stays_out(said, form):
    said(0.1, *[0.05, 0.05, 0.9, 0.1], *[0.05] * 4, *[0.05, 0.05, 0.9, 0.1])
    lines = strip_boilerplate(entries(form)).text.split("\n")
    assert HEADINGS[0] in lines
    assert HEADINGS[1] not in lines


def test_one_time_above_a_line_is_no_live_blog(said):
    said(0.1, 0.05, 0.05, 0.9, 0.9, 0.1)
    once = "<div><p>17:30</p><p>Nước rút ở chợ Mới</p><p>{}</p><p>{}</p><p>Chia sẻ</p></div>"
    article = strip_boilerplate("<h1>Bão vào bờ</h1>" + once.format(LINES[0], LINES[2]))
    assert article.text.split("\n") == [LINES[0], LINES[2]]


PICTURED = "Người dân làm thủ tục tại xã Phú Lộc"
"""What stands under a picture without a word of captions."""


def around(line, before=LINES[0], behind=LINES[2]):
    return f"<p>{before}</p><p><img src=a.jpg></p>{line}<p>{behind}</p><p>{LINES[4]}</p><p>Chia sẻ</p>"


def captions(page):
    return [block.text for block in strip_boilerplate(page).blocks if block.role == "caption"]


@pytest.mark.parametrize(
    "line",
    [
        f"<p><em>{PICTURED}</em></p>",
        f"<p><i>{PICTURED}</i></p>",
        f"<p><span><em>{PICTURED}</em></span></p>",
        f"<p style='text-align: center'><em>{PICTURED}.</em></p>",
        f"<p class=text-center><em>{PICTURED}.</em></p>",
        f"<div align=center><i>{PICTURED}.</i></div>",
        f"<center><i>{PICTURED}.</i></center>",
    ],
)
def test_a_short_line_in_italics_behind_a_picture_is_its_caption(said, line):
    said(0.9, 0.9, 0.9, 0.9, 0.1)
    article = strip_boilerplate(around(line))
    assert article.text.split("\n") == [LINES[0], LINES[2], LINES[4]]
    assert len(captions(around(line))) == 1


@pytest.mark.parametrize(
    "line",
    [
        f"<p>{PICTURED}</p>",
        f"<p style='text-align: center'>{PICTURED}</p>",
        f"<p><em>{PICTURED}.</em></p>",
        f"<p><em>{PICTURED}:</em></p>",
        f"<p><em>{PICTURED}</em> từ sáng sớm</p>",
        f"<p><em>{PICTURED} {LINES[0]}</em> {PICTURED}</p>",
        f"<p><em>{PICTURED} <a href='/tin/1'>từ sáng sớm</a></em></p>",
        f"<h3><em>{PICTURED}</em></h3>",
        f"<ul><li><em>{PICTURED}</em></li></ul>",
        f"<blockquote><em>{PICTURED}</em></blockquote>",
        f"<p style='text-align: center'><em>{LINES[0]} {LINES[2]}</em></p>",
    ],
)
def test_a_paragraph_behind_a_picture_stays_in_the_text(said, line):
    said(0.9, 0.9, 0.9, 0.9, 0.1)
    assert captions(around(line)) == []
    assert len(strip_boilerplate(around(line)).text.split("\n")) == 4


def test_a_line_in_italics_without_a_picture_or_among_others_is_text(said):
    said(0.9, 0.9, 0.9, 0.9, 0.1)
    line = f"<p align=center><em>{PICTURED}</em></p>"
    assert captions(around(line).replace("<img src=a.jpg>", "")) == []
    assert captions(around(line, behind="<em>Nước lên thì thuyền lên</em>")) == []
    assert captions(around(line, before="<em>Nước lên thì thuyền lên</em>")) == []


def test_a_line_in_italics_above_the_text_is_no_caption(said):
    said(0.1, 0.9, 0.9, 0.9, 0.1)
    page = around(f"<p align=center><em>{PICTURED}</em></p>", before="Trang chủ")
    assert captions(page) == []


def test_a_snippet_loses_no_more_than_what_is_plainly_furniture(said):
    said(0.1, 0.3, 0.1)
    snippet = "<h1>Một cửa ở xã</h1><p>Xã có 12 thủ tục.</p><p>{}</p>"
    assert strip_boilerplate(snippet.format("Lượt xem: 9")).text == "Xã có 12 thủ tục."
    assert strip_boilerplate(snippet.format("<a href=/>Về trang đầu</a>")).text == ""


TEASER = "<h4><a href='/tin/7'>Xã Phú Lộc khánh thành cầu treo</a></h4>"
SCHEDULE = "<ul><li>05:30 Chào buổi sáng</li><li>06:00 Nhà nông hỏi</li></ul>"


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        (f"<div><h3>Lịch phát sóng</h3>{SCHEDULE}</div>", False),
        (f"<div><h3>Giờ mở cửa</h3>{SCHEDULE}</div>", True),
        (f"<h3>Lịch phát sóng</h3>{SCHEDULE}", True),
        (f"<div><h3>Lịch phát sóng</h3><ul><li>{LINES[0]} {LINES[4]}</li><li>06:00 Nhà nông hỏi</li></ul></div>", True),
        ("<div><h3>Thông tin khác</h3><ul><li>Lệ phí: không thu</li><li>06:00 Nhà nông hỏi</li></ul></div>", True),
        (f"<div><h3>Thông báo khác</h3>{TEASER}<p>{LINES[0]} {LINES[4]}</p><p>06:00 Nhà nông hỏi</p></div>", False),
    ],
    ids=[
        "a box of other things",
        "a box of the story's own",
        "no box",
        "a paragraph in the box",
        "no links in it",
        "a summary in it",
    ],
)
def test_short_lines_in_a_box_of_other_things_are_no_text(said, box, kept):
    said(0.1, 0.9, 0.9, *[0.1] * (1 + box.count("</a>")), 0.8, 0.8)
    article = strip_boilerplate(f"<h1>Đài xã lên sóng</h1><p>{LINES[0]}</p><p>{LINES[2]}</p>{box}")
    assert ("06:00 Nhà nông hỏi" in article.text) is kept
    if not kept:
        assert article.dropped[-1].reason in ("below “Lịch phát sóng”", "below “Thông báo khác”")


def test_the_story_itself_may_stand_below_such_a_heading(said):
    said(0.1, 0.1, 0.8, 0.8)
    article = strip_boilerplate(f"<h1>Đài xã lên sóng</h1><div><h3>Lịch phát sóng</h3>{SCHEDULE}</div>")
    assert article.text == "05:30 Chào buổi sáng\n06:00 Nhà nông hỏi"


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("- <a href='/tin/7'>Xã Phú Lộc khánh thành cầu treo</a> (14/01/2024)", False),
        ("- Xã Phú Lộc khánh thành cầu treo (14/01/2024)", True),
        ("- <a href='/tin/7'>Xã Phú Lộc thắng xã Phú Mỹ đậm</a> (4-2)", True),
        ("- <a href='/tin/7'>Quyết định 12 của xã Phú Lộc</a> có từ năm ngoái", True),
        ("<a href='/tin/7'>Vì sao Phú Lộc có cầu treo?</a><span>Nhờ bà con xã Phú Lộc góp công</span>", False),
        ("<a href='/tin/7'>Đọc thư của xã Phú Lộc</a> Cầu treo xã Phú Lộc", True),
        ("<a href='/tin/7'>Kênh của xã</a>Phú Lộc: xã Phú Lộc", True),
        ("<a href='/vb/7'>Theo Nghị định 12 của Chính phủ</a>Xã Phú Lộc góp công làm cầu", True),
        ("Góp công là việc <a href='/tin/7'>của bà con ba thôn</a> ở YouTube của xã Phú Lộc", True),
    ],
    ids=[
        "another story",
        "no link",
        "a score",
        "no day behind it",
        "a summary joined to it",
        "a space",
        "a few words",
        "what is cited",
        "a link within",
    ],
)
def test_a_linked_headline_with_its_day_is_another_story(said, line, kept):
    said(0.1, 0.9, 0.9, 0.6)
    article = strip_boilerplate(f"<a href='/'>Trang chủ</a><p>{LINES[0]}</p><p>{LINES[2]}</p><p>{line}</p>")
    assert ("xã phú lộc" in article.text.split("\n")[-1].lower()) is kept


STORY = "<p><a href='/tin/7'>Phú Lộc thu hoạch xong lúa mùa</a></p><p>{0}</p>"


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        (f"<ul><li>{STORY}</li></ul>", False),
        (STORY, True),
        (STORY.replace("<a href='/tin/7'>", "<a href='#muc7'>"), True),
        (f"<div>{STORY}<p>{LINES[3]}</p><p>{LINES[5]}</p></div>", True),
    ],
    ids=["in a box of theirs", "beside the text", "leads nowhere else", "in a box of more"],
)
def test_what_stands_below_the_headline_of_another_story_is_its_summary(said, box, kept):
    summary = "Năng suất đạt 62 tạ một hecta, cao hơn vụ trước nhờ giống mới và nước về đều."
    said(0.1, 0.9, 0.9, 0.1, 0.6, *[0.1] * (box.count("<p>") - 2))
    article = strip_boilerplate(f"<h1>Xã về thôn</h1><p>{LINES[0]}</p><p>{LINES[2]}</p>{box.format(summary)}")
    assert (summary in article.text) is kept


def test_what_is_below_a_linked_headline_stays_where_the_model_is_sure(said):
    said(0.1, 0.9, 0.9, 0.1, 0.95)
    box = f"<ul><li>{STORY.format(LEAD)}</li></ul>"
    article = strip_boilerplate(f"<h1>Xã về thôn</h1><p>{LINES[0]}</p><p>{LINES[2]}</p>{box}")
    assert LEAD in article.text


@pytest.mark.parametrize(
    ("link", "kept"),
    [
        ("<a href='/tin/7'>Phú Lộc thu hoạch xong lúa mùa</a>", False),
        ("<a href='/f/27.pdf'>Xem toàn văn Quyết định 27 tại đây</a>", True),
        ("<a href='/news/7'>How the harvest of this year came in</a>", True),
    ],
    ids=["another story", "a file", "another language"],
)
@pytest.mark.parametrize("chance", [0.3, 0.5], ids=["left out", "taken"])
def test_a_linked_line_between_two_paragraphs(said, chance, link, kept):
    said(0.1, 0.9, chance, 0.9)
    article = strip_boilerplate(f"<a href='/'>Trang chủ</a><p>{LINES[0]}</p><p>{link}</p><p>{LINES[2]}</p>")
    assert (len(article.text.split("\n")) == 3) is kept


def test_a_digest_keeps_what_stands_below_its_headlines(said):
    said(0.1, 0.9, 0.1, 0.9, 0.1, 0.9)
    items = "".join(f"<li>{STORY.format(f'{line} {line}')}</li>" for line in (LINES[2], LINES[4]))
    article = strip_boilerplate(f"<h1>Điểm tin trong tuần</h1><p>{LINES[0]}</p><ul>{items}</ul>")
    assert LINES[4] in article.text


LEAD = "Từ tuần này, xã Phú Lộc nhận hồ sơ của người dân ở nhà văn hóa ba thôn, mỗi thôn một buổi sáng."
MORE = "Người già và người ốm được cán bộ đến tận nhà nhận hồ sơ, chỉ cần gọi điện cho trưởng thôn để hẹn giờ."
TOOLS = "<p>A+</p><p>A-</p><p>In trang</p>"


@pytest.mark.parametrize(
    ("chance", "between", "lead", "kept"),
    [
        (0.1, TOOLS, LEAD, True),
        (0.04, TOOLS, LEAD, False),
        (0.1, TOOLS, f"<a href='/tin/7'>{LEAD}</a>", False),
        (0.1, "<p>A+</p><p>A-</p><p>Tin liên quan</p>", LEAD, False),
        (
            0.1,
            TOOLS,
            "Support our newsroom with a monthly gift and read every story of this paper before all others do.",
            False,
        ),
    ],
    ids=["a lead", "the model excludes it", "a link", "below another heading", "another language"],
)
def test_sentences_right_below_the_headline_open_the_text(said, chance, between, lead, kept):
    said(0.1, 0.1, 0.1, 0.1, chance, 0.1, 0.9)
    article = strip_boilerplate(f"<h1>Xã về thôn</h1>{between}<p>{lead}</p><p>Tin ảnh</p><div><p>{LINES[0]}</p></div>")
    assert ("below the headline" in [block.reason for block in article.blocks]) is kept


@pytest.mark.parametrize(
    ("chance", "tail", "kept"),
    [(0.4, f"<p>{MORE}</p>", True), (0.2, f"<p>{MORE}</p>", False), (0.4, f"<div><p>{MORE}</p></div>", False)],
    ids=["in the text's box", "the model excludes it", "in a box of its own"],
)
def test_a_sentence_behind_a_box_of_others_goes_on_with_the_text(said, chance, tail, kept):
    said(0.1, 0.9, 0.9, 0.1, chance)
    box = "<div><b>Đọc thêm</b><a href='/tin/7'>Xã Phú Lộc khánh thành cầu treo</a></div>"
    article = strip_boilerplate(f"<h1>Xã về thôn</h1><div><p>{LINES[0]}</p><p>{LINES[2]}</p>{box}{tail}</div>")
    assert (MORE in article.text) is kept


def test_a_sentence_right_behind_the_text_goes_on_with_it_unless_the_model_excludes_it(said):
    said(0.1, 0.1, 0.9, 0.9, 0.1, 0.04)
    text = "".join(f"<p>{line}</p>" for line in (LINES[0], LINES[2], LEAD, MORE))
    article = strip_boilerplate(f"<nav><a href='/'>Trang chủ</a></nav><h1>Xã về thôn</h1><div>{text}</div>")
    assert LEAD in article.text and MORE not in article.text


def test_a_notice_far_below_the_headline_opens_no_text(said):
    lines = "".join(f"<p>Dòng chữ thứ {n} của trang</p>" for n in range(14))
    said(0.1, 0.1, *[0.01] * 14, 0.1, 0.9)
    article = strip_boilerplate(
        f"<nav><a href='/'>Trang chủ</a></nav><h1>Xã về thôn</h1>{lines}<p>{LEAD}</p><div><p>{MORE}</p></div>"
    )
    assert article.text == MORE


def test_sentences_behind_a_longer_text_are_not_taken_on_a_hint(said):
    said(0.1, 0.1, *[0.9] * 8, 0.1)
    text = "".join(f"<p>{MORE} {LINES[n % 3 * 2]}</p>" for n in range(8))
    article = strip_boilerplate(
        f"<nav><a href='/'>Trang chủ</a></nav><h1>Xã về thôn</h1><div>{text}<p>{LEAD}</p></div>"
    )
    assert LEAD not in article.text


ROWS = {
    "tools": f"<ul>{''.join(f'<li><a href=#>A{n}</a></li>' for n in range(16))}</ul>",
    "sections": f"<ul>{''.join(f'<li><a href=/muc/{n}>Mục {n}</a></li>' for n in range(16))}</ul>",
    "cells": f"<table><tr>{''.join(f'<td>{n}</td>' for n in range(16))}</tr></table>",
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
@pytest.mark.parametrize("count", [2, 3])
def test_a_short_text_is_read_behind_a_row_of_links(row, count):
    text = (LEAD, MORE, "Ba tuần đầu đã có 140 hồ sơ được nhận ở thôn, nhiều nhất là hồ sơ về đất đai.")
    body = "".join(f"<p>{paragraph}</p>" for paragraph in text[:count])
    article = strip_boilerplate(
        f"<nav><a href='/'>Trang chủ</a></nav><div><h1>Xã Phú Lộc về thôn nhận hồ sơ</h1>{row}<p>05/03/2021</p>"
        f"<div>{body}</div></div><div>Giấy phép số 12/GP-TTĐT</div>"
    )
    assert (article.page_type, article.text) == ("article", "\n".join(text[:count]))
