"""A page in numbers, for the block model."""

from vnreform_extract.page.features.arrays import Floats, Matrix
from vnreform_extract.page.features.described import Described, features, names
from vnreform_extract.page.features.leanings import UNKNOWN, Classes, Leanings, Phrases
from vnreform_extract.page.features.second import second_look, second_names
from vnreform_extract.page.features.texts import Stated

__all__ = [
    "UNKNOWN",
    "Classes",
    "Described",
    "Floats",
    "Leanings",
    "Matrix",
    "Phrases",
    "Stated",
    "features",
    "names",
    "second_look",
    "second_names",
]
