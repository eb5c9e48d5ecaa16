"""A run on this machine."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

from vnreform_extract.batch.kernel import Read, read_page
from vnreform_extract.batch.rows import compact
from vnreform_extract.batch.sinks import sink_for
from vnreform_extract.batch.sources import Page
from vnreform_extract.batch.tally import Tally
from vnreform_extract.batch.workers import read_batch, read_in_processes
from vnreform_extract.errors import ExtractError, OutputError

BATCH = 8
"""Pages that are read and written together."""
TIMEOUT = 60.0
"""Seconds that a page may take."""

Watch = Callable[[Tally, tuple[tuple[str, str], ...]], None]
"""Called after each batch with its own counts and its notes on pages set aside or without text."""


def run(
    pages: Iterable[Page],
    out: str | Path | None,
    *,
    read: Read = read_page,
    workers: int | None = None,
    timeout: float = TIMEOUT,
    resume: bool = False,
    watch: Watch | None = None,
) -> Tally:
    """Reads pages in order and writes their outcomes.

    Args:
        pages: the pages; with `resume` the same ones in the same order as before.
        out: the output, its kind told by its suffix; JSON lines on standard output for None.
        read: the kernel: a picklable function from a page to its outcome.
        workers: how many processes; one for each core by default. With 0 all is done in this process, where a page
            that hangs or crashes takes the run with it.
        timeout: seconds after which a worker's page is set aside.
        resume: go on where a run to this output stopped.
        watch: told of progress.

    Returns:
        The counts of all pages in the output, those before a resumption included.

    Raises:
        ExtractError: `workers` or `timeout` is no such number.
        OutputError: the output cannot be written, or what is to be resumed was made of other pages or with other rules.
    """
    if workers is not None and workers < 0:
        raise ExtractError("workers", f"expected 0 or more, not {workers}")
    if not timeout > 0:
        raise ExtractError("timeout", f"expected more than 0 seconds, not {timeout:g}")
    encode, writer = sink_for(out)
    checkpoint, kernel = writer.open(resume=resume), _described(read)
    try:
        rest = iter(pages)
        tally = Tally()
        if checkpoint is not None:
            _check_kernel(checkpoint.get("kernel"), kernel)
            tally = Tally.from_dict(checkpoint["tally"])
            _pass_over(rest, tally.pages, checkpoint["last"])
            _tell(watch, tally, ())
        batches = _batches(rest)
        done = (
            (read_batch(batch, read, encode) for batch in batches)
            if workers == 0
            else read_in_processes(batches, read, encode, workers=workers or available_cores(), timeout=timeout)
        )
        for batch in done:
            tally.merge(batch.tally)
            writer.write(batch.chunk, {"kernel": kernel, "last": batch.last, "tally": tally.to_dict()})
            _tell(watch, batch.tally, batch.notes)
    except BaseException:
        writer.stop()
        raise
    writer.finish()
    return tally


def available_cores() -> int:
    """Returns how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _batches(pages: Iterator[Page]) -> Iterator[list[Page]]:
    while batch := list(islice(pages, BATCH)):
        yield batch


def _pass_over(pages: Iterator[Page], number: int, last: str) -> None:
    """Takes the pages that a run has already done, and checks that they are the same."""
    done = next(islice(pages, number - 1, number), None)
    if done is None or done.key != last:
        raise OutputError("--resume", f"the pages are not those of the run that stopped after {last}; run without it")


def _described(read: Read) -> str:
    """The kernel with what it was given, as a checkpoint keeps it: its name, and its packs of rules."""
    function, options = (read.func, read.keywords) if isinstance(read, partial) else (read, {})
    return f"{function.__module__}.{function.__qualname__} {compact(options)}"


def _check_kernel(before: str | None, now: str) -> None:
    if before != now:
        raise OutputError(
            "--resume", f"the run that stopped read with {before or 'an older version'}, not with {now}; run without it"
        )


def _tell(watch: Watch | None, counts: Tally, notes: tuple[tuple[str, str], ...]) -> None:
    if watch is not None:
        watch(counts, notes)
