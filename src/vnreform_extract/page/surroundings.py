"""What a block's place decides once the headline is known: how the text opens and ends, and what is another's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, takewhile

from vnreform_extract.page.blocks import Box, RawBlock
from vnreform_extract.page.language import is_vietnamese
from vnreform_extract.page.listing import is_entry
from vnreform_extract.page.verdicts import ENDS_OF_SENTENCES, LIKELY, Verdict, last_kept, role_of, words_kept

_OTHER_THINGS = frozenset({"link list", "title of related stories", "weather and rates"})
_A_STORY = 30
"""Words of a story that stand before the boxes of others."""
_PROSE = 20
"""Words of a line that may be the story's own."""
_FAR_BELOW = 12
_FAR_BEHIND = 6
_MOST_IN_TEASER = 3
"""Blocks of another story's box: its headline, its day, its summary."""
_SHORT_TEXT = 150
"""Words of a text that the model takes in part where much else stands around it."""
_DOUBTFUL = 0.3
_HARDLY_POSSIBLE = 0.05
_ALMOST_SURE = 0.9
_A_TOOL = 3
"""Words that no tool's name, number or letter has."""


def around_headline(blocks: Sequence[RawBlock], verdicts: list[Verdict], title: int | None) -> list[Verdict]:
    """Settles what a block's place decides once the headline is known: how the text opens and ends, what is another's.

    Args:
        blocks: the page's blocks.
        verdicts: what was decided on each.
        title: index of the headline, or None.
    """
    opened = verdicts if title is None else _with_opening(blocks, verdicts, title)
    own = _without_boxes_of_others(blocks, _with_ending(blocks, opened))
    return _without_summaries_of_others(blocks, own, title)


def _with_opening(blocks: Sequence[RawBlock], verdicts: list[Verdict], title: int) -> list[Verdict]:
    """Keeps the Vietnamese sentences that open a text: those right below the headline, whatever tools stand between.

    Leads stand apart from the rest in all systems, and notices of two sentences drown among other stories.
    """
    was_kept, far = False, 0
    for index in range(title + 1, len(blocks)):
        block, verdict, is_sentence = blocks[index], verdicts[index], _is_sentence(blocks[index])
        has_ended = far == _FAR_BELOW or (was_kept and not (verdict.keep and is_sentence))
        if has_ended or is_entry(block) or block.furniture == "title of related stories":
            break
        was_kept = verdict.keep
        far += not (block.is_linked or block.size < _A_TOOL)
        if _HARDLY_POSSIBLE < verdict.chance < LIKELY and is_sentence:
            verdicts[index] = Verdict(True, "below the headline", role_of(block), LIKELY)
    return verdicts


def _with_ending(blocks: Sequence[RawBlock], verdicts: list[Verdict]) -> list[Verdict]:
    """Keeps Vietnamese sentences that go on with a text in its own box; behind others' boxes, in case of doubt only."""
    last = last_kept(verdicts)
    if last < 0:
        return verdicts
    around = blocks[last].box.parent
    told = sum(words_kept(blocks, verdicts))
    for index in range(last + 1, min(last + 1 + _FAR_BEHIND, len(blocks))):
        block, verdict = blocks[index], verdicts[index]
        enough = _HARDLY_POSSIBLE if verdicts[index - 1].keep and told < _SHORT_TEXT else _DOUBTFUL
        if block.box.parent is around and verdict.chance > enough and _is_sentence(block):
            chance = max(verdict.chance, LIKELY)
            verdicts[index] = Verdict(True, "in the box of the main content", role_of(block), chance)
            told += block.size
    return verdicts


def _is_sentence(block: RawBlock) -> bool:
    """True for a Vietnamese sentence without links."""
    return (
        block.is_plain and block.size >= _PROSE and block.text.endswith(ENDS_OF_SENTENCES) and is_vietnamese(block.text)
    )


def _without_boxes_of_others(blocks: Sequence[RawBlock], verdicts: list[Verdict]) -> list[Verdict]:
    """Drops what is kept in a box that a heading opens as one of other things, behind the story or within it.

    Only short lines and summaries below linked headlines are: a box that was never closed holds the story itself. And
    only where headlines lead on, as "Thông tin khác" may head a list of the story's own.
    """
    openings = [i for i, block in enumerate(blocks) if block.furniture in _OTHER_THINGS and block.box.level is not None]
    if not openings:
        return verdicts
    kept = words_kept(blocks, verdicts)
    entries = [is_entry(block) for block in blocks]
    own = [size >= _PROSE and not (index and entries[index - 1]) for index, size in enumerate(kept)]
    told, own_told, led = (list(accumulate(values, initial=0)) for values in (kept, own, entries))
    done = 0
    for index in openings:
        around = _box_that_opens_at(index, blocks[index]) if index >= done and told[index] >= _A_STORY else None
        if around is None or own_told[index] < own_told[around.end]:
            continue
        if led[index] < led[around.end] or blocks[index].furniture == "weather and rates":
            done = around.end
            for place in range(index, done):
                if verdicts[place].keep:
                    verdicts[place] = replace(verdicts[place], keep=False, reason=f"below “{blocks[index].text}”")
    return verdicts


def _without_summaries_of_others(
    blocks: Sequence[RawBlock], verdicts: list[Verdict], title: int | None
) -> list[Verdict]:
    """Drops what is kept below another story's headline in a box of these two, where it is the lesser part."""
    behind_others = (
        i for i in range(1, len(blocks)) if verdicts[i].keep and not verdicts[i - 1].keep and i - 1 != title
    )
    summaries = [index for index in behind_others if _is_summary(blocks, verdicts, index)]
    if not summaries:
        return verdicts
    size = sum(blocks[index].size for index in summaries)
    if 2 * size > sum(words_kept(blocks, verdicts)):
        return verdicts
    for index in summaries:
        verdicts[index] = replace(verdicts[index], keep=False, reason="below another story's headline")
    return verdicts


def _is_summary(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict], index: int) -> bool:
    """True for a line below a headline that leads to another page, in a box that holds no more of the main content.

    Of the items of a roundup, which lead to what they tell of, the model is sure.
    """
    is_sure = verdicts[index].chance > _ALMOST_SURE
    if is_sure or not is_entry(blocks[index - 1]) or not is_vietnamese(blocks[index].text):
        return False
    around = next((box for box in blocks[index].box.around() if box.first < index), None)
    if around is None or around.end - around.first > _MOST_IN_TEASER:
        return False
    return not any(verdict.keep for verdict in verdicts[around.first : index])


def _box_that_opens_at(index: int, block: RawBlock) -> Box | None:
    """The outermost element that begins with a block and holds more than it."""
    opening = [box for box in takewhile(lambda box: box.first == index, block.box.around()) if box.end > index + 1]
    return opening[-1] if opening else None
