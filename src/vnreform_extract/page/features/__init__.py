"""A page in numbers, for the block model."""

from vnreform_extract.page.features.arrays import Floats, Matrix
from vnreform_extract.page.features.boxes import LeaningOf, Leanings, tokens
from vnreform_extract.page.features.described import Described, features, names
from vnreform_extract.page.features.second import second_look, second_names
from vnreform_extract.page.features.texts import Stated

__all__ = [
    "Described",
    "Floats",
    "LeaningOf",
    "Leanings",
    "Matrix",
    "Stated",
    "features",
    "names",
    "second_look",
    "second_names",
    "tokens",
]
