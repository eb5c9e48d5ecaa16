"""Turns of interviews and entries of live blogs: what opens them, and what stands in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from vnreform_extract.page.blocks import Box, RawBlock
from vnreform_extract.page.verdicts import Verdict

_LONGEST_TURN = 90
_LONGEST_TIME = 30
_FEWEST_ENTRIES = 2
_FEWEST_SIBLINGS = 3
"""Kept entries beside one that speak for it."""
NO_HEADING_ENDS = (".", ":", ";", ",", "…")
"""How a line ends that heads nothing."""
_SPEAKER = (
    r"bạn(?: đọc)?|ông|bà|anh|chị|em|độc giả|khán giả|thính giả|cử tri|luật sư|bác sĩ|pv|phóng viên|btv|mc|nhà báo|"
    r"tiến sĩ|thạc sĩ|giáo sư|ths|ts|pgs|gs|đại biểu|bộ trưởng|chủ tịch|giám đốc"
)
_TURN = re.compile(
    rf"^[-–—*•]?\s?(?:(?:{_SPEAKER})\b[^:?!]{{0,80}}?(?:hỏi|trả lời|đáp|cho biết|chia sẻ)? ?:$|"
    r"(?:pv|phóng viên|mc|btv|hỏi|đáp|trả lời|câu hỏi(?: \d{1,3})?|q|a) ?:)",
    re.IGNORECASE,
)
"""The line, or its beginning, that says who speaks."""
_TIME = re.compile(
    r"^\W?\d{1,2} ?(?::|h|giờ) ?\d\d(?: ?(?:ngày|,|-|\|) ?\d{1,2}/\d{1,2}(?:/\d{4})?)?\W?$", re.IGNORECASE
)
"""The line above an entry of a live blog."""
_CLOCK = re.compile(r"\d{1,2}")
_SENTENCE_ENDS = (".", "…", "”", '"')


def with_turns(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Marks what opens an entry of a live blog or a turn of an interview, and keeps it where the rest is kept."""
    times = [index for index, block in enumerate(blocks) if _is_time(block)]
    with_entries = _with_entries_behind if blocks and blocks[0].line else _with_entries_beside
    marked = with_entries(blocks, verdicts, times)
    entries = _entries(blocks, marked, times)
    headings = {heading for heading in entries.values() if heading is not None}
    for index, (block, verdict) in enumerate(zip(blocks, marked, strict=True)):
        if len(block.text) > _LONGEST_TURN or verdict.role == "caption":
            continue
        if ":" in block.text and _TURN.match(block.text) and (verdict.keep or _is_between_kept(marked, index, block)):
            marked[index] = replace(verdict, keep=True, role="entry", reason=_reason(verdict, "who speaks"))
        elif index in entries:
            marked[index] = replace(verdict, keep=True, role="entry", reason=_reason(verdict, "time of an entry"))
        elif index in headings:
            marked[index] = replace(verdict, keep=True, role="heading", reason=_reason(verdict, "heading of an entry"))
    return marked


def _entries(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict], times: Sequence[int]) -> dict[int, int | None]:
    """The times that open the kept entries of a live blog, each with the heading of its entry, if it has one."""
    headings = {time: _heading_of_entry(blocks, verdicts, time) for time in times}
    said = Counter(blocks[index].text for index in headings.values() if index is not None)
    found: dict[int, int | None] = {}
    for time, heading in headings.items():
        if heading is not None and said[blocks[heading].text] == 1:  # what all entries say alike is a label
            found[time] = heading
        elif _is_kept_at(verdicts, time + 1):
            found[time] = None
    return found if len(found) >= _FEWEST_ENTRIES else {}


def _with_entries_beside(
    blocks: Sequence[RawBlock], verdicts: Sequence[Verdict], times: Sequence[int]
) -> list[Verdict]:
    """Keeps what stands in a live blog's entry where the entries beside it are kept."""
    kept = list(verdicts)
    around = (_box_of_entry(time, end, blocks) for time, end in pairwise([*times, len(blocks)]) if end > time + 1)
    entries = [(box, _is_told(box, verdicts)) for box in around if box is not None]
    told = Counter(id(box.parent) for box, is_told in entries if is_told)
    for box, is_told in entries:
        if not is_told and told[id(box.parent)] >= _FEWEST_SIBLINGS:
            _keep_entry(blocks, kept, range(box.first, box.end))
    return kept


