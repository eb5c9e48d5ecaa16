"""The source that a page names where it names no author: "Theo …", "Nguồn: …"."""

from __future__ import annotations

import re

from vnreform_extract.page.authors.offices import OFFICE
from vnreform_extract.page.scene import Scene
from vnreform_extract.page.wording import SMALL

SOURCE = re.compile(
    r"^\(?(?P<how>Theo|Nguồn(?: tin| bài| tin bài)?) ?:? ?(?P<name>[^\W\d_].{1,50}?)\)?\.?(?i: copy link| sao chép)?$"
)
_LEGAL = re.compile(
    r"(?:bộ luật|luật (?!sư\b|gia\b|khoa\b(?! học))|hiến pháp|pháp lệnh|sắc lệnh|nghị (?:định|quyết)|thông tư|"
    r"quyết định|chỉ thị|công (?:điện|văn)|quy (?:định|chế|chuẩn|trình)|điều lệ)\b|"
    r"(?:tờ trình|thông báo|kế hoạch|hướng dẫn|đề án|kết luận|văn bản|chương trình|dự thảo|điều|khoản) "
    r"(?:số\b|\d|của\b|này\b|về\b|năm\b|luật\b|nghị\b)|"
    r"điểm \w\b|(?:mục|chương|phần|phụ lục) [\divxlc]{1,6}\b",
    re.IGNORECASE,
)
"""How legal documents and their provisions begin: one says what follows from them, and they have written nothing."""
_CLAUSE = re.compile(rf", [{SMALL}\d]")
"""Where a sentence goes on behind whom it names: "Theo Sở Nội vụ, 12 xã đã xong."."""


def source(scene: Scene) -> str | None:
    """The source behind the text, where no author is named."""
    found = (SOURCE.match(block.text) for block in scene.behind_text())
    return next((match["name"] for match in found if match and _is_source(match["name"], match["how"])), None)


def _is_source(name: str, how: str) -> bool:
    """True for what may have written something: a name with a capital, or a site's; an office gives figures alone.

    Args:
        name: what is named.
        how: the word that names it.
    """
    is_named = name[0].isupper() or ("." in name and " " not in name)
    gives_figures = how != "Theo" and OFFICE.search(name)
    return is_named and not (gives_figures or _LEGAL.match(name) or _CLAUSE.search(name))
