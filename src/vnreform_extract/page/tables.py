"""Tables of data: rows, header and spans as values. A table that only lays a page out is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from vnreform_extract.model import Table
from vnreform_extract.page.blocks import Box, Layout, RawBlock
from vnreform_extract.page.wording import MOTTO

_GROUPS = ("thead", "tbody", "tfoot")
_BETWEEN = {"tr": _GROUPS, "caption": (), "td": ("tr", *_GROUPS), "th": ("tr", *_GROUPS)}
"""What may stand between a part of a table and its table."""
_PARTS = frozenset(_BETWEEN)
_NO_ROLE = frozenset({"presentation", "none"})
_FORM = frozenset({"input", "button", "form", "label", "fieldset", "h1", "h2"})
_MOST_COLUMNS = 100
_MOST_CELLS = 20_000
_FEWEST_FILLED = 0.4
_MOST_PROSE = 0.34
_WORDS_OF_PROSE = 60
_MOST_PARAGRAPHS = 8
_MOST_HEADER_ROWS = 3
_LONGEST_CAPTION = 200
_CAPTION = re.compile(r"^(?:bảng|biểu|phụ biểu|phụ lục|table)\s?(?:số )?[\dIVX]{1,4}\b", re.IGNORECASE)
_UNIT = re.compile(r"^\(?(?:đơn vị(?: tính)?|đvt) ?:", re.IGNORECASE)
_LETTERHEAD = re.compile(rf"{MOTTO}|nơi nhận|^(?:tm|kt|tl)\.", re.IGNORECASE)


@dataclass(slots=True)
class _Cell:
    box: Box
    text: str
    columns: int
    rows: int
    bold: bool


@dataclass(slots=True)
class _Rows:
    """The rows of one table element, as the walk finds them."""

    box: Box
    outer: _Rows | None
    rows: list[list[_Cell]] = field(default_factory=list)
    heads: list[bool] = field(default_factory=list)
    caption: Box | None = None
    plain: bool = True


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table of data in a page.

    Attributes:
        first: index of its first block.
        end: index behind its last block.
        path: CSS path of its element.
        text: its caption, then a row a line, cells joined with " | ", each cell once.
        table: its values, spans resolved.
    """

    first: int
    end: int
    path: str
    text: str
    table: Table


def find(page: Layout) -> list[DataTable]:
    r"""Returns the tables of data, in order.

    >>> from vnreform_extract.page.blocks import layout
    >>> from vnreform_extract.page.tree import parse
    >>> rows = "<tr><th>Xã<th>Hồ sơ<tr><td>Ia Pơ<td>12<tr><td>Ia Sol<td>9"
    >>> [table.text for table in find(layout(parse(f"<table>{rows}</table>")))]
    ['Xã | Hồ sơ\nIa Pơ | 12\nIa Sol | 9']
    """
    found = (_data_table(rows, page.blocks) for rows in _collected(page))
    return [table for table in found if table is not None]


def _collected(page: Layout) -> list[_Rows]:
    """The rows of all tables, in one walk over the boxes."""
    tables: dict[int, _Rows] = {}
    within: list[_Rows | None] = []
    for box in page.boxes:
        outer = within[box.parent.index] if box.parent is not None else None
        if outer and (box.tag == "table" or box.tag in _FORM):
            _mark_layout(outer)
        if box.tag == "table":
            tables[box.index] = _Rows(box, outer)
        elif outer and box.tag in _PARTS and (rows := _rows_of(box, tables)):
            _take(box, rows, page.blocks)
        within.append(tables.get(box.index, outer))
    return list(tables.values())


def _mark_layout(rows: _Rows | None) -> None:
    """Marks the tables around an element that no table of data holds: another table, a form, a headline."""
    while rows is not None and rows.plain:
        rows.plain = False
        rows = rows.outer


def _rows_of(box: Box, tables: dict[int, _Rows]) -> _Rows | None:
    """The table that a row, a caption or a cell belongs to."""
    outer = box.parent
    while outer is not None and outer.tag in _BETWEEN[box.tag]:
        outer = outer.parent
    return tables.get(outer.index) if outer is not None and outer.tag == "table" else None


def _take(box: Box, rows: _Rows, blocks: Sequence[RawBlock]) -> None:
    if box.tag == "tr":
        rows.rows.append([])
        rows.heads.append(box.parent is not None and box.parent.tag == "thead")
    elif box.tag == "caption":
        rows.caption = box
    elif rows.rows:
        rows.rows[-1].append(_cell(box, blocks))


def _cell(box: Box, blocks: Sequence[RawBlock]) -> _Cell:
    own = blocks[box.first : box.end]
    text = " ".join(block.text for block in own)
    bold = bool(own) and all(block.is_bold for block in own)
    return _Cell(box, text, _span(box, "colspan"), _span(box, "rowspan"), bold)


def _span(box: Box, name: str) -> int:
    value = (box.attributes.get(name) or "").strip()
    if name == "rowspan" and value == "0":
        return _MOST_CELLS
    return max(1, int(value)) if value.isdecimal() and len(value) < 5 else 1


# ---- data or layout


