"""Paths, globs, lists and URLs to pages."""

from __future__ import annotations

import glob
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from vnreform_extract.batch.sources import archives, tables, warc
from vnreform_extract.batch.sources.page import HTML_SUFFIXES, TEXT_SUFFIX, Page, readable, unreadable
from vnreform_extract.errors import ExtractError, MissingExtraError

Container = Callable[[Path, "Counter[str]"], Iterator[Page]]

_HEAD = 512
# What a file begins with (unpacked, where it is gzip), and what reads it.
_MAGIC: tuple[tuple[int, bytes, Container], ...] = (
    (0, b"PK\x03\x04", archives.zip_pages),
    (257, b"ustar", archives.tar_pages),
    (0, b"WARC/", warc.warc_pages),
    (0, b"SQLite format 3\x00", tables.sqlite_pages),
    (0, b"PAR1", tables.parquet_pages),
)
_LINES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")


class Sources:
    """Pages of files, folders, archives, tables and URLs.

    - A file that was named is a page whatever its suffix, unless it is a container: zip, tar (also packed), WARC,
      JSON lines, Parquet or SQLite with a column `html`.
    - In a folder or archive, pages are `.html`, `.htm`, `.xhtml` and `.txt` files at any depth, also packed as
      `.html.gz`, but for `NAME.txt` beside `NAME.html`, which is that page's text.
    - A pattern with `*`, `?` or `[…]` stands for the files that it matches, `-` for the paths on standard input,
      one a line, and what has `://` in it for a URL that fsspec opens.

    Args:
        paths: what to read, in order; what is named twice is read once.
    """

    def __init__(self, paths: Iterable[str | Path]) -> None:
        self.paths = tuple(dict.fromkeys(str(path) for path in paths))
        self.skipped: Counter[str] = Counter()
        """What the last walk passed over without an error, by what it was."""

    def __iter__(self) -> Iterator[Page]:
        self.skipped.clear()
        for path in self.paths:
            yield from self._pages(path)

    def count(self) -> int | None:
        """Returns how many pages there are, or None where only reading them tells."""
        if not all(Path(path).is_dir() for path in self.paths):
            return None
        return sum(1 for _ in self)

    def _pages(self, path: str) -> Iterator[Page]:
        if path == "-":
            for line in sys.stdin:
                if line.strip():
                    yield from self._pages(line.strip())
        elif "://" in path:
            yield from _remote(path)
        elif Path(path).is_dir():
            yield from self._folder(Path(path))
        elif not Path(path).exists() and glob.has_magic(path):
            found = sorted(glob.glob(path, recursive=True))  # noqa: PTH207  # the pattern may be absolute
            for match in found:
                yield from self._pages(match)
            if not found:
                yield unreadable(path, "no file matches this pattern")
        else:
            yield from self._file(Path(path))

    def _file(self, path: Path) -> Iterator[Page]:
        container = _container(path)
        if container is None:
            yield Page(readable(path), path)
            return
        empty = True
        try:
            for page in container(path, self.skipped):
                empty = False
                yield page
        except MissingExtraError:
            raise
        except ExtractError as error:
            yield Page(readable(path), problem=error)
        except Exception as error:  # a damaged container: what came before the damage has been read
            yield unreadable(readable(path), f"damaged: {' '.join(str(error).split()) or type(error).__name__}")
        else:
            if empty:
                yield unreadable(readable(path), "no pages in it")

    def _folder(self, folder: Path) -> Iterator[Page]:
        empty = True
        for root, folders, names in os.walk(folder):
            folders.sort()
            for name in archives.page_names(names, self.skipped):
                empty = False
                yield Page(readable(Path(root, name)), Path(root, name))
        if empty:
            suffixes = ", ".join((*sorted(HTML_SUFFIXES), TEXT_SUFFIX))
            yield unreadable(readable(folder), f"a folder without pages ({suffixes})")


def _container(path: Path) -> Container | None:
    """Returns what reads a file's pages, or None where the file is a page itself."""
    if path.name.lower().endswith(_LINES):
        return tables.json_pages
    try:
        head = archives.unpacked_head(path, _HEAD)
    except OSError:
        return None  # the kernel says what is wrong with it
    for offset, magic, reader in _MAGIC:
        if head[offset:].startswith(magic):
            return reader
    return None


def _remote(url: str) -> Iterator[Page]:
    try:
        import fsspec
    except ImportError:
        raise MissingExtraError(url, "URLs need the extra: pip install 'vnreform-extract[remote]'") from None
    try:
        filesystem, _, (path,) = fsspec.get_fs_token_paths(url, expand=False)
        found = sorted(filesystem.glob(path)) if glob.has_magic(path) else [path]
        if filesystem.isdir(path):
            found = [name for name in sorted(filesystem.find(path)) if archives.is_page(name)]
        for name in found:
            yield Page(filesystem.unstrip_protocol(name), filesystem.cat_file(name))
        if not found:
            yield unreadable(url, "no pages there")
    except Exception as error:  # whatever the file system's own library raises
        yield unreadable(url, f"cannot be read: {' '.join(str(error).split()) or type(error).__name__}")
