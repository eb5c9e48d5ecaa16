"""The pages that the model learns from, as layouts with the share of gold in each block."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from training.labels import shares
from vnreform_extract.page.blocks import Layout, layout
from vnreform_extract.page.decode import read
from vnreform_extract.page.plain import lines
from vnreform_extract.page.tree import parse


@dataclass
class Page:
    """One page with gold.

    Attributes:
        name: its name.
        host: where it comes from; pages of a host stand in one fold.
        kind: corpus, or page type of WCXB.
        html: the page.
        gold: its main content.
        optional: what may be kept or not.
        page_type: the library's word for what it is, "" where nobody has said.
    """

    name: str
    host: str
    kind: str
    html: str
    gold: str
    optional: str = ""
    page_type: str = ""


def wcxb(folder: Path) -> Iterator[Page]:
    """The development split of WCXB."""
    for path in sorted((folder / "ground-truth").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        raw = gzip.decompress((folder / "html" / f"{path.stem}.html.gz").read_bytes())
        host = (urlsplit(gold["url"]).hostname or path.stem).removeprefix("www.")
        said = "article" if gold["page_type"] == "article" else ""
        yield Page(path.stem, host, gold["page_type"], read(raw).html, gold["main_content"] or "", "", said)


def saved(folder: Path) -> Iterator[Page]:
    """Saved Vietnamese articles with gold beside them; pages of one template count as one host."""
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = path.with_suffix(".txt")
        body = text.read_text(encoding="utf-8") if text.exists() else ""
        html = read(path.with_suffix(".html").read_bytes()).html
        host = "vn:" + path.stem.split("_")[0]
        yield Page(path.stem, host, "vn", html, body, gold["optional_text"], gold["page_type"])


def laid_out(page: Page) -> tuple[Layout, list[float]]:
    """The blocks of a page and the share of gold in each."""
    page_layout = layout(parse(page.html))
    return page_layout, shares([block.text for block in page_layout.blocks], page.gold)


def as_plain(page: Layout) -> Layout:
    """The same blocks as the lines of a scraped page."""
    return lines("\n".join(block.text for block in page.blocks))
