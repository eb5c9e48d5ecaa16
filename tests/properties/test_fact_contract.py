"""What holds of the facts of any text, whatever stands in it."""

import json
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from vnreform_extract import ExtractError, extract_facts
from vnreform_extract.rules import default_rules

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/record.schema.json").read_text("utf-8"))
FACT = Draft202012Validator({"$ref": "#/$defs/Fact", "$defs": SCHEMA["$defs"]})
EDTF_END = r"(?:\d{4}|\d{3}X|\d\dXX|(?:\d{4}|XXXX)-(?:\d\d|XX)(?:-\d\d)?)"
EDTF = re.compile(rf"{EDTF_END}(?:/(?:{EDTF_END}|\.\.))?|\.\./{EDTF_END}")

EXAMPLES = sorted({example.text for rule in default_rules() for example in rule.examples})
LETTERS = "aăâeêioôơuưyđAĐÐnhgtXIV"
SIGNS = "0123456789.,;:/-–()%&|<>\"'°²½٣१ \n\t\r\u00a0\u200b\u0301\u0323\u0302"
WORDS = [
    *("năm", "tháng", "ngày", "từ", "đến", "khoản", "Điều", "số", "quyết", "QĐ-UBND", "tỷ", "đồng", "nghìn", "triệu"),
    *("một", "hai", "mươi", "lăm", "này", "trên", "cùng", "kỳ", "trong", "đó", "gồm", "Tết", "âm", "lịch", "thế", "kỷ"),
    *("thập", "niên", "quý", "đầu", "cuối", "nay", "qua", "trước", "Chạp", "Giêng", "mùng"),
]


@st.composite
def pieces_of_examples(draw):
    text = draw(st.sampled_from(EXAMPLES))
    start = draw(st.integers(0, len(text)))
    return text[start : draw(st.integers(start, len(text)))]


TEXTS = st.lists(
    st.one_of(
        st.sampled_from(EXAMPLES),
        pieces_of_examples(),
        st.sampled_from(WORDS),
        st.text(LETTERS + SIGNS, max_size=8),
        st.sampled_from([" ", ", ", ". ", "\n", "", " - ", " đến "]),
    ),
    max_size=12,
).map("".join)
REFERENCES = st.one_of(st.none(), st.dates().map(lambda day: day.isoformat()))


def read(text, published):
    """The facts of a text; a reference date outside the calendar's middle is refused and tried no further."""
    try:
        return extract_facts(text, published=published)
    except ExtractError as error:
        assert error.subject == "published"
        return ()


@given(TEXTS, REFERENCES)
@example("29 tháng Chạp đến mùng 5 tháng Giêng, cùng kỳ năm 2019", "2020-09-02")
@example("a429 tháng Chạp đến mùng 5 tháng Giêng năm 2019", "2020-09-02")
@example("trên hai kỳ tông tư số 09", None)
@example("ở độ tuổi 18 - 22\n", None)
@example("độ tuổi 18 \n", None)
@example("5 \nđiểm đồng", None)
@example("sáng 3ngày 22/9\nm", None)
@example("ngày 6/2. 2019", None)
@example("5 USD\n5 - 7 ngày", None)
@example("tuổi\n020 kế hoạch", None)
@example("22/2/2\nđiểm đ khoản 1", None)
@example("lễ 30/4-1/5, hôm qua, tuần tới, năm sau", "9999-12-31")
@example("lễ 30/4-1/5, hôm qua, tuần trước, năm kia", "0001-01-01")
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_facts_stand_where_they_say_and_are_what_the_schema_says(text, published):
    facts = read(text, published)
    for fact in facts:
        assert 0 <= fact.start < fact.end <= len(text)
        assert text[fact.start : fact.end] == fact.text == fact.text.strip()
        assert fact.sentence[0] <= fact.start < fact.end <= fact.sentence[1] <= len(text)
        assert "\n" not in fact.text or fact.kind == "document"  # whose number a layout may have broken
        FACT.validate(json.loads(json.dumps(fact.to_dict(), allow_nan=False)))
        assert fact.kind != "date" or EDTF.fullmatch(fact.value.edtf)
    assert all(one.end <= other.start for one, other in pairwise(facts))
    assert facts == read(text, published)


@given(st.text(max_size=200))
def test_any_text_at_all_can_be_read(text):
    for fact in extract_facts(text, published="2020-09-02"):
        assert text[fact.start : fact.end] == fact.text


@given(TEXTS, REFERENCES)
def test_a_paragraph_without_facts_before_a_text_moves_its_facts_and_no_more(text, published):
    before = "Đây là phần mở đầu.\n"
    text = f"Tin {text}"  # lest a mark at its beginning should sit on the line end before it
    moved = read(before + text, published)
    assert [(fact.start - len(before), fact.text, fact.rule) for fact in moved] == [
        (fact.start, fact.text, fact.rule) for fact in read(text, published)
    ]


@pytest.mark.parametrize(
    "published", ["hôm qua", "2020-13-45", "0000-00-00", "0001-01-01", "9999-12-31", "", 5, b"2020"]
)
def test_a_reference_date_that_is_none_is_refused(published):
    with pytest.raises(ExtractError, match=r"^published: expected a"):
        extract_facts("Hôm qua có 5 xã.", published=published)
