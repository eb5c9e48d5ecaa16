"""The commands. What a command needs is imported when it runs, so that `--help` is there at once."""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import App, Parameter
from cyclopts.config import Toml

from vnreform_extract.errors import ExtractError

ALL_WELL, SOME_SET_ASIDE, NOTHING_DONE = 0, 1, 2
INTERRUPTED, BROKEN_PIPE = 130, 141  # as the shell counts a process that SIGINT or SIGPIPE ended

FLAG = Parameter(negative="", show_default=False)
Packs = Annotated[list[str] | None, Parameter(name="--rules", negative="")]

app = App(
    name="vnreform-extract",
    help="Clean text and checked facts from saved Vietnamese news and government-portal pages.",
    help_epilogue="""Examples:
  vnreform-extract run pages/ -o facts.sqlite
  vnreform-extract show page.html
  echo "93,8% cán bộ hoàn thành tốt nhiệm vụ" | vnreform-extract facts

Options may stand in a TOML file: [run] in the file after --config, or
[tool.vnreform-extract.run] in the nearest pyproject.toml.
Exit codes: 0 all well, 1 some pages were set aside, 2 nothing could be done.""",
    help_format="plaintext",
    help_on_error=False,
)
rules_app = App(name="rules", help="The rules by which facts are read.", help_format="plaintext", help_epilogue="")
app.command(rules_app)


@app.command(
    usage="Usage: vnreform-extract run [OPTIONS] PATH...",
    help_epilogue="""Examples:
  vnreform-extract run pages/ -o out.sqlite
  vnreform-extract run crawl.warc.gz -o out.parquet --resume
  vnreform-extract run pages/ | jq .article.title""",
)
def run(
    paths: Annotated[list[str], Parameter(name="PATH", negative="")],
    /,
    *,
    out: Annotated[str | None, Parameter(name=["--out", "-o"])] = None,
    workers: Annotated[int | None, Parameter(name=["--workers", "-w"])] = None,
    timeout: float = 60.0,
    resume: Annotated[bool, FLAG] = False,
    ray: str | None = None,
    rules: Packs = None,
    quiet: Annotated[bool, Parameter(name=["--quiet", "-q"], negative="", show_default=False)] = False,
    json: Annotated[bool, FLAG] = False,
) -> int:
    """Read saved pages into articles and facts.

    A page that cannot be read is set aside with its reason; the others go on.

    Args:
        paths: Files, folders, globs, zip, tar, WARC, URLs, or tables with a column html; - reads a list of them.
        out: Where the results go: .jsonl, .csv, .parquet, .parquet/ (a folder), .sqlite, .duckdb; else to stdout.
        workers: Processes to read with; one for each core without it, none (all in one process) with 0.
        timeout: Seconds after which a page is set aside.
        resume: Go on where a run to the same output stopped.
        ray: Address of a Ray cluster to read on ("auto", ray://host:10001), or "local"; writes a folder of Parquet.
        rules: A pack of rules to read with beside the library's own: a Python file, or the name of an installed one.
        quiet: Say nothing but errors.
        json: The summary as one JSON object, on standard error.
    """
    from vnreform_extract.cli.run import Report, run_here, run_on_ray

    report = Report(quiet=quiet, as_json=json)
    packs = tuple(rules or ())
    if packs:
        from vnreform_extract.rules.packs import rule_set

        rule_set(packs)  # what is wrong with a pack is said before anything runs
    if ray is not None:
        tally = run_on_ray(paths, out, report, address=ray, resume=resume, packs=packs)
    else:
        tally = run_here(paths, out or None, report, workers=workers, timeout=timeout, resume=resume, packs=packs)
    if not tally.kept.total():
        return NOTHING_DONE
    return SOME_SET_ASIDE if tally.set_aside else ALL_WELL


@app.command(
    help_epilogue="""Examples:
  vnreform-extract show page.html
  vnreform-extract show page.html --dropped"""
)
def show(page: Path, /, *, dropped: Annotated[bool, FLAG] = False, url: str | None = None, rules: Packs = None) -> int:
    """Print one page's article and facts for a person to read.

    Args:
        page: A saved page.
        dropped: Show the blocks that were dropped, each with its reason.
        url: Address that the page was saved from.
        rules: A pack of rules to read with beside the library's own: a Python file, or the name of an installed one.
    """
    from vnreform_extract.cli.show import show_record
    from vnreform_extract.pipeline import extract

    show_record(extract(page, url=url, rules=rules), dropped=dropped)
    return ALL_WELL


@app.command(
    usage="Usage: vnreform-extract facts [OPTIONS] [FILE]",
    help_epilogue="""Examples:
  vnreform-extract facts text.txt --published 2020-09-02
  echo "ngày 2/9" | vnreform-extract facts --json""",
)
def facts(
    file: str = "-",
    /,
    *,
    published: str | None = None,
    rules: Packs = None,
    json: Annotated[bool, FLAG] = False,
) -> int:
    """Print the facts of a Vietnamese text.

    Args:
        file: A text file in UTF-8; - is standard input.
        published: Date that "hôm qua", "năm nay" and the like refer to, as 2020-09-02.
        rules: A pack of rules to read with beside the library's own: a Python file, or the name of an installed one.
        json: JSON lines instead of a table.
    """
    from vnreform_extract.cli.show import show_facts
    from vnreform_extract.facts import extract_facts

    text = read_text(file)
    show_facts(extract_facts(text, published=published, rules=rules), as_json=json)
    return ALL_WELL


