import pytest

from vnreform_extract.rules.units import unit_behind

UNITS = {
    "km": ["km", "ki-lô-mét", "ki lô mét", "kilômét", "kilomet", "cây số"],
    "m2": ["m2", "m²", "mét vuông", "m vuông"],
    "kg": ["kg", "ki-lô-gam", "kilogam", "kilôgam", "ký"],
    "mL": ["ml", "mi-li-lít", "mililít"],
    "Cel": ["độ C", "°C", "ºC"],
    "km/h": ["km/h", "km/giờ", "ki-lô-mét/giờ"],
    "kWh": ["kWh", "ki-lô-oát giờ"],
    "ug/m3": ["µg/m3"],
    "VND": ["đồng", "đ", "VNĐ", "VND", "đồng Việt Nam"],
    "USD": ["USD", "đô la", "đô la Mỹ", "đô-la Mỹ"],
    "AUD": ["AUD", "đô la Úc", "đô-la Australia"],
    "JPY": ["yên", "yên Nhật", "JPY"],
    "CNY": ["nhân dân tệ", "NDT"],
    "D": ["ngày", "ngày đêm", "ngày làm việc"],
    "Y": ["năm", "thập kỷ", "thập niên", "thế kỷ"],
    "%": ["%", "phần trăm", "‰", "điểm phần trăm"],
    "a": ["tuổi"],
    "point": ["điểm"],
}


@pytest.mark.parametrize(("symbol", "written"), [(symbol, way) for symbol, ways in UNITS.items() for way in ways])
def test_units_are_read_in_every_spelling(symbol, written):
    for text in (f"5 {written}", f"5 {written}.", f"5 {written.upper()}"):
        found = unit_behind(text, 1)
        assert found is not None
        assert (found.unit.symbol, text[1 : found.end].strip()) == (symbol, text[2:].rstrip("."))


@pytest.mark.parametrize(
    "text",
    [
        "đồng chí", "đồng bào", "điểm trường", "điểm bưu điện", "tuổi Đảng", "năm tuổi", "tháng lương",
        "tiếng Anh", "ký giả", "khối lớp", "ngày công lao động", "kmx", "yên bình", "tạ ơn", "", "xã", "năm 2020",
    ],
)  # fmt: skip
def test_what_only_begins_like_a_unit_is_none(text):
    assert unit_behind(f"5 {text}", 1) is None


def test_a_unit_stands_on_the_line_of_its_number():
    assert unit_behind("5\nđồng", 1) is None
