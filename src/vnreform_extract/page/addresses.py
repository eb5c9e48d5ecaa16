"""Addresses that a page or a caller gives, which may be no addresses at all."""

from __future__ import annotations

from urllib.parse import SplitResult, urljoin, urlsplit

_NOTHING = SplitResult("", "", "", "", "")


def parts(address: str | None) -> SplitResult:
    """Returns the parts of an address, all empty where it is none.

    >>> parts("https://gialai.gov.vn/tin?id=7").netloc, parts("http://[gialai").netloc, parts(None).path
    ('gialai.gov.vn', '', '')
    """
    try:
        return urlsplit(address or "")
    except ValueError:
        return _NOTHING


def whole(address: str, base: str | None) -> str:
    """Returns an address completed by that of its page; as it stands where one of them is none.

    >>> whole("/tin/7.html", "https://gialai.gov.vn/tin"), whole("/tin/7.html", None), whole("//[x", "https://gialai.gov.vn")
    ('https://gialai.gov.vn/tin/7.html', '/tin/7.html', '//[x')
    """
    try:
        return urljoin(base, address) if base else address
    except ValueError:
        return address
