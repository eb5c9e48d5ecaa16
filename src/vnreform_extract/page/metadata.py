"""What else a page says of itself: lead, section, address, language, views, tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile
from typing import Any

from vnreform_extract.page import dates
from vnreform_extract.page.addresses import parts, whole
from vnreform_extract.page.blocks import Box, RawBlock
from vnreform_extract.page.features import Stated
from vnreform_extract.page.naming import bare, owner
from vnreform_extract.page.scene import Scene
from vnreform_extract.page.statements import Statements, clean, flat, is_of
from vnreform_extract.text.unicode import share_of_marked


def stated_content(head: Statements) -> Stated:
    """What the head says of the content itself: description and articleBody."""
    return Stated(head.meta("og:description", "description") or "", head.get("articleBody") or "")


# ---- lead

_LEAD = re.compile(
    r"sapo|(?<![a-z])lead(?![a-z])|summary|chapeau|standfirst|(?<![a-z])dek(?![a-z])|tom-?tat|trich-?yeu|mo-?ta|intro(?:text)?(?![a-z])|"
    r"(?<![a-z])desc(?:ription)?(?![a-z])|excerpt|sub-?(?:title|head)",
    re.IGNORECASE,
)
_FEWEST_WORDS = 8
_MOST_WORDS = 150


def lead(scene: Scene) -> int | None:
    """Index of the lead: the first block of the text, where its class, its type or the head sets it apart."""
    kept = [i for i, verdict in enumerate(scene.verdicts) if verdict.keep and verdict.role != "caption"]
    if len(kept) < 2:
        return None
    block, behind = scene.blocks[kept[0]], scene.blocks[kept[1]]
    if not _FEWEST_WORDS <= block.size <= _MOST_WORDS or block.box.role in ("item", "table"):
        return None
    apart = (
        any(_LEAD.search(box.words) for box in islice(_own_boxes(block, behind), 3))
        or (block.box.level is not None and block.box.level > 1)
        or (_is_bold(block) and not _is_bold(behind))
        or bare(block.text) == bare(scene.head.meta("og:description", "description") or "")
    )
    return kept[0] if apart else None


def _own_boxes(block: RawBlock, behind: RawBlock) -> Iterator[Box]:
    """The boxes around a block that do not hold the next one."""
    return takewhile(lambda box: not _holds(box, behind), block.box.around())


def _holds(box: Box, block: RawBlock) -> bool:
    return any(outer is box for outer in block.box.around())


def _is_bold(block: RawBlock) -> bool:
    return block.bold_chars > 0.8 * len(block.text)


# ---- section

_HOME = frozenset({"trangchu", "trangdau", "home", "homepage", "trangnhat", "blog", "index"})
_TRAIL = re.compile(r"bread-?crumb|duong-?dan|(?<![a-z])(?:path|pathway|bread|crumbs?)(?![a-z])", re.IGNORECASE)
_TRAIL_LINE = re.compile(r"^(?:trang chủ|home)\s*[>»/›|\\]", re.IGNORECASE)
_LONGEST_STEP = 60
_MOST_STEPS = 6
_ABOVE = 30
_NEAR = 3
_LONGEST_MENU_LINE = 40
_CATEGORY = re.compile(
    r"(?<![a-z])cat(?:e|egory)?(?![a-z])|chuyen-?muc|(?<![a-z])muc(?![a-z])|section-?name", re.IGNORECASE
)
_FRONT = re.compile(r"^(?:trang (?:chủ|nhất|đầu)|home)\s+(?=\w)", re.IGNORECASE)
_WEEKDAY = re.compile(r"[\s,(-]*(?:(?:thứ \w{2,5}|chủ nhật)[\s,]*)?(?:ngày )?$", re.IGNORECASE)


def section(scene: Scene) -> str | None:
    """Path of sections: the breadcrumb of JSON-LD, else the visible one, else what the head states of the article.

    The last resort is a short line above the headline.
    """
    for steps in (_listed_trail(scene), _visible_trail(scene), _stated_section(scene.head), _line_above(scene)):
        if steps:
            return " > ".join(steps)
    return None


def _listed_trail(scene: Scene) -> list[str]:
    for item in scene.head.data:
        if is_of(item, ("BreadcrumbList",)):
            steps = list(_steps(item.get("itemListElement")))
            if trail := _without_ends(steps, scene):
                return trail
    return []


def _steps(value: Any) -> Iterator[str]:  # noqa: ANN401  # any JSON
    for step in flat(value):
        if isinstance(step, dict):
            item = step.get("item")
            yield clean(step.get("name")) or (clean(item.get("name")) if isinstance(item, dict) else None) or ""


def _visible_trail(scene: Scene) -> list[str]:
    """The line near the headline that begins with the front page, or the box there that calls itself a breadcrumb."""
    above = scene.blocks[: scene.top if scene.top is not None else scene.first][-_ABOVE:]
    for block in reversed(above):
        if _TRAIL_LINE.match(block.text):
            return _steps_in(block.text, scene)
        box = next(_marked_boxes(block), None)
        if box is not None:
            lines = [line.text for line in scene.blocks[box.first : box.end]]
            return _steps_in(lines[0], scene) if len(lines) == 1 else _without_ends(lines, scene)
    return []


def _steps_in(line: str, scene: Scene) -> list[str]:
    """The sections in a line, in front of a date."""
    moment = dates.first(line)
    line = _WEEKDAY.sub("", line[: moment.start]) if moment else line
    return _without_ends(re.split(r"\s*[>»/›|\\]\s*", line), scene)


def _marked_boxes(block: RawBlock) -> Iterator[Box]:
    return (box for box in islice(block.box.around(), 5) if box.attributes and _TRAIL.search(box.words))


def _without_ends(steps: Sequence[str], scene: Scene) -> list[str]:
    """The sections among the steps: not the front page, nor the page itself where it has a text."""
    known = _HOME | scene.names.aliases
    if scene.last >= 0:
        known |= {bare(title) for title in scene.names.titles}
        known |= {bare(scene.blocks[scene.top].text)} if scene.top is not None else set()
    named = [step.strip(" >»/›|") for step in steps if len(step) <= _LONGEST_STEP]
    named[:1] = [_FRONT.sub("", step) for step in named[:1]]
    steps = [step for step in dict.fromkeys(named) if (letters := bare(step)) and letters not in known]
    return steps if len(steps) <= _MOST_STEPS else []


def _line_above(scene: Scene) -> list[str]:
    """A short line above the headline whose class says category, or that is a link elsewhere on the page, too."""
    if scene.top is None:
        return []
    for index in range(scene.top - 1, max(scene.top - 1 - _NEAR, 0), -1):
        block, before = scene.blocks[index], scene.blocks[index - 1]
        in_a_row = before.links and before.box.parent is block.box.parent and before.box.tag == block.box.tag
        if len(block.text) > _LONGEST_MENU_LINE or block.furniture or block.box.role == "item" or in_a_row:
            continue
        if _CATEGORY.search(block.box.words) or _is_in_menu(index, scene):
            return _without_ends(re.split(r"\s*[>»/›|\\]\s*", block.text), scene)
    return []


def _is_in_menu(index: int, scene: Scene) -> bool:
    """True where another block, a link, has the same words."""
    letters = bare(scene.blocks[index].text)
    others = (other for place, other in enumerate(scene.blocks) if place != index and other.links)
    return any(len(other.text) <= _LONGEST_MENU_LINE and bare(other.text) == letters for other in others)


def _stated_section(head: Statements) -> list[str]:
    for item in head.articles:
        value = item.get("articleSection")
        steps = [name for part in (value if isinstance(value, list) else [value]) if (name := clean(part))]
        if steps:
            return [part.strip() for part in steps[0].split(",")] if len(steps) == 1 else steps
    section = head.meta("article:section")
    return [section] if section else []


# ---- site, address, language

_FOOT = 40


def site(scene: Scene) -> str | None:
    """The site's name: what the head calls it, else whose the rights are by the page's foot."""
    stated = scene.names.site
    if stated and "." not in stated:
        return stated
    found = (owner(block.text) for block in scene.blocks[-_FOOT:])
    return next((name for name in found if name), stated)


_LANGUAGE = re.compile(r"^([a-z]{2,3})(?:[-_]([a-z]{2}|\d{3}))?(?![a-z])", re.IGNORECASE)
_LANGUAGES = {"vietnamese": "vi", "english": "en", "vn": "vi"}
_SHARE_OF_MARKS = 0.05


def address(head: Statements, given: str | None) -> str | None:
    """The canonical address where the page states one for itself, else the one that it was saved from."""
    stated = head.canonical or head.meta("og:url")
    if not stated:
        return given
    url = whole(stated, given)
    canonical, saved = parts(url), parts(given)
    if canonical.scheme not in ("http", "https") or not canonical.hostname:
        return given
    of_front_page = canonical.path in ("", "/") and not canonical.query and saved.path not in ("", "/")
    return given if of_front_page else url


def language(head: Statements, text: str) -> str | None:
    """Language tag that the page states; "vi" where it states another one for a Vietnamese text, as templates do."""
    stated = (
        head.language,
        head.meta("content-language"),
        head.meta("language"),
        head.get("inLanguage"),
        head.meta("og:locale"),
    )
    tag = next((tag for value in stated if value and (tag := _tag(value))), None)
    return "vi" if tag and is_vietnamese(text) else tag


def is_vietnamese(text: str) -> bool:
    """True for a text with as many marks of tone as Vietnamese has."""
    return share_of_marked(text) > _SHARE_OF_MARKS


def _tag(value: str) -> str | None:
    value = value.strip().lower()
    found = _LANGUAGE.match(_LANGUAGES.get(value, value))
    if not found:
        return None
    name = _LANGUAGES.get(found[1], found[1])
    return f"{name}-{found[2].upper()}" if found[2] and name != "vi" else name


# ---- views, tags

_VIEWS = re.compile(
    r"(?:lượt|lần|số lượt|đã) (?:xem|đọc)\s*:?\s*(\d[\d.,]*)(?![\d/:-])|"
    r"(?<![\d/:-])(\d[\d.,]*) (?:lượt|lần) (?:xem|đọc)|(?:^views?|\bxem)\s*:?\s*(\d[\d.,]*)$",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d")
_COUNTS = re.compile(r"xem|đọc|view", re.IGNORECASE)
_LONGEST_COUNTER = 200
_VISITORS = re.compile(r"trực tuyến|online|hôm nay|hôm qua|tổng (?:số )?(?:lượt )?truy cập|tháng này", re.IGNORECASE)
_TAGS_LABEL = re.compile(r"^(?:tags?|từ khóa|từ khoá|thẻ|chủ đề|keywords?)\s*[:：]?\s*", re.IGNORECASE)
_TAGS_BOX = re.compile(
    r"(?<![a-z])tags?(?![a-z])|tag-?(?:list|cloud|item|box|link)|keyword|tu-?khoa|hashtag", re.IGNORECASE
)
_LONGEST_TAG = 80
_TAGS_BEHIND = 15


_MOST_DIGITS = 12
"""More is no counter, and Python reads no number of thousands of digits."""


def views(scene: Scene) -> int | None:
    """What the view counter shows: the one at the headline, else the one behind the text, else the first."""
    for block in (*scene.beside_title(), *scene.behind_text(), *scene.blocks):
        text = block.text
        may_count = len(text) <= _LONGEST_COUNTER and _FIGURE.search(text) and _COUNTS.search(text)
        found = _VIEWS.search(text) if may_count else None
        if found and not _VISITORS.search(text):
            digits = re.sub(r"\D", "", found[1] or found[2] or found[3])
            return int(digits) if len(digits) <= _MOST_DIGITS else None
    return None


def tags(scene: Scene) -> tuple[str, ...]:
    """Keywords: those shown behind the text, else the article's in the head, else the site's that the text has."""
    shown = list(_shown_tags(scene))
    if shown:
        return tuple(dict.fromkeys(shown))
    own = scene.head.tags or tuple(filter(None, [scene.head.get("keywords") or scene.head.meta("news_keywords")]))
    if own:
        return _keywords(own)
    listed = _keywords([scene.head.meta("keywords") or ""])
    text = " ".join(scene.kept_texts()).lower() if listed else ""
    return tuple(part for part in listed if part.lower() in text)


def _keywords(lists: Iterable[str]) -> tuple[str, ...]:
    """The keywords of lists that commas part, each once."""
    listed = (word.strip() for given in lists for word in re.split(r"[,;]", given))
    return tuple(dict.fromkeys(word for word in listed if word and len(word) <= _LONGEST_TAG))


def _shown_tags(scene: Scene) -> Iterator[str]:
    """Short links behind the text in a box that calls itself tags, or in a line labelled so."""
    for block in scene.blocks[scene.last + 1 : scene.last + 1 + _TAGS_BEHIND]:
        label = _TAGS_LABEL.match(block.text)
        boxed = any(_TAGS_BOX.search(box.words) for box in islice(block.box.around(), 4))
        if not (boxed or label) or not block.links:
            continue
        text = block.text[label.end() :] if label else block.text
        linked = [tag for tag in scene.head.tag_links if tag in text] if len(block.links) > 1 else []
        shown = (tag.strip(" #") for tag in linked or re.split(r"\s*[,;#•|]\s*", text))
        yield from (tag for tag in shown if 1 < len(tag) <= _LONGEST_TAG)
