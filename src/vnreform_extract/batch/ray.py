"""A run on a Ray cluster: files or Parquet in, a folder of Parquet out, the Arrow kernel between."""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vnreform_extract.batch.arrow import extract_batch
from vnreform_extract.batch.rows import compact
from vnreform_extract.batch.sources.page import HTML_SUFFIXES
from vnreform_extract.batch.tally import Tally
from vnreform_extract.errors import ExtractError, MissingExtraError, OutputError, SourceError

if TYPE_CHECKING:
    import pyarrow as pa

BATCH = 64
"""Pages that the kernel is given at once."""


def run(paths: Sequence[str], out: str, *, address: str = "local", packs: tuple[str, ...] = ()) -> Tally:
    """Reads pages on a cluster. Rows come in no order; a page that fails is a row with its error.

    Args:
        paths: folders or files of HTML pages, or Parquet files with a column `html`; local or URLs, all of one kind.
        out: the folder of Parquet files to be; every node must reach it.
        address: of the cluster ("auto", "ray://host:10001"), or "local" for one on this machine that ends with the run.
        packs: packs of rules, by path or name; every node must reach them.

    Returns:
        The counts, read from the output; hosts are not told apart.

    Raises:
        MissingExtraError: Ray is not installed.
        ExtractError: no cluster answers at `address`.
        OutputError: `out` exists, or is no Parquet.
        SourceError: there is nothing to read.
    """
    if not out.rstrip("/").endswith(".parquet"):
        raise OutputError(out, "a cluster writes a folder of Parquet files: name it NAME.parquet")
    if Path(out).exists():
        raise OutputError(out, "exists already")
    try:
        import ray
    except ImportError:
        raise MissingExtraError("--ray", "needs the extra: pip install 'vnreform-extract[ray]'") from None
    started_here = not ray.is_initialized()
    if started_here:
        _connect(ray, address)
    is_url = "://" in out  # written in place, as a store of objects cannot rename a folder
    partial = out if is_url else out.rstrip("/") + ".partial"
    try:
        ray.data.DataContext.get_current().enable_progress_bars = False
        logging.getLogger("ray.data").setLevel(logging.WARNING)
        pages = _read(ray.data, paths)
        rows = pages.map_batches(_kernel, fn_kwargs={"packs": packs}, batch_format="pyarrow", batch_size=BATCH)
        rows.write_parquet(partial)
        tally = _tally(ray.data.read_parquet(partial))
    except FileNotFoundError as error:
        raise SourceError(", ".join(paths), f"nothing to read: {error}") from error
    finally:
        if started_here:
            ray.shutdown()
    if not is_url:
        shutil.move(partial, out)
    return tally


def _connect(ray: Any, address: str) -> None:  # noqa: ANN401  # a module
    options: dict[str, Any] = {"include_dashboard": False} if address == "local" else {}
    try:
        ray.init(address=address, log_to_driver=False, logging_level=logging.WARNING, **options)
    except (ConnectionError, ValueError) as error:  # nobody there, or no address
        raise ExtractError(f"--ray {address}", f"cannot connect: {error}") from error


def _read(data: Any, paths: Sequence[str]) -> Any:  # noqa: ANN401  # ray.data and its Dataset have no type hints
    if all(path.rstrip("/").endswith(".parquet") for path in paths):
        return data.read_parquet(list(paths))
    extensions = [suffix[1:] for suffix in sorted(HTML_SUFFIXES)]
    files = data.read_binary_files(list(paths), include_paths=True, file_extensions=extensions)
    return files.rename_columns({"bytes": "html", "path": "page"})


def _kernel(pages: pa.Table, packs: tuple[str, ...]) -> pa.Table:
    import pyarrow as pa

    return pa.Table.from_batches([extract_batch(pages.combine_chunks().to_batches()[0], packs=packs)])


def _tally(rows: Any) -> Tally:  # noqa: ANN401  # a Dataset
    tally = Tally()
    columns = rows.select_columns(["error", "page_type", "text", "reason", "facts"])
    for row in columns.map_batches(_count, batch_format="pyarrow").iter_rows():
        tally.merge(Tally.from_dict(json.loads(row["tally"])))
    return tally


def _count(rows: pa.Table) -> pa.Table:
    """Counts the rows where they are, so that only counts travel."""
    import pyarrow as pa

    tally = Tally()
    for row in rows.to_pylist():
        tally.pages += 1
        if row["error"] is not None:
            tally.set_aside[row["error"]] += 1
        else:
            tally.add(row, row["facts"])
    return pa.table({"tally": [compact(tally.to_dict())]})
