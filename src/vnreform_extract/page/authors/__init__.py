"""Who wrote a page: bylines at the top, signatures at the end, statements in the head, checked against each other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vnreform_extract.page.authors.bylines import NEAR, byline, introduced, labelled, name_line
from vnreform_extract.page.authors.offices import SIGNING_OFFICE
from vnreform_extract.page.authors.signature import signature, signed
from vnreform_extract.page.authors.sources import source
from vnreform_extract.page.authors.stated import LONGEST_BYLINE, called_as_site, letters_of, marked, named
from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.naming import bare
from vnreform_extract.page.persons import JOINT
from vnreform_extract.page.scene import Scene
from vnreform_extract.page.wording import BYLINE

__all__ = ["author", "named", "signature"]

_STAFF = re.compile(r"ban biên tập|t[oò][aà] soạn|ban thư ký|quản trị(?: viên)?|biên tập viên", re.IGNORECASE)
"""Who signs for all: a byline knows better."""


def author(scene: Scene, stated: Sequence[str], signed_by: RawBlock | None) -> str | None:
    """Who wrote it: the signature, else a byline, else whom the head names, else an element marked as author.

    Args:
        scene: the page.
        stated: whom the head names.
        signed_by: the line that signs its text.
    """
    name = signed(signed_by.text) if signed_by is not None else None
    if name and not (_STAFF.fullmatch(name) or SIGNING_OFFICE.match(name)):
        return name
    beside = (block for block in scene.beside_title() if block.text not in scene.names.titles)
    credits = (
        block for block in scene.blocks[max(scene.last - NEAR, scene.first) : scene.last] if BYLINE.match(block.text)
    )
    lines = [block for block in (*beside, *credits, *scene.behind_text()) if not _is_sentence(block.text)]
    by, shown = byline(lines) or labelled(scene), letters_of(lines)
    on_page = marked(shown, scene.head, scene.names)
    if stated and (by in stated if by else not on_page or any(bare(name) in shown for name in stated)):
        return JOINT.join(stated)
    return (
        by or on_page or name_line(scene) or name or introduced(scene) or called_as_site(lines, scene) or source(scene)
    )


def _is_sentence(text: str) -> bool:
    return len(text) > LONGEST_BYLINE and text.endswith((".", "!", "?", ":"))
