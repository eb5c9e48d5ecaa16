"""Which blocks are the main content, and why."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vnreform_extract.model import Role
from vnreform_extract.page.blocks import Box, RawBlock
from vnreform_extract.page.wording import CAPTION, SIGNATURE, TAIL_TITLE, furniture

_ASIDE = re.compile(
    r"relat|lienquan|lien-quan|tin-?khac|comment|binh-?luan|share|social|menu|\bnav|sidebar|footer|popup|banner|\bads?\b|advert|poll"
    r"|tag[s-]|breadcrumb|newsletter|recommend|\bvote|rating|video-?list|most-?|read-?more|tinmoi|tin-moi|box-?tin",
    re.IGNORECASE,
)
_LEAD = re.compile(r"sapo|summary|lead|desc|chapeau|trich|tomtat|tom-tat|intro", re.IGNORECASE)
_NAME = re.compile(r"(?:[^\W\d_a-zà-ỹ][\w.]{0,8}(?:[ -]+|$)){1,6}[.,]?$")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided on a block.

    Attributes:
        keep: True where it is main content.
        reason: what decided, in words for a reader.
        role: its role among the kept blocks.
    """

    keep: bool
    reason: str
    role: Role


def judge(blocks: Sequence[RawBlock], title: int | None) -> list[Verdict]:
    """Labels the blocks of one page; `title` is the index of the headline."""
    verdicts = [_alone(block) for block in blocks]
    main = _main_box(blocks, verdicts)
    begin = 0 if title is None else title + 1
    tail = False
    for index, block in enumerate(blocks):
        verdict = verdicts[index]
        if index < begin:
            verdict = Verdict(False, "the headline" if index == title else "in front of the headline", verdict.role)
        elif block.line == 0 and not _within(block.box, main):
            if not (verdict.keep and _is_lead(block) and index < begin + 20):
                verdict = Verdict(False, "outside the main container", verdict.role)
        elif TAIL_TITLE.match(block.text):
            tail = block.line > 0
            verdict = Verdict(False, "title of related stories", verdict.role)
        elif tail:
            verdict = Verdict(False, "behind the title of related stories", verdict.role)
        verdicts[index] = verdict
    return verdicts


def signature(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict]) -> int | None:
    """Index of the line that signs the text: a name behind the last kept paragraph."""
    last = max((i for i, v in enumerate(verdicts) if v.keep and v.role != "caption"), default=None)
    if last is None:
        return None
    for index in range(last + 1, min(last + 3, len(blocks))):
        if _NAME.match(blocks[index].text) and len(blocks[index].text) < 60 and not blocks[index].link_chars:
            return index
    return None


def is_caption(block: RawBlock) -> bool:
    """True for the line under a picture."""
    return block.box.role == "caption" or (
        len(block.text) < 300
        and (CAPTION.search(block.text) is not None or any("caption" in box.words.lower() for box in _near(block.box)))
    )


def _alone(block: RawBlock) -> Verdict:
    """What a block says by itself."""
    role: Role = "caption" if is_caption(block) else block.box.role
    name = furniture(block.text)
    if name:
        return Verdict(False, name, role)
    if block.link_chars > 0.5 * len(block.text):
        return Verdict(False, f"link density {block.link_chars / len(block.text):.2f}", role)
    if SIGNATURE.match(block.text):
        return Verdict(False, "signature", role)
    aside = next((found for box in _near(block.box) if (found := _ASIDE.search(box.words))), None)
    if aside:
        return Verdict(False, f"in a box named “{aside.group().lower()}”", role)
    words = len(block.text.split())
    if block.line and words < 12 and role != "caption":
        return Verdict(False, "short line", role)
    return Verdict(True, "main content", role)


def _prose(block: RawBlock) -> float:
    words = len(block.text.split())
    if words < 10 or block.link_chars > 0.3 * len(block.text) or not re.search(r"[.,;:!?…]", block.text):
        return 0.0
    return float(min(words, 80))


def _main_box(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict]) -> Box | None:
    scores: dict[Box, float] = {}
    times = Counter(block.text for block in blocks)
    for block, verdict in zip(blocks, verdicts, strict=True):
        if verdict.keep and not block.line and (prose := _prose(block)):
            weight = 1.0 / times[block.text] ** 2  # teasers repeat themselves, stories do not
            for box in list(block.box.around())[1:5]:
                scores[box] = scores.get(box, 0.0) + weight * prose
                weight *= 0.7
    return max(scores, key=lambda box: scores[box]) if scores else None


def _within(box: Box, main: Box | None) -> bool:
    return main is not None and any(outer is main for outer in box.around())


def _near(box: Box) -> Iterator[Box]:
    for outer, _ in zip(box.around(), range(5), strict=False):
        if outer.tag != "body":
            yield outer


def _is_lead(block: RawBlock) -> bool:
    return len(block.text.split()) > 11 and (
        block.box.level == 2 or any(_LEAD.search(box.words) for box in _near(block.box))
    )
