"""Figures that stand alone: each count, share, amount and measure with its indicator, place and time."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Generic, TypeAlias, TypeVar

import regex

from vnreform_extract.model import Count, Date, Fact, Measure, Money, Observation, Percent
from vnreform_extract.reform.indicators import Placed, Scope, indicator_of
from vnreform_extract.text.places import Place, find_places
from vnreform_extract.text.unicode import Canonical

Figure: TypeAlias = Count | Percent | Money | Measure
_T = TypeVar("_T")

_NOW = regex.compile(
    r"(?<!\p{L})(?:(?<!(?:thực|thể|phát|xuất|biểu)\s)hiện\s+(?:nay|tại|có|còn|đang)|(?:đến|tới)\s+nay)(?!\p{L})",
    regex.I,
)
_EVERY_YEAR = regex.compile(r"(?<!\p{L})(?:hằng|hàng|mỗi)\s+(?:năm|tháng|quý)(?!\p{L})", regex.I)
_COUNTRY = regex.compile(r"(?<!\p{L})(?:cả\s+nước|toàn\s+quốc)(?!\p{L})", regex.I)
_BASE_TAIL = regex.compile(
    r"(?:\s(?:của\s)?(?:tỉnh|thành\s+phố))?,\s(?:ủy\s+ban\s+nhân\s+dân|ubnd|cấp)\s.*$"
    r"|\s(?:của|thuộc|tại|trên\s+địa\s+bàn)\s.*$",
    regex.I,
)
VIETNAM = Place("Việt Nam", "quốc gia")


def observe(
    form: Canonical, facts: Sequence[Fact], *, published: str | date | None = None, title: str = ""
) -> tuple[Observation, ...]:
    """Turns the figures among facts into observations.

    The time is the last one that the sentence names before the figure, else the one behind it, else the last one of
    the paragraph; "hiện nay", "đến nay" and a paragraph without a time stand for the day of publication, "hằng năm"
    for none. The place is the last province that the sentence names before the figure, else the page's: that of its
    title, else the one that it names most.

    Args:
        form: the article's text, with its canonical form.
        facts: its facts, by position; offsets are those of the text as given.
        published: when it was published, a date or an ISO 8601 string.
        title: its headline, in canonical form.

    >>> count = Fact("count", "12 thủ tục", 19, 29, Count(12, "thủ tục hành chính"), "count.number", (0, 40))
    >>> from vnreform_extract.text.unicode import canonical
    >>> text = canonical("Hiện nay, Gia Lai có 12 thủ tục hành chính.")
    >>> observe(text, [count], published="2020-09-02")[0].time_period
    '2020-09-02'
    """
    page = _Page(form, facts, str(published)[:10] if published else None, title)
    return tuple(page.observations())


@dataclass(frozen=True, slots=True)
class _Cues(Generic[_T]):
    """What a text says at certain places, by position."""

    starts: list[int]
    said: list[_T]

    @classmethod
    def of(cls, found: Sequence[tuple[int, _T]]) -> _Cues[_T]:
        ordered = sorted(found, key=lambda cue: cue[0])
        return cls([start for start, _ in ordered], [said for _, said in ordered])

    def last(self, start: int, end: int) -> tuple[_T] | None:
        """What was said last between two offsets, as a tuple of one; None where nothing was."""
        index = bisect_left(self.starts, end) - 1
        return (self.said[index],) if index >= 0 and self.starts[index] >= start else None

    def first(self, start: int, end: int) -> tuple[_T] | None:
        """What was said first between two offsets."""
        index = bisect_left(self.starts, start)
        return (self.said[index],) if index < len(self.starts) and self.starts[index] < end else None


@dataclass(frozen=True)
class _Page:
    """What the observations of one page share."""

    form: Canonical
    facts: Sequence[Fact]
    published: str | None
    title: str

    @property
    def text(self) -> str:
        return self.form.given

    def observations(self) -> Iterator[Observation]:
        figures = [(fact.start, fact.end) for fact in self.facts if isinstance(fact.value, Figure)]
        end, number = 0, 0
        for index, fact in enumerate(self.facts):
            if isinstance(fact.value, Figure):
                number += 1
                following = figures[number][0] if number < len(figures) else len(self.text)
                yield self._observation(index, fact, fact.value, (end, following))
                end = fact.end

    def _observation(self, index: int, fact: Fact, value: Figure, between: tuple[int, int]) -> Observation:
        unit, of = _unit(value), value.of if isinstance(value, Percent) else None
        change = value.change if isinstance(value, Percent) else None
        first, behind = _clause(self.text, fact, between)
        paragraph = self.text.rfind("\n", 0, fact.start) + 1
        scopes: dict[Scope, tuple[int, int]] = {
            "clause": (first, behind),
            "sentence": fact.sentence,
            "paragraph": (paragraph, fact.sentence[1]),
        }
        placed = Placed(fact.kind, unit or of, self.text, fact.start, fact.end, scopes)
        indicator = None if change else indicator_of(placed)
        place = self._place(fact)
        return Observation(
            kind=fact.kind,
            obs_value=value.amount,
            unit=(indicator.unit if indicator else None) or unit,
            time_period=self._time(fact, paragraph, behind),
            ref_area=place.name if place else None,
            indicator=indicator.id if indicator else None,
            fact=index,
            comparator=value.comparator,
            obs_value_max=value.amount_max,
            of=of and _BASE_TAIL.sub("", of),
            part=value.part if isinstance(value, Count) else None,
            part_of=self._whole(value),
            change=change,
            ref_area_code=place.code if place else None,
            ref_area_code_2025=place.code_2025 if place else None,
        )

    def _whole(self, value: Figure) -> Decimal | None:
        return self._amounts.get(value.part_of) if isinstance(value, Count) and value.part_of is not None else None

    @cached_property
    def _amounts(self) -> dict[int, Decimal]:
        return {fact.start: fact.value.amount for fact in self.facts if isinstance(fact.value, Count)}

    # ---- time

    def _time(self, fact: Fact, paragraph: int, behind: int) -> str | None:
        said = (
            self._times.last(fact.sentence[0], fact.start)
            or self._times.first(fact.end, behind)
            or self._times.last(paragraph, fact.start)
        )
        return said[0] if said else self.published

    @cached_property
    def _times(self) -> _Cues[str | None]:
        dates = [(fact.start, fact.end, fact.value.edtf) for fact in self.facts if isinstance(fact.value, Date)]
        cues: list[tuple[int, str | None]] = [(start, edtf) for start, _, edtf in dates]
        inside = _Cues.of([(start, end) for start, end, _ in dates])
        for pattern, time in ((_NOW, self.published), (_EVERY_YEAR, None)):
            for match in pattern.finditer(self.text):
                around = inside.last(0, match.end())
                if around is None or around[0] <= match.start():
                    cues.append((match.start(), time))
        return _Cues.of(cues)

    # ---- place

    def _place(self, fact: Fact) -> Place | None:
        said = self._places.last(fact.sentence[0], fact.start)
        return said[0] if said else self._home

    @cached_property
    def _places(self) -> _Cues[Place]:
        named = [(self.form.to_given(at, at)[0], place) for at, place in find_places(self.form.text)]
        return _Cues.of([*named, *((match.start(), VIETNAM) for match in _COUNTRY.finditer(self.text))])

    @cached_property
    def _home(self) -> Place | None:
        titled = next(find_places(self.title), None)
        if titled:
            return titled[1]
        named = Counter(self._places.said).most_common(1)
        return named[0][0] if named else None


def _unit(value: Figure) -> str | None:
    """What a figure is counted or measured in; None for a percentage."""
    return value.currency if isinstance(value, Money) else None if isinstance(value, Percent) else value.unit


def _clause(text: str, fact: Fact, between: tuple[int, int]) -> tuple[int, int]:
    """The part of the sentence that is about a figure: as far as the figures beside it, or a semicolon."""
    first = max(fact.sentence[0], between[0], text.rfind(";", 0, fact.start) + 1)
    end = min(fact.sentence[1], between[1])
    stop = text.find(";", fact.end, end)
    return first, stop if stop >= 0 else end
