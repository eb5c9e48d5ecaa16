"""How the words in classes and ids lean: to content or to furniture, by the share of gold that hosts have in them."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import accumulate

from vnreform_extract.page.blocks import Layout
from vnreform_extract.page.features import tokens

PRIOR_HOSTS = 4.0
FEWEST_HOSTS = 3

# Vietnamese words that templates use for classes, which an English corpus cannot teach.
CONTENT = (
    "sapo tomtat chapeau trichdan noidung chitiet baiviet bantin motatin newscontent noidungtin noidungbai chitiettin"
)
FURNITURE = (
    "lienquan tinlienquan tinkhac tinmoi tincu cungchuyenmuc docnhieu xemnhieu binhluan ykien quangcao thoitiet tygia "
    "giavang lienket chantrang danhmuc chiase thamdo bieuquyet truycap luottruycap timkiem dangnhap luotxem vanbanmoi "
    "othernews bailienquan baikhac tindocnhieu cungtacgia tinnong thongke hoidap duongdan trangchu docthem xemthem"
)
_GIVEN_HOSTS = 6


class Vocabulary:
    """Shares of gold under each word, host by host."""

    def __init__(self) -> None:
        self.hosts: dict[str, dict[str, list[float]]] = defaultdict(dict)
        self.kept = self.seen = 0.0

    def add(self, host: str, layout: Layout, shares: Sequence[float]) -> None:
        """Counts a page."""
        words = [min(len(block.text.split()), 60) for block in layout.blocks]
        seen = [0.0, *accumulate(map(float, words))]
        kept = [0.0, *accumulate(w * s for w, s in zip(words, shares, strict=True))]
        self.seen += seen[-1]
        self.kept += kept[-1]
        for box in layout.boxes:
            if box.end > box.first and ("class" in box.attributes or "id" in box.attributes):
                for token in tokens(box.words):
                    tally = self.hosts[token].setdefault(host, [0.0, 0.0])
                    tally[0] += kept[box.end] - kept[box.first]
                    tally[1] += seen[box.end] - seen[box.first]

    def without(self, host: str) -> Callable[[str], float]:
        """The leaning of words as all other hosts use them."""
        table: dict[str, float] = {}

        def score(token: str) -> float:
            if token not in table:
                table[token] = self._score(token, host)
            return table[token]

        return score

    def table(self) -> dict[str, float]:
        """All leanings worth keeping, rounded."""
        every = {token: self._score(token, "") for token in {*self.hosts, *CONTENT.split(), *FURNITURE.split()}}
        return {token: round(value, 1) for token, value in sorted(every.items()) if abs(value) >= 0.15}

    def _score(self, token: str, host: str) -> float:
        prior = self.kept / self.seen
        shares = [k / s for name, (k, s) in self.hosts.get(token, {}).items() if name != host and s > 0]
        if token in CONTENT.split():
            shares += [0.97] * _GIVEN_HOSTS
        elif token in FURNITURE.split():
            shares += [0.02] * _GIVEN_HOSTS
        if len(shares) < FEWEST_HOSTS:
            return 0.0
        share = (sum(shares) + PRIOR_HOSTS * prior) / (len(shares) + PRIOR_HOSTS)
        return math.log(share / (1 - share)) - math.log(prior / (1 - prior))
