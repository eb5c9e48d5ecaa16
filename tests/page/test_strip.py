"""strip_boilerplate from door to door."""

import io
import json

import pytest

from vnreform_extract import strip_boilerplate

PAGE = """<html><head><title>Xã Đông Hải mở một cửa | Cổng thông tin</title></head><body>
<ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li></ul>
<div><h1>Xã Đông Hải mở một cửa</h1><p>05/03/2021 - Lượt xem: 1.204</p>
<div class="sapo">Từ đầu tháng Ba, người dân xã Đông Hải nộp hồ sơ tại một nơi duy nhất, ngay trong trụ sở ủy ban.</div>
<div class="noi-dung"><p>Bộ phận một cửa của xã tiếp nhận 112 thủ tục, 40 thủ tục xong trong ngày.</p>
<p>Theo ủy ban xã, <b>mỗi tuần</b> có khoảng 60 lượt người đến làm việc, đông nhất là vào sáng thứ Hai.</p>
<p>Trần Thị Mai</p></div></div>
<div class="tin-lien-quan"><h3>Tin liên quan</h3><ul><li><a href="/1">Xã Đông Sơn sửa trụ sở</a></li></ul></div>
<p>LÊN ĐẦU TRANG</p></body></html>"""
BODY = [
    "Từ đầu tháng Ba, người dân xã Đông Hải nộp hồ sơ tại một nơi duy nhất, ngay trong trụ sở ủy ban.",
    "Bộ phận một cửa của xã tiếp nhận 112 thủ tục, 40 thủ tục xong trong ngày.",
    "Theo ủy ban xã, mỗi tuần có khoảng 60 lượt người đến làm việc, đông nhất là vào sáng thứ Hai.",
]


def test_article_of_a_portal():
    article = strip_boilerplate(PAGE)
    assert article.title == "Xã Đông Hải mở một cửa"
    assert article.published == "2021-03-05"
    assert article.views == 1204
    assert article.text.split("\n")[:3] == BODY
    assert {block.text: block.reason for block in article.dropped}["Tin liên quan"]


def test_offsets_and_paths_point_at_the_text():
    article = strip_boilerplate(PAGE)
    for block in article.blocks:
        assert article.text[block.start : block.end] == block.text
        assert block.path.startswith("body > ")
    assert all(block.start is None and block.reason for block in article.dropped)


def test_every_door_gives_the_same_article(tmp_path):
    bs4 = pytest.importorskip("bs4")
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    expected = strip_boilerplate(PAGE).text
    for source in (PAGE.encode(), path, io.BytesIO(PAGE.encode()), bs4.BeautifulSoup(PAGE, "html.parser")):
        assert strip_boilerplate(source).text == expected


def test_nothing_to_see_says_so():
    article = strip_boilerplate("<html><body></body></html>")
    assert (article.text, article.page_type) == ("", "other")
    assert article.reason


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>Tỉnh chi 1,5 tỷ đồng.</p>", "Tỉnh chi 1,5 tỷ đồng."),
        ("Trang số 0 của tỉnh", "Trang số 0 của tỉnh"),
        ("<h1>Họp báo</h1><div>Xã họp báo lúc 9 giờ.</div>", "Xã họp báo lúc 9 giờ."),
        ("Năm 2019, tỉnh có 12 xã.\nNăm 2020, tỉnh có 15 xã.", "Năm 2019, tỉnh có 12 xã.\nNăm 2020, tỉnh có 15 xã."),
    ],
)
def test_a_few_words_without_furniture_are_the_text(page, text):
    article = strip_boilerplate(page)
    assert (article.text, article.page_type, article.reason) == (text, "article", None)


def test_a_few_words_of_furniture_are_no_text():
    article = strip_boilerplate("<a href=/>Trang chủ</a><p>Lượt xem: 9</p>")
    assert (article.text, article.page_type) == ("", "other")
    assert article.reason


def test_deep_nesting_is_linear():
    assert strip_boilerplate("<div>" * 100_000 + "Một dòng.").page_type in ("article", "other")


@pytest.mark.shared
def test_seed_is_read_as_expected(shared):
    expected = json.loads((shared / "seed/expected.json").read_text(encoding="utf-8"))
    source = shared / "seed" / expected["source"]
    lines = source.read_text(encoding="utf-8").splitlines()
    article = strip_boilerplate(source)
    assert article.text.split("\n") == [" ".join(lines[number - 1].split()) for number in expected["keep"]]
    for field in ("title", "published", "author", "views", "page_type"):
        assert getattr(article, field) == expected[field]
    assert [block.path for block in article.blocks if block.role == "caption"] == ["line 9"]


LIST = (
    "<html><body><h1>Cải cách hành chính</h1>"
    + "".join(
        f'<div class="item"><h3><a href="/tin/{n}">Xã số {n} tổ chức ngày thứ Bảy vì người dân</a></h3>'
        f"<span>{n:02}/06/2022</span><p>Ủy ban xã số {n} mở cửa sáng thứ Bảy, nhận hồ sơ của người ở xa.</p></div>"
        for n in range(1, 13)
    )
    + "</body></html>"
)


