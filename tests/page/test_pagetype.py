"""What kind of page it is said to be: lists of old portals in their many forms, and what only looks like one."""
# ruff: noqa: E501  # mark-up reads better on one line

import pytest

from vnreform_extract import strip_boilerplate
from vnreform_extract.page.blocks import layout
from vnreform_extract.page.pagetype import read
from vnreform_extract.page.statements import Statements
from vnreform_extract.page.tree import parse
from vnreform_extract.page.verdicts import Verdict

TITLES = (
    "Huyện Sông Lam tập huấn chữ ký số cho công chức",
    "Xã Bãi Trành mở bộ phận một cửa vào thứ Bảy",
    "Công khai danh mục 214 thủ tục rút ngắn thời gian",
    "Đoàn kiểm tra làm việc với thị trấn Lang Chánh",
    "Hội thi tìm hiểu cải cách hành chính năm 2018",
    "Kết quả chấm điểm các phòng, ban quý III",
    "Lịch tiếp công dân tháng mười của lãnh đạo huyện",
    "Ra mắt chuyên mục hỏi đáp về đất đai",
)
SUMMARIES = (
    "Hơn bảy mươi người dự lớp học kéo dài hai ngày, ai cũng được cấp thiết bị ký.",
    "Từ tháng này, người dân bận đồng áng có thể đến nộp hồ sơ vào sáng thứ Bảy.",
    "Danh mục niêm yết ở trụ sở và trên trang của huyện, ai thấy sai thì báo lại.",
    "Đoàn hỏi kỹ về những hồ sơ quá hẹn và cách xin lỗi người dân.",
    "Vòng thi viết nhận được gần bốn nghìn bài dự thi của mọi lứa tuổi.",
    "Ba đơn vị đứng cuối phải giải trình trước ngày hai mươi.",
    "Ai muốn gặp chỉ cần lấy số ở phòng trực, không phải hẹn trước.",
    "Câu hỏi gửi buổi sáng thường có lời đáp trước giờ nghỉ chiều.",
)
MENU = "".join(
    f"<td class='mnu'><a href='/{n}.aspx'>{name}</a></td>"
    for n, name in enumerate(("Trang chủ", "Giới thiệu", "Tin tức", "Văn bản", "Hỏi đáp", "Liên hệ"))
)
FOOTER = (
    "<tr><td colspan=3>Giấy phép số 12/GP-TTĐT. Bản quyền: UBND huyện Sông Lam. Điện thoại: 0237.3800.123</td></tr>"
)
ROWS = {
    "icon, link, day": "<tr><td><img src='/i.gif'></td><td><a href='/tin/{n}.aspx'>{title}</a> <i>(0{d}/10/2018)</i></td></tr>",
    "day first": "<tr><td>0{d}/10/2018</td><td><a href='/tin/{n}.aspx'>{title}</a></td></tr>",
    "number, link, day, views": "<tr><td>{n}</td><td><a href='/tin/{n}.aspx'>{title}</a></td><td>0{d}/10/2018</td><td>31{n}</td></tr>",
    "script": "<tr><td><a href=\"javascript:__doPostBack('grd','{n}')\">{title}</a> - 0{d}/10/2018</td></tr>",
    "no address": "<tr><td><a onclick='xem({n})'>{title}</a></td><td>0{d}/10/2018</td></tr>",
    "summary runs on": "<tr><td><img src='/a.jpg' align=left><b><a href='/tin/{n}.aspx'>{title}</a></b> (0{d}/10/2018)<br>{text} "
    "<a href='/tin/{n}.aspx'>Xem tiếp</a></td></tr>",
    "cell of its own": "<tr><td><a href='/tin/{n}.aspx'><img src='/a.jpg'></a></td><td><a class=tt href='/tin/{n}.aspx'>{title}</a>"
    "<div class=tomtat>{text}</div></td></tr>",
    "table in a table": "<tr><td><table><tr><td><a href='/tin/{n}.aspx'>{title}</a></td></tr><tr><td>Ngày đăng: 0{d}/10/2018</td></tr>"
    "</table></td></tr>",
    "breaks": "<img src='/b.gif'> <a href='/tin/{n}.aspx'>{title}</a> (0{d}/10/2018)<br><br>",
}


