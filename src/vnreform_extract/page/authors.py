"""Who wrote a page: bylines at the top, signatures at the end, statements in the head, checked against each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from vnreform_extract.page import dates
from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.naming import Names, bare, names_site
from vnreform_extract.page.persons import JOINT, VIETNAMESE, are_full_names, are_initials, are_persons, several, tidy
from vnreform_extract.page.scene import Scene
from vnreform_extract.page.statements import Statements, clean, flat, is_of
from vnreform_extract.page.wording import BYLINE, SMALL
from vnreform_extract.text.places import find_places

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
_LONGEST_SIGNATURE = 70
_LONGEST_BYLINE = 90
_BEHIND_TEXT = 4
_FAR_BEHIND = 8
_SET_RIGHT = re.compile(r"text-end|text-right|align-right|tac-?gia|author|signature", re.IGNORECASE)
_OFFICE_LINES = 3
_LONGEST_OFFICE = 9
_NEAR = 3
_OF_READERS = re.compile(r"comment|binh-?luan|y-?kien|(?<![a-z])cmt", re.IGNORECASE)
_LEVELS_OF_COMMENT = 4
_BY = re.compile(
    r"(?:^(?:\W{0,10}|.{0,12}\d.{0,20}|.{0,30}[|•·–—-] )|\d{4}(?: at [\d:]{4,5})?[ ,|•·–-]{1,4}|"
    r"\b(?:posted|written|published|words|story|article|post|text|contributed|authored|created|interview)"
    r"(?: on .{6,20}?)? )\b(?:by|author):? {1,2}(?P<name>[^\W\d_].{1,70})",
    re.IGNORECASE,
)
"""A name behind "by", at the beginning of a line, behind a date, or behind a word of writing."""
_TOLD = re.compile(
    r"(?:^(?:tin|bài|tin bài)(?:(?:,| và) ảnh)?|\btác giả(?: bài viết)?|người viết|phóng viên) ?: ?(?P<name>\S.{1,60})|"
    r"(?:^|\d|[|•·–—,-]|\b(?:viết|đăng|gửi|soạn|biên tập|thực hiện)(?: bài)?) ?bởi:? (?P<by>\S.{1,60})",
    re.IGNORECASE,
)
"""A name within a line that also gives date or views; "bởi" alone tells who did anything ("bị bắt bởi")."""
_CREDIT = re.compile(r"(?:^|[|;•] ?)nội dung ?: ?(?P<name>[^\W\d_][^|;•:]{3,60}?) ?(?:[|;•]|$)", re.IGNORECASE)
"""Whose the words are among the credits of a long story; what a meeting was about, too."""
_OTHER_CREDIT = re.compile(
    r"(?:^|[|;•] ?)(?:ảnh|thiết kế|đồ h(?:ọa|oạ)|trình bày|kỹ thuật|video|clip|minh h(?:ọa|oạ)) ?:", re.IGNORECASE
)
_NAME_AND_SOURCE = re.compile(r"^(?P<name>[^\W\d_][^,|:\d]{0,40}), Theo (?=[^\W\d_a-z])")
_SOURCE = re.compile(
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
_OFFICES = (
    "Sở|Phòng|Trạm|Trung tâm|Văn phòng|UBND|HĐND|Trường (?:đại|cao|trung|tiểu|mầm|chính|THPT|THCS)|Bệnh viện|"
    "Công an(?! nhân dân)|Hội|Chi cục|Cục|Khoa|Viện|Học viện"
)
_SIGNING_OFFICE = re.compile(
    r"^(?:Văn phòng|Phòng|Hội đồng|Tổ|Trung tâm|Trường|Trạm|(?:Chi )?[Cc]ục|Sở|Công an|Bộ phận|Khoa)\b"
    r"[^.:;,?()\d]{2,60}$"
)
"""An office that signs what it has written, where no person does."""
_POST = re.compile(
    r"^(?:Phó |Quyền |Nguyên )?(?:(?:Tổng )?[Gg]iám đốc|Chủ tịch|Bí thư|Trưởng (?:ban|phòng|khoa|đoàn)|"
    r"(?:Bộ|Thứ|Vụ|Viện|Hiệu|(?:Chi |Tổng )?[Cc]ục) trưởng|Chánh (?:án|văn phòng|thanh tra))\b.{0,80}$"
)
"""What the person is who signs a speech or an article in the line above."""
_MEDIA = "Báo|Đài|Cổng|TTXVN"
_OFFICE = re.compile(rf"^(?:{_OFFICES}) \w|^(?:[\w.-]+ ){{0,4}}(?:department|ministry|bureau) of\b", re.IGNORECASE)
"""Offices: templates state one as the author of every page, and a source that is one gave figures."""
_AFFILIATED = re.compile(
    rf"^(?P<name>[^\W\d_][^-–/(,]{{3,40}}?)"
    rf"(?: ?[-–/(,] ?(?:Ban|Trường|{_MEDIA}|(?i:{_OFFICES}))\b| (?:{_OFFICES}) (?=[^\W\d_{SMALL}])).{{0,60}}$"
)
"""A name and the office that it belongs to."""
_AGENCY = re.compile(
    r"^(?:(?i:theo|nguồn|tin|ảnh)\W{0,3})?"
    r"(?P<name>TTXVN|PV|P\.V|BTV|CTV|VGP|VOV|VTV|BBT|Ban [Bb]iên tập|Nhóm (?:PV|P\.V|phóng viên))(?=\W|$).{0,30}$"
)
"""Agencies and collective signatures, which are no names of persons."""
_NAME_AND_AGENCY = re.compile(
    r"^(?P<name>[^\W\d_][^/\d]{2,40}?) ?/ ?(?:[A-ZĐ][A-ZĐ.]{2,12}|[\w-]{2,20}\.\w{2,3}(?:\.vn)?)(?: ?/ ?[\w.-]{2,30})?$"
)
_ADDED = re.compile(
    r"(?<=\w) ?\((?:\*|theo\b|cập nhật\b|tổng hợp|t/h|lược|dịch|ghi|TTXVN|VOV|VGP|VTV)[^()]{0,40}\)\W{0,2}$",
    re.IGNORECASE,
)
"""The source or the kind of work, in brackets behind a name."""
_FULL_LABEL = re.compile(
    r"(?:(?:article|story|words|post|text)(?: written| posted)? by|(?:written|authored|posted) by|authors?|"
    r"tác giả(?: bài viết)?|người viết|phóng viên|bài viết của) ?[:：]?",
    re.IGNORECASE,
)
"""A cell of its own that says whose name follows."""
_LABEL = re.compile(rf"by ?[:：]?|{_FULL_LABEL.pattern}", re.IGNORECASE)
_IS = re.compile(r" (?:is|was|has been) (?:an?|the|one|our)\b| là (?:nhà báo|phóng viên|tác giả|biên tập viên)\b")
_STAFF = re.compile(r"ban biên tập|t[oò][aà] soạn|ban thư ký|quản trị(?: viên)?|biên tập viên", re.IGNORECASE)
"""Who signs for all: a byline knows better."""
_OFFICE_AND_NAME = re.compile(r"^(?:PV|P\.V|CTV|BTV|Phóng viên|Cộng tác viên) (?P<name>\S.{2,40})$")


def author(scene: Scene, signed_by: RawBlock | None) -> str | None:
    """Who wrote it: the signature, else a byline, else whom the head names, else an element marked as author.

    Args:
        scene: the page.
        signed_by: the line that signs its text.
    """
    name = signed(signed_by.text) if signed_by is not None else None
    if name and not (_STAFF.fullmatch(name) or _SIGNING_OFFICE.match(name)):
        return name
    beside = (block for block in scene.beside_title() if block.text not in scene.names.titles)
    credits = (
        block for block in scene.blocks[max(scene.last - _NEAR, scene.first) : scene.last] if BYLINE.match(block.text)
    )
    lines = [block for block in (*beside, *credits, *scene.behind_text()) if not _is_sentence(block.text)]
    stated = named(scene.head, scene.names)
    by = byline(lines) or _labelled(scene)
    shown = marked(lines, scene.head, scene.names)
    if stated and (by in stated if by else not shown or _are_shown(stated, lines)):
        return JOINT.join(stated)
    return by or shown or _name_line(scene) or name or _introduced(scene) or _shown(lines, scene) or _source(scene)


def _are_shown(names: Sequence[str], lines: Sequence[RawBlock]) -> bool:
    """True where a line shows one of the names: where none does, but another, that is the author's."""
    texts = [bare(block.text) for block in lines]
    return any(bare(name) in text for name in names for text in texts)


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
    return _OFFICE.search(name) is not None or any(
        letters in called and len(called) < 2 * len(letters) for called in ours
    )


