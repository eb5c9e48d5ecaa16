"""Provisions before a document: "điểm a khoản 2 Điều 5 của Nghị định …"."""

from __future__ import annotations

import regex

FLAGS = regex.IGNORECASE | regex.VERBOSE | regex.VERSION0
_REACH = 320

_LEVEL = r"(?:điểm|khoản|điều|chương|mục|tiểu\ mục|phần|phụ\ lục|đoạn|tiết|mẫu\ số)"
_VALUE = r"(?:\d{1,3}[a-zđ]?(?:\.\d{1,2}){0,3}|[ivxlc]{1,6}|[a-zđ]{1}\d?)(?![\p{L}\d])"
_COMMA = r"(?:\s?[,;]\s?|\s?[,;]?\s(?:và|hoặc|hay|đến|tới)\s|\s?[-–]\s?)"
_UNIT = rf"(?:các\s)?{_LEVEL}\s?(?:số\s)?{_VALUE}(?:{_COMMA}{_VALUE}(?!/))*+"
_CHAIN = rf"{_UNIT}(?:(?:\s?[,;/]\s?|\s(?:và|hoặc|hay|đến|tới)\s|\s?[,;]\s(?:và|hoặc)\s|\s?)(?:(?:từ|tại|của)\s)?(?={_LEVEL}|các\s){_UNIT})*+"
_BEFORE = regex.compile(
    rf"(?<![\p{{L}}\d])(?P<chain>(?:từ\s)?+{_CHAIN})(?:\s?[,/]\s?|\s(?:của|tại|trong|thuộc|ở|,|theo)\s|\s)(?:các\s|dự\sthảo\s)?$",
    FLAGS,
)
_GLUED = regex.compile(rf"(?<=\d)(?={_LEVEL}\s)", FLAGS)
_BETWEEN = regex.compile(rf"(?P<value>{_VALUE})\s?[,;/]?\s?(?:của\s|tại\s)?(?P<next>{_LEVEL})\b", FLAGS)
_WORDS = regex.compile(rf"(?<!\p{{L}}){_LEVEL}(?!\p{{L}})", FLAGS)
_ORDER = {"tiết": 0, "đoạn": 0, "điểm": 1, "khoản": 2, "điều": 3, "tiểu mục": 4, "mục": 5, "chương": 6, "phần": 7}
_CASE = {"điều": "Điều", "chương": "Chương", "mục": "Mục", "phần": "Phần", "phụ lục": "Phụ lục", "mẫu số": "Mẫu số"}


def provision_before(text: str, start: int, floor: int = 0) -> str | None:
    """Returns the provisions that lead up to a document at `start`, not looking left of `floor`."""
    window = text[max(floor, start - _REACH) : start]
    if not _WORDS.search(window):
        return None
    match = _BEFORE.search(window)
    return _written(match["chain"]) if match else None


def _written(chain: str) -> str:
    chain = " ".join(_GLUED.sub(" ", chain).split())
    chain = regex.sub(r"^các ", "", chain, flags=FLAGS)
    chain = _BETWEEN.sub(_without_sign, chain)
    return _WORDS.sub(lambda word: _CASE.get(word.group().lower(), word.group().lower()), chain)


def _without_sign(match: regex.Match[str]) -> str:
    """Drops the sign between a level and the one that it lies in: "khoản 3, Điều 30"."""
    inner = [level.group().lower() for level in _WORDS.finditer(match.string, 0, match.start())]
    upper = match["next"].lower()
    if inner and _ORDER.get(inner[-1], 9) < _ORDER.get(upper, 0):
        return f"{match['value']} {match['next']}"
    return match.group()
