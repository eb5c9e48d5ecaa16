"""Which rule took what, and why the others lost."""

import pytest

from vnreform_extract.explain import explain
from vnreform_extract.model import Custom
from vnreform_extract.rules.engine import DIGITS, Reading, Rule, yes


def rule(name, pattern, *, rank=0, normalise=lambda match, context: Custom(), example="12/3"):
    return Rule("kind", name, pattern, normalise, (DIGITS,), (yes(example),), "test", rank=rank)


def told(text, **options):
    return [(claim.text, claim.rule, claim.reason) for claim in explain(text, **options)]


def at(start, end):
    return lambda match, context: Reading(Custom(), start, end)


LONG, SHORT = r"\d+/\d+", r"\d+"


@pytest.mark.parametrize(
    ("rules", "reason"),
    [
        ((rule("won", LONG), rule("lost", LONG, rank=-1)), "won has the higher rank"),
        ((rule("lost", SHORT), rule("won", LONG)), "won is longer"),
        ((rule("won", LONG), rule("lost", LONG)), "won stands first in the rule set"),
        (
            (rule("lost", LONG, normalise=at(1, 4)), rule("won", LONG, normalise=at(0, 3))),
            "won starts first",
        ),
    ],
)
def test_the_first_difference_in_the_order_is_the_reason(rules, reason):
    lost = [claim for claim in explain("12/3", rules=rules) if not claim.fact]
    assert {claim.reason for claim in lost} == {reason}


def test_losers_follow_the_fact_that_beat_them():
    assert told("Từ ngày 2/9/2020, xã có 14 thôn.")[:3] == [
        ("Từ ngày 2/9/2020", "date.from", ""),
        ("ngày 2/9/2020", "date.day", "date.from is longer"),
        ("2/9/2020", "date.bare_day", "date.from is longer"),
    ]


def test_offsets_are_those_of_the_text_as_given():
    text = "\u200bTừ nga\u0300y 2/9/2020"
    assert [text[claim.start : claim.end] for claim in explain(text)] == [claim.text for claim in explain(text)]
    assert explain(text)[0].text == "Từ nga\u0300y 2/9/2020"


def test_what_a_rule_refuses_or_leaves_open_is_told():
    assert told("hôm qua") == [("hôm qua", "date.relative_day", "refused by the rule's own check")]
    assert told("hôm qua", published="2020-09-02") == [("hôm qua", "date.relative_day", "")]


def test_a_mention_of_nothing_is_told():
    (claim,) = [claim for claim in explain("Quyết định này có hiệu lực.") if claim.rule.startswith("mention")]
    assert claim.reason == "nothing around it tells what it leaves open"
    text = "Quyết định số 70/QĐ-UBND đã ban hành. Quyết định này có hiệu lực."
    (claim,) = [claim for claim in explain(text) if claim.rule.startswith("mention")]
    assert claim.fact.value.refers_to == 0


def test_facts_are_those_of_the_reading():
    from vnreform_extract import extract_facts

    text = "Năm 2020, 93,8% cán bộ hoàn thành nhiệm vụ, thu 1,5 tỷ đồng."
    assert tuple(claim.fact for claim in explain(text) if claim.fact) == extract_facts(text)
    assert explain("Không có gì.") == ()
