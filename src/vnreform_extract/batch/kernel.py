"""The kernel: a page in, a plain row out, whatever happens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from vnreform_extract.batch.sources import Page
from vnreform_extract.errors import ExtractError, SourceError

if TYPE_CHECKING:
    from vnreform_extract.page import Source

_OWN = frozenset({"SourceError", "ExtractError"})


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a page was set aside.

    Attributes:
        type: name of the error's class.
        message: what was wrong, without the page's name.
    """

    type: str
    message: str

    @property
    def reason(self) -> str:
        """One line for a reader: the message, with the error's type where it was not raised on purpose."""
        return self.message if self.type in _OWN else f"{self.type}: {self.message}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a page: a record or a failure.

    Attributes:
        page: the page's key.
        record: `Record.to_dict()`, or None.
        failure: why there is no record, or None.
    """

    page: str
    record: dict[str, Any] | None = None
    failure: Failure | None = None

    @property
    def note(self) -> str | None:
        """What a reader should be told of this page: why it was set aside, or why it has no text but is no list."""
        if self.failure is not None:
            return self.failure.reason
        article = (self.record or {})["article"]
        return None if article["text"] or article["page_type"] == "list" else article["reason"] or "no text"

    def to_dict(self) -> dict[str, Any]:
        """Returns the record with the page's key in front, or the key and the error."""
        if self.failure is not None:
            return {"page": self.page, "error": {"type": self.failure.type, "message": self.failure.message}}
        return {"page": self.page, **(self.record or {})}


Read = Callable[[Page], Outcome]
"""A kernel: a page in, its outcome out; it never raises."""


def read_page(page: Page, *, packs: tuple[str, ...] = ()) -> Outcome:
    """Reads one page; whatever goes wrong with it becomes its failure.

    Args:
        page: the page.
        packs: packs of rules to read with beside the library's own, by path or name, so that a worker can load them.
    """
    from vnreform_extract.pipeline import extract  # here, as the parent of workers reads no page

    try:
        record = extract(_source(page), url=page.url, charset=page.charset, rules=packs or None)
        return Outcome(page.key, record.to_dict())
    except ExtractError as error:
        return Outcome(page.key, failure=Failure(type(error).__name__, error.problem))
    except Exception as error:  # one page must never end a run
        return Outcome(page.key, failure=Failure(type(error).__name__, " ".join(str(error).split())))


def _source(page: Page) -> Source:
    if page.problem is not None or page.content is None:
        raise page.problem or SourceError(page.key, "no content")
    return page.content
