"""Which blocks of a page its gold text holds."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

_WORD = re.compile(r"\w+")
_SIZE = 3


def words(text: str) -> list[str]:
    """The words that scores count: lower case, NFC."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


def shares(blocks: Sequence[str], gold: str) -> list[float]:
    r"""The share of each block's words that stand in the gold, by runs of three words, each run used once.

    A block shorter than that counts where it is a line of the gold, or where it and a block beside it are read
    together in the gold.

    >>> shares(["Trang chủ", "Tỉnh có chín xã mới.", "Một xã"], "Tỉnh có chín xã mới.\nMột xã")
    [0.0, 1.0, 1.0]
    """
    sequence = words(gold)
    runs = Counter(zip(*(sequence[i:] for i in range(_SIZE)), strict=False))
    lines = Counter(" ".join(words(line)) for line in gold.split("\n"))
    said = [words(block) for block in blocks]
    found: list[float | None] = [None] * len(said)
    # Whole lines of the gold first, then the longest blocks: teasers must not use up the runs of the story.
    for index in sorted(range(len(said)), key=lambda i: (lines[" ".join(said[i])] == 0, -len(said[i]))):
        found[index] = _by_runs(said[index], runs)
    every = set(zip(*(sequence[i:] for i in range(_SIZE)), strict=False))
    for index, one in enumerate(said):
        if 0 < len(one) < _SIZE:
            found[index] = _short(index, one, said, found, lines, every)
    return [share or 0.0 for share in found]


def _by_runs(one: list[str], runs: Counter[tuple[str, ...]]) -> float | None:
    if len(one) < _SIZE:
        return None
    known = [False] * len(one)
    for start in range(len(one) - _SIZE + 1):
        run = tuple(one[start : start + _SIZE])
        if runs[run] > 0:
            runs[run] -= 1
            known[start : start + _SIZE] = [True] * _SIZE
    return sum(known) / len(one)


def _short(
    index: int,
    one: list[str],
    said: list[list[str]],
    found: list[float | None],
    lines: Counter[str],
    every: set[tuple[str, ...]],
) -> float:
    near = [found[i] for i in range(max(0, index - 2), min(len(said), index + 3)) if i != index]
    beside = any((share or 0.0) > 0.5 for share in near)
    line = " ".join(one)
    if lines[line] > 0 and beside:
        lines[line] -= 1
        return 1.0
    before = said[index - 1][-2:] if index else []
    after = said[index + 1][:2] if index + 1 < len(said) else []
    joined = before + one + after
    hits = [tuple(joined[i : i + _SIZE]) in every for i in range(len(joined) - _SIZE + 1)]
    return float(beside and bool(hits) and all(hits))
