"""Pages of a WARC archive."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from vnreform_extract.batch.sources.page import Page, readable
from vnreform_extract.errors import MissingExtraError

_HTML = ("text/html", "application/xhtml+xml", "text/plain")


def warc_pages(path: Path, skipped: Counter[str]) -> Iterator[Page]:
    """Yields the HTML responses of a WARC archive, each under the number of its record, counted from 1.

    Revisits and responses that are not HTML are counted as skipped; so are answers other than 200.

    Raises:
        MissingExtraError: fastwarc is not installed.
    """
    try:
        from fastwarc import ArchiveIterator, WarcRecordType
    except ImportError:
        raise MissingExtraError(str(path), "WARC needs the extra: pip install 'vnreform-extract[warc]'") from None
    with path.open("rb") as file:
        kinds = WarcRecordType.response | WarcRecordType.revisit
        for number, record in enumerate(ArchiveIterator(file, record_types=kinds, parse_http=True), 1):
            if record.record_type == WarcRecordType.revisit:
                skipped["WARC revisits"] += 1
            elif not record.is_http or record.http_content_type not in _HTML:
                skipped["WARC responses that are not HTML"] += 1
            elif record.http_headers.status_code != 200:
                skipped["WARC responses other than 200"] += 1
            else:
                url = record.headers.get("WARC-Target-URI")
                content = record.reader.read()
                yield Page(f"{readable(path)}#{number}", content, url, record.http_charset)
