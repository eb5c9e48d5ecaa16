"""The headline: where it stands, what the labels are counted from, and how it reads."""

from vnreform_extract.page.headline.heading import find
from vnreform_extract.page.headline.likeliest import above
from vnreform_extract.page.headline.text import title

__all__ = ["above", "find", "title"]
