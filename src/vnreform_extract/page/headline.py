"""Where the headline stands: what the labels are counted from."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from html import unescape
from itertools import islice

from vnreform_extract.page import dates
from vnreform_extract.page.blocks import Box, RawBlock
from vnreform_extract.page.naming import Names, is_site, names_nothing, plain_words, without_rubric, without_site
from vnreform_extract.page.persons import are_full_names
from vnreform_extract.page.wording import BYLINE

_WORD = re.compile(r"\w+")
_LONGEST = 300
_LONGEST_WORD = 20
_LOWEST = 1.0
_OF_FIRST, _CONTAINED, _SAME = 0.0, 2.0, 3.0
"""How much a heading must agree with the head: an h1 need not."""
_MARKS = "\"“”‘’'«([ -–—"
_HOME = re.compile(r"^(?:https?://[^/]{1,80})?/?(?:(?:index|default|home|trang-chu)\.\w{2,5})?$", re.IGNORECASE)
_TRAIL = re.compile(r"breadcrumb|duong-?dan|sitemap|navi|menu", re.IGNORECASE)
_TRAIL_LINE = re.compile(r"^(?:trang chủ|home)\s*[>»/›|\\-]", re.IGNORECASE)
_NAMED = re.compile(r"title|heading|headline|tieu-?de|(?<![a-z])head(?![a-z])", re.IGNORECASE)
_LABELS = r"[\s|(–:)-]|ngày đăng|đăng (?:ngày|lúc)|cập nhật"
_VIEWS = r"(?:số )?(?:lượt|lần) (?:xem|đọc)|views?"
_STAMP = re.compile(rf"(?:{_LABELS}|{_VIEWS}|\d[\d.,]*)*+$", re.IGNORECASE)
"""What may run on behind a headline's date."""
_LABEL = re.compile(rf"(?:{_LABELS}|(?:{_VIEWS})\s?:?\s?[\d.,]*)*+$", re.IGNORECASE)
"""What may stand between a headline and its date: a figure as a count of views alone, as a headline may end in one."""
_DATED_EVENT = re.compile(
    r"\b(?:hôm (?:nay|qua)|ngày|từ|đến|trước|sau|hết|vào|tháng|kể|sáng|chiều|tối|on|of|by|since|until|in)\s*$",
    re.IGNORECASE,
)
_TOOLS = re.compile(
    r"facebook|zalo|tweet|twitter|copy link|sao chép|chia sẻ|gửi (?:email|bài)|in (?:trang|bài)|nghe đọc(?: bài)?|"
    r"đọc bài(?: viết)?|giọng (?:nữ|nam)|quay (?:lại|về)|lưu bài|bình luận|(?:xem )?cỡ chữ|theo dõi trên|google news|"
    r"(?:được|ngày) đăng|đăng (?:ngày|lúc)|cập nhật(?: lúc)?|viết bởi|(?:lượt|lần) (?:xem|đọc)|"
    r"(?:tổng )?(?:số )?lượt truy cập|thống kê truy cập|(?:đang|số người) (?:truy cập|trực tuyến)|hôm (?:nay|qua)|"
    r"\d{1,2} (?:giây|phút|giờ|ngày|tuần|tháng) trước|(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),?|ngày (?=\W|$)",
    re.IGNORECASE,
)
"""Words of share bars, reading tools and date lines."""
_GLUED = re.compile(r"(?<=[^\W\dA-ZĐ_])(?=[A-ZĐÁÀẢÂĂÊÉÍÔƠÓÚƯÝỦỤ\d])|(?<=[?!”'\"])(?=[^\W_])")
"""Where text of the next element begins without a space between."""
_NUMBERED = re.compile(r"(?:[IVX]{1,4}|\d{1,2})[.)] ")
_POLL = re.compile(r"(?:theo )?bạn (?:nghĩ|đánh giá|thấy|biết)\b.{0,200}\?$", re.IGNORECASE)
_FEWEST_OWN_WORDS = 3
_LETTERHEAD = re.compile(r"^CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập ?[-–] ?Tự do|\bSố ?: ?\d{0,6}/")
_LINES_ABOVE = 12
_LETTERS_OF_A_HEADLINE = 25
_SURE_IN_TEXT = 3.0
_LIKELY_IN_TEXT = 2.0
"""What the first line of a text needs where no line above it can be the headline."""
_AROUND = re.compile(
    r"(?:\s|[|–-]|(?<=\s)[\W\d_]{1,9}(?=\s|$)|(?:title|tiêu đề):|ngày đăng|đăng (?:ngày|lúc)|cập nhật|"
    r"(?:lượt|lần) (?:xem|đọc)|views?|comments?|bình luận|\([\w-]{2,30}(?:\.[a-z]{2,6}){1,2}\))*+",
    re.IGNORECASE,
)
"""What runs into a headline from its box besides a date: a label, a counter, the source's address."""
_FEWEST_WORDS = 4
_MOST_WORDS = 40
_OF_THE_ARTICLE = re.compile(
    r"(?:entry|post|article|story|news|detail)\w{0,8}[_-]{0,2}(?:title|headline)|title-(?:detail|news|post)",
    re.IGNORECASE,
)
"""A class that leaves no doubt."""
_IN_ADDRESS = 0.72
_NOT_IN_ADDRESS = 0.4
_OF_A_BOX = re.compile(r"portlet|widget|WPTitle|box|block|side|left|right|other|summary|module|menu", re.IGNORECASE)
_LONGEST_DATE_LINE = 80


