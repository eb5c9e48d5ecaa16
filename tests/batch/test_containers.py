"""The same pages in a folder, an archive or a table are the same pages."""

import gzip
import io
import json
import sqlite3
import tarfile
import zipfile

import pytest

from vnreform_extract import extract_batch
from vnreform_extract.batch.kernel import read_page
from vnreform_extract.batch.sources import Sources
from vnreform_extract.errors import SourceError

pa = pytest.importorskip("pyarrow")
PAGES = {f"p{n}.html": f"<html><body><p>Trang số {n} của tỉnh</p></body></html>".encode() for n in range(5)}


def url(name):
    return f"https://a.example.vn/{name}"


def folder(path):
    path.mkdir()
    for name, data in PAGES.items():
        (path / name).write_bytes(data)
    (path / "p0.txt").write_text("x")


def zipped(path):
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in reversed(PAGES.items()):
            archive.writestr(name, data)
        archive.writestr("p0.txt", "x")


def tarred(path):
    with tarfile.open(path, "w:gz" if path.suffix == ".gz" else "w") as archive:
        for name, data in {**PAGES, "p0.txt": b"x"}.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))


def warc_record(kind, target, headers, body):
    http = "\r\n".join(headers).encode() + b"\r\n\r\n" + body
    head = [
        "WARC/1.0",
        f"WARC-Type: {kind}",
        f"WARC-Target-URI: {target}",
        "WARC-Date: 2026-01-01T00:00:00Z",
        f"WARC-Record-ID: <urn:uuid:{hash(target) % 10**8:08d}-0000-0000-0000-000000000000>",
        "Content-Type: application/http; msgtype=response",
        f"Content-Length: {len(http)}",
    ]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + http + b"\r\n\r\n"


def response(name, body, status="200 OK", content_type="text/html"):
    return warc_record("response", url(name), [f"HTTP/1.1 {status}", f"Content-Type: {content_type}"], body)


def warced(path):
    records = [response(name, data) for name, data in PAGES.items()]
    records += [
        response("i.png", b"\x89PNG", content_type="image/png"),
        response("gone", b"<p>404</p>", status="404 Not Found"),
        warc_record("revisit", url("p0.html"), ["HTTP/1.1 200 OK", "Content-Type: text/html"], b""),
    ]
    path.write_bytes(b"".join(map(gzip.compress, records)) if path.suffix == ".gz" else b"".join(records))


def rows():
    return [{"html": data.decode(), "url": url(name)} for name, data in PAGES.items()]


def json_lines(path):
    data = "".join(json.dumps(row) + "\n" for row in rows()).encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)


def parquet(path):
    from pyarrow import parquet

    parquet.write_table(pa.Table.from_pylist(rows()), path)


def database(path):
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE other (x)")
    connection.execute("CREATE TABLE pages (url, html)")
    connection.executemany("INSERT INTO pages VALUES (:url, :html)", rows())
    connection.commit()
    connection.close()


CONTAINERS = {
    "folder": folder,
    "a.zip": zipped,
    "a.tar": tarred,
    "a.tar.gz": tarred,
    "a.warc": warced,
    "a.warc.gz": warced,
    "a.jsonl": json_lines,
    "a.jsonl.gz": json_lines,
    "a.parquet": parquet,
    "a.db": database,
}


@pytest.mark.parametrize("name", CONTAINERS)
def test_every_container_gives_the_same_texts_in_the_same_order(tmp_path, name):
    path = tmp_path / name
    CONTAINERS[name](path)
    sources = Sources([path])
    pages = list(sources)
    assert [read_page(page).record["article"]["text"] for page in pages] == [f"Trang số {n} của tỉnh" for n in range(5)]
    assert len({page.key for page in pages}) == 5
    assert all(page.key.startswith(str(path)) for page in pages)
    assert list(sources) == pages, "a second walk is the same"


