"""The values that the library returns: frozen, typed, and free of HTML and rules."""

from vnreform_extract.model.article import Article, Block, Image, Item, PageType, Role, Table
from vnreform_extract.model.facts import (
    Change,
    Comparator,
    Count,
    Custom,
    Date,
    Document,
    Duration,
    Fact,
    Measure,
    Mention,
    Money,
    Percent,
    Value,
)
from vnreform_extract.model.observation import Observation
from vnreform_extract.model.record import CitedDocument, Record

__all__ = [
    "Article",
    "Block",
    "Change",
    "CitedDocument",
    "Comparator",
    "Count",
    "Custom",
    "Date",
    "Document",
    "Duration",
    "Fact",
    "Image",
    "Item",
    "Measure",
    "Mention",
    "Money",
    "Observation",
    "PageType",
    "Percent",
    "Record",
    "Role",
    "Table",
    "Value",
]
