"""Decoding: what decided the encoding, and what is refused with which words."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from pathlib import Path

import pytest

from vnreform_extract.errors import SourceError
from vnreform_extract.page.decode import read

TEXT = "<p>Ủy ban nhân dân tỉnh Gia Lai đẩy mạnh cải cách thủ tục hành chính ở các xã, phường.</p>"


@pytest.mark.parametrize(
    ("data", "encoding", "signal"),
    [
        (TEXT.encode(), "utf-8", "valid UTF-8"),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8", "byte order mark"),
        (TEXT.encode("utf-16"), "utf-16-le", "byte order mark"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be", "byte order mark"),
        (TEXT.encode("utf-16-le"), "utf-16-le", "NULs in every other byte"),
        (TEXT.encode("utf-16-be"), "utf-16-be", "NULs in every other byte"),
        (TEXT.encode("utf-32"), "utf-32-le", "byte order mark"),
        (TEXT.encode()[:-20] + b"\xff" + TEXT.encode()[-20:], "utf-8", "UTF-8 but for a few bytes"),
    ],
)
def test_unicode_by_its_own_signs(data, encoding, signal):
    page = read(data)
    assert (page.encoding, page.signal) == (encoding, signal)
    assert page.html.replace("\ufffd", "") == TEXT


def test_valid_utf8_wins_over_what_is_declared():
    data = b'<meta charset="windows-1252">' + TEXT.encode()
    assert read(data, charset="iso-8859-1").html.endswith(TEXT)


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252", "latin1"])
def test_latin1_is_read_as_browsers_do(charset):
    page = read("<p>5 € – café</p>".encode("cp1252"), charset=charset)
    assert page.html == "<p>5 € – café</p>"
    assert page.encoding == "cp1252"
    assert page.signal == "charset argument"


@pytest.mark.parametrize("charset", ["no-such-charset", "utf-16", "base64", "", "x\x00y"])
def test_a_charset_that_cannot_be_is_passed_over(charset):
    assert read("<meta charset=windows-1252><p>café</p>".encode("cp1252"), charset=charset).html.endswith("<p>café</p>")


def test_nuls_and_half_surrogates_go():
    assert read(b"<p>T\x00in</p>").html == "<p>Tin</p>"
    assert read("<p>a\ud800b</p>").html == "<p>ab</p>"


def test_sources_of_every_kind(tmp_path):
    path = tmp_path / "trang.html"
    path.write_bytes(TEXT.encode())
    assert read(path).name == str(path)
    with path.open("rb") as file:
        assert read(file).html == TEXT
    with path.open(encoding="utf-8") as file:
        assert read(file).html == TEXT
    assert read(io.BytesIO(TEXT.encode())).html == read(bytearray(TEXT.encode())).html == TEXT


def test_a_string_is_content_and_never_a_file_name(tmp_path):
    path = tmp_path / "trang.html"
    path.write_bytes(TEXT.encode())
    assert read(str(path)).html == str(path)


def test_plain_text_is_told_from_html():
    assert read("Tiêu đề\n\nĐoạn 5 < 6 và <3").is_plain_text
    assert not read("Đoạn<br>hai").is_plain_text
    assert not read(TEXT).is_plain_text


def test_entities_of_a_plain_text_are_read():
    assert read("&#272;&#7891;ng &amp; t&ecirc;n").html == "Đồng & tên"
    assert read("<p>&#272;</p>").html == "<p>&#272;</p>"


def zipped(name):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, "x")
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.4\n%\xe2\xe3", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a PNG image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG image"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "a WebP image"),
        (zipped("a.txt"), "a zip archive"),
        (zipped("word/document.xml"), "a Word document (docx)"),
        (zipped("xl/workbook.xml"), "an Excel workbook (xlsx)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00", "an old Office file (doc, xls or ppt)"),
        (json.dumps({"title": "Tin"}).encode(), "JSON"),
        (b'\xef\xbb\xbf [{"a": 1}]', "JSON"),
        (b'<?xml version="1.0"?><rss version="2.0"></rss>', "an RSS feed"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "an SVG image"),
        (bytes(range(256)) * 8, "binary data"),
        (
            b"MIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary=x\n\n--x",
            "an MHTML archive; save the page as HTML",
        ),
        (b"WARC/1.0\r\nWARC-Type: response", "a WARC archive of crawled pages"),
    ],
)
def test_what_is_no_page_is_named(data, kind):
    with pytest.raises(SourceError) as caught:
        read(data)
    assert str(caught.value) == f"page: not HTML but {kind}"


@pytest.mark.parametrize("data", [b"", b" \n\t", b"\xef\xbb\xbf", b"\x00\x00", "", " \n", "\ufeff", "\x00"])
def test_nothing_to_read(data):
    with pytest.raises(SourceError, match=r"^page: empty, nothing to read$"):
        read(data)


def test_gzip_is_unpacked_when_whole_and_named_when_not():
    packed = gzip.compress(TEXT.encode() * 50)
    assert read(packed).html == TEXT * 50
    with pytest.raises(SourceError, match="truncated gzip data"):
        read(packed[: len(packed) // 2])
    with pytest.raises(SourceError, match="truncated gzip data"):
        read(packed[:10])
    with pytest.raises(SourceError, match="damaged gzip data"):
        read(packed[:-8] + bytes(8))
    with pytest.raises(SourceError, match="not HTML but a PDF document"):
        read(gzip.compress(b"%PDF-1.4"))


def test_a_gzip_bomb_is_refused(monkeypatch):
    monkeypatch.setattr("vnreform_extract.page.decode._LARGEST", 1000)
    with pytest.raises(SourceError, match="unpack to more than"):
        read(gzip.compress(b"<p>" * 1000))


def test_paths_that_cannot_be_read(tmp_path, monkeypatch):
    with pytest.raises(SourceError, match=r"x.html: no such file$"):
        read(tmp_path / "x.html")
    with pytest.raises(SourceError, match=r": a folder, not a page$"):
        read(tmp_path)
    with pytest.raises(SourceError, match="no file name"):
        read(Path("a\x00b"))

    def refuse(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(SourceError, match=r": no permission to read it$"):
        read(tmp_path / "x.html")


def test_a_closed_file_and_a_wrong_type():
    file = io.BytesIO(b"x")
    file.close()
    with pytest.raises(SourceError, match="open file: cannot be read"):
        read(file)
    with pytest.raises(SourceError, match="not int"):
        read(3)


@pytest.mark.parametrize("text", ["{không phải JSON}", "[Video] Hội nghị trực tuyến", "[1"])
def test_prose_in_brackets_is_prose(text):
    assert read(text).is_plain_text
