"""What kind of page it is: an article, a list of articles, or neither."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from vnreform_extract.model import PageType
from vnreform_extract.page import dates
from vnreform_extract.page.addresses import is_front, is_same
from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.listing import is_entry, items, leads_on
from vnreform_extract.page.statements import Statements, clean, is_of
from vnreform_extract.page.verdicts import Verdict, last_kept, words_kept
from vnreform_extract.page.wording import MOTTO

_MOST_STATED = 2
"""Articles that JSON-LD describes where it describes this page: a list describes more."""
_FEWEST_WORDS = 20
_FEWEST_ENTRIES = 5
_FEWEST_OF_A_LIST = 4
_FEWEST_DATED = 3
_MANY_DATED = 8
_FEWEST_FIELDS = 4
_LONGEST_LABEL = 12
"""Words of what is asked for in a field of a form."""
_SURE = 0.6
_SURE_OF_LINES = 0.25
_RUNNING = 0.3
"""Share of the words that stand in one run: figures and labels do not."""
_LONGEST_SECTION = 7
_A_SENTENCE = 5
"""Words of a headline that says something; a section's name has fewer."""
_LONGEST_HEADING = 80
_A_PARAGRAPH = 40
"""Words that an article has in one run somewhere; the summaries of a list are shorter."""
_LONGEST_SUMMARY = 60
_FIRM = 0.8
"""Probability of main content that teasers hardly reach."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What tells an article from a list.

    Attributes:
        words: words of the main content.
        longest: words of sentences in the longest run of content without an entry of a list between.
        entries: headlines that lead to other pages.
        stamped: those of them that a day stands in or beside, so many as leave no doubt of a list at most.
        stated: True where JSON-LD describes this page as an article, and the headline does not lead to that.
        dated: True where a date stands beside the headline.
        timed: True where the head gives an article's time of publication.
        posted: True where the only date line below a line that leads nowhere is that of the headline.
        fields: what is asked for in a form right behind the main content.
        headed: words of the headline, 0 where the page has none, or a box's title.
        leads_away: True where the headline is a link to another page.
        at_front: True where the page has the address of a front page.
        of_section: True where the headline is a section's or a topic's, by the line beside it or by a menu.
        called_front: True where the head calls it the front page, as some portals call all of theirs.
        sure: mean probability of the main content's words, 0 where there is none.
        firm: words of main content that the model hardly doubts.
    """

    words: int
    longest: int
    entries: int
    stamped: int
    stated: bool
    dated: bool
    timed: bool
    posted: bool
    fields: int
    headed: int
    leads_away: bool
    at_front: bool
    of_section: bool
    called_front: bool
    sure: float
    firm: int

    @property
    def is_undated(self) -> bool:
        """True where neither the head describes an article nor a reader sees a day beside the headline."""
        return not (self.stated or self.dated or self.timed)

    @property
    def is_introduction(self) -> bool:
        """True for no more words than explain a form, or say what a list is about."""
        return self.words <= _MOST_OF_AN_INTRODUCTION

    @property
    def leads_on_from_introduction(self) -> bool:
        """True for dated stories, no more in front of them than what a list is about."""
        return self.stamped >= _FEWEST_OF_A_LIST and self.longest <= _MOST_OF_AN_INTRODUCTION

    @property
    def is_in_pieces(self) -> bool:
        """True for an introduction, or summaries that each end soon."""
        return self.is_introduction or self.longest <= _LONGEST_SUMMARY


