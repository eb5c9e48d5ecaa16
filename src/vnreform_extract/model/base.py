"""What all models share: one way to become plain data."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, ClassVar


class Model:
    """Base of the frozen dataclasses: `to_dict()` gives JSON-ready data with the fields' own names."""

    __slots__ = ()
    _optional: ClassVar[frozenset[str]] = frozenset()
    """Fields left out of `to_dict()` where they are None or False."""

    def to_dict(self) -> dict[str, Any]:
        """Returns the fields as JSON-ready values: decimals and dates as strings, tuples as lists."""
        data = {}
        for name in _names(type(self)):  # type: ignore[arg-type]  # classes are hashable
            value = getattr(self, name)
            if name in self._optional and (value is None or value is False):
                continue
            data[name] = plain(value)
        return data


@cache
def _names(model: type[Model]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(model))  # type: ignore[arg-type]  # every Model is a dataclass


def plain(value: Any) -> Any:  # noqa: ANN401  # any field of any model
    """Turns a field's value into JSON-ready data."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    if isinstance(value, Decimal):
        return decimal_string(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    raise TypeError(f"a model cannot hold {type(value).__name__}")


def decimal_string(value: Decimal) -> str:
    """Writes a decimal without exponent and without trailing zeros: 1.5E9 is "1500000000"."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
