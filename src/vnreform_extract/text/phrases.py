"""Where the noun phrase behind a number ends: by lexicon first, by the tagger where the lexicon is silent."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container
from enum import Enum, auto
from functools import lru_cache
from unicodedata import normalize

import regex

from vnreform_extract.text.lexicon import LONGEST, lexicon
from vnreform_extract.text.words import tag_words

REACH = 110
"""Characters over which a phrase may go."""

_SYLLABLE = regex.compile(r"\p{L}[\p{L}\p{N}\p{M}]*+(?:-\p{Ll}[\p{L}\p{M}]*+)*+")
_JOIN = regex.compile(r"(?:\s?,\s|\s(?:và|hoặc|hay)\s)")
_LEVEL = regex.compile(
    r"\s(?:mức\s+độ|lớp|cấp|loại|hạng|nhóm|khối|bậc)\s(?:\d{1,2}+(?![.,/]?\d)|[IVX]{1,4}+\b|[ABCD]\b)"
)
# The base "sở, ban, ngành của tỉnh, ủy ban nhân dân cấp huyện, cấp xã trên địa bàn tỉnh" names offices level by level.
_AREA = r"(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã)(?!\p{L})"
_OFFICES = regex.compile(
    rf"""(?:\s(?:của\s)?{_AREA})? (?:,\s(?:(?:ủy\s+ban\s+nhân\s+dân|ubnd)\s)?cấp\s(?:tỉnh|huyện|xã)(?!\p{{L}})){{1,4}}+
    (?:\strên\s+địa\s+bàn(?:\s+{_AREA})?)?""",
    regex.I | regex.VERBOSE,
)
_VERBAL, _FUNCTION, _STOPS = 1, 2, 3
_MODIFIERS = 4
"""Words that may go on with a phrase."""
_TAGGED = 7
"""Syllables that the tagger sees."""
_VOWEL = regex.compile(r"[aeiouy]", regex.I)
"""What every syllable has, its marks taken off; "xxx" is none."""
_COMMA = regex.compile(r",\s")
_TWIN = 3
"""Syllables of the longest noun that is looked at for a second one of its making."""
_AND = regex.compile(r"\svà\s")
_BRAND = regex.compile(r"\s(?:\p{Lu}[A-Za-z]*-?\d[A-Za-z\d]*|\p{Lu}[a-z]{5,}+|\d{1,2}x\d{1,2})(?![\p{L}\p{N}])")
"""A name that is no Vietnamese one: "vaccine Sinopharm", "ca mắc Covid-19", "súng K59"."""
_AMOUNTS = frozenset(("số", "tổng số", "số lượng", "lượng", "tổng lượng", "khối lượng"))
"""Bases that are nothing without the noun behind them."""
_PLACES = "đơn vị hành chính"
_PEOPLE = frozenset(("người", "người làm việc", "người học", "chức danh"))
_NOUN_TAGS = ("N", "Nc", "Ny", "Nb")


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
    clause = _Clause(window, 0)
    head = _head(clause, base=base)
    if not head:
        return 0
    noun = clause.words(0, head)
    known = lexicon()
    end, classes = clause.ends[head - 1], known.nouns.get(noun, frozenset())
    if noun in known.complete:
        return end
    if base and noun in _AMOUNTS and window[end : end + 1] == " ":
        return end + 1 + inner if (inner := noun_phrase(window[end + 1 :])) else end
    alike = classes & known.joined
    end = _coordinated(window, end, alike)
    if base and alike and (offices := _OFFICES.match(window, end)):
        return offices.end()
    verbs = _Verbs.NONE if classes & _PEOPLE else _Verbs.ANY if noun in known.events else _Verbs.LAST
    modified = _modified(window, end, clause, verbs)
    joined = max(_coordinated(window, modified, alike), _twin(window, modified))
    return modified if joined == modified else _modified(window, joined, _Clause(window, joined + 1), _Verbs.LAST)


def head_noun(phrase: str) -> str:
    """Returns the noun, with those joined to it, that a noun phrase is about.

    >>> head_noun("hồ sơ đúng hạn"), head_noun("xã, phường vùng cao")
    ('hồ sơ', 'xã, phường')
    """
    clause = _Clause(phrase, 0)
    head = _head(clause, base=False)
    if not head:
        return phrase
    known = lexicon()
    classes = known.nouns.get(clause.words(0, head), frozenset())
    return phrase[: _coordinated(phrase, clause.ends[head - 1], classes & known.joined)]


def ends_here(text: str, end: int) -> bool:
    """Tells whether the phrase that ends at a place is complete: a sign, the end of the line or a small word follows.

    >>> ends_here("11 triệu mỗi tháng", 8), ends_here("11 triệu lượt", 8)
    (True, False)
    """
    if text[end : end + 1] != " ":
        return not text[end : end + 1].isalnum()
    clause = _Clause(text[end + 1 : end + 1 + REACH], 0)
    if not clause:
        return not text[end + 1 : end + 2].isalnum()
    known = lexicon()
    return clause.longest(0, known.function, known.stops, known.nouns)[1] in (0, 1)


class _Verbs(Enum):
    """Which verbs go on with a noun: none ("5 người vận chuyển"), what ends its clause, or any ("5 vụ vận chuyển").

    Adjectives go on with all but the first, which are people: "5 người vắng" tells what they are, not which.
    """

    NONE = auto()
    LAST = auto()
    ANY = auto()


class _Clause:
    """The syllables from a place on that nothing but single spaces parts."""

    __slots__ = ("_tagged", "ends", "lower", "starts", "syllables")

    def __init__(self, window: str, start: int) -> None:
        self.syllables: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        position = start
        while len(self.syllables) < _TAGGED + LONGEST and (match := _SYLLABLE.match(window, position)):
            self.syllables.append(match.group())
            self.starts.append(match.start())
            self.ends.append(match.end())
            position = match.end() + 1
            if window[match.end() : position] != " ":
                break
        self.lower = [syllable.lower() for syllable in self.syllables]
        self._tagged: dict[int, tuple[int, str]] | None = None

    def __len__(self) -> int:
        return len(self.syllables)

    def words(self, start: int, end: int) -> str:
        """Syllables as words in lower case."""
        return " ".join(self.lower[start:end])

    def longest(self, start: int, *lexicons: Container[str]) -> tuple[int, int]:
        """Length in syllables of the longest entry at a syllable and which lexicon has it; (0, -1) for none."""
        for length in range(min(len(self.lower) - start, LONGEST), 0, -1):
            words = self.words(start, start + length)
            for index, entries in enumerate(lexicons):
                if words in entries:
                    return length, index
        return 0, -1

    def tagged(self, start: int) -> tuple[int, str]:
        """Length in syllables of the tagger's word that begins at a syllable and its tag; (0, "") for none."""
        if self._tagged is None:
            self._tagged = {}
            place = -1
            for word, tag in tag_words(f"10 {' '.join(self.syllables[:_TAGGED])}"):
                length = word.count(" ") + 1
                if place >= 0:
                    self._tagged[place] = (length, tag)
                place += length
        return self._tagged.get(start, (0, ""))


