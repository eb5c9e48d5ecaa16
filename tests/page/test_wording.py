"""Furniture by its wording: the words that spare most lines the patterns miss nothing."""

from pathlib import Path

import pytest

from vnreform_extract.page.blocks import layout
from vnreform_extract.page.decode import read
from vnreform_extract.page.tree import parse
from vnreform_extract.page.wording import FURNITURE, furniture, told_apart

FIXTURES = sorted((Path(__file__).parents[2] / "fixtures").rglob("*.html"))

LINES = {
    "captcha line": ["(Bấm vào đây để nhận mã)", "Mã xác nhận", "CAPTCHA"],
    "back to top": ["LÊN ĐẦU TRANG", "Về đầu trang", "Trở lên trên", "Back to top", "Đầu trang"],
    "view counter": ["Lượt xem: 1923", "Số lần đọc 12", "Đã xem: 4", "Views: 9", "1.204 lượt xem", "9 phút đọc"],
    "date line": [
        "Thứ Tư, 02/09/2020 - 14:05 (GMT+7)",
        "Cập nhật lúc 10h20 ngày 2/9/2020",
        "17:20 08/12/2023Lượt xem: 4",
    ],
    "visitor counter": [
        "Đang truy cập: 4",
        "Đang trực tuyến 3",
        "Khách online: 2",
        "Bạn là người thứ 55.310",
        "Tất cả: 6.604.872",
    ],
    "licence line": ["Giấy phép số 12/GP-TTĐT", "Số giấy phép: 3", "Cấp theo 14/GP-BC", "GPBC 5"],
    "publisher's address": ["© 2012", "All rights reserved", "Địa chỉ: 2 Hòa Bình", "E-mail: a@b.vn", "Tổng biên tập"],
    "subscription": [
        "Bạn còn 2 bài miễn phí trong tháng này",
        "Dùng thử 30 ngày",
        "Đăng ký gói hội viên từ 29.000 đồng/tháng",
        "Vui lòng đăng nhập để đọc tiếp",
    ],
    "share bar": [
        "A A+ In bài Chia sẻ",
        "Chia sẻ",
        "Bản in",
        "Copy link",
        "Cỡ chữ A- A+",
        "0:00 / 4:12",
        "1x",
        "Nghe bài viết00:00 / 07:41",
    ],
    "rating": ["Đánh giá bài viết", "Tổng số điểm của bài: 0", "Xếp hạng: 3", "5 sao"],
    "comment form": ["Gửi phản hồi", "Đăng nhập", "Họ và tên:", "Tặng sao"],
    "another story": ["Xem ngay: Xã mở cửa", ">> Xã mở cửa", "Kéo xuống để xem tiếp", "Bài tiếp theo"],
    "advertisement": ["Quảng cáo", "ADVERTISEMENT", "Sponsored", "[Sản phẩm tài trợ] Nồi đất"],
    "weather and rates": ["Thời tiết", "Giá vàng", "Hà Nội 31 °C", "Chọn thành phố", "Lịch phát sóng"],
    "link list": ["Liên kết website", "Thăm dò ý kiến", "RSS"],
    "navigation": ["Trang chủ", "Trang sau", "1 2 3 4 5 Trang sau", "Từ khóa", "Danh mục"],
    "title of related stories": [
        "Tin liên quan",
        "CÁC TIN KHÁC:",
        "Đọc thêm",
        "Có thể bạn quan tâm",
        "Thông báo khác",
        "Văn bản liên quan:",
    ],
}


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, lines in LINES.items() for line in lines])
def test_furniture_is_named(name, line):
    assert furniture(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "Xã mở bộ phận một cửa",
        "Thủ tục hành chính được rà soát.",
        "08:30",
        "7h30 ngày 5/3/2021, bão vào bờ",
        "Bà Lại Thị Hòa Bình",
        "Xem xét việc chia xã",
        "Văn bản khác (nếu có)",
        "Thông báo mới về học phí",
        "Nội dung tài trợ: 50 máy tính cho trường",
        "Mua gói quà cho hội viên cao tuổi",
        "Còn 2 bài chưa chấm",
        "Tất cả: 12 hộ",
        "Tháng 9: 12 hồ sơ",
        "AAA",
    ],
)
def test_content_is_no_furniture(line):
    assert furniture(line) is None


def test_every_kind_has_lines():
    assert set(FURNITURE) == set(LINES)


def by_patterns_alone(line):
    return next((name for name, wording in FURNITURE.items() if wording.pattern.search(line.lower())), None)


@pytest.mark.parametrize("page", FIXTURES, ids=lambda path: path.parent.name)
def test_the_words_miss_nothing(page):
    for block in layout(parse(read(page).html)).blocks:
        if len(block.text) <= 70 and block.furniture != "server error":
            assert block.furniture == furniture(block.text) == by_patterns_alone(block.text)


