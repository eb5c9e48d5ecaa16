"""The line that signs a text: a name, initials, an agency, or the office that wrote it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from vnreform_extract.page.authors.offices import ADDED, SIGNING_OFFICE, affiliated
from vnreform_extract.page.authors.sources import SOURCE
from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.naming import bare
from vnreform_extract.page.persons import VIETNAMESE, are_full_names, are_initials, are_persons, several, tidy
from vnreform_extract.page.scene import Scene
from vnreform_extract.page.wording import SMALL

LONGEST_SIGNATURE = 70
FAR_BEHIND = 8
_BEHIND_TEXT = 4
_SET_RIGHT = re.compile(r"text-end|text-right|align-right|tac-?gia|author|signature", re.IGNORECASE)
_OFFICE_LINES = 3
_LONGEST_OFFICE = 9
_OF_READERS = re.compile(r"comment|binh-?luan|y-?kien|(?<![a-z])cmt", re.IGNORECASE)
_LEVELS_OF_COMMENT = 4
_OFFICIAL = re.compile(
    rf"^(?!.*[?!:]$)(?:(?:T/?M|K/?T|T/?L|TUQ|Q)\. ?(?=[^\W\d_{SMALL}]{{2}})|"
    r"(?:PHÓ )?(?:CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|THỦ TƯỚNG|HIỆU TRƯỞNG|BÍ THƯ|VIỆN TRƯỞNG|"
    r"CHÁNH (?:ÁN|VĂN PHÒNG|THANH TRA)|(?:CHI |TỔNG )?CỤC TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG (?:PHÒNG|BAN|CÔNG AN|THÔN|KHOA))|"
    r"BỘ TRƯỞNG|THỨ TRƯỞNG)"
)
"""What stands above the name of an official who signs a document."""
_CLOSING = re.compile(
    r"^(?P<name>\S.{1,60}?) \(?(?:thực hiện|tổng hợp|ghi|lược dịch|biên dịch|lược ghi)\W{0,3}$",
)
"""The last line of an article that says who made it."""
_POST = re.compile(
    r"^(?:Phó |Quyền |Nguyên )?(?:(?:Tổng )?[Gg]iám đốc|Chủ tịch|Bí thư|Trưởng (?:ban|phòng|khoa|đoàn)|"
    r"(?:Bộ|Thứ|Vụ|Viện|Hiệu|(?:Chi |Tổng )?[Cc]ục) trưởng|Chánh (?:án|văn phòng|thanh tra))\b.{0,80}$"
)
"""What the person is who signs a speech or an article in the line above."""
_AGENCY = re.compile(
    r"^(?:(?i:theo|nguồn|tin|ảnh)\W{0,3})?"
    r"(?P<name>TTXVN|PV|P\.V|BTV|CTV|VGP|VOV|VTV|BBT|Ban [Bb]iên tập|Nhóm (?:PV|P\.V|phóng viên))(?=\W|$).{0,30}$"
)
"""Agencies and collective signatures, which are no names of persons."""
_NAME_AND_AGENCY = re.compile(
    r"^(?P<name>[^\W\d_][^/\d]{2,40}?) ?/ ?(?:[A-ZĐ][A-ZĐ.]{2,12}|[\w-]{2,20}\.\w{2,3}(?:\.vn)?)(?: ?/ ?[\w.-]{2,30})?$"
)
_OFFICE_AND_NAME = re.compile(r"^(?:PV|P\.V|CTV|BTV|Phóng viên|Cộng tác viên) (?P<name>\S.{2,40})$")


def signature(scene: Scene, stated: Sequence[str]) -> int | None:
    """Index of the line that signs the text: its last line, one just behind it, or one set right a little farther.

    An official who signs a document is no author: None.

    Args:
        scene: the page.
        stated: whom the head names.
    """
    if scene.last < 0:
        return None
    vietnamese = any(not text.isascii() and VIETNAMESE.search(text) for text in scene.kept_texts())
    for index in range(_first_of_ending(scene), min(scene.last + FAR_BEHIND, len(scene.blocks))):
        is_near = index < scene.last + _BEHIND_TEXT or _SET_RIGHT.search(scene.blocks[index].box.words)
        if is_near and signs(scene.blocks[index], stated, vietnamese=vietnamese):
            return None if _is_officials(scene, index) else index
    return next((index for index in (scene.last, scene.last + 1) if _signs_as_office(scene, index)), None)


def _first_of_ending(scene: Scene) -> int:
    """Index from which a line may sign: the last of the text, or one above its bearer's post or another last line."""
    last = scene.last
    ends = [index for index in range(max(last - 2, 0), last) if _closes(scene.blocks[index].text)]
    if ends:
        return ends[0]
    return last - 1 if last and _POST.match(scene.blocks[last].text) else last


