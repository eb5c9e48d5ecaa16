import fake_kernel
import pytest

from vnreform_extract import extract, extract_batch
from vnreform_extract.batch.arrow import output_schema, to_arrow
from vnreform_extract.batch.local import run
from vnreform_extract.batch.sources import Page
from vnreform_extract.errors import ExtractError, OutputError

pa = pytest.importorskip("pyarrow")
from pyarrow import parquet  # noqa: E402  # only where pyarrow is installed

HTML = (
    "<html><head><title>Tin</title></head><body><p>Năm 2020, chi 200 triệu đồng cho 14 xã của huyện.</p></body></html>"
)


def test_a_row_says_what_extract_says():
    batch = pa.RecordBatch.from_pylist([{"html": HTML, "page": "a", "other": 1}, {"html": "", "page": "b", "other": 2}])
    result = extract_batch(batch)
    assert result.schema == output_schema()
    row, bad = result.to_pylist()
    record = extract(HTML)
    assert (row["page"], row["text"], row["title"]) == ("a", record.article.text, record.article.title)
    found = [(fact["kind"], fact["start"], fact["end"], fact["text"]) for fact in row["facts"]]
    assert found == [(fact.kind, fact.start, fact.end, fact.text) for fact in record.facts]
    (money,) = [fact for fact in row["facts"] if fact["kind"] == "money"]
    assert (money["amount"], money["currency"]) == (200_000_000, "VND")
    assert [(o["kind"], o["obs_value"], o["fact"]) for o in row["observations"]] == [
        (o.kind, float(o.obs_value), o.fact) for o in record.observations
    ]
    assert (bad["page"], bad["error_type"], bad["error"]) == ("b", "SourceError", "empty, nothing to read")
    assert (bad["text"], bad["facts"]) == (None, None)


def test_a_batch_needs_a_column_html_and_may_be_empty():
    with pytest.raises(ExtractError, match="no column html"):
        extract_batch(pa.RecordBatch.from_pylist([{"x": 1}]))
    empty = pa.RecordBatch.from_pylist([], schema=pa.schema({"html": pa.binary()}))
    assert extract_batch(empty).num_rows == 0


def test_parquet_has_the_rows_of_an_undisturbed_run_after_a_resumption(tmp_path, monkeypatch):
    monkeypatch.setattr("vnreform_extract.batch.sinks.parquet.PART", 16)
    pages = [Page("bad" if n == 5 else f"p{n}", b"x") for n in range(60)]
    whole, resumed = tmp_path / "whole.parquet", tmp_path / "resumed.parquet"
    expected = run(pages, whole, read=fake_kernel.read, workers=0)

    def until(stop):
        yield from pages[:stop]
        raise KeyboardInterrupt

    for stop in (8, 40):
        with pytest.raises(KeyboardInterrupt):
            run(until(stop), resumed, read=fake_kernel.read, workers=0, resume=True)
        assert not resumed.exists()
    assert run(pages, resumed, read=fake_kernel.read, workers=2, resume=True) == expected
    table = parquet.read_table(resumed)
    assert table.equals(parquet.read_table(whole))
    assert table.column("page").to_pylist() == [page.key for page in pages]
    assert table.equals(pa.Table.from_batches([to_arrow([fake_kernel.read(page) for page in pages])]))
    assert sorted(path.name for path in tmp_path.iterdir()) == [resumed.name, whole.name]


@pytest.mark.parametrize("suffix", ["jsonl.gz", "jsonl.zst"])
def test_packed_lines_unpack_to_the_plain_ones(tmp_path, suffix):
    pages = [Page(f"p{n}", b"x") for n in range(20)]
    plain, packed = tmp_path / "o.jsonl", tmp_path / f"o.{suffix}"
    for out in (plain, packed):
        run(pages, out, read=fake_kernel.read, workers=0)
    with pa.input_stream(packed, compression="gzip" if suffix.endswith("gz") else "zstd") as stream:
        assert stream.read() == plain.read_bytes()


def test_a_folder_of_parts_and_a_database_hold_the_rows_of_the_file(tmp_path, monkeypatch):
    monkeypatch.setattr("vnreform_extract.batch.sinks.parquet.PART", 16)
    duckdb = pytest.importorskip("duckdb")
    pages = [Page("bad" if n == 5 else f"p{n:02}", b"x") for n in range(40)]
    for out in ("o.parquet", "parts.parquet/", "o.duckdb"):
        run(pages, f"{tmp_path}/{out}", read=fake_kernel.read, workers=0)
    rows = parquet.read_table(tmp_path / "o.parquet")
    assert len(list((tmp_path / "parts.parquet").iterdir())) == 3
    assert parquet.read_table(tmp_path / "parts.parquet").equals(rows)
    with duckdb.connect(str(tmp_path / "o.duckdb"), read_only=True) as database:
        assert database.execute("SELECT page, title FROM articles").fetchall() == [
            (row["page"], row["title"]) for row in rows.to_pylist() if row["error"] is None
        ]
        facts = database.execute("SELECT page, n, kind, amount, unit FROM facts").fetchall()
        assert (len(facts), facts[0]) == (39, ("p00", 0, "count", 12.0, "xã"))
        assert database.execute("SELECT indicator, fact FROM observations").fetchall() == [("communes", 0)] * 39
        assert database.execute("SELECT * FROM quarantine").fetchall() == [("bad", "ValueError", "not good")]


@pytest.mark.parametrize("out", ["o.parquet", "parts.parquet/", "o.duckdb"])
def test_a_run_without_pages_gives_empty_tables(tmp_path, out):
    pytest.importorskip("duckdb")
    run([], f"{tmp_path}/{out}", read=fake_kernel.read, workers=0)
    assert (tmp_path / out).exists()
    if "parquet" in out:
        assert parquet.read_table(tmp_path / out).num_rows == 0


def test_what_duckdb_cannot_write_is_told_as_an_output_error(tmp_path):
    pytest.importorskip("duckdb")
    from vnreform_extract.batch.sinks.duckdb import database

    with pytest.raises(OutputError, match=r"o\.duckdb: cannot be written: .*no_part\.parquet"):
        database([tmp_path / "no_part.parquet"], tmp_path / "o.duckdb")
