import json
import sqlite3
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import fake_kernel
import pytest

from vnreform_extract.batch.local import run
from vnreform_extract.batch.sources import Page
from vnreform_extract.errors import ExtractError, OutputError


def pages(*keys):
    return [Page(key, b"<p>x</p>") for key in keys]


def many(number):
    return pages(*(f"p{n}" for n in range(number)))


def lines(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def stopped(pages):
    """The pages of a run that is stopped behind them."""
    yield from pages
    raise KeyboardInterrupt


def reasons(path):
    return {line["page"]: line["error"]["message"] for line in lines(path) if "error" in line}


@pytest.mark.parametrize("workers", [0, 1, 3])
def test_order_is_that_of_the_pages(tmp_path, workers):
    out = tmp_path / "o.jsonl"
    keys = [f"{'slow' if n % 7 == 0 else 'p'}{n}" for n in range(60)]
    tally = run(pages(*keys), out, read=fake_kernel.read, workers=workers)
    assert [line["page"] for line in lines(out)] == keys
    assert (tally.pages, tally.facts["count"]) == (60, 60)


def test_a_page_that_hangs_or_kills_its_worker_is_set_aside(tmp_path):
    out = tmp_path / "o.jsonl"
    keys = ["a", "hang", "b", "die", "c", "bad", "d"]
    tally = run(pages(*keys), out, read=fake_kernel.read, workers=1, timeout=0.3)
    assert [line["page"] for line in lines(out)] == keys
    assert reasons(out) == {
        "hang": "took longer than 0.3 s",
        "die": "ended its worker process (SIGKILL)",
        "bad": "not good",
    }
    assert (tally.kept.total(), tally.set_aside.total()) == (4, 3)


@pytest.mark.parametrize("suffix", ["jsonl", "csv", "sqlite"])
def test_nothing_stands_at_the_place_of_a_run_that_stopped(tmp_path, suffix):
    out = tmp_path / f"o.{suffix}"
    with pytest.raises(KeyboardInterrupt):
        run(stopped(many(20)), out, read=fake_kernel.read, workers=0)
    assert not out.exists()


def content(path):
    """An output's content in a form that can be compared."""
    if path.suffix != ".sqlite":
        return path.read_bytes()
    with sqlite3.connect(path) as database:
        dump = list(database.iterdump())
    database.close()
    return dump


@pytest.mark.parametrize("suffix", ["jsonl", "csv", "sqlite"])
def test_a_resumed_run_gives_what_an_undisturbed_one_gives(tmp_path, suffix):
    whole, resumed = tmp_path / f"whole.{suffix}", tmp_path / f"resumed.{suffix}"
    all_pages = many(50)
    expected = run(all_pages, whole, read=fake_kernel.read, workers=0)

    for stop in (20, 20, 41):
        with pytest.raises(KeyboardInterrupt):
            run(stopped(all_pages[:stop]), resumed, read=fake_kernel.read, workers=0, resume=True)
    tally = run(all_pages, resumed, read=fake_kernel.read, workers=0, resume=True)
    assert content(resumed) == content(whole)
    assert tally == expected
    names = {path.name for path in tmp_path.iterdir()} - {"whole.metadata.json", "resumed.metadata.json"}
    assert names == {resumed.name, whole.name}, "nothing is left of the runs that stopped"


def test_resuming_with_other_pages_is_refused(tmp_path):
    out = tmp_path / "o.jsonl"
    with pytest.raises(KeyboardInterrupt):
        run(stopped(many(20)), out, read=fake_kernel.read, workers=0)
    with pytest.raises(OutputError, match="not those of the run"):
        run(pages("x", "y"), out, read=fake_kernel.read, workers=0, resume=True)


def test_resuming_with_other_rules_is_refused(tmp_path):
    out = tmp_path / "o.jsonl"
    with pytest.raises(KeyboardInterrupt):
        run(stopped(many(20)), out, read=partial(fake_kernel.read_with, packs=("a.py",)), workers=0)
    with pytest.raises(OutputError, match=r'read with fake_kernel.read_with .*"a.py".*, not with .*"b.py"'):
        run(many(40), out, read=partial(fake_kernel.read_with, packs=("b.py",)), workers=0, resume=True)
    tally = run(many(40), out, read=partial(fake_kernel.read_with, packs=("a.py",)), workers=0, resume=True)
    assert tally.pages == 40


KILLED = """
import sys
sys.path[:0] = {path!r}
import fake_kernel
from pathlib import Path
from vnreform_extract.batch.local import run
from vnreform_extract.batch.sources import Page
if __name__ == "__main__":
    run([Page(f"slow{{n}}", b"x") for n in range(80)], Path({out!r}), read=fake_kernel.read, workers=2, resume=True)
"""


@pytest.mark.parametrize("suffix", ["jsonl", "sqlite"])
def test_a_run_killed_outright_goes_on_where_it_stopped(tmp_path, suffix):
    whole, out, script = tmp_path / f"whole.{suffix}", tmp_path / f"out.{suffix}", tmp_path / "script.py"
    script.write_text(KILLED.format(path=[str(Path(fake_kernel.__file__).parent), *sys.path], out=str(out)))
    all_pages = pages(*(f"slow{n}" for n in range(80)))
    run(all_pages, whole, read=fake_kernel.read, workers=0)
    for _ in range(2):
        process = subprocess.Popen([sys.executable, script])
        while not list(tmp_path.glob("out.*.partial")):
            time.sleep(0.01)
        time.sleep(0.4)
        process.kill()
        process.wait()
    subprocess.run([sys.executable, script], check=True)
    assert content(out) == content(whole)


def test_sqlite_has_search_views_and_keys(tmp_path):
    out = tmp_path / "o.sqlite"
    run(pages("a", "b", "bad"), out, read=fake_kernel.read, workers=0)
    database = sqlite3.connect(out)
    assert database.execute("SELECT page, type, message FROM errors").fetchall() == [("bad", "ValueError", "not good")]
    found = database.execute("SELECT title FROM articles_text WHERE articles_text MATCH 'xã'").fetchall()
    assert found == [("Tiêu đề",)] * 2
    assert database.execute("SELECT * FROM facts_by_kind").fetchall() == [("count", 2, 2)]
    assert database.execute("SELECT amount, unit, sentence, page FROM facts").fetchall()[1] == (
        12,
        "xã",
        "Có 12 xã ở ",
        "b",
    )
    panel = database.execute("SELECT indicator, ref_area, time_period, obs_value, sentence FROM panel").fetchall()
    assert panel == [("communes", "Gia Lai", "2020", 12, "Có 12 xã ở ")] * 2
    assert database.execute("SELECT * FROM quarantine").fetchall() == [("bad", "ValueError", "not good")]
    notes = json.loads((tmp_path / "o.metadata.json").read_text("utf-8"))["databases"]["o"]
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert set(notes["tables"]) <= tables
    for table, about in notes["tables"].items():
        columns = {row[1] for row in database.execute(f"PRAGMA table_info({table})")}
        assert {*about.get("facets", ()), about.get("label_column", "page")} <= columns
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    database.close()


def test_csv_has_a_row_a_fact_and_one_for_a_page_set_aside(tmp_path):
    import csv

    out = tmp_path / "o.csv"
    run(pages("a", "bad"), out, read=fake_kernel.read, workers=0)
    with out.open(encoding="utf-8-sig", newline="") as file:
        fact, error = csv.DictReader(file)
    assert (fact["page"], fact["page_title"], fact["amount"], fact["unit"]) == ("a", "Tiêu đề", "12", "xã")
    assert (error["page"], error["error"], error["kind"]) == ("bad", "ValueError: not good", "")


@pytest.mark.parametrize(("name", "problem"), [("o.docx", "unknown kind of output"), ("no/o.csv", "does not exist")])
def test_an_output_that_cannot_be_is_refused_before_the_first_page(tmp_path, name, problem):
    with pytest.raises(OutputError, match=problem):
        run(iter([]), tmp_path / name)


@pytest.mark.parametrize(("option", "value"), [("workers", -1), ("timeout", 0), ("timeout", float("nan"))])
def test_a_number_that_cannot_be_is_refused_before_anything_is_written(tmp_path, option, value):
    with pytest.raises(ExtractError, match=f"^{option}: expected"):
        run(pages("a"), tmp_path / "o.jsonl", read=fake_kernel.read, **{option: value})
    assert not list(tmp_path.iterdir())
