"""Entries of lists: headlines with address and date, without menus."""

from vnreform_extract import strip_boilerplate

MENU = "<div id='mainmenu'><ul>" + "".join(
    f"<li><a href='/muc-{n}.html'>Chuyên mục cải cách hành chính {n}</a>" for n in range(8)
)
SECTIONS = """<ul><li><a href='/xa-hoi'>Tin tức xã hội trong tỉnh</a>
<li><a href='/kinh-te'>Kinh tế và đầu tư nước ngoài</a></ul>"""


def card(n):
    return (
        f"<div class='tin'><a href='/anh-{n}'><img src='{n}.jpg'></a>"
        f"<h3><a href='/tin/xa-mo-cua-thu-bay-{n}00{n}.html'>Xã số {n} mở cửa sáng thứ Bảy vì người dân</a></h3>"
        f"<span>{n:02}/06/2022 - 0{n % 9}:15</span><p>Ủy ban xã số {n} nhận hồ sơ của người ở xa, từ 2020.</p></div>"
    )


LIST = (
    f"<html><body>{MENU}</ul></div>{SECTIONS}<h1>Cải cách hành chính</h1>"
    + "".join(map(card, range(1, 13)))
    + "<div><a href='https://www.messenger.com/t/108804609142280'>Trò chuyện với tư vấn viên ngay</a></div>"
    + "<div><a href='javascript:void(0)'>Bấm vào đây để xem thêm nhiều tin</a></div></body></html>"
)


def test_items_are_the_headlines_with_their_own_links_and_dates():
    page = strip_boilerplate(LIST, url="https://xa.example.vn/cchc/")
    assert (page.page_type, page.title, len(page.items)) == ("list", "Cải cách hành chính", 12)
    assert page.items[2].title == "Xã số 3 mở cửa sáng thứ Bảy vì người dân"
    assert page.items[2].url == "https://xa.example.vn/tin/xa-mo-cua-thu-bay-3003.html"
    assert [item.published for item in page.items[:2]] == ["2022-06-01T01:15", "2022-06-02T02:15"]


def test_without_an_address_links_stay_as_they_are():
    assert strip_boilerplate(LIST).items[0].url == "/tin/xa-mo-cua-thu-bay-1001.html"


def test_a_list_states_nothing_of_an_article():
    page = strip_boilerplate(LIST)
    assert (page.text, page.published, page.author, page.lead, page.views, page.image) == ("", *[None] * 5)


def test_broken_addresses_do_no_harm():
    broken = LIST.replace("/tin/xa-mo-cua-thu-bay-1001.html", "http://[xa")
    items = strip_boilerplate(broken, url="https://xa.example.vn/").items
    assert len(items) >= 11
    image = "<meta property='og:image' content='http://[a.jpg'>"
    assert strip_boilerplate(image + "<h1>Một cửa</h1><p>Xã mở cửa sáng thứ Bảy.</p>", url="https://x.vn/").title


def test_a_date_behind_a_headline_is_no_part_of_it():
    rows = "".join(
        f"<li><a href='/tin/{n}00'>Xã số {n} tổ chức ngày thứ Bảy vì dân ({n:02}/06{year})</a>"
        for n, year in zip(range(1, 13), ["/2022", ""] * 6, strict=True)
    )
    items = strip_boilerplate(f"<h1>Tin cải cách hành chính</h1><ul>{rows}</ul>").items
    assert [(item.title, item.published) for item in items[:2]] == [
        ("Xã số 1 tổ chức ngày thứ Bảy vì dân", "2022-06-01"),
        ("Xã số 2 tổ chức ngày thứ Bảy vì dân", None),
    ]
