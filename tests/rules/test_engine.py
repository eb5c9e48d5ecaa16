"""Rules that cannot work fail when they are built; sets of rules are put together from others."""

from datetime import date

import pytest

from vnreform_extract.errors import RuleError
from vnreform_extract.model import Custom
from vnreform_extract.rules.engine import (
    DIGITS,
    ELSEWHERE,
    REACH,
    Candidate,
    Context,
    Reading,
    Refusal,
    Rule,
    RuleSet,
    among,
    no,
    todo,
    yes,
)
from vnreform_extract.text.sentences import sentences


def word(match, context):
    return Custom({"word": match.group()})


def rule(**changes):
    parts = {
        "kind": "place",
        "name": "place.ward",
        "pattern": r"phường \s+ \d{1,2}+",
        "normalise": word,
        "anchors": ("phường",),
        "examples": (yes("phường 5"), no("phường Tân Định")),
        "source": "test",
    }
    return Rule(**(parts | changes))


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"kind": ""}, "needs a kind and a name"),
        ({"name": "place ward"}, "'place ward' is no name"),
        ({"kind": "percents"}, "the kind 'percents' is none of the library's; 'percent'?"),
        ({"kind": "Date"}, "the kind 'Date' is none of the library's; 'date'?"),
        ({"anchors": ()}, "at least one anchor"),
        ({"anchors": "phường"}, "at least one anchor, in a tuple"),
        ({"anchors": ("phường", "")}, "none may be empty"),
        ({"anchors": ("Phường",)}, "lower case with single spaces, not 'Phường'"),
        ({"anchors": ("phường  số",)}, "lower case with single spaces"),
        ({"anchors": ("phường", "phường")}, "'phường' stands there twice"),
        ({"anchors": ("5",)}, "'5' begins with digits: write DIGITS"),
        ({"anchors": ("phường", "# xã hội")}, "stands more than one sign or word"),
        ({"anchors": ("phường", "quận")}, "cannot begin at the anchor 'quận'"),
        ({"anchors": ("phường", DIGITS)}, "cannot begin at the anchor '#'"),
        ({"pattern": r"(?P<n>\d{1,2}+) \s+ phường", "anchors": ("#/",)}, "cannot begin at the anchor '#/'"),
        ({"pattern": "phường ("}, "does not compile: missing )"),
        ({"pattern": r"phường \s+ (?P=number)"}, "does not compile: unknown group"),
        ({"pattern": r"phường | \d{0,2}+"}, "matches where nothing stands"),
        ({"lists": {"names": ("a",)}}, "does not use the list 'names'"),
        ({"pattern": r"phường \s+ \L<names>"}, "does not compile"),
        ({"pattern": r"phường \s+ \L<names>", "lists": {"names": "abc"}}, "the list 'names' is no list of words"),
        ({"examples": (no("phường"),)}, "at least one positive example"),
        ({"examples": (yes("ở phường 5", "phường 6"),)}, "span 'phường 6' does not stand in 'ở phường 5'"),
        ({"examples": (yes("phường 5", published="hôm qua"),)}, "date 'hôm qua', which is not ISO 8601"),
        ({"examples": (yes("phường 5"), no("phường 5"))}, "two examples say different things of 'phường 5'"),
        ({"examples": (yes("ở xã 5"),)}, "matches at no anchor of its positive examples"),
        (
            {"kind": "percent", "examples": (yes("phường 5", amonut="5"),)},
            "has the key 'amonut'; a percent has amount,",
        ),
    ],
)
def test_a_rule_that_cannot_work_is_not_built(changes, problem):
    with pytest.raises(RuleError) as raised:
        rule(**changes)
    assert problem in str(raised.value)
    assert repr(changes.get("name") or "place.ward") in str(raised.value)


def test_examples_of_lists_may_name_several_items_of_one_text():
    rule(examples=(among("phường 5, phường 6", "phường 5"), among("phường 5, phường 6", "phường 6")))
    rule(examples=(yes("phường 5"), todo(yes("phường  số 7", "phường  số 7"))))


def readings(rules, text):
    return [(found.rule.name, text[found.start : found.end]) for found in rules.candidates(Context(text))]


def test_digits_may_ask_for_what_stands_behind_them():
    share = rule(name="share", pattern=r"\d+ / \d+", anchors=("#/",), examples=(yes("3/4"),))
    months = rule(name="months", pattern=r"\d+ \s* tháng", anchors=("# tháng",), examples=(yes("3 tháng"),))
    number = rule(name="number", pattern=r"\d+", anchors=(DIGITS,), examples=(yes("3"),))
    both = RuleSet([share, months, number])
    assert readings(both, "3/4") == [("share", "3/4"), ("number", "3"), ("number", "4")]
    assert readings(both, "12tháng, 5 Tháng") == [
        ("months", "12tháng"),
        ("number", "12"),
        ("months", "5 Tháng"),
        ("number", "5"),
    ]


def test_words_of_an_anchor_may_stand_on_two_lines_and_overlap_with_others():
    decree = rule(name="decree", pattern=r"quyết\s+định", anchors=("quyết định",), examples=(yes("quyết định"),))
    norm = rule(name="norm", pattern=r"định\s+mức", anchors=("định mức",), examples=(yes("định mức"),))
    assert readings(RuleSet([decree, norm]), "Quyết\nđịnh  mức") == [("decree", "Quyết\nđịnh"), ("norm", "định  mức")]


