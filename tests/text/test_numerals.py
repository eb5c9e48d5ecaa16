import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from vnreform_extract.text.numerals import parse_digits, parse_number, parse_words
from vnreform_extract.text.unicode import canonical


@given(st.integers(0, 10**12))
def test_every_number_written_in_words_comes_back(number):
    words = canonical(num2words(number, lang="vi")).text
    assert parse_words(words) == number


@given(st.integers(0, 10**12), st.data())
def test_every_number_in_words_comes_back_in_any_usual_spelling(number, data):
    """Northern and Southern forms, and tone marks where the old and the new orthography put them."""
    words = canonical(num2words(number, lang="vi")).text.split()
    forms = {"nghìn": "ngàn", "tỷ": "tỉ", "lẻ": "linh", "linh": "lẻ", "bảy": "bẩy", "lăm": "nhăm"}
    spelt = [data.draw(st.sampled_from([word, forms.get(word, word)])) for word in words]
    assert parse_words(spelt) == number
    assert parse_words(canonical(unicodedata.normalize("NFD", " ".join(spelt))).text) == number


@given(st.integers(0, 10**12))
def test_every_number_with_points_between_thousands_comes_back(number):
    assert parse_digits(f"{number:,}".replace(",", ".")) == number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("mười hai phẩy năm", "12.5"),
        ("một phẩy hai triệu", "1200000"),
        ("hai trăm rưỡi", "250"),
        ("một trăm hai", "120"),
        ("một triệu hai", "1200000"),
        ("ba nghìn tỷ", "3000000000000"),
        ("hai mươi mốt", "21"),
        ("ba mươi tư", "34"),
        ("một ngàn lẻ một", "1001"),
        ("hai vạn", "20000"),
        ("mười lăm", "15"),
        ("1 972", "1972"),
        ("1.234.567,89", "1234567.89"),
        ("3 nghìn tỷ", "3000000000000"),
        ("12.5 million", "12500000"),
        ("650tr", "650000000"),
        ("250k", "250000"),
    ],
)
def test_numbers(text, value):
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize("words", ["mươi hai", "hai ba", "trăm trăm", "một tỷ tỷ tỷ phẩy", "mười phẩy"])
def test_words_that_are_no_number(words):
    assert parse_words(words) is None


@pytest.mark.parametrize("digits", ["1.23.456", "1,2,3", "1.234,56,78"])
def test_separators_that_make_no_sense(digits):
    assert parse_digits(digits) is None
