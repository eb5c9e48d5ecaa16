"""What a run adds up: counts that merge, small enough to send between processes and to keep in a checkpoint."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from vnreform_extract.batch.kernel import Outcome

_REASONS = 50
"""Distinct reasons that are told apart; later ones are counted together."""
_HOSTS = 1000
"""The same for hosts: a crawl meets more of them than a checkpoint can carry with each chunk."""


@dataclass(slots=True)
class Tally:
    """Counts over outcomes; merged in any grouping they give the same.

    Attributes:
        pages: pages seen.
        kept: pages by type that gave a record.
        empty: records without text by reason.
        set_aside: pages without a record by reason.
        facts: facts by kind.
        hosts: by host, counters of pages, text characters kept and dropped, pages dated and facts.
    """

    pages: int = 0
    kept: Counter[str] = field(default_factory=Counter)
    empty: Counter[str] = field(default_factory=Counter)
    set_aside: Counter[str] = field(default_factory=Counter)
    facts: Counter[str] = field(default_factory=Counter)
    hosts: dict[str, Counter[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, outcomes: Iterable[Outcome]) -> Tally:
        """Counts outcomes."""
        tally = cls()
        for outcome in outcomes:
            tally.pages += 1
            if outcome.failure is not None:
                tally.set_aside[outcome.failure.reason] += 1
            elif outcome.record is not None:
                article, facts = outcome.record["article"], outcome.record["facts"]
                tally.add(article, facts)
                tally._add_host(article, facts)
        return tally

    def add(self, article: Mapping[str, Any], facts: Iterable[Mapping[str, Any]]) -> None:
        """Counts what came of a page that gave a record."""
        self.kept[article["page_type"]] += 1
        if not article["text"]:
            self.empty[why_empty(article)] += 1
        self.facts.update(fact["kind"] for fact in facts)

    def merge(self, other: Tally) -> None:
        """Adds another tally's counts."""
        self.pages += other.pages
        for name in ("kept", "facts"):
            getattr(self, name).update(getattr(other, name))
        for name in ("empty", "set_aside"):
            _update_bounded(getattr(self, name), getattr(other, name))
        for host, counts in other.hosts.items():
            self.hosts.setdefault(_or_rest(host, self.hosts, _HOSTS, "other hosts"), Counter()).update(counts)

    def to_dict(self) -> dict[str, Any]:
        """Returns the counts as JSON-ready data; `from_dict` reads it back."""
        return {
            "pages": self.pages,
            **{name: dict(getattr(self, name)) for name in ("kept", "empty", "set_aside", "facts")},
            "hosts": {host: dict(counts) for host, counts in self.hosts.items()},
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Tally:
        """Reads what `to_dict` gave."""
        counters = {name: Counter(data[name]) for name in ("kept", "empty", "set_aside", "facts")}
        return cls(data["pages"], **counters, hosts={host: Counter(counts) for host, counts in data["hosts"].items()})

    def _add_host(self, article: Mapping[str, Any], facts: Collection[Mapping[str, Any]]) -> None:
        from vnreform_extract.page.addresses import parts  # here, as the parent of workers needs nothing of `page`

        if host := parts(article["url"]).hostname:
            self.hosts.setdefault(host, Counter()).update(
                pages=1,
                kept=len(article["text"]),
                dropped=sum(len(block["text"]) for block in article["dropped"]),
                dated=int(article["published"] is not None),
                facts=len(facts),
            )


def why_empty(article: Mapping[str, Any]) -> str:
    """Returns, in words that add up over pages, why an article has no text."""
    return "a list, not an article" if article["page_type"] == "list" else article["reason"] or "no text"


def _update_bounded(counts: Counter[str], more: Counter[str]) -> None:
    for reason, number in more.items():
        counts[_or_rest(reason, counts, _REASONS, "other reasons")] += number


def _or_rest(name: str, known: Collection[str], most: int, rest: str) -> str:
    """The name to count under: its own, or that of the rest where as many as there may be are known already."""
    return name if name in known or len(known) < most else rest