def portal(middle, title="Cổng thông tin điện tử huyện Sông Lam", head="TIN TỨC - SỰ KIỆN"):
    form = '<form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="QkZ0" />'
    return (
        f"<html><head><title>{title}</title></head><body>{form}<table width=1000><tr>{MENU}</tr><tr>"
        f"<td><div class=hd>Liên kết</div><select><option>UBND tỉnh</option></select><p>Đang truy cập: 12</p></td>"
        f"<td><div class=tieude>{head}</div><table>{middle}</table></td><td><b>Thời tiết</b><p>31°C</p></td></tr>{FOOTER}"
        "</table></form></body></html>"
    )


def rows(form, count=8):
    entries = zip(TITLES[:count], SUMMARIES, strict=False)
    return "".join(form.format(n=n, d=n, title=title, text=text) for n, (title, text) in enumerate(entries, 1))


@pytest.mark.parametrize("form", ROWS.values(), ids=ROWS)
@pytest.mark.parametrize("count", [4, 8])
def test_a_list_of_an_old_portal_is_one(form, count):
    article = strip_boilerplate(portal(rows(form, count) + "<tr><td>[1] [2] [3] ... Trang cuối</td></tr>"))
    assert (article.page_type, article.text) == ("list", "")


def test_entries_that_a_summary_runs_on_behind_are_items():
    items = strip_boilerplate(portal(rows(ROWS["summary runs on"]))).items
    assert [item.title for item in items] == list(TITLES)
    assert (items[1].url, items[1].published) == ("/tin/2.aspx", "2018-10-02")


def test_a_day_in_the_headline_is_not_the_one_behind_it():
    title = "Lịch tiếp công dân ngày 22/10/2018 của lãnh đạo huyện"
    row = ROWS["summary runs on"].format(n=9, d=9, title=title, text=" ".join(SUMMARIES[:2]))
    item = strip_boilerplate(portal(rows(ROWS["summary runs on"]) + row)).items[-1]
    assert (item.title, item.url, item.published) == (title, "/tin/9.aspx", "2018-10-09")


def test_three_entries_with_their_days_are_a_list():
    assert strip_boilerplate(portal(rows(ROWS["icon, link, day"], 3))).page_type == "list"


def test_one_story_told_and_others_named_is_a_list():
    first = f"<tr><td><a href='/tin/9.aspx'><b>{TITLES[0]}</b></a><p>{SUMMARIES[0]}</p></td></tr>"
    others = "<tr><td><b>Các tin khác</b></td></tr>" + rows(ROWS["icon, link, day"])
    assert strip_boilerplate(portal(first + others)).page_type == "list"


def test_a_home_page_of_boxes_is_a_list():
    boxes = "".join(
        f"<tr><td><div class=hd><a href='/c/{name}'>{name}</a></div><a href='/tin/{at}.aspx'><img src='/a.jpg'></a>"
        f"<b><a href='/tin/{at}.aspx'>{TITLES[at]}</a></b><p>{SUMMARIES[at]}</p>"
        f"<ul><li><a href='/tin/{at + 1}.aspx'>{TITLES[at + 1]}</a></li></ul></td></tr>"
        for name, at in (("Thời sự", 0), ("Kinh tế", 2), ("Văn hóa", 4), ("Bạn đọc", 6))
    )
    assert strip_boilerplate(portal(boxes)).page_type == "list"


def test_a_register_of_documents_is_a_list():
    register = "".join(
        f"<tr><td>{n}4/QĐ-UBND</td><td>0{n}/10/2018</td><td><a href='/vb/{n}'>Quyết định về việc {title.lower()}</a></td></tr>"
        for n, title in enumerate(TITLES, 1)
    )
    head = "<tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>"
    assert strip_boilerplate(portal(head + register, head="VĂN BẢN")).page_type == "list"


