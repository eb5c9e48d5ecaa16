"""Records and facts, printed for a person."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from vnreform_extract.batch.rows import compact
from vnreform_extract.explain import Claim
from vnreform_extract.model import Article, Fact, Record, Value

_METADATA = ("page_type", "published", "modified", "author", "site", "section", "url")


def show_record(record: Record, *, dropped: bool = False) -> None:
    """Prints an article with its facts marked, and the facts as a table."""
    console = Console(highlight=False)
    article = record.article
    if article.title:
        console.print(Text(article.title, style="bold"))
    for name in _METADATA:
        if value := getattr(article, name):
            console.print(Text.assemble((f"{name:<10}", "dim"), str(value)))
    console.print()
    console.print(
        _marked(article, record.facts) if article.text else Text(f"No text: {article.reason}", style="yellow")
    )
    for item in article.items:
        console.print(Text(" · ".join(part for part in ("-", item.published, item.title, item.url) if part)))
    console.print()
    _print_facts(console, record.facts)
    if dropped:
        _print_dropped(console, article)


def show_facts(facts: Iterable[Fact], *, as_json: bool = False) -> None:
    """Prints facts as a table, or as JSON lines."""
    if as_json:
        for fact in facts:
            print(compact(fact.to_dict()))
    else:
        _print_facts(Console(highlight=False), tuple(facts))


def show_claims(claims: Iterable[Claim]) -> None:
    """Prints, for each fact, the rule that took it and those that lost it."""
    console = Console(highlight=False)
    table = Table("text", "rule", "what came of it")
    for claim in claims:
        if claim.fact is not None:
            outcome = Text.assemble((claim.fact.kind, "bold cyan"), f" {value_in_words(claim.fact.value)}")
            table.add_row(Text(claim.text, style="bold"), claim.rule, outcome)
        else:
            table.add_row(Text(f"  {claim.text}", style="dim"), Text(claim.rule, style="dim"), Text(claim.reason))
    console.print(table if table.row_count else "No rule matches anywhere.")


def value_in_words(value: Value) -> str:
    """Returns the keys of a value that say something: "amount 93.8, of cán bộ"."""
    told = {key: item for key, item in value.to_dict().items() if not (item is None or item is False or item == "eq")}
    return ", ".join(f"{key} {'yes' if item is True else item}" for key, item in told.items())


def _marked(article: Article, facts: Iterable[Fact]) -> Text:
    text = Text(article.text)
    for fact in facts:
        text.stylize("bold cyan", fact.start, fact.end)
    return text


def _print_facts(console: Console, facts: tuple[Fact, ...]) -> None:
    if not facts:
        console.print("No facts.")
        return
    table = Table("kind", "text", "value", title=f"{len(facts)} facts", title_justify="left")
    for fact in facts:
        table.add_row(fact.kind, Text(fact.text), Text(value_in_words(fact.value)))
    console.print(table)


def _print_dropped(console: Console, article: Article) -> None:
    table = Table("dropped because of", "text", title=f"{len(article.dropped)} blocks dropped", title_justify="left")
    for block in article.dropped:
        table.add_row(Text(block.reason), Text(block.text[:200]))
    console.print(table)
