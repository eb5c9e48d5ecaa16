"""How the time of `extract` grows with hostile input: `python -m benchmarks.scaling`.

Each case is built twice, the second eight times as large as the first; printed is the ratio of their processor times.
About 8 is linear; 64 would be the square. Ratios are of one machine and one run; those of cases that take less than a
hundredth of a second mean nothing and are left out.
"""

import sys
import time
from collections.abc import Callable
from contextlib import suppress

from vnreform_extract import ExtractError, extract, extract_facts

FACTOR = 8
TEXT = 25_000
TAGS = 5_000
LEAST = 0.01
PARAGRAPH = "<p>Năm 2021, xã đã rà soát 12 thủ tục hành chính tại bộ phận một cửa của xã.</p>"
LINK = '<li><a href="/tin-{0}.html">Tin thứ {0} về việc rà soát thủ tục hành chính</a></li>'

TEXTS = (
    *("1", "12 ", "từ 1 đến 2 ", "khoản 1 ", "số 1/1/1/1-Đ ", "năm năm năm ", "1.234.567 ", "(", "ngày 1/1 ", "a"),
    *("1 xã (", "(1 xã ", "1 xã, trong đó 1 xã ", "10% ", "1 tỷ ", "cùng kỳ năm 2019 ", "ngày 5 và ngày 6. ", "một "),
    *("Quyết định 1/QĐ-UBND, Quyết định này ", "Luật Đất đai ", "điểm a khoản 1 Điều 1 ", "đến 1 ", "1-", "1/", "..."),
    *("\u0323\u0301", "\u200b", " ", "\n", " \n", "\t ", "aа", "1\n"),
)
"""Repeated to a text on one line."""

PAGES: dict[str, Callable[[int], str]] = {
    "nested div": lambda n: "<div>" * n + PARAGRAPH,
    "nested inline": lambda n: "<b><i>" * (n // 2) + PARAGRAPH,
    "nested lists": lambda n: "<ul><li>x" * (n // 2),
    "nested tables": lambda n: "<table><tr><td>x" * (n // 3),
    "unclosed links": lambda n: "<a href=x>t" * n,
    "paragraphs": lambda n: PARAGRAPH * n,
    "line breaks": lambda n: "x<br>" * n,
    "links": lambda n: "<h1>Danh sách</h1>" + "".join(LINK.format(i) for i in range(n)),
    "a long attribute": lambda n: f'<p a="{"x" * 20 * n}">x</p>',
    "attributes": lambda n: "<p " + " ".join(f"a{i}=1" for i in range(4 * n)) + ">x</p>",
    "tables": lambda n: "<table><tr><td>1<td>hai</tr><tr><td>1<td>2</table>" * (n // 5),
    "rows": lambda n: "<table>" + "<tr><td>1<td>hai<td>ba</tr>" * (n // 2) + "</table>",
    "cells": lambda n: "<table><tr>" + "<td>1" * n + "</table>",
    "cells over a million rows": lambda n: "<table>" + "<tr><td rowspan=1000000>1<td>2</tr>" * (n // 5) + "</table>",
    "cells over a thousand columns": lambda n: "<table>" + "<tr><td colspan=1000>1<td>2</tr>" * (n // 50) + "</table>",
    "entities": lambda n: "&amp;&nbsp;" * 10 * n,
    "opening signs": lambda n: "<" * 10 * n,
    "linked data": lambda n: (
        '<script type="application/ld+json">['
        + ",".join(f'{{"@type": "Article", "@id": "{i}", "author": {{"@id": "{i}"}}}}' for i in range(n))
        + f"]</script>{PARAGRAPH}"
    ),
    "times and authors": lambda n: "<h1>x</h1>" + "<time>01/02/2020</time> <i class=author>Lê A</i> " * n + PARAGRAPH,
    "pictures": lambda n: f"<h1>x</h1>{PARAGRAPH}" + f"<img src=a.jpg><p>Ảnh: N.V</p>{PARAGRAPH}" * (n // 4),
    "lines of a plain text": lambda n: "Năm 2021, xã đã rà soát thủ tục hành chính.\n" * n,
    "a word without end": lambda n: f"<p>{'a' * 50 * n}</p>",
    "piled-up marks": lambda n: "<p>e" + "\u0323\u0301" * 10 * n,
}


def seconds(work: Callable[[str], object], source: str) -> float:
    """Processor time of one call; a source that is refused counts as well."""
    begin = time.process_time()
    with suppress(ExtractError):
        work(source)
    return time.process_time() - begin


def report(name: str, work: Callable[[str], object], small: str, large: str) -> None:
    first, second = seconds(work, small), seconds(work, large)
    ratio = f"{second / first:6.1f}" if first > LEAST else "     –"
    print(f"{ratio}  {name}  ({len(small):,} → {len(large):,} characters, {second:.2f} s)", flush=True)


def main(names: list[str]) -> None:
    """Prints the ratios of all cases, or of those whose name holds one of the words given."""
    extract(PARAGRAPH)
    for unit in TEXTS:
        if not names or any(name in unit for name in names):
            report(repr(unit), extract_facts, unit * (TEXT // len(unit)), unit * (FACTOR * TEXT // len(unit)))
    for title, page in PAGES.items():
        if not names or any(name in title for name in names):
            report(title, extract, page(TAGS), page(FACTOR * TAGS))


if __name__ == "__main__":
    main(sys.argv[1:])