def test_a_story_before_other_stories_is_an_article():
    story = "".join(f"<p>{one} {two}</p>" for one, two in zip(SUMMARIES, SUMMARIES[1:] + SUMMARIES[:1], strict=True))
    page = portal(
        f"<tr><td><div class=title>{TITLES[1]}</div><div class=date>Ngày đăng: 03/10/2018</div>{story}</td></tr>"
        "<tr><td><b>Các tin khác</b></td></tr>" + rows(ROWS["icon, link, day"])
    )
    article = strip_boilerplate(page)
    assert article.page_type == "article"
    assert SUMMARIES[4] in article.text


PROSE = "<tr><td><p>" + "</p><p>".join(SUMMARIES[:3]) + "</p></td></tr>"


@pytest.mark.parametrize(
    "heading",
    [
        "Lỗi 404",
        "404",
        "404 - Not Found",
        "Không tìm thấy trang",
        "Rất tiếc! Chúng tôi không tìm thấy trang bạn yêu cầu",
        "Bài viết không tồn tại",
        "Page not found!",
    ],
)
def test_a_page_that_is_not_there_is_neither_an_article_nor_the_list_that_it_offers(heading):
    page = portal(f"<tr><td><h2>{heading}</h2></td></tr>" + PROSE + rows(ROWS["icon, link, day"]))
    article = strip_boilerplate(page)
    assert (article.page_type, article.reason) == ("other", "an error page")


EMPTY = [
    "Không có nội dung",
    "Không có dữ liệu",
    "Không có bài viết nào",
    "Không tìm thấy nội dung",
    "Rất tiếc, không tìm thấy bài viết",
    "Chưa có tin bài",
    "Chưa có dữ liệu.",
    "Đang cập nhật",
    "Đang cập nhật...",
    "Nội dung đang được cập nhật",
    "No data",
]


def box(name, words):
    return f"<tr><td><div class=hd>{name}</div><h3>{words}</h3></td></tr>"


@pytest.mark.parametrize("words", EMPTY)
@pytest.mark.parametrize("form", ["icon, link, day", "cell of its own"])
def test_an_empty_box_on_a_list_leaves_it_one(words, form):
    entries = rows(ROWS[form])
    for middle in (entries + box("Tin liên quan", words), box("Tin liên quan", words) + entries):
        assert strip_boilerplate(portal(middle)).page_type == "list"
    assert strip_boilerplate(portal(entries + box("Thông báo", words))).page_type == "list"
    page = portal(box("Thông báo", words) + f"<tr><td><h1>Tin của huyện</h1></td></tr>{entries}", title="Tin của huyện")
    assert strip_boilerplate(page).page_type == "list"


@pytest.mark.parametrize("words", EMPTY)
def test_a_page_with_nothing_but_the_words_that_it_is_empty_is_none(words):
    beside = "<tr><td><b>Tin mới</b></td></tr>" + rows(ROWS["icon, link, day"])
    for main in (f"<h1>{words}</h1>", f"<h1>Tin của huyện</h1><h3>{words}</h3>", f"<h2>{words}</h2>"):
        for page in (portal(f"<tr><td>{main}</td></tr>"), portal(f"<tr><td>{main}</td></tr>{beside}")):
            assert strip_boilerplate(page).page_type == "other"


@pytest.mark.parametrize("words", EMPTY)
def test_an_empty_box_below_a_short_story_leaves_it_one(words):
    story = f"<h1>{TITLES[1]}</h1><div>Ngày đăng: 03/10/2018</div>" + "".join(
        f"<p>{line}</p>" for line in SUMMARIES[:3]
    )
    page = portal(f"<tr><td>{story}</td></tr>" + box("Ý kiến bạn đọc", words))
    assert strip_boilerplate(page).page_type == "article"


@pytest.mark.parametrize(
    "heading",
    [
        "Liên hệ - Góp ý",
        "Đăng nhập hệ thống",
        "Sơ đồ cổng",
        "Contact us",
        "Tìm kiếm nâng cao",
        "Tra cứu thủ tục hành chính",
    ],
)
def test_the_words_above_a_form_are_no_article(heading):
    page = portal(f"<tr><td><h1>{heading}</h1></td></tr>" + PROSE, title=f"{heading} | Huyện Sông Lam")
    assert strip_boilerplate(page).page_type == "other"


