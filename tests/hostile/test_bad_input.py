"""What is no page: each door names the input and what is wrong with it, in one line."""

import gzip
import os
import shutil
import tempfile
from pathlib import Path

import pytest

from vnreform_extract import ExtractError, extract, strip_boilerplate
from vnreform_extract.cli import main

PAGE = (Path(__file__).parents[2] / "fixtures/portal-dnn/page.html").read_bytes()
NO_PAGES = {
    "empty.html": (b"", "empty, nothing to read"),
    "blank.txt": ("\ufeff \n\u00a0".encode(), "empty, nothing to read"),
    "image.html": (b"\x89PNG\r\n\x1a\n" + bytes(64), "not HTML but a PNG image"),
    "cut.html": (gzip.compress(PAGE)[:900], "truncated gzip data"),
    "flipped.html": (gzip.compress(PAGE)[:500] + bytes(90) + gzip.compress(PAGE)[590:], "damaged gzip data"),
    "table.html": (b'{"rows": [1, 2]}', "not HTML but JSON"),
}


@pytest.fixture
def bad(tmp_path):
    """A folder of files that are no pages, and one that is."""
    for name, (content, _) in NO_PAGES.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "page.html").write_bytes(PAGE)
    return tmp_path


@pytest.fixture
def closed():
    """A file without read permission; where the tests run as root, which may read all, they go on as nobody."""
    folder = Path(tempfile.mkdtemp())
    file = folder / "closed.html"
    file.write_bytes(PAGE)
    folder.chmod(0o755)
    file.chmod(0)
    uid = os.geteuid()
    if uid == 0:
        os.seteuid(65534)
    yield file
    os.seteuid(uid)
    shutil.rmtree(folder)


@pytest.mark.parametrize("door", [extract, strip_boilerplate])
@pytest.mark.parametrize("name", NO_PAGES)
def test_the_library_names_the_file_and_the_reason(bad, door, name):
    with pytest.raises(ExtractError) as caught:
        door(bad / name)
    message = str(caught.value)
    assert message.startswith(f"{bad / name}: {NO_PAGES[name][1]}")
    assert "\n" not in message


@pytest.mark.parametrize("name", NO_PAGES)
def test_show_says_it_in_one_line(bad, name, capsys):
    assert main(["show", str(bad / name)]) == 2
    out, message = capsys.readouterr()
    assert out == ""
    assert message.startswith(f"vnreform-extract: {bad / name}: {NO_PAGES[name][1]}")
    assert message.count("\n") == 1


def test_a_run_names_each_once_and_reads_the_page(bad, capsys):
    assert main(["run", str(bad), "-w", "0", "-o", str(bad / "o.jsonl")]) == 1
    lines = capsys.readouterr().err.splitlines()
    for name, (_, reason) in NO_PAGES.items():
        (line,) = [line for line in lines if line.startswith(f"{bad / name}: ")]
        assert reason in line
    assert sum('"article"' in line for line in (bad / "o.jsonl").read_text("utf-8").splitlines()) == 1


def test_a_run_over_a_folder_without_pages_says_so(tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    assert main(["run", str(tmp_path / "empty"), "-o", str(tmp_path / "o.jsonl")]) == 2
    assert f"{tmp_path / 'empty'}: a folder without pages" in capsys.readouterr().err


@pytest.mark.parametrize("door", [extract, strip_boilerplate])
def test_a_file_without_read_permission_is_named(closed, door):
    with pytest.raises(ExtractError, match=r"closed\.html: no permission to read it"):
        door(closed)


def test_a_run_over_a_file_without_read_permission_says_so(closed, capsys):
    assert main(["run", str(closed), "-q", "-w", "0"]) == 2
    assert f"{closed}: no permission to read it" in capsys.readouterr().err


def test_a_page_without_text_says_why(tmp_path):
    page = tmp_path / "script.html"
    page.write_text("<html><body><script>x()</script></body></html>")
    article = strip_boilerplate(page)
    assert (article.text, article.page_type, article.reason) == ("", "other", "no visible text")


@pytest.mark.parametrize("option", ["url", "charset"])
@pytest.mark.parametrize("door", [extract, strip_boilerplate])
def test_an_option_that_is_no_string_is_named(door, option):
    with pytest.raises(ExtractError, match=f"^{option}: expected a string, not int$"):
        door(PAGE, **{option: 5})
