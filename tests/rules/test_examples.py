import pytest

from vnreform_extract import extract_facts
from vnreform_extract.model import Custom
from vnreform_extract.rules import default_rules
from vnreform_extract.rules.engine import Example, Rule, RuleSet, among, no, todo, yes
from vnreform_extract.rules.examples import check, check_example

EXAMPLES = [(rule, example) for rule in default_rules() for example in rule.examples]


def read(example: Example):
    return extract_facts(example.text, published=example.published)


@pytest.mark.parametrize(
    ("rule", "example"), EXAMPLES, ids=[f"{rule.name}: {example.text}" for rule, example in EXAMPLES]
)
def test_example(rule, example):
    assert check_example(rule, example, read).complaint is None


def complaints(pattern, *examples):
    """What the check says of a rule that reads words in capitals."""

    def word(match, context):
        return Custom({"word": match.group()}) if match.group().isupper() else None

    rule = Rule("word", "word.capitals", pattern, word, ("một",), examples, "test")
    rules = RuleSet([rule])
    return [found.complaint for found in check([rule], lambda example: extract_facts(example.text, rules=rules))]


@pytest.mark.parametrize(
    ("example", "complaint"),
    [
        (yes("MỘT", word="MỘT"), None),
        (no("một"), None),
        (yes("là MỘT", "MỘT"), None),
        (yes("MỘT", word="HAI"), "word is 'MỘT', expected 'HAI'"),
        (yes("MỘT MỘT", "MỘT"), "found 'MỘT', 'MỘT', expected exactly 'MỘT'"),
        (among("MỘT MỘTH MỘT", "MỘT"), "found 'MỘT', 'MỘT', expected exactly 'MỘT'"),
        (yes("một"), "found nothing, expected exactly 'một'"),
        (yes("MỘT hai"), "found 'MỘT', expected 'MỘT hai'"),
        (no("MỘT"), "found 'MỘT', expected nothing"),
        (todo(yes("một")), None),
        (todo(no("MỘT")), None),
        (todo(yes("MỘT", word="MỘT")), "a known gap that has closed: take its todo() away"),
        (todo(no("một")), "a known gap that has closed: take its todo() away"),
    ],
)
def test_what_does_not_hold_is_said(example, complaint):
    assert complaints(r"một(?!\p{L})", yes("HAI MỘT", "MỘT"), example) == [None, complaint]


@pytest.mark.parametrize(
    ("pattern", "place"),
    [
        (r"một (?! \n )", "between other text"),
        (r"một (?=.)", "by itself"),
        (r"một (?! \s \|)", "in a table cell"),
        (r"(?<! \n ) một", "at the end of a text"),
    ],
)
def test_an_example_has_to_hold_in_every_place(pattern, place):
    found = complaints(pattern, yes("là MỘT ra một", "MỘT"), yes("MỘT"))[-1]
    complaint = "found nothing, expected exactly 'MỘT'"
    assert found == (complaint if place == "by itself" else f"{place}, {complaint}")


def test_a_normaliser_that_fails_is_a_complaint():
    rule = Rule("word", "word.x", "x", lambda match, context: Custom(match["y"]), ("x",), (yes("x"),), "test")
    (found,) = check([rule], lambda example: extract_facts(example.text, rules=[rule]))
    assert found.complaint == "rule 'word.x': its normaliser fails on 'x': IndexError: no such group"