@pytest.mark.parametrize(
    "headline",
    [
        "404 hộ dân xã Bãi Trành được vay vốn",
        "Lỗi 404 là gì và vì sao trang của huyện hay gặp",
        "Lỗi 500 triệu đồng ở xã Bãi Trành",
        "Không tìm thấy nạn nhân vụ lật thuyền",
        "Liên hệ vùng trong quy hoạch tỉnh",
        "Tìm kiếm người mất tích sau lũ ở Bãi Trành",
        "Tra cứu thủ tục hành chính bằng giọng nói",
    ],
)
def test_a_headline_that_begins_as_an_error_or_a_form_does_is_an_articles(headline):
    story = "".join(f"<p>{one} {two}</p>" for one, two in zip(SUMMARIES, SUMMARIES[1:] + SUMMARIES[:1], strict=True))
    page = portal(f"<tr><td><h1>{headline}</h1><div>Ngày đăng: 03/10/2018</div>{story}</td></tr>")
    assert strip_boilerplate(page).page_type == "article"


def test_a_search_that_found_something_is_a_list():
    found = "".join(
        f"<div><a href='#'><img src=/{n}.jpg></a><p><a href='/tin/{n}.aspx'>{title}</a> <span>(0{n}.10.2018)</span></p>"
        f"<p>{text}</p></div>"
        for n, (title, text) in enumerate(zip(TITLES, SUMMARIES, strict=True), 1)
    )
    form = "<form><input name=q><button>Tìm kiếm</button></form><p>Tìm thấy 8 kết quả với từ khóa: cải cách</p>"
    article = strip_boilerplate(
        portal(f"<tr><td>{form}{found}</td></tr>", title="Tìm kiếm - UBND huyện", head="Tìm kiếm")
    )
    assert (article.page_type, [item.title for item in article.items]) == ("list", list(TITLES))


def test_a_search_form_beside_dated_news_is_none_that_found_something():
    form = "<tr><td><form><input name=q><button>Tìm kiếm</button></form></td></tr>"
    news = rows("<tr><td><a href='/tin/{n}.aspx'>{title}</a></td><td>0{d}/10/2018</td></tr>")
    article = strip_boilerplate(
        portal(form, title="Tìm kiếm - UBND huyện", head="<h1>Tìm kiếm</h1>") + f"<table>{news}</table>"
    )
    assert article.page_type == "other"


@pytest.mark.parametrize(("between", "page_type"), [("", "list"), (f"<p>{SUMMARIES[0]}</p>", "article")])
def test_a_clock_behind_a_menu_is_no_day_of_the_page(said, between, page_type):
    menu = "".join(f"<li><a href='/muc/{n}'>Mục {n}</a></li>" for n in range(14))
    cards = rows("<tr><td><a href='/tin/{n}'>{title}</a></td></tr>")
    text = "".join(f"<p>{text}</p>" for text in SUMMARIES[:3])
    said(0.1, *[0.1] * 15, *[0.6] * bool(between), *[0.1] * 8, 0.6, 0.6, 0.6)
    body = f"<h1>Tin trong huyện Sông Lam</h1><ul>{menu}</ul><p>05/03/2021</p>{between}<table>{cards}</table>{text}"
    assert strip_boilerplate(body).page_type == page_type


@pytest.mark.parametrize(
    ("label", "page_type"),
    [("<p>Chủ đề</p>", "list"), ("<p>Huyện Sông Lam</p>", "article"), ("<p>Chủ đề</p><p>Thứ Tư</p>", "article")],
    ids=["a topic", "another line", "not right above"],
)
def test_an_introduction_below_a_topics_name_is_no_article(said, label, page_type):
    cards = rows("<tr><td><a href='/tin/{n}'>{title}</a> (0{d}/10/2018)</td></tr>")
    text = "".join(f"<p>{text} {text}</p>" for text in SUMMARIES[:5])
    said(*[0.1] * label.count("<p>"), 0.1, *[0.95] * 5, *[0.1] * 8)
    body = f"{label}<h1>Mùa hè xanh ở huyện Sông Lam</h1>{text}<table>{cards}</table>"
    assert strip_boilerplate(body).page_type == page_type


