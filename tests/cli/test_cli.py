import gzip
import json
import os
import shlex
import sqlite3
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from rich.console import Console

from vnreform_extract.batch.tally import Tally
from vnreform_extract.cli import doctor, main, run

PAGE = """<!doctype html><html lang="vi"><head><title>Gia Lai cắt giảm thủ tục</title></head><body>
<div class="menu"><a href="/">Trang chủ</a> <a href="/tin">Tin tức</a></div>
<div id="content"><h1>Gia Lai cắt giảm thủ tục</h1>
<p>Ngày 31/5/2020, Ủy ban nhân dân tỉnh Gia Lai ban hành Quyết định số 70/QĐ-UBND về cắt giảm thủ tục hành chính.</p>
<p>Năm 2020, toàn tỉnh có 93,8% cán bộ hoàn thành tốt nhiệm vụ được giao, tăng so với những năm trước đó.</p>
<p>Thời hạn giải quyết hồ sơ được rút ngắn còn 15 ngày làm việc, tiết kiệm hơn 200 triệu đồng cho người dân.</p>
</div></body></html>"""


@pytest.fixture
def page(tmp_path):
    file = tmp_path / "bài viết.html"
    file.write_text(PAGE, "utf-8")
    return file


def command(*arguments, **options):
    """Runs the command in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **options.pop("env", {})}
    return subprocess.run(
        [sys.executable, "-m", "vnreform_extract", *map(str, arguments)],
        capture_output=True,
        env=environment,
        check=False,
        **options,
    )


def records(output):
    return [json.loads(line) for line in output.splitlines()]


def test_without_an_output_json_lines_go_to_stdout_and_the_rest_to_stderr(page, capfdbinary):
    assert main(["run", str(page), "-w", "0"]) == 0
    out, messages = capfdbinary.readouterr()
    (record,) = records(out.decode())
    assert record["page"] == str(page)
    assert "70/QĐ-UBND" in record["article"]["text"]
    assert "Trang chủ" not in record["article"]["text"]
    assert "kept       1 (article 1)" in messages.decode()
    assert "\x1b" not in messages.decode(), "no colours or progress bar in a pipe"


def test_the_summary_adds_up(page, tmp_path, capsys):
    (tmp_path / "empty.html").touch()
    (tmp_path / "bài viết.txt").write_text("x")
    out = tmp_path / "o.sqlite"
    assert main(["run", str(tmp_path), "-o", str(out), "-w", "0"]) == 1
    summary = capsys.readouterr().err
    for line in ("pages      2 in", "kept       1 (", "set aside  1", "1 texts (.txt)", f"output     {out}"):
        assert line in summary


def test_the_summary_tells_hosts_apart_and_comes_as_json(capsys):
    hosts = {"a.vn": Counter(pages=2, kept=30, dropped=70, dated=1, facts=5)}
    tally = Tally(3, Counter(article=2, list=1), facts=Counter(date=5), hosts=hosts)
    lines = run.summary(tally, 1.5, None, {})
    assert "a.vn" + " " * 32 + "2        30%    50%         2.5" in lines[-1]
    run.Report(as_json=True).close(Console(stderr=True, soft_wrap=True), tally, None, {"x": 1})
    told = json.loads(capsys.readouterr().err)
    assert (told["kept"], told["skipped"], told["output"]) == ({"article": 2, "list": 1}, {"x": 1}, None)


BAD = {
    "empty.html": b"",
    "blank.html": b" \n ",
    "image.html": b"\x89PNG\r\n\x1a\n" + bytes(64),
    "cut.html": gzip.compress(PAGE.encode() * 50)[:300],
    "notext.html": b"<html><body><script>x()</script></body></html>",
}


def test_bad_input_is_named_in_one_line_each_and_the_others_go_on(page, tmp_path, capsys):
    for name, data in BAD.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "no pages").mkdir()
    out = tmp_path / "o.jsonl"
    paths = [page, *(tmp_path / name for name in BAD), tmp_path / "no pages", tmp_path / "missing.html"]
    assert main(["run", *map(str, paths), "-o", str(out)]) == 1
    messages = capsys.readouterr().err
    written = {Path(record["page"]).name: record for record in records(out.read_text("utf-8"))}
    assert list(written) == [path.name for path in paths], "every page has its line, in order"
    assert "article" in written[page.name]
    for name in ("empty.html", "blank.html", "image.html", "cut.html", "no pages", "missing.html"):
        (line,) = [line for line in messages.splitlines() if line.startswith(f"{tmp_path / name}: ")]
        assert line.endswith(written[name]["error"]["message"])
        assert written[name]["error"]["type"] == "SourceError"
    assert "Traceback" not in messages


def test_a_page_without_text_is_named_with_its_reason(tmp_path, capsys):
    bad = tmp_path / "notext.html"
    bad.write_bytes(BAD["notext.html"])
    main(["run", str(bad), "-w", "0"])
    out, messages = capsys.readouterr()
    (record,) = records(out)
    reason = record["error"]["message"] if "error" in record else record["article"]["reason"]
    assert f"{bad}: {reason}\n" in messages


def test_a_file_without_read_permission_is_set_aside(page, tmp_path, capsys, monkeypatch):
    def refused(path):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refused)
    assert main(["run", str(page), "-w", "0"]) == 2
    assert f"{page}: no permission to read it" in capsys.readouterr().err


def test_an_unexpected_error_of_a_page_sets_it_aside(page, capsys, monkeypatch):
    def broken(*_, **__):
        raise ZeroDivisionError("a\nbug")

    monkeypatch.setattr("vnreform_extract.pipeline.extract", broken)
    assert main(["run", str(page), "-w", "0"]) == 2
    assert f"{page}: ZeroDivisionError: a bug" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["run"], "requires an argument"),
        (["nosuch"], "Unknown command"),
        (["run", "x.html", "--nosuch"], "--nosuch"),
        (["show", "missing.html"], "missing.html: no such file"),
        (["facts", "missing.txt"], "missing.txt: cannot be read"),
        (["facts", "--published", "soon", __file__], "expected an ISO 8601 date"),
        (["run", "x.html", "-o", "x.docx"], "unknown kind of output"),
        (["run", "x.html", "--resume"], "needs an output file"),
    ],
)
def test_wrong_use_is_one_line_and_exit_code_2(arguments, problem, capsys):
    assert main(arguments) == 2
    out, message = capsys.readouterr()
    assert problem in message
    assert message.count("\n") == 1
    assert message.startswith("vnreform-extract: ")
    assert out == ""


def test_sqlite_output_answers_a_query(page, tmp_path):
    out = tmp_path / "o.sqlite"
    assert main(["run", str(page), "-o", str(out), "-q", "-w", "0"]) == 0
    database = sqlite3.connect(out)
    number = database.execute("SELECT number FROM facts JOIN articles USING (page) WHERE kind = 'document'").fetchone()
    database.close()
    assert number == ("70/QĐ-UBND",)


def test_show_prints_the_article_and_its_facts(page, capsys):
    assert main(["show", str(page)]) == 0
    shown = capsys.readouterr().out
    assert "Gia Lai cắt giảm thủ tục" in shown
    assert "70/QĐ-UBND" in shown
    assert "Trang chủ" not in shown
    assert main(["show", str(page), "--dropped"]) == 0
    assert "Trang chủ" in capsys.readouterr().out


def test_facts_reads_standard_input():
    done = command("facts", "--json", "--published", "2020-09-05", input="Từ ngày 2/9, tỉnh có 14 xã.".encode())
    assert done.returncode == 0
    kinds = {fact["kind"]: fact["value"] for fact in records(done.stdout.decode())}
    assert kinds["date"]["edtf"] == "2020-09-02/.."
    assert (kinds["count"]["amount"], kinds["count"]["unit"]) == ("14", "xã")


def test_facts_refuses_text_that_is_not_utf_8():
    done = command("facts", input=b"\xff\xfe\x00")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == "vnreform-extract: standard input: not UTF-8 text (byte 0)\n"


def test_rules_are_listed_with_their_kinds(capsys):
    assert main(["rules", "list"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert {"document", "date", "count", "percent", "money", "measure", "duration"} <= set(listed)


def test_rules_test_runs_the_examples_of_the_rules_named(capsys):
    assert main(["rules", "test", "money"]) == 0
    assert ", 0 fail" in capsys.readouterr().out
    assert main(["rules", "test", "nosuch"]) == 2


BAD_PACK = """
from vnreform_extract import Rule
from vnreform_extract.model import Custom
from vnreform_extract.rules.engine import todo, yes

