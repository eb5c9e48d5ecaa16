"""Data flows one way: no room imports from a later one, not even inside a function."""

import ast
from pathlib import Path

import pytest

import vnreform_extract

SRC = Path(vnreform_extract.__file__).parent
PACKAGE = SRC.name

# Each room may import from itself and from the rooms named for it.
ROOMS = {
    "errors": set(),
    "model": set(),
    "text": {"errors", "model"},
    "page": {"errors", "model", "text"},
    "rules": {"errors", "model", "text"},
    "resolve": {"errors", "model", "text", "rules"},
    "reform": {"errors", "model", "text"},
    "facts": {"errors", "model", "text", "rules", "resolve"},
    "pipeline": {"errors", "model", "text", "page", "rules", "facts", "resolve", "reform"},
    "explain": {"errors", "model", "text", "rules", "resolve", "facts"},
    "batch": {"errors", "model", "page", "pipeline"},
    "cli": {"errors", "model", "text", "page", "rules", "resolve", "facts", "pipeline", "explain", "batch"},
    "__main__": {"cli"},
}
MODULES = sorted(path.relative_to(SRC) for path in SRC.rglob("*.py") if path != SRC / "__init__.py")


def room_of(module: Path) -> str:
    return module.parts[0].removesuffix(".py")


def imported_rooms(module: Path) -> set[str]:
    """Rooms of this package that a module imports from, at its top, in functions and for type checkers."""
    names = set()
    for node in ast.walk(ast.parse((SRC / module).read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: imports are absolute"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    parts = [name.split(".") for name in names]
    return {name[1] for name in parts if name[0] == PACKAGE and len(name) > 1}


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_no_room_imports_from_a_later_one(module):
    room = room_of(module)
    climbs = imported_rooms(module) - ROOMS[room] - {room}
    assert not climbs, f"{module} imports from {sorted(climbs)}"


def test_every_room_is_known_and_the_walk_sees_imports():
    assert {room_of(module) for module in MODULES} == set(ROOMS)
    assert "page" in imported_rooms(Path("pipeline.py"))
