from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnreform_extract.text import calendar

# First days of the lunar year by Vietnamese time; 1968, 1985, 2007 and 2030 differ from the Chinese calendar.
TET = {
    1968: "01-29", 1969: "02-16", 1984: "02-02", 1985: "01-21", 2000: "02-05", 2007: "02-17", 2015: "02-19",
    2016: "02-08", 2017: "01-28", 2018: "02-16", 2019: "02-05", 2020: "01-25", 2021: "02-12", 2022: "02-01",
    2023: "01-22", 2024: "02-10", 2025: "01-29", 2026: "02-17", 2030: "02-02", 2053: "02-18",
}  # fmt: skip


@pytest.mark.parametrize(("year", "day"), TET.items())
def test_tet(year, day):
    assert calendar.lunar_day(year, 1, 1) == date.fromisoformat(f"{year}-{day}")


@pytest.mark.parametrize(
    ("lunar", "solar"),
    [
        ((2020, 3, 10), "2020-04-02"),  # Giỗ Tổ Hùng Vương
        ((2025, 3, 10), "2025-04-07"),
        ((2019, 12, 30), "2020-01-24"),
        ((2024, 8, 15), "2024-09-17"),
        ((2020, 7, 15), "2020-09-02"),
    ],
)
def test_days_that_are_known(lunar, solar):
    assert calendar.lunar_day(*lunar) == date.fromisoformat(solar)


def test_leap_months():
    assert calendar.lunar_day(2020, 4, 1, leap=True) == date(2020, 5, 23)
    assert calendar.lunar_day(2023, 2, 1, leap=True) == date(2023, 3, 22)
    assert calendar.lunar_day(2025, 6, 1, leap=True) == date(2025, 7, 25)
    assert calendar.lunar_day(2025, 5, 1, leap=True) is None


def test_days_that_do_not_exist():
    assert calendar.lunar_day(2021, 12, 30) is None  # the year Tân Sửu ended on the 29th
    assert calendar.lunar_day(2020, 13, 1) is None
    assert calendar.lunar_day(2020, 1, 31) is None


@given(st.integers(1900, 2100), st.integers(1, 12))
def test_a_month_has_29_or_30_days_and_the_next_follows(year, month):
    first = calendar.lunar_day(year, month, 1)
    last = calendar.lunar_day(year, month, 30) or calendar.lunar_day(year, month, 29)
    following = calendar.lunar_day(year, month, 1, leap=True)
    following = following or calendar.lunar_day(year + month // 12, month % 12 + 1, 1)
    assert following == last + timedelta(days=1)
    assert 28 <= (last - first).days <= 29


@given(st.dates(date(1000, 1, 1), date(2199, 12, 31)))
def test_edtf_of_every_day_is_iso(day):
    assert calendar.edtf(day.year, day.month, day.day) == day.isoformat()
    assert calendar.bounds(day.isoformat()) == (day, day)
    assert calendar.distance(day.isoformat(), day) == 0


@given(st.dates(date(1901, 1, 1), date(2100, 1, 1)), st.dates(date(2000, 1, 1), date(2030, 1, 1)))
def test_the_closest_day_is_at_most_half_a_year_away_and_keeps_its_month(reference, day):
    found = calendar.closest(f"XXXX-{day:%m-%d}", reference)
    if (day.month, day.day) != (2, 29):
        assert abs((date.fromisoformat(found) - reference).days) <= 183
        assert found[5:] == f"{day:%m-%d}"


def test_names_of_years():
    assert [calendar.named_year(name, 2022) for name in ("Giáp Thìn", "Ất Tị", "Mậu Thân")] == [2024, 2025, 2028]
    assert calendar.named_year("Giáp Dần", 1970) == 1974
    assert calendar.named_year("Giáp Tỵ", 1970) is None
