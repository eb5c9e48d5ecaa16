"""How words lean: to content or to furniture, by the share of gold that hosts have under them."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from itertools import accumulate

import numpy as np

from vnreform_extract.page.blocks import Layout, RawBlock
from vnreform_extract.page.features import Classes, Leanings, Phrases
from vnreform_extract.page.features.leanings import SAMPLE, is_running, phrases, tokens

PRIOR_HOSTS = 4.0
FEWEST_HOSTS = 3
FEWEST_HOSTS_OF_PHRASE = 6
LEAST_LEANING = 0.15
FURNITURE_FROM, CONTENT_FROM = -0.8, 1.6
"""How far a phrase must lean to be worth keeping: what begs, sells and discloses is worth more than what tells."""

# Vietnamese words that templates use for classes, which an English corpus cannot teach.
CONTENT = (
    "sapo tomtat chapeau trichdan noidung chitiet baiviet bantin motatin newscontent noidungtin noidungbai chitiettin"
)
FURNITURE = (
    "lienquan tinlienquan tinkhac tinmoi tincu cungchuyenmuc docnhieu xemnhieu binhluan ykien quangcao thoitiet tygia "
    "giavang lienket chantrang danhmuc chiase thamdo bieuquyet truycap luottruycap timkiem dangnhap luotxem vanbanmoi "
    "othernews bailienquan baikhac tindocnhieu cungtacgia tinnong thongke hoidap duongdan trangchu docthem xemthem"
)
_GIVEN = {**dict.fromkeys(CONTENT.split(), 0.97), **dict.fromkeys(FURNITURE.split(), 0.02)}
_GIVEN_HOSTS = 6


class Shares:
    """Shares of gold under each word, host by host.

    Args:
        fewest: hosts that a word must stand on to lean at all.
    """

    def __init__(self, fewest: int) -> None:
        self.fewest = fewest
        self.hosts: dict[str, dict[str, list[float]]] = defaultdict(dict)
        self.kept = self.seen = 0.0

    def count_all(self, kept: float, seen: float) -> None:
        """Counts what the share of a word is measured by."""
        self.kept += kept
        self.seen += seen

    def count(self, word: str, host: str, kept: float, seen: float) -> None:
        """Counts what stands under a word."""
        if seen:
            tally = self.hosts[word].setdefault(host, [0.0, 0.0])
            tally[0] += kept
            tally[1] += seen

    def leaning(self, word: str, host: str = "") -> float:
        """How a word leans as all other hosts use it, in log-odds beyond those of all text."""
        shares = self._shares(word)
        count, total = len(shares), sum(shares.values())
        if host in shares:
            count, total = count - 1, total - shares[host]
        if word in _GIVEN:
            count, total = count + _GIVEN_HOSTS, total + _GIVEN_HOSTS * _GIVEN[word]
        if count < self.fewest:
            return 0.0
        prior = self.kept / self.seen
        share = (total + PRIOR_HOSTS * prior) / (count + PRIOR_HOSTS)
        return math.log(share / (1 - share)) - math.log(prior / (1 - prior))

    def _shares(self, word: str) -> dict[str, float]:
        return {host: kept / seen for host, (kept, seen) in self.hosts.get(word, {}).items()}


class Vocabulary:
    """Words of classes and ids, and phrases of running text."""

    def __init__(self) -> None:
        self.classes = Shares(FEWEST_HOSTS)
        self.phrases = Shares(FEWEST_HOSTS_OF_PHRASE)

    def add_phrases(self, host: str, layout: Layout, shares: Sequence[float]) -> None:
        """Counts the phrases of a page."""
        for found, share in zip(_running(layout.blocks), shares, strict=True):
            self.phrases.count_all(share * bool(found), bool(found))
            for phrase in found:
                self.phrases.count(phrase, host, share, 1)

    def add_classes(self, host: str, layout: Layout, shares: Sequence[float]) -> None:
        """Counts the words in a page's classes and ids."""
        words = [min(block.size, SAMPLE) for block in layout.blocks]
        seen = [0.0, *accumulate(map(float, words))]
        kept = [0.0, *accumulate(w * s for w, s in zip(words, shares, strict=True))]
        self.classes.count_all(kept[-1], seen[-1])
        for box in layout.boxes:
            if box.end > box.first and ("class" in box.attributes or "id" in box.attributes):
                for token in tokens(box.words):
                    self.classes.count(token, host, kept[box.end] - kept[box.first], seen[box.end] - seen[box.first])

    def without(self, host: str, blocks: Sequence[RawBlock]) -> Leanings:
        """How words lean as all other hosts use them.

        Args:
            host: whose use of them is left out.
            blocks: those whose phrases will be asked for.
        """
        known = self._phrases.keys() & set().union(*_running(blocks))
        return Leanings(
            Classes(cache(lambda word: self.classes.leaning(word, host))).of,
            Phrases({**self._phrases, **{phrase: self.phrases.leaning(phrase, host) for phrase in known}}),
        )

    def tables(self) -> tuple[dict[str, float], dict[str, float]]:
        """All leanings worth keeping: of words in classes and ids, and of phrases."""
        return (
            _table(self.classes, {*self.classes.hosts, *_GIVEN}, -LEAST_LEANING, LEAST_LEANING),
            self._phrases,
        )

    @cached_property
    def _phrases(self) -> dict[str, float]:
        """The phrases worth keeping, once all pages are counted."""
        return _table(self.phrases, filter(_is_worded, self.phrases.hosts), FURNITURE_FROM, CONTENT_FROM)


def _running(blocks: Sequence[RawBlock]) -> list[set[str]]:
    """The phrases of each block; none of those that are no running text."""
    sizes = np.array([block.size for block in blocks])
    linked = np.array([block.link_chars / len(block.text) for block in blocks])
    return [
        set(phrases(block.text.lower().split(" ")[:SAMPLE])) if runs else set()
        for block, runs in zip(blocks, is_running(sizes, linked), strict=True)
    ]


def _is_worded(phrase: str) -> bool:
    """True for a phrase of words that have letters: years and prices lean with the season."""
    return all(any(map(str.isalpha, word)) for word in phrase.split(" "))


def _table(shares: Shares, words: Iterable[str], low: float, high: float) -> dict[str, float]:
    leanings = {word: shares.leaning(word) for word in sorted(words)}
    return {word: leaning for word, leaning in leanings.items() if not low < leaning < high}
