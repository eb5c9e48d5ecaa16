"""How phrases of running text lean, text by text."""

import numpy as np
import pytest

from vnreform_extract.page.features.leanings import Phrases, is_running, phrases

TABLE = {"newsletter": -1.5, "our newsletter": -2.5, "for example": 1.75, "sign up": -2.0}


def of(*texts):
    words = [text.split(" ") for text in texts]
    sizes = np.array([len(text) for text in words])
    found = Phrases(TABLE).of([word for text in words for word in text], sizes, np.full(len(texts), True))
    return np.round(found.T.astype(float), 3).tolist()


@pytest.mark.parametrize(
    ("text", "leanings"),
    [
        ("get our newsletter", [-2.5, 0.0, -1.333]),
        ("a newsletter", [-1.5, 0.0, -0.75]),
        ("for example sign up", [-2.0, 1.75, -0.062]),
        ("newsletter", [-1.5, 0.0, -1.5]),
        ("up sign example for", [0.0, 0.0, 0.0]),
        ("for", [0.0, 0.0, 0.0]),
    ],
)
def test_lowest_highest_and_mean_of_a_text(text, leanings):
    assert of(text) == [leanings]


def test_no_phrase_runs_from_one_text_into_the_next():
    assert of("will you sign", "up the hill", "for", "example our") == [[0.0, 0.0, 0.0]] * 4
    assert of("sign up", "our newsletter")[0] == [-2.0, 0.0, -1.0]


def test_the_phrases_of_a_text_are_those_that_are_asked_for():
    table = dict.fromkeys(phrases(["a", "b", "c", "d"]), -1.0)
    assert Phrases(table).of(["a", "b", "c", "d"], np.array([4]), np.array([True]))[2].tolist() == [-7 / 4]


def test_a_page_in_another_language_is_told_apart_from_one_whose_phrases_lean_to_no_side():
    assert of("hồ sơ ở xã", "một cửa") == [[-9.0, -9.0, -9.0]] * 2
    assert of("the newsletter for us", "an example")[1] == [0.0, 0.0, 0.0]


def test_only_texts_that_count_lean():
    found = Phrases(TABLE).of(["newsletter", "newsletter"], np.array([1, 1]), np.array([False, True]))
    assert found[0].tolist() == [0.0, -1.5]


def test_phrases_count_in_running_text_alone():
    words, linked = np.array([5, 6, 40, 40]), np.array([0.0, 0.0, 0.7, 0.1])
    assert is_running(words, linked).tolist() == [False, True, False, True]
