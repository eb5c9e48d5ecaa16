"""The JSON Schema of `Record.to_dict()`, read off the models."""

from __future__ import annotations

import types
from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from vnreform_extract.model.article import Table
from vnreform_extract.model.facts import VALUES, Custom, Value
from vnreform_extract.model.record import Record

_PLAIN: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    Decimal: {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"},
}


def record_schema() -> dict[str, Any]:
    r"""Returns the schema, in JSON Schema 2020-12; `$defs` holds each model under its name.

    >>> record_schema()["$defs"]["Count"]["properties"]["amount"]
    {'type': 'string', 'pattern': '^-?\\d+(\\.\\d+)?$'}
    """
    definitions: dict[str, Any] = {}
    root = _of(Record, definitions)
    for value in VALUES.values():
        _of(value, definitions)
    definitions["Article"]["properties"]["tables"] = {"type": "array", "items": _of(Table, definitions)}
    definitions["Article"]["required"].append("tables")
    definitions["Fact"]["allOf"] = [
        {
            "if": {"properties": {"kind": {"const": kind}}},
            "then": {"properties": {"value": {"$ref": f"#/$defs/{value.__name__}"}}},
        }
        for kind, value in VALUES.items()
    ]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Record", **root, "$defs": definitions}


def _of(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401  # any type of any field
    if kind in _PLAIN:
        return _PLAIN[kind]
    if kind in (Value, Custom):
        return {"type": "object"}
    if is_dataclass(kind):
        return _model(kind, definitions)  # type: ignore[arg-type]  # a class, not an instance
    origin, parts = get_origin(kind), get_args(kind)
    if origin is Literal:
        return {"enum": list(parts)}
    if origin in (Union, types.UnionType):
        return {"anyOf": [_of(part, definitions) for part in parts]}
    if origin is tuple and parts[-1] is Ellipsis:
        return {"type": "array", "items": _of(parts[0], definitions)}
    if origin is tuple:
        items = [_of(part, definitions) for part in parts]
        return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}
    raise TypeError(f"no schema for {kind!r}")


def _model(model: type, definitions: dict[str, Any]) -> dict[str, Any]:
    name = model.__name__
    if name not in definitions:
        definitions[name] = {}  # a model may hold itself
        hints = get_type_hints(model)
        optional: frozenset[str] = getattr(model, "_optional", frozenset())
        names = [field.name for field in fields(model)]
        definitions[name] |= {
            "type": "object",
            "description": (model.__doc__ or "").partition("\n")[0],
            "properties": {field: _of(hints[field], definitions) for field in names},
            "required": [field for field in names if field not in optional],
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{name}"}
