"""The names in a page's head: the page's own title, and the site's name that is often joined to it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from vnreform_extract.page.addresses import parts
from vnreform_extract.page.statements import Statements, clean
from vnreform_extract.page.wording import SMALL

_IN_NAME = r"(?!(?:Kế hoạch|Thương binh|Hạ tầng|Thông tin|Đào tạo|Thể thao) )"
"""What stands behind a dash in the names of boards: "Phòng Tài chính - Kế hoạch"."""
_JOINT = re.compile(rf"\s+(?:[-–—|•·»›>/~]|::|:\|:)+\s+{_IN_NAME}|\s*[|»]\s*|(?<=\w)\s*::\s*")
"""What stands between a title and the site's name."""
_UNITS = r"tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn"
_PLACE = rf"(?: (?:{_UNITS})(?: [^\s,.|-]{{1,12}}){{1,3}}){{1,2}}"
_BOARDS = (
    "nội vụ|tài chính|tư pháp|y tế|xây dựng|công thương|ngoại vụ|du lịch|giao thông vận tải|kế hoạch và đầu tư|"
    "giáo dục(?: và đào tạo)?|khoa học và công nghệ|văn hóa(?:,? thể thao)?(?: và du lịch)?|thông tin và truyền thông|"
    "tài nguyên và môi trường|nông nghiệp(?: và (?:phát triển nông thôn|môi trường))?|dân tộc(?: và tôn giáo)?|"
    "lao động(?: -|,)? thương binh và xã hội|công an|quốc phòng|ngoại giao"
)
_OFFICES = (
    rf"(?:sở|bộ|phòng) (?:{_BOARDS})|(?:tổng |chi )?cục (?:thuế|hải quan|thống kê|kiểm lâm|quản lý thị trường|"
    r"thi hành án dân sự|chăn nuôi và thú y|trồng trọt và bảo vệ thực vật|an toàn vệ sinh thực phẩm|dân số)|"
    rf"(?:công an|thanh tra|bảo hiểm xã hội)(?= (?:{_UNITS})\b)|"
    r"kho bạc nhà nước|viện kiểm sát nhân dân|(?:tòa|toà) án nhân dân|"
    r"trung tâm (?:phục vụ hành chính công|kiểm soát bệnh tật|xúc tiến đầu tư)"
)
"""Offices that have sites of their own."""
_NO_PAPER = (
    r"(?:cáo|chí|động|hiệu|tin|ứng|oán|thù|giá|lũ|giới|lỗi|thức|mộng|đốm|in|mạng|anh|mỹ(?! thuật)|nga|pháp(?! luật)|"
    r"đức|trung quốc|hàn quốc|nhật bản|thái lan|tây ban nha|indonesia|malaysia)\b"
)
"""What stands behind "báo" where it is no paper, or where a headline quotes those of another country."""
_CAPITAL = rf"(?-i:[^\W\d_{SMALL}])"
_SITE_WORDS = re.compile(
    rf"^\W*(?:(?:báo(?! {_NO_PAPER})(?: điện tử)?|kênh)(?= {_CAPITAL})|cổng (?:thông tin|ttđt|dịch vụ)|"
    r"(?:trang|bản) (?:thông tin|tin|chủ|ttđt)|tạp chí|đài (?:phát thanh|truyền hình|pt)|website(?! (?:giả|lừa|mạo)\b)|"
    r"hệ thống văn bản) \S|"
    rf"^\W*(?:{_OFFICES})(?:{_PLACE}|(?: {_CAPITAL}[^\W\d_]*){{1,4}})?\W*$|"
    rf"^\W*(?:[uủ][ỷy] ban nhân dân|ubnd|hội đồng nhân dân|hđnd|văn phòng ubnd){_PLACE}\W*$|"
    r"\b[\w-]{2,30}\.(?:com|vn|net|org|info|edu|gov|io|blog)\b",
    re.IGNORECASE,
)
"""How the name of a site begins, or a host's name in it."""
_ANY_TEXT = (
    r"(?:detail|(?:xem |nội dung )?chi tiết(?: (?:tin|bài viết|tin tức|nội dung|thông tin|văn bản))?|"
    r"(?:nội dung )?bài viết)$"
)
_NO_TITLE = re.compile(
    r"^(?:document|untitled(?: document)?|home|trang chủ|index|new page \d{0,3}|null|undefined|tin tức|no title)$|"
    rf"^{_ANY_TEXT}",
    re.IGNORECASE,
)
"""What authoring tools leave in a title element, and portals write above any text."""
ANY_TEXT = re.compile(_ANY_TEXT, re.IGNORECASE)
"""What portals write above any text, and at the end of the path to it."""
_NO_STORY = re.compile(rf"^(?P<first>[^>»›]{{3,90}}?)\s*[>»›].{{1,90}}[>»›]\s*{_ANY_TEXT}", re.IGNORECASE)
"""How a path of sections ends that leads to any text: "Sở Nội vụ > Tin hoạt động > Chi tiết"."""
_MASTHEAD = re.compile(
    r"\b(?:cơ quan (?:ngôn luận )?|tiếng nói )của (?:đảng|đoàn|hội|ban chấp hành|bộ|tỉnh ủy|thành ủy|ủy ban|ubnd)\b",
    re.IGNORECASE,
)
"""Whose paper it is, as a paper's head says."""
_UNIT = re.compile(rf"(?:{_UNITS}) (?!(?:hội|táo|giấc|giao|luận)\b)", re.IGNORECASE)
"""What a unit's name begins with; "xã hội" and "tỉnh táo" are words."""
_MOST_IN_PLACE = 3
_MOST_IN_SITE = 20
_MOST_IN_MASTHEAD = 30
_SMALL_IN_SITE = frozenset(
    re.findall(
        r"[^\W\d_]+",
        "cổng trang bản tin thông điện tử tỉnh thành phố huyện quận thị xã phường trấn ủy uỷ ban nhân dân hội đồng văn "
        "phòng sở bộ báo tạp chí đài phát thanh truyền hình website kênh hệ thống chủ ttđt dịch vụ công quốc gia của "
        + _OFFICES,
    )
)
"""Words in small letters that names of sites hold."""
_JOINED = ",-–:;()"
_BARE_HOST = re.compile(r"^(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)+/?$", re.IGNORECASE)
_SHORTEST_SITE = 3
_MOST_OF_NAME = 3
"""How much longer than what a site is called a line may be that is no more than its name."""
_FEWEST_IN_SLUG = 3
_MOST_IN_RUBRIC = 5
_SUFFIX = re.compile(r"\.\w{2,5}$")
_YEAR = re.compile(r"20\d\d$")
_MARK = re.compile(r"[\u0300-\u036f]+")
_PLAIN_WORD = re.compile(r"[^\W_]+")
_NO_LETTER = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Names:
    """What the head calls the page and the site.

    Attributes:
        titles: titles without the site's name, the most trustworthy first.
        site: the site's name as the page writes it, or None.
        aliases: letters of all that the site is called, without marks of tone.
        slug: words of the last part of the page's canonical address, none where it has less than three.
    """

    titles: tuple[str, ...]
    site: str | None
    aliases: frozenset[str]
    slug: frozenset[str] = frozenset()

    @property
    def title(self) -> str | None:
        """The page's title as the head states it best."""
        return self.titles[0] if self.titles else None

    def called(self, title: str | None) -> Names:
        """The same names, with another title than those of the head, if there is one."""
        return replace(self, titles=(title,)) if title else self


