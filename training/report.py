"""What cross-validation found, as Markdown."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from training.door import article
from training.train import FOLDS, MUTED, PAGE_LOOKS, PLAIN_LOOKS, SEED, Options, Sample, f1, scores

THRESHOLDS = (0.3, 0.4, 0.5)
_WCXB = ("article", "documentation", "service", "forum", "product", "listing", "collection")
_OURS = ("vn", "portal", "news")
_TEXTS = ("article", "document")

Found = dict[str, list[tuple[float, str]]]


def written(
    data: list[Sample],
    first: list[np.ndarray],
    second: list[np.ndarray],
    plain: list[Sample],
    plain_second: list[np.ndarray],
) -> str:
    """The report."""
    page, types = _through_the_door(data, second, plain=False)
    lines, _ = _through_the_door(plain, plain_second, plain=True)
    return "\n".join(
        [
            *_heading(data),
            "## Blocks",
            "",
            "Word F1, macro-averaged over pages, of blocks whose probability exceeds the threshold; pages without main",
            "content count 1 where nothing is kept, else 0.",
            "",
            *_table(
                [
                    (f"{look}, {threshold}", scores(data, probabilities, threshold))
                    for look, probabilities in (("first", first), ("second", second))
                    for threshold in THRESHOLDS
                ]
                + [
                    ("second, the library's own", scores(data, second, None)),
                    ("perfect labels", scores(data, [s.target for s in data], 0.5)),
                ]
            ),
            "",
            "## Pages",
            "",
            "Word F1 of `Article.text` on pages that have a main content: the library's whole way, with page type,",
            "headline, captions and signature. Plain text: the same pages' blocks, one a line.",
            "",
            *_table([("page", page), ("plain text", lines)], ("article", *_OURS)),
            "",
            "| page type said | " + " | ".join(f"{kind}: {truth}" for kind, truth in types) + " |",
            "|---|" + "---|" * len(types),
            *(
                f"| {said} | " + " | ".join(str(count[said]) for count in types.values()) + " |"
                for said in ("article", "document", "list", "other")
            ),
            "",
            "Worst pages:",
            "",
            *_worst(page, "page"),
            *_worst(lines, "plain text"),
            "",
        ]
    )


def _heading(data: list[Sample]) -> list[str]:
    hosts = {s.page.host for s in data}
    columns = data[0].described.matrix.shape[1]
    return [
        "# Block model: cross-validation",
        "",
        f"{len(data)} pages of {len(hosts)} hosts in {FOLDS} folds by host, {sum(len(s.texts) for s in data)} blocks, "
        f"{columns} columns; seed {SEED}; {_trees(PAGE_LOOKS)} trees of depth 6,",
        f"{_trees(PLAIN_LOOKS)} for plain text.",
        "`vn`: saved Vietnamese pages; `portal`, `news`: pages written at random, those of a template being one",
        "host (`portals.py`, `news.py`). Words are scored without the page's own host.",
        f"`{MUTED}`: pages of half of WCXB's hosts once more, their phrases kept from the model.",
        "",
    ]


def _trees(looks: Sequence[Options]) -> str:
    return " + ".join(f"{look['iterations']:.0f}" for look in looks)


def _table(rows: Sequence[tuple[str, Found]], kinds: Sequence[str] = (*_WCXB, *_OURS, MUTED)) -> list[str]:
    whole = set(_WCXB) <= set(kinds)
    head = (["all of WCXB"] if whole else []) + list(kinds)
    lines = ["| | " + " | ".join(head) + " |", "|---|" + "---|" * len(head)]
    for name, found in rows:
        every = [[f for kind in _WCXB for f, _ in found[kind]]] if whole else []
        cells = [_mean(values) for values in (*every, *([f for f, _ in found[kind]] for kind in kinds))]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return lines


def _through_the_door(
    data: list[Sample], chances: list[np.ndarray], *, plain: bool
) -> tuple[Found, dict[tuple[str, str], Counter[str]]]:
    """F1 of the pages that have a text, by kind; the page types said, by kind and truth."""
    found: Found = defaultdict(list)
    types: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for s, p in zip(data, chances, strict=True):
        if s.page.page_type:
            said = article(s, p, plain=plain)
            types[s.page.kind, s.page.page_type][said.page_type] += 1
            if s.page.page_type in _TEXTS:
                found[s.page.kind].append((f1(said.text, s.page.gold, s.page.optional), s.page.name))
    return found, types


def _worst(found: Found, name: str) -> list[str]:
    return [
        f"- {name}, {kind}: " + ", ".join(f"{page} {f:.2f}" for f, page in sorted(found[kind])[:12])
        for kind in ("article", *_OURS)
        if found[kind]
    ]


def _mean(values: Sequence[float]) -> str:
    return f"{sum(values) / len(values):.4f}" if values else "-"
