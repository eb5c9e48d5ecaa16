"""A page that is to be read."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from vnreform_extract.errors import ExtractError, SourceError

HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
TEXT_SUFFIX = ".txt"


@dataclass(frozen=True, slots=True)
class Page:
    """One page to be read.

    Attributes:
        key: what the page is called in the results: its path as it was given; in a container, the container's path,
            "#" and the member's name or number.
        content: its bytes, its text, or the path of the file that holds it; None where there is a `problem`.
        url: address it was saved from, where that is known.
        charset: encoding that its HTTP header named.
        problem: why it cannot be read, where that is known before it is tried.
    """

    key: str
    content: bytes | str | Path | None = None
    url: str | None = None
    charset: str | None = None
    problem: ExtractError | None = None


def readable(path: str | Path) -> str:
    """Returns a path as text, also where its name is not UTF-8."""
    return os.fsencode(path).decode("utf-8", "replace")


def unreadable(key: str, problem: str) -> Page:
    """Returns a page that stands for what cannot be read."""
    return Page(key, problem=SourceError(key, problem))
