"""What cross-validation found, as Markdown."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from training.train import FIRST, FOLDS, SECOND, SEED, Sample, scores

THRESHOLDS = (0.3, 0.35, 0.4, 0.45, 0.5)
_WCXB = ("article", "documentation", "service", "forum", "product", "listing", "collection")


def written(
    data: list[Sample],
    first: list[np.ndarray],
    second: list[np.ndarray],
    plain: list[Sample],
    plain_second: list[np.ndarray],
) -> str:
    """The report."""
    hosts = {s.page.host for s in data}
    lines = [
        "# Block model: cross-validation",
        "",
        f"{len(data)} pages of {len(hosts)} hosts in {FOLDS} folds by host, {sum(len(s.texts) for s in data)} blocks, "
        f"{data[0].described.matrix.shape[1]} columns; seed {SEED}; "
        f"{FIRST['iterations']} + {SECOND['iterations']} trees of depth 6.",
        "Word F1, macro-averaged over pages, of blocks whose probability exceeds the threshold.",
        "`vn`: saved Vietnamese news pages; `portal`: pages written by `training/portals.py`. ",
        "The words in classes and ids are scored without the page's own host.",
        "",
        "| look, threshold | all of WCXB | " + " | ".join((*_WCXB, "vn", "portal")) + " |",
        "|---|" + "---|" * (len(_WCXB) + 3),
    ]
    for name, probabilities in (("first", first), ("second", second)):
        for threshold in THRESHOLDS:
            found = scores(data, probabilities, threshold)
            every = [f for kind in _WCXB for f, _ in found[kind]]
            cells = [_mean(every), *(_mean([f for f, _ in found[kind]]) for kind in (*_WCXB, "vn", "portal"))]
            lines.append(f"| {name}, {threshold} | " + " | ".join(cells) + " |")
    oracle = scores(data, [s.target for s in data], 0.5)
    every = [f for kind in _WCXB for f, _ in oracle[kind]]
    cells = [_mean(every), *(_mean([f for f, _ in oracle[kind]]) for kind in (*_WCXB, "vn", "portal"))]
    lines.append("| perfect labels | " + " | ".join(cells) + " |")
    for name, pages, probabilities in (("as the library decides", data, second), ("plain text", plain, plain_second)):
        found = scores(pages, probabilities, None)
        every = [f for kind in _WCXB for f, _ in found[kind]]
        cells = [_mean(every), *(_mean([f for f, _ in found[kind]]) for kind in (*_WCXB, "vn", "portal"))]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    found = scores(data, second, None)
    lines += ["", "Worst pages as the library decides:", ""]
    for kind in ("article", "vn", "portal"):
        worst = ", ".join(f"{name} {f:.2f}" for f, name in sorted(found[kind])[:20])
        lines.append(f"- {kind}: {worst}")
    return "\n".join(lines) + "\n"


def _mean(values: Sequence[float]) -> str:
    return f"{sum(values) / len(values):.4f}" if values else "-"
