"""A page with everything that was read from it."""

from __future__ import annotations

from dataclasses import dataclass

from vnreform_extract.model.article import Article
from vnreform_extract.model.base import Model
from vnreform_extract.model.facts import Fact
from vnreform_extract.model.observation import Observation


@dataclass(frozen=True, slots=True)
class CitedDocument(Model):
    """One distinct document, with all places where it is cited.

    Attributes:
        number: canonical number, or None.
        type: type in lower case, or None.
        title: name of a law cited by name, or None.
        issuer: who issued it, or None.
        issued: EDTF date of issue, or None.
        subject: what it is about, or None.
        facts: indexes in `Record.facts` of its citations and mentions.
    """

    number: str | None
    type: str | None
    title: str | None
    issuer: str | None
    issued: str | None
    subject: str | None
    facts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Record(Model):
    """A page with everything that was read from it.

    Attributes:
        article: the page's text and what it says of itself.
        facts: what the text states; offsets are those of `article.text`.
        documents: distinct documents cited.
        observations: the figures among the facts, each so that it stands alone in a table.
    """

    article: Article
    facts: tuple[Fact, ...]
    documents: tuple[CitedDocument, ...] = ()
    observations: tuple[Observation, ...] = ()