def names(head: Statements) -> Names:
    """Takes titles and site's name apart.

    >>> found = names(Statements({"og:site_name": "TUOI TRE ONLINE"}, title="Giá hoa tăng - Tuổi Trẻ Online"))
    >>> found.title, found.site
    ('Giá hoa tăng', 'Tuổi Trẻ Online')
    """
    aliases = frozenset(letters for name in _stated_sites(head) if len(letters := bare(name)) >= _SHORTEST_SITE)
    stated = [
        head.get("headline"),
        head.meta("og:title"),
        head.meta("twitter:title"),
        head.meta("title"),
        clean(head.title),
    ]
    given = dict.fromkeys(filter(None, stated))  # most pages state one title three times
    titles = [without_rubric(title) for text in given if (title := without_site(text, aliases))]
    return Names(tuple(dict.fromkeys(titles)), _site(head, aliases), aliases, _slug(head))


def without_site(title: str, aliases: frozenset[str]) -> str | None:
    """A title without the parts that name the site; None where nothing else is in it.

    >>> without_site("Xã mở một cửa | Cổng thông tin điện tử tỉnh", frozenset())
    'Xã mở một cửa'
    >>> without_site("Cục Thuế tỉnh Gia Lai > Tin hoạt động > Chi tiết", frozenset())
    """
    if (path := _NO_STORY.match(title)) and names_site(path["first"], aliases):
        return None
    while joint := _outer_site(title, aliases):
        title = title[: joint[0]] + title[joint[1] :]
    title = title.strip(" \t-–—|•·»:")
    if names_nothing(title) or is_site(title, aliases) or is_place(title):
        return None
    return title or None


