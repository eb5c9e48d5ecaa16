"""No text makes a rule backtrack without bound, or cost more than in proportion to its length.

Nothing is timed: the regex library's own limit stops a pattern that backtracks, calls are counted, and a text that
watches what is cut out of it shows who looks at the whole of it.
"""

import ast
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import vnreform_extract
from vnreform_extract import extract_facts
from vnreform_extract.rules import default_rules
from vnreform_extract.rules.engine import REACH, Context
from vnreform_extract.rules.hostile import runs_away
from vnreform_extract.rules.packs import load_pack

RULES = default_rules()
UNITS = (
    *("số 1/1/1/1-Đ", "số 1/1/1/1-Đ ", "1/", "1-", "1.", "1,", "1 ", "khoản 1 ", "điểm a khoản 1 Điều 1 ", "từ 1 "),
    *("đến 1 ", "ngày 1, ", "ngày 1/", "tháng 1 - ", "năm 2016, ", "năm 2016 ", "2016-", "quý I, ", "Luật Đất đai "),
    *("Quyết định số ", "Quyết định số 7/QĐ-A ", "Quyết định này ", "1 tỷ ", "từ 1% đến ", "một ", "hai mươi lăm "),
    *("5 xã, ", "5 xã ", "cấp sở 07, ", "13 đơn vị (cấp sở 07, ", "hàng trăm ", "đồng ", "không quá ", "(", "(5 xã "),
    *("Quyết định số 7/QĐ-A hay. Quyết định này tốt. ", "14 xã, gồm 5 xã ", "tăng 5% so với cùng kỳ năm trước. "),
    *("“", "a", "ngàyngày", "Đ", "1", "I", ".", "\n", " ", "| ", "1\n"),
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_pattern_does_not_backtrack_without_bound(rule):
    assert runs_away(rule) is None


def test_a_pattern_that_backtracks_is_found():
    (plate,) = load_pack(Path(__file__).with_name("packs") / "plates.py").rules.only("plate")
    pattern = r"biển \s+ (?:số|kiểm \s+ soát) \s+ (?:\d|\d\d|[A-Z-])+ (?:\.\d+)?[.]"
    careless = replace(plate, pattern=pattern, examples=plate.examples[:1])
    assert (runs_away(careless, limit=0.05) or "").startswith("biển số 11111")
    assert runs_away(plate, limit=0.05) is None


class Watched(str):  # noqa: SLOT000  # it has a field
    """A text that knows the longest piece that was cut out of it."""

    longest = 0

    def __getitem__(self, key):
        piece = super().__getitem__(key)
        self.longest = max(self.longest, len(piece))
        return piece


@pytest.mark.parametrize("unit", UNITS)
def test_no_rule_cuts_out_more_than_what_is_near(unit):
    text = Watched(unit * (4 * REACH // len(unit)))
    for _ in RULES.candidates(Context(text)):
        pass
    assert text.longest <= 2 * REACH


@pytest.mark.parametrize("room", ["rules", "resolve"])
def test_every_look_from_a_place_has_an_end(room):
    """The regex library seeks what a pattern cannot do without up to the end that it is given, before it matches."""
    looks = []
    for file in sorted((Path(vnreform_extract.__file__).parent / room).rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
                continue
            by_pattern = call.func.attr in ("match", "search", "fullmatch", "finditer")
            if by_pattern and len(call.args) == 2 and ast.unparse(call.func.value) != "regex":
                looks.append(f"{file.name}:{call.lineno}: {ast.unparse(call)}")
    assert looks == []


def calls(text):
    """How many functions are called to read a text: a measure of work that is the same each time."""
    counted = 0

    def count(frame, event, argument):
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        extract_facts(text, published="2020-09-02")
    finally:
        sys.setprofile(before)
    return counted


@pytest.mark.parametrize("unit", UNITS)
def test_work_grows_with_the_length_and_no_faster(unit):
    once, twice = (unit * (length // len(unit)) for length in (2_000, 4_000))
    extract_facts(twice)  # so that caches are warm
    assert calls(twice) <= 2.3 * calls(once) + 1_000
