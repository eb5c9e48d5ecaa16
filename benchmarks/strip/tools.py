"""The tools: each a function that loads one and returns a function from bytes to text."""

from __future__ import annotations

from collections.abc import Callable

Extract = Callable[[bytes], str | None]


def _ours() -> Extract:
    from vnreform_extract import strip_boilerplate

    return lambda raw: strip_boilerplate(raw).text


def _trafilatura() -> Extract:
    import trafilatura

    return lambda raw: trafilatura.extract(raw, include_comments=False)


def _trafilatura_with_metadata() -> Extract:
    import trafilatura

    def run(raw: bytes) -> str | None:
        document = trafilatura.bare_extraction(raw, include_comments=False, with_metadata=True)
        return document.text if document else None

    return run


def _trafilatura_fast() -> Extract:
    import trafilatura

    return lambda raw: trafilatura.extract(raw, include_comments=False, fast=True)


def _resiliparse() -> Extract:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import detect_encoding
    from resiliparse.parse.html import HTMLTree

    return lambda raw: extract_plain_text(HTMLTree.parse_from_bytes(raw, detect_encoding(raw)), main_content=True)


def _readability() -> Extract:
    import lxml.html
    from readability import Document

    def run(raw: bytes) -> str:
        root = lxml.html.fromstring(Document(raw.decode("utf-8", "replace")).summary())
        return "\n".join(root.itertext())

    return run


def _justext() -> Extract:
    import justext

    words = justext.get_stoplist("Vietnamese") | justext.get_stoplist("English")
    return lambda raw: "\n".join(p.text for p in justext.justext(raw, words) if not p.is_boilerplate)


def _newspaper4k() -> Extract:
    from newspaper import Article

    def run(raw: bytes) -> str:
        article = Article("https://example.org/")
        article.download(input_html=raw.decode("utf-8", "replace"))
        article.parse()
        return article.text

    return run


def _goose3() -> Extract:
    from goose3 import Goose

    goose = Goose({"enable_image_fetching": False})
    return lambda raw: goose.extract(raw_html=raw.decode("utf-8", "replace")).cleaned_text


TOOLS: dict[str, Callable[[], Extract]] = {
    "vnreform_extract": _ours,
    "trafilatura": _trafilatura,
    "trafilatura with metadata": _trafilatura_with_metadata,
    "trafilatura fast": _trafilatura_fast,
    "resiliparse": _resiliparse,
    "readability": _readability,
    "jusText": _justext,
    "newspaper4k": _newspaper4k,
    "goose3": _goose3,
}