def decide(
    blocks: Sequence[RawBlock],
    verdicts: Sequence[Verdict],
    head: Statements,
    title: int | None,
    address: str | None = None,
    *,
    has_record: bool = False,
) -> tuple[PageType, str]:
    """Returns the page's type, and why it has no text where it is no article.

    Args:
        blocks: the page's blocks.
        verdicts: what was decided on each.
        head: what its head states.
        title: index of the headline, or None.
        address: the page's own, where it is known.
        has_record: True where the main content is the record of a document.
    """
    if not blocks:
        return "other", "no visible text"
    signs = read(blocks, verdicts, head, title, address)
    if signs.stamped >= _FEWEST_DATED and title is not None and _has_found(blocks, title):
        return "list", "what a search found"
    if purpose := _purpose(blocks, verdicts, signs, title):
        return "other", purpose
    if has_record:
        return "document", ""
    is_register = title is not None and signs.is_introduction and _REGISTER.fullmatch(blocks[title].text)
    is_article = not is_register and (signs.sure > _SURE_OF_LINES if blocks[0].line else evidence(signs) > 0)
    if is_article:
        if not signs.words:
            return "other", "no main content found"
        return ("document" if is_document(blocks, verdicts) else "article"), ""
    if title is not None and not signs.leads_away and _is_of_video(head, blocks[title].text):
        return "other", "a video with a few words about it"
    if signs.entries >= _FEWEST_OF_A_LIST or signs.stamped >= _FEWEST_DATED:
        return "list", f"a list of {signs.entries} headlines, not an article"
    return "other", "no running text that could be an article"


def _is_of_video(head: Statements, headline: str) -> bool:
    """True where the head describes a video that is called as the headline is."""
    names = (clean(item.get("name")) for item in head.data if is_of(item, ("VideoObject",)))
    return headline.lower() in (name.lower() for name in names if name)


_ERROR = re.compile(
    r"(?:lỗi|error)\W{0,3}(?:40[0134]|50[0234])\b.{0,60}|"
    r"(?:40[0134]|50[0234])\W{0,3}(?:(?:not found|forbidden).{0,30})?|"
    r"(?:.{0,24}không tìm thấy|\W*không có) (?:trang|đường dẫn|tài nguyên|(?:bài viết|nội dung)(?= \w))"
    r"(?: (?:này|yêu cầu|bạn).{0,30})?\W*|"
    r"(?:trang|bài viết|nội dung)(?: này| bạn \w{1,6})? (?:không tồn tại|không còn tồn tại).{0,40}|"
    r".{0,12}page (?:was )?not found\W*|access denied\W*|truy cập bị từ chối\W*",
    re.IGNORECASE,
)
"""Headings of a page that stands for one that is not there."""
_EMPTY = re.compile(
    r"\W*(?:(?:.{0,12}không tìm thấy|(?:hiện )?(?:không|chưa) có) "
    r"(?:nội dung|dữ liệu|bài viết|tin bài|tin(?: tức)?|bản ghi|kết quả)(?: nào)?|"
    r"(?:(?:nội dung|thông tin|dữ liệu|chuyên mục) )?đang (?:được )?cập nhật(?: (?:nội dung|dữ liệu))?|"
    r"no (?:data|content|results?|posts?)(?: found| available)?)\W*",
    re.IGNORECASE,
)
"""Headings that say that nothing stands below them: of a page, or of one box of it."""
_MOST_OF_AN_ERROR = 100
"""Words in one run that such a page explains itself with; an article about error 404 has more."""
_MOST_OF_AN_INTRODUCTION = 200
"""Words that explain a form, or say what a list is about."""
_FORM = re.compile(
    r"(?:liên hệ|góp ý|đăng nhập|đăng k[ýí]|quên mật khẩu|sơ đồ (?:cổng|trang|website)|"
    r"contact(?: us)?|log ?in|sign (?:in|up)|site ?map|(?P<search>tìm kiếm(?: (?:nâng cao|thông tin|tin bài|văn bản))?|"
    r"tra cứu (?:hồ sơ|văn bản|kết quả|thủ tục(?: hành chính)?|thông tin)|search))"
    r"(?: (?:hệ thống|tài khoản|thành viên|công tác|với chúng tôi)|\W{1,3}(?:liên hệ|góp ý|đăng k[ýí]))?\W*",
    re.IGNORECASE,
)
"""Headlines of pages that are there to be filled in or to lead on; a search may show what it found."""


