"""Where results go, told apart by suffix; nothing stands at the place asked for until it is whole.

A sink has two halves: an encoder, which runs where the pages are read and turns outcomes into what will be written,
and a writer, which runs once and appends. A writer works on `OUT.partial` and renames it at the end. With each chunk
it keeps a checkpoint, so that a run that was killed can go on behind the last chunk that is whole.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

from vnreform_extract.batch.kernel import Outcome
from vnreform_extract.errors import MissingExtraError, OutputError

Encode = Callable[[Sequence[Outcome]], Any]
"""Turns outcomes into a chunk for the writer; picklable by name."""
Checkpoint = dict[str, Any]
SUFFIXES = (".jsonl", ".jsonl.gz", ".jsonl.zst", ".csv", ".parquet", ".parquet/", ".sqlite", ".db", ".duckdb")


class Writer(Protocol):
    """Appends chunks to an output."""

    def open(self, *, resume: bool) -> Checkpoint | None:
        """Begins the output, or goes on where a run stopped and returns its last checkpoint."""

    def write(self, chunk: Any, checkpoint: Checkpoint) -> None:  # noqa: ANN401  # what the sink's encoder gave
        """Appends a chunk together with its checkpoint."""

    def finish(self) -> None:
        """Puts the whole output in its place."""

    def stop(self) -> None:
        """Leaves the output unfinished, to be resumed."""


def sink_for(out: str | Path | None) -> tuple[Encode, Writer]:
    """Returns encoder and writer for an output by its suffix; JSON lines on standard output for None.

    A name that ends with ".parquet/" is a folder of Parquet files.

    Raises:
        OutputError: the suffix is none of those known, or the folder is missing.
    """
    from vnreform_extract.batch.sinks import sqlite, stream

    if out is None:
        return stream.json_lines, stream.StdoutWriter()
    as_folder = str(out).endswith("/")
    out = Path(out)
    if not out.parent.is_dir():
        raise OutputError(str(out), f"the folder {out.parent} does not exist")
    if out.is_dir():
        raise OutputError(str(out), "is a folder" if not as_folder else "exists already")
    name = out.name.lower()
    if name.endswith((".parquet", ".duckdb")):
        return _in_parts(out, as_folder=as_folder)
    if name.endswith((".sqlite", ".db")):
        return sqlite.rows, sqlite.SqliteWriter(out)
    if name.endswith(".csv"):
        return stream.csv_rows, stream.FileWriter(out, stream.csv_header())
    for suffix, encode in stream.JSON_LINES.items():
        if name.endswith(suffix):
            return encode, stream.FileWriter(out)
    raise OutputError(str(out), f"unknown kind of output; the suffixes known are {', '.join(SUFFIXES)}")


def _in_parts(out: Path, *, as_folder: bool) -> tuple[Encode, Writer]:
    extra = "duckdb" if out.suffix.lower() == ".duckdb" else "arrow"
    try:
        from vnreform_extract.batch.sinks import parquet

        if extra == "duckdb":
            from vnreform_extract.batch.sinks.duckdb import database as join
        else:
            join = parquet.folder if as_folder else parquet.one_file
    except ImportError:
        raise MissingExtraError(str(out), f"needs the extra: pip install 'vnreform-extract[{extra}]'") from None
    from vnreform_extract.batch.arrow import to_arrow

    return to_arrow, parquet.PartsWriter(out, join)
