"""The documentation's pages of rules, one a kind, made from the rules and their examples.

`python -m vnreform_extract.rules.pages docs/rules` writes them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from inspect import getdoc
from pathlib import Path
from typing import Any

import regex

from vnreform_extract.errors import ExtractError
from vnreform_extract.model.facts import VALUES
from vnreform_extract.rules.engine import Example, Rule, RuleSet
from vnreform_extract.rules.packs import load_pack, rule_set

_ANCHORS = 12
"""Anchors that a page shows of a rule."""


def pages(rules: RuleSet) -> dict[str, str]:
    """Returns a Markdown page for each kind of the rules, and an index, by file name."""
    by_kind = {kind: rules.only(kind) for kind in rules.kinds}
    return {"index.md": _index(by_kind), **{f"{kind}.md": _page(kind, of_kind) for kind, of_kind in by_kind.items()}}


def write(folder: Path, rules: RuleSet) -> None:
    """Writes the pages into a folder, which it makes where there is none."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages(rules).items():
        (folder / name).write_text(text, "utf-8")


def _index(by_kind: Mapping[str, RuleSet]) -> str:
    rows = [f"| [{kind}]({kind}.md) | {_meaning(kind)[0]} |" for kind in by_kind]
    return "\n".join(
        (
            "# The rules, kind by kind",
            "",
            "Made from the rules and their examples by `make rules-docs`; a test fails where a page is stale.",
            "Where readings overlap, the higher rank stands, then the longer reading, then the one that starts first, then",
            "the rule that comes first. [rules.md](../rules.md) tells how rules work and how to write your own.",
            "",
            "| kind | what it is |",
            "|---|---|",
            *rows,
            "",
        )
    )


def _page(kind: str, rules: Iterable[Rule]) -> str:
    summary, keys = _meaning(kind)
    table = ["", "| key | meaning |", "|---|---|", *(f"| `{key}` | {words} |" for key, words in keys.items())]
    lines = [f"# {kind}", "", summary, *(table if keys else ())]
    for rule in rules:
        lines += ["", *_rule(rule)]
    return "\n".join([*lines, ""])


def _meaning(kind: str) -> tuple[str, dict[str, str]]:
    """What a kind is and what its keys mean, as the docstring of its value says it."""
    if kind not in VALUES:
        return "A kind of its own.", {}
    value = VALUES[kind]
    summary, _, rest = (getdoc(value) or "").partition("Attributes:")
    told = regex.findall(r"^    (\w+): (.+(?:\n {8,}.+)*)", rest, regex.MULTILINE)
    words = {name: " ".join(text.split()) for name, text in told}
    return " ".join(summary.split()), {field.name: words.get(field.name, "") for field in fields(value)}


def _rule(rule: Rule) -> Iterator[str]:
    yield from (f"## {rule.name}", "", f"Source: {rule.source}. Rank {rule.rank}. Starts at {_anchors(rule)}.", "")
    positive = [example for example in rule.examples if example.span is not None and not example.todo]
    if positive:
        yield from ("| text | value |", "|---|---|")
        yield from (f"| {_marked(example)}{_dated(example)} | {_cell(_value(example.value))} |" for example in positive)
    yield from _list("Left alone:", [example for example in rule.examples if example.span is None and not example.todo])
    yield from _list("Known gaps:", [example for example in rule.examples if example.todo])


def _list(title: str, examples: list[Example]) -> Iterator[str]:
    if examples:
        yield from ("", title, "")
        yield from (f"- {_marked(example)}{_dated(example)}" for example in examples)


def _anchors(rule: Rule) -> str:
    shown = ["digits" if anchor == "#" else f"`{anchor}`" for anchor in rule.anchors]
    more = f" and {len(shown) - _ANCHORS} more" if len(shown) > _ANCHORS else ""
    return ", ".join(shown[:_ANCHORS]) + more


def _marked(example: Example) -> str:
    """The text with the span of the fact in bold."""
    if example.span is None:
        return _cell(example.text)
    before, span, behind = example.text.partition(example.span)
    return f"{_cell(before)}**{_cell(span)}**{_cell(behind)}"


def _dated(example: Example) -> str:
    return f" ({example.published})" if example.published else ""


def _value(value: Mapping[str, Any]) -> str:
    return ", ".join(f"{key} {'–' if item is None else item}" for key, item in value.items())


def _cell(text: str) -> str:
    """Text that Markdown takes as it stands, on one line."""
    return regex.sub(r"([\\`*_\[\]<|~$])", r"\\\1", text.replace("\n", " ⏎ "))


def main(arguments: list[str]) -> int:
    """Writes the pages of the library's rules, or of a pack, into a folder; returns the exit code."""
    if not 1 <= len(arguments) <= 2:
        print("usage: python -m vnreform_extract.rules.pages FOLDER [PACK]", file=sys.stderr)
        return 2
    try:
        write(Path(arguments[0]), load_pack(arguments[1]).rules if arguments[1:] else rule_set(None))
    except ExtractError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
