"""Which blocks are the main content, and why: the model's word, but for wordings that leave no doubt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from vnreform_extract.page import model
from vnreform_extract.page.blocks import Layout, RawBlock
from vnreform_extract.page.features import Floats, Stated, features
from vnreform_extract.page.language import is_vietnamese
from vnreform_extract.page.listing import is_entry, is_joined, is_stamped
from vnreform_extract.page.verdicts import ENDS_OF_SENTENCES, LIKELY, Verdict, role_of, words_kept

_NEVER_CONTENT = frozenset(
    {
        "advertisement",
        "another story",
        "back to top",
        "captcha line",
        "date line",
        "server error",
        "share bar",
        "subscription",
        "title of related stories",
        "view counter",
        "visitor counter",
    }
)
"""Furniture whose wording leaves no doubt, whatever the model says."""
_SURE = 0.45
_SHARE = 0.55
_IS_ABOUT_FILE = re.compile(
    r"tại đây|toàn văn|đính kèm|tải (?:về|xuống)|\.(?:pdf|docx?|xlsx?|zip|rar)\b", re.IGNORECASE
)
_POSSIBLE = 0.15
"""Probability from which a block is kept that stands between two kept ones."""
_SHORT_PAGE = 60
_HARDLY = 0.01
_FEW_LINES = 0.1
_WORDS_A_LINE = 12
_HOPEFUL = 0.7
_UNLIKELY = 0.1
_WORDS_IN_MENU = 5
_MOST_WORDS_OF_PICTURE = 25


def judge(page: Layout, title: int | None, stated: Stated) -> list[Verdict]:
    """Labels the blocks of one page.

    Args:
        page: its blocks.
        title: index of the headline.
        stated: what the page's head says of the content.
    """
    if not page.blocks:
        return []
    if _is_bare(page.blocks):
        return [_verdict_of_bare(block, index == title) for index, block in enumerate(page.blocks)]
    weights = model.load("plain" if page.blocks[0].line else "page")
    described = features(page, title, stated, weights.leanings)
    chances = weights.probabilities(described)
    if _is_text_alone(page.blocks, chances) or _is_snippet(page.blocks, chances):
        return [_verdict_of_bare(block, index == title) for index, block in enumerate(page.blocks)]
    enough = threshold(chances, described.words)
    verdicts = [
        _verdict(block, chance, enough, index == title)
        for index, (block, chance) in enumerate(zip(page.blocks, chances.tolist(), strict=True))
    ]
    verdicts = _with_subheadings(page.blocks, _without_second_story(page.blocks, verdicts))
    verdicts = _with_captions(page.blocks, _with_gaps(page.blocks, verdicts, title))
    return _with_lines_of_pictures(page.blocks, verdicts)


def _is_bare(blocks: Sequence[RawBlock]) -> bool:
    """True for a page without furniture, where there is nothing for a model to tell apart.

    A page of a few words must have none at all; a longer one, such as a law, next to none, and hardly a link.
    """
    is_short = len(blocks) <= _SHORT_PAGE and _words(blocks) <= _SHORT_PAGE
    most = 0 if is_short else int(_HARDLY * len(blocks))
    more = next(islice(filter(_is_odd, blocks), most, None), None)
    if more is not None or is_short:
        return more is None
    linked, size = sum(block.link_chars for block in blocks), sum(len(block.text) for block in blocks)
    return not blocks[0].line and linked <= _HARDLY * size


def _is_text_alone(blocks: Sequence[RawBlock], chances: Floats) -> bool:
    """True for plain lines that are all alike to the model, or none of them furniture or as short as a menu's."""
    if not blocks[0].line:
        return False
    odd = sum(map(_is_odd, blocks))
    if not odd and (float((chances < _UNLIKELY).mean()) <= _FEW_LINES or _shortest(blocks) >= _WORDS_IN_MENU):
        return True
    are_long = odd <= _FEW_LINES * len(blocks) and _words(blocks) >= _WORDS_A_LINE * len(blocks)
    return float(chances.max()) < _HOPEFUL and (not odd or are_long)


def _is_snippet(blocks: Sequence[RawBlock], chances: Floats) -> bool:
    """True for a few words without a link, in which the model sees no page: furniture is told by its wording alone."""
    if blocks[0].line or len(blocks) > _SHORT_PAGE or _words(blocks) > _SHORT_PAGE or chances.max() >= _HOPEFUL:
        return False
    return not any(block.link_chars or block.box.hidden for block in blocks)


def _shortest(blocks: Sequence[RawBlock]) -> int:
    return min(block.size for block in blocks)


def _words(blocks: Sequence[RawBlock]) -> int:
    return sum(block.size for block in blocks)


def _is_odd(block: RawBlock) -> bool:
    return block.furniture is not None or block.box.hidden or block.is_linked


def _verdict_of_bare(block: RawBlock, is_title: bool) -> Verdict:
    if is_title or _is_odd(block):
        return Verdict(False, "the headline" if is_title else _why_not(block, 0.0), block.box.role)
    return Verdict(True, "a page without furniture", role_of(block))