def signature(scene: Scene) -> int | None:
    """Index of the line that signs the text: its last line, one just behind it, or one set right a little farther.

    An official who signs a document is no author: None.
    """
    if scene.last < 0:
        return None
    stated = named(scene.head, scene.names)
    vietnamese = any(not text.isascii() and VIETNAMESE.search(text) for text in scene.kept_texts())
    for index in range(_first_of_ending(scene), min(scene.last + _FAR_BEHIND, len(scene.blocks))):
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
    behind = scene.blocks[index + 1].furniture if index + 1 < len(scene.blocks) else "nothing"
    is_beside = behind or block.box.parent is last.box.parent or _SET_RIGHT.search(block.box.words)
    is_office = block.is_plain and block.size <= _LONGEST_OFFICE and _SIGNING_OFFICE.match(block.text)
    return bool(is_beside and is_office) and not _is_officials(scene, index)


def signs(block: RawBlock, stated: Sequence[str], *, vietnamese: bool) -> bool:
    """True for a line that is nothing but a name, by the Vietnamese rules or by what the head states."""
    text = _ADDED.sub("", block.text)
    if len(text) > _LONGEST_SIGNATURE or block.box.role == "heading":
        return False
    if bare(text) in [bare(name) for name in stated]:
        return True
    if block.furniture or block.link_chars > 0.5 * len(text) or _OFFICIAL.match(text) or _is_of_readers(block):
        return False
    if _AGENCY.match(text) or _CLOSING.match(text) or _of_agency(text):
        return True
    if _SOURCE.match(text):
        return False
    if (found := _affiliated(text)) and are_full_names(found["name"]):
        return True
    return vietnamese and (are_initials(text) or are_persons(text))


