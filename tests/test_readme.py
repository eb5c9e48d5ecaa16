"""What the documentation shows is what the code does: `python tests/test_readme.py` writes the real output in."""

import contextlib
import doctest
import io
import os
import re
import shlex
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
CONSOLE = re.compile(r"(?<=```console\n)(\$ vnreform-extract (.*)\n)((?:(?!```).*\n)*)(?=```)")
PYTHON = re.compile(r"(?<=```python\n)(?:(?!```).*\n)*")


def run_command(arguments):
    """What a command prints on an 80-column terminal without colours."""
    from vnreform_extract.cli import main

    printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    with contextlib.redirect_stdout(printed), contextlib.chdir(ROOT):
        assert main(shlex.split(arguments)) == 0
    lines = printed.buffer.getvalue().decode().splitlines()
    return "".join(line.rstrip() + "\n" for line in lines)


def documents():
    return [README, *sorted((ROOT / "docs").rglob("*.md"))]


def commands():
    return [
        pytest.param(match[2], match[3], id=f"{document.name}: {match[2]}")
        for document in documents()
        for match in CONSOLE.finditer(document.read_text("utf-8"))
    ]


@pytest.fixture(autouse=True)
def terminal(monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize(("arguments", "shown"), commands())
def test_a_command_prints_what_is_shown(arguments, shown):
    assert run_command(arguments) == shown


@pytest.mark.parametrize("document", documents(), ids=lambda path: path.name)
def test_python_examples_give_what_is_shown(document):
    text = "\n".join(PYTHON.findall(document.read_text("utf-8")))
    test = doctest.DocTestParser().get_doctest(text, {}, document.name, str(document), 0)
    assert doctest.DocTestRunner(verbose=False).run(test).failed == 0


@pytest.mark.parametrize("heading", ["Run it", "Test it"])
def test_a_heading_has_one_block_of_one_command_line(heading):
    (section,) = re.findall(rf"^## {heading}\n(.*?)(?=^## )", README.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    (block,) = re.findall(r"^```(.*?)^```", section, re.MULTILINE | re.DOTALL)
    language, *lines = block.splitlines()
    assert language == "sh"
    assert len(lines) == 1


@pytest.mark.parametrize("document", [*documents(), ROOT / "CONTRIBUTING.md"], ids=lambda path: path.name)
def test_links_lead_somewhere(document):
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", document.read_text("utf-8"))
    assert [target for target in targets if not (document.parent / target).exists()] == []


class Recorder(doctest.DocTestRunner):
    """Keeps what each example printed."""

    def report_start(self, out, test, example):
        pass

    def report_success(self, out, test, example, got):
        example.want = got

    report_failure = report_success

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise exc_info[1]


def rewritten(text):
    """The document with the output that its commands and examples give now."""
    text = CONSOLE.sub(lambda match: match[1] + run_command(match[2]), text)
    names = {}

    def block(match):
        test = doctest.DocTestParser().get_doctest(match[0], names, "x", None, 0)
        test.globs = names
        Recorder().run(test, clear_globs=False)
        lines = []
        for example in test.examples:
            first, *more = example.source.splitlines()
            lines += [f">>> {first}", *(f"... {line}" for line in more), *example.want.splitlines()]
        return "\n".join(lines) + "\n"

    return PYTHON.sub(block, text)


if __name__ == "__main__":
    os.environ["COLUMNS"] = "100"
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT / "src"))
    for path in documents():
        path.write_text(rewritten(path.read_text("utf-8")), "utf-8")
