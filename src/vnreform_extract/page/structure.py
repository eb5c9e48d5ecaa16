"""The kept blocks in their structure: headings marked, tables gathered, cells of layout tables set free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vnreform_extract.model import Block
from vnreform_extract.page import tables
from vnreform_extract.page.blocks import Layout, RawBlock
from vnreform_extract.page.tables import DataTable
from vnreform_extract.page.turns import NO_HEADING_ENDS
from vnreform_extract.page.verdicts import Verdict

_MOST_OF = 0.5
_MOST_WORDS_OF_HEADING = 20
_LEVEL_OF_BOLD = 3
"""Level of a heading that only bold type marks."""


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
        and not block.text.endswith(NO_HEADING_ENDS)
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
