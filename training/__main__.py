"""`python -m training SHARED`: cross-validates, fits, writes the weights and the report."""

from __future__ import annotations

import argparse
import pickle
import time
from pathlib import Path

import numpy as np

from training import export, report
from training.data import saved, wcxb
from training.news import pages as news
from training.portals import pages as portals
from training.train import PAGE_LOOKS, PLAIN_LOOKS, SEED, cross_validate, fit_all, plain_samples, proba, samples
from vnreform_extract.page import model

WRITTEN = 500
"""Pages of each manner that are written at random."""
WRITTEN_LINES = 1000
"""The same for plain text, which has no mark-up to go by and needs more of them."""
WEIGHTS = Path(model.__file__).with_name("weights.npz")
PLAIN = ("article", "vn")
"""Kinds of found pages that plain text is learned from."""
REPORT = Path(__file__).with_name("report.md")


def main() -> None:
    """Runs it all."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("shared", type=Path, help="folder with data/wcxb-dev and pages")
    parser.add_argument("--keep", type=Path, help="leave the described pages and their probabilities there")
    options = parser.parse_args()
    began = time.time()

    def say(line: str) -> None:
        print(f"{time.time() - began:6.0f} s  {line}", flush=True)

    found = [*wcxb(options.shared / "data/wcxb-dev"), *saved(options.shared / "pages")]
    pages = [*found, *portals(WRITTEN, SEED), *news(WRITTEN, SEED)]
    data, vocabulary = samples(pages, say)
    first, second = cross_validate(data, PAGE_LOOKS, say)
    written = [*portals(WRITTEN_LINES, SEED), *news(WRITTEN_LINES, SEED)]
    plain = plain_samples([*(page for page in found if page.kind in PLAIN), *written], say)
    plain_first, plain_second = cross_validate(plain, PLAIN_LOOKS, say)
    if options.keep:
        options.keep.write_bytes(pickle.dumps((data, first, second, plain, plain_first, plain_second)))
    text = report.written(data, first, second, plain, plain_second)
    REPORT.write_text(text, encoding="utf-8")
    print(text)
    fitted = {"page": fit_all(data, first, PAGE_LOOKS), "plain": fit_all(plain, plain_first, PLAIN_LOOKS)}
    looks = {kind: (export.trees(one), export.trees(two)) for kind, (one, two) in fitted.items()}
    model.save(WEIGHTS, looks, *vocabulary.tables())
    model.load.cache_clear()
    matrix = data[0].described.matrix
    difference = np.abs(model.load().first.probabilities(matrix) - proba(fitted["page"][0], matrix))
    size = WEIGHTS.stat().st_size / 1024
    say(f"{WEIGHTS.name}: {size:.0f} KB; differs from CatBoost by {difference.max():.4f} at most")


if __name__ == "__main__":
    main()
