"""Whom the head names as authors, held against what the page shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from vnreform_extract.page.authors.offices import OFFICE
from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.naming import Names, bare, names_site
from vnreform_extract.page.persons import are_initials, are_persons, tidy
from vnreform_extract.page.scene import Scene
from vnreform_extract.page.statements import Statements, clean, flat, is_of

LONGEST_BYLINE = 90
_METAS = (
    "article:author",
    "author",
    "dable:author",
    "dc.creator",
    "parsely-author",
    "sailthru.author",
    "cxenseparse:author",
    "byl",
    "citation_author",
)


def named(head: Statements, names: Names) -> tuple[str, ...]:
    """The authors whom the head names: the article's own JSON-LD, else a person in it, else meta elements.

    The publisher is none, though newspapers state it. A person may be called as the site is, where it is the person's
    own; not on a Vietnamese page, where papers name themselves as persons.
    """
    ours = publisher(head, names)
    own = ours if _may_be_vietnamese(head) else frozenset[str]()
    known = _names_by_id(head)
    for items in (head.articles, head.pages):
        for item in items:
            stated = item.get("author") or item.get("creator")
            if found := _unique(_stated(stated, known), ours if _is_organization(stated) else own):
                return found
    people = (clean(item.get("name")) for item in head.data if is_of(item, ("Person",)))
    if person := _unique((name for name in people if name), ours)[:1]:
        return person
    for key in _METAS:
        stated = (name.strip() for name in re.split(r"[;|]", head.metas.get(key) or ""))
        if found := _unique((name for name in stated if not _is_of_template(name, own)), ours):
            return found
    return ()


def _may_be_vietnamese(head: Statements) -> bool:
    """True for a page that does not say that it is in another language."""
    return (head.language or "vi").lower().startswith("vi")


def _is_organization(value: Any) -> bool:  # noqa: ANN401  # any JSON
    return any(
        isinstance(item, dict) and is_of(item, ("Organization", "NewsMediaOrganization")) for item in flat(value)
    )


def publisher(head: Statements, names: Names) -> frozenset[str]:
    """Letters of all that the publisher is called: it is no author."""
    more = (names.site, head.meta("copyright"), head.meta("og:site_name"))
    return names.aliases | {bare(name) for name in more if name}


def _names_by_id(head: Statements) -> dict[str, Any]:
    """What objects of JSON-LD are named, by their `@id`."""
    named = ((item.get("@id"), item.get("name")) for item in reversed(head.data))
    return {key: name for key, name in named if name and isinstance(key, str)}


def _stated(value: Any, known: Mapping[str, Any]) -> Iterator[str]:  # noqa: ANN401  # any JSON
    """The names that a value of JSON-LD gives; objects may be named elsewhere by their `@id`."""
    for author in flat(value):
        if isinstance(author, dict):
            key = author.get("@id")
            named = author.get("name") or (known.get(key) if isinstance(key, str) else None)
            yield from (clean(name) or "" for name in flat(named))
        else:
            yield clean(author) or ""


def _unique(given: Iterable[str], ours: frozenset[str]) -> tuple[str, ...]:
    """The names that are ones, each once, without the publisher's."""
    kept = (name for text in given if (name := tidy(text)) and bare(name) not in ours)
    return tuple(dict.fromkeys(kept))


def _is_of_template(name: str, ours: frozenset[str]) -> bool:
    """True for what a template states on every page: an office, or most of what the publisher is called."""
    letters = bare(name)
    return OFFICE.search(name) is not None or any(
        letters in called and len(called) < 2 * len(letters) for called in ours
    )


def letters_of(lines: Iterable[RawBlock]) -> str:
    """The letters of some lines, to look for those of names in."""
    return "\n".join(bare(block.text) for block in lines)


def marked(shown: str, head: Statements, names: Names) -> str | None:
    """The name in an element that is marked as an author, where the lines show it.

    Args:
        shown: the letters of the lines.
        head: what the head states.
        names: what the site is called.
    """
    ours = publisher(head, names)
    for mark in sorted(head.signed, key=lambda mark: not mark.explicit):
        name = tidy(mark.text)
        if not name or not (mark.explicit or are_persons(name) or are_initials(name)):
            continue
        letters = bare(name)
        if letters not in ours and letters in shown:
            return name
    return None


def called_as_site(lines: Iterable[RawBlock], scene: Scene) -> str | None:
    """A name that the head gives and a byline shows, where it is the site's too: the page of one person or company.

    Vietnamese newspapers write their own name there, which is no author.
    """
    if _may_be_vietnamese(scene.head):
        return None
    shown = letters_of(block for block in lines if len(block.text) <= LONGEST_BYLINE)
    stated = [
        *(item.get("author") for item in (*scene.head.articles, *scene.head.pages)),
        scene.head.metas.get("author"),
    ]
    known = _names_by_id(scene.head)
    given = [
        *(name for value in stated for name in _stated(value, known)),
        *(mark.text for mark in scene.head.signed),
    ]
    found = (name for text in given if (name := tidy(text)) and not names_site(name, frozenset()))
    return next((name for name in found if bare(name) in shown), None)
