"""The keywords of an article: those that a reader sees, or those that the head states."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from vnreform_extract.page.scene import Scene
from vnreform_extract.page.statements import fold

_LABEL = re.compile(r"^(?:tags?|từ khóa|từ khoá|thẻ|chủ đề|keywords?)\s*[:：]?\s*", re.IGNORECASE)
_BOX = re.compile(r"(?<![a-z])tags?(?![a-z])|tag-?(?:list|cloud|item|box|link)|keyword|tu-?khoa|hashtag", re.IGNORECASE)
_LONGEST = 80
_BEHIND = 15


def keywords(scene: Scene) -> tuple[str, ...]:
    """Keywords: those shown behind the text, else the article's in the head, else the site's that the text has."""
    shown = list(_shown(scene))
    if shown:
        return tuple(dict.fromkeys(shown))
    own = scene.head.tags or tuple(filter(None, [scene.head.get("keywords") or scene.head.meta("news_keywords")]))
    if own:
        return _parted(own)
    listed = _parted([scene.head.meta("keywords") or ""])
    text = " ".join(scene.kept_texts()).lower() if listed else ""
    return tuple(part for part in listed if part.lower() in text)


def _parted(lists: Iterable[str]) -> tuple[str, ...]:
    """The keywords of lists that commas part, each once."""
    listed = (word.strip() for given in lists for word in re.split(r"[,;]", given))
    return tuple(dict.fromkeys(word for word in listed if word and len(word) <= _LONGEST))


def _shown(scene: Scene) -> Iterator[str]:
    """Short links behind the text in a box that calls itself tags, or in a line labelled so."""
    for block in scene.blocks[scene.last + 1 : scene.last + 1 + _BEHIND]:
        if not block.links:
            continue
        label = _LABEL.match(block.text)
        boxed = any(_BOX.search(box.words) for box in islice(block.box.around(), 4))
        if not (boxed or label):
            continue
        text = block.text[label.end() :] if label else block.text
        linked = [tag for tag in map(fold, block.link_texts) if not _LABEL.fullmatch(tag)]
        shown = (tag.strip(" #,;") for tag in linked or re.split(r"\s*[,;#•|]\s*", text))
        yield from (tag for tag in shown if 1 < len(tag) <= _LONGEST)
