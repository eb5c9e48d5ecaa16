import json
from decimal import Decimal

import pytest

from vnreform_extract import extract
from vnreform_extract.facts import extract_facts
from vnreform_extract.reform import observe
from vnreform_extract.text.unicode import canonical


def observed(text, *, title=None, **about):
    about["title"] = canonical(title or "").text
    return observe(canonical(text), extract_facts(text, published=about.get("published")), **about)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Năm 2018, xã có 14 hộ nghèo; năm 2019 còn 9 hộ nghèo.", ["2018", "2019"]),
        ("Xã có 14 hộ nghèo vào năm 2018.", ["2018"]),
        ("Tính đến ngày 30/6/2021, 80% xã đạt chuẩn. Nhờ đó, 12 thôn có đường mới.", ["2021-06-30", "2021-06-30"]),
        ("Trong giai đoạn 2016 - 2019, tỉnh rà soát mọi việc. Hiện nay, còn 12 thôn xa.", ["2022-01-05"]),
        ("Quyết định ký năm 2018. Đến nay, đã có 10 xã làm theo.", ["2022-01-05"]),
        ("Công tác được thực hiện tốt từ năm 2018, với 10 xã làm theo.", ["2018/.."]),
        ("Hằng năm, tỷ lệ kiểm tra đạt 30% đơn vị.", [None]),
        ("Có 10 xã làm theo.", ["2022-01-05"]),
        ("Năm 2018 là năm khó.\nCó 10 xã làm theo.", ["2022-01-05"]),
    ],
)
def test_the_time_is_the_last_that_was_named(text, time):
    assert [o.time_period for o in observed(text, published="2022-01-05T08:00+07:00")] == time


@pytest.mark.parametrize(
    ("text", "title", "place"),
    [
        ("Tỉnh có 12 xã mới.", "Kon Tum: Sắp xếp xã", "Kon Tum"),
        ("Lâm Đồng có 12 xã mới.", "Kon Tum: Sắp xếp xã", "Lâm Đồng"),
        ("Đoàn công tác của Hoà Bình rất đông.\nTỉnh có 12 xã mới.", None, "Hòa Bình"),
        ("Cả nước có 12 xã mới.", "Kon Tum: Sắp xếp xã", "Việt Nam"),
        ("Tàu qua Thái Bình Dương chở 12 người.", None, None),
        ("TP HCM có 12 phường mới.", None, "Thành phố Hồ Chí Minh"),
    ],
)
def test_the_place_is_that_of_the_sentence_or_of_the_page(text, title, place):
    assert observed(text, title=title)[-1].ref_area == place


def test_a_place_has_its_codes_before_and_after_july_2025():
    (observation,) = observed("Bình Định có 12 xã mới.")
    assert (observation.ref_area_code, observation.ref_area_code_2025) == ("52", "52")
    (observation,) = observed("Gia Lai có 12 xã mới.")
    assert (observation.ref_area_code, observation.ref_area_code_2025) == ("64", "52")


def test_a_part_knows_the_figure_of_its_whole():
    whole, first, second = observed("Kiểm tra 13 đơn vị (cấp sở 07, cấp huyện 06).")
    assert (whole.part_of, first.part_of, second.part_of) == (None, Decimal(13), Decimal(13))
    assert (first.part, second.part) == ("cấp sở", "cấp huyện")


def test_offices_named_level_by_level_are_told_by_their_head():
    text = "Đến nay, 100% sở, ban, ngành của tỉnh, ủy ban nhân dân cấp huyện, cấp xã làm theo cơ chế một cửa."
    (observation,) = observed(text)
    assert (observation.of, observation.unit, observation.indicator) == ("sở, ban, ngành", None, "one-stop-coverage")


@pytest.mark.shared
def test_all_observations_of_the_seed_come_out(shared):
    seed = shared / "seed"
    expected = json.loads((seed / "expected.json").read_text("utf-8"))
    record = extract(seed / expected["source"])
    found = [observation.to_dict() for observation in record.observations]
    assert len(found) == len(expected["observations"])
    for observation, wanted in zip(found, expected["observations"], strict=True):
        assert {key: observation.get(key) for key in wanted if key != "line"} == {
            key: value for key, value in wanted.items() if key != "line"
        }