_REGISTER = re.compile(
    r"(?:danh (?:sách|mục)|hệ thống) (?:các )?"
    r"(?:thủ tục(?: hành chính)?|văn bản(?: (?:(?:quy phạm )?pháp luật|chỉ đạo(?:,? điều hành)?))?|"
    r"dịch vụ công(?: trực tuyến)?|câu hỏi|cơ quan|đơn vị)\W*",
    re.IGNORECASE,
)
"""Headlines of lists of other things than stories."""


_FOUND = re.compile(r"\b(?:tìm thấy|hiển thị|có)\b.{0,20}\d.{0,20}\bkết quả|\d \bkết quả\b|\d results\b", re.IGNORECASE)


def _has_found(blocks: Sequence[RawBlock], title: int) -> bool:
    """True for the page of a search that says how much it found."""
    form = _FORM.fullmatch(blocks[title].text)
    lines = (block.text for block in blocks if len(block.text) <= _LONGEST_DATE_LINE)
    return form is not None and form["search"] is not None and any(map(_FOUND.search, lines))


def _purpose(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict], signs: Signs, title: int | None) -> str:
    """What the headings say a page is for where it holds nothing to read, else ""."""
    if signs.longest <= _MOST_OF_AN_ERROR:
        headings = [index for index, block in enumerate(blocks) if _is_heading(block)]
        if any(_ERROR.fullmatch(blocks[index].text) for index in headings):
            return "an error page"
        if any(_is_main(blocks, verdicts, index, title) for index in headings if _EMPTY.fullmatch(blocks[index].text)):
            return "an empty page"
    if title is not None and _FORM.fullmatch(blocks[title].text):
        return "a form or a directory, by its headline"
    if signs.is_undated and signs.fields >= _FEWEST_FIELDS and signs.is_introduction:
        return "a form with what to know about it"
    return ""


def _is_heading(block: RawBlock) -> bool:
    return block.box.level is not None and len(block.text) <= _LONGEST_HEADING


def _is_main(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict], index: int, title: int | None) -> bool:
    """True for a heading of the page's main part: neither a story nor a list stands between it and the headline."""
    first = title or 0
    if first > index or blocks[max(index - 1, 0)].furniture == "title of related stories":
        return False
    told = sum(words_kept(blocks[first:index], verdicts[first:index]))
    return told < _FEWEST_WORDS and len(items(blocks[first:index], None)) < _FEWEST_OF_A_LIST


def read(
    blocks: Sequence[RawBlock],
    verdicts: Sequence[Verdict],
    head: Statements,
    title: int | None,
    address: str | None = None,
) -> Signs:
    """Counts the signs; for the arguments see `decide`."""
    words = longest = run = entries = stamped = firm = 0
    chances = 0.0
    for index, (block, verdict) in enumerate(zip(blocks, verdicts, strict=True)):
        size = block.size if verdict.keep else 0
        words += size
        chances += size * verdict.chance
        firm += size * (verdict.chance > _FIRM)
        if block.link_chars and (is_entry(block) or (verdict.chance < _EVEN and _is_teaser(blocks, index))):
            entries += 1
            stamped += stamped < _MANY_DATED and _is_stamped(blocks, index)
            longest, run = max(longest, run), 0
        elif size >= _SHORTEST_SENTENCE and _SENTENCE.search(block.text):
            run += size
    longest = max(longest, run)
    headline = blocks[title] if title is not None else None
    leads_away = headline is not None and _leads_away(headline, head, address)
    described = 0 < sum(bool(item.get("headline")) for item in head.articles) <= _MOST_STATED
    return Signs(
        words=words,
        longest=longest,
        entries=entries,
        stamped=stamped,
        stated=described and not leads_away,
        dated=_is_dated(blocks, title),
        timed=head.meta("article:published_time") is not None,
        posted=_posted(blocks) == [title],
        fields=_fields(blocks, verdicts),
        headed=headline.size if headline is not None and headline.furniture not in _OF_BOXES else 0,
        leads_away=leads_away,
        at_front=is_front(address),
        of_section=title is not None and (_is_of_topic(blocks, title) or _is_of_section(blocks[title], blocks)),
        called_front=_CALLED_FRONT.search(head.title or "") is not None,
        sure=chances / max(words, 1),
        firm=firm,
    )


