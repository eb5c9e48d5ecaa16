"""The batch run measured, against itself and against trafilatura's batch command, in one run on one machine.

    python -m benchmarks.batch speed [FOLDER]     pages/s: one worker, two workers, trafilatura
    python -m benchmarks.batch memory [N ...]     peak memory over N generated pages (1000 10000 100000)
    python -m benchmarks.batch resume [KILLS]     killed at random moments and resumed, compared row for row

FOLDER holds saved HTML pages; without it, pages are generated from fixtures/. Figures are ratios of one run: do not
compare seconds of two machines.
"""

import gzip
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FIXTURES = Path(__file__).parents[2] / "fixtures"
COMMAND = [sys.executable, "-m", "vnreform_extract", "run"]


def generate(folder, number, seed=1):
    """Writes pages made from the fixtures, each with other figures, into subfolders of a thousand."""
    templates = [page.read_text("utf-8", "replace") for page in sorted(FIXTURES.glob("*/page.html"))]
    dice = random.Random(seed)  # noqa: S311  # the same pages every time
    for n in range(number):
        subfolder = folder / f"{n // 1000:04}"
        subfolder.mkdir(parents=True, exist_ok=True)
        page = re.sub(r"(?<=[ >])\d{2,3}(?=[ <])", lambda _: str(dice.randint(10, 999)), dice.choice(templates))
        (subfolder / f"{n:07}.html").write_text(page, "utf-8")
    return folder


def timed(command, **options):
    started = time.perf_counter()
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    return time.perf_counter() - started


def speed(scratch, folder=None):
    pages = Path(folder) if folder else generate(scratch / "pages", 400)
    files = sorted(pages.rglob("*.htm*"))
    number = len(files)
    one = scratch / "one"  # one flat folder of plain files, as trafilatura wants it
    one.mkdir()
    for n, page in enumerate(files):
        content = page.read_bytes()
        (one / f"{n}.html").write_bytes(gzip.decompress(content) if page.suffix == ".gz" else content)
    runs = {
        "start (--help)": [sys.executable, "-m", "vnreform_extract", "--help"],
        "one worker, Parquet": [*COMMAND, one, "-o", scratch / "1.parquet", "-q", "-w", "1"],
        "two workers, Parquet": [*COMMAND, one, "-o", scratch / "2.parquet", "-q", "-w", "2"],
        "one worker, SQLite": [*COMMAND, one, "-o", scratch / "1.sqlite", "-q", "-w", "1"],
        "one worker, JSON lines": [*COMMAND, one, "-o", scratch / "1.jsonl", "-q", "-w", "1"],
    }
    if shutil.which("trafilatura", path=str(Path(sys.executable).parent)):
        trafilatura = Path(sys.executable).with_name("trafilatura")
        for cores in (1, 2):
            runs[f"trafilatura, {cores} process{'es' * (cores > 1)}, text"] = [
                trafilatura, "--input-dir", one, "--output-dir", scratch / f"t{cores}", "--parallel", str(cores)
            ]  # fmt: skip
    print(f"{number} pages of {folder or 'fixtures, varied'}")
    for name, command in runs.items():
        seconds = timed(command)
        print(f"{name:<34} {seconds:8.2f} s" + (f"  {number / seconds:8.1f} pages/s" if "start" not in name else ""))


def memory(scratch, *numbers):
    for number in map(int, numbers or (1000, 10_000, 100_000)):
        pages = generate(scratch / f"m{number}", number)
        code = (
            "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=False);"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)"
        )
        command = [sys.executable, "-c", code, *COMMAND, pages, "-o", scratch / "m.parquet", "-q"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        print(f"{number:>8} pages: largest process {done.stdout.strip()} MB", flush=True)
        shutil.rmtree(pages)


def resume(scratch, kills="10"):
    from pyarrow import parquet

    pages = generate(scratch / "pages", 2000)
    whole, out = scratch / "whole.parquet", scratch / "out.parquet"
    seconds = timed([*COMMAND, pages, "-o", whole, "-q"])
    dice = random.Random(2)  # noqa: S311
    for _ in range(int(kills)):
        process = subprocess.Popen([*COMMAND, pages, "-o", out, "-q", "--resume"])
        time.sleep(dice.uniform(0.5, max(1.0, seconds / 3)))
        process.kill()
        process.wait()
    timed([*COMMAND, pages, "-o", out, "-q", "--resume"])
    same = parquet.read_table(out).equals(parquet.read_table(whole))
    print(f"2000 pages, undisturbed in {seconds:.1f} s, killed {kills} times: rows {'identical' if same else 'DIFFER'}")


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in ("speed", "memory", "resume"):
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as scratch:
        globals()[sys.argv[1]](Path(scratch), *sys.argv[2:])
