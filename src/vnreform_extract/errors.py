"""What can go wrong, as one family: catch `ExtractError` and nothing else is raised on purpose."""

from __future__ import annotations


class ExtractError(Exception):
    """Something was wrong with what the library was given.

    Args:
        subject: the input, rule or option at fault, as a reader would name it.
        problem: what was wrong with it and, where there is a way out, what to do.
    """

    def __init__(self, subject: str, problem: str) -> None:
        super().__init__(subject, problem)
        self.subject = subject
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.subject}: {self.problem}"


class SourceError(ExtractError):
    """A page cannot be read, or is not a page: missing, empty, an image, a damaged archive."""


class RuleError(ExtractError):
    """A rule or a pack of rules cannot work: raised when it is built, or when its own function fails on a text."""


class OutputError(ExtractError):
    """Results cannot be written where they were asked for."""


class MissingExtraError(ExtractError):
    """An optional part of the library is not installed; the message names the extra to install."""