def _head(clause: _Clause, *, base: bool) -> int:
    """Length in syllables of the noun that begins a clause."""
    if not clause:
        return 0
    known = lexicon()
    nouns: tuple[Container[str], ...] = (known.nouns, known.bases) if base else (known.nouns,)
    length, _ = clause.longest(0, *nouns)
    if clause.words(0, length) in known.agents and _has_object(clause, length):
        return 1
    first = clause.lower[0]
    begins_none = first in known.function or first in known.no_units or (len(first) < 2 and not length)
    if _is_another_word(clause, length):
        return 0
    if length == 1 and begins_none and not (base and first in known.bases):
        length = 0
    if clause.syllables[0].isupper() and 1 < len(first) < 8:
        return 1 if not begins_none else 0
    if clause.syllables[0][0].isupper() and length < 2:
        return length if known.nouns.get(first, frozenset()) & known.joined else 0
    if length > 1 or (length and (first in known.complete or _is_known(clause, length))):
        return length
    if not length and (begins_none or clause.longest(0, known.function, known.stops, known.verbal)[0] > 1):
        return 0
    return _tagged_head(clause, length)


def _tagged_head(clause: _Clause, length: int) -> int:
    """Length of the noun that the tagger sees where the lexicon knows only its first `length` syllables, or none."""
    may_end = clause.lower[0] in lexicon().stops
    if may_end and _is_known(clause, 1):
        return length
    words, tag = clause.tagged(0)
    return words if words > length and tag in _NOUN_TAGS and (words > 1 or not may_end) else length


def _is_another_word(clause: _Clause, length: int) -> bool:
    """True where a verb begins a clause that is longer than its noun ("giải thể"), or what is no syllable ("xxx")."""
    if length:
        return clause.longest(0, lexicon().verbal, lexicon().stops)[0] > length
    return not _VOWEL.search(normalize("NFD", clause.lower[0]))


def _is_known(clause: _Clause, place: int) -> bool:
    """True where the lexicon says what a syllable is, so that it is no part of a compound with those before it."""
    known = lexicon()
    if place >= len(clause) or clause.syllables[place][0].isupper():
        return True
    return clause.longest(place, known.modifiers, known.verbal, known.function, known.stops, known.nouns)[0] > 0


