"""The example for Spark in the documentation, run as it stands there."""

import re
import shutil
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyspark")
if not shutil.which("java"):
    pytest.skip("Spark needs Java", allow_module_level=True)

import pyarrow as pa
from pyarrow import parquet

DOCS = Path(__file__).parents[2] / "docs" / "batch.md"


@pytest.mark.filterwarnings("ignore")  # Spark and what it imports warn of themselves
def test_the_example_in_the_docs_gives_a_row_a_page(tmp_path, monkeypatch):
    from pyspark.sql import SparkSession

    pages = [
        {"page": str(n), "html": f"<p>Ngân sách chi {n}00 triệu đồng cho huyện.</p>".encode()} for n in range(1, 6)
    ]
    parquet.write_table(pa.Table.from_pylist([*pages, {"page": "6", "html": b"%PDF-1.7"}]), tmp_path / "pages.parquet")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
    (example,) = re.findall(r"```py\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", False).getOrCreate()
    try:
        exec(example, {"spark": spark, "pages": "pages.parquet", "out": "records.parquet"})  # noqa: S102  # our own docs
    finally:
        spark.stop()
    rows = sorted(parquet.read_table(tmp_path / "records.parquet").to_pylist(), key=lambda row: row["page"])
    assert [row["page"] for row in rows] == ["1", "2", "3", "4", "5", "6"]
    assert [row["facts"][0]["amount"] for row in rows[:5]] == [n * 100_000_000 for n in range(1, 6)]
    assert rows[5]["error"] == "not HTML but a PDF document"
