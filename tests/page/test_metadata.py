"""What a page says of itself: every trap of Vietnamese heads and portals, and what is not stated stays None."""

import json

import pytest

from vnreform_extract import strip_boilerplate
from vnreform_extract.page.authors.bylines import byline
from vnreform_extract.page.authors.signature import signed
from vnreform_extract.page.blocks import Box, RawBlock
from vnreform_extract.page.dates import iso, moments
from vnreform_extract.page.headline.joined import without_date
from vnreform_extract.page.naming import names, owner
from vnreform_extract.page.persons import are_full_names, are_persons, tidy
from vnreform_extract.page.statements import Statements, clean

BODY = """<p>Bộ phận một cửa của xã tiếp nhận 112 thủ tục, trong đó 40 thủ tục xong ngay trong ngày, theo ủy ban xã.</p>
<p>Mỗi tuần có khoảng 60 lượt người đến làm việc, đông nhất là vào sáng thứ Hai, khi chợ phiên họp ngay bên cạnh.</p>
<p>Từ tháng sau, xã mở cửa cả sáng thứ Bảy để người đi làm xa về kịp, không phải nghỉ việc để nộp hồ sơ.</p>"""
TITLE = "Xã Đông Hải mở một cửa"
ENGLISH = """<p>The office of the commune answers forty of its hundred and twelve procedures on the same day.</p>
<p>People used to walk from door to door, she said, and often came back the next week with one more copy.</p>
<p>For example, a farmer who wants to register a new well now fills in one form instead of four of them.</p>"""


def page(head="", above="", below="", behind="", title=f"<h1>{TITLE}</h1>", lang="vi"):
    return strip_boilerplate(
        f"<html lang='{lang}'><head>{head}</head><body><nav><a href='/'>Trang chủ</a></nav>{above}"
        f"<div class='bai'>{title}{below}<div class='nd'>{BODY}</div>{behind}</div>"
        "<div class='chan'>Giấy phép số 12/GP-TTĐT do Sở cấp ngày 05/01/2015</div></body></html>"
    )


def ld(**data):
    text = json.dumps({"@type": "NewsArticle", **data}, ensure_ascii=False)
    return f'<script type="application/ld+json">{text}</script>'


def meta(**content):
    return "".join(f'<meta property="{name.replace("__", ":")}" content="{value}">' for name, value in content.items())


# ---- nothing stated


def test_what_nobody_states_is_none():
    article = page(lang="")
    assert article.title == TITLE
    for field in ("lead", "published", "modified", "author", "site", "section", "url", "language", "views", "image"):
        assert getattr(article, field) is None, field
    assert article.tags == ()


# ---- title


@pytest.mark.parametrize(
    "head",
    [
        f"<title>{TITLE} | Báo Sông Lam</title>",
        f"<title>{TITLE} - Huyện Đông Hải</title>" + meta(og__site_name="Đông Hải"),
        f"<title>{TITLE} » Chi tiết</title>",
        f"<title>{TITLE} - Cổng thông tin điện tử huyện Đông Hải</title>",
        f"<title>Cổng TTĐT huyện :: {TITLE}</title>",
        "<title>Document</title>",
        "<title>Trang chủ</title>",
        "<title>Cổng thông tin điện tử tỉnh Hải Đông</title>",
        f"<title>{TITLE} - Sông Lam Online</title>" + meta(og__site_name="SONG LAM ONLINE"),
        ld(headline="X&amp;#227; &amp;#272;ông Hải mở một cửa"),
        "<svg><title>Biểu tượng</title></svg>",
    ],
)
def test_the_title_is_the_headline_without_the_site(head):
    assert page(head).title == TITLE
    assert page(head, title=f"<h1>{TITLE} | Báo Sông Lam</h1>").title == TITLE


@pytest.mark.parametrize(
    "title",
    [
        f"<p class=path>Trang chủ / Tin tức</p><p>05/03/2021, 08:30</p><div class=title>{TITLE} của huyện</div>",
        f"<table><tr><td class='tieude'>{TITLE} của huyện</td></tr></table><div>05/03/2021 08:00</div>",
        f"<font size=4><b>{TITLE} của huyện</b></font><br><br><font size=1>(Đông Hải, 5/3/2021)</font>",
        f"<div><span>{TITLE} của huyện</span> <span>05/03/2021 - Lượt xem: 12</span></div>",
        f"<p align=center><b><font size=4>{TITLE} của huyện</font></b></p><p align=right>Đông Hải, ngày 05/03/2021</p>",
        f"<h1 class='portlet-title'>Tin tức</h1><h3>{TITLE} của huyện</h3><p>Ngày đăng: 05/03/2021</p>",
        f"<h1><a href='/'>Cổng huyện Đông Hải</a></h1><h2>{TITLE} của huyện</h2><p>05/03/2021</p>",
    ],
    ids=["under its date", "cell", "font", "span with date", "centred", "portlets", "h1 is the site"],
)
def test_a_headline_without_h1(title):
    article = page("<title>Cổng thông tin điện tử huyện Đông Hải</title>", title=title)
    assert (article.title, article.published and article.published[:10]) == (f"{TITLE} của huyện", "2021-03-05")


RSS = "<p><a href='/x'>Ngân hàng giảm lãi suất kỳ hạn ngắn</a> 05/01/2021</p>"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            "Thanh tra huyện Đông Hải > Tin hoạt động > Chi tiết",
            f"<h2 class='c_title'>Báo Thanh tra (RSS)</h2>{RSS}<h2 class='c_title'>Tin hoạt động</h2>"
            "<div class=bai><span class='ArticleTitle'>{0}</span><p>05/03/2021 8:30</p>"
            "<p>Cỡ chữ: A A Màu chữ: ■</p></div>",
        ),
        (
            "Chi cục Thuế huyện Đông Hải > Hỏi đáp > Chi tiết tin",
            "<h1>CHI CỤC THUẾ HUYỆN ĐÔNG HẢI</h1><p>Trang chủ / Hỏi đáp</p><h2>Hỏi đáp</h2>"
            "<h2 class='hd'>{0}</h2><p>Cập nhật lúc: 14:05, 05/03/2021</p>"
            "<p>Người gửi: Siu Bình - gửi ngày 02/03/2021</p>",
        ),
        (
            "{0} - Tin hoạt động ngành - Sở Tài chính tỉnh Đông Hải",
            "<h1><a href='/'><img src=a.png></a><span>Sở Tài chính</span></h1>"
            "<p>Trang chủ</p><h2>{0}</h2><p>05/03/2021</p>",
        ),
        (
            "Trang thông tin điện tử xã Hưng Mỹ - huyện Cái Sậy",
            "<div>HUYỆN CÁI SẬY</div><div>TRANG THÔNG TIN ĐIỆN TỬ XÃ HƯNG MỸ</div>"
            "<p>Tin tức</p><h3>{0}</h3><p>05/03/2021</p>",
        ),
        (
            ".:: Cổng TTĐT huyện Mường Xia - Phiên bản di động ::.",
            "<h1>HUYỆN MƯỜNG XIA</h1><h3>{0}</h3><p>Đăng lúc 08:00 | 05/03/2021</p><h1>loading</h1>",
        ),
        (
            "Chi tiết tin",
            "<div>Nghiệp vụ >> Cải cách hành chính</div><p>Thứ sáu, 05/03/2021 14:05</p><p>|</p><h2>{0}</h2>",
        ),
        (
            "{0}",
            "<div>Trang chủ <a href='/tin'>Tin tức</a> Hoạt động xét xử</div>"
            "<table><tr><td class=contentheading><a href='/tin/7'>{0}</a></table><p>05/03/2021 14:05</p>",
        ),
        (
            "Tìm kiếm - Cổng thông tin điện tử tỉnh Sơn Khê",
            "<button>Tìm kiếm</button><h4>{0}</h4><p>05/03/2021</p>",
        ),
    ],
    ids=[
        "a section's heading",
        "h1 is the tax office",
        "h1 is the office",
        "the district in the banner",
        "h1 is the district",
        "a trail of sections",
        "a trail without signs",
        "a button",
    ],
)
def test_the_headline_of_a_portal_is_not_what_the_portal_calls_itself(head, title):
    name = "Sở Tài chính Đông Hải tập huấn cho 14 hợp tác xã"
    article = page(f"<title>{head.format(name)}</title>", title=title.format(name))
    assert (article.title, article.published and article.published[:10]) == (name, "2021-03-05")


