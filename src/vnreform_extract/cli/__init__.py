"""The command line: parse, call, print."""

from vnreform_extract.cli.app import main

__all__ = ["main"]
