import pytest

from vnreform_extract import extract_facts
from vnreform_extract.rules import default_rules
from vnreform_extract.rules.engine import Example
from vnreform_extract.rules.examples import check

EXAMPLES = [(rule, example) for rule in default_rules() for example in rule.examples]


def read(example: Example):
    return extract_facts(example.text, published=example.published)


@pytest.mark.parametrize(
    ("rule", "example"), EXAMPLES, ids=[f"{rule.name}: {example.text}" for rule, example in EXAMPLES]
)
def test_example(rule, example):
    outcomes = [outcome for outcome in check([rule], read) if outcome.example is example]
    assert [outcome.problem for outcome in outcomes if outcome.failed] == []


@pytest.mark.parametrize("place", ["{}", "Bảng 1\n{}\nHết bảng", "{}\u200b", "\u00a0{}"])
def test_positive_examples_hold_at_an_end_in_a_cell_and_beside_odd_spaces(place):
    lost = []
    for rule, example in EXAMPLES:
        if example.span is None or example.todo:
            continue
        facts = extract_facts(place.format(example.text), published=example.published)
        if not any(fact.kind == rule.kind and fact.text == example.span for fact in facts):
            lost.append((rule.name, example.text, [(fact.kind, fact.text) for fact in facts]))
    assert lost == []