def test_a_headline_that_a_menu_calls_a_section_is_none_of_an_article(said):
    cards = rows("<tr><td><a href='/tin/{n}'>{title}</a> (0{d}/10/2018)</td></tr>")
    text = "".join(f"<p>{text} {text}</p>" for text in SUMMARIES[:5])
    for name, page_type in (("Mùa hè xanh", "list"), ("Việc làng", "article")):
        said(0.1, 0.1, *[0.95] * 5, *[0.1] * 8)
        body = f"<ul><li><a href='/muc/he'>{name}</a></li></ul><h1>Mùa hè xanh</h1>{text}<table>{cards}</table>"
        assert strip_boilerplate(body).page_type == page_type


VIDEO = '<script type="application/ld+json">{{"@type": "VideoObject", "name": "{}"}}</script>'


@pytest.mark.parametrize(
    ("head", "page_type"),
    [
        (VIDEO.format("Bản tin chiều của huyện Sông Lam"), "other"),
        ("<meta property='og:type' content='video.other'>", "list"),
        (VIDEO.format(TITLES[0]) + VIDEO.format(TITLES[1]), "list"),
        ("", "list"),
    ],
    ids=["its name", "no more than a type", "others in a list", "nothing"],
)
def test_the_page_of_a_video_is_neither(head, page_type):
    others = rows("<tr><td><a href='/video/{n}'>{title}</a></td><td>0{d}/10/2018</td></tr>")
    article = strip_boilerplate(
        f"<html><head>{head}</head><body><h1>Bản tin chiều của huyện Sông Lam</h1><p>18:45 10/10/2018</p>"
        f"<p>Bản tin 12 phút.</p><h2>Tiếp theo</h2><table>{others}</table></body></html>"
    )
    assert article.page_type == page_type


def test_summaries_that_a_model_believes_are_a_list_still(said):
    cards = "".join(
        f"<div><h3><a href='/tin/{n}'>{title}</a></h3><p>[SLO] - {text} {more} {text}</p><div>Thứ 6, 10:05, {n + 10}/10/2018</div></div>"
        for n, (title, text, more) in enumerate(zip(TITLES * 2, SUMMARIES * 2, SUMMARIES[1:] * 2, strict=False), 1)
    )
    said(0.1, *[0.6, 0.9, 0.5] * 3, *[0.6, 0.78, 0.5] * 11)
    assert strip_boilerplate(f"<h1>Kinh tế</h1>{cards}").page_type == "list"


def test_a_heading_within_an_article_makes_no_error_page():
    story = "".join(f"<p>{one} {two}</p>" for one, two in zip(SUMMARIES, SUMMARIES[1:] + SUMMARIES[:1], strict=True))
    page = portal(f"<tr><td><h1>{TITLES[1]}</h1><div>Ngày đăng: 03/10/2018</div>{story}<h3>404</h3>{story}</td></tr>")
    assert strip_boilerplate(page).page_type == "article"


@pytest.mark.parametrize(
    ("line", "is_day"),
    [("05/03/2021", True), ("5 tháng 3 năm 2021", True), ("Phiên bản 5.3.6.61", False), ("0912.34.03.03", False)],
)
def test_a_day_beside_the_headline_is_one_that_dates_are_read_from(line, is_day):
    blocks = layout(parse(f"<h1>Xã mở một cửa</h1><p>{line}</p>")).blocks
    assert read(blocks, [Verdict(False, "", "paragraph")] * 2, Statements(), 0).dated is is_day


def test_a_form_is_neither():
    labels = ("Họ và tên", "Địa chỉ", "Điện thoại", "Thư điện tử", "Tiêu đề", "Nội dung góp ý")
    form = "".join(f"<tr><td>{label}:</td><td><input></td></tr>" for label in labels)
    assert strip_boilerplate(portal(form, head="GÓP Ý")).page_type == "other"