def test_what_a_warc_holds_beside_pages_is_counted(tmp_path):
    warced(tmp_path / "a.warc")
    sources = Sources([tmp_path / "a.warc"])
    assert [page.url for page in sources] == [url(name) for name in PAGES]
    assert sources.skipped == {
        "WARC responses that are not HTML": 1,
        "WARC responses other than 200": 1,
        "WARC revisits": 1,
    }


def test_the_charset_of_the_http_header_counts(tmp_path):
    text = "Привет из города"
    path = tmp_path / "a.warc"
    body = f"<html><body><p>{text}</p></body></html>".encode("koi8-r")
    path.write_bytes(response("x", body, content_type="text/html; charset=koi8-r"))
    (page,) = Sources([path])
    assert page.charset == "koi8-r"
    assert read_page(page).record["article"]["text"] == text
    row = {"html": body, "charset": "koi8-r"}
    assert extract_batch(pa.RecordBatch.from_pylist([row])).column("text").to_pylist() == [text]


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz", "a.parquet", "a.jsonl.gz", "a.db"])
def test_a_damaged_container_is_a_problem_of_its_own(tmp_path, name):
    path = tmp_path / name
    CONTAINERS[name](path)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])
    *_, last = Sources([path, tmp_path / "next.html"])
    problems = [page.problem for page in Sources([path]) if page.problem]
    assert last.key.endswith("next.html"), "the walk goes on"
    assert all(isinstance(problem, SourceError) for problem in problems)
    assert len(problems) == 1


def test_bad_rows_are_set_aside_one_by_one(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"html": "<p>a</p>", "page": "first"}\n{"html":\n[1]\n{"url": "x"}\n')
    first, *bad = Sources([path])
    assert first.key == "first"
    assert [page.problem.problem.split(":")[0] for page in bad] == [
        "not JSON",
        "not a JSON object",
        "no html in its row",
    ]
    assert [page.key for page in bad] == [f"{path}#2", f"{path}#3", f"{path}#4"]


def test_what_stands_before_the_damage_of_a_tar_is_read(tmp_path):
    path = tmp_path / "a.tar"
    tarred(path)
    path.write_bytes(path.read_bytes()[: 512 * 5 + 20])
    *pages, last = Sources([path])
    assert [page.content for page in pages] == list(PAGES.values())[: len(pages)]
    assert len(pages) == 2
    assert "damaged" in str(last.problem)


@pytest.mark.parametrize(("name", "problem"), [("a.parquet", "without a column html"), ("a.db", "a column html")])
def test_a_table_without_pages_says_so(tmp_path, name, problem):
    path = tmp_path / name
    if name == "a.db":
        sqlite3.connect(path).execute("CREATE TABLE other (x)").connection.close()
    else:
        from pyarrow import parquet

        parquet.write_table(pa.table({"x": [1]}), path)
    (page,) = Sources([path])
    assert problem in str(page.problem)


def test_patterns_lists_and_urls(tmp_path, monkeypatch):
    fsspec = pytest.importorskip("fsspec")
    folder(tmp_path / "f")
    assert len(list(Sources([f"{tmp_path}/f/p[12].html"]))) == 2
    (missing,) = Sources([f"{tmp_path}/f/*.nothing"])
    assert "no file matches" in str(missing.problem)
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{tmp_path}/f/p3.html\n\n{tmp_path}/f/p4.html\n"))
    assert [page.key[-7:] for page in Sources(["-"])] == ["p3.html", "p4.html"]
    memory = fsspec.filesystem("memory")
    memory.pipe({f"/pages/{name}": data for name, data in PAGES.items()})
    assert [page.content for page in Sources(["memory://pages"])] == list(PAGES.values())
    assert [page.content for page in Sources(["memory://pages/p1.html"])] == [PAGES["p1.html"]]
    (missing,) = Sources(["memory://pages/none.html"])
    assert "cannot be read" in str(missing.problem)
