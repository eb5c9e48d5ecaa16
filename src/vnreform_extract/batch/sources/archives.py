"""Pages in zip and tar archives, and which members of a folder or an archive are pages."""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

from vnreform_extract.batch.sources.page import HTML_SUFFIXES, TEXT_SUFFIX, Page, readable

TEXTS = "texts (.txt) beside their page"

_PACKED = ((b"\x1f\x8b\x08", gzip.open), (b"BZh", bz2.open), (b"\xfd7zXZ\x00", lzma.open))


def page_names(names: Iterable[str], skipped: Counter[str]) -> Iterator[str]:
    """Yields the names that are pages, sorted; counts the texts that stand beside their page."""
    names = sorted(names)
    html = {_stem(name) for name in names if _suffix(name) in HTML_SUFFIXES}
    for name in names:
        if _suffix(name) == TEXT_SUFFIX and _stem(name) in html:
            skipped[TEXTS] += 1
        elif is_page(name):
            yield name


def is_page(name: str) -> bool:
    """Tells whether a file of a folder or archive is a page, by its suffix."""
    return _suffix(name) == TEXT_SUFFIX or _suffix(name) in HTML_SUFFIXES


def zip_pages(path: Path, skipped: Counter[str]) -> Iterator[Page]:
    """Yields the pages of a zip archive, sorted by name."""
    with zipfile.ZipFile(path) as archive:
        for name in page_names(dict.fromkeys(archive.namelist()), skipped):
            yield Page(f"{readable(path)}#{name}", archive.read(name))


def tar_pages(path: Path, skipped: Counter[str]) -> Iterator[Page]:
    """Yields the pages of a tar archive, packed or not, in the order in which they stand in it."""
    pages = set(page_names(_names(path), skipped))
    with tarfile.open(path, "r|*") as archive:
        for member in _files(archive):
            if member.name in pages and (file := archive.extractfile(member)) is not None:
                pages.discard(member.name)
                yield Page(f"{readable(path)}#{member.name}", file.read())


def _names(path: Path) -> Iterator[str]:
    """Yields the names of files as far as the archive can be read; what ends it is met again when it is unpacked."""
    with suppress(tarfile.TarError, OSError, EOFError), tarfile.open(path, "r|*") as archive:
        for member in _files(archive):
            yield member.name


def _files(archive: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    for member in archive:
        archive.members = []  # type: ignore[attr-defined]  # it would keep them all
        if member.isfile():
            yield member


def unpacked_head(path: Path, size: int) -> bytes:
    """Returns a file's first bytes, unpacked where it is packed whole; b"" where the packing is damaged."""
    with path.open("rb") as file:
        head = file.read(size)
    for magic, unpack in _PACKED:
        if head.startswith(magic):
            try:
                with unpack(path) as file:
                    return file.read(size)
            except (OSError, EOFError, lzma.LZMAError):
                return b""
    return head


def _suffix(name: str) -> str:
    return PurePosixPath(_unpacked(name)).suffix.lower()


def _stem(name: str) -> str:
    return _unpacked(name).rpartition(".")[0]


def _unpacked(name: str) -> str:
    """A page's name without the suffix of its packing, which is undone when it is read."""
    return name.removesuffix(".gz")
