"""The kept blocks in their structure: tables gathered, turns and entries marked, cells of layout tables set free."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from vnreform_extract.model import Block
from vnreform_extract.page import tables
from vnreform_extract.page.blocks import Box, Layout, RawBlock
from vnreform_extract.page.boilerplate import Verdict
from vnreform_extract.page.tables import DataTable

_MOST_OF = 0.5
_LONGEST_TURN = 90
_LONGEST_TIME = 30
_MOST_WORDS_OF_HEADING = 20
_LEVEL_OF_BOLD = 3
"""Level of a heading that only bold type marks."""
_FEWEST_ENTRIES = 2
_FEWEST_SIBLINGS = 3
_ENDS_OF_SENTENCES = (".", ":", ";", ",", "…")
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


def with_turns(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Marks what opens an entry of a live blog or a turn of an interview, and keeps it where the rest is kept."""
    marked = list(verdicts)
    entries = _entries(blocks, verdicts)
    headings = {heading for heading in entries.values() if heading is not None}
    for index, (block, verdict) in enumerate(zip(blocks, verdicts, strict=True)):
        if len(block.text) > _LONGEST_TURN or verdict.role == "caption":
            continue
        if ":" in block.text and _TURN.match(block.text) and (verdict.keep or _is_between_kept(marked, index, block)):
            marked[index] = replace(verdict, keep=True, role="entry", reason=_reason(verdict, "who speaks"))
        elif index in entries:
            marked[index] = replace(verdict, keep=True, role="entry", reason=_reason(verdict, "time of an entry"))
        elif index in headings:
            marked[index] = replace(verdict, keep=True, role="heading", reason=_reason(verdict, "heading of an entry"))
    return marked


def _entries(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict]) -> dict[int, int | None]:
    """The times that open the kept entries of a live blog, each with the heading of its entry, if it has one."""
    times = [index for index, block in enumerate(blocks) if _is_time(block)]
    headings = {time: _heading_of_entry(blocks, verdicts, time) for time in times}
    said = Counter(blocks[index].text for index in headings.values() if index is not None)
    found: dict[int, int | None] = {}
    for time, heading in headings.items():
        if heading is not None and said[blocks[heading].text] == 1:  # what all entries say alike is a label
            found[time] = heading
        elif _is_kept_at(verdicts, time + 1):
            found[time] = None
    return found if len(found) >= _FEWEST_ENTRIES else {}


def with_entries(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Keeps what stands in a live blog's entry where the entries beside it are kept."""
    kept = list(verdicts)
    times = [index for index, block in enumerate(blocks) if _is_time(block)]
    if len(times) < _FEWEST_SIBLINGS:
        return kept
    entries = [(box, _is_told(box, verdicts)) for time in times if (box := _entry_around(time, blocks)) is not None]
    told = Counter(id(box.parent) for box, is_told in entries if is_told)
    for box, is_told in entries:
        if not is_told and told[id(box.parent)] >= _FEWEST_SIBLINGS:
            for index in range(box.first, box.end):
                if not _is_aside(blocks[index]) and not kept[index].keep:
                    kept[index] = replace(kept[index], keep=True, reason="entry of a live blog")
    return kept


def _entry_around(time: int, blocks: Sequence[RawBlock]) -> Box | None:
    """The outermost element that a time opens and that holds no other time."""
    found = None
    for box in takewhile(lambda box: box.first == time, blocks[time].box.around()):
        if any(_is_time(block) for block in blocks[time + 1 : box.end]):
            break
        found = box
    return found if found is not None and found.end > time + 1 else None


def _is_told(box: Box, verdicts: Sequence[Verdict]) -> bool:
    return any(verdict.keep for verdict in verdicts[box.first + 1 : box.end])


def _is_aside(block: RawBlock) -> bool:
    return block.furniture is not None or bool(block.links) or block.box.hidden


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
        and not block.text.endswith(_ENDS_OF_SENTENCES)
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


def with_headings(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict], lead: int | None) -> list[Verdict]:
    """Marks bold lines above paragraphs as headings; the lead is a paragraph, whatever its tag."""
    marked = list(verdicts)
    for index, (block, verdict) in enumerate(zip(blocks, verdicts, strict=True)):
        if index == lead:
            marked[index] = replace(verdict, role="paragraph")
        elif verdict.keep and verdict.role == "paragraph" and _heads(block) and _is_body(blocks, verdicts, index + 1):
            marked[index] = replace(verdict, role="heading")
    return marked


def _heads(block: RawBlock) -> bool:
    """True for a short bold line that is no sentence."""
    return (
        block.bold_chars > 0.9 * len(block.text)
        and block.text.count(" ") < _MOST_WORDS_OF_HEADING
        and not block.text.endswith(_ENDS_OF_SENTENCES)
    )


def _is_body(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict], index: int) -> bool:
    """True for a kept paragraph in ordinary type."""
    return index < len(blocks) and verdicts[index].keep and blocks[index].bold_chars < 0.5 * len(blocks[index].text)


def placed(page: Layout, verdicts: Sequence[Verdict]) -> tuple[str, list[Block]]:
    """The text of the kept blocks, one below the other, and all blocks with their places in it.

    A table of data is one block where most of it is kept.
    """
    kept_tables = {table.first: table for table in tables.find(page) if _is_kept(table, page.blocks, verdicts)}
    texts: list[str] = []
    blocks: list[Block] = []
    place = index = 0
    while index < len(page.blocks):
        table = kept_tables.get(index)
        text = table.text if table else page.blocks[index].text
        in_text = table is not None or (verdicts[index].keep and verdicts[index].role != "caption")
        span = (place, place + len(text)) if in_text else (None, None)
        if in_text:
            texts.append(text)
            place += len(text) + 1
        blocks.append(_table(table, span) if table else _block(page.blocks[index], verdicts[index], span))
        index = table.end if table else index + 1
    return "\n".join(texts), blocks


def _is_kept(table: DataTable, blocks: Sequence[RawBlock], verdicts: Sequence[Verdict]) -> bool:
    """True where most of a table's words are main content."""
    sizes = [(len(blocks[i].text), verdicts[i].keep) for i in range(table.first, table.end)]
    return sum(size * keep for size, keep in sizes) > _MOST_OF * sum(size for size, _ in sizes)


def _table(found: DataTable, span: tuple[int | None, int | None]) -> Block:
    return Block(found.text, "table", True, "table within the main content", *span, path=found.path, table=found.table)


def _block(raw: RawBlock, verdict: Verdict, span: tuple[int | None, int | None]) -> Block:
    """A block that is no table: a cell of a layout table is a paragraph."""
    role = "paragraph" if verdict.role == "table" else verdict.role
    path = f"line {raw.line}" if raw.line else raw.box.path
    level = (raw.box.level or _LEVEL_OF_BOLD) if role == "heading" else None
    return Block(raw.text, role, verdict.keep, verdict.reason, *span, path, level)
