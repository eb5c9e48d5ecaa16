"""Where pages come from: files and folders, told apart by what they are, one page at a time."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from vnreform_extract.errors import ExtractError, SourceError

HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
TEXT_SUFFIX = ".txt"


@dataclass(frozen=True, slots=True)
class Page:
    """One page to be read.

    Attributes:
        key: what the page is called in the results: its path as it was given.
        content: its bytes, or the path of the file that holds them; None where there is a `problem`.
        url: address it was saved from, where that is known.
        problem: why it cannot be read, where that is known before it is tried.
    """

    key: str
    content: bytes | Path | None = None
    url: str | None = None
    problem: ExtractError | None = None


class Sources:
    """Pages of files and folders, in a fixed order; walking it twice gives the same pages.

    A file that was named is a page whatever its suffix. In a folder, pages are `.html`, `.htm`, `.xhtml` and `.txt`
    files at any depth, but for `NAME.txt` beside `NAME.html`, which is that page's text.

    Args:
        paths: files and folders.
    """

    def __init__(self, paths: Iterable[str | Path]) -> None:
        self.paths = tuple(Path(path) for path in paths)
        self.texts = 0
        """Texts beside their page that the last walk passed over."""

    def __iter__(self) -> Iterator[Page]:
        self.texts = 0
        for path in self.paths:
            yield from self._folder(path) if path.is_dir() else [_page(path)]

    def count(self) -> int:
        """Walks all folders and returns how many pages there are."""
        return sum(1 for _ in self)

    def _folder(self, folder: Path) -> Iterator[Page]:
        empty = True
        for root, folders, names in os.walk(folder):
            folders.sort()
            for name in self._pages(names):
                empty = False
                yield _page(Path(root, name))
        if empty:
            problem = SourceError(str(folder), "a folder without pages (.html, .htm, .xhtml, .txt)")
            yield replace(_page(folder), content=None, problem=problem)

    def _pages(self, names: list[str]) -> Iterator[str]:
        html = {name.rpartition(".")[0] for name in names if Path(name).suffix.lower() in HTML_SUFFIXES}
        for name in sorted(names):
            suffix = Path(name).suffix.lower()
            if suffix == TEXT_SUFFIX and name.rpartition(".")[0] in html:
                self.texts += 1
            elif suffix == TEXT_SUFFIX or suffix in HTML_SUFFIXES:
                yield name


def _page(path: Path) -> Page:
    """A file as a page; a name that is not UTF-8 is made readable in the key."""
    return Page(os.fsencode(path).decode("utf-8", "replace"), path)