def names_nothing(title: str) -> bool:
    """True for what stands above any text of a site and says nothing of it.

    >>> names_nothing("Chi tiết tin"), names_nothing("Chi tiết vụ cháy chợ")
    (True, False)
    """
    return _NO_TITLE.match(title) is not None


def is_place(title: str) -> bool:
    """True for a unit of administration alone, whose portal it is.

    >>> is_place("huyện Cái Sậy"), is_place("Huyện Cái Sậy mở hội")
    (True, False)
    """
    unit = _UNIT.match(title)
    names = title[unit.end() :].split() if unit else []
    return 0 < len(names) <= _MOST_IN_PLACE and all(name[0].isupper() for name in names)


def is_site(text: str, aliases: frozenset[str]) -> bool:
    """True for a line that is no more than a site's name.

    >>> is_site("Sở Tài chính tỉnh Gia Lai", frozenset()), is_site("UBND xã Ia Pơ họp về đấu thầu", frozenset())
    (True, False)
    """
    if bare(text) in aliases:
        return True
    words = text.split()
    if _MASTHEAD.search(text):
        return len(words) <= _MOST_IN_MASTHEAD
    return len(words) <= _MOST_IN_SITE and _SITE_WORDS.search(text) is not None and all(map(_is_of_name, words))


def _is_of_name(word: str) -> bool:
    """True for a word that a site's name may hold: a headline goes on with others, in small letters."""
    return not word[0].islower() or "." in word or word.strip(_JOINED) in _SMALL_IN_SITE


def without_rubric(title: str) -> str:
    """A title without the few words behind an upright stroke: a rubric or a name, where the longest part is in front.

    >>> without_rubric("Chợ phiên mở lại sau mưa | Ảnh"), without_rubric("Ảnh | Chợ phiên mở lại sau mưa")
    ('Chợ phiên mở lại sau mưa', 'Ảnh | Chợ phiên mở lại sau mưa')
    """
    if "|" not in title:
        return title
    own, *rubrics = title.split(" | ")
    return own if rubrics and all(_is_rubric(part) and len(part) < len(own) for part in rubrics) else title


def _is_rubric(part: str) -> bool:
    return part.count(" ") < _MOST_IN_RUBRIC


def _slug(head: Statements) -> frozenset[str]:
    """Words of the address, but for numbers that are no years."""
    path = parts(head.canonical or head.meta("og:url")).path.rstrip("/").rpartition("/")[2]
    words = (word for word in plain_words(_SUFFIX.sub("", path)) if not word.isdigit() or _YEAR.match(word))
    slug = frozenset(word for word in words if len(word) > 1)
    return slug if len(slug) >= _FEWEST_IN_SLUG else frozenset()


