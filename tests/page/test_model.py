"""The block model's weights and what they are worth on a page of our own."""

from pathlib import Path

import numpy as np

from vnreform_extract.page import model
from vnreform_extract.page.blocks import layout
from vnreform_extract.page.features import UNKNOWN, Stated, features, names, second_look, second_names
from vnreform_extract.page.plain import lines
from vnreform_extract.page.tree import parse

PAGE = "<h1>Xã mở một cửa</h1><div><p>Xã mở bộ phận một cửa, người dân nộp hồ sơ.</p><p>Một.</p></div><a href=/>Về</a>"


def described():
    return features(layout(parse(PAGE)), 0, Stated(), UNKNOWN)


def test_weights_are_small():
    assert Path(model.__file__).with_name("weights.npz").stat().st_size <= 200 * 1024


def test_columns_are_those_that_are_named():
    page = described()
    assert page.matrix.shape == (4, len(names()))
    assert second_look(page, np.zeros(4)).shape == (4, len(names()) + len(second_names()))
    plain = features(lines("Trang chủ\nXã mở bộ phận một cửa."), None, Stated(), UNKNOWN)
    assert plain.matrix.shape == (2, len(names(plain=True)))


def test_a_line_is_told_by_what_others_say_too():
    story = "Hôm qua, xã Đông Hải mở bộ phận một cửa cho người dân ba thôn."
    again = "Ở bộ phận một cửa, người dân Đông Hải không phải chờ quá nửa giờ."
    other = "Giá cà phê tuần này tăng, thương lái về tận rẫy hỏi mua từng bao."
    page = features(lines("\n".join([story, again, other, "Bộ phận một cửa"])), None, Stated(), UNKNOWN)
    columns = dict(zip(names(plain=True), page.matrix.T, strict=True))
    pairs, named = columns["pairs of words said elsewhere"], columns["names said elsewhere"]
    assert pairs[0] > 0.3 < pairs[1]
    assert pairs[2] == 0
    assert pairs[3] == 1  # a menu's line is held against others, and others are not held against it
    assert named.tolist() == [1, 1, 0, 0]


def test_trees_answer_by_bits():
    trees = model.Trees(
        np.array([[0, 1, 0, 0, 0, 0]], np.int16),
        np.array([[0.5, 0.5, *[np.inf] * 4]], np.float32),
        np.arange(64, dtype=np.float32).reshape(1, 64),
        -1.0,
    )
    odds = trees.probabilities(np.array([[0, 0], [1, 0], [0, 1], [1, 1]], np.float32))
    assert np.allclose(odds, 1 / (1 + np.exp(-np.array([-1.0, 0.0, 1.0, 2.0]))))


def test_what_is_saved_is_read_again(tmp_path):
    leaves = np.linspace(-0.5, 0.8, 64, dtype=np.float32)
    columns, borders = np.zeros((2, 6), np.int16), np.zeros((2, 6), np.float32)
    trees = model.Trees(columns, borders, np.stack([leaves, 0 * leaves]), -0.25)
    path = tmp_path / "weights.npz"
    model.save(path, {"page": (trees, trees)}, {"sapo": 2.5}, {"our newsletter": -1.2})
    read = model.load("page", path)
    assert np.allclose(read.second.leaves, trees.leaves, atol=0.8 / 127)
    assert (read.first.bias, read.leanings.of_class("sapo")) == (-0.25, (2.5, 2.5, 2.5))
    found = read.leanings.phrases.of(["our", "newsletter"], np.array([2]), np.array([True]))
    assert np.allclose(found[:, 0], [-1.2, 0, -0.6])


def test_same_page_same_answer():
    weights = model.load()
    assert np.array_equal(weights.probabilities(described()), weights.probabilities(described()))


def test_a_paragraph_is_likelier_content_than_a_link():
    _, paragraph, _, link = model.load().probabilities(described())
    assert paragraph > link
