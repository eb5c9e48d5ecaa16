"""The command line: parse, call, print."""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and returns its exit code; every error is one line on standard error."""
    from vnreform_extract.cli import app  # here, as worker processes import what started them, but run no command

    return app.main(arguments)
