"""Outcomes as flat rows: the columns that CSV and SQLite share."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

ARTICLE_COLUMNS = (
    "page", "page_type", "title", "lead", "text", "published", "modified", "author", "site", "section", "url",
    "language", "views", "tags", "image", "image_caption", "tables", "reason",
)  # fmt: skip

_PLACE = {"text": "text", "start_offset": "start", "end_offset": "end"}
VALUE_COLUMNS = (
    "amount", "amount_max", "comparator", "unit", "currency", "of", "part", "change", "edtf", "iso", "iso_max",
    "working_days", "type", "number", "issued", "title", "provision", "issuer", "subject", "refers_to", "relative",
    "calendar", "part_of", "total",
)  # fmt: skip
FACT_COLUMNS = ("page", "n", "kind", *_PLACE, *VALUE_COLUMNS, "sentence", "rule", "value")

DOCUMENT_COLUMNS = ("page", "number", "type", "title", "issuer", "issued", "subject", "facts")
OBSERVATION_COLUMNS = (
    "page", "n", "indicator", "obs_value", "obs_value_max", "comparator", "unit", "of", "part", "part_of", "change",
    "ref_area", "ref_area_code", "ref_area_code_2025", "time_period", "kind", "fact",
)  # fmt: skip
ERROR_COLUMNS = ("page", "type", "message")


def compact(data: object) -> str:
    """Writes data as JSON on one line, Vietnamese letters as they are."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def article_row(page: str, record: dict[str, Any]) -> tuple[Any, ...]:
    """Returns the article under `ARTICLE_COLUMNS`; tags and tables are JSON arrays."""
    article = record["article"]
    image = article["image"] or {}
    flat = {
        **article,
        **{name: compact(article[name]) for name in ("tags", "tables")},
        "page": page,
        "image": image.get("url"),
        "image_caption": image.get("caption"),
    }
    return tuple(flat[column] for column in ARTICLE_COLUMNS)


def fact_rows(page: str, record: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    """Yields each fact under `FACT_COLUMNS`: `n` counts from 0, `sentence` is its text, `value` all keys as JSON."""
    text = record["article"]["text"]
    for n, fact in enumerate(record["facts"]):
        value, (start, end) = fact["value"], fact["sentence"]
        place = (fact[key] for key in _PLACE.values())
        values = (value.get(column) for column in VALUE_COLUMNS)
        yield (page, n, fact["kind"], *place, *values, text[start:end], fact["rule"], compact(value))


def document_rows(page: str, record: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    """Yields each document cited under `DOCUMENT_COLUMNS`; `facts` is a JSON array of the facts' `n`."""
    for document in record["documents"]:
        row = {**document, "page": page, "facts": compact(document["facts"])}
        yield tuple(row[column] for column in DOCUMENT_COLUMNS)


def observation_rows(page: str, record: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    """Yields each observation under `OBSERVATION_COLUMNS`; `fact` is the `n` of the fact that it came from."""
    for n, observation in enumerate(record["observations"]):
        row = {**observation, "page": page, "n": n}
        yield tuple(row.get(column) for column in OBSERVATION_COLUMNS)
