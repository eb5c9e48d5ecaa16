"""Furniture by its wording: the words that spare most lines the patterns miss nothing."""

from pathlib import Path

import pytest

from vnreform_extract.page.blocks import layout
from vnreform_extract.page.decode import read
from vnreform_extract.page.tree import parse
from vnreform_extract.page.wording import FURNITURE, furniture

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
    "visitor counter": ["Đang truy cập: 4", "Đang trực tuyến 3", "Khách online: 2", "Bạn là người thứ 55.310"],
    "licence line": ["Giấy phép số 12/GP-TTĐT", "Số giấy phép: 3", "Cấp theo 14/GP-BC", "GPBC 5"],
    "publisher's address": ["© 2012", "All rights reserved", "Địa chỉ: 2 Hòa Bình", "E-mail: a@b.vn", "Tổng biên tập"],
    "share bar": ["Chia sẻ", "Bản in", "Copy link", "Cỡ chữ A- A+", "0:00 / 4:12", "1x", "Nghe bài viết00:00 / 07:41"],
    "rating": ["Đánh giá bài viết", "Tổng số điểm của bài: 0", "Xếp hạng: 3", "5 sao"],
    "comment form": ["Gửi phản hồi", "Đăng nhập", "Họ và tên:", "Tặng sao"],
    "another story": ["Xem ngay: Xã mở cửa", ">> Xã mở cửa", "Kéo xuống để xem tiếp", "Bài tiếp theo"],
    "advertisement": ["Quảng cáo", "ADVERTISEMENT", "Sponsored"],
    "weather and rates": ["Thời tiết", "Giá vàng", "Hà Nội 31 °C", "Chọn thành phố", "Lịch phát sóng"],
    "link list": ["Liên kết website", "Thăm dò ý kiến", "RSS"],
    "navigation": ["Trang chủ", "Trang sau", "1 2 3 4 5 Trang sau", "Từ khóa", "Danh mục"],
    "title of related stories": ["Tin liên quan", "CÁC TIN KHÁC:", "Đọc thêm", "Có thể bạn quan tâm"],
    "server error": ["Could not connect to server."],
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
    ],
)
def test_content_is_no_furniture(line):
    assert furniture(line) is None


def test_every_kind_has_lines():
    assert set(FURNITURE) <= set(LINES)


def by_patterns_alone(line):
    return next((name for name, wording in FURNITURE.items() if wording.pattern.search(line.lower())), None)


@pytest.mark.parametrize("page", FIXTURES, ids=lambda path: path.parent.name)
def test_the_words_miss_nothing(page):
    for block in layout(parse(read(page).html)).blocks:
        if len(block.text) <= 70 and furniture(block.text) != "server error":
            assert furniture(block.text) == by_patterns_alone(block.text)
