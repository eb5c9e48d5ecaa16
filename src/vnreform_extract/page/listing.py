"""The entries of a list page: headlines that lead elsewhere, with their dates."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from vnreform_extract.model import Item
from vnreform_extract.page.addresses import parts, whole
from vnreform_extract.page.blocks import Box, RawBlock
from vnreform_extract.page.dates import iso

_FEWEST_WORDS = 5
_MOST_WORDS = 40
_LOOK_FOR_DATE = 4
_FURNITURE_TAGS = frozenset({"nav", "footer"})
_STAMP = re.compile(
    r"(?<=\w)\s*[(\[|-]\s*(\d{1,2}[/.-]\d{1,2}(?:[/.-](?:19|20)\d\d)?(?:[ ,-]{1,3}\d{1,2}[:h]\d\d)?)[)\]]?$"
)
"""The date behind a headline, in brackets; without a year it is left out and tells nothing."""
_DAY = re.compile(r"\s{0,2}[(\[|–-]?\s{0,2}(?:[Nn]gày )?(?<![\d/])(\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d)(?!\d)")
_LONGEST_DAY = 24
"""Letters of a day with what may stand in front of it."""
_LONGEST_MORE = 14
"""Letters of a link behind a summary: "[Xem chi tiết]"."""
_WORD = re.compile(r"[^\W\d_]\w*")
_ENDED = re.compile(r"[?!”’\"…]|[^\W\d_A-ZĐ]")
"""The last letter of a headline."""
_CITING = re.compile(r"theo\b|căn cứ\b", re.IGNORECASE)
"""How a sentence begins that cites what it links."""
_MOST_LINKS = 2
_LEVELS = 40
_MOST_OF = 0.6
_LONGEST_DATE_LINE = 80
_MENU = re.compile(r"menu|(?<![a-z])(?:nav(?:bar|igation)?|footer|breadcrumb)(?![a-z])", re.IGNORECASE)
_NO_PAGE = re.compile(r"#|javascript:|mailto:|tel:|$", re.IGNORECASE)
_ON_PAGE = ("#", "javascript:")
_NUMBER = re.compile(r"\d{3}")


def is_entry(block: RawBlock) -> bool:
    """True for a headline that leads to another page."""
    return (
        block.link_chars > 0.6 * len(block.text)
        and not block.furniture
        and _FEWEST_WORDS <= block.size <= _MOST_WORDS
        and leads_on(block)
    )


def is_stamped(block: RawBlock) -> bool:
    """True for a headline that leads to another page, with its day and year behind it in brackets."""
    stamp = _STAMP.search(block.text) if is_entry(block) else None
    return stamp is not None and iso(stamp[1]) is not None


def is_joined(block: RawBlock) -> bool:
    """True for a headline that leads to another page, right behind whose last letter another element's text begins."""
    if not block.opens_linked or _CITING.match(block.text):
        return False
    text, end = block.text, block.link_chars
    is_glued = text[end : end + 1].isupper() and _ENDED.match(text, end - 1)
    return bool(is_glued) and text.count(" ", 0, end) >= _FEWEST_WORDS - 1 and leads_on(block)


def leads_on(block: RawBlock) -> bool:
    """True for a block with a link to an address, rather than to a script or a place on the page."""
    links = block.links
    return bool(links) and (not links[0].startswith(_ON_PAGE) or any(not link.startswith(_ON_PAGE) for link in links))


def items(blocks: Sequence[RawBlock], url: str | None) -> tuple[Item, ...]:
    """Returns the entries in order, each address once, without those of menus.

    Args:
        blocks: the page's blocks.
        url: address of the page, to complete theirs.
    """
    found: dict[str, Item] = {}
    menus: dict[int, int] = {}
    for index, block in enumerate(blocks):
        if _is_item(block, menus) and (link := _link(block)):
            address = whole(link, url)
            stamp = _stamp(block)
            title = block.text[: stamp.start()] if stamp else block.text
            found.setdefault(address, Item(title, address, iso(stamp[1]) if stamp else _date_near(blocks, index)))
    return tuple(_of_one_kind(list(found.values())))


def _is_item(block: RawBlock, menus: dict[int, int]) -> bool:
    return (
        block.size >= _FEWEST_WORDS
        and (is_entry(block) or _runs_on(block) is not None)
        and len(_WORD.findall(block.text)) >= _FEWEST_WORDS
        and len(set(block.links)) <= _MOST_LINKS
        and block.box.depth - _menu_around(block.box, menus) >= _LEVELS
    )


def _menu_around(box: Box | None, known: dict[int, int]) -> int:
    """The depth of the nearest menu around an element, itself too, far outside where there is none.

    Args:
        box: the element.
        known: by index of a box what is known already, as headlines share most of what stands around them.
    """
    unknown = []
    while box is not None and box.index not in known:
        unknown.append(box)
        box = box.parent
    depth = known[box.index] if box is not None else -_LEVELS
    for inner in reversed(unknown):
        if inner.tag in _FURNITURE_TAGS or _MENU.search(inner.words):
            depth = inner.depth
        known[inner.index] = depth
    return depth


def _stamp(block: RawBlock) -> re.Match[str] | None:
    """The date behind a headline."""
    return _STAMP.search(block.text) if is_entry(block) else _runs_on(block)


def _runs_on(block: RawBlock) -> re.Match[str] | None:
    """The date behind a linked headline that a summary runs on behind, at times with a link to all of it."""
    if not leads_on(block) or block.furniture:
        return None
    days = _DAY.finditer(block.text, max(block.link_chars - _LONGEST_MORE, 0), block.link_chars + _LONGEST_DAY)
    return next((day for day in days if day.start() <= block.link_chars), None)


def _link(block: RawBlock) -> str | None:
    """Where a headline leads: its last link, as those before it are of pictures, but for a section's behind it."""
    first, last = block.links[0].strip(), block.links[-1].strip()
    link = first if len(last) < 0.5 * len(first) else last
    return link if not _NO_PAGE.match(link) else None


def _of_one_kind(found: list[Item]) -> list[Item]:
    """Without the few that are addressed unlike the rest: sections among numbered pages, other sites among the own."""
    addressed = [(item, parts(item.url)) for item in found]
    numbered = [(item, address) for item, address in addressed if _NUMBER.search(address.path + address.query)]
    addressed = numbered if len(numbered) >= _MOST_OF * len(addressed) else addressed
    hosts = Counter(address.netloc for _, address in addressed)
    own, count = hosts.most_common(1)[0] if hosts else ("", 0)
    is_at_home = count >= _MOST_OF * len(addressed)
    return [item for item, address in addressed if not is_at_home or address.netloc == own]


def _date_near(blocks: Sequence[RawBlock], index: int) -> str | None:
    """The first date in a short line between an entry and the next one."""
    for block in blocks[index + 1 : index + 1 + _LOOK_FOR_DATE]:
        if len(block.text) <= _LONGEST_DATE_LINE and (date := iso(block.text)):
            return date
        if is_entry(block):
            return None
    return None
