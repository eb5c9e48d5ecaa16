"""No text makes a rule backtrack without bound, or cost more than in proportion to its length.

Nothing is timed: the regex library's own limit stops a pattern that backtracks, calls are counted, and a text that
watches what is cut out of it shows who looks at the whole of it.
"""

import sys
from itertools import islice

import pytest
import regex

from vnreform_extract import extract_facts
from vnreform_extract.rules import default_rules
from vnreform_extract.rules.anchors import Anchors
from vnreform_extract.rules.engine import REACH, Context
from vnreform_extract.text.unicode import canonical

RULES = default_rules()
LIMIT = 2.0
"""Seconds of processor time after which a single match is stopped; the slowest takes a few thousandths."""
PLACES = 3
LONG = 4_000
UNITS = (
    *("số 1/1/1/1-Đ", "số 1/1/1/1-Đ ", "1/", "1-", "1.", "1,", "1 ", "khoản 1 ", "điểm a khoản 1 Điều 1 ", "từ 1 "),
    *("đến 1 ", "ngày 1, ", "ngày 1/", "tháng 1 - ", "năm 2016, ", "năm 2016 ", "2016-", "quý I, ", "Luật Đất đai "),
    *("Quyết định số ", "Quyết định số 7/QĐ-A ", "Quyết định này ", "1 tỷ ", "từ 1% đến ", "một ", "hai mươi lăm "),
    *("5 xã, ", "5 xã ", "cấp sở 07, ", "13 đơn vị (cấp sở 07, ", "hàng trăm ", "đồng ", "không quá ", "(", "(5 xã "),
    *("“", "a", "ngàyngày", "Đ", "1", "I", ".", "\n", " ", "| ", "1\n"),
)

TAILS = ("1", "/1", "-1", ".1", ",1", " 1", " 1,", " a", "á", " (", "-Đ", " \n", " và 1", ", năm 1", " đến 1")


def hostile(rule):
    """Long texts made of a rule's own examples."""
    for example in [example for example in rule.examples if example.span][:4]:
        span = canonical(example.span).text
        words = span.split()
        numbers = regex.sub(r"\d+", "1" * LONG, span)
        before = canonical(example.text).text.partition(span)[0]
        for piece in (span, span + " ", span + ", ", words[0] + " ", " ".join(words[:2]) + " ", span[:-1] or span):
            yield before + piece * (LONG // len(piece) + 1)
        for tail in TAILS:
            yield span + tail * (LONG // len(tail))
            yield words[0] + tail * (LONG // len(tail))
        yield from (numbers, span.replace(" ", " " * LONG), span.replace("/", "/1" * LONG))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_pattern_does_not_backtrack_without_bound(rule):
    anchors = Anchors([(rule, rule.anchors)])
    for text in hostile(rule):
        for place, _ in islice(anchors.places(text), PLACES):
            try:
                rule.compiled.match(text, place, place + REACH, timeout=LIMIT)
            except TimeoutError:
                pytest.fail(f"{rule.name} backtracks without bound at {text[place : place + 60]!r}…")


def test_the_limit_stops_a_pattern_that_backtracks():
    with pytest.raises(TimeoutError):
        regex.compile(r"(?:\d|\d\d?|\d+)+[xy]").match("1" * REACH, timeout=0.05)


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
