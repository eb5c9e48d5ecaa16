"""`run`: progress while it goes on, a summary when it is done, both on standard error."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

from vnreform_extract.batch.local import run as run_local
from vnreform_extract.batch.sources import Sources
from vnreform_extract.batch.tally import Tally


def run(
    paths: Sequence[str], out: Path | None, *, workers: int | None, timeout: float, resume: bool, quiet: bool
) -> Tally:
    """Runs over the paths, tells of progress and of pages set aside, and prints the summary."""
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    sources = Sources(paths)
    started = time.perf_counter()
    with _progress(console, quiet=quiet) as progress:
        task = progress.add_task("pages", total=sources.count() if console.is_terminal else None, rate="")

        def watch(counts: Tally, notes: tuple[tuple[str, str], ...]) -> None:
            done = progress.tasks[task].completed + counts.pages
            rate = f"{done / (time.perf_counter() - started):.1f} pages/s"
            progress.update(task, completed=done, rate=rate)
            for page, reason in notes:
                progress.console.print(f"{page}: {reason}", markup=False)

        tally = run_local(sources, out, workers=workers, timeout=timeout, resume=resume, watch=watch)
    if not quiet:
        for line in summary(tally, time.perf_counter() - started, out, sources.skipped):
            console.print(line, markup=False)
    return tally


def summary(tally: Tally, seconds: float, out: Path | None, skipped: Mapping[str, int]) -> list[str]:
    """Returns the lines of the closing summary."""
    kept = tally.kept.total()
    lines = [
        f"pages      {tally.pages} in {seconds:.1f} s ({tally.pages / seconds:.1f} pages/s)",
        f"kept       {kept}{_detail(tally.kept)}",
    ]
    lines += [f"           {number} without text: {reason}" for reason, number in tally.empty.most_common()]
    lines.append(f"set aside  {tally.pages - kept}")
    lines += [f"           {number} × {reason}" for reason, number in tally.set_aside.most_common()]
    lines += [f"passed by  {number} {what}" for what, number in skipped.items()]
    lines.append(f"facts      {tally.facts.total()}{_detail(tally.facts)}")
    if out is not None:
        lines.append(f"output     {out}")
    return lines


def _detail(counts: Counter[str]) -> str:
    return f" ({', '.join(f'{name} {number}' for name, number in counts.most_common())})" if counts else ""


def _progress(console: Console, *, quiet: bool) -> Progress:
    return Progress(
        SpinnerColumn(),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=quiet or not console.is_terminal,
    )
