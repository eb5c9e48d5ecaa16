"""A folder of pages, one in twenty damaged, hostile or no page at all."""

import gzip
import sqlite3

import pytest

from vnreform_extract.batch.local import run
from vnreform_extract.batch.sources import Sources

GOOD = (
    "<html><head><title>Tin số {0}</title></head><body><h1>Xã số {0} rà soát thủ tục</h1>"
    "<p>Trong năm 2021, xã đã rà soát {0} thủ tục hành chính và công khai tất cả tại bộ phận một cửa của xã.</p>"
    "<p>Người dân được giải quyết hồ sơ trong 10 ngày làm việc, theo lời ông chủ tịch xã.</p></body></html>"
)
PACKED = gzip.compress(GOOD.format(1).encode())
NO_PAGES = {
    "empty": (b"", "empty"),
    "blank": (b" \n\t ", "empty"),
    "png": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "PNG"),
    "jpeg": (b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(200), "JPEG"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
    "json": (b'{"a": [1, 2, 3]}', "JSON"),
    "cut gzip": (PACKED[: len(PACKED) // 2], "truncated gzip"),
    "gzip with a wrong sum": (PACKED[:-8] + bytes(8), "damaged"),
    "program": (b"\x7fELF\x02\x01\x01" + bytes(300), "a program"),
}
HOSTILE = {
    "deep": b"<div>" * 100_000 + b"x",
    "wide": b"<b " + b"a='1' " * 100_000 + b">x</b>",
    "open": b"<" * 500_000,
    "nul": b"<p>" + bytes(1000) + b"</p>",
    "halves": b"<p>" + b"\xc3\x28\xa0\xa1" * 500,
    "entities": b"&#xD800;&#0;&#x110000;" * 1000,
    "comment": b"<!--" + b"-" * 300_000,
}


@pytest.mark.parametrize("workers", [0, 1])
def test_each_damaged_page_is_set_aside_with_its_reason_and_all_others_have_a_row(tmp_path, workers):
    folder, out = tmp_path / "pages", tmp_path / "o.sqlite"
    folder.mkdir()
    good = {f"{n:03}.html" for n in range(1, 181)}
    for name in good:
        (folder / name).write_text(GOOD.format(int(name[:3])), "utf-8")
    for name, (content, _) in NO_PAGES.items():
        (folder / f"{name}.html").write_bytes(content)
    tally = run(Sources([folder]), out, workers=workers)
    assert (tally.pages, tally.kept.total(), tally.set_aside.total()) == (189, 180, 9)
    database = sqlite3.connect(out)
    rows = database.execute("SELECT page FROM articles WHERE text LIKE '%thủ tục hành chính%'").fetchall()
    reasons = dict(database.execute("SELECT page, message FROM quarantine"))
    database.close()
    assert {page.rpartition("/")[2] for (page,) in rows} == good
    for name, (_, reason) in NO_PAGES.items():
        assert reason in reasons[f"{folder}/{name}.html"]


def test_hostile_pages_have_a_row_or_a_reason_of_their_own(tmp_path):
    for name, content in HOSTILE.items():
        (tmp_path / f"{name}.html").write_bytes(content)
    tally = run(Sources([tmp_path]), tmp_path / "o.jsonl", workers=1, timeout=60)
    assert tally.pages == len(HOSTILE)
    assert all("Error" not in reason and "process" not in reason for reason in tally.set_aside), tally.set_aside
