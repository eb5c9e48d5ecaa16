"""Addresses that a page or a caller gives, which may be no addresses at all."""

from __future__ import annotations

import re
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


_FRONT = re.compile(r"/?(?:(?:index|default|home|trang-?chu)(?:\.\w{2,5})?/?)?", re.IGNORECASE)


def is_front(address: str | None) -> bool:
    """True for the address of a site's front page.

    >>> [is_front(address) for address in ("https://gialai.gov.vn/", "/Default.aspx", "/?id=7", "#", None)]
    [True, True, False, False, False]
    """
    if not address or address.startswith("#"):
        return False
    found = parts(address)
    return not found.query and _FRONT.fullmatch(found.path) is not None


def is_same(address: str, own: str | None) -> bool:
    """True for the page's own address, completed by it, whatever place on the page it names.

    >>> page = "https://gialai.gov.vn/tin/7"
    >>> [is_same(address, page) for address in ("/tin/7/#anh", "?", "/tin/8", "https://chupah.gov.vn/tin/7")]
    [True, True, False, False]
    """
    one, other = parts(whole(address, own)), parts(own)
    return (one.netloc, one.path.rstrip("/"), one.query) == (other.netloc, other.path.rstrip("/"), other.query)


def whole(address: str, base: str | None) -> str:
    """Returns an address completed by that of its page; as it stands where one of them is none.

    >>> whole("/tin/7.html", "https://gialai.gov.vn/tin"), whole("/tin/7.html", None), whole("//[x", "https://gialai.gov.vn")
    ('https://gialai.gov.vn/tin/7.html', '/tin/7.html', '//[x')
    """
    try:
        return urljoin(base, address) if base else address
    except ValueError:
        return address