def word(match, context):
    return Custom({"word": match.group()})

EXAMPLES = (yes("14 xã", "xã", word="huyện"), todo(yes("xã")))
RULES = [Rule("word", "word.x", "xã", word, ("xã",), EXAMPLES, "usage", rank=99)]
"""
PLATES = Path(__file__).parents[1] / "rules" / "packs" / "plates.py"


def test_rules_test_runs_the_examples_of_a_pack(capsys, tmp_path):
    assert main(["rules", "test", str(PLATES)]) == 0
    assert capsys.readouterr().out == "2 rules: 4 examples hold, 0 fail, 1 are known gaps\n"
    pack = tmp_path / "bad.py"
    pack.write_text(BAD_PACK, "utf-8")
    assert main(["rules", "test", str(pack), "date.century"]) == 1
    told = capsys.readouterr().out
    assert "word.x: '14 xã': word is 'xã', expected 'huyện'" in told
    assert "word.x: 'xã': a known gap that has closed" in told
    assert told.splitlines()[-1].startswith("2 rules: ")
    assert told.endswith(" examples hold, 2 fail, 0 are known gaps\n")


def test_rules_test_tells_of_a_pattern_that_backtracks(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr(
        "vnreform_extract.cli.rules.runs_away", lambda rule: "số 1111" if rule.kind == "plate" else None
    )
    assert main(["rules", "test", str(PLATES)]) == 1
    assert "plate.car: backtracks without bound at 'số 1111'" in capsys.readouterr().out


def test_rules_are_listed_with_those_of_a_pack(capsys):
    assert main(["rules", "list", "--rules", str(PLATES)]) == 0
    listed = capsys.readouterr().out
    assert "\nplate\n  plate.car" in listed
    assert "our reports name no other years" in listed


PLATE = "Xe mang biển số 81A-123.45 đã được tìm thấy tại thành phố Pleiku vào chiều ngày 21/02/2020."


@pytest.mark.parametrize("arguments", [["facts"], ["show"], ["explain"], ["run", "-w", "0"], ["run", "-w", "1"]])
def test_packs_are_read_by_every_command_that_reads(arguments, tmp_path, capsys):
    file = tmp_path / "page.html"
    file.write_text(f"<h1>Tìm thấy xe</h1><article><p>{PLATE}</p><p>{PLATE}</p></article>", "utf-8")
    given = PLATE if arguments == ["explain"] else str(file)
    assert main([*arguments, given, "--rules", str(PLATES)]) == 0
    assert "81" in capsys.readouterr().out.partition("plate")[2]


@pytest.mark.parametrize("command", ["facts", "show", "explain", "run", "rules test", "rules list"])
def test_a_pack_that_does_not_load_is_one_line(command, page, tmp_path, capsys):
    pack = tmp_path / "bad.py"
    pack.write_text("RULES = [", "utf-8")
    given = {"rules test": [str(pack)], "rules list": ["--rules", str(pack)]}
    assert main([*command.split(), *given.get(command, [str(page), "--rules", str(pack)])]) == 2
    out, message = capsys.readouterr()
    assert message.startswith(f"vnreform-extract: pack {pack}: does not load: SyntaxError: ")
    assert (out, message.count("\n")) == ("", 1)


def test_explain_tells_what_each_rule_made_of_a_text(capsys, monkeypatch):
    assert main(["explain", "Từ ngày 2/9/2020.", "--published", "2020-09-05"]) == 0
    shown = capsys.readouterr().out
    assert "date.from is longer" in shown
    assert "edtf 2020-09-02/.." in shown
    done = command("explain", input="Không có gì.".encode())
    assert done.stdout.decode() == "No rule matches anywhere.\n"


@pytest.mark.parametrize(("name", "table"), [("my.toml", "run"), ("pyproject.toml", "tool.vnreform-extract.run")])
def test_options_may_stand_in_a_file(page, name, table, monkeypatch, capsys):
    monkeypatch.chdir(page.parent)
    config = page.parent / name
    config.write_text(f'[{table}]\nout = "o.jsonl"\nworkers = 0\n')
    arguments = ["--config", str(config)] if name == "my.toml" else []
    assert main([*arguments, "run", str(page)]) == 0
    assert records((page.parent / "o.jsonl").read_text("utf-8"))[0]["page"] == str(page)
    config.write_text(f"[{table}]\nnosuch = 1\n")
    assert main([*arguments, "run", str(page)]) == 2
    assert "nosuch" in capsys.readouterr().err


def test_a_configuration_that_is_no_toml_is_named(tmp_path, capsys):
    config = tmp_path / "my.toml"
    config.write_text("[run")
    assert main(["run", "x", "--config", str(config)]) == 2
    assert capsys.readouterr().err.startswith(f"vnreform-extract: {config}: no TOML: ")


@pytest.mark.parametrize("arguments", [["run", "x", "--config"], ["--config", "missing.toml", "run", "x"]])
def test_a_missing_configuration_is_named(arguments, capsys):
    assert main(arguments) == 2
    assert "vnreform-extract: --config: " in capsys.readouterr().err


def test_doctor_names_what_is_missing_and_how_to_get_it(capsys, monkeypatch):
    monkeypatch.setitem(doctor.EXTRAS, "arrow", (("no-such-distribution",), "Parquet"))
    assert main(["doctor"]) == 0
    told = capsys.readouterr().out
    assert "none [arrow]          Parquet: pip install 'vnreform-extract[arrow]'" in told
    assert "ok   selectolax" in told


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(shell, capsys):
    assert main(["completion", shell]) == 0
    assert "--timeout" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["run"], ["show"], ["facts"], ["explain"], ["rules"], ["rules", "list"]])
def test_every_command_has_help(arguments, capsys):
    assert main([*arguments, "--help"]) == 0
    text = capsys.readouterr().out
    assert "Usage: vnreform-extract" in text
    if arguments and arguments[0] != "rules":
        assert "Examples:" in text


def test_a_broken_pipe_is_silent(page):
    for n in range(100):
        (page.parent / f"{n}.html").write_text(PAGE, "utf-8")
    folder = shlex.quote(str(page.parent))
    shell = f"{sys.executable} -m vnreform_extract run {folder} -q | head -c 10; echo ${{PIPESTATUS[0]}}"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(["bash", "-c", shell], capture_output=True, env=environment, check=True)
    assert done.stderr == b""
    assert done.stdout.endswith(b"141\n")


def test_output_is_utf_8_whatever_the_locale(page):
    done = command("run", page, "-q", env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"})
    assert "Quyết định" in done.stdout.decode("utf-8")


def test_the_bare_import_brings_nothing_heavy():
    code = "import vnreform_extract, sys; print(*sys.modules)"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment, check=True)
    heavy = {"underthesea", "numpy", "bs4", "regex", "selectolax", "pyarrow", "rich", "cyclopts", "lxml", "torch"}
    assert not heavy & set(done.stdout.decode().split())
