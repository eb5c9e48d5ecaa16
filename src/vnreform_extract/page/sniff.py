"""What bytes or a text are when they are no page, told by how they begin."""

from __future__ import annotations

import json
import re

# First bytes of formats that get saved or crawled in place of a page; the longer of two that agree stands first.
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"BM", "a BMP image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file (doc, xls or ppt)"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "gzip data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ\x00", "xz data"),
    (b"\x28\xb5\x2f\xfd", "zstd data"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"WARC/1.", "a WARC archive of crawled pages"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"\x00\x01\x00\x00\x00", "a font"),
    (b"ID3", "an MP3 file"),
    (b"OggS", "an Ogg file"),
    (b"FLV\x01", "a Flash video"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"PAR1", "a Parquet file"),
)
_IN_RIFF = {b"WEBP": "a WebP image", b"WAVE": "a WAVE file", b"AVI ": "an AVI video"}
_IN_ZIP = (
    (b"word/", "a Word document (docx)"),
    (b"xl/", "an Excel workbook (xlsx)"),
    (b"ppt/", "a PowerPoint file (pptx)"),
    (b"opendocument", "an OpenDocument file"),
    (b"epub", "an EPUB book"),
)
_XML_ROOTS = {
    "rss": "an RSS feed",
    "feed": "an Atom feed",
    "rdf:rdf": "an RDF feed",
    "urlset": "a sitemap",
    "sitemapindex": "a sitemap",
    "svg": "an SVG image",
}
_XML_ROOT = re.compile(
    r"\s*+(?:<\?[^>]{0,500}>\s*+|<!--.{0,2000}?-->\s*+|<!doctype[^>\[]{0,500}>\s*+)*+<([\w:.-]{1,40})", re.I | re.S
)
_INK = re.compile(r"\S")
_MHTML = re.compile(rb"(?:[\w-]{1,40}: [^\n]{0,500}\n(?:[ \t][^\n]{0,500}\n){0,9}){1,20}", re.I)
_CONTROL = bytes(range(0x09)) + bytes((0x0B, *range(0x0E, 0x1B), *range(0x1C, 0x20)))
_HEAD = 4096


def binary_kind(data: bytes) -> str | None:
    """Names the binary format that data begin as, or None where they may be a text.

    >>> binary_kind(b"%PDF-1.7 ..."), binary_kind("<p>Tỉnh</p>".encode())
    ('a PDF document', None)
    """
    for magic, kind in _MAGIC:
        if data.startswith(magic) and (len(magic) > 3 or not _reads_as_text(data)):
            return kind
    if data.startswith(b"RIFF"):
        return _IN_RIFF.get(data[8:12], "a media file")
    if data.startswith(b"PK\x03\x04"):
        return next((kind for part, kind in _IN_ZIP if part in data[:65536]), "a zip archive")
    if data[4:8] == b"ftyp":
        return "an AVIF image" if data[8:12] in (b"avif", b"avis") else "an MP4 video"
    if b"multipart/related" in data[:_HEAD].lower() and _MHTML.match(data):
        return "an MHTML archive; save the page as HTML"
    return None if _reads_as_text(data) else "binary data"


def text_kind(text: str) -> str | None:
    """Names the format of a text that is neither HTML nor prose, or None.

    >>> text_kind('{"a": 1}'), text_kind("<rss version='2.0'>"), text_kind("{x} là ẩn số")
    ('JSON', 'an RSS feed', None)
    """
    start = _INK.search(text)
    if start and start[0] in "{[":
        return "JSON" if _is_json(text) else None
    root = _XML_ROOT.match(text[:_HEAD]) if start and start[0] == "<" else None
    return _XML_ROOTS.get(root[1].lower()) if root else None


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), (dict, list))
    except (ValueError, RecursionError):
        return False


def utf16_without_mark(data: bytes) -> str | None:
    r"""Returns "utf-16-le" or "utf-16-be" where the data must be that: every other byte is mostly NUL.

    >>> utf16_without_mark("Tỉnh".encode("utf-16-le")), utf16_without_mark(b"T\x00nh")
    ('utf-16-le', None)
    """
    head = data[:_HEAD]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) * 10 < 3 * len(head) or min(even, odd) * 50 > len(head):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _reads_as_text(data: bytes) -> bool:
    """True where few of the first bytes are control characters that no text has."""
    head = data[:_HEAD]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or utf16_without_mark(head):
        return True
    controls = len(head) - len(head.translate(None, _CONTROL))
    return controls <= max(len(head) // 50, 1)