def _affiliated(text: str) -> re.Match[str] | None:
    """A name with the office behind it; names may hold an office's word themselves ("Trần Hội Nghĩa")."""
    return _AFFILIATED.match(text) if not are_full_names(text) else None


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
    text = _ADDED.sub("", text).strip("() ")
    if (found := _OFFICE_AND_NAME.match(text)) and are_persons(found["name"]):
        return several(found["name"])
    if found := _CLOSING.match(text) or _AGENCY.match(text) or _affiliated(text) or _of_agency(text):
        return found["name"]
    return several(text) if are_persons(text) or are_initials(text) else tidy(text) or text or None


def byline(lines: Sequence[RawBlock]) -> str | None:
    """The name in the first line that introduces one as the author's.

    >>> from vnreform_extract.page.blocks import root
    >>> byline([RawBlock("16 December 2025 by Sam O'Brien | 5 min", root())])
    "Sam O'Brien"
    """
    for block in lines:
        for pattern in (BYLINE, _BY, _TOLD, _NAME_AND_SOURCE):
            found = pattern.search(block.text)
            name = tidy(next(part for part in found.groups() if part)) if found else None
            if name and name[0].isupper():
                return name
    return _credited([block.text for block in lines])


def _credited(lines: Sequence[str]) -> str | None:
    """Whose the words are, where other credits stand beside: what a meeting was about is called so, too."""
    if not any(map(_OTHER_CREDIT.search, lines)):
        return None
    credits = (credit["name"] for line in lines if (credit := _CREDIT.search(line)))
    return next((several(name) for name in credits if are_full_names(name)), None)


def _labelled(scene: Scene) -> str | None:
    """The name in a cell behind one that says no more than that the author's follows."""
    above = (index for index in scene.places_beside_title() if index <= scene.first + _NEAR)
    behind = range(scene.last, min(scene.last + _FAR_BEHIND, len(scene.blocks)))
    for label, places in ((_LABEL, above), (_FULL_LABEL, behind)):
        for index in places:
            if index and label.fullmatch(scene.blocks[index - 1].text):
                name = tidy(scene.blocks[index].text)
                if name and name[0].isupper():
                    return name
    return None


