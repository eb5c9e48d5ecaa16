"""Worker processes: batches in, chunks out in the same order, though a page may hang or end its process.

A worker says which page it begins, so that the parent knows whom to blame. A page that takes too long or takes its
worker with it gets that as its problem, a new worker reads the same batch again, and the run goes on.
"""

from __future__ import annotations

import gc
import multiprocessing
import signal
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from typing import Any

from vnreform_extract.batch.kernel import Outcome, Read
from vnreform_extract.batch.sinks import Encode
from vnreform_extract.batch.sources import Page
from vnreform_extract.batch.tally import Tally
from vnreform_extract.errors import ExtractError, SourceError

_AHEAD = 4
"""Batches a worker that may be read or wait to be written while an earlier one is still at work."""
_GARBAGE = 100_000
"""Objects made between two looks for garbage in a worker: reading makes many that live on and hardly any in circles."""
_START = 120.0
"""Seconds that a worker may take to start and import."""


@dataclass(frozen=True, slots=True)
class Done:
    """A batch that was read.

    Attributes:
        last: key of its last page.
        chunk: what the sink's encoder made of its outcomes.
        tally: its counts.
        notes: pages set aside or without text, with the reason.
    """

    last: str
    chunk: Any
    tally: Tally
    notes: tuple[tuple[str, str], ...]


def read_batch(pages: list[Page], read: Read, encode: Encode, connection: Connection | None = None) -> Done:
    """Reads pages and encodes their outcomes; tells the connection before each page."""
    outcomes: list[Outcome] = []
    for page in pages:
        if connection is not None:
            connection.send(None)
        outcomes.append(read(page))
    notes = tuple((outcome.page, outcome.note) for outcome in outcomes if outcome.note is not None)
    return Done(pages[-1].key, encode(outcomes), Tally.of(outcomes), notes)


def read_in_processes(
    batches: Iterable[list[Page]], read: Read, encode: Encode, *, workers: int, timeout: float
) -> Iterator[Done]:
    """Reads batches in worker processes and yields them in order.

    Args:
        batches: the pages.
        read: the kernel.
        encode: the sink's encoder.
        workers: how many processes at most.
        timeout: seconds that one page may take.

    Raises:
        ExtractError: a worker cannot even start.
    """
    pool = _Pool(read, encode, workers, timeout)
    finished: dict[int, Done] = {}
    batches = iter(batches)
    given = written = 0
    more = True
    try:
        while more or written < given:
            while more and pool.has_room and given - written < _AHEAD * workers:
                if (batch := next(batches, None)) is None:
                    more = False
                else:
                    pool.give(given, batch)
                    given += 1
            if written in finished:  # only now that no worker waits for a batch
                yield finished.pop(written)
                written += 1
            elif written < given:
                finished |= pool.collect()
    finally:
        pool.end()


class _Pool:
    """The workers of a run, started as they are needed."""

    def __init__(self, read: Read, encode: Encode, size: int, timeout: float) -> None:
        self.read = read
        self.encode = encode
        self.size = size
        self.timeout = timeout
        self.idle: list[_Worker] = []
        self.busy: dict[Connection, _Worker] = {}

    @property
    def has_room(self) -> bool:
        return bool(self.idle) or len(self.busy) < self.size

    def give(self, number: int, batch: list[Page]) -> None:
        worker = self.idle.pop() if self.idle else _Worker(self.read, self.encode)
        worker.give(number, batch, self.timeout)
        self.busy[worker.connection] = worker

    def collect(self) -> dict[int, Done]:
        """Waits for news and returns the batches that are done, if any."""
        deadline = min(worker.deadline for worker in self.busy.values())
        for connection in wait(list(self.busy), max(0.0, deadline - time.monotonic())):
            worker = self.busy[connection]  # type: ignore[index]  # only connections are waited for
            try:
                news = worker.connection.recv()
            except (EOFError, OSError):
                self._replace(worker, "ended its worker process" + worker.last_words())
                continue
            if news is None:
                worker.begin_next(self.timeout)
                continue
            del self.busy[worker.connection]
            self.idle.append(worker)
            if isinstance(news, Exception):
                raise news
            return {worker.number: news}
        now = time.monotonic()
        for worker in [worker for worker in self.busy.values() if worker.deadline <= now]:
            self._replace(worker, f"took longer than {self.timeout:g} s")
        return {}

    def end(self) -> None:
        for worker in [*self.idle, *self.busy.values()]:
            worker.kill()

    def _replace(self, worker: _Worker, problem: str) -> None:
        """Ends a worker and gives its batch to a new one, with the problem noted on the page it was at."""
        del self.busy[worker.connection]
        worker.kill()
        if worker.at < 0:
            raise ExtractError("worker process", f"could not start: it {problem}")
        page = worker.batch[worker.at]
        worker.batch[worker.at] = replace(page, content=None, problem=SourceError(page.key, problem))
        self.give(worker.number, worker.batch)


class _Worker:
    """A process that reads one batch at a time, and what it is at."""

    def __init__(self, read: Read, encode: Encode) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, read, encode), daemon=True)
        self.process.start()
        theirs.close()
        self.number = -1
        self.batch: list[Page] = []
        self.at = -1
        self.deadline = 0.0

    def give(self, number: int, batch: list[Page], timeout: float) -> None:
        self.number, self.batch, self.at = number, batch, -1
        self.deadline = time.monotonic() + max(timeout, _START)
        self.connection.send(batch)

    def begin_next(self, timeout: float) -> None:
        self.at += 1
        self.deadline = time.monotonic() + timeout

    def last_words(self) -> str:
        """Returns how the process ended, as far as that is known."""
        self.process.join(1)
        code = self.process.exitcode
        return f" ({signal.Signals(-code).name})" if code is not None and code < 0 else ""

    def kill(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


def _serve(connection: Connection, read: Read, encode: Encode) -> None:
    """Reads batches until the parent closes the connection."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears Ctrl-C and ends its workers
    gc.set_threshold(_GARBAGE)
    import vnreform_extract.pipeline  # noqa: F401  # before the time of the first page begins

    gc.freeze()
    while True:
        try:
            batch = connection.recv()
        except (EOFError, OSError):  # the parent has ended, or was killed
            return
        try:
            news: Done | Exception = read_batch(batch, read, encode, connection)
        except Exception as error:  # raised again where the run can be stopped in order
            news = error
        try:
            connection.send(news)
        except OSError:
            return
