"""Bytes to text: reads a source, refuses what is no page, and tells which signal decided its encoding."""

from __future__ import annotations

import codecs
import re
import zlib
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import IO, NamedTuple

from vnreform_extract.errors import SourceError
from vnreform_extract.page.legacy import repaired
from vnreform_extract.page.sniff import binary_kind, text_kind, utf16_without_mark


@dataclass(frozen=True, slots=True)
class Decoded:
    """A page as text.

    Attributes:
        html: the page without NULs, Vietnamese written for fonts or encoded twice put right; where
            `is_plain_text`, the text of a scraped page, one block a line.
        given: the page as its bytes decode, before anything was put right.
        encoding: Python's name of the encoding, "str" where a string was given.
        signal: what decided it, in words for a reader ("byte order mark", "valid UTF-8").
        is_plain_text: True where the source has no tags.
        utf8: `html` in UTF-8, as a parser reads it.
        name: what to call the source in messages.
    """

    html: str
    given: str
    encoding: str
    signal: str
    is_plain_text: bool
    utf8: bytes
    name: str


def read(source: object, *, charset: str | None = None) -> Decoded:
    """Reads a page.

    Args:
        source: bytes, a string (always content, never a file name), a path, or an open file.
        charset: encoding that the server named in its HTTP header; bytes that cannot be in it are read by what
            they say themselves.

    Returns:
        The page as text, with the signal that decided its encoding.

    Raises:
        SourceError: the source is missing, unreadable, empty, or no page (an image, a PDF, an archive, JSON, …).

    >>> read("<p>Tỉnh Gia Lai</p>".encode()).signal
    'valid UTF-8'
    >>> read(b"%PDF-1.7 ...")
    Traceback (most recent call last):
    vnreform_extract.errors.SourceError: page: not HTML but a PDF document
    """
    content, name = _content(source)
    if isinstance(content, str):
        given = _Given(content.removeprefix("\ufeff"), "str", "given as a string")
    else:
        data = _unzipped(content, name)
        if not data.strip(_BLANK):
            raise SourceError(name, "empty, nothing to read")
        if kind := binary_kind(data):
            raise SourceError(name, f"not HTML but {kind}")
        given = _decode(data, charset)
    text, damage = repaired(given.text if given.utf8 is not None else _clean(given.text))
    if not text or text.isspace():
        raise SourceError(name, "empty, nothing to read")
    if kind := text_kind(text):
        raise SourceError(name, f"not HTML but {kind}")
    is_plain_text = not _TAG.search(text)
    if is_plain_text and _ENTITY.search(text):
        text = unescape(text)
    signal = f"{given.signal}; {damage}" if damage else given.signal
    utf8 = given.utf8 if given.utf8 is not None and text is given.text else text.encode()
    return Decoded(text, given.text, given.encoding, signal, is_plain_text, utf8, name)


# ---- the source

_BLANK = b" \t\r\n\f\v\x00\xef\xbb\xbf\xfe\xff"
_LARGEST = 256 * 1024 * 1024
"""Bytes that a gzip may unpack to; a page is never that large, a bomb is."""


def _content(source: object) -> tuple[bytes | str, str]:
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(source), "page"
    if isinstance(source, str):
        return source, "page"
    if isinstance(source, Path):
        return _read_path(source), str(source)
    if callable(getattr(source, "read", None)):
        return _read_file(source)  # type: ignore[arg-type]  # what has read() is a file
    raise SourceError("page", f"expected bytes, a string, a path or an open file, not {type(source).__name__}")


def _read_path(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        problem = "no such file"
    except PermissionError:
        problem = "no permission to read it"
    except IsADirectoryError:
        problem = "a folder, not a page"
    except OSError as error:
        problem = f"cannot be read: {error.strerror or error}"
    except ValueError as error:
        problem = f"no file name: {error}"
    raise SourceError(str(path), problem)


def _read_file(file: IO[bytes] | IO[str]) -> tuple[bytes | str, str]:
    name = str(getattr(file, "name", None) or "open file")
    try:
        return file.read(), name
    except (OSError, ValueError) as error:
        raise SourceError(name, f"cannot be read: {error}") from error


def _unzipped(data: bytes, name: str) -> bytes:
    """Unpacks a page that was saved as the server sent it, in gzip; anything else stays as it is."""
    if not data.startswith(b"\x1f\x8b\x08"):
        return data
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        page = unpacker.decompress(data, _LARGEST)
    except zlib.error as error:
        raise SourceError(name, f"damaged gzip data: {error}") from error
    if unpacker.unconsumed_tail:
        raise SourceError(name, f"gzip data that unpack to more than {_LARGEST // 1024**2} MB")
    if not unpacker.eof:
        raise SourceError(name, "truncated gzip data")
    return page


# ---- the encoding

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META_CHARSET = re.compile(
    rb"<(?:meta\b[^>]{0,400}?\bcharset\s{0,9}=|\?xml\b[^>]{0,100}?\bencoding\s{0,9}=)\s{0,9}[\"']?\s{0,9}([\w:.-]{1,40})",
    re.IGNORECASE,
)
_META_WITHIN = 16384
"""Browsers look at the first 1,024 bytes only; portals put scripts and viewstates in front."""

# What pages mean by these names: browsers read them so (WHATWG Encoding), and so do we.
_AS_BROWSERS_READ = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}


