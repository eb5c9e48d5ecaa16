"""Where pages come from: told apart by what they are, walked one page at a time, always in the same order."""

from vnreform_extract.batch.sources.page import Page
from vnreform_extract.batch.sources.walk import Sources

__all__ = ["Page", "Sources"]
