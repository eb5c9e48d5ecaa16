"""A DuckDB database: the tables of the SQLite output, made of the parts that a run writes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import duckdb

from vnreform_extract.errors import OutputError

_NESTED = ("facts", "observations", "documents", "items")
_TABLES = (
    f"CREATE TABLE articles AS SELECT * EXCLUDE ({', '.join(_NESTED)}, error_type, error)"  # noqa: S608  # our own names
    " FROM rows WHERE error IS NULL",
    *(
        f"CREATE TABLE {name} AS SELECT page, generate_subscripts({name}, 1) - 1 AS n, unnest({name}, max_depth := 2)"  # noqa: S608
        f" FROM rows WHERE len({name}) > 0"
        for name in _NESTED
    ),
    "CREATE TABLE errors AS SELECT page, error_type AS type, error AS message FROM rows WHERE error IS NOT NULL",
    "CREATE VIEW quarantine AS SELECT * FROM errors",
    "DROP VIEW rows",
)


def database(parts: Sequence[Path], out: Path) -> None:
    """Makes a database of parts in Parquet.

    Raises:
        OutputError: DuckDB cannot write it.
    """
    try:
        with duckdb.connect(str(out)) as connection:
            connection.read_parquet([str(part) for part in parts]).create_view("rows")
            for statement in _TABLES:
                connection.execute(statement)
    except duckdb.Error as error:
        raise OutputError(str(out), f"cannot be written: {error}") from error
