"""Clean text and checked facts from saved Vietnamese news and government-portal pages."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vnreform_extract.batch.arrow import extract_batch
    from vnreform_extract.errors import ExtractError
    from vnreform_extract.facts import extract_facts
    from vnreform_extract.model import Article, Fact, Record
    from vnreform_extract.page import strip_boilerplate
    from vnreform_extract.pipeline import extract
    from vnreform_extract.rules.engine import Rule, RuleSet

__all__ = [
    "Article",
    "ExtractError",
    "Fact",
    "Record",
    "Rule",
    "RuleSet",
    "extract",
    "extract_batch",
    "extract_facts",
    "strip_boilerplate",
]

_HOMES = {
    "Article": "model",
    "ExtractError": "errors",
    "Fact": "model",
    "Record": "model",
    "Rule": "rules.engine",
    "RuleSet": "rules.engine",
    "extract": "pipeline",
    "extract_batch": "batch.arrow",
    "extract_facts": "facts",
    "strip_boilerplate": "page",
}


def __getattr__(name: str) -> object:
    """Imports a public name at its first use, so that `import vnreform_extract` costs next to nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
