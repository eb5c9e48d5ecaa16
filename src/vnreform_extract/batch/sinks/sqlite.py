"""A SQLite database: articles, facts, observations, documents and errors, and views for the first questions."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from vnreform_extract.batch.kernel import Outcome
from vnreform_extract.batch.rows import (
    ARTICLE_COLUMNS,
    DOCUMENT_COLUMNS,
    ERROR_COLUMNS,
    FACT_COLUMNS,
    OBSERVATION_COLUMNS,
    article_row,
    compact,
    document_rows,
    fact_rows,
    observation_rows,
)
from vnreform_extract.batch.sinks import Checkpoint
from vnreform_extract.errors import OutputError

_COLUMNS = {
    "articles": ARTICLE_COLUMNS,
    "facts": FACT_COLUMNS,
    "observations": OBSERVATION_COLUMNS,
    "documents": DOCUMENT_COLUMNS,
    "errors": ERROR_COLUMNS,
}
_TYPES = {
    "n": "INTEGER NOT NULL",
    "views": "INTEGER",
    "start_offset": "INTEGER NOT NULL",
    "end_offset": "INTEGER NOT NULL",
    "working_days": "INTEGER",
    "refers_to": "INTEGER",
    "relative": "INTEGER",
    "total": "NUMERIC",
    "amount": "NUMERIC",
    "amount_max": "NUMERIC",
    "obs_value": "NUMERIC NOT NULL",
    "obs_value_max": "NUMERIC",
    "part_of": "NUMERIC",
    "fact": "INTEGER NOT NULL",
    "text": "TEXT NOT NULL",
}
_KEYS = {
    "articles": {"page": "TEXT PRIMARY KEY"},
    "facts": {"page": "TEXT NOT NULL REFERENCES articles(page)"},
    "observations": {"page": "TEXT NOT NULL REFERENCES articles(page)"},
    "documents": {"page": "TEXT NOT NULL REFERENCES articles(page)"},
    "errors": {"page": "TEXT NOT NULL"},
}
_BEGIN = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = OFF;
CREATE TABLE checkpoint (state TEXT NOT NULL);
"""
_FINISH = """
DROP TABLE checkpoint;
CREATE INDEX facts_page ON facts(page, n);
CREATE INDEX facts_kind ON facts(kind);
CREATE INDEX observations_page ON observations(page, n);
CREATE INDEX observations_indicator ON observations(indicator, ref_area, time_period);
CREATE INDEX documents_page ON documents(page);
CREATE INDEX documents_number ON documents(number);
CREATE VIRTUAL TABLE articles_text USING fts5(
    title, text, content='articles', tokenize='unicode61 remove_diacritics 0'
);
INSERT INTO articles_text(articles_text) VALUES ('rebuild');
CREATE VIEW facts_in_context AS
    SELECT facts.kind, facts.text, facts.value, facts.sentence, articles.title AS page_title, articles.published,
           articles.site, facts.page
    FROM facts JOIN articles USING (page);
CREATE VIEW facts_by_kind AS
    SELECT kind, count(*) AS facts, count(DISTINCT page) AS pages FROM facts GROUP BY kind ORDER BY facts DESC;
CREATE VIEW documents_cited AS
    SELECT number, type, title, count(DISTINCT page) AS pages, sum(json_array_length(facts)) AS citations
    FROM documents GROUP BY number, type, title ORDER BY pages DESC, citations DESC;
CREATE VIEW panel AS
    SELECT observations.indicator, observations.ref_area, observations.time_period, observations.obs_value,
           observations.comparator, observations.unit, observations.part, facts.sentence, observations.page
    FROM observations JOIN facts ON facts.page = observations.page AND facts.n = observations.fact
    WHERE observations.indicator IS NOT NULL
    ORDER BY observations.indicator, observations.ref_area, observations.time_period;
CREATE VIEW quarantine AS SELECT page, type, message FROM errors;
CREATE VIEW errors_by_reason AS
    SELECT type, message, count(*) AS pages FROM errors GROUP BY type, message ORDER BY pages DESC;
PRAGMA optimize;
"""