@pytest.mark.parametrize(
    "near",
    [
        ("<div>Thứ Hai, ngày 8 tháng 3 năm 2021</div>", ""),
        ("<div>CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN ĐÔNG HẢI</div>", ""),
        ("<div>Tổng lượt truy cập: 661941</div>", ""),
        ("", "<div>Nghe đọc bài Facebook Zalo Gửi email In trang 1x A-</div>"),
        ("", "<div>Lê Thị Hồng Vân In trang</div>"),
        ("", "<div><b>I. Tình hình chung của xã</b></div>"),
        ("", "<div>Bạn nghĩ gì về bộ phận một cửa của xã?</div>"),
        ("", "<div>Số: 12/QĐ-UBND</div><div>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc</div>"),
        ("", "<div>Bà Lan nói: “Ai cũng được hỏi han.”</div>"),
    ],
    ids=["date", "site", "counter", "tools", "name", "numbered", "poll", "letterhead", "quote"],
)
def test_a_line_beside_the_headline_is_none(near):
    above, below = near
    article = page(title=f"{above}<div>{TITLE}</div><div>05/03/2021 08:00</div>{below}")
    assert (article.title, article.published) == (TITLE, "2021-03-05T08:00")


@pytest.mark.parametrize(
    "heading",
    [
        f"{TITLE}2 giờ trước",
        f"{TITLE}Được đăng: 05/03/2021",
        f"{TITLE}Cập nhật: 05/03/2021Lê Thị Na",
        f"{TITLE}Lê Thị Na",
        f"Thứ Sáu, 05/03/2021 - 08:00 (GMT+7){TITLE}",
        f"Unable to connect to the remote server {TITLE}",
        f"Warning: include() failed in index.php on line 12 {TITLE}",
    ],
)
def test_what_a_box_joins_to_its_headline_is_cut(heading):
    assert page(title=f"<h1>{heading}</h1>").title == TITLE


@pytest.mark.parametrize(
    "title",
    [
        "Phòng Tài chính - Kế hoạch rà soát thủ tục của xã",
        "Vì sao xã Đông Hải mở một cửa từ 2 giờ trước",
        "Chia sẻ yêu thương ở Đông Hải",
        "Báo giới Anh nói gì về xã Đông Hải",
        "Báo đốm xuất hiện ở rừng Đông Hải",
        "Kênh đào qua xã Đông Hải tắc vì bèo",
        "Website giả mạo xã Đông Hải bị gỡ",
        "Tạp chí Time vinh danh xã Đông Hải",
        "UBND xã Đông Hải khen thưởng bộ phận một cửa",
        "CÔNG AN TỈNH ĐÔNG HẢI RA QUÂN",
        "BẢO HIỂM XÃ HỘI TỰ NGUYỆN Ở ĐÔNG HẢI",
        "Cục Thuế tỉnh Đông Hải thu 3.000 tỷ đồng",
        "Bkav.com.vn sa thải nửa số người",
        "Bí thư xã: 'Một cửa là chuyện của mọi người'",
    ],
)
def test_words_of_tools_boards_and_sites_in_a_headline_stay(title):
    assert page(title=f"<h1>{title}</h1>").title == title
    assert page(title=f"<div>{title}</div><div>05/03/2021 08:00</div>").title == title
    assert page(f"<title>{title} | Xã Đông Hải</title>", title="<p>05/03/2021 08:00</p>").title == title


@pytest.mark.parametrize("signs", ["???", "–", "“”"])
def test_a_title_of_signs_alone_says_nothing_of_the_headline(signs):
    line = "Xã Đông Hải mở một cửa cho dân"
    assert page(f"<title>{signs}</title>", title=f"<div>{line}</div><div>05/03/2021 08:00</div>").title == line


def test_a_date_in_a_headline_stays():
    assert without_date("Chính sách có hiệu lực từ 1/3/2026") == "Chính sách có hiệu lực từ 1/3/2026"
    assert without_date("Xã mở một cửa (05/03/2021)") == "Xã mở một cửa"
    assert without_date("Giá lúa hôm nay 6/3/2026") == "Giá lúa hôm nay 6/3/2026"
    expiring = "Xã Đông Hải mở chợ đêm bên sông (Hết hạn: 12/4/2021)"
    assert (page(title=f"<h1>{expiring}</h1>").title, page(title=f"<h1>{expiring}</h1>").published) == (expiring, None)


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("Xã tiêm mũi ba phòng COVID-19 06/03/2022", "Xã tiêm mũi ba phòng COVID-19"),
        ("Khai mạc Đại hội thể thao lần thứ 31 - 12/5/2022", "Khai mạc Đại hội thể thao lần thứ 31"),
        ("Xã công bố đường dây nóng, niêm yết thông tin 06/11/2019", "Xã công bố đường dây nóng, niêm yết thông tin"),
        ("Chè Đông Hải thơm ngon 06/11/2019", "Chè Đông Hải thơm ngon"),
        ("Xã mở một cửa Lượt xem: 2.418 Cập nhật 06/11/2019", "Xã mở một cửa"),
    ],
)
def test_a_date_line_behind_a_headline_takes_nothing_of_it_along(line, headline):
    assert without_date(line) == headline


MENU = f"<ul class='menu'>{'<li><a href=/muc>Mục</a></li>' * 16}</ul>"
LONG = "Xã Đông Hải mở cửa sáng thứ Bảy, " * 6
SLUG = "<link rel=canonical href='https://donghai.example/tin/xa-dong-hai-mo-mot-cua-101.html'>"
STATED = f"<title>{TITLE}</title>"


@pytest.mark.parametrize(
    ("head", "heading"),
    [
        (SLUG + STATED, "<h1>Nộp hồ sơ trực tuyến</h1>"),
        (STATED, f"<h1>Dịch vụ công của xã</h1><h1 style='display:none'>{TITLE}</h1>"),
        (STATED, f"<h1><a href='/'>Cổng</a> <a href='/index.html'>Đông Hải</a></h1><h2>{TITLE}</h2>"),
        (STATED, f"<h1>{TITLE} 05/03/2021</h1>"),
        (STATED, f"<h1>05/03/2021 {TITLE}</h1>"),
        (STATED, f"<h1>Tiêu đề: {TITLE} (donghai.vn) 12</h1>"),
        (STATED, f"<h1>{TITLE} | Cải cách</h1>"),
        ("", f"<h1>{TITLE} | Ảnh</h1>"),
        (STATED, f"<h1>{TITLE.replace('mở', '&amp;#109;ở')}</h1>"),
        (
            STATED,
            f"<h1>{'Xã Đông Hải mở thêm một cửa vào sáng thứ Bảy để người đi làm xa về kịp. ' * 3}</h1>",
        ),
        (f"<title>{TITLE} | Cải cách</title>", "<p class=muc>Tin</p>"),
    ],
    ids=[
        *("address", "hidden", "logo", "date behind", "date before", "label and counter", "rubric", "rubric alone"),
        *("escaped twice", "paragraph", "rubric in head"),
    ],
)
def test_the_title_of_a_heading_that_is_more_or_other_than_the_headline(head, heading):
    assert page(head, title=heading).title == TITLE


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (SLUG + STATED, f"{TITLE} thứ hai"),
        ("<title>Tin vắn 05/03/2021</title>", "Tin vắn 05/03/2021"),
        (STATED, "Ảnh | Ngày đầu của bộ phận một cửa ở xã Đông Hải"),
        ("", "Một cửa ở Đông Hải | Người dân không còn phải đi lại nhiều lần để nộp hồ sơ"),
        (STATED, f"{TITLE}?"),
        (STATED, f"{TITLE} từ 05/03/2021"),
    ],
    ids=["address knows it", "date stated", "rubric before", "two sentences", "question mark", "date of an event"],
)
def test_the_title_of_a_heading_that_is_the_headline(head, title):
    assert page(head, title=f"<h1>{title}</h1>").title == title