def find(blocks: Sequence[RawBlock], stated: Names) -> int | None:
    """Index of the headline: a heading, or a line that says what the head states; None where no line is sure to be it.

    Args:
        blocks: the page's blocks.
        stated: the titles and the site's name that the page's head states.
    """
    titles = [words for title in stated.titles if (words := _words(title))]
    begins = tuple({title[0] for title in titles})
    letters = {*_MARKS, *(word[0] for word in begins)}
    best, found = _LOWEST, None
    for index, block in enumerate(blocks):
        if block.box.level is None and not _begins(block.text, letters, begins):
            continue
        if (weight := _weight(block, titles, stated)) > best:
            best, found = weight, index
    return found


def _begins(text: str, letters: Collection[str], words: tuple[str, ...]) -> bool:
    """True for a text with one of the words in front; most are told by their first letter or sign."""
    return text[:1].lower()[:1] in letters and text[:_LONGEST_WORD].lower().lstrip(_MARKS).startswith(words)


def _weight(block: RawBlock, titles: Sequence[list[str]], stated: Names) -> float:
    """How much speaks for a block: its level, and agreement with the head."""
    box, text = block.box, block.text
    level = box.level
    words = _words(text) if len(text) <= _LONGEST and (level == 1 or not box.hidden) else []
    if not words or _leads_home(block) or names_nothing(text):
        return 0.0
    agreement = max((_agreement(words, title) for title in titles), default=0.0)
    needed = _OF_FIRST if level == 1 else _CONTAINED if level and len(words) >= _FEWEST_WORDS else _SAME
    if agreement < needed or (block.links and not level) or (agreement < _SAME and is_site(text, stated.aliases)):
        return 0.0
    if level == 1:
        return _weight_of_first(block, words, agreement)
    around = [box.words for box in _inner(block)]
    named = any(_NAMED.search(words) for words in around)
    return (
        agreement
        + 0.5 * bool(level)
        + 0.25 * named
        - 1.5 * block.is_linked
        - any(_TRAIL.search(words) for words in around)
    )


def _weight_of_first(block: RawBlock, words: list[str], agreement: float) -> float:
    """How much speaks for an h1; less for a hidden one, which a script shows, and one that leads elsewhere."""
    if agreement < _CONTAINED and len(words) > _MOST_WORDS:
        return 0.0
    doubtful = block.box.hidden or (agreement < _CONTAINED and block.is_linked)
    if agreement or (not doubtful and _may_be_alone(block)):
        return agreement + (0.5 if doubtful else 1.5)
    return 0.0


