"""Pages in a column `html`: of JSON lines, Parquet, or a table of a SQLite database.

Beside `html` (bytes or text) a row may have `page` (its key), `url` and `charset`. Without `page` a row's key is the
file's path, "#" and its number, counted from 1.
"""

from __future__ import annotations

import gzip
import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from vnreform_extract.batch.sources.page import Page, readable, unreadable
from vnreform_extract.errors import MissingExtraError, SourceError

COLUMNS = ("html", "page", "url", "charset")


def page_of(row: Mapping[str, Any], key: str) -> Page:
    """Returns a row as a page; `key` stands in where the row names none."""
    key = str(row.get("page") or key)
    html = row.get("html")
    if not isinstance(html, (str, bytes)):
        return unreadable(key, "no html in its row")
    return Page(key, html, row.get("url"), row.get("charset"))


def json_pages(path: Path, skipped: Counter[str]) -> Iterator[Page]:
    """Yields a page for each line of a file of JSON lines, packed with gzip or not."""
    with _open(path) as file:
        for number, line in enumerate(file, 1):
            key = f"{readable(path)}#{number}"
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except ValueError as error:
                yield unreadable(key, f"not JSON: {error}")
                continue
            yield page_of(row, key) if isinstance(row, dict) else unreadable(key, "not a JSON object")


def parquet_pages(path: Path, skipped: Counter[str]) -> Iterator[Page]:
    """Yields a page for each row of a Parquet file.

    Raises:
        MissingExtraError: pyarrow is not installed.
        SourceError: there is no column `html`.
    """
    try:
        from pyarrow import parquet
    except ImportError:
        raise MissingExtraError(str(path), "Parquet needs the extra: pip install 'vnreform-extract[arrow]'") from None
    with parquet.ParquetFile(path) as file:
        columns = [name for name in COLUMNS if name in file.schema_arrow.names]
        if "html" not in columns:
            raise SourceError(str(path), "a Parquet file without a column html")
        number = 0
        for batch in file.iter_batches(batch_size=64, columns=columns):
            for row in batch.to_pylist():
                number += 1
                yield page_of(row, f"{readable(path)}#{number}")


def sqlite_pages(path: Path, skipped: Counter[str]) -> Iterator[Page]:
    """Yields a page for each row of the first table that has a column `html`.

    Raises:
        SourceError: no table has one.
    """
    database = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        database.row_factory = sqlite3.Row
        table = database.execute(
            "SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c"
            " WHERE m.type = 'table' AND c.name = 'html' ORDER BY m.rowid"
        ).fetchone()
        if table is None:
            raise SourceError(str(path), "a database without a table that has a column html")
        name = table[0].replace('"', '""')
        for number, row in enumerate(database.execute(f'SELECT * FROM "{name}" ORDER BY rowid'), 1):  # noqa: S608  # quoted
            yield page_of(dict(row), f"{readable(path)}#{number}")
    finally:
        database.close()


def _open(path: Path) -> BinaryIO | gzip.GzipFile:
    return gzip.open(path) if path.name.endswith(".gz") else path.open("rb")
