"""The one scan finds what a search for each anchor by itself finds."""

import regex
from hypothesis import example, given
from hypothesis import strategies as st

from vnreform_extract.rules.anchors import Anchors

WORDS = ("năm", "nam", "n", "t1", "t12", "quyết định", "quyết định số", "định mức", "us$", "$", "≤", "đ")
DIGITS = ("#", "#/", "#%", "# năm", "# xã")
TEXTS = st.lists(
    st.sampled_from([*WORDS, *" /-.,\n%_İß", "số", "định", "xã", "12", "7", "  ", "NĂM"]),
    max_size=25,
).map("".join)


def found_one_by_one(anchor, text):
    """Places of one anchor, by a pattern that says what an anchor is."""
    if anchor.startswith("#"):
        behind = regex.escape(anchor[1:].strip())
        whole = r"(?!\p{L})" if anchor[-1].isalpha() else ""
        tail = rf"\d*+\s*{behind}{whole}" if behind else ""
        pattern = rf"(?<![\p{{L}}\p{{N}}])(?<!\d[.,])(?=\d{tail})"
    else:
        left = r"(?<![\p{L}\p{N}])" if anchor[0].isalnum() else ""
        right = r"(?!\p{L})" if anchor[-1].isalpha() else r"(?!\d)" if anchor[-1].isdigit() else ""
        spaced = regex.escape(anchor, literal_spaces=True).replace(" ", r"\s+")
        pattern = rf"{left}(?={spaced}{right})"
    return {match.start() for match in regex.finditer(pattern, text, regex.I)}


@given(TEXTS)
@example("quyết định  mức")
@example("US$500")
@example("İ năm 12/7")
@example("2.5/3 năm2020")
def test_every_anchor_is_found_at_every_place(text):
    every = (*WORDS, *DIGITS)
    found = {(entry, place) for place, entries in Anchors([(a, [a]) for a in every]).places(text) for entry in entries}
    expected = {(anchor, place) for anchor in every for place in found_one_by_one(anchor, text)}
    assert found == expected


@given(TEXTS)
def test_places_go_from_left_to_right_once_each(text):
    places = [place for place, _ in Anchors([("x", [*WORDS, *DIGITS])]).places(text)]
    assert places == sorted(set(places))