def _agreement(words: list[str], title: list[str]) -> float:
    """3 for the same words, 2 where one holds the other, 1 where many are the same."""
    if words == title:
        return _SAME
    short, long = sorted((words, title), key=len)
    if len(short) > 2 and f" {' '.join(short)} " in f" {' '.join(long)} ":
        return _CONTAINED
    common = len(set(words) & set(title)) / min(len(set(words)), len(set(title)))
    return 1.0 if common >= 0.3 else 0.0


def _may_be_alone(block: RawBlock) -> bool:
    """True for an h1 that may be right although the head says something else, as the heads of old portals do."""
    return block.furniture is None and not block.links and not any(_OF_A_BOX.search(box.words) for box in _inner(block))


def _leads_home(block: RawBlock) -> bool:
    """True for the site's name as a link to its front page."""
    return bool(block.links) and block.is_linked and all(map(_HOME.match, block.links))


def title(block: RawBlock | None, stated: Names) -> str | None:
    """The headline as it stands in the page, without site, rubric and date line, else as the head states it best.

    The head has the last word where the page's address was made of its title and of hardly a word of the heading, which
    then is a section's or an advertisement's.
    """
    if block is None:
        return stated.title
    text = unescape(block.text)
    if text in stated.titles:
        return text
    if better := _in_address(block, stated) or _within(text, stated.titles):
        return better
    text = without_date(text)
    return without_rubric(without_site(text, stated.aliases) or text)


def _in_address(block: RawBlock, stated: Names) -> str | None:
    """The title that the page's address repeats although it does not know the heading."""
    if not stated.slug or _alike(block.text, stated.slug) > _NOT_IN_ADDRESS:
        return None
    if any(_OF_THE_ARTICLE.search(box.words) for box in _inner(block)):
        return None
    return next((title for title in stated.titles if _alike(title, stated.slug) >= _IN_ADDRESS), None)


def _alike(title: str, slug: frozenset[str]) -> float:
    """Share of the words that a title and the page's address have in common, from 0 to 1."""
    words = set(plain_words(title))
    return 2 * len(words & slug) / (len(words) + len(slug))


def _within(text: str, titles: Sequence[str]) -> str | None:
    """The title that a heading holds, besides nothing but a date, a label, a counter or a source."""
    for title in titles:
        start = text.find(title)
        if start >= 0 and title.count(" ") + 1 >= _FEWEST_WORDS:
            around = (text[:start], text[start + len(title) :])
            if all(_AROUND.fullmatch(_without_moments(part)) for part in around):
                return title
    return None


def _without_moments(text: str) -> str:
    """A text without its dates."""
    for moment in reversed(list(dates.moments(text))):
        text = text[: moment.start] + text[moment.end :]
    return text


def without_date(text: str) -> str:
    """A headline without the date line that runs on behind it; a date that is part of it stays.

    >>> without_date("Người dân hài lòng hơn 06/11/2019 - Lượt xem: 2418"), without_date("Tin vắn ngày 6/3/2026")
    ('Người dân hài lòng hơn', 'Tin vắn ngày 6/3/2026')
    """
    for moment in dates.moments(text):
        before = text[: moment.start]
        if _STAMP.match(text, moment.end) and not _DATED_EVENT.search(before):
            return _without_tail(before[: _last_word_end(before)]) or text
        if text[moment.end : moment.end + 1].isupper() and not _own(before):
            return text[moment.end :]
    return _without_tail(text)


def _without_tail(text: str) -> str:
    """A headline without the date, the age or the author's name that its box joins to its last word.

    >>> _without_tail("Xã mở một cửa2 giờ trướcLê Thị Na"), _without_tail("Ai sang Lào Cai?")
    ('Xã mở một cửa', 'Ai sang Lào Cai?')
    """
    for joint in _GLUED.finditer(text):
        tail = _own(text[joint.start() :])
        if not tail or are_full_names(tail):
            return text[: joint.start()]
    return text


def _own(text: str) -> str:
    """A text without dates and without the words of tools and date lines."""
    return _TOOLS.sub(" ", _without_moments(text)).strip(" \t-–—|•·:,0123456789x")


