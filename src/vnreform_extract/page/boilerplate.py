"""Which blocks are the main content, and why.

A page's blocks are scored by the model, the lines of a scraped text by their wording and place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from vnreform_extract.model import Role
from vnreform_extract.page import model
from vnreform_extract.page.blocks import Layout, RawBlock
from vnreform_extract.page.features import Floats, Stated, features
from vnreform_extract.page.wording import CAPTION, SIGNATURE, TAIL_TITLE

_NEVER_CONTENT = frozenset(
    {
        "captcha line",
        "back to top",
        "view counter",
        "visitor counter",
        "share bar",
        "date line",
        "title of related stories",
    }
)
"""Furniture whose wording leaves no doubt, whatever the model says."""
_SURE = 0.45
_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided on a block.

    Attributes:
        keep: True where it is main content.
        reason: what decided, in words for a reader.
        role: its role among the kept blocks.
        chance: the model's probability that it is main content; 1 where no model was asked.
    """

    keep: bool
    reason: str
    role: Role
    chance: float = 1.0


def judge(page: Layout, title: int | None, stated: Stated) -> list[Verdict]:
    """Labels the blocks of one page.

    Args:
        page: its blocks.
        title: index of the headline.
        stated: what the page's head says of the content.
    """
    if not page.blocks:
        return []
    if page.blocks[0].line:
        return _judge_lines(page.blocks, title)
    described = features(page, title, stated, model.load().leaning)
    chances = model.load().probabilities(described)
    enough = threshold(chances, described.words)
    return [
        _verdict(block, chance, enough, index == title)
        for index, (block, chance) in enumerate(zip(page.blocks, chances.tolist(), strict=True))
    ]


def threshold(chances: Floats, words: Floats) -> float:
    """Probability from which a block is main content: lower on a page that the model is nowhere sure of.

    Args:
        chances: probability of each block.
        words: words of each block.
    """
    mass = float((chances * words).sum())
    return min(_SURE, _SHARE * float((chances**2 * words).sum()) / mass) if mass else _SURE


def _verdict(block: RawBlock, chance: float, enough: float, is_title: bool) -> Verdict:
    role = role_of(block)
    if is_title:
        return Verdict(False, "the headline", role, chance)
    if chance > enough and block.furniture not in _NEVER_CONTENT:
        return Verdict(True, f"main content ({chance:.2f})", role, chance)
    return Verdict(False, _why_not(block, chance), role, chance)


def _why_not(block: RawBlock, chance: float) -> str:
    """The plainest reason against a block."""
    if block.furniture:
        return block.furniture
    density = block.link_chars / len(block.text)
    if density > 0.5:
        return f"link density {min(density, 1.0):.2f}"
    return f"unlike main content ({chance:.2f})"


# ---- the lines of a scraped text

_FEWEST_WORDS = 12
_LONGEST_CAPTION = 300


def _judge_lines(blocks: Sequence[RawBlock], title: int | None) -> list[Verdict]:
    verdicts = []
    tail = False
    for index, block in enumerate(blocks):
        role = role_of(block)
        tail = tail or (title is not None and index > title and TAIL_TITLE.match(block.text) is not None)
        reason = _against_line(block, role)
        if title is not None and index <= title:
            reason = "the headline" if index == title else "in front of the headline"
        elif tail and not reason:
            reason = "behind the title of related stories"
        verdicts.append(Verdict(not reason, reason or "main content", role))
    return verdicts


def _against_line(block: RawBlock, role: Role) -> str:
    if block.furniture:
        return block.furniture
    if len(block.text) < _LONGEST_CAPTION and SIGNATURE.match(block.text):
        return "signature"
    if role != "caption" and block.text.count(" ") + 1 < _FEWEST_WORDS:
        return "short line"
    return ""


# ---- roles

_NAME = re.compile(r"(?:[^\W\d_a-zà-ỹ][\w.]{0,8}(?:[ -]{1,3}|$)){1,6}[.,]?$")


def role_of(block: RawBlock) -> Role:
    """The role of a block: what its tag says, or a caption by its class or wording."""
    if block.box.role == "caption" or (len(block.text) < _LONGEST_CAPTION and _reads_as_caption(block)):
        return "caption"
    return block.box.role


def _reads_as_caption(block: RawBlock) -> bool:
    if CAPTION.search(block.text):
        return True
    return any("caption" in box.words.lower() for box, _ in zip(block.box.around(), range(4), strict=False))


def signature(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict]) -> int | None:
    """Index of the line that signs the text: a name just behind the last kept paragraph."""
    last = max((i for i, v in enumerate(verdicts) if v.keep and v.role != "caption"), default=None)
    if last is None:
        return None
    for index in range(last + 1, min(last + 3, len(blocks))):
        block = blocks[index]
        if _NAME.match(block.text) and len(block.text) < 60 and not block.link_chars and not block.furniture:
            return index
    return None