def _without_second_story(blocks: Sequence[RawBlock], verdicts: list[Verdict]) -> list[Verdict]:
    """Drops what is kept behind a second headline with a date line of its own, where the greater part stands before."""
    sizes = words_kept(blocks, verdicts)
    half, before = sum(sizes) / 2, 0
    for index in range(1, len(blocks)):
        dated = blocks[index].furniture == "date line"
        if dated and before > half and blocks[index - 1].box.level and not verdicts[index - 1].keep:
            behind = verdicts[index:]
            return verdicts[:index] + [replace(v, keep=False, reason="another story") if v.keep else v for v in behind]
        before += sizes[index - 1]
    return verdicts


def _with_subheadings(blocks: Sequence[RawBlock], verdicts: list[Verdict]) -> list[Verdict]:
    """Keeps a heading that stands between kept paragraphs of its own box."""
    kept: set[int] = set()
    for index in range(1, len(blocks) - 1):
        block, behind = blocks[index], verdicts[index + 1]
        same_box = block.box.parent is not None and block.box.parent is blocks[index + 1].box.parent
        if verdicts[index].keep:
            kept.add(id(block.box.parent))
        elif block.box.level and behind.keep and same_box and id(block.box.parent) in kept and not _is_aside(block):
            verdicts[index] = replace(verdicts[index], keep=True, reason="heading within the main content")
    return verdicts


def _with_gaps(blocks: Sequence[RawBlock], verdicts: list[Verdict], title: int | None) -> list[Verdict]:
    """Keeps what the model does not exclude where both its neighbours are kept."""
    for index in range(1, len(blocks) - 1):
        verdict = verdicts[index]
        is_open = not verdict.keep and verdict.chance > _POSSIBLE and index != title and blocks[index].furniture is None
        if is_open and _is_between_kept(verdicts, index) and not _is_another_story(blocks[index], verdict.chance):
            reason = f"within the main content ({verdict.chance:.2f})"
            verdicts[index] = replace(verdict, keep=True, reason=reason, role=role_of(blocks[index]))
    return verdicts


def _is_another_story(block: RawBlock, chance: float) -> bool:
    """True for another story's headline, of which the model may be sure where the story's own headings are links.

    In other languages links within a text may be its own parts.
    """
    leads_on = is_joined(block) or (chance < LIKELY and is_entry(block) and not _IS_ABOUT_FILE.search(block.text))
    return is_stamped(block) or (leads_on and is_vietnamese(block.text))


def _is_between_kept(verdicts: Sequence[Verdict], index: int) -> bool:
    return verdicts[index - 1].keep and verdicts[index + 1].keep


def _with_captions(blocks: Sequence[RawBlock], verdicts: list[Verdict]) -> list[Verdict]:
    """Keeps, as a caption, what reads as one between two kept blocks."""
    for index in range(1, len(blocks) - 1):
        block, verdict = blocks[index], verdicts[index]
        is_left_out = not verdict.keep and _is_between_kept(verdicts, index)
        if is_left_out and block.furniture is None and role_of(block) == "caption":
            verdicts[index] = replace(verdict, keep=True, reason="caption within the main content", role="caption")
    return verdicts


def _with_lines_of_pictures(blocks: Sequence[RawBlock], verdicts: list[Verdict]) -> list[Verdict]:
    """Makes a caption of a short line in italics behind a picture, between kept paragraphs that are not like it."""
    for index in range(1, len(blocks) - 1):
        verdict, around = verdicts[index], (index - 1, index + 1)
        if not (blocks[index].after_image and verdict.keep and verdict.role == "paragraph"):
            continue
        is_between = all(verdicts[place].keep and not _is_italic(blocks[place]) for place in around)
        if is_between and _is_line_of_picture(blocks[index]):
            verdicts[index] = replace(verdict, role="caption")
    return verdicts


def _is_line_of_picture(block: RawBlock) -> bool:
    """True for a short line in italics, centred or no sentence: sentences in italics alone are the author's aside."""
    is_alone = block.box.level is None and not block.links and block.size <= _MOST_WORDS_OF_PICTURE
    return is_alone and _is_italic(block) and (block.box.is_centred or not block.text.endswith(ENDS_OF_SENTENCES))


def _is_italic(block: RawBlock) -> bool:
    return block.italic_chars > 0.9 * len(block.text)


def _is_aside(block: RawBlock) -> bool:
    return block.box.level == 1 or block.furniture is not None or block.is_linked


def threshold(chances: Floats, words: Floats) -> float:
    """Probability from which a block is main content: lower on a page that the model is nowhere sure of.

    Args:
        chances: probability of each block.
        words: words of each block.
    """
    mass = float((chances * words).sum())
    return min(_SURE, _SHARE * float((chances**2 * words).sum()) / mass) if mass else _SURE


def _verdict(block: RawBlock, chance: float, enough: float, is_title: bool) -> Verdict:
    role = block.box.role
    if is_title:
        return Verdict(False, "the headline", role, chance)
    if chance > enough and block.furniture not in _NEVER_CONTENT:
        if _is_another_story(block, chance):
            return Verdict(False, "another story", role, chance)
        return Verdict(True, f"main content ({chance:.2f})", role_of(block), chance)
    return Verdict(False, _why_not(block, chance), role, chance)


def _why_not(block: RawBlock, chance: float) -> str:
    """The plainest reason against a block."""
    if block.furniture:
        return block.furniture
    density = block.link_chars / len(block.text)
    if density > 0.5:
        return f"link density {min(density, 1.0):.2f}"
    return f"unlike main content ({chance:.2f})"