_DATASETTE = {
    "title": "vnreform-extract",
    "description": "Articles of saved Vietnamese pages, and the facts that they state.",
    "tables": {
        "articles": {"description": "A row a page: its text and what it says of itself.", "label_column": "title"},
        "facts": {"description": "A row a fact, with its place in the article's text.", "facets": ["kind"]},
        "observations": {
            "description": "A row a figure: indicator, place, time.",
            "facets": ["indicator", "ref_area", "kind"],
        },
        "documents": {"description": "A row a document cited on a page.", "facets": ["type"]},
        "errors": {"description": "Pages set aside, with the reason.", "facets": ["type"]},
    },
}
"""What Datasette shows beside the tables."""

Rows = dict[str, list[tuple[Any, ...]]]


def rows(outcomes: Sequence[Outcome]) -> Rows:
    """Returns the rows of each table."""
    tables: Rows = {name: [] for name in _COLUMNS}
    for outcome in outcomes:
        if outcome.record is not None:
            tables["articles"].append(article_row(outcome.page, outcome.record))
            tables["facts"] += fact_rows(outcome.page, outcome.record)
            tables["observations"] += observation_rows(outcome.page, outcome.record)
            tables["documents"] += document_rows(outcome.page, outcome.record)
        elif outcome.failure is not None:
            tables["errors"].append((outcome.page, outcome.failure.type, outcome.failure.message))
    return tables


class SqliteWriter:
    """Fills `OUT.partial`, a chunk a transaction, with the checkpoint in the same transaction.

    Args:
        out: the database to be.
    """

    def __init__(self, out: Path) -> None:
        self.out = out
        self.partial = out.with_name(out.name + ".partial")
        self.database: sqlite3.Connection

    def open(self, *, resume: bool) -> Checkpoint | None:
        """Begins a new database, or goes on with the partial one."""
        try:
            resuming = resume and self.partial.exists()
            if not resuming:
                self._remove()
            self.database = sqlite3.connect(self.partial)
            if resuming:
                state = self.database.execute("SELECT state FROM checkpoint").fetchone()
                return json.loads(state[0]) if state else None
            self.database.executescript(_BEGIN + "".join(_schema()))
        except (OSError, sqlite3.Error) as error:
            raise OutputError(str(self.out), f"cannot be written: {error}") from error
        return None

    def write(self, chunk: Rows, checkpoint: Checkpoint) -> None:
        """Inserts the rows and the checkpoint in one transaction."""
        with self.database:
            for table, lines in chunk.items():
                places = ", ".join("?" * len(_COLUMNS[table]))
                self.database.executemany(f'INSERT INTO "{table}" VALUES ({places})', lines)  # noqa: S608  # our own names
            self.database.execute("DELETE FROM checkpoint")
            self.database.execute("INSERT INTO checkpoint VALUES (?)", (compact(checkpoint),))

    def finish(self) -> None:
        """Adds indexes, search and views, puts the database in its place, and notes for Datasette beside it."""
        self.database.executescript(_FINISH)
        self.database.execute("PRAGMA journal_mode = DELETE")
        self.database.close()
        notes = {"databases": {self.out.stem: _DATASETTE}}
        self.out.with_suffix(".metadata.json").write_text(json.dumps(notes, indent=2) + "\n", "utf-8")
        self.partial.replace(self.out)

    def stop(self) -> None:
        """Closes the database, or removes it where it holds nothing to resume."""
        empty = self.database.execute("SELECT count(*) FROM checkpoint").fetchone() == (0,)
        self.database.close()
        if empty:
            self._remove()

    def _remove(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            self.partial.with_name(self.partial.name + suffix).unlink(missing_ok=True)


def _schema() -> Iterator[str]:
    for table, columns in _COLUMNS.items():
        types = {**_TYPES, **_KEYS[table]}
        fields = ", ".join(f'"{column}" {types.get(column, "TEXT")}' for column in columns)
        yield f'CREATE TABLE "{table}" ({fields});\n'