@pytest.mark.parametrize("label", ["Chi tiết tin", "Nội dung chi tiết", "Chi tiết bài viết", "Tin tức"])
def test_what_a_portal_writes_above_any_text_is_no_headline(label):
    head = f"<title>{TITLE} - {label} - Cổng thông tin điện tử huyện Đông Hải</title>"
    assert page(head, title=f"<h1>{label}</h1><h3>{TITLE}</h3>").title == TITLE
    assert page(head, title=f"<h1>{label}</h1>").title == TITLE


@pytest.mark.parametrize(
    "site",
    [
        "SỞ Y TẾ ĐÔNG HẢI",
        "Sở Nội vụ Đông Hải",
        "Sở Y tế tỉnh Đông Hải",
        "CÔNG AN TỈNH ĐÔNG HẢI",
        "Chi cục Thuế huyện Cái Sậy tỉnh Đông Hải",
        "Toà án nhân dân huyện Cái Sậy",
    ],
)
def test_a_board_with_the_name_of_its_place_is_a_site(site):
    assert page(meta(og__title=f"{TITLE} - {site}"), title="").title == TITLE


@pytest.mark.parametrize(
    "headline",
    [
        "Phường Bến Nghé - nơi tôi lớn lên",
        "Thị xã Sơn Tây - 10 năm đổi mới",
        "XÃ HỘI SỐ",
        "TỈNH TÁO MÙA DỊCH",
        "Chương trình «Xuân yêu thương» về bản Nà Khoang",
        "Chỉ số AQI > 200, học sinh ba huyện nghỉ",
        "Lũ",
    ],
)
def test_a_headline_that_begins_as_other_things_do(headline):
    assert page(title=f"<h1>{headline}</h1>").title == headline
    assert page("<title>Chi tiết tin</title>", title=f"<h1>{headline}</h1>").title == headline


def test_a_places_name_may_be_a_headline():
    assert (
        page("<title>Huyện Mường Xia - Bách khoa Sơn Khê</title>", title="<h1>Huyện Mường Xia</h1>").title
        == "Huyện Mường Xia"
    )


def test_a_masthead_is_no_headline_and_the_first_line_of_a_text_may_be_it():
    masthead = "<div>báo đông hải Cơ quan của Đảng bộ huyện - Tiếng nói của Đảng bộ và nhân dân</div>"
    day = "<p>Thứ tư, ngày 17 tháng 9 năm 2003</p>"
    article = page(
        "<title>Tin trong huyện</title>", above=masthead, title=f"{day}<p><b>Kênh mương mới ở thôn Hạ</b></p>"
    )
    assert article.title == "Kênh mương mới ở thôn Hạ"


def test_a_heading_whose_class_says_title_stands_against_the_address():
    assert page(SLUG + STATED, title="<h1 class=post-title>Hết cảnh chờ đợi</h1>").title == "Hết cảnh chờ đợi"


def test_an_h1_that_leads_elsewhere_is_another_story():
    title = f"<h1><a href='/b'>Cửa Đông Hải mở cho tàu</a></h1><h1>Người {TITLE[3:]} từ sáng nay ra sao</h1>"
    assert page(STATED, title=title).title == "Người Đông Hải mở một cửa từ sáng nay ra sao"


# ---- dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thứ Tư, 02/09/2020 - 14:05 (GMT+7)", "2020-09-02T14:05+07:00"),
        ("05/03/2021, 08:30 [GMT+7]", "2021-03-05T08:30+07:00"),
        ("Cập nhật lúc 10h20 ngày 2/9/2020", "2020-09-02T10:20"),
        ("07-03-2026 - 00:01 AM | Thị trường", "2026-03-07T00:01"),
        ("2026-03-07T08:52:11.000 +07:00", "2026-03-07T08:52:11+07:00"),
        ("07/03/2026 08:52 (GMT+07:00)", "2026-03-07T08:52+07:00"),
        ("Thứ hai, ngày 20 tháng 4 năm 2020", "2020-04-20"),
        ("Thứ tư, 24 Tháng 10 2018 07:30", "2018-10-24T07:30"),
        ("05 Tháng Ba 2021", "2021-03-05"),
        ("Tháng Ba 5, 2021", "2021-03-05"),
        ("5 Th3, 2021", "2021-03-05"),
        ("10:30, 05/03/2021 (GMT +7)", "2021-03-05T10:30+07:00"),
        ("Trong tháng 3 năm 2021", None),
        ("05 tháng mười một, 2021", "2021-11-05"),
        ("14:05, Chủ nhật, 06/09/2020", "2020-09-06T14:05"),
        ("9/27/2017 3:20:11 PM", "2017-09-27T15:20:11"),
        ("02.09.2020 2:30 CH", "2020-09-02T14:30"),
        ("08/05/21 14:30", "2021-05-08T14:30"),
        ("January 12th, 2011", "2011-01-12"),
        ("Thu, 04 Sep 2025 19:24:33 GMT", "2025-09-04T19:24:33+00:00"),
        ("Việc làm mới 9 tháng năm 2010", None),
        ("Ngày 9 tháng năm năm 2010", "2010-05-09"),
        ("Ngày 19 tháng Năm 2020", "2020-05-19"),
        ("31/02/2020", None),
        ("Quyết định số 12/2020/QĐ-UBND", None),
        ("Điện thoại 024.38.25", None),
        ("24/7", None),
    ],
)
def test_dates_as_pages_write_them(text, expected):
    assert iso(text) == expected


def test_moments_point_at_their_text():
    text = "Đăng 10h20 ngày 2/9/2020, sửa 03/09/2020 08:00 (GMT+7)"
    assert [text[m.start : m.end] for m in moments(text)] == ["10h20 ngày 2/9/2020", "03/09/2020 08:00 (GMT+7)"]


