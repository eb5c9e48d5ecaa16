"""Outputs that only grow: JSON lines and CSV."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from vnreform_extract.batch.kernel import Outcome
from vnreform_extract.batch.rows import FACT_COLUMNS, compact, fact_rows
from vnreform_extract.batch.sinks import Checkpoint
from vnreform_extract.errors import MissingExtraError, OutputError

CSV_COLUMNS = (*FACT_COLUMNS[:1], "page_type", "page_title", "published", *FACT_COLUMNS[1:], "error")


def json_lines(outcomes: Sequence[Outcome]) -> bytes:
    """One line an outcome: the record or the error, behind the page's key."""
    return "".join(compact(outcome.to_dict()) + "\n" for outcome in outcomes).encode()


def json_lines_gzip(outcomes: Sequence[Outcome]) -> bytes:
    """The lines as a gzip member of their own; members one behind the other are a gzip file."""
    return gzip.compress(json_lines(outcomes), mtime=0)


def json_lines_zstd(outcomes: Sequence[Outcome]) -> bytes:
    """The lines as a Zstandard frame of their own; frames one behind the other are a .zst file.

    Raises:
        MissingExtraError: pyarrow, which packs them, is not installed.
    """
    try:
        from pyarrow import Codec
    except ImportError:
        raise MissingExtraError(".zst", "needs the extra: pip install 'vnreform-extract[arrow]'") from None
    packed: bytes = Codec("zstd").compress(json_lines(outcomes), asbytes=True)
    return packed


JSON_LINES = {".jsonl": json_lines, ".jsonl.gz": json_lines_gzip, ".jsonl.zst": json_lines_zstd}


def csv_rows(outcomes: Sequence[Outcome]) -> bytes:
    """One row a fact; a page without facts, and a page set aside, has one row that says so."""
    text = io.StringIO()
    writer = csv.DictWriter(text, CSV_COLUMNS, lineterminator="\n")
    for outcome in outcomes:
        if outcome.record is None:
            failure = outcome.failure
            writer.writerow({"page": outcome.page, "error": failure and f"{failure.type}: {failure.message}"})
            continue
        article = outcome.record["article"]
        page = {
            "page": outcome.page,
            "page_type": article["page_type"],
            "page_title": article["title"],
            "published": article["published"],
        }
        rows = [dict(zip(FACT_COLUMNS, row, strict=True)) for row in fact_rows(outcome.page, outcome.record)]
        writer.writerows({**page, **row} for row in rows or [page])
    return text.getvalue().encode()


def csv_header() -> bytes:
    """The line of column names, behind the byte order mark by which spreadsheets know UTF-8."""
    return ("\ufeff" + ",".join(CSV_COLUMNS) + "\n").encode()


class FileWriter:
    """Appends bytes to `OUT.partial`; how far it is whole stands in `OUT.checkpoint`.

    Args:
        out: the file to be.
        header: what it begins with.
    """

    def __init__(self, out: Path, header: bytes = b"") -> None:
        self.out = out
        self.header = header
        self.partial = out.with_name(out.name + ".partial")
        self.checkpoint = out.with_name(out.name + ".checkpoint")
        self.file: BinaryIO

    def open(self, *, resume: bool) -> Checkpoint | None:
        """Begins anew, or cuts the partial file behind its last whole chunk."""
        try:
            if resume and self.checkpoint.exists():
                state: Checkpoint = json.loads(self.checkpoint.read_text("utf-8"))
                self.file = self.partial.open("r+b")
                self.file.truncate(state.pop("bytes"))
                self.file.seek(0, os.SEEK_END)
                return state
            self.checkpoint.unlink(missing_ok=True)
            self.file = self.partial.open("wb")
            self.file.write(self.header)
        except (OSError, ValueError) as error:
            raise OutputError(str(self.out), f"cannot be written: {getattr(error, 'strerror', error)}") from error
        return None

    def write(self, chunk: bytes, checkpoint: Checkpoint) -> None:
        """Appends the chunk, then replaces the checkpoint."""
        self.file.write(chunk)
        self.file.flush()
        fresh = self.checkpoint.with_name(self.checkpoint.name + ".new")
        fresh.write_text(compact({**checkpoint, "bytes": self.file.tell()}), "utf-8")
        fresh.replace(self.checkpoint)

    def finish(self) -> None:
        """Renames the partial file to the output."""
        self.file.close()
        self.partial.replace(self.out)
        self.checkpoint.unlink(missing_ok=True)

    def stop(self) -> None:
        """Closes the partial file, or removes it where it holds nothing to resume."""
        self.file.close()
        if not self.checkpoint.exists():
            self.partial.unlink(missing_ok=True)


class StdoutWriter:
    """Writes to standard output, chunk by chunk."""

    def open(self, *, resume: bool) -> Checkpoint | None:
        """There is nothing to go on with in a stream."""
        if resume:
            raise OutputError("--resume", "needs an output file (-o OUT)")
        return None

    def write(self, chunk: bytes, checkpoint: Checkpoint) -> None:
        """Writes and flushes the chunk."""
        sys.stdout.buffer.write(chunk)
        sys.stdout.buffer.flush()

    def finish(self) -> None:
        """Nothing is left to do."""

    def stop(self) -> None:
        """Nothing is left to do."""