def _with_entries_behind(
    blocks: Sequence[RawBlock], verdicts: Sequence[Verdict], times: Sequence[int]
) -> list[Verdict]:
    """Keeps the entries of plain lines whose times go on where those of the first entries, which are kept, end."""
    kept = list(verdicts)
    series = _one_way(blocks, times)
    told = sum(1 for _ in takewhile(lambda time: _is_kept_at(verdicts, time + 1), series))
    if told < _FEWEST_ENTRIES:
        return kept
    for time, end in pairwise([*series[told - 1 :], _end_of_entry(blocks, series[-1])]):
        _keep_entry(blocks, kept, [index for index in range(time, end) if verdicts[index].role != "caption"])
    return kept


def _keep_entry(blocks: Sequence[RawBlock], kept: list[Verdict], places: Iterable[int]) -> None:
    """Keeps what is plain at some places."""
    for index in places:
        if blocks[index].is_plain and not kept[index].keep:
            kept[index] = replace(kept[index], keep=True, reason="entry of a live blog")


def _end_of_entry(blocks: Sequence[RawBlock], time: int) -> int:
    """Index behind the sentences below a time, and below a heading between."""
    first = time + 2 if time + 1 < len(blocks) and not blocks[time + 1].text.endswith(_SENTENCE_ENDS) else time + 1
    return first + sum(1 for _ in takewhile(lambda block: block.text.endswith(_SENTENCE_ENDS), blocks[first:]))


def _one_way(blocks: Sequence[RawBlock], times: Sequence[int]) -> list[int]:
    """The times from the first on that go one way, backward or forward."""
    clocks = [tuple(map(int, _CLOCK.findall(blocks[time].text)[:2])) for time in times]
    ways = [one > other for one, other in pairwise(clocks)]
    return list(times[: 1 + sum(1 for _ in takewhile(lambda way: way == ways[0], ways))]) if ways else list(times)


def _box_of_entry(time: int, end: int, blocks: Sequence[RawBlock]) -> Box | None:
    """The outermost element that a time opens and that ends in front of the next time."""
    opened = takewhile(lambda box: box.first == time and box.end <= end, blocks[time].box.around())
    return next((box for box in reversed(list(opened)) if box.end > time + 1), None)


def _is_told(box: Box, verdicts: Sequence[Verdict]) -> bool:
    return any(verdict.keep for verdict in verdicts[box.first + 1 : box.end])


def _heading_of_entry(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict], time: int) -> int | None:
    return next((place for place in (time + 1, time - 1) if _heads_entry(blocks, verdicts, place, time)), None)


def _heads_entry(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict], heading: int, time: int) -> bool:
    """True for a short line beside a time that stands with it, and nothing before them, above what is kept."""
    first, body = min(heading, time), max(heading, time) + 1
    if first < 0 or not _is_kept_at(verdicts, body) or not _may_head_entry(blocks[heading], verdicts[heading]):
        return False
    around = next((box for box in blocks[time].box.around() if box.first <= first and box.end > body), None)
    is_own = around is not None and around.first == first
    return is_own or (
        heading > time and blocks[heading].box.parent is blocks[body].box.parent is blocks[time].box.parent
    )


def _may_head_entry(block: RawBlock, verdict: Verdict) -> bool:
    return (
        len(block.text) <= _LONGEST_TURN
        and verdict.reason != "the headline"
        and verdict.role != "caption"
        and not (block.links or block.furniture or _is_time(block))
        and not block.text.endswith(NO_HEADING_ENDS)
    )


def _is_time(block: RawBlock) -> bool:
    return len(block.text) <= _LONGEST_TIME and _TIME.match(block.text) is not None


def _is_kept_at(verdicts: Sequence[Verdict], index: int) -> bool:
    return index < len(verdicts) and verdicts[index].keep


def _is_between_kept(verdicts: Sequence[Verdict], index: int, block: RawBlock) -> bool:
    around = verdicts[index - 1 : index + 2 : 2] if index else ()
    return len(around) == 2 and all(verdict.keep for verdict in around) and not block.links and not block.furniture


def _reason(verdict: Verdict, reason: str) -> str:
    return verdict.reason if verdict.keep else reason
