"""One total order decides between readings that overlap."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from vnreform_extract.model import Custom
from vnreform_extract.resolve.overlaps import precedence, without_overlaps
from vnreform_extract.rules.engine import Candidate, Rule, yes

RULES = tuple(
    Rule("word", f"word.{order}", "x+", lambda match, context: Custom(), ("x",), (yes("x"),), "test", rank=rank)
    for order, rank in enumerate((0, 5, 0, 9))
)


@st.composite
def readings(draw):
    order, start, length = draw(st.integers(0, 3)), draw(st.integers(0, 40)), draw(st.integers(1, 15))
    return Candidate(RULES[order], order, start, start + length, Custom())


def overlap(one, other):
    return one.start < other.end and other.start < one.end


MANY = st.lists(readings(), max_size=30, unique_by=precedence)


@given(MANY, st.randoms(use_true_random=False))
def test_the_order_of_the_input_makes_no_difference(candidates, chance):
    shuffled = list(candidates)
    chance.shuffle(shuffled)
    assert without_overlaps(shuffled) == without_overlaps(candidates)


@given(MANY)
def test_what_is_kept_stands_in_order_and_does_not_overlap(candidates):
    kept = without_overlaps(candidates)
    assert all(one.end <= other.start for one, other in pairwise(kept))
    assert all(any(one is candidate for candidate in candidates) for one in kept)


@given(MANY)
def test_settling_twice_changes_nothing(candidates):
    kept = without_overlaps(candidates)
    assert without_overlaps(kept) == kept


@given(MANY)
def test_what_is_dropped_overlaps_something_kept_of_higher_precedence(candidates):
    kept = without_overlaps(candidates)
    for candidate in candidates:
        if not any(candidate is one for one in kept):
            rivals = [one for one in kept if overlap(one, candidate)]
            assert any(precedence(one) < precedence(candidate) for one in rivals)


@given(MANY)
def test_the_first_in_precedence_always_stands(candidates):
    if candidates:
        assert min(candidates, key=precedence) in without_overlaps(candidates)
