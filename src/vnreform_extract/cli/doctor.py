"""`doctor`: what is installed, and what is not."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from importlib import metadata

from rich.console import Console
from rich.text import Text

from vnreform_extract.batch.local import available_cores

NEEDED = ("selectolax", "beautifulsoup4", "regex", "underthesea", "numpy", "rich", "cyclopts")
EXTRAS = {
    "arrow": (("pyarrow",), "extract_batch, Parquet in and out, .jsonl.zst"),
    "duckdb": (("duckdb", "pyarrow"), "DuckDB databases"),
    "warc": (("fastwarc",), "WARC archives"),
    "remote": (("fsspec",), "URLs such as s3:// and gs://"),
    "ray": (("ray", "pyarrow"), "runs on a Ray cluster"),
}


def report() -> None:
    """Prints versions, cores and extras."""
    console = Console(highlight=False, soft_wrap=True)
    console.print(f"vnreform-extract {metadata.version('vnreform-extract')}")
    console.print(f"Python {platform.python_version()}, {platform.platform()}, {available_cores()} cores")
    for name in NEEDED:
        console.print(_line(name, version(name) or "missing", good=version(name) is not None))
    for extra, (packages, gives) in EXTRAS.items():
        missing = [name for name in packages if version(name) is None]
        state = f"pip install 'vnreform-extract[{extra}]'" if missing else ", ".join(_versions(packages))
        console.print(_line(f"[{extra}]", f"{gives}: {state}", good=not missing))


def version(name: str) -> str | None:
    """Returns the installed version of a distribution, or None."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _versions(names: tuple[str, ...]) -> Iterator[str]:
    return (f"{name} {version(name)}" for name in names)


def _line(name: str, state: str, *, good: bool) -> Text:
    return Text.assemble(("ok   " if good else "none ", "green" if good else "yellow"), f"{name:<16} {state}")
