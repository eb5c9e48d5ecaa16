"""A run on this machine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from vnreform_extract.batch.kernel import Outcome, read_page
from vnreform_extract.batch.sinks import sink_for
from vnreform_extract.batch.sources import Page
from vnreform_extract.batch.tally import Tally
from vnreform_extract.errors import OutputError

BATCH = 8
"""Pages that are read and written together."""

Watch = Callable[[Tally, list[tuple[str, str]]], None]
"""Called after each batch with its own counts and its failures as (page, reason)."""


def run(pages: Iterable[Page], out: Path | None, *, resume: bool = False, watch: Watch | None = None) -> Tally:
    """Reads pages in order and writes their outcomes.

    Args:
        pages: the pages; with `resume` the same ones in the same order as before.
        out: the output, its kind told by its suffix; JSON lines on standard output for None.
        resume: go on where a run to this output stopped.
        watch: told of progress.

    Returns:
        The counts of all pages in the output, those before a resumption included.

    Raises:
        OutputError: the output cannot be written, or what is to be resumed was made of other pages.
    """
    encode, writer = sink_for(out)
    checkpoint = writer.open(resume=resume)
    try:
        rest = iter(pages)
        tally = Tally()
        if checkpoint is not None:
            tally = Tally.from_dict(checkpoint["tally"])
            _pass_over(rest, tally.pages, checkpoint["last"])
            _tell(watch, tally, [])
        for batch in _batches(rest):
            outcomes = [read_page(page) for page in batch]
            counts = Tally.of(outcomes)
            tally.merge(counts)
            writer.write(encode(outcomes), {"last": batch[-1].key, "tally": tally.to_dict()})
            _tell(watch, counts, _failures(outcomes))
    except BaseException:
        writer.stop()
        raise
    writer.finish()
    return tally


def _batches(pages: Iterator[Page]) -> Iterator[list[Page]]:
    while batch := list(islice(pages, BATCH)):
        yield batch


def _pass_over(pages: Iterator[Page], number: int, last: str) -> None:
    """Takes the pages that a run has already done, and checks that they are the same."""
    done = next(islice(pages, number - 1, number), None)
    if done is None or done.key != last:
        raise OutputError("--resume", f"the pages are not those of the run that stopped after {last}; run without it")


def _failures(outcomes: list[Outcome]) -> list[tuple[str, str]]:
    return [(outcome.page, outcome.failure.reason) for outcome in outcomes if outcome.failure is not None]


def _tell(watch: Watch | None, counts: Tally, failures: list[tuple[str, str]]) -> None:
    if watch is not None:
        watch(counts, failures)
