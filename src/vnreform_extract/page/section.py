"""The path of sections that a page stands in: its breadcrumb, or what else names them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from vnreform_extract.page import dates
from vnreform_extract.page.blocks import Box, RawBlock
from vnreform_extract.page.naming import ANY_TEXT, bare
from vnreform_extract.page.scene import Scene
from vnreform_extract.page.statements import Statements, clean, flat, is_of

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


def path(scene: Scene) -> str | None:
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
    own = (step for step in dict.fromkeys(named) if not ANY_TEXT.match(step))
    steps = [step for step in own if (letters := bare(step)) and letters not in known]
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
