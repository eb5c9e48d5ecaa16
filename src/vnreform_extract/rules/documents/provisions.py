"""Provisions before a document: "điểm a khoản 2 Điều 5 của Nghị định …"."""

from __future__ import annotations

import regex

FLAGS = regex.IGNORECASE | regex.VERBOSE | regex.VERSION0
REACH = 320
"""Characters before a document in which its provisions are sought."""

_RANKS = {
    "câu": 0,
    "tiết": 0,
    "đoạn": 0,
    "điểm": 1,
    "khoản": 2,
    "điều": 3,
    "tiểu mục": 4,
    "mục": 5,
    "chương": 6,
    "phần": 7,
    "phụ lục": 8,
    "mẫu số": 9,
    "mẫu": 9,
    "biểu": 9,
}
"""Levels of a text, the narrowest first."""
_SMALL = frozenset(("câu", "tiết", "đoạn", "điểm", "khoản"))

_LEVEL = "(?:" + "|".join(sorted((level.replace(" ", r"\s") for level in _RANKS), key=len, reverse=True)) + ")"
_VALUE = r"(?:\d{1,3}[a-zđ]?(?:\.\d{1,2}){0,3}[a-zđ]?|[ivxlc]{1,7}|[a-zđ]\d?|thứ\s(?:nhất|hai|ba|tư|năm|sáu|bảy|tám))(?:(?![\p{L}\d])|(?=(?:khoản|điều)\s))"
_AND = r"(?:\s?[,;]\s(?:và|hoặc)\s|\s?[,;]\s?|\s(?:và|hoặc|hay|đến|tới)\s|\s?[-–]\s?)"
_UNIT = rf"(?:các\s)?{_LEVEL}\s?(?:số\s)?{_VALUE}(?:{_AND}{_VALUE}(?![/.]\d))*+"
_STEP = rf"(?:\s?[,;/]\s?(?:(?:và|hoặc)\s)?|\s(?:và|hoặc|hay|đến|tới)\s|\s?)(?:(?:từ|tại|của|thuộc)\s)?(?=(?:các\s)?{_LEVEL})"
_BEFORE = regex.compile(
    rf"""(?<![\p{{L}}\d])(?P<chain>(?:từ\s(?={_LEVEL}))?+{_UNIT}(?:{_STEP}{_UNIT})*+)
    (?:\s?[,/]\s?|\s(?:của|tại|trong|thuộc|ở|theo)\s|\s)(?:(?:các|dự\sthảo)\s)?$""",
    FLAGS,
)
_ENDING = 20
_ENDS_IN_VALUE = regex.compile(
    r"(?<!\p{L})(?:\d++[a-zđ]?|[ivxlc]{1,7}|[a-zđ]|nhất|hai|ba|tư|năm|sáu|bảy|tám)[\s,/]{1,3}(?:\p{L}{1,5}\s){0,2}$",
    FLAGS,
)
_WORD = regex.compile(rf"(?<!\p{{L}}){_LEVEL}(?!\p{{L}})", FLAGS)
_GLUED = regex.compile(r"(?<=\d[a-zđ]?)(?=(?:khoản|điều)\s)", FLAGS)
_INTO = regex.compile(
    rf"(?P<level>{_LEVEL})\s(?P<value>{_VALUE})\s?[,;/]?\s?(?:(?:của|tại|thuộc)\s)?(?=(?P<upper>{_LEVEL})\s)", FLAGS
)


def provisions_before(text: str, start: int, floor: int = 0) -> str | None:
    """Returns the provisions that lead up to a document at `start`, read no further left than `floor`.

    >>> text = "theo quy định tại Khoản 3, Điều 30 của Nghị định"
    >>> provisions_before(text, len(text) - len("Nghị định"))
    'khoản 3 Điều 30'
    """
    if not _ENDS_IN_VALUE.search(text, max(floor, start - _ENDING), start):
        return None
    window = text[max(floor, start - REACH) : start]
    match = _BEFORE.search(window)
    return _written(match["chain"]) if match else None


def _written(chain: str) -> str:
    """The levels in the case that the standard gives them, without signs between a provision and what it lies in."""
    chain = " ".join(_GLUED.sub(" ", chain).split())
    chain = regex.sub(r"^các\s", "", chain, flags=FLAGS)
    chain = _INTO.sub(_inside, chain)
    return _WORD.sub(_cased, chain)


def _rank(word: str) -> int:
    return _RANKS[" ".join(word.lower().split())]


def _inside(match: regex.Match[str]) -> str:
    if _rank(match["level"]) < _rank(match["upper"]):
        return f"{match['level']} {match['value']} "
    return match.group()


def _cased(match: regex.Match[str]) -> str:
    word = match.group().lower()
    return word if word in _SMALL else word.capitalize()
