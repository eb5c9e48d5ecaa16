"""What a headline's box joins to it: the date line, tools for the reader, the author's name."""

from __future__ import annotations

import re
from functools import lru_cache

from vnreform_extract.page import dates
from vnreform_extract.page.persons import are_full_names

_LABELS = r"[\s|(–:)-]|ngày đăng|đăng (?:ngày|lúc)|cập nhật"
_VIEWS = r"(?:số )?(?:lượt|lần) (?:xem|đọc)|views?"
_STAMP = re.compile(rf"(?:{_LABELS}|{_VIEWS}|\d[\d.,]*)*+$", re.IGNORECASE)
"""What may run on behind a headline's date."""
_LABEL = re.compile(rf"(?:{_LABELS}|(?:{_VIEWS})\s?:?\s?[\d.,]*)*+$", re.IGNORECASE)
"""What may stand between a headline and its date: a figure as a count of views alone, as a headline may end in one."""
_DATED_EVENT = re.compile(
    r"\b(?:hôm (?:nay|qua)|ngày|từ|đến|trước|sau|hết|vào|tháng|kể|sáng|chiều|tối|"
    r"hạn(?: (?:nộp|chót|cuối))?\s?:?|on|of|by|since|until|in)\s*$",
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


@lru_cache(maxsize=1 << 8)  # the title and the day of publication are read from one line
def without_date(text: str) -> str:
    """A headline without the date line that runs on behind it; a date that is part of it stays.

    >>> without_date("Người dân hài lòng hơn 06/11/2019 - Lượt xem: 2418"), without_date("Tin vắn ngày 6/3/2026")
    ('Người dân hài lòng hơn', 'Tin vắn ngày 6/3/2026')
    """
    for moment in dates.moments(text):
        before = text[: moment.start]
        if _STAMP.match(text, moment.end) and not _DATED_EVENT.search(before):
            return _without_tail(before[: _last_word_end(before)]) or text
        if text[moment.end : moment.end + 1].isupper() and not own(before):
            return text[moment.end :]
    return _without_tail(text)


def _without_tail(text: str) -> str:
    """A headline without the date, the age or the author's name that its box joins to its last word.

    >>> _without_tail("Xã mở một cửa2 giờ trướcLê Thị Na"), _without_tail("Ai sang Lào Cai?")
    ('Xã mở một cửa', 'Ai sang Lào Cai?')
    """
    for joint in _GLUED.finditer(text):
        tail = own(text[joint.start() :])
        if not tail or are_full_names(tail):
            return text[: joint.start()]
    return text


def own(text: str) -> str:
    """A text without dates and without the words of tools and date lines."""
    return _TOOLS.sub(" ", without_moments(text)).strip(" \t-–—|•·:,0123456789x")


def without_moments(text: str) -> str:
    """A text without its dates."""
    for moment in reversed(list(dates.moments(text))):
        text = text[: moment.start] + text[moment.end :]
    return text


def _last_word_end(text: str) -> int:
    """Where a text ends without the signs and labels of a date line."""
    return next((start for start in range(len(text) + 1) if _LABEL.match(text, start)), len(text))