def _closes(text: str) -> bool:
    """True for a line that says whose work ends here."""
    found = _CLOSING.match(text)
    return found is not None and are_persons(found["name"])


def _is_officials(scene: Scene, index: int) -> bool:
    """True for a line below one that says which official signs."""
    return any(_OFFICIAL.match(block.text) for block in scene.blocks[max(index - _OFFICE_LINES, 0) : index])


def _signs_as_office(scene: Scene, index: int) -> bool:
    """True for a line that is no more than an office's name, set right or beside the last of the text."""
    if index >= len(scene.blocks) or scene.blocks[index].box.role not in ("paragraph", "table"):
        return False
    block, last = scene.blocks[index], scene.blocks[scene.last]
    is_end = index + 1 == len(scene.blocks) or scene.blocks[index + 1].furniture is not None
    is_beside = is_end or block.box.parent is last.box.parent or _SET_RIGHT.search(block.box.words)
    is_office = block.is_plain and block.size <= _LONGEST_OFFICE and SIGNING_OFFICE.match(block.text)
    return bool(is_beside and is_office) and not _is_officials(scene, index)


def signs(block: RawBlock, stated: Sequence[str], *, vietnamese: bool) -> bool:
    """True for a line that is nothing but a name, by the Vietnamese rules or by what the head states."""
    text = ADDED.sub("", block.text)
    if len(text) > LONGEST_SIGNATURE or block.box.role == "heading":
        return False
    if bare(text) in [bare(name) for name in stated]:
        return True
    if block.furniture or block.link_chars > 0.5 * len(text) or _OFFICIAL.match(text) or _is_of_readers(block):
        return False
    if _AGENCY.match(text) or _CLOSING.match(text) or _of_agency(text):
        return True
    if SOURCE.match(text):
        return False
    if (found := affiliated(text)) and are_full_names(found["name"]):
        return True
    return vietnamese and (are_initials(text) or are_persons(text))


def _of_agency(text: str) -> re.Match[str] | None:
    """A name with the agency behind a stroke, and at times its site."""
    found = _NAME_AND_AGENCY.match(text)
    return found if found and are_persons(found["name"]) else None


def _is_of_readers(block: RawBlock) -> bool:
    """True for a line in the boxes of readers' comments."""
    return any(_OF_READERS.search(box.words) for box in islice(block.box.around(), _LEVELS_OF_COMMENT))


def signed(text: str) -> str | None:
    """The name in a signing line.

    >>> [signed(text) for text in ("Nhóm P.V thực hiện", "Trần Thị Mai", "(Theo TTXVN)", "T.H - Q.Tr")]
    ['Nhóm P.V', 'Trần Thị Mai', 'TTXVN', 'T.H - Q.Tr']
    """
    text = ADDED.sub("", text).strip("() ")
    if (found := _OFFICE_AND_NAME.match(text)) and are_persons(found["name"]):
        return several(found["name"])
    if found := _CLOSING.match(text) or _AGENCY.match(text) or affiliated(text) or _of_agency(text):
        return found["name"]
    return several(text) if are_persons(text) or are_initials(text) else tidy(text) or text or None