def _introduced(scene: Scene) -> str | None:
    """A name behind the text, above the lines that say who bears it."""
    blocks = scene.blocks[max(scene.last - 2, 0) : scene.last + 1 + _FAR_BEHIND]
    for index, block in enumerate(blocks):
        name = tidy(block.text) if len(block.text) <= _LONGEST_SIGNATURE else None
        if not name or not _is_capitalised(name) or names_site(name, scene.names.aliases):
            continue
        if any(_tells_of(name, below.text) for below in blocks[index + 1 : index + 3]):
            return name
    return None


def _is_capitalised(name: str) -> bool:
    return all(word[0].isupper() for word in name.split())


def _tells_of(name: str, text: str) -> bool:
    """True for a line that begins with the name, or the first of it, and says what its bearer is."""
    begins = next((called for called in (name, name.split()[0]) if text.startswith(called)), None)
    return begins is not None and _IS.match(text, len(begins)) is not None


def _name_line(scene: Scene) -> str | None:
    """Full names that stand alone in a line close to the headline, or in the two above it."""
    beside, top = [index for index in scene.places_beside_title() if not _is_tool(scene.blocks[index])], scene.top or 0
    above = (index for index in beside[_NEAR:] if top - _NEAR < index < top and not scene.blocks[index].links)
    lines = (_named_in(scene.blocks[index].text) for index in (*beside[:_NEAR], *above))
    names = (line for line in lines if len(line) <= _LONGEST_SIGNATURE and are_full_names(line))
    return next((several(line) for line in names if not _is_place(line)), None)


def _is_tool(block: RawBlock) -> bool:
    return block.box.tag == "button" or block.furniture == "share bar"


def _named_in(line: str) -> str:
    """What a line says in front of a day, an office or what is added in brackets."""
    moment = dates.first(line)
    line = _ADDED.sub("", line[: moment.start].rstrip(" |·•,–-") if moment else line)
    office = _affiliated(line)
    return office["name"] if office else line


def _is_place(line: str) -> bool:
    """True for a province or a city: many are called as persons are ("Hồ Chí Minh", "Thái Nguyên")."""
    return any(place.name.endswith(line) for _, place in find_places(f"thành phố {line}"))


def _source(scene: Scene) -> str | None:
    """The source behind the text, where no author is named."""
    found = (_SOURCE.match(block.text) for block in scene.behind_text())
    return next((match["name"] for match in found if match and _is_source(match["name"], match["how"])), None)


def _is_source(name: str, how: str) -> bool:
    """True for what may have written something: a name with a capital, or a site's; an office gives figures alone.

    Args:
        name: what is named.
        how: the word that names it.
    """
    is_named = name[0].isupper() or ("." in name and " " not in name)
    gives_figures = how != "Theo" and _OFFICE.search(name)
    return is_named and not (gives_figures or _LEGAL.match(name) or _CLAUSE.search(name))


def marked(lines: Iterable[RawBlock], head: Statements, names: Names) -> str | None:
    """The name in an element that is marked as an author, where it stands in one of the lines."""
    ours = publisher(head, names)
    texts = [bare(block.text) for block in lines]
    for mark in sorted(head.signed, key=lambda mark: not mark.explicit):
        name = tidy(mark.text)
        if not name or not (mark.explicit or are_persons(name) or are_initials(name)):
            continue
        letters = bare(name)
        if letters not in ours and any(letters in text for text in texts):
            return name
    return None


def _shown(lines: Iterable[RawBlock], scene: Scene) -> str | None:
    """A name that the head gives and a byline shows, where it is the site's too: the page of one person or company.

    Vietnamese newspapers write their own name there, which is no author.
    """
    if _may_be_vietnamese(scene.head):
        return None
    texts = [bare(block.text) for block in lines if len(block.text) <= _LONGEST_BYLINE]
    stated = [
        *(item.get("author") for item in (*scene.head.articles, *scene.head.pages)),
        scene.head.metas.get("author"),
    ]
    known = _names_by_id(scene.head)
    given = [
        *(name for value in stated for name in _stated(value, known)),
        *(mark.text for mark in scene.head.signed),
    ]
    found = ((name, bare(name)) for text in given if (name := tidy(text)) and not names_site(name, frozenset()))
    return next((name for name, letters in found if any(letters in text for text in texts)), None)


def _is_sentence(text: str) -> bool:
    return len(text) > _LONGEST_BYLINE and text.endswith((".", "!", "?", ":"))
