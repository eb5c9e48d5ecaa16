"""The main image of an article, with the caption that stands with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from vnreform_extract.model import Image
from vnreform_extract.page.addresses import parts, whole
from vnreform_extract.page.blocks import Box, Layout
from vnreform_extract.page.scene import Scene
from vnreform_extract.page.statements import Statements, clean, flat

_SOURCES = ("data-original", "data-src", "data-lazy-src", "data-photo-original-src", "src")
_NO_PHOTO = re.compile(
    r"logo|icon|sprite|spacer|blank|avatar-default|default_avatar|no-?image|loading|placeholder|1x1|pixel|^data:",
    re.IGNORECASE,
)
_SMALL = 120
_ABOVE_TEXT = 3


def main(scene: Scene, page: Layout, base: str | None) -> Image | None:
    """The image that the head states or, where the text has pictures with captions, the first of them.

    Args:
        scene: the page.
        page: its layout, whose boxes tell where pictures stand.
        base: the page's address, to complete the image's.
    """
    stated = _stated(scene.head)
    pictures = list(_pictures(scene, page))
    chosen = next((picture for picture in pictures if stated and _file(picture[0]) == _file(stated)), None)
    chosen = chosen or next((picture for picture in pictures if picture[1]), None)
    if chosen is None and stated is None:
        chosen = next(iter(pictures), None)
    url, caption = chosen or (stated, None)
    return Image(whole(url, base), caption) if url else None


def _stated(head: Statements) -> str | None:
    for item in head.articles:
        if (url := _address(item.get("image"))) and not _NO_PHOTO.search(url):
            return head.meta("og:image", "twitter:image") or url
    url = head.meta("og:image", "twitter:image")
    return url if url and not _NO_PHOTO.search(url) else None


def _address(value: Any) -> str | None:  # noqa: ANN401  # any JSON
    urls = (clean(item.get("url")) if isinstance(item, dict) else clean(item) for item in flat(value))
    return next((url for url in urls if url), None)


def _pictures(scene: Scene, page: Layout) -> Iterator[tuple[str, str | None]]:
    """Addresses and captions of the pictures in the text, and just above it."""
    first, last = scene.first, scene.last
    for box in page.boxes:
        if box.tag == "img" and first - _ABOVE_TEXT <= box.first <= last and (url := _source(box)):
            yield url, _caption(box, scene)


def _source(box: Box) -> str | None:
    """Address of a picture that is neither a symbol nor hidden."""
    own = box.attributes
    url = next((value.strip() for name in _SOURCES if (value := own.get(name)) and not _NO_PHOTO.search(value)), None)
    return url if not box.hidden and not _is_small(own.get("width")) and not _is_small(own.get("height")) else None


def _is_small(size: str | None) -> bool:
    found = re.match(r"\s*(\d{1,5})", size or "")
    return found is not None and int(found[1]) < _SMALL


def _caption(box: Box, scene: Scene) -> str | None:
    """The caption that is the next block behind the picture."""
    behind = scene.blocks[box.first : box.first + 1]
    is_caption = behind and (scene.verdicts[box.first].role == "caption" and scene.verdicts[box.first].keep)
    return behind[0].text if is_caption else None


def _file(url: str) -> str:
    """The name of the file, without size and query."""
    return parts(url).path.rsplit("/", 1)[-1].lower() or url
