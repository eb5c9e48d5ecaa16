"""Where the noun phrase behind a number ends: by lexicon first, by the tagger where the lexicon is silent."""

from __future__ import annotations

from functools import lru_cache

import regex

from vnreform_extract.text.nouns import BASES, COORDINATED, EVENTS, HEADS, MODIFIERS, NO_UNITS, STOPS
from vnreform_extract.text.words import tag_words

REACH = 110
"""Characters over which a phrase may go."""

_SYLLABLE = regex.compile(r"\p{L}[\p{L}\p{N}\p{M}]*+")
_JOIN = regex.compile(r"(?:\s?,\s|\s(?:và|hoặc|hay)\s)")
_LEVEL = regex.compile(r"\s(?:mức\s+độ|lớp|cấp|loại|hạng|nhóm)\s(?:\d{1,2}+(?![.,/]?\d)|[IVX]{1,4}+\b|[ABCD]\b)")
# The base "sở, ban, ngành của tỉnh, ủy ban nhân dân cấp huyện, cấp xã trên địa bàn tỉnh" names offices level by level.
_AREA = r"(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã)(?!\p{L})"
_OFFICES = regex.compile(
    rf"""(?:\s(?:của\s)?{_AREA})? (?:,\s(?:(?:ủy\s+ban\s+nhân\s+dân|ubnd)\s)?cấp\s(?:tỉnh|huyện|xã)(?!\p{{L}})){{1,4}}+
    (?:\strên\s+địa\s+bàn(?:\s+{_AREA})?)?""",
    regex.I | regex.VERBOSE,
)
_GROUP = {noun: index for index, group in enumerate(COORDINATED) for noun in group}
_COMPLETE = frozenset(("lần", "cấp", "bậc", "bước", "tuần"))
_TAGGED = 6


@lru_cache(maxsize=16_384)
def noun_phrase(window: str, *, base: bool = False) -> int:
    """Returns the length of the noun phrase that a text begins with, 0 where none begins it.

    Args:
        window: the text from the noun on, to the end of its line at most.
        base: True for the base of a percentage, which may be more than what can be counted.

    >>> window = "dịch vụ công trực tuyến mức độ 3 được cung cấp"
    >>> window[:noun_phrase(window)]
    'dịch vụ công trực tuyến mức độ 3'
    >>> window = "huyện, thị xã, thành phố trong 24 tháng"
    >>> window[:noun_phrase(window)]
    'huyện, thị xã, thành phố'
    """
    syllables = _clause(window, 0)
    if not syllables:
        return 0
    head, end = _head(window, syllables, base=base)
    if not end:
        return 0
    group = _GROUP.get(head)
    while group is not None and (joined := _JOIN.match(window, end)):
        following = _clause(window, joined.end())
        noun = _longest(following, HEADS)
        if _GROUP.get(noun) != group:
            break
        end = joined.end() + len(noun)
    if base and group is not None and (offices := _OFFICES.match(window, end)):
        return offices.end()
    return end if head in _COMPLETE else _modified(window, end, event=head in EVENTS)


def _clause(window: str, start: int) -> list[str]:
    """The syllables from `start` on that nothing but single spaces parts."""
    found: list[str] = []
    position = start
    while len(found) < _TAGGED and (match := _SYLLABLE.match(window, position)):
        found.append(match.group())
        position = match.end() + 1
        if window[match.end() : position] != " ":
            break
    return found


def _longest(syllables: list[str], lexicon: frozenset[str]) -> str:
    for length in range(min(len(syllables), _TAGGED), 0, -1):
        words = " ".join(syllables[:length]).lower()
        if words in lexicon:
            return words
    return ""


def _head(window: str, syllables: list[str], *, base: bool) -> tuple[str, int]:
    noun = _longest(syllables, HEADS)
    if base and len(other := _longest(syllables, BASES)) > len(noun):
        noun = other
    first = syllables[0].lower()
    if noun and (" " in noun or first not in NO_UNITS):
        if syllables[0][0].isupper() and noun not in _GROUP and not syllables[0].isupper() and " " not in noun:
            return "", 0
        return noun, len(noun)
    if first in NO_UNITS or len(first) < 2 or syllables[0][0].isupper():
        return "", 0
    word, tag = _tagged(syllables, ahead="10")
    return (word.lower(), len(word)) if tag in ("N", "Nc") else ("", 0)


def _tagged(syllables: list[str], ahead: str) -> tuple[str, str]:
    """The first word of the syllables and its tag, with words said before it."""
    passed = len(ahead)
    for word, tag in tag_words(f"{ahead} {' '.join(syllables)}"):
        if passed <= 0:
            return (word, tag) if passed == 0 else ("", "")  # one that goes over the seam is no word of the syllables
        passed -= len(word) + (passed > len(word))
    return "", ""


def _modified(window: str, end: int, *, event: bool) -> int:
    for step in range(3):
        if level := _LEVEL.match(window, end):
            end = level.end()
            continue
        if window[end : end + 1] != " ":
            break
        syllables = _clause(window, end + 1)
        if not syllables:
            break
        if words := _longest(syllables, MODIFIERS):
            end += 1 + len(words)
            continue
        if syllables[0].lower() in STOPS:
            break
        if syllables[0][0].isupper():
            if syllables[0].isupper() and 1 < len(syllables[0]) < 6:
                end += 1 + len(syllables[0])
            break
        word, tag = _tagged(syllables, ahead=f"10 {window[:end].replace(',', '')}")
        if not word or not (tag == "N" or (tag == "V" and event and not step)):
            break
        end += 1 + len(word)
    return end