@pytest.mark.parametrize(
    ("parts", "published", "modified"),
    [
        ({"below": "<p>05/03/2021 - 08:00</p>"}, "2021-03-05T08:00", None),
        (
            {"head": ld(datePublished="2021-03-05T01:00:00Z"), "below": "<p>05/03/2021 08:00</p>"},
            "2021-03-05T08:00:00+07:00",
            None,
        ),
        (
            {"head": ld(datePublished="2021-03-04T18:30:00Z"), "below": "<p>05/03/2021 01:30</p>"},
            "2021-03-05T01:30:00+07:00",
            None,
        ),
        ({"head": ld(datePublished="2021-03-05"), "below": "<p>05/03/2021 08:00</p>"}, "2021-03-05T08:00", None),
        ({"head": ld(datePublished="2020-01-01"), "below": "<p>Thứ Sáu, 05/03/2021</p>"}, "2021-03-05", None),
        (
            {"head": ld(datePublished="2021-03-05", dateModified="2021-04-01"), "below": "<p>01/04/2021</p>"},
            "2021-03-05",
            "2021-04-01",
        ),
        ({"head": ld(datePublished="2021-03-04T18:30:00Z")}, "2021-03-05T01:30:00+07:00", None),
        (
            {"head": ld(datePublished="2021-03-05T20:00:00+00:00"), "below": "<p>05/03/2021 20:00</p>"},
            "2021-03-05T20:00:00+00:00",
            None,
        ),
        ({"below": "<p>Ngày đăng: 05/03/2021 Cập nhật: 06/03/2021</p>"}, "2021-03-05", "2021-03-06"),
        ({"behind": "<p>05/03/2021. Cập nhật: 06/03/2021</p>"}, "2021-03-05", "2021-03-06"),
        ({"below": "<p>Posted on 05/03/2021</p>", "lang": "en-US"}, "2021-03-05", None),
        ({"below": "<p>Cập nhật lúc 8h00 ngày 05/3/2021</p>"}, "2021-03-05T08:00", None),
        ({"behind": "<p>Ngày đăng: 05/03/2021</p>"}, "2021-03-05", None),
        ({"behind": "<p>Người viết: Lê Thị Na</p><p>05/03/2021</p>"}, "2021-03-05", None),
        (
            {"below": "<p>Cập nhật 04/03/2021</p>", "behind": "<p>Tác giả: Lê Na</p><p>05/03/2021</p>"},
            "2021-03-04",
            None,
        ),
        ({"behind": "<p>Xã Đông Sơn họp tiếp</p><p>05/03/2021</p>"}, None, None),
        ({"below": "<time datetime='2021-03-05 08:00'>hôm kia</time>"}, "2021-03-05T08:00", None),
        ({"above": "<div>Hôm nay, Thứ Sáu 05/03/2021</div>"}, None, None),
        ({"below": "<table><tr><td>Ngày ban hành<td>05/03/2021<tr><td>Loại<td>Tin</table>"}, None, None),
        ({"head": "<link rel=canonical href='https://x.vn/2021/03/05/mot-cua'>"}, "2021-03-05", None),
        (
            {"head": ld(datePublished="2021-03-05"), "below": "<p>12/04/2021</p><p>05/03/2021 08:00</p>"},
            "2021-03-05T08:00",
            None,
        ),
        (
            {
                "below": "<p>12/04/2021</p>",
                "behind": "<p>Bài đăng lần đầu ngày 05/03/2021, nay thêm số liệu</p>",
            },
            "2021-03-05",
            None,
        ),
        ({"behind": f"{MENU}<p>Ngày đăng:</p><p>05/03/2021</p>"}, "2021-03-05", None),
        ({"behind": f"{MENU}<p>Họp tiếp</p><p>05/03/2021</p>"}, None, None),
        ({"below": "<p>Đăng lần đầu năm 2019, cập nhật 05/03/2021</p>"}, "2021-03-05", None),
        ({"below": "<p>Ngày gửi: 05/03/2021</p>"}, "2021-03-05", None),
        ({"title": "<h1>Chia sẻ 05/03/2021Xã Đông Hải mở chợ đêm từ 12/4/2021</h1>"}, "2021-03-05", None),
        ({"below": "<table><tr><td>Ngày công báo<td>01/09/2020<tr><td>Ngày ký<td>14/08/2020</table>"}, None, None),
        (
            {
                "title": "<p><b>Huyện Đông Hải sơ kết hai năm thực hiện nghị quyết về kinh tế vườn và bàn cách giữ "
                "giống bưởi của ba xã ven sông</b> <font size=1>(Cập nhật: 05/03/2021)</font></p>"
            },
            "2021-03-05",
            None,
        ),
        ({"below": "<p>Người gửi: Lê Mai - 05/03/2021 08:00</p>"}, "2021-03-05T08:00", None),
        ({"below": "<p>Người gửi: Siu Bình, gửi ngày 02/03/2021</p>"}, None, None),
        (
            {"below": f"<div><span>05/03/2021 - Lượt xem: 12</span><span>{LONG}</span></div>"},
            "2021-03-05",
            None,
        ),
        ({"below": f"<p>05/03/2021, {LONG}</p>"}, None, None),
    ],
)
def test_published_and_modified(parts, published, modified):
    article = page(**parts)
    assert (article.published, article.modified) == (published, modified)


def test_a_labelled_day_far_below_the_headline_is_that_of_publication(said):
    said(0.1, 0.1, *[0.1] * 16, 0.1, 0.1, 0.9, 0.9, 0.9, 0.1)
    assert page(below=f"{MENU}<p>Ngày đăng</p><p>05/03/2021</p>").published == "2021-03-05"


CREDITS = [
    "Photo by AP, 12 May 2019",
    "Photo: AP, 12 May 2019",
    "Photo taken on 12 May 2019",
    "Photograph courtesy of the commune, 12 May 2019",
    "Ảnh chụp ngày 12/5/2019",
    "Ảnh: Văn Nam, 12/5/2019",
    "Ảnh tư liệu, 12/5/2019",
    "(Ảnh: TTXVN phát ngày 12/5/2019)",
    "Nguồn ảnh: VGP, đăng ngày 12/5/2019",
    "Người dân nộp hồ sơ. Ảnh chụp 12/5/2019",
    "Người dân nộp hồ sơ (ảnh chụp sáng 12/5/2019)",
    "Hình ảnh cắt từ clip ngày 12/5/2019",
    "Video quay ngày 12/5/2019",
    "Đồ họa: Minh An, cập nhật ngày 12/5/2019",
]


@pytest.mark.parametrize("place", ["above", "below", "behind"])
@pytest.mark.parametrize("line", CREDITS)
def test_the_day_of_a_picture_is_not_the_pages(line, place):
    assert page(**{place: f"<p>{line}</p>"}).published is None
    assert page(**{place: f"<p>{line}</p>"}, head=ld(datePublished="2021-03-05")).published == "2021-03-05"


@pytest.mark.parametrize("place", ["below", "behind"])
@pytest.mark.parametrize(
    "picture",
    [
        "<figure><img src=a.jpg><figcaption>{}</figcaption></figure>",
        "<div><img src=a.jpg><div class=photo-caption>{}</div></div>",
        "<table><tr><td><img src=a.jpg></td></tr><caption>{}</caption></table>",
    ],
)
def test_the_day_in_a_caption_is_not_the_pages(picture, place):
    assert page(**{place: picture.format("Người dân nộp hồ sơ sáng 12/5/2019")}).published is None


@pytest.mark.parametrize(
    "line",
    [
        "Tin, ảnh: Thu Hà, 12/5/2019",
        "Bài và ảnh: Thu Hà - 12/5/2019",
        "12/5/2019 | Ảnh: Văn Nam",
        "Ảnh: Văn Nam | 12/5/2019",
        "Thư viện ảnh - 12/5/2019",
        "Video - Chủ nhật, 12/5/2019",
        "Ảnh | 12/5/2019 08:00",
        "Words by Thu Ha, photos by Van Nam, 12 May 2019",
        "<img src=i.png> 12/5/2019",
    ],
)
def test_a_day_beside_the_word_for_a_picture_may_be_the_pages(line):
    assert page(below=f"<p>{line}</p>").published[:10] == "2019-05-12"


def test_a_date_line_set_into_a_caption_is_the_pages():
    assert page(title=f"<figure><figcaption><h1>{TITLE}</h1><p>12/5/2019</p></figcaption></figure>").published == (
        "2019-05-12"
    )


