"""A saved page becomes an article: decode, tree, blocks, labels, metadata."""

from __future__ import annotations

from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeAlias, Union

from vnreform_extract.model import Article

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

Source: TypeAlias = Union[bytes, str, Path, IO[bytes], "BeautifulSoup", "Tag"]
"""A page: bytes, a string (always content, never a file name), a path, an open binary file, or a bs4 tree."""


def strip_boilerplate(source: Source, *, url: str | None = None) -> Article:
    """Reads a saved page and keeps its main content."""
    raise NotImplementedError
