"""Rules look a bounded way around their place, so that the work on a text is linear in its length.

`pattern.match(text, place)` reads to the end of the text: `regex` looks for strings that the pattern requires before it
tries it. Whoever looks from a place on says how far.
"""

import ast
from pathlib import Path

import pytest

import vnreform_extract

SRC = Path(vnreform_extract.__file__).parent
MODULES = sorted(path.relative_to(SRC) for room in ("rules", "resolve") for path in (SRC / room).rglob("*.py"))
BUILD_TIME = {"rules/checks.py"}


def looks_without_end(source):
    """Lines of calls like `pattern.match(text, place)`."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("match", "search", "fullmatch", "finditer")
        and len(node.args) == 2
        and ast.unparse(node.func.value) not in ("re", "regex")
    ]


@pytest.mark.parametrize("module", [module for module in MODULES if module.as_posix() not in BUILD_TIME], ids=str)
def test_a_look_from_a_place_on_says_how_far(module):
    assert looks_without_end((SRC / module).read_text("utf-8")) == []


def test_the_walk_sees_a_look_without_end():
    assert looks_without_end("x = TAIL.match(text, end)\nTAIL.match(text, end, end + 9)\nre.match('a', text)") == [1]