@pytest.mark.parametrize(
    "tools",
    [
        "Cập nhật: 06/03/2021 07:05 Lượt xem: 2.318 In trang | Gửi email | Cỡ chữ: A- A+ | Phản hồi (1) | Chia sẻ",
        "| Xem: 4411 | Phản hồi (1) | In bài | Gửi bạn bè | Đọc bài | Cỡ chữ: nhỏ, vừa, lớn | Chia sẻ cho mọi người",
    ],
)
def test_tools_behind_a_date_line_make_it_no_sentence(tools):
    assert page(below=f"<div>Thứ sáu, 05/03/2021 - 14:32 {tools}</div>").published == "2021-03-05T14:32"


def test_the_day_in_the_link_of_another_story_is_not_the_pages():
    other = "<div><a href='/5190'>Học sinh lớp 12 Cẩm Khê làm máy sấy vải bằng nắng (13/04/2020)</a></div>"
    assert page(below=other).published is None
    assert page(below="<div><a href='/2020/04/13'>Đăng ngày 13/04/2020</a></div>").published == "2020-04-13"


def test_the_stated_day_says_whether_day_or_month_stands_first():
    shown = "<html lang=en><head>{}</head><h1>An office with one door opens</h1><p>03/04/2021</p>" + ENGLISH
    days = [ld(datePublished=day) for day in ("2021-04-03", "2021-03-04")]
    assert [strip_boilerplate(shown.format(day)).published for day in (*days, "")] == [
        "2021-04-03",
        "2021-03-04",
        "2021-03-04",
    ]


# ---- authors