def _data_table(rows: _Rows, blocks: Sequence[RawBlock]) -> DataTable | None:
    own = rows.box.attributes
    if not rows.plain or rows.box.hidden or (own.get("role") or "") in _NO_ROLE or not _holds_data(rows):
        return None
    grid = _resolved(rows.rows)
    if len(grid) < 2 or len(grid[0]) < 2:
        return None
    heads = _header_rows(rows)
    header = _merged(grid[:heads])
    caption = rows.caption and " ".join(block.text for block in blocks[rows.caption.first : rows.caption.end])
    lines = [" | ".join(cell.text for cell in row if cell.text) for row in rows.rows]
    return DataTable(
        rows.box.first,
        rows.box.end,
        rows.box.path,
        "\n".join(line for line in (caption, *lines) if line),
        Table(caption or _line_above(rows.box.first, blocks), header, tuple(tuple(row) for row in grid[heads:])),
    )


def _holds_data(rows: _Rows) -> bool:
    """True where the cells stand in rows and columns, filled, and mostly short."""
    cells = [cell for row in rows.rows for cell in row]
    filled = [cell for cell in cells if cell.text]
    widths = [width for row in rows.rows if (width := sum(bool(cell.text) for cell in row))]
    pairs = sum(width > 1 for width in widths)
    if pairs < 2 or 2 * pairs < len(widths) or len(filled) < _FEWEST_FILLED * len(cells):
        return False
    if any(cell.box.tag == "th" for cell in cells) or rows.caption is not None:
        return True
    if any(cell.box.end - cell.box.first > _MOST_PARAGRAPHS for cell in filled):
        return False
    if len(rows.rows) <= 3 and any(_LETTERHEAD.search(cell.text) for cell in filled):
        return False
    prose = sum(cell.text.count(" ") >= _WORDS_OF_PROSE for cell in filled)
    return prose <= _MOST_PROSE * len(filled) and (len(rows.rows) > 2 or len(filled) > 4)


def _header_rows(rows: _Rows) -> int:
    """Rows of the header: those of `thead`, those of `th` alone, or the first ones in bold type above plain ones."""
    count = 0
    for row, in_head in zip(rows.rows, rows.heads, strict=True):
        if not (in_head or (row and all(cell.box.tag == "th" for cell in row))):
            break
        count += 1
    if count:
        return min(count, len(rows.rows) - 1)
    bold = [any(cell.text for cell in row) and all(cell.bold for cell in row if cell.text) for row in rows.rows]
    count = bold.index(False) if False in bold else 0
    return count if count <= _MOST_HEADER_ROWS else 0


def _line_above(first: int, blocks: Sequence[RawBlock]) -> str | None:
    """The caption in the line above a table, or above its unit of measure."""
    above = [block.text for block in blocks[max(first - 2, 0) : first]]
    if above and _UNIT.match(above[-1]):
        above.pop()
    line = above[-1] if above else ""
    return line if len(line) <= _LONGEST_CAPTION and _CAPTION.match(line) else None


# ---- spans


_Hanging = dict[int, tuple[str, int]]
"""By column: the text of a cell above that hangs down, and the rows that it still fills."""


def _resolved(rows: Sequence[Sequence[_Cell]]) -> list[list[str]]:
    """The rows with every cell in all the places that it spans; all rows have the same length.

    >>> box = Box("td", None)
    >>> wide, high = _Cell(box, "a", 2, 1, False), _Cell(box, "b", 1, 2, False)
    >>> _resolved([[wide, high], [_Cell(box, "c", 1, 1, False)]])
    [['a', 'a', 'b'], ['c', '', 'b']]
    """
    grid: list[list[str]] = []
    hanging: _Hanging = {}
    width = 0
    for row in rows:
        grid.append(_line(row, hanging))
        width = max(width, len(grid[-1]))
        if len(grid) * width > _MOST_CELLS:
            break
    return [line + [""] * (width - len(line)) for line in grid if any(line)]


def _line(row: Sequence[_Cell], hanging: _Hanging) -> list[str]:
    """One row, with what hangs into it; `hanging` is brought up to the next one."""
    line: list[str] = []
    below: _Hanging = {}
    pending = list(reversed(row))
    while pending or any(place >= len(line) for place in hanging):
        column = len(line)
        if column in hanging:
            text, left = hanging.pop(column)
            line.append(text)
            if left > 1:
                below[column] = (text, left - 1)
        elif pending:
            _spread(pending.pop(), line, hanging, below)
        else:
            line.append("")
    hanging.update(below)
    return line


def _spread(cell: _Cell, line: list[str], hanging: _Hanging, below: _Hanging) -> None:
    """Puts a cell in the free places that it spans."""
    column = len(line)
    for place in range(column, min(column + cell.columns, _MOST_COLUMNS)):
        if place in hanging:
            break
        line.append(cell.text)
        if cell.rows > 1:
            below[place] = (cell.text, cell.rows - 1)


def _merged(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Several header rows as one: what stands above one another, joined, each once."""
    return tuple(" - ".join(text for text in dict.fromkeys(column) if text) for column in zip(*rows, strict=True))