class _Given(NamedTuple):
    """A page as its bytes decode.

    Attributes:
        text: the page.
        encoding: Python's name of the encoding.
        signal: what decided it.
        utf8: the bytes, where they are UTF-8 that needs no cleaning.
    """

    text: str
    encoding: str
    signal: str
    utf8: bytes | None = None


def _decode(data: bytes, charset: str | None) -> _Given:
    for bom, marked in _BOMS:
        if data.startswith(bom):
            return _Given(data[len(bom) :].decode(marked, "replace"), marked, "byte order mark")
    if encoding := utf16_without_mark(data):
        return _Given(data.decode(encoding, "replace"), encoding, "NULs in every other byte")
    clean = None if b"\x00" in data else data
    if data.isascii():
        return _Given(data.decode("ascii"), "ascii", "ASCII only", clean)
    try:
        return _Given(data.decode("utf-8"), "utf-8", "valid UTF-8", clean)
    except UnicodeDecodeError:
        pass
    return _decode_single_byte(data, charset)


def _decode_single_byte(data: bytes, charset: str | None) -> _Given:
    for named, signal in ((charset, "charset argument"), (_meta_charset(data), "meta charset")):
        encoding = _python_name(named)
        if encoding is None:
            continue
        if encoding != "utf-8" or _nearly_utf8(data):
            return _Given(data.decode(encoding, "replace"), encoding, signal)
    if _nearly_utf8(data):
        return _Given(data.decode("utf-8", "replace"), "utf-8", "UTF-8 but for a few bytes")
    return _detect(data)


def _detect(data: bytes) -> _Given:
    western = data.decode("cp1252", "replace")
    if repaired(western).signal:
        return _Given(western, "cp1252", "letters of a font")
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000]).best()
    encoding = best.encoding if best is not None else "cp1252"
    return _Given(data.decode(encoding, "replace"), encoding, "detected")


def _meta_charset(data: bytes) -> str | None:
    match = _META_CHARSET.search(data, 0, _META_WITHIN)
    return match[1].decode("ascii", "replace") if match else None


def _python_name(charset: str | None) -> str | None:
    """Python's name of a text encoding, or None where it is none. UTF-16 cannot be true of a readable declaration."""
    if not charset:
        return None
    try:
        codec = codecs.lookup(charset.strip().strip("\"'"))
    except (LookupError, ValueError):
        return None
    if not codec._is_text_encoding or codec.name.startswith(("utf-16", "utf-32", "utf-7")):
        return None
    return _AS_BROWSERS_READ.get(codec.name, codec.name)


def _nearly_utf8(data: bytes) -> bool:
    """True where damage is rare among many good sequences: a page cut in the middle of a letter, a stray byte."""
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    return wrong * 10 <= sum(1 for _ in _NOT_ASCII.finditer(text))


# ---- the text

_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_TAG = re.compile(
    r"<(?:!doctype|!--|/?(?:html|head|body|title|meta|link|script|style|div|span|p|br|hr|a|img|table|tbody|tr|td|th|ul|ol|li|dl"
    r"|h[1-6]|b|i|u|strong|em|font|center|form|article|section|main|header|footer|nav|figure|pre|blockquote)[\s/>])",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8});", re.IGNORECASE)
_SURROGATE = re.compile("[\ud800-\udfff]")


def _clean(text: str) -> str:
    """Takes out NULs, and half surrogates, which no parser accepts."""
    text = text.replace("\x00", "")
    return text if _is_sound(text) else _SURROGATE.sub("", text)


def _is_sound(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