def plain_words(text: str) -> list[str]:
    """The words of a text without marks, as addresses write them.

    >>> plain_words("Đường về bản")
    ['duong', 've', 'ban']
    """
    return _PLAIN_WORD.findall(plain(text))


def _outer_site(title: str, aliases: frozenset[str]) -> tuple[int, int] | None:
    """Where the site's name stands at the end or the beginning of a title."""
    joints = list(_JOINT.finditer(title))
    if not joints:
        return None
    first, last = joints[0], joints[-1]
    if names_site(title[last.end() :], aliases):
        return last.start(), len(title)
    return (0, first.end()) if names_site(title[: first.start()], aliases) else None


def names_site(name: str, aliases: frozenset[str]) -> bool:
    """True for a part of a title that is called as the site is, or as sites are."""
    letters = bare(name)
    if not letters or names_nothing(name) or is_site(name, aliases):
        return True
    return len(letters) > 3 and any(
        letters in alias or (alias in letters and len(letters) < _MOST_OF_NAME * len(alias))
        for alias in aliases
        if len(alias) > 3
    )


@lru_cache(maxsize=256)
def bare(text: str) -> str:
    """The letters and digits of a text alone, without marks.

    >>> bare("Tuổi Trẻ Online – Đọc báo")
    'tuoitreonlinedocbao'
    """
    return _NO_LETTER.sub("", plain(text))


def plain(text: str) -> str:
    """A text in small letters without marks."""
    return _MARK.sub("", unicodedata.normalize("NFD", text.lower().replace("đ", "d")))


def _stated_sites(head: Statements) -> Iterator[str]:
    """All that the head calls the site, its host without suffix too."""
    for name in (head.meta("og:site_name"), head.meta("application-name"), head.meta("apple-mobile-web-app-title")):
        if name:
            yield name
    yield from head.named("Organization", "NewsMediaOrganization", "GovernmentOrganization")
    for address in (head.canonical, head.meta("og:url")):
        host = parts(address).hostname or ""
        if host:
            yield host.removeprefix("www.").partition(".")[0]


def _site(head: Statements, aliases: frozenset[str]) -> str | None:
    """The site's name: the part of the title that agrees with what else names it, else a stated name, a host last."""
    title = clean(head.title) or ""
    joints = list(_JOINT.finditer(title))
    pieces = [title[joints[-1].end() :], title[: joints[0].start()]] if joints else [title]
    # beginning as sites do is enough here: is_site() knows few of the words in small letters that names go on with
    named = [piece for piece in pieces if bare(piece) in aliases or _SITE_WORDS.search(piece)]
    stated = [head.meta("og:site_name"), *head.named("NewsMediaOrganization", "Organization", "GovernmentOrganization")]
    more = [
        head.meta("application-name"),
        *(name for name in (head.meta("author"),) if name and _SITE_WORDS.search(name)),
    ]
    known = [name for name in (*named, *stated, *more) if name]
    return next((name for name in known if not _BARE_HOST.match(name)), next(iter(known), None))


_OWNER = re.compile(
    r"(?:©|bản quyền|copyright)(?: (?:thuộc(?: về)?|©|\(c\)|by|của|20\d\d(?: ?- ?20\d\d)?))*+[ :]{1,2}"
    r"(?P<name>[^\d.,;|©:]{5,90})|"
    r"ghi rõ nguồn ?:?[ \"“”']{1,3}(?P<source>[^\d.,;|\"“”]{5,90})[\"“”]",
    re.IGNORECASE,
)


def owner(text: str) -> str | None:
    """The site's name in a line of its foot.

    >>> owner("Bản quyền © 2010 Sở Nội vụ tỉnh Sơn Khê."), owner("Copyright 2017")
    ('Sở Nội vụ tỉnh Sơn Khê', None)
    """
    for found in _OWNER.finditer(text):
        name = (found["name"] or found["source"]).strip(" -–")
        if _SITE_WORDS.search(name):
            return name
    return None