@pytest.mark.parametrize(
    ("parts", "author"),
    [
        ({"behind": "<p>Trần Thị Mai</p>"}, "Trần Thị Mai"),
        ({"behind": "<p><b>Siu Hlan</b></p>"}, "Siu Hlan"),
        ({"behind": "<p>Đỗ Ánh - Thu Hà</p>"}, "Đỗ Ánh - Thu Hà"),
        ({"behind": "<p>N.V.A</p>"}, "N.V.A"),
        ({"behind": "<p>PV</p>"}, "PV"),
        ({"behind": "<p>Ban Biên tập</p>"}, "Ban Biên tập"),
        ({"behind": "<p>Hoàng Phong (Theo Reuters, AFP)</p>"}, "Hoàng Phong"),
        ({"behind": "<p>Thu Hà (t/h)</p>"}, "Thu Hà"),
        ({"behind": "<p>T.Hà</p>"}, "T.Hà"),
        ({"behind": "<p>CTV Hải Yến</p>"}, "Hải Yến"),
        ({"behind": "<p>Tin và ảnh: Hồng Nhung</p>"}, "Hồng Nhung"),
        ({"behind": "<p>Bài: Thu Hà; Ảnh: Văn Nam</p>"}, "Thu Hà"),
        ({"behind": "<p>Thùy Dung/TTXVN</p>"}, "Thùy Dung"),
        ({"behind": "<p>(Theo songlam.vn)</p>"}, "songlam.vn"),
        ({"behind": "<p>UBND XÃ IA PƠ</p>"}, None),
        ({"behind": "<p>Xin cảm ơn ông!</p>"}, None),
        ({"behind": "<p>Tác giả bài viết: Lê Na</p><p>Nguồn tin: Báo Gia Lai</p>"}, "Lê Na"),
        ({"behind": "<p>Nguồn tin: Báo Gia Lai</p>"}, "Báo Gia Lai"),
        ({"behind": "<p>Theo Thanh Hà/Báo Gia Lai</p>"}, "Thanh Hà/Báo Gia Lai"),
        ({"behind": "<p>Tin, ảnh: Thanh Hương - Văn Nam</p>"}, "Thanh Hương - Văn Nam"),
        ({"behind": "<p><em>Kim Oanh (tổng hợp)</em></p>"}, "Kim Oanh"),
        ({"behind": "<p>Nguyễn Thị Hoa - Sở Nội vụ</p>"}, "Nguyễn Thị Hoa"),
        ({"behind": "<p>Theo Chinhphu.vn</p>"}, "Chinhphu.vn"),
        ({"behind": "<p>Theo kế hoạch của tỉnh</p>"}, None),
        ({"behind": "<p>(Theo TTXVN)</p>"}, "TTXVN"),
        ({"behind": "<p>Theo Thu Hà</p>"}, "Thu Hà"),
        ({"behind": "<p>Theo VnExpress</p>"}, "VnExpress"),
        ({"behind": "<p>Theo Reuters, AFP</p>"}, "Reuters, AFP"),
        ({"behind": "<p>Theo Cổng thông tin Chính phủ</p>"}, "Cổng thông tin Chính phủ"),
        ({"behind": "<p>Theo Luật sư Trần Thị Mai</p>"}, "Luật sư Trần Thị Mai"),
        ({"behind": "<p>Theo Luật Khoa</p>"}, "Luật Khoa"),
        ({"behind": "<p>Theo Pháp luật Đông Hải</p>"}, "Pháp luật Đông Hải"),
        ({"behind": "<p>Theo Thông tấn xã Việt Nam</p>"}, "Thông tấn xã Việt Nam"),
        ({"behind": "<p>Theo Công an Đông Hải</p>"}, "Công an Đông Hải"),
        ({"behind": "<p>Nguồn: Báo Kế hoạch và Đầu tư</p>"}, "Báo Kế hoạch và Đầu tư"),
        ({"behind": "<p>Theo Điểm báo sáng</p>"}, "Điểm báo sáng"),
        ({"behind": "<p>Nhóm phóng viên thực hiện</p>"}, "Nhóm phóng viên"),
        ({"behind": "<p>Theo Bản tin Đông Hải</p>"}, "Bản tin Đông Hải"),
        ({"behind": "<p>Dương Ngọc</p><p>Theo Nhịp sống</p>"}, "Dương Ngọc"),
        ({"below": "<p>Tác giả: Thu Trang - Đăng lúc: 07:45 - 15/12/2021</p>"}, "Thu Trang"),
        ({"below": "<p>Ngày đăng: 27/9/2017 Tác giả: Trịnh Công Danh Đã xem: 311</p>"}, "Trịnh Công Danh"),
        ({"below": "<p>Đăng vào 10/06/2024 bởi Bùi Thục Anh</p>"}, "Bùi Thục Anh"),
        ({"below": "<div><a>Tạ Hoàng Yến</a>·<a>Phan Ninh</a></div><p>14/02/2025</p>"}, "Tạ Hoàng Yến - Phan Ninh"),
        (
            {"head": ld(author=[{"@type": "Person", "name": "HÀ&#32;VY"}, {"@type": "Person", "name": "MAI ANH"}])},
            "HÀ VY - MAI ANH",
        ),
        (
            {
                "head": ld(author={"@type": "Person", "name": ""})
                + meta(author="songlam.vn", og__site_name="songlam.vn")
            },
            None,
        ),
        ({"head": meta(author="Báo Sông Lam", og__site_name="Báo Sông Lam")}, None),
        ({"head": meta(author="VCCorp.vn")}, None),
        ({"head": meta(author="Administrator")}, None),
        ({"head": meta(author="Trung tâm Thông tin")}, None),
        ({"head": meta(author="Phòng Văn hóa và Thông tin")}, None),
        ({"head": meta(author="Dong Hai Department of Home Affairs")}, None),
        ({"head": meta(author="Sông Lam Mới", og__site_name="Tạp chí Sông Lam Mới")}, None),
        ({"head": meta(author="Ban Mai")}, "Ban Mai"),
        ({"behind": "<p>Nguồn: Sở Nội vụ Đông Hải</p>"}, None),
        ({"behind": "<p>BAN TỔ CHỨC LỄ HỘI</p>"}, None),
        ({"behind": "<p>Bài: Lê Mai Hà</p><p>Ảnh: Siu Bình</p><p>Thiết kế: Bảo Nguyên</p>"}, "Lê Mai Hà"),
        ({"behind": "<p>Nguồn: Công an Nhân dân</p>"}, "Công an Nhân dân"),
        ({"behind": "<p>Nguồn: Trường Giang</p>"}, "Trường Giang"),
        ({"head": meta(author="Trường Sơn")}, "Trường Sơn"),
        ({"head": meta(author="Trường Đại học Tây Nguyên")}, None),
        ({"title": f"<p>Thái Nguyên</p><h1>{TITLE}</h1>"}, None),
        ({"title": f"<p>Hồ Chí Minh</p><div>Tin vắn</div><h1>{TITLE}</h1>"}, None),
        ({"behind": "<p>KS. Lê Thị Mận - Trạm Khuyến nông (Cập nhật ngày 21/8/2021)</p>"}, "KS. Lê Thị Mận"),
        ({"title": f"<b>TS. Đỗ Thu Hà (*)</b><div>Theo dõi</div><h1>{TITLE}</h1>"}, "TS. Đỗ Thu Hà"),
        ({"behind": "<p align=right><b>T.H - Q.Tr</b></p>"}, "T.H - Q.Tr"),
        ({"head": meta(article__author="https://www.facebook.com/baosonglam")}, None),
        ({"behind": "<p>TM. ỦY BAN NHÂN DÂN</p><p>CHỦ TỊCH</p><p>Lý Quốc Bình</p>"}, None),
        ({"behind": "<p>TL. CHỦ TỊCH</p><p>Lý Quốc Bình</p><div class=author>N.T.H</div>"}, "N.T.H"),
        ({"below": "<p>Lê Thu Hằng</p>", "behind": "<p>HIỆU TRƯỞNG</p><p>Lý Quốc Bình</p>"}, "Lê Thu Hằng"),
        ({"behind": "<p align=right>Hoàng Thị Thanh Nga<br>Phòng Cải cách hành chính</p>"}, "Hoàng Thị Thanh Nga"),
        ({"behind": "<p>Hồ Núi Cốc Trung tâm</p>"}, None),
        (
            {"behind": "<p><b>Nội dung:</b> Lò Thị Ngân - Hoàng Việt</p><p>Thiết kế: Minh Khuê</p>"},
            "Lò Thị Ngân - Hoàng Việt",
        ),
        ({"behind": "<p>Nội dung: Họp giao ban tháng 3</p><p>Ảnh: Minh Khuê</p>"}, None),
        ({"behind": "<p>Nội dung: Lê Lợi, Nguyễn Trãi</p>"}, None),
        ({"behind": "<p>Hội đồng tuyển dụng</p><h4>Tin liên quan</h4>"}, "Hội đồng tuyển dụng"),
        ({"behind": "<p>Tấn Lực/BNEWS/thongtan.vn</p>"}, "Tấn Lực"),
        ({"behind": "<p>Hồ sơ/Thủ tục</p>"}, None),
        (
            {"below": "<p>ThS. LƯƠNG THỊ BÍCH THỦY (Khoa Kinh tế, Trường Đại học Duyên Hải)</p>"},
            "ThS. LƯƠNG THỊ BÍCH THỦY",
        ),
        (
            {"below": "<button>Lưu bài</button><button>In bài</button><button>Gửi</button><p>Lê Thu Hằng</p>"},
            "Lê Thu Hằng",
        ),
        (
            {
                "head": ld(author={"@type": "Person", "name": "Ngọc Trâm"}),
                "below": "<div class=author-name><a href=/tg/huan>Phan Gia Huân</a> (*)</div>",
            },
            "Phan Gia Huân",
        ),
        (
            {
                "head": ld(author={"@type": "Person", "name": "Ngọc Trâm"}),
                "below": "<div class=author-name>Ngọc Trâm và Phan Gia Huân</div>",
            },
            "Ngọc Trâm",
        ),
        ({"behind": "<p>Trần Hội Nghĩa</p>"}, "Trần Hội Nghĩa"),
        ({"behind": "<p>Phạm Văn Hội An</p>"}, "Phạm Văn Hội An"),
        ({"behind": "<p>Nguyễn Văn Phòng cháy chữa cháy giỏi</p>"}, None),
        ({"behind": "<p>Q.Hải</p>"}, "Q.Hải"),
        ({"behind": "<p><b>HIỆU TRƯỞNG NÓI GÌ?</b></p><p>Trường sẽ trả lời sau.</p><p>Lê Thu Hằng</p>"}, "Lê Thu Hằng"),
        ({"behind": "<div>Ảnh: Mạnh Cường | Nội dung: Bùi Khánh Vân | Đồ họa: Tổ Truyền thông</div>"}, "Bùi Khánh Vân"),
        ({"behind": "<p><b>Văn phòng Sở</b></p><h3>Tin khác</h3>"}, "Văn phòng Sở"),
        ({"behind": "<div class=tacgia>Tổ Giáo dục thể chất</div><p>Bình luận</p>"}, "Tổ Giáo dục thể chất"),
        ({"behind": "<p>Phòng họp số 2, tầng 3</p>"}, None),
        ({"behind": "<p>HIỆU TRƯỞNG</p><p>Trường Tiểu học Ia Pơ</p><h3>Tin khác</h3>"}, None),
        ({"below": "<p>Lê Thu Hằng</p>", "behind": "<p>Văn phòng Sở</p><h3>Tin khác</h3>"}, "Lê Thu Hằng"),
        ({"behind": "<p>Lương Sỹ Thái</p><p>Giám đốc Sở Xây dựng tỉnh Phú Hà</p>"}, "Lương Sỹ Thái"),
        ({"below": "<p>PGS, TS TRỊNH ĐÌNH KHUÊ</p><p>Viện Kinh tế vùng</p>"}, "PGS.TS TRỊNH ĐÌNH KHUÊ"),
        ({"below": "<div>Mỡ, Theo Đời sống Trẻ 10:20 05/03/2021</div>"}, "Mỡ"),
        ({"behind": "<div>Theo Đời sống Trẻ Copy link</div>"}, "Đời sống Trẻ"),
        ({"below": "<div>Lương Hạnh - Trần Kiều | 05/03/2021 06:50</div>"}, "Lương Hạnh - Trần Kiều"),
        ({"behind": "<div class=comment-wrapper><div class=item><b>Ma Văn Khánh</b></div></div>"}, None),
        (
            {
                "behind": "<p>Văn bản liên quan</p>"
                + "<p><a href=/vb>Kế hoạch số 1</a></p>" * 4
                + "<p class=text-end>Hà Vy</p>"
            },
            "Hà Vy",
        ),
        ({"behind": "<p>Xem thêm</p><p>Tin Liên Quan</p>"}, None),
        ({"below": "<table><tr><td>Tác giả<td>Rơ Lan H'Bia<tr><td>Lượt xem<td>12</table>"}, "Rơ Lan H'Bia"),
        ({"behind": "<p>Chia sẻ</p><p>Người viết:</p><p>Hà Vy</p>"}, "Hà Vy"),
        ({"behind": "<p>Chia sẻ</p><p>Tác giả</p><p>Cổng thông tin điện tử</p>"}, None),
        ({"behind": "<p>Chia sẻ</p><p>Nguồn gốc</p><p>Đồi chè xanh tốt</p>"}, None),
        ({"behind": "<h4>Lan Khuê Oanh</h4><p>Lan là phóng viên của báo từ năm 2015.</p>"}, "Lan Khuê Oanh"),
        ({"behind": "<h4>Đồi Chè</h4><p>Đồi là nơi dừng chân của khách.</p>"}, None),
    ],
)
def test_authors(parts, author):
    assert page(**parts).author == author