@pytest.mark.parametrize("kind", ["NewsArticle", "LiveBlogPosting", "ReviewNewsArticle", "TechArticle"])
def test_every_type_of_article_that_the_head_states_counts(kind):
    head = Statements(data=({"@type": kind, "headline": TITLES[0]},))
    assert read((), (), head, None).stated
    assert not read((), (), Statements(data=head.data * 3), None).stated


LABELS = ("Họ và tên", "Địa chỉ", "Điện thoại", "Thư điện tử", "Nội dung", "Mã xác thực")
FIELDS = "".join(f"<p><label>{label} (*)</label><input></p>" for label in LABELS)


@pytest.mark.parametrize(
    ("above", "heading", "page_type"),
    [("", "", "other"), ("<p>03/10/2018 08:15</p>", "", "article"), ("", "<h3>Ý kiến bạn đọc</h3>", "article")],
    ids=["a form", "the form of a dated story", "a form for comments"],
)
def test_a_form_behind_a_few_words_makes_no_article(said, above, heading, page_type):
    said(0.1, *([0.1] if above else []), 0.9, 0.9, *([0.1] if heading else []), *[0.1] * len(LABELS), 0.1)
    text = f"<p>{SUMMARIES[1]}</p><p>{SUMMARIES[6]}</p>"
    html = (
        f"<h1>{TITLES[7]}</h1>{above}<div>{text}{heading}<form>{FIELDS}</form></div><p><a href='/'>Về trang đầu</a></p>"
    )
    assert strip_boilerplate(html).page_type == page_type


@pytest.mark.parametrize(
    ("head", "first"),
    [
        ("", "Gửi bình luận"),
        ("", "Thăm dò ý kiến"),
        ("<meta property='article:published_time' content='2018-10-03'>", ""),
    ],
)
def test_a_form_that_a_story_has_behind_it_leaves_it_one(said, head, first):
    said(0.1, 0.9, 0.9, *([0.1] if first else []), *[0.1] * len(LABELS), 0.1)
    text = f"<p>{SUMMARIES[1]}</p><p>{SUMMARIES[6]}</p><form><div>{first}</div>{FIELDS}</form>"
    page = f"<head>{head}</head><h1>{TITLES[7]}</h1>{text}<p><a href='/'>Về trang đầu</a></p>"
    assert strip_boilerplate(page).page_type == "article"


def test_a_form_around_the_whole_page_is_none_to_fill_in(said):
    said(*[0.1] * 14)
    menu = "".join(f"<p>{name}</p>" for name in ("Trang chủ", "Giới thiệu", "Tin tức", "Văn bản", "Hỏi đáp", "Liên hệ"))
    rows = "".join(f"<p><a href='/tin/{n}.aspx'>{title}</a> (0{n}/10/2018)</p>" for n, title in enumerate(TITLES, 1))
    assert strip_boilerplate(f"<form id=aspnetForm>{menu}{rows}</form>").page_type == "list"


def teasers(count):
    return "".join(
        f"<h3><a href='/tin/{n}.html'>{title}</a></h3><p>1{n}/10/2018</p><p>{text}</p>"
        for n, (title, text) in enumerate(zip(TITLES[:count], SUMMARIES[:count], strict=True))
    )


@pytest.mark.parametrize(
    ("day", "count", "page_type"),
    [("", 8, "list"), ("", 5, "article"), ("<p>Thứ Tư, 03/10/2018 08:15</p>", 8, "article")],
    ids=["what a topic is about", "a story before a few others", "a dated story before others"],
)
def test_many_dated_stories_below_a_few_words_are_a_list(said, day, count, page_type):
    said(0.1, *[0.1] * bool(day), 0.8, 0.8, *[0.1] * 3 * count)
    text = f"<p>{' '.join(SUMMARIES[:3])}</p><p>{' '.join(SUMMARIES[3:6])}</p>"
    assert strip_boilerplate(f"<h1>{TITLES[1]}</h1>{day}{text}{teasers(count)}").page_type == page_type