SERVER_LINES = [
    "Could not connect to server.",
    "Could not find file 'C:\\inetpub\\wwwroot\\tin.xml'.",
    "Could not load file or assembly 'System.Web, Version=4.0' or one of its dependencies.",
    "Could not establish trust relationship for the SSL/TLS secure channel.",
    "Could not resolve host: api.phuloc.vn",
    "Failed to connect to api.phuloc.vn port 443: Connection refused",
    "Failed to load resource: the server responded with a status of 404 (Not Found)",
    "Failed to load resource: net::ERR_CONNECTION_REFUSED",
    "at Portal.Web.Box.AdRead.Page_Load(Object sender, EventArgs e) line 88",
    "at Portal.Data.News.Get(Int32 id) in d:\\web\\News.cs:line 12",
    "ADF_FACES-60097:For more information, please see the server's error log for an entry beginning with: "
    "ADF_FACES-60096:Server Exception during PPR, #14",
    "Unable to connect to the remote server",
    "Unable to connect to the remote server.",
    "Unable to read data from the transport connection: An existing connection was forcibly closed.",
    'Cannot open database "tin_tuc" requested by the login.',
    "SSL certificate problem: unable to get local issuer certificate",
    "cURL error 60: SSL certificate problem: certificate has expired",
    "Warning: include() failed in index.php on line 12",
    "Warning: include(dau.php): failed to open stream: No such file or directory in /web/trang.php on line 3",
    "Fatal error: Uncaught Error: Call to undefined function ereg() in C:\\Tin tuc\\a.php:4 thrown in a.php on line 4",
    "Deprecated: Function ereg() is deprecated in /web/a.inc on line 9",
    "Microsoft VBScript runtime error '800a000d' Type mismatch: 'rs' /tin/xem.asp, line 31",
    "Error: Could not create SSL/TLS secure channel.",
    "The request was aborted: Could not create SSL/TLS secure channel.",
    "The request was aborted: The operation has timed out.",
    "The remote name could not be resolved: 'api.phuloc.vn'",
    "System.Net.WebException: The remote name could not be resolved: 'api.phuloc.vn'.",
    "The remote server returned an error: (404) Not Found.",
    "The underlying connection was closed: An unexpected error occurred on a send.",
    "Error establishing a database connection",
    "Object reference not set to an instance of an object.",
    "Server Error in '/' Application.",
    "An error occurred while processing your request.",
    "Lỗi: Không thể kết nối tới máy chủ.",
    "Lỗi kết nối cơ sở dữ liệu.",
]


@pytest.mark.parametrize("line", SERVER_LINES)
@pytest.mark.parametrize("text", ["Ủy ban xã mở một cửa vào sáng thứ Bảy.", ""])
def test_what_a_server_prints_is_cut_off(line, text):
    parts = [(line, "server error"), (text, None)] if text else [(line, "server error")]
    assert told_apart(f"{line} {text}".strip()) == parts


def test_what_a_server_prints_twice_is_cut_off_twice():
    text = "Ủy ban xã mở một cửa vào sáng thứ Bảy."
    assert told_apart(f"{SERVER_LINES[0]} {SERVER_LINES[1]} {text}") == [
        (SERVER_LINES[0], "server error"),
        (SERVER_LINES[1], "server error"),
        (text, None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Unable to find a job, he left.",
        "Unable to find a job in the city. He left.",
        "Unable to open the file he had been given. He called the clerk.",
        "Unable to connect to the remote server, clerks wrote by hand.",
        "Could not connect to the server, so the clerks wrote by hand.",
        "Could not open the door, the guard said.",
        "Cannot read or write. So the clerk reads the form aloud.",
        "Cannot find a table at the only restaurant in town. Go early.",
        "Failed to load the boat before the tide. The crew slept on the quay.",
        "Warning signs were missed before the driver lost his connection. Xã mở cửa.",
        "Warning: trains on line 2 stop at noon.",
        "Notice how the clerk keeps every connection. He writes it down.",
        "Error after error, the office lost its connection. It was rebuilt.",
        "Error establishing a database connection is what readers saw.",
        "An error occurred in the count of votes, officials said. It was repeated.",
        "An error occurred during the count and it was repeated. Nobody complained.",
        "The request failed because the mayor was abroad. It was sent again.",
        "The remote server returned to the village. He serves tea there.",
        "The operation has timed out of fashion. It is done by hand.",
        "Không thể tìm được việc, anh rời làng.",
        "Không thể mở sổ vì mất điện ở máy chủ. Xã chờ đến chiều.",
        "Không thể kết nối máy chủ của cục thuế, người dân phải về.",
        "Không thể đọc hết đơn trong ngày, xã xin lỗi từng người.",
        "Lỗi kết nối dữ liệu giữa các sở là do máy chủ. Xã làm lại bằng tay.",
        "Lỗi đường truyền làm chậm việc ở máy chủ. Xã xử lý trong ngày.",
        "Lỗi: hồ sơ thiếu chữ ký. Xã trả lại.",
    ],
)
def test_prose_that_begins_as_a_servers_message_stays_whole(text):
    assert told_apart(text) == [(text, None)]


def test_times_for_machines_in_front_of_a_text_stand_apart():
    posted, changed, text = "2025-02-26T08:17:22+07:00", "2025-02-26T14:03:10Z", "Xã Phú Lộc nhận hồ sơ ở thôn."
    assert told_apart(f"{posted}{changed} {text}") == [(posted, "date line"), (changed, "date line"), (text, None)]
    for stamp in ("2025-02-26T08:17:22.1234567+07:00", "2025-02-26T08:17:22 +07:00"):
        assert told_apart(f"{stamp} {text}") == [(stamp, "date line"), (text, None)]
    assert told_apart(f"{text} {posted}") == [(f"{text} {posted}", None)]
