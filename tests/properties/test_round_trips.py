"""Days, amounts of money and ranges, written in any of their spellings, come back as they were."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnreform_extract import extract_facts
from vnreform_extract.model.base import decimal_string

DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
DAY_SPELLINGS = (
    "ngày {0.day}/{0.month}/{0.year}",
    "ngày {0.day:02}/{0.month:02}/{0.year}",
    "ngày {0.day} tháng {0.month} năm {0.year}",
    "ngày {0.day:02} tháng {0.month:02} năm {0.year}",
    "ngày {0.day}/{0.month} năm {0.year}",
    "NGÀY {0.day:02}.{0.month:02}.{0.year}",
    "{0.day:02}/{0.month:02}/{0.year}",
    "{0.day:02}-{0.month:02}-{0.year}",
    "{0.day} tháng {0.month} năm {0.year}",
    "{0.year}-{0.month:02}-{0.day:02}",
    "sáng {0.day}/{0.month}/{0.year}",
    "hôm {0.day}-{0.month}-{0.year}",
)
AMOUNTS = st.integers(1, 10**15)
SCALES = (("nghìn", 10**3), ("triệu", 10**6), ("tỷ", 10**9), ("tỉ", 10**9), ("nghìn tỷ", 10**12))
FRAMES = ("{}", "Hội nghị diễn ra {}.", "Theo báo cáo ({}), xã đã làm xong.", "– {};")


def only(text, kind):
    """The one fact of a kind."""
    (fact,) = [fact for fact in extract_facts(text) if fact.kind == kind]
    return fact


def grouped(number, sign):
    return f"{number:,}".replace(",", sign)


@pytest.mark.parametrize("spelling", DAY_SPELLINGS)
@given(day=DAYS, frame=st.sampled_from(FRAMES))
def test_a_day(spelling, day, frame):
    written = spelling.format(day)
    fact = only(frame.format(written), "date")
    assert (fact.text, fact.value.edtf) == (written, day.isoformat())


@given(st.lists(DAYS, min_size=2, max_size=2, unique=True))
def test_a_period_between_days(days):
    first, last = sorted(days)
    text = f"từ ngày {first.day}/{first.month}/{first.year} đến ngày {last.day}/{last.month}/{last.year}"
    fact = only(f"Thực hiện {text}.", "date")
    assert (fact.text, fact.value.edtf) == (text, f"{first.isoformat()}/{last.isoformat()}")


@given(AMOUNTS, st.sampled_from(["đồng", "VNĐ", "VND", "đ"]), st.sampled_from(["", "hơn ", "không quá ", "khoảng "]))
def test_an_amount_of_money_in_digits(amount, currency, lead):
    fact = only(f"Chi {lead}{grouped(amount, '.')} {currency} cho xã.", "money")
    assert (fact.text, fact.value.currency) == (f"{lead}{grouped(amount, '.')} {currency}", "VND")
    assert fact.value.amount == amount
    assert fact.value.comparator == {"": "eq", "hơn ": "gt", "không quá ": "le", "khoảng ": "approx"}[lead]


@given(st.integers(1, 999), st.integers(0, 999), st.sampled_from(SCALES))
def test_an_amount_of_money_with_a_scale(whole, thousandths, scale):
    word, factor = scale
    amount = Decimal(whole) + Decimal(thousandths) / 1000
    written = decimal_string(amount).replace(".", ",")
    fact = only(f"Tổng vốn {written} {word} đồng.", "money")
    assert (fact.text, fact.value.amount) == (f"{written} {word} đồng", amount * factor)


@given(st.integers(1, 10**9), st.sampled_from([".", "", " "]))
def test_a_count(amount, sign):
    written = grouped(amount, sign)
    fact = only(f"Toàn tỉnh có {written} hồ sơ.", "count")
    assert (fact.text, fact.value.amount, fact.value.unit) == (f"{written} hồ sơ", amount, "hồ sơ")


@given(st.integers(0, 100), st.integers(0, 99))
def test_a_percent(whole, hundredths):
    amount = Decimal(whole) + Decimal(hundredths) / 100
    written = decimal_string(amount).replace(".", ",")
    fact = only(f"Tỷ lệ là {written}%.", "percent")
    assert (fact.text, fact.value.amount) == (f"{written}%", amount)
