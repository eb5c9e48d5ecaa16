"""A text to facts: canonical form, rules, resolution, and the way back to the text as it was given."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from vnreform_extract.errors import ExtractError
from vnreform_extract.model import Count, Document, Fact, Mention, Percent, Value
from vnreform_extract.resolve import resolve
from vnreform_extract.rules.engine import Candidate, Context
from vnreform_extract.rules.packs import Rules, rule_set
from vnreform_extract.text.calendar import reference_date
from vnreform_extract.text.unicode import Canonical, canonical, spelt


def extract_facts(text: str, *, published: str | date | None = None, rules: Rules | None = None) -> tuple[Fact, ...]:
    """Reads the facts that a Vietnamese text states.

    Args:
        text: the text, in any Unicode form; offsets of the facts point into it as it is given.
        published: reference date for relative expressions, a date or an ISO 8601 string; without it
            "hôm qua" is left out.
        rules: rules to read with instead of the library's own; or packs to read with beside them: a path of a Python
            file, the name of an entry point, or several.

    Returns:
        The facts by position; none overlap, but for those that a breakdown shares.

    Raises:
        ExtractError: `text` is no string, `published` no ISO date, or a pack does not load.

    >>> [(fact.kind, fact.text) for fact in extract_facts("Năm 2020, 93,8% cán bộ hoàn thành tốt nhiệm vụ.")]
    [('date', 'Năm 2020'), ('percent', '93,8% cán bộ')]
    """
    return facts(*prepared(text, published), rules)


def facts(form: Canonical, context: Context, rules: Rules | None) -> tuple[Fact, ...]:
    """Returns the facts of a text that is prepared."""
    standing = resolve(rule_set(rules).candidates(context), context)
    return tuple(fact_of(candidate, context, form) for candidate in standing)


def prepared(text: str, published: str | date | None, about: str = "") -> tuple[Canonical, Context]:
    """Returns a text in canonical form, and as the context that rules read; `about` is the title of its page."""
    if not isinstance(text, str):
        raise ExtractError("text", f"expected a string, not {type(text).__name__}")
    form = canonical(text)
    return form, Context(form.text, reference_date(published), canonical(about).text)


def fact_of(candidate: Candidate, context: Context, form: Canonical) -> Fact:
    """Returns what stands as a fact, with offsets and nouns as in the text that was given."""
    start, end = form.to_given(candidate.start, candidate.end)
    sentence = form.to_given(*context.sentences.over(candidate.start, candidate.end))
    value = _as_written(_in_given_offsets(candidate.value, form), candidate, context, form)
    return Fact(candidate.rule.kind, form.given[start:end], start, end, value, candidate.rule.name, sentence)


def _in_given_offsets(value: Value, form: Canonical) -> Value:
    if isinstance(value, Mention):
        return replace(value, refers_to=form.to_given(value.refers_to, value.refers_to)[0])
    if isinstance(value, Count) and value.part_of is not None:
        return replace(value, part_of=form.to_given(value.part_of, value.part_of)[0])
    return value


def _as_written(value: Value, candidate: Candidate, context: Context, form: Canonical) -> Value:
    """Puts the nouns of a value in the spelling of the given text ("khoá", where the canonical text has "khóa")."""
    for key in ("unit", "of", "title"):
        noun = getattr(value, key, None) if isinstance(value, Count | Percent | Document) else None
        start = context.text.find(noun, candidate.start, candidate.end) if noun else -1
        if noun and start >= 0:
            first, last = form.to_given(start, start + len(noun))
            written = spelt(form.given[first:last])
            if written != noun:
                value = replace(value, **{key: written})  # type: ignore[type-var]  # a dataclass, as checked above
    return value