def test_who_made_an_interview_may_stand_above_its_last_line():
    text = BODY + "<p><b>NGUYỄN THỌ TƯỜNG (thực hiện)</b></p><p>* Mời bạn đọc vào chuyên mục Biên giới xem các tin.</p>"
    assert (
        strip_boilerplate(f"<nav><a href='/'>Trang chủ</a></nav><h1>{TITLE}</h1><div>{text}</div>").author
        == "NGUYỄN THỌ TƯỜNG"
    )


def test_a_byline_knows_better_than_the_board_of_editors():
    boxed = "<div class='author-box'><p>Ban biên tập</p></div>"
    head = ld(author={"@type": "Person", "name": "Ban biên tập"})
    assert page(head, below="<p>bởi Hạ Uyên</p>", behind=boxed).author == "Hạ Uyên"
    assert page(head, behind=boxed).author == "Ban biên tập"


@pytest.mark.parametrize(
    "line",
    [
        "Theo Luật Đất đai 2024.",
        "Theo Luật đất đai",
        "Theo Luật Khoa học và Công nghệ",
        "Theo Bộ luật Dân sự năm 2015",
        "Theo Kế hoạch của Ủy ban tỉnh",
        "Theo Hiến pháp 2013.",
        "Theo Pháp lệnh Ưu đãi người có công.",
        "Theo Nghị định 123/2024/NĐ-CP",
        "(Theo Nghị quyết số 18-NQ/TW)",
        "Theo NGHỊ ĐỊNH số 61/2018/NĐ-CP",
        "Nguồn: Thông tư 01/2018/TT-VPCP",
        "Theo Thông tư liên tịch số 12",
        "Theo Quyết định 468/QĐ-TTg.",
        "Theo Chỉ thị số 16 của Thủ tướng.",
        "Theo Công văn 3209/VPCP-KSTT",
        "Theo Kế hoạch số 12/KH-UBND",
        "Theo Đề án 06",
        "Theo Thông báo số 7/TB-UBND",
        "Theo Hướng dẫn số 4 của Sở Nội vụ",
        "Theo Quy định tại Điều 5",
        "Theo quy định tại Điều 5",
        "Theo Điều 5 Luật Hộ tịch.",
        "Theo Khoản 2 Điều 9",
        "Theo Điểm b Khoản 1",
        "Theo Mục 3 Phụ lục II",
        "Theo Ủy ban xã, hồ sơ đã đủ.",
        "Theo Sở Nội vụ, 12 xã đã xong.",
    ],
)
def test_a_document_or_a_clause_behind_theo_is_no_author(line):
    assert page(behind=f"<p>{line}</p>").author is None
    assert page(behind=f"<p>{line}</p>", below="<p>Tác giả: Thu Trang</p>").author == "Thu Trang"


@pytest.mark.parametrize(
    ("below", "behind", "author"),
    [
        ("<div>By</div><div>Sam O'Brien</div>", "", "Sam O'Brien"),
        ("<div>Words by:</div><div>Ann Lee</div>", "", "Ann Lee"),
        ("<p>Written by Ann Lee, MD*</p>", "", "Ann Lee, MD"),
        ("<p>Interview by Ann Lee</p>", "", "Ann Lee"),
        ("", "<div>Share this</div><div>Written by</div><div>Ann Lee</div>", "Ann Lee"),
        ("", "<div>Ann Lee</div><div>Ann Lee is an editor who lives by the sea.</div>", "Ann Lee"),
        ("", "<div>Ann Lee</div><div>Editor</div><div>Ann is the editor of our letters.</div>", "Ann Lee"),
        ("", "<div>Leave a reply</div><div>Name*</div><div>Email*</div>", None),
        ("", "<div>Comments</div><div>MK</div><div>I like it.</div>", None),
        ("", "<div>Leave a reply</div><div>Log in</div><div>by</div><div>Best Phones</div>", None),
    ],
)
def test_authors_of_pages_in_english(below, behind, author):
    head = "<html lang=en><title>An office with one door opens</title><h1>An office with one door opens</h1>"
    assert strip_boilerplate(f"{head}{below}<article>{ENGLISH}</article><footer>{behind}</footer>").author == author


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Korin Miller Published: Jan 29, 2025", "Korin Miller"),
        ("Jeffrey ZeldmanNovember 20, 2007", "Jeffrey Zeldman"),
        ("Người viết: Đặng Bá Hoài", "Đặng Bá Hoài"),
        ("Xem các bài viết của tác giả", None),
        ("https://songlam.vn/tac-gia/ha-vy", None),
        ("webmaster@songlam.vn", None),
        ("Đọc thêm", None),
    ],
)
def test_names_out_of_lines(text, name):
    assert tidy(text) == name


def test_a_name_has_capitals_and_a_vietnamese_one_a_surname():
    assert are_persons("Đỗ Thu Hà") and are_persons("Thu Hà, Minh An và Y Rơ")
    assert not are_persons("Thu hà") and not are_persons("Hà")
    assert are_full_names("Rơ Mah Thuyên") and not are_full_names("Thời Sự")
    assert signed("Hà Vy thực hiện") == "Hà Vy"
    assert byline([RawBlock("Step by step guide", Box("p", None))]) is None
    assert byline([RawBlock("Cầu mới được xây bởi Tập đoàn Sông Lam", Box("p", None))]) is None


@pytest.mark.parametrize("title", ["Ba người bị giữ bởi Công an Đông Hải", "By Land and Sea to Dong Hai"])
def test_who_did_what_the_headline_says_is_no_author(title):
    assert page(head=f"<title>{title}</title>", title=f"<h1>{title}</h1>").author is None


# ---- site, section, address, language


@pytest.mark.parametrize(
    ("head", "site"),
    [
        (f"<title>{TITLE} - Tuần Tin Online</title>" + meta(og__site_name="TUAN TIN ONLINE"), "Tuần Tin Online"),
        (f"<title>{TITLE} | Báo Sông Lam</title>" + meta(og__site_name="songlam.vn"), "Báo Sông Lam"),
        (meta(og__site_name="songlam.vn"), "songlam.vn"),
        (f"<title>{TITLE} - Báo cáo quý một</title>", None),
        (f"<title>{TITLE} | Tạp chí Cộng sản</title>", "Tạp chí Cộng sản"),
        (f"<title>{TITLE} | Báo Sức khỏe & Đời sống</title>", "Báo Sức khỏe & Đời sống"),
        (f"<title>{TITLE} | Báo Tây Ban Nha: Phở Ngon</title>", None),
        (f"<title>{TITLE} | BÁO MỸ CA NGỢI XÃ ĐÔNG HẢI</title>", None),
        (f"<title>{TITLE} - Sở Tư pháp tỉnh Hòa Lĩnh</title>", "Sở Tư pháp tỉnh Hòa Lĩnh"),
        (f"<title>{TITLE} - Sở Tư pháp bớt thủ tục</title>", None),
    ],
)
def test_site(head, site):
    assert page(head).site == site


def test_the_foot_names_the_site():
    assert page(behind="<p>Bản quyền © 2010 Sở Nội vụ tỉnh Sơn Khê.</p>").site == "Sở Nội vụ tỉnh Sơn Khê"
    assert (
        owner('Ghi rõ nguồn "Cổng thông tin điện tử tỉnh Trà Giang" khi dùng lại')
        == "Cổng thông tin điện tử tỉnh Trà Giang"
    )
    assert owner("Bản quyền thuộc về tác giả") is None


TRAIL = [{"name": "Trang chủ"}, {"name": "Kinh doanh"}, {"item": {"name": "T&#224;i ch&#237;nh"}}, {"name": TITLE}]