def _coordinated(window: str, end: int, classes: frozenset[str]) -> int:
    """Where nouns of the same class that are joined to the first end."""
    nouns = lexicon().nouns
    while classes and (joined := _JOIN.match(window, end)):
        following = _Clause(window, joined.end())
        length, _ = following.longest(0, nouns)
        if not length or classes.isdisjoint(nouns[following.words(0, length)]):
            break
        if window[:end].lower().endswith(following.words(0, length)):  # said again, with its name: "3 xã, xã An Bình"
            break
        end = following.ends[length - 1]
    return end


def _twin(window: str, end: int) -> int:
    """Where a second noun ends that shares a syllable with the first: "máy xúc, máy ủi", "ngành, chuyên ngành"."""
    first = window[:end].lower().split()
    if not (joined := _COMMA.match(window, end)) or len(first) > _TWIN:
        return end
    following = _Clause(window, joined.end())
    size = max(len(first), 2)
    second = following.syllables[:size]
    if following.longest(0, lexicon().function)[0]:
        return end
    starts_alike = len(first) > 1 and second[:1] == first[:1]
    ends_alike = second[1:] and second[-1:] == first[-1:]
    return following.ends[size - 1] if len(second) == size and second != first and (starts_alike or ends_alike) else end


def _modified(window: str, end: int, clause: _Clause, verbs: _Verbs) -> int:
    """Where the words that go on with a phrase end."""
    for _ in range(_MODIFIERS):
        if level := _LEVEL.match(window, end):
            end = level.end()
            continue
        if window[end : end + 1] != " ":
            break
        if not clause or end > clause.ends[-1]:
            clause = _Clause(window, end + 1)
        place = bisect_left(clause.starts, end)
        length = _modifier(clause, place, verbs) if place < len(clause) else 0
        if not length:
            brand = _BRAND.match(window, end)
            return brand.end() if brand else end
        end = _field(window, clause.ends[place + length - 1], clause.words(place, place + length))
        verbs = _Verbs.LAST if verbs is _Verbs.ANY else verbs
    return end


def _field(window: str, end: int, word: str) -> int:
    """Where a second modifier ends that is joined to the first: "lĩnh vực đất đai và xây dựng"."""
    known = lexicon()
    if not (joined := _AND.match(window, end)) or (word not in known.modifiers and word not in known.verbal):
        return end
    clause = _Clause(window, joined.end())
    length, _ = clause.longest(0, known.modifiers, known.verbal, known.function, known.stops, known.nouns)
    other = clause.words(0, length)
    ends = length == len(clause) or clause.longest(length, known.function)[0] > 0
    return clause.ends[length - 1] if ends and (other in known.modifiers or other in known.verbal) else end


def _modifier(clause: _Clause, place: int, verbs: _Verbs) -> int:
    """Length in syllables of the word at `place` if it goes on with the phrase, else 0."""
    known = lexicon()
    syllable = clause.syllables[place]
    if not syllable[-1].isalpha():
        return 0
    if syllable[0].isupper():
        return int(syllable.isupper() and 1 < len(syllable) < 6)
    length, index = clause.longest(place, known.modifiers, known.verbal, known.function, known.stops, known.nouns)
    if index in (_FUNCTION, _STOPS):
        return 0
    if length and _names_place(clause, place, length):
        return 0
    if index == _VERBAL:
        ends = place + length == len(clause)
        return length if verbs is _Verbs.ANY or (verbs is _Verbs.LAST and ends) else 0
    if length > 1 or (length and _is_known(clause, place + length)):
        return length
    words, tag = clause.tagged(place)
    goes_on = tag in _NOUN_TAGS or (tag == "A" and verbs is not _Verbs.NONE) or (tag == "V" and verbs is _Verbs.ANY)
    return words if goes_on else 0


def _names_place(clause: _Clause, place: int, length: int) -> bool:
    """True where an area and its name stand at `place`: "hộ dân thôn Đoài"."""
    behind = place + length
    named = behind < len(clause) and clause.syllables[behind][0].isupper()
    return named and _PLACES in lexicon().nouns.get(clause.words(place, behind), ())


def _has_object(clause: _Clause, place: int) -> bool:
    """True where something stands at a place that is no end of a phrase and no modifier: "người dùng thuốc"."""
    known = lexicon()
    ends = place >= len(clause) or clause.syllables[place][0].isupper()
    return not ends and clause.longest(place, known.function, known.stops, known.modifiers)[0] == 0