_OF_BOXES = frozenset({"link list", "title of related stories"})
_CALLED_FRONT = re.compile(r"(?:^|[|»:–-]\s*)trang (?:chủ|nhất|đầu)\s*(?:[|»:–-]|$)", re.IGNORECASE)


def _leads_away(headline: RawBlock, head: Statements, address: str | None) -> bool:
    """True for a headline that is a link to another page, that of a story on a front page.

    Where nobody knows the page's address, the head calls its own page by the headline.
    """
    if not (headline.is_linked and leads_on(headline)):
        return False
    if address:
        return not is_same(headline.links[0], address)
    return not any(title and headline.text in title for title in (head.title, head.meta("og:title")))


_TOPIC = re.compile(
    r"\W*(?:chủ đề|chuyên đề|(?:dòng )?sự kiện|chuyên trang|chuyên mục|từ khóa|tags?|topics?)\W*", re.IGNORECASE
)


def _is_of_topic(blocks: Sequence[RawBlock], title: int) -> bool:
    """True for a headline below a line that says that a topic's follows."""
    return title > 0 and _TOPIC.fullmatch(blocks[title - 1].text) is not None


def _is_of_section(headline: RawBlock, blocks: Sequence[RawBlock]) -> bool:
    """True for a short headline that is a link of its own elsewhere, as sections are in menus."""
    name = headline.text.lower()
    return headline.size <= _LONGEST_SECTION and any(
        block.is_linked and (block.text.lower() == name or name in map(str.lower, block.link_texts)) for block in blocks
    )


_EVEN = 0.5
_LETTERS_OF_A_HEADLINE = 25
_LINKS_OF_AN_ENTRY = 3


def _is_teaser(blocks: Sequence[RawBlock], index: int) -> bool:
    """True for a headline that a day or a summary runs on behind; where a script leads on from it, for a dated one."""
    block = blocks[index]
    return (
        block.link_chars >= _LETTERS_OF_A_HEADLINE
        and len(block.links) <= _LINKS_OF_AN_ENTRY
        and block.furniture is None
        and block.size >= _A_SENTENCE
        and (leads_on(block) or _is_stamped(blocks, index))
    )


def _is_stamped(blocks: Sequence[RawBlock], index: int) -> bool:
    """True where a day stands in a block or beside it."""
    return any(map(_has_day, blocks[max(index - 1, 0) : index + 2]))


def _is_dated(blocks: Sequence[RawBlock], title: int | None) -> bool:
    """True where a day stands near the headline, in front of the first entry of a list.

    Links between them do not count; but a day far below that an entry follows is a clock's.
    """
    if title is None:
        return False
    for block in blocks[max(title - 3, 0) : title]:
        if _has_day(block):
            return True
        if is_entry(block):
            return False
    lines = 0
    for index in range(title + 1, min(title + _FAR_BELOW, len(blocks))):
        block = blocks[index]
        if lines == _LINES_BELOW or is_entry(block):
            return False
        if _has_day(block):
            return index <= title + _LINES_BELOW or not any(map(is_entry, blocks[index + 1 : index + 2]))
        lines += not block.is_linked
    return False


_LINES_BELOW = 6
_FAR_BELOW = 30


def _posted(blocks: Sequence[RawBlock]) -> list[int]:
    """The lines that lead nowhere, as long as headlines and no sentences, with a date line right below."""
    return [
        index
        for index, (block, below) in enumerate(pairwise(blocks))
        if below.furniture == "date line"
        and block.size >= _A_SENTENCE
        and not block.links
        and block.text[-1] not in ".:"
    ]


_ASIDE = re.compile(r"bình (?:luận|chọn)|ý kiến|thăm dò|đánh giá|phản hồi|comment|vote|poll", re.IGNORECASE)
"""How a form begins that a story has behind it."""


