import pytest

from vnreform_extract.cli import main

pytest.importorskip("ray")
from pyarrow import parquet  # Ray brings it

HTML = "<html><head><title>Tin {0}</title></head><body><p>Ngân sách chi {0}00 triệu đồng cho huyện.</p></body></html>"


@pytest.mark.parametrize("remote", [False, True])
@pytest.mark.filterwarnings("ignore")  # Ray and what it imports warn of themselves
def test_a_run_on_a_local_cluster_gives_a_row_a_page(tmp_path, capsys, remote):
    for n in range(1, 6):
        (tmp_path / f"{n}.html").write_text(HTML.format(n), "utf-8")
    (tmp_path / "6.html").write_bytes(b"%PDF-1.7")
    out = tmp_path / "out.parquet"
    assert main(["run", str(tmp_path), "-o", out.as_uri() if remote else str(out), "--ray", "local"]) == 1
    messages = capsys.readouterr().err
    assert "pages      6 in" in messages
    assert "1 × not HTML but a PDF document" in messages
    rows = sorted(parquet.read_table(out).to_pylist(), key=lambda row: row["page"])
    assert [row["page"] for row in rows] == [f"{tmp_path}/{n}.html" for n in range(1, 7)]
    assert [row["facts"][0]["amount"] for row in rows[:5]] == [n * 100_000_000 for n in range(1, 6)]
    assert rows[5]["error"] == "not HTML but a PDF document"


@pytest.mark.parametrize("arguments", [[], ["-o", "x.csv"], ["-o", "x.parquet", "--resume"]])
def test_what_a_cluster_cannot_do_is_refused(arguments, capsys):
    assert main(["run", "x", "--ray", "local", *arguments]) == 2
    assert "NAME.parquet" in capsys.readouterr().err


def test_an_address_without_a_cluster_is_named(tmp_path, capsys):
    (tmp_path / "1.html").write_text(HTML.format(1), "utf-8")
    assert main(["run", str(tmp_path), "-o", str(tmp_path / "o.parquet"), "--ray", "nowhere"]) == 2
    assert capsys.readouterr().err.startswith("vnreform-extract: --ray nowhere: cannot connect: ")
