"""Fits the two looks, cross-validated by host."""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from catboost import CatBoostClassifier

from training.data import Page, as_plain, laid_out
from training.labels import shares
from training.labels import words as count_words
from training.vocabulary import Vocabulary
from vnreform_extract.page import boilerplate, headline, metadata
from vnreform_extract.page.features import UNKNOWN, Described, Stated, features, second_look
from vnreform_extract.page.model import HOPELESS
from vnreform_extract.page.naming import names
from vnreform_extract.page.statements import statements
from vnreform_extract.page.tree import parse

SEED = 20240902
FOLDS = 8
Options = dict[str, float]
PAGE_LOOKS: tuple[Options, Options] = (
    {"iterations": 180, "depth": 6, "learning_rate": 0.12},
    {"iterations": 330, "depth": 6, "learning_rate": 0.075},
)
PLAIN_LOOKS: tuple[Options, Options] = (
    {"iterations": 140, "depth": 6, "learning_rate": 0.13},
    {"iterations": 240, "depth": 6, "learning_rate": 0.085},
)
"""Plain lines have no boxes to tell of: fewer trees do."""
FEWEST_WORDS = 50.0
WRITTEN = ("portal", "news")
"""Kinds of pages that are written at random: what they name their boxes teaches nothing."""
FEW = ("vn",)
"""Kinds of pages from too few hosts to tell how the phrases of their language lean."""
MUTED = "muted"
"""Kind of a page whose phrases are kept from the model, so that it reads pages in other languages by all else."""
WEIGHTS = {"article": 2.5, "vn": 8.0, "portal": 1.0, "news": 1.0}
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
            if page.kind not in WRITTEN:
                vocabulary.add_classes(page.host, layout, gold)
            if teaches_phrases(page):
                vocabulary.add_phrases(page.host, layout, gold)
    say(f"{len(laid)} pages laid out")
    out = []
    for page, layout, target in laid:
        tree = parse(page.html)
        head = statements(tree)
        title = headline.find(layout.blocks, names(head))
        leanings = vocabulary.without(page.host, layout.blocks)
        stated = metadata.stated_content(head)
        described = features(layout, title, stated, leanings)
        texts = [block.text for block in layout.blocks]
        out.append(Sample(page, texts, target, described, fold(page.host)))
        if teaches_phrases(page) and is_muted(page.host):
            described = features(layout, title, stated, replace(leanings, phrases=UNKNOWN.phrases))
            out.append(Sample(replace(page, kind=MUTED), texts, target, described, fold(page.host)))
    say("pages described")
    return out, vocabulary


def plain_samples(pages: Sequence[Page], say: Callable[[str], None]) -> list[Sample]:
    """The same pages as plain text, one block a line, without head or tags."""
    out = []
    for page in pages:
        layout = as_plain(laid_out(page)[0])
        if layout.blocks:
            texts = [block.text for block in layout.blocks]
            described = features(layout, None, Stated(), UNKNOWN)
            out.append(Sample(page, texts, np.array(shares(texts, page.gold)), described, fold(page.host)))
    say(f"{len(out)} pages described as plain text")
    return out


def fold(host: str) -> int:
    """The fold of all pages of a host."""
    return zlib.crc32(host.encode()) % FOLDS


def teaches_phrases(page: Page) -> bool:
    """True for a page whose running text says how phrases lean."""
    return page.kind not in (*WRITTEN, *FEW)


def is_muted(host: str) -> bool:
    """True for half of the hosts, whose pages are learned from a second time, as if nobody knew their phrases."""
    return zlib.crc32(host.encode()[::-1]) % 2 == 0


def weights(sample: Sample) -> np.ndarray:
    """Blocks weigh by their words, pages nearly alike: by their main content, or by all where they have none."""
    words = sample.described.words
    gold = float((words * sample.target).sum())
    size = max(gold if gold >= FEWEST_WORDS else float(words.sum()), FEWEST_WORDS)
    return (np.minimum(words, 150) / size * 100 + 0.02) * WEIGHTS.get(sample.page.kind, 1.0)


def fit(
    rows: Sequence[np.ndarray], data: Sequence[Sample], before: Sequence[np.ndarray], options: Options
) -> CatBoostClassifier:
    """Fits one look on the blocks that it is asked about: the share of gold in a block is the probability to learn."""
    asked = [doubtful(p, len(s.target)) for s, p in zip(data, before, strict=True)]
    matrix = np.concatenate([r[which] for r, which in zip(rows, asked, strict=True)])
    target = np.concatenate([s.target[which] for s, which in zip(data, asked, strict=True)])
    weight = np.concatenate([weights(s)[which] for s, which in zip(data, asked, strict=True)])
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


def cross_validate(
    data: list[Sample], looks: tuple[Options, Options], say: Callable[[str], None]
) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Out-of-fold probabilities of the first look, and of both."""
    first = _out_of_fold(data, [s.described.matrix for s in data], [np.zeros(0)] * len(data), looks[0], say)
    return first, _out_of_fold(data, _second_rows(data, first), first, looks[1], say)


def _second_rows(data: list[Sample], first: list[np.ndarray]) -> list[np.ndarray]:
    return [second_look(s.described, p) for s, p in zip(data, first, strict=True)]


def _out_of_fold(
    data: list[Sample],
    rows: list[np.ndarray],
    before: list[np.ndarray],
    options: Options,
    say: Callable[[str], None],
) -> list[np.ndarray]:
    out: list[np.ndarray] = [np.zeros(0)] * len(data)
    for number in range(FOLDS):
        inside = [i for i, s in enumerate(data) if s.fold != number]
        model = fit(*([those[i] for i in inside] for those in (rows, data, before)), options)
        for i, s in enumerate(data):
            if s.fold == number:
                out[i] = _asked(model, rows[i], before[i])
        say(f"fold {number} done")
    return out


def _asked(model: CatBoostClassifier, rows: np.ndarray, before: np.ndarray) -> np.ndarray:
    found = proba(model, rows)
    return np.where(before > HOPELESS, found, before) if len(before) else found


def doubtful(before: np.ndarray, count: int) -> np.ndarray:
    """The blocks that a look is asked about: all, or those that the look before leaves open."""
    return before > HOPELESS if len(before) else np.ones(count, bool)


def fit_all(
    data: list[Sample], first: list[np.ndarray], looks: tuple[Options, Options]
) -> tuple[CatBoostClassifier, CatBoostClassifier]:
    """Fits both looks on all pages; the second learns from out-of-fold probabilities of the first."""
    nothing = [np.zeros(0)] * len(data)
    return (
        fit([s.described.matrix for s in data], data, nothing, looks[0]),
        fit(_second_rows(data, first), data, first, looks[1]),
    )


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