@app.command(
    usage="Usage: vnreform-extract explain [OPTIONS] [TEXT]",
    help_epilogue="""Examples:
  vnreform-extract explain "Từ ngày 2/9, tỉnh có 14 xã." --published 2020-09-05
  vnreform-extract explain < text.txt""",
)
def explain(text: str = "-", /, *, published: str | None = None, rules: Packs = None) -> int:
    """Show which rule took what in a text, and why the others lost.

    Args:
        text: The text itself; - is standard input.
        published: Date that "hôm qua", "năm nay" and the like refer to, as 2020-09-02.
        rules: A pack of rules to read with beside the library's own: a Python file, or the name of an installed one.
    """
    from vnreform_extract.cli.show import show_claims
    from vnreform_extract.explain import explain

    show_claims(explain(read_text("-") if text == "-" else text, published=published, rules=rules))
    return ALL_WELL


@rules_app.command(name="list", help_epilogue="")
def list_rules(*, rules: Packs = None) -> int:
    """List the rules: kind, name, what the form comes from.

    Args:
        rules: A pack of rules beside the library's own: a Python file, or the name of an installed one.
    """
    from vnreform_extract.cli.rules import show_rules
    from vnreform_extract.rules.packs import rule_set

    show_rules(rule_set(rules))
    return ALL_WELL


@rules_app.command(
    name="test",
    usage="Usage: vnreform-extract rules test [NAME...]",
    help_epilogue="""Examples:
  vnreform-extract rules test
  vnreform-extract rules test date money.sign
  vnreform-extract rules test my_rules.py""",
)
def test_rules(names: Annotated[list[str] | None, Parameter(name="NAME", negative="")] = None, /) -> int:
    """Check rules against the examples that they carry.

    Args:
        names: Rules, by name or kind, or packs, by file or name; all the library's rules without it.
    """
    from vnreform_extract.cli.rules import check_rules

    return SOME_SET_ASIDE if check_rules(names or ()) else ALL_WELL


@app.command(help_epilogue="")
def doctor() -> int:
    """Say what is installed, and what each extra would add."""
    from vnreform_extract.cli.doctor import report

    report()
    return ALL_WELL


@app.command(
    help_epilogue="""Examples:
  vnreform-extract completion bash >> ~/.bashrc
  vnreform-extract completion zsh > ~/.zfunc/_vnreform-extract"""
)
def completion(shell: Literal["bash", "zsh", "fish"], /) -> int:
    """Print the completion script of a shell.

    Args:
        shell: Which shell.
    """
    print(app.generate_completion(shell=shell))
    return ALL_WELL


def read_text(file: str) -> str:
    """Reads a text file, or standard input for "-".

    Raises:
        ExtractError: it cannot be read, or is not UTF-8.
    """
    name = "standard input" if file == "-" else file
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise ExtractError(name, f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ExtractError(name, f"not UTF-8 text (byte {error.start})") from error
    if not text.strip():
        raise ExtractError(name, "empty, nothing to read")
    return text


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and returns its exit code; every error is one line on standard error."""
    from cyclopts import CycloptsError

    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]  # text streams at start
    try:
        code = app(configured(arguments), exit_on_error=False, print_error=False, result_action="return_value")
        sys.stdout.flush()
    except ExtractError as error:
        return complain(str(error))
    except CycloptsError as error:
        return complain(f"{' '.join(str(error).split())} (--help shows what there is)")
    except KeyboardInterrupt:
        complain("interrupted; a run with -o goes on with --resume")
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the flush at exit has to go somewhere
        return BROKEN_PIPE
    except Exception as error:  # no traceback reaches a user, unless asked for
        if os.environ.get("VNREFORM_EXTRACT_DEBUG"):
            raise
        return complain(f"unexpected {type(error).__name__}: {error} (VNREFORM_EXTRACT_DEBUG=1 shows where)")
    return code or ALL_WELL


def configured(arguments: Sequence[str] | None) -> list[str]:
    """Sets where the options that are not given come from, and returns the arguments without `--config FILE`.

    Raises:
        ExtractError: the file is missing or no TOML.
    """
    rest = list(sys.argv[1:] if arguments is None else arguments)
    if "--config" not in rest:
        app.config = (Toml("pyproject.toml", root_keys=("tool", "vnreform-extract"), search_parents=True),)
        return rest
    at = rest.index("--config")
    file = Path(rest[at + 1]) if at + 1 < len(rest) else Path()
    if not file.is_file():
        raise ExtractError("--config", "needs a TOML file" if at + 1 == len(rest) else f"no such file: {file}")
    try:
        tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ExtractError(str(file), f"no TOML: {error}") from error
    app.config = (Toml(file),)
    return rest[:at] + rest[at + 2 :]


def complain(message: str) -> int:
    """Prints an error as one line and returns the exit code for it."""
    print(f"vnreform-extract: {message}", file=sys.stderr)
    return NOTHING_DONE
