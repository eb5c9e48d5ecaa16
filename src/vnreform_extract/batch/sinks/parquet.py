"""Parquet in the schema of the kernel, a row a page: in parts, which become one file, a folder, or a database."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pyarrow as pa
from pyarrow import parquet

from vnreform_extract.batch.arrow import output_schema
from vnreform_extract.batch.rows import compact
from vnreform_extract.batch.sinks import Checkpoint
from vnreform_extract.errors import OutputError

PART = 512
"""Rows of a part, which becomes a row group of the output."""

Join = Callable[[Sequence[Path], Path], None]

_STATE = b"vnreform_extract.checkpoint"


class PartsWriter:
    """Writes parts into the folder `OUT.partial`, each with its checkpoint, and joins them at the end.

    Args:
        out: the file or folder to be.
        join: makes the output, at the place that it is given, of the parts.
    """

    def __init__(self, out: Path, join: Join) -> None:
        self.out = out
        self.join = join
        self.partial = out.with_name(out.name + ".partial")
        self.parts = 0
        self.rows: list[pa.RecordBatch] = []
        self.checkpoint: Checkpoint = {}

    def open(self, *, resume: bool) -> Checkpoint | None:
        """Begins with an empty folder, or behind the last part in it."""
        try:
            if not resume:
                shutil.rmtree(self.partial, ignore_errors=True)
            self.partial.mkdir(exist_ok=True)
            parts = self._parts()
        except OSError as error:
            raise OutputError(str(self.out), f"cannot be written: {error.strerror}") from error
        self.parts = len(parts)
        if not parts:
            return None
        state: Checkpoint = json.loads(parquet.read_schema(parts[-1]).metadata[_STATE])
        return state

    def write(self, chunk: pa.RecordBatch, checkpoint: Checkpoint) -> None:
        """Keeps the rows until there are enough for a part."""
        self.rows.append(chunk)
        self.checkpoint = checkpoint
        if sum(batch.num_rows for batch in self.rows) >= PART:
            self._write_part()

    def finish(self) -> None:
        """Joins the parts and renames the result to the output."""
        if self.rows or not self.parts:
            self._write_part()
        joined = self.partial / "joined"
        try:
            self.join(self._parts(), joined)
            joined.replace(self.out)
        except OSError as error:
            raise OutputError(str(self.out), f"cannot be written: {error.strerror}") from error
        shutil.rmtree(self.partial)

    def stop(self) -> None:
        """Writes what is left as a part, or removes the folder where there is nothing to resume."""
        if self.rows:
            self._write_part()
        if not self.parts:
            shutil.rmtree(self.partial)

    def _parts(self) -> list[Path]:
        return sorted(self.partial.glob("part-*.parquet"))

    def _write_part(self) -> None:
        table = pa.Table.from_batches(self.rows, schema=output_schema()).replace_schema_metadata(
            {_STATE: compact(self.checkpoint)}
        )
        fresh = self.partial / "fresh"
        parquet.write_table(table, fresh, compression="zstd")
        fresh.replace(self.partial / f"part-{self.parts:08}.parquet")
        self.parts += 1
        self.rows = []


def one_file(parts: Sequence[Path], out: Path) -> None:
    """Joins parts to one Parquet file, one part at a time in memory."""
    with parquet.ParquetWriter(out, output_schema(), compression="zstd") as writer:
        for part in parts:
            with parquet.ParquetFile(part) as file:  # read_table would load datasets and a thread for each core
                writer.write_table(file.read(use_threads=False))


def folder(parts: Sequence[Path], out: Path) -> None:
    """Puts the parts into a folder of their own, which Arrow, Spark and DuckDB read as one table."""
    out.mkdir()
    for part in parts:
        part.rename(out / part.name)
