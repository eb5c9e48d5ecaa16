"""Fits the two looks, cross-validated by host."""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from catboost import CatBoostClassifier

from training.data import Page, as_plain, laid_out
from training.labels import shares
from training.labels import words as count_words
from training.vocabulary import Vocabulary
from vnreform_extract.page import boilerplate, headline, metadata
from vnreform_extract.page.features import Described, Stated, features, second_look
from vnreform_extract.page.naming import names
from vnreform_extract.page.statements import statements
from vnreform_extract.page.tree import parse

SEED = 20240902
FOLDS = 4
FIRST = {"iterations": 200, "depth": 6, "learning_rate": 0.12}
SECOND = {"iterations": 260, "depth": 6, "learning_rate": 0.08}
WEIGHTS = {"article": 1.5, "vn": 6.0}
"""How much a page of a type weighs, 1 where nothing is said: the library is for articles, Vietnamese ones first."""


@dataclass
class Sample:
    """A page ready to learn from."""

    page: Page
    texts: list[str]
    target: np.ndarray
    described: Described
    fold: int


def samples(pages: Sequence[Page], say: Callable[[str], None]) -> tuple[list[Sample], Vocabulary]:
    """Lays out and describes all pages; the vocabulary that describes a page has not seen its host."""
    laid = []
    vocabulary = Vocabulary()
    for page in pages:
        layout, gold = laid_out(page)
        if layout.blocks:
            laid.append((page, layout, np.array(gold)))
            vocabulary.add(page.host, layout, gold)
    say(f"{len(laid)} pages laid out")
    out = []
    for page, layout, target in laid:
        tree = parse(page.html)
        head = statements(tree)
        title = headline.find(layout.blocks, names(head))
        described = features(layout, title, metadata.stated_content(head), vocabulary.without(page.host))
        out.append(
            Sample(
                page, [block.text for block in layout.blocks], target, described, zlib.crc32(page.host.encode()) % FOLDS
            )
        )
    say("pages described")
    return out, vocabulary


def plain_samples(pages: Sequence[Page], say: Callable[[str], None]) -> list[Sample]:
    """The same pages as plain text, one block a line, without head or tags."""
    out = []
    for page in pages:
        layout = as_plain(laid_out(page)[0])
        if layout.blocks:
            texts = [block.text for block in layout.blocks]
            described = features(layout, None, Stated(), lambda _: 0.0)
            out.append(Sample(page, texts, np.array(shares(texts, page.gold)), described, fold(page.host)))
    say(f"{len(out)} pages described as plain text")
    return out


def fold(host: str) -> int:
    """The fold of all pages of a host."""
    return zlib.crc32(host.encode()) % FOLDS


def weights(sample: Sample) -> np.ndarray:
    """Blocks weigh by their words, pages nearly alike."""
    words = sample.described.words
    gold = max(float((words * sample.target).sum()), 50.0)
    return (np.minimum(words, 150) / gold * 100 + 0.02) * WEIGHTS.get(sample.page.kind, 1.0)


def fit(rows: Sequence[np.ndarray], data: Sequence[Sample], options: dict[str, float]) -> CatBoostClassifier:
    """Fits one look: the share of gold in a block is the probability to learn."""
    matrix = np.concatenate(rows)
    target = np.concatenate([s.target for s in data])
    weight = np.concatenate([weights(s) for s in data])
    model = CatBoostClassifier(
        loss_function="CrossEntropy",
        random_seed=SEED,
        thread_count=2,
        border_count=64,
        verbose=False,
        allow_writing_files=False,
        l2_leaf_reg=5,
        rsm=0.5,
        bootstrap_type="Bernoulli",
        subsample=0.7,
        **options,
    )
    return model.fit(matrix, np.clip(target, 0, 1), sample_weight=weight)


def proba(model: CatBoostClassifier, matrix: np.ndarray) -> np.ndarray:
    """Probability of each block to be content."""
    return model.predict_proba(matrix)[:, 1]


def cross_validate(data: list[Sample], say: Callable[[str], None]) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Out-of-fold probabilities of the first and the second look."""
    first = _out_of_fold(data, [s.described.matrix for s in data], FIRST, say)
    rows = [second_look(s.described, p) for s, p in zip(data, first, strict=True)]
    return first, _out_of_fold(data, rows, SECOND, say)


def _out_of_fold(
    data: list[Sample], rows: list[np.ndarray], options: dict[str, float], say: Callable[[str], None]
) -> list[np.ndarray]:
    out: list[np.ndarray] = [np.zeros(0)] * len(data)
    for number in range(FOLDS):
        inside = [i for i, s in enumerate(data) if s.fold != number]
        model = fit([rows[i] for i in inside], [data[i] for i in inside], options)
        for i, s in enumerate(data):
            if s.fold == number:
                out[i] = proba(model, rows[i])
        say(f"fold {number} done")
    return out


def fit_all(data: list[Sample], first: list[np.ndarray]) -> tuple[CatBoostClassifier, CatBoostClassifier]:
    """Fits both looks on all pages; the second learns from out-of-fold probabilities of the first."""
    rows = [second_look(s.described, p) for s, p in zip(data, first, strict=True)]
    return fit([s.described.matrix for s in data], data, FIRST), fit(rows, data, SECOND)


def scores(
    data: list[Sample], probabilities: list[np.ndarray], fixed: float | None
) -> dict[str, list[tuple[float, str]]]:
    """Word F1 of every page by page type, by a fixed threshold or by the library's own."""
    found = defaultdict(list)
    for s, p in zip(data, probabilities, strict=True):
        threshold = boilerplate.threshold(p, s.described.words) if fixed is None else fixed
        text = "\n".join(text for text, q in zip(s.texts, p, strict=True) if q > threshold)
        found[s.page.kind].append((f1(text, s.page.gold, s.page.optional), s.page.name))
    return found


def f1(text: str, gold: str, optional: str = "") -> float:
    """Word F1 as ../shared's score_strip.py counts it."""
    p, g, o = (Counter(count_words(t)) for t in (text, gold, optional))
    if not p or not g:
        return float(not p and not g)
    hit = sum((p & g).values())
    said = sum(p.values()) - sum(((p - g) & o).values())
    return 2 * hit / (said + sum(g.values())) if hit else 0.0