def test_a_list_gives_its_entries_and_no_text():
    page = strip_boilerplate(LIST, url="https://xa.example.vn/cchc")
    assert (page.page_type, page.text) == ("list", "")
    assert "12" in page.reason
    assert [(item.url, item.published) for item in page.items[:2]] == [
        ("https://xa.example.vn/tin/1", "2022-06-01"),
        ("https://xa.example.vn/tin/2", "2022-06-02"),
    ]


def test_a_server_error_is_cut_off_the_headline():
    page = PAGE.replace("<h1>", "<h1>Unable to connect to the remote server. ")
    assert strip_boilerplate(page).title == "Xã Đông Hải mở một cửa"


def test_the_signature_is_the_author_and_no_text():
    article = strip_boilerplate(PAGE)
    assert article.author == "Trần Thị Mai"
    assert "Trần Thị Mai" not in article.text


DECISION = """<html><body><h1>Quyết định 15/2019/QĐ-UBND</h1><div class="content">
<table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH NAM HẢI<br>Số: 15/2019/QĐ-UBND</td>
<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td></tr></table>
<p>QUYẾT ĐỊNH</p><p>Ban hành Quy định về tiếp nhận hồ sơ tại bộ phận một cửa cấp xã</p>
<p>Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;</p>
<p>Điều 1. Ban hành kèm theo Quyết định này Quy định về tiếp nhận hồ sơ tại bộ phận một cửa cấp xã.</p>
<p>Điều 2. Quyết định này có hiệu lực từ ngày 01 tháng 8 năm 2019.</p>
<p>Nơi nhận:</p><p>- Như Điều 3;</p><p>TM. ỦY BAN NHÂN DÂN</p></div></body></html>"""


def test_a_legal_document_is_one():
    assert strip_boilerplate(DECISION).page_type == "document"
    assert strip_boilerplate(PAGE).page_type == "article"


@pytest.mark.parametrize("name", ["CỘNG HÒA", "CỘNG HOÀ"])
def test_the_name_of_the_state_marks_a_document_in_either_spelling(name):
    page = (
        DECISION.replace("CỘNG HÒA", name).replace("Độc lập - Tự do - Hạnh phúc", "").replace("<p>QUYẾT ĐỊNH</p>", "")
    )
    page = page.replace("Nơi nhận", "Gửi").replace("Như Điều 3", "Các xã").replace("TM. ", "").replace("Số: ", "")
    assert strip_boilerplate(page).page_type == "document"


def test_a_long_page_without_furniture_is_its_text():
    articles = [
        f"<p><b>Điều {n}. Phạm vi số {n}</b></p><p>{n}. Ủy ban xã trả kết quả trong {n * 7} giờ.</p><p>a) Việc {n};</p>"
        for n in range(1, 200)
    ]
    article = strip_boilerplate(f"<html><body><h1>Luật mẫu</h1><div>{''.join(articles)}</div></body></html>")
    assert article.text.count("\n") == 3 * 199 - 1
    assert article.title == "Luật mẫu"


def test_plain_lines_without_furniture_are_the_text():
    lines = [f"Xã Hòa Lộc vận động được {n} hộ góp đất làm đường, ông Tư {n} tuổi cho biết." for n in range(20, 40)]
    assert len(strip_boilerplate("\n".join(lines)).text.split("\n")) >= 18
    law = [f"Điều {n}. Phạm vi số {n}" for n in range(1, 99)]
    assert strip_boilerplate("\n".join(law)).text.split("\n") == law
    menu = ["Trang chủ", "Tin tức", "Liên hệ", "Tin liên quan", "Xã Hòa Lộc sửa chợ", "Lượt truy cập: 22"]
    assert strip_boilerplate("\n".join(menu)).text == ""


@pytest.mark.parametrize(
    "error",
    [
        "The request was aborted: Could not create SSL/TLS secure channel.",
        "Server Error in '/' Application.",
        "Object reference not set to an instance of an object.",
        "An error has occurred while reading the database.",
        "System.Net.WebException: The operation has timed out.",
        "Lỗi kết nối cơ sở dữ liệu.",
        "Không thể kết nối máy chủ.",
    ],
)
def test_what_a_server_printed_in_front_of_the_headline_is_cut_off(error):
    body = "<p>Xã có 12 thủ tục, tất cả được giải quyết tại bộ phận một cửa trong ba ngày.</p>" * 3
    article = strip_boilerplate(f"<html><body><div><h1>{error} Một cửa ở xã Đông</h1>{body}</div></body></html>")
    assert article.title == "Một cửa ở xã Đông"
    assert [block.text for block in article.dropped if block.reason == "server error"] == [error]


def test_what_no_reader_sees_is_not_in_the_text():
    body = "<p>\u200bXã có 12 thủ\u00ad tục,\u00a0tất cả được giải quyết tại bộ phận một cửa.</p>"
    assert strip_boilerplate(f"<h1>Một cửa</h1>{body}").text.startswith("Xã có 12 thủ tục, tất cả")
    assert strip_boilerplate("\ufeff\u200bXã có 12 thủ tục.").text == "Xã có 12 thủ tục."
