import pytest

from vnreform_extract.facts import extract_facts
from vnreform_extract.reform import observe
from vnreform_extract.reform.indicators import catalogue
from vnreform_extract.text.unicode import canonical


@pytest.mark.parametrize("indicator", catalogue(), ids=lambda indicator: indicator.id)
def test_an_indicator_is_found_in_its_example(indicator):
    before, figure = indicator.example.split("[")
    figure, behind = figure.split("]")
    text = before + figure + behind
    found = observe(canonical(text), extract_facts(text))
    assert [(o.kind, o.indicator) for o in found] == [(indicator.kind, indicator.id)]
    assert indicator.unit in (None, found[0].unit)


def test_ids_are_unique():
    ids = [indicator.id for indicator in catalogue()]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    "text",
    [
        "Câu lạc bộ có 1.200 cổ động viên.",
        "Tỷ lệ che phủ rừng đạt 47%.",
        "Giá vé 2 triệu đồng, cao nhất từ đầu năm.",
    ],
)
def test_other_figures_have_no_indicator(text):
    (observation,) = observe(canonical(text), extract_facts(text))
    assert observation.indicator is None


def test_the_nearest_context_names_a_figure():
    text = "Xã trả 5.120 hồ sơ đúng hạn, 44 hồ sơ trễ hạn. Tỷ lệ hồ sơ đúng hạn đạt 98%, tỷ lệ số hóa hồ sơ đạt 85%."
    found = [observation.indicator for observation in observe(canonical(text), extract_facts(text))]
    assert found == ["files-on-time", "files-late", "on-time-share", "digitised-share"]


def test_the_size_of_a_change_is_no_level():
    text = "Đến nay, 92,5% văn bản được ký số, tăng 18 điểm phần trăm."
    level, change = observe(canonical(text), extract_facts(text))
    assert (level.indicator, change.indicator, change.change) == ("digital-signature-share", None, "up")