@pytest.mark.parametrize(
    ("parts", "section"),
    [
        ({"head": ld(**{"@type": "BreadcrumbList"}, itemListElement=TRAIL)}, "Kinh doanh > Tài chính"),
        (
            {"head": ld(**{"@type": "BreadcrumbList"}, itemListElement=[[step] for step in TRAIL])},
            "Kinh doanh > Tài chính",
        ),
        ({"above": "<div>Trang chủ » Tin tức » Tin trong tỉnh</div>"}, "Tin tức > Tin trong tỉnh"),
        ({"above": "<ul class='breadcrumb'><li>Trang chủ<li>Đời sống</ul>"}, "Đời sống"),
        ({"above": "<div class=duongdan>Tin tức > Một cửa Thứ tư, 11/10/2017</div>"}, "Tin tức > Một cửa"),
        ({"above": "<div>Home » Home Decor</div>", "lang": "en"}, "Home Decor"),
        ({"above": "<ul class='breadcrumb'><li>Home Tin xã<li>Home Decor</ul>"}, "Tin xã > Home Decor"),
        ({"head": meta(article__section="Kinh doanh")}, "Kinh doanh"),
        ({"above": "<div class=cat><a href=/doi-song>Đời sống</a></div>"}, "Đời sống"),
        ({"above": "<ul><li><a href=/xa>Tin xã</a></ul><div><p>Tin xã</p></div>"}, "Tin xã"),
        ({"above": "<table><tr><td><a href=/a>Tin xã</a><td><a href=/b>Góp ý</a></table>"}, None),
    ],
)
def test_section(parts, section):
    assert page(**parts).section == section


@pytest.mark.parametrize(
    ("canonical", "given", "url"),
    [
        ("https://x.vn/tin/1", "https://m.x.vn/tin/1?ref=a", "https://x.vn/tin/1"),
        ("/tin/1", "https://x.vn/tin/1?ref=a", "https://x.vn/tin/1"),
        ("/tin/1", None, None),
        ("https://x.vn/", "https://x.vn/tin/1", "https://x.vn/tin/1"),
        ("javascript:alert(1)", "https://x.vn/tin/1", "https://x.vn/tin/1"),
        ("http://[", "https://x.vn/tin/1", "https://x.vn/tin/1"),
        (None, "https://x.vn/tin/1", "https://x.vn/tin/1"),
    ],
)
def test_url(canonical, given, url):
    link = f"<link rel=canonical href='{canonical}'>" if canonical else ""
    assert strip_boilerplate(f"<head>{link}</head><h1>{TITLE}</h1>{BODY}", url=given).url == url


@pytest.mark.parametrize(
    ("lang", "language"), [("vi-VN", "vi"), ("vn", "vi"), ("en", "vi"), ("en-US", "vi"), ("", None)]
)
def test_language_is_stated_and_a_template_does_not_make_vietnamese_english(lang, language):
    assert page(lang=lang).language == language


# ---- lead, views, tags, image

SAPO = "Từ đầu tháng Ba, người dân xã Đông Hải nộp hồ sơ tại một nơi duy nhất, ngay trong trụ sở ủy ban."


@pytest.mark.parametrize(
    "below",
    [f"<h2 class=sapo>{SAPO}</h2>", f"<div class=article__summary>{SAPO}</div>", f"<p><strong>{SAPO}</strong></p>"],
)
def test_a_lead_is_set_apart_and_stands_in_the_text(below):
    article = page(below=below)
    assert article.lead == SAPO
    assert article.text.startswith(SAPO)


def test_a_first_paragraph_like_the_others_is_no_lead():
    assert page().lead is None


@pytest.mark.parametrize(
    ("text", "views"),
    [
        ("Lượt xem: 1.923", 1923),
        ("05/03/2021 - 867 lượt xem", 867),
        ("582 lần đọc", 582),
        ("Tin đăng ngày: 12/5/2023 - Xem: 1234", 1234),
        ("Đang online: 52", None),
    ],
)
def test_views(text, views):
    assert page(below=f"<p>{text}</p>").views == views


def test_tags_are_those_shown_else_those_stated():
    shown = "<div class=tags>Từ khóa: <a href=/t/1>một cửa</a> <a href=/t/2>Đông Hải</a></div>"
    assert page(behind=shown).tags == ("một cửa", "Đông Hải")
    joined = (
        "<ul class=hashtag><span>Chủ đề</span><a href=/t/1>kỷ luật, <b>kỷ cương</b></a><a href=/t/2>#một cửa</a></ul>"
    )
    assert page(behind=joined).tags == ("kỷ luật, kỷ cương", "một cửa")
    labelled = "<div class=tags><a href=/tags>Từ khóa:</a> <a href=/t/1>một cửa</a> <a href=/t/2>Đông Hải</a></div>"
    assert page(behind=labelled).tags == ("một cửa", "Đông Hải")
    assert page(meta(article__tag="một cửa, hồ sơ")).tags == ("một cửa", "hồ sơ")
    assert page('<meta name=keywords content="thủ tục, báo Sông Lam, tin nhanh">').tags == ("thủ tục",)


def test_the_image_is_the_one_in_the_text_with_its_caption():
    picture = "<figure><img src='/s/640/cua.jpg'><figcaption>Bộ phận một cửa. Ảnh: N.V</figcaption></figure>"
    with_picture = (
        f"<html><head>{{}}</head><body><h1>{TITLE}</h1>{BODY}{picture}{BODY.replace('60', '70')}</body></html>"
    )
    found = strip_boilerplate(
        with_picture.format(meta(og__image="https://x.vn/s/1200/cua.jpg")), url="https://x.vn/a"
    ).image
    assert (found.url, found.caption) == ("https://x.vn/s/640/cua.jpg", "Bộ phận một cửa. Ảnh: N.V")
    assert page(meta(og__image="https://x.vn/a.jpg")).image.url == "https://x.vn/a.jpg"
    assert page(meta(og__image="https://x.vn/logo.png")).image is None


# ---- the head itself


def test_strings_of_the_head_are_unescaped_as_often_as_they_were_escaped():
    assert clean("Chi&amp;amp;#7871;n sự &lt;b&gt;hoa&lt;/b&gt;") == "Chiến sự hoa"
    assert clean("5 &lt; 6") == "5 < 6"


@pytest.mark.parametrize(
    "script",
    [
        '<!-- {"@type": "NewsArticle", "headline": "Tin", } -->',
        '//<![CDATA[\n{"@type": "Article", "headline": "Tin"}\n//]]>',
        '{"@type": ["Article"], "headline": "Tin"};',
    ],
)
def test_json_ld_with_the_usual_slips_is_read(script):
    from vnreform_extract.page.statements import statements
    from vnreform_extract.page.tree import parse

    head = statements(parse(f'<script type="application/ld+json">{script}</script>'))
    assert names(head).title == "Tin"


def test_an_entry_of_a_live_blog_is_not_the_page():
    entry = {"@type": "BlogPosting", "headline": "Mưa ngớt ở ba xã", "datePublished": "2024-09-18T21:35:00+07:00"}
    head = ld(
        **{"@type": "LiveBlogPosting", "headline": TITLE, "datePublished": "2024-09-18T13:05:00+07:00"},
        liveBlogUpdate=[entry],
        author={"@type": "Person", "name": "Lê Thị Hà"},
    )
    article = page(head, below="<h3>Mưa ngớt ở ba xã</h3>", title=f"<h2>{TITLE}</h2>")
    assert (article.title, article.published, article.author) == (TITLE, "2024-09-18T13:05:00+07:00", "Lê Thị Hà")


def test_hostile_heads_do_no_harm():
    for script in (
        "[" * 5000,
        '{"a": ' * 2000,
        "null",
        "[1, [2, {}]]",
        '{"@type": {"a": 1}, "headline": ["x"], "author": 3}',
    ):
        assert page(f'<script type="application/ld+json">{script}</script>').title == TITLE
    assert names(Statements()).title is None
