"""`python -m benchmarks.strip FOLDER...`: this library and its peers on pages with gold, in one run.

Each tool runs in a process of its own over all pages; the first page is read twice, so that loading does not count.
This library always reads title, date and author, too, as "trafilatura with metadata" does; the others give text alone.
A folder holds NAME.html, NAME.json (page_type, optional_text) and NAME.txt, or is the development split of WCXB.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import subprocess
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from re import findall

from benchmarks.strip.tools import TOOLS

Gold = tuple[str, bytes, str, str]


def gold_pages(folder: Path) -> Iterator[Gold]:
    """Name, bytes, gold and optional text of each article."""
    if (folder / "ground-truth").is_dir():
        for path in sorted((folder / "ground-truth").glob("*.json")):
            gold = json.loads(path.read_text(encoding="utf-8"))
            if gold["page_type"] == "article":
                yield (
                    path.stem,
                    gzip.decompress((folder / "html" / f"{path.stem}.html.gz").read_bytes()),
                    gold["main_content"],
                    "",
                )
        return
    for path in sorted(folder.rglob("*.txt")):
        page, about = path.with_suffix(".html"), path.with_suffix(".json")
        if page.exists() and about.exists():
            optional = json.loads(about.read_text(encoding="utf-8")).get("optional_text") or ""
            yield (
                str(path.relative_to(folder).with_suffix("")),
                page.read_bytes(),
                path.read_text(encoding="utf-8"),
                optional,
            )


def measure(said: str, gold: str, optional: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of words; optional words beyond the gold do not count."""
    p, g, o = (
        Counter(findall(r"\w+", unicodedata.normalize("NFC", text or "").lower())) for text in (said, gold, optional)
    )
    if not p or not g:
        return (1.0, 1.0, 1.0) if not p and not g else (0.0, 0.0, 0.0)
    hit = sum((p & g).values())
    precision = hit / max(sum(p.values()) - sum(((p - g) & o).values()), 1)
    recall = hit / sum(g.values())
    return precision, recall, 2 * precision * recall / (precision + recall) if hit else 0.0


def run(tool: str, folder: Path, every: int) -> dict[str, object]:
    """Runs one tool over a folder, in this process."""
    extract = TOOLS[tool]()
    pages = list(gold_pages(folder))[::every]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    rows, seconds = [], 0.0
    for index, (name, raw, gold, optional) in enumerate(pages):
        if index == 0:
            _safely(extract, raw)
        start = time.process_time()
        said = _safely(extract, raw)
        seconds += time.process_time() - start
        rows.append((name, *measure(said, gold, optional)))
    count = len(rows)
    return {
        "tool": tool,
        "pages": count,
        "precision": sum(r[1] for r in rows) / count,
        "recall": sum(r[2] for r in rows) / count,
        "f1": sum(r[3] for r in rows) / count,
        "lowest": min(r[3] for r in rows),
        "ms": 1000 * seconds / count,
        "mb": (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024,
    }


def _safely(extract, raw: bytes) -> str:
    try:
        return extract(raw) or ""
    except Exception:
        return ""


_LONGEST = 60
"""Seconds that a tool may take for a folder; some wait for the network."""
_CAVEAT = (
    "The block model was fitted on WCXB's development split and on `pages`: its figures here are those of pages that "
    "it has seen; it has not seen those of `fixtures`. `training/report.md` has the ones cross-validated by host. "
    "Times were taken on a shared machine: the "
    "ratios count."
)


def main() -> None:
    """Runs the tools that are installed and writes table and plot."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.strip", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--tool", choices=sorted(TOOLS), help="run this one alone and print its figures as JSON")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="take every Nth page of WCXB")
    parser.add_argument("--out", type=Path, default=Path("docs/benchmarks"), help="folder for strip.md and strip.svg")
    options = parser.parse_args()
    if options.tool:
        print(json.dumps(run(options.tool, options.folders[0], options.every)))
        return
    text = ["# Boilerplate removers side by side", "", __doc__.split("\n\n", 1)[1].strip(), "", _CAVEAT, ""]
    results = {}
    for folder in options.folders:
        results[folder.name] = rows = [
            row for tool in TOOLS if (row := _apart(tool, folder, _every(folder, options.every)))
        ]
        text += _table(folder.name, rows)
        print("\n".join(_table(folder.name, rows)))
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "strip.md").write_text("\n".join([*text, "![F1 against CPU time](strip.svg)", ""]), encoding="utf-8")
    _plot(results, options.out / "strip.svg")


def _every(folder: Path, every: int) -> int:
    return every if (folder / "ground-truth").is_dir() else 1


def _apart(tool: str, folder: Path, every: int) -> dict[str, object] | None:
    command = [
        sys.executable,
        "-W",
        "ignore",
        "-m",
        "benchmarks.strip",
        str(folder),
        "--tool",
        tool,
        "--every",
        str(every),
    ]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_LONGEST)
    except subprocess.TimeoutExpired:
        print(f"{tool}: left out of {folder.name}: not done in {_LONGEST} s", file=sys.stderr)
        return None
    if done.returncode:
        print(f"{tool}: left out of {folder.name}: {(done.stderr.splitlines() or ['ended'])[-1]}", file=sys.stderr)
        return None
    return json.loads(done.stdout.strip().splitlines()[-1])


def _table(name: str, rows: list[dict[str, object]]) -> list[str]:
    ours = next((row["ms"] for row in rows if row["tool"] == "vnreform_extract"), None)
    lines = [
        f"## {name}: {rows[0]['pages']} articles",
        "",
        "| tool | precision | recall | word F1 | lowest page | CPU ms a page | times ours | memory MB |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for row in sorted(rows, key=lambda row: -row["f1"]):
        times = f"{row['ms'] / ours:.1f}" if ours else "-"
        quality = " | ".join(f"{row[key]:.3f}" for key in ("precision", "recall", "f1", "lowest"))
        lines.append(f"| {row['tool']} | {quality} | {row['ms']:.1f} | {times} | {row['mb']:.0f} |")
    return [*lines, ""]


def _plot(results: dict[str, list[dict[str, object]]], path: Path) -> None:
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "strip"})
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, len(results), figsize=(6 * len(results), 4.5), squeeze=False)
    for axis, (name, rows) in zip(axes[0], results.items(), strict=True):
        for row in rows:
            axis.scatter(row["ms"], row["f1"], color="tab:red" if row["tool"] == "vnreform_extract" else "tab:blue")
            axis.annotate(row["tool"], (row["ms"], row["f1"]), textcoords="offset points", xytext=(5, 4), fontsize=8)
        axis.set(title=name, xlabel="CPU ms a page", ylabel="word F1", xscale="log")
        axis.minorticks_off()
        axis.grid(alpha=0.3)
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


if __name__ == "__main__":
    main()