def _fields(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict]) -> int:
    """How many fields follow right behind the main content, in a form without a heading of its own."""
    last = last_kept(verdicts)
    form = next((box for block in blocks[last + 1 : last + 2] for box in block.box.around() if box.tag == "form"), None)
    if last < 0 or form is None or form.first <= last or _ASIDE.search(blocks[last + 1].text):
        return 0
    asked = takewhile(
        lambda block: block.size <= _LONGEST_LABEL and block.box.level is None, blocks[last + 1 : form.end]
    )
    return sum(1 for _ in asked)


def _has_day(block: RawBlock) -> bool:
    return len(block.text) < _LONGEST_DATE_LINE and dates.first(block.text) is not None


_SHORTEST_SENTENCE = 6
_LONGEST_DATE_LINE = 150
_SENTENCE = re.compile(r"[,;.!?…]")


def evidence(signs: Signs) -> float:
    """Above 0 for an article."""
    is_running = signs.longest > _RUNNING * signs.words or signs.words < _FEWEST_WORDS
    is_alone = signs.entries < _FEWEST_ENTRIES and signs.sure > _SURE and is_running
    is_broken = signs.entries >= _FEWEST_OF_A_LIST and not is_running and signs.longest < _A_PARAGRAPH
    return (
        2.0 * signs.stated
        + 1.0 * signs.dated
        + 0.3 * (signs.headed > 0)
        + 0.5 * (signs.headed >= _A_SENTENCE)
        + min(signs.longest / 90, 3.0)
        - min(signs.entries / 30, 1.0)
        + 8.0 * (min(signs.sure, 0.7) - 0.7)
        - 0.9
        - 3.0 * (signs.words < _FEWEST_WORDS and signs.entries >= _FEWEST_ENTRIES)
        - 2.5 * signs.leads_away
        - 1.0 * signs.at_front
        - 2.0 * (signs.called_front and signs.is_undated)
        + 4.0 * max(signs.sure - 0.8, 0.0)
        + 1.5 * is_alone
        - 1.0 * is_broken
        + 0.8 * (signs.posted and signs.headed >= _A_SENTENCE)
        - 1.0 * (signs.is_undated and signs.stamped >= _MANY_DATED and signs.is_in_pieces)
        - 4.0 * (signs.of_section and signs.is_undated and signs.leads_on_from_introduction)
        + min(signs.firm / 150, 1.5)
    )


_MARKS_OF_A_DOCUMENT = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?i){MOTTO}",
        r"(?:LUẬT|PHÁP LỆNH|LỆNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG TƯ(?: LIÊN TỊCH)?|KẾ HOẠCH)\W{0,3}$",
        r"(?i)số ?: ?\d{1,5}[\d/]{0,6}/[a-zđ\d/-]{2,30}",
        r"(?i)căn cứ (?:luật|nghị|quyết|thông tư|bộ luật|hiến pháp|pháp lệnh|chỉ thị|công văn|kế hoạch)\b",
        r"(?i)(?:điều|chương) (?:\d{1,3}|[ivxlc]{1,6})(?:\W|$)",
        r"(?i)nơi nhận|- ?như điều \d",
        r"(?:TM|KT|TL|TUQ|Q)\. ?[A-ZĐ]",
    )
)
"""How lines of a legal document begin, each of another part of it."""
_FEWEST_MARKS = 3
_BESIDE = 8


def is_document(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict]) -> bool:
    """True where the text itself is a legal document: it has three of the parts that only such a document has.

    Args:
        blocks: the page's blocks.
        verdicts: what was decided on each.
    """
    kept = [index for index, verdict in enumerate(verdicts) if verdict.keep]
    lines = [block.text for block in blocks[max(kept[0] - _BESIDE, 0) : kept[-1] + 1 + _BESIDE]]
    return sum(any(map(mark.match, lines)) for mark in _MARKS_OF_A_DOCUMENT) >= _FEWEST_MARKS