def _last_word_end(text: str) -> int:
    """Where a text ends without the signs and labels of a date line."""
    return next((start for start in range(len(text) + 1) if _LABEL.match(text, start)), len(text))


def above(blocks: Sequence[RawBlock], kept: Sequence[bool], stated: Names) -> int | None:
    """Index of the headline of a page without a heading that is sure to be it: the likeliest line above the text.

    For a line speak, in this order: that the head states it, a date line in it or right below, a class that says so,
    a heading's tag, bold type, nearness to the text.

    Args:
        blocks: the page's blocks.
        kept: for each whether it is main content.
        stated: the titles and the site's name that the page's head states.
    """
    first = next((index for index, keep in enumerate(kept) if keep), None)
    if first is None:
        return None
    titles = [_words(title) for title in stated.titles]
    best, found = 0.0, first if _likelihood(blocks, first, titles) >= _LIKELY_IN_TEXT else None
    for distance, index in enumerate(range(first, max(first - _LINES_ABOVE, -1), -1)):
        if _is_teaser(blocks[index]):
            break
        weight = _likelihood(blocks, index, titles) - distance / _LINES_ABOVE
        if weight > best and (index < first or weight >= _SURE_IN_TEXT):
            best, found = weight, index
    return found


def _is_teaser(block: RawBlock) -> bool:
    """True for another story's headline with its day: what stands above it belongs to other stories."""
    return (
        _LETTERS_OF_A_HEADLINE <= block.link_chars < len(block.text)
        and _is_date_line(block)
        and len(_own(block.text)) >= _LETTERS_OF_A_HEADLINE
    )


def _likelihood(blocks: Sequence[RawBlock], index: int, titles: Sequence[list[str]]) -> float:
    """How much a line reads as a headline; 0 where it cannot be one."""
    block = blocks[index]
    text = without_date(block.text) if len(block.text) <= _LONGEST else ""
    if not _reads_as_headline(block, text):
        return 0.0
    words = _words(text)
    agrees = max((_agreement(words, title) for title in titles), default=0.0) >= 2
    is_dated = text != block.text or any(_is_date_line(other) for other in blocks[index + 1 : index + 3])
    dated = 2.0 if is_dated else 1.0 if index and _is_date_line(blocks[index - 1]) else 0.0
    named = any(_NAMED.search(box.words) and not _OF_A_BOX.search(box.words) for box in _inner(block))
    bold = block.bold_chars > 0.8 * len(block.text)
    return 1.0 + 3.0 * agrees + dated + 1.5 * named + 0.5 * (block.box.level is not None) + 0.5 * bold


def _is_date_line(block: RawBlock) -> bool:
    return block.furniture == "date line" or (
        len(block.text) <= _LONGEST_DATE_LINE and dates.first(block.text) is not None
    )


def _inner(block: RawBlock) -> Iterator[Box]:
    return islice(block.box.around(), 2)


def _reads_as_headline(block: RawBlock, text: str) -> bool:
    return (
        _FEWEST_WORDS <= len(_words(text)) <= _MOST_WORDS
        and not _is_furniture(block)
        and not _TRAIL_LINE.match(text)
        and not any(_TRAIL.search(box.words) for box in _inner(block))
        and not dates.first(text[:_LONGEST_DATE_LINE] if text[:1] == "(" else "")
        and not BYLINE.match(text)
        and "|" not in text
        and not text.rstrip("”\"’'").endswith((".", ":", ";", ","))
        and not _NUMBERED.match(text)
        and not _LETTERHEAD.search(text)
        and not _POLL.match(text)
        and not is_site(text, frozenset())
        and not names_nothing(text)
        and _says_something(text)
        and block.link_chars < 0.5 * len(block.text)
    )


def _is_furniture(block: RawBlock) -> bool:
    """True for furniture, but for a date line that a headline is joined to."""
    return block.furniture is not None and (block.furniture != "date line" or not _says_something(block.text))


def _says_something(text: str) -> bool:
    """True for a line that is more than a date, reading tools and a name."""
    own = _own(text)
    return len(_words(own)) >= _FEWEST_OWN_WORDS and not are_full_names(own)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