def test_a_rule_does_not_read_inside_its_own_reading():
    pairs = rule(name="pairs", pattern=r"\d+ (?:,\s\d+)?", anchors=(DIGITS,), examples=(yes("3"),))
    assert readings(RuleSet([pairs]), "1, 2, 3, 4") == [("pairs", "1, 2"), ("pairs", "3, 4")]

    def back(match, context):
        return Reading(Custom(), max(0, match.start() - 5), match.end())

    wide = rule(name="wide", pattern=r"\d+", normalise=back, anchors=(DIGITS,), examples=(yes("3"),))
    assert readings(RuleSet([wide]), "1 và 2") == [("wide", "1")], "readings of one rule never overlap"


def test_a_pattern_sees_only_so_far():
    long = rule(pattern=r"phường \s++ (?:\d{1,2}+|tân)", examples=(yes("phường 5"),))
    assert readings(RuleSet([long]), "phường" + " " * (REACH - 8) + "5")
    assert not readings(RuleSet([long]), "phường" + " " * REACH + "5")


def test_refusals_are_told_apart():
    odd = rule(normalise=lambda match, context: None if match.group().endswith("4") else Custom())
    refused, read = RuleSet([odd]).attempts(Context("phường 4, phường 5"))
    assert (type(refused), refused.start, refused.end) == (Refusal, 0, 8)
    assert (type(read), read.start) == (Candidate, 10)


def test_what_belongs_to_another_rule_of_the_family_is_not_refused():
    even = rule(normalise=lambda match, context: Custom() if int(match.group()[-1]) % 2 == 0 else ELSEWHERE)
    odd = rule(name="odd", normalise=lambda match, context: Custom() if int(match.group()[-1]) % 2 else ELSEWHERE)
    found = list(RuleSet([even, odd]).attempts(Context("phường 4, phường 5")))
    assert [(type(attempt), attempt.rule) for attempt in found] == [(Candidate, even), (Candidate, odd)]
    assert even.read(Context("phường 5"), 0) is None


@pytest.mark.parametrize(
    ("normalise", "problem"),
    [
        (lambda match, context: Custom({"n": match["number"]}), "fails on 'phường 5': IndexError: no such group"),
        (lambda match, context: match.group(), "makes of 'phường 5' 'phường 5', which is no value"),
        (lambda match, context: Reading(Custom(), 3, 3), "makes of 'phường 5' the span 3:3"),
        (lambda match, context: Reading(Custom(), 0, 99), "makes of 'phường 5' the span 0:99"),
    ],
)
def test_a_normaliser_that_fails_is_named(normalise, problem):
    with pytest.raises(RuleError, match=r"rule 'place\.ward'") as raised:
        readings(RuleSet([rule(normalise=normalise)]), "phường 5")
    assert problem in str(raised.value)


def test_a_rule_reads_at_a_place():
    ward = rule()
    assert ward.read(Context("ở phường 5"), 2) == Reading(Custom({"word": "phường 5"}), 2, 10)
    assert ward.read(Context("ở phường 5"), 3) is None


def test_a_context_finds_sentences_once():
    context = Context("Một câu. Hai câu.", date(2020, 9, 2))
    assert context.sentences == sentences(context.text)
    assert context.sentences is context.sentences


WARD, DISTRICT = rule(), rule(name="place.district", kind="area")
BOTH = RuleSet([WARD, DISTRICT])


def test_a_set_is_ordered_and_knows_its_rules_by_name():
    assert list(BOTH) == [WARD, DISTRICT]
    assert (len(BOTH), BOTH.kinds) == (2, ("place", "area"))
    assert BOTH["place.district"] is DISTRICT
    assert WARD in BOTH
    assert "place.ward" in BOTH
    assert "place.city" not in BOTH
    assert repr(BOTH) == "RuleSet(2 rules of 2 kinds)"
    with pytest.raises(KeyError):
        BOTH["place.city"]


def test_adding_overrides_in_place_and_appends_what_is_new():
    other, city = rule(rank=3), rule(name="place.city")
    more = RuleSet([city, other])
    assert (BOTH + more).rules == (other, DISTRICT, city)
    assert (RuleSet([city]) + BOTH).rules == (city, WARD, DISTRICT)
    assert BOTH.rules == (WARD, DISTRICT), "sets never change"


def test_rules_are_chosen_by_name_or_kind():
    assert BOTH.without("area").rules == BOTH.only("place").rules == BOTH.only("place.ward").rules == (WARD,)
    assert BOTH.without().rules == BOTH.only("area", "place").rules == BOTH.rules
    for choose in (BOTH.without, BOTH.only):
        with pytest.raises(RuleError, match="no rule of the set has this name or kind"):
            choose("areas")


def test_a_set_without_rules_reads_nothing():
    assert readings(RuleSet([]), "phường 5, $5") == []


def test_a_set_refuses_what_cannot_stand_in_it():
    with pytest.raises(RuleError, match="two rules of a set share this name"):
        RuleSet([WARD, rule()])
    with pytest.raises(RuleError, match="expected rules, not str"):
        RuleSet(["place.ward"])
