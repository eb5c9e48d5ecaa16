"""`run`: progress while it goes on, a summary when it is done, both on standard error."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

from vnreform_extract.batch import local, ray
from vnreform_extract.batch.kernel import read_page
from vnreform_extract.batch.rows import compact
from vnreform_extract.batch.sources import Sources
from vnreform_extract.batch.tally import Tally
from vnreform_extract.errors import OutputError

HOSTS = 10
"""Hosts that the summary shows, those with the most pages."""


@dataclass(frozen=True, slots=True)
class Report:
    """How a run tells of itself.

    Attributes:
        quiet: only of pages set aside.
        as_json: the summary as one JSON object.
        started: when the run began.
    """

    quiet: bool = False
    as_json: bool = False
    started: float = field(default_factory=time.perf_counter)

    def close(self, console: Console, tally: Tally, out: str | Path | None, skipped: Mapping[str, int]) -> None:
        """Prints the summary."""
        seconds = time.perf_counter() - self.started
        if self.as_json:
            data = {
                **tally.to_dict(),
                "skipped": dict(skipped),
                "seconds": round(seconds, 3),
                "output": out and str(out),
            }
            console.print(compact(data), markup=False)
        elif not self.quiet:
            for line in summary(tally, seconds, out, skipped):
                console.print(line, markup=False)


def run_here(
    paths: Sequence[str],
    out: str | None,
    report: Report,
    *,
    workers: int | None,
    timeout: float,
    resume: bool,
    packs: tuple[str, ...] = (),
) -> Tally:
    """Runs over the paths on this machine."""
    console = _console()
    sources = Sources(paths)
    with _progress(console, hidden=report.quiet) as progress:
        task = progress.add_task("pages", total=sources.count() if console.is_terminal else None, rate="")

        def watch(counts: Tally, notes: tuple[tuple[str, str], ...]) -> None:
            done = progress.tasks[task].completed + counts.pages
            rate = f"{done / (time.perf_counter() - report.started):.1f} pages/s"
            progress.update(task, completed=done, rate=rate)
            for page, reason in notes:
                progress.console.print(f"{page}: {reason}", markup=False)

        read = partial(read_page, packs=packs)
        tally = local.run(sources, out, read=read, workers=workers, timeout=timeout, resume=resume, watch=watch)
    report.close(console, tally, out, sources.skipped)
    return tally


def run_on_ray(
    paths: Sequence[str],
    out: str | None,
    report: Report,
    *,
    address: str,
    resume: bool,
    packs: tuple[str, ...] = (),
) -> Tally:
    """Runs over the paths on a Ray cluster.

    Raises:
        OutputError: an option does not go with a cluster.
    """
    if out is None or resume:
        raise OutputError("--ray", "needs -o NAME.parquet, and does not resume")
    tally = ray.run(paths, out, address=address, packs=packs)
    report.close(_console(), tally, out, {})
    return tally


def summary(tally: Tally, seconds: float, out: str | Path | None, skipped: Mapping[str, int]) -> list[str]:
    """Returns the lines of the closing summary."""
    kept = tally.kept.total()
    lines = [
        f"pages      {tally.pages} in {seconds:.1f} s ({tally.pages / seconds:.1f} pages/s)",
        f"kept       {kept}{_detail(tally.kept)}",
        *(f"           {number} without text: {reason}" for reason, number in tally.empty.most_common()),
        f"set aside  {tally.pages - kept}",
        *(f"           {number} × {reason}" for reason, number in tally.set_aside.most_common()),
        *(f"passed by  {number} {what}" for what, number in skipped.items()),
        f"facts      {tally.facts.total()}{_detail(tally.facts)}",
        *_hosts(tally),
    ]
    return lines if out is None else [*lines, f"output     {out}"]


def _hosts(tally: Tally) -> list[str]:
    """One line a host: where a share leaps from one run to the next, a site has changed its layout."""
    if not tally.hosts:
        return []
    most = sorted(tally.hosts.items(), key=lambda host: (-host[1]["pages"], host[0]))[:HOSTS]
    lines = [f"hosts      {len(tally.hosts)} {'':<28}{'pages':>7}{'text kept':>11}{'dated':>7}{'facts/page':>12}"]
    for host, counts in most:
        pages, text = counts["pages"], max(1, counts["kept"] + counts["dropped"])
        shares = f"{counts['kept'] / text:>11.0%}{counts['dated'] / pages:>7.0%}{counts['facts'] / pages:>12.1f}"
        lines.append(f"           {host:<30}{pages:>7}{shares}")
    return lines


def _detail(counts: Counter[str]) -> str:
    return f" ({', '.join(f'{name} {number}' for name, number in counts.most_common())})" if counts else ""


def _console() -> Console:
    return Console(stderr=True, highlight=False, soft_wrap=True)


def _progress(console: Console, *, hidden: bool) -> Progress:
    return Progress(
        SpinnerColumn(),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=hidden or not console.is_terminal,
    )
