"""The kernel over Arrow: a batch of pages in, a batch of records out. Local, Ray and Spark runs call it alike."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from vnreform_extract.batch.kernel import Outcome, read_page
from vnreform_extract.batch.rows import OBSERVATION_COLUMNS, VALUE_COLUMNS, compact
from vnreform_extract.batch.sources.tables import COLUMNS, page_of
from vnreform_extract.errors import ExtractError, MissingExtraError

if TYPE_CHECKING:
    import pyarrow as pa

_ARTICLE = (
    "page_type",
    "title",
    "lead",
    "text",
    "published",
    "modified",
    "author",
    "site",
    "section",
    "url",
    "language",
)
_NESTED = ("views", "tags", "image", "tables", "reason", "items")
_NUMBERS_OF_FACTS = frozenset({"amount", "amount_max", "total"})
_NUMBERS_OF_OBSERVATIONS = frozenset({"obs_value", "obs_value_max", "part_of"})


def extract_batch(batch: pa.RecordBatch, *, packs: tuple[str, ...] = ()) -> pa.RecordBatch:
    """Reads a batch of saved pages.

    Args:
        batch: pages with a column `html` (binary or string), and where they are known `page` (a key), `url` and
            `charset` (from the HTTP header). Other columns are left out.
        packs: packs of rules to read with beside the library's own, by path or name.

    Returns:
        One row a page, in the order given, in the schema of `output_schema()`. A page that cannot be read has
        `error_type` and `error`, and null in all other columns but `page`.

    Raises:
        ExtractError: there is no column `html`.
        MissingExtraError: pyarrow is not installed.

    >>> import pyarrow as pa
    >>> pages = pa.RecordBatch.from_pylist([{"page": "a", "html": b"%PDF-1.7"}])
    >>> extract_batch(pages).column("error").to_pylist()
    ['not HTML but a PDF document']
    """
    if "html" not in batch.schema.names:
        raise ExtractError("batch", f"has no column html, only {', '.join(batch.schema.names)}")
    columns = [name for name in COLUMNS if name in batch.schema.names]
    rows = batch.select(columns).to_pylist()
    pages = (page_of(row, key=str(row.get("url") or number)) for number, row in enumerate(rows))
    return to_arrow([read_page(page, packs=packs) for page in pages])


def to_arrow(outcomes: Sequence[Outcome]) -> pa.RecordBatch:
    """Returns outcomes as a batch in the schema of `output_schema()`."""
    return _pyarrow().RecordBatch.from_pylist([_row(outcome) for outcome in outcomes], schema=output_schema())


@cache
def output_schema() -> pa.Schema:
    """Returns the schema of the kernel's output: a row a page; facts, observations and cited documents as nested lists.

    Offsets are code points of `text`. `amount`, `amount_max` and `total` are doubles for reckoning; `value` has all
    keys of a fact's value, exact, as JSON.
    """
    pa = _pyarrow()
    string, offset = pa.string(), pa.int32()
    special = {
        **dict.fromkeys(_NUMBERS_OF_FACTS, pa.float64()),
        **dict.fromkeys(("working_days", "relative"), pa.bool_()),
        **dict.fromkeys(("refers_to", "part_of"), offset),
    }
    fact = {
        "kind": string,
        "text": string,
        "start": offset,
        "end": offset,
        **{name: special.get(name, string) for name in VALUE_COLUMNS},
        "sentence_start": offset,
        "sentence_end": offset,
        "rule": string,
        "value": string,
    }
    document = {
        **dict.fromkeys(("number", "type", "title", "issuer", "issued", "subject"), string),
        "facts": pa.list_(offset),
    }
    observation = {
        **{name: pa.float64() if name in _NUMBERS_OF_OBSERVATIONS else string for name in OBSERVATION_COLUMNS[2:]},
        "fact": offset,
    }
    item = dict.fromkeys(("title", "url", "published"), string)
    cells = pa.list_(string)
    table = {"caption": string, "header": cells, "rows": pa.list_(cells)}
    return pa.schema(
        {
            "page": string,
            "error_type": string,
            "error": string,
            **dict.fromkeys(_ARTICLE, string),
            "views": pa.int64(),
            "tags": pa.list_(string),
            "image": _struct(dict.fromkeys(("url", "caption"), string)),
            "tables": pa.list_(_struct(table)),
            "reason": string,
            "items": pa.list_(_struct(item)),
            "facts": pa.list_(_struct(fact)),
            "observations": pa.list_(_struct(observation)),
            "documents": pa.list_(_struct(document)),
        }
    )


def _row(outcome: Outcome) -> dict[str, Any]:
    if outcome.record is None:
        failure = outcome.failure
        return {"page": outcome.page, "error_type": failure and failure.type, "error": failure and failure.message}
    article = outcome.record["article"]
    return {
        **{name: article[name] for name in (*_ARTICLE, *_NESTED)},
        "page": outcome.page,
        "facts": [_fact(fact) for fact in outcome.record["facts"]],
        "observations": [
            _numbered(observation, _NUMBERS_OF_OBSERVATIONS) for observation in outcome.record["observations"]
        ],
        "documents": outcome.record["documents"],
    }


def _fact(fact: dict[str, Any]) -> dict[str, Any]:
    value = fact["value"]
    columns = _numbered({name: value[name] for name in VALUE_COLUMNS if name in value}, _NUMBERS_OF_FACTS)
    start, end = fact["sentence"]
    return {**columns, **fact, "value": compact(value), "sentence_start": start, "sentence_end": end}


def _numbered(values: dict[str, Any], numbers: frozenset[str]) -> dict[str, Any]:
    """The values with decimal strings as numbers for reckoning."""
    return {name: float(value) if name in numbers and value is not None else value for name, value in values.items()}


def _struct(fields: dict[str, Any]) -> Any:  # noqa: ANN401  # a type of pyarrow, which has no type hints
    pa = _pyarrow()
    return pa.struct(list(fields.items()))


def _pyarrow() -> Any:  # noqa: ANN401  # a module
    try:
        import pyarrow
    except ImportError:
        raise MissingExtraError("Arrow", "needs the extra: pip install 'vnreform-extract[arrow]'") from None
    return pyarrow