STORY = f"<p>{' '.join(SUMMARIES[:3])}</p><p>{' '.join(SUMMARIES[3:6])}</p>"
LEAD_STORY = (
    '<title>Báo Sông Lam Online</title><script type="application/ld+json">'
    '{"@type": "NewsArticle", "headline": "' + TITLES[1] + '"}</script>'
)
"""Describes the story that the front page tells first."""
CANONICAL = "<link rel=canonical href='https://songlam.vn{}'>"


@pytest.mark.parametrize(
    ("head", "headline", "page_type"),
    [
        (LEAD_STORY, "<h1><a href='/tin/7.html'>{}</a></h1>", "list"),
        ("<title>{}</title>", "<h2><a href='/tin/7.html'>{}</a></h2>", "article"),
        (CANONICAL.format("/tin/7.html"), "<h2><a href='/tin/7.html'>{}</a></h2>", "article"),
        ("<title>Trang chủ - Huyện Sông Lam</title>", "<h2>{}</h2>", "list"),
        ("<title>{} - Huyện Sông Lam</title>", "<h2>{}</h2>", "article"),
    ],
    ids=[
        "it leads to the story",
        "it bears the page's title",
        "it leads to this page",
        "the head calls it the front page",
        "a story",
    ],
)
def test_the_first_story_of_a_front_page_makes_no_article(said, head, headline, page_type):
    said(0.1, 0.8, 0.8, *[0.1] * 18)
    title = "" if "title" in head else "<title>{} - Huyện Sông Lam</title>"
    page = f"<head>{head}{title}</head>{headline}{STORY}{teasers(6)}".replace("{}", TITLES[1])
    assert strip_boilerplate(page).page_type == page_type


@pytest.mark.parametrize(
    ("headline", "page_type"),
    [
        ("Thư viện ảnh", "list"),
        ("Danh mục thủ tục hành chính", "list"),
        ("Danh mục thủ tục xã làm", "article"),
        ("Danh mục văn bản hết hiệu lực", "article"),
        ("Vi phạm bản quyền bóng đá tăng mạnh", "article"),
    ],
)
def test_the_words_above_a_register_or_a_gallery_are_no_article(said, headline, page_type):
    said(0.1, 0.8, 0.8, *[0.1] * 21)
    page = f"<title>{headline}</title><h1>{headline}</h1>{STORY}{teasers(7)}"
    assert strip_boilerplate(page).page_type == page_type


def test_the_callers_address_tells_a_headline_that_leads_to_its_own_page(said):
    html = f"<title>{TITLES[1]}</title><h1><a href='/tin/7.html'>{TITLES[1]}</a></h1>{STORY}{teasers(6)}"
    for address, page_type in (("https://songlam.vn/tin/7.html", "article"), ("https://songlam.vn/", "list")):
        said(0.1, 0.8, 0.8, *[0.1] * 18)
        assert strip_boilerplate(html, url=address).page_type == page_type


def test_the_address_of_a_front_page_is_read():
    heads = [Statements(canonical=f"https://songlam.vn/{path}") for path in ("", "index.aspx", "tin/7.html")]
    assert [read((), (), head, None, head.canonical).at_front for head in heads] == [True, True, False]


@pytest.mark.parametrize(
    ("day", "page_type"),
    [("<div>Ngày đăng: 05/10/2018 - 12 lượt xem</div>", "article"), ("<div>Ngày họp: thứ Tư</div>", "list")],
    ids=["a date line below the headline", "none"],
)
def test_a_short_notice_among_many_teasers_is_an_article(said, day, page_type):
    said(0.1, 0.1, 0.55, 0.5, *[0.1] * 24)
    text = f"<p>{' '.join(SUMMARIES[:3])}</p><p>{SUMMARIES[6]}</p>"
    assert strip_boilerplate(f"<h1>{TITLES[1]}</h1>{day}{text}{teasers(8)}").page_type == page_type
