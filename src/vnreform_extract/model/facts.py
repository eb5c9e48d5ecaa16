"""Facts and their values, one value type a kind.

The keys that `to_dict()` gives are those of the gold annotation; `docs/` describes them kind by kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, ClassVar, Literal, Protocol

from vnreform_extract.model.base import Model, plain

Comparator = Literal["eq", "ge", "gt", "le", "lt", "approx"]
Change = Literal["up", "down"]


class Value(Protocol):
    """What a fact says: anything with a `to_dict()` of JSON-ready keys."""

    def to_dict(self) -> dict[str, Any]:
        """Returns the value as JSON-ready data."""


@dataclass(frozen=True, slots=True)
class Document(Model):
    """A legal or administrative document, cited by number, by type and year, or by name.

    Attributes:
        type: the type in lower case ("quyết định"), or None where neither words nor code tell.
        number: canonical number ("70/QĐ-UBND"), or None where only a name or a year is given.
        issued: EDTF date of issue as far as the text says it ("2020-02-21", "2013").
        title: the name of a law cited by name ("Luật Đất đai").
        provision: the narrowest provision cited with it ("điểm a khoản 2 Điều 5").
        issuer: who issued it, written out ("Ủy ban nhân dân tỉnh Gia Lai").
        subject: what it is about, as the citation says ("về Đề án …").
    """

    _optional: ClassVar[frozenset[str]] = frozenset({"issuer", "subject"})
    type: str | None = None
    number: str | None = None
    issued: str | None = None
    title: str | None = None
    provision: str | None = None
    issuer: str | None = None
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Mention(Model):
    """A later, shorter mention of a document cited before ("Quyết định này").

    Attributes:
        refers_to: `start` of the document fact it stands for, in the text as given.
    """

    refers_to: int


@dataclass(frozen=True, slots=True)
class Date(Model):
    """A calendar date or a period.

    Attributes:
        edtf: ISO 8601-2 / EDTF ("2020-05-31", "2016/2019", "2020-33", "XXXX-09-02").
        relative: True where the text left something to be filled in from the publication date.
        calendar: "lunar" where the text gave a lunar date; `edtf` is the solar day where it is known.
    """

    _optional: ClassVar[frozenset[str]] = frozenset({"relative", "calendar"})
    edtf: str
    relative: bool = False
    calendar: Literal["lunar"] | None = None


@dataclass(frozen=True, slots=True)
class Count(Model):
    """How many of something.

    Attributes:
        amount: the number, exact.
        unit: the counted noun phrase as written ("thủ tục hành chính").
        amount_max: upper bound of a range.
        comparator: "eq", "ge", "gt", "le", "lt" or "approx".
        part: what tells this part of a breakdown apart ("cấp sở").
        part_of: `start` of the count that this is a part of, in the text as given.
        total: b of "a/b đơn vị".
        sum_differs: on a whole, True where its parts do not add up to it.
    """

    _optional: ClassVar[frozenset[str]] = frozenset({"amount_max", "part", "part_of", "total", "sum_differs"})
    amount: Decimal
    unit: str
    amount_max: Decimal | None = None
    comparator: Comparator = "eq"
    part: str | None = None
    part_of: int | None = None
    total: Decimal | None = None
    sum_differs: bool = False


@dataclass(frozen=True, slots=True)
class Percent(Model):
    """A share or a rate of change, in percent (a per mille is converted: 5‰ is 0.5).

    Attributes:
        amount: the number, exact, in percent.
        amount_max: upper bound of a range.
        comparator: as for `Count`.
        of: what it is a share of, as the noun phrase right after it.
        change: "up" or "down" where it is the size of a change.
    """

    _optional: ClassVar[frozenset[str]] = frozenset({"amount_max", "change"})
    amount: Decimal
    amount_max: Decimal | None = None
    comparator: Comparator = "eq"
    of: str | None = None
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Money(Model):
    """An amount of money in whole units of its currency.

    Attributes:
        amount: the number, exact ("1,5 tỷ đồng" is 1500000000).
        currency: ISO 4217 code.
        amount_max: upper bound of a range.
        comparator: as for `Count`.
    """

    _optional: ClassVar[frozenset[str]] = frozenset({"amount_max"})
    amount: Decimal
    currency: str
    amount_max: Decimal | None = None
    comparator: Comparator = "eq"


@dataclass(frozen=True, slots=True)
class Measure(Model):
    """A number with a unit of measure.

    Attributes:
        amount: the number in the unit as written ("30 nghìn ha" is 30000).
        unit: UCUM-like symbol ("ha", "m2", "t", "a" for years of age, "point").
        amount_max: upper bound of a range.
        comparator: as for `Count`.
    """

    _optional: ClassVar[frozenset[str]] = frozenset({"amount_max"})
    amount: Decimal
    unit: str
    amount_max: Decimal | None = None
    comparator: Comparator = "eq"


@dataclass(frozen=True, slots=True)
class Duration(Model):
    """A length of time.

    Attributes:
        iso: ISO 8601 duration ("P15D", "PT24H").
        iso_max: upper bound of a range.
        comparator: as for `Count`.
        working_days: True for "ngày làm việc".
    """

    _optional: ClassVar[frozenset[str]] = frozenset({"iso_max", "working_days"})
    iso: str
    iso_max: str | None = None
    comparator: Comparator = "eq"
    working_days: bool = False


VALUES: Mapping[str, type] = {
    "document": Document,
    "mention": Mention,
    "date": Date,
    "count": Count,
    "percent": Percent,
    "money": Money,
    "measure": Measure,
    "duration": Duration,
}
"""The value type of each kind."""


@dataclass(frozen=True, slots=True)
class Custom:
    """The value of a kind that a user's own rule pack defines.

    Attributes:
        data: any JSON-ready mapping.
    """

    data: Mapping[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Returns a copy of `data`."""
        return {key: plain(value) for key, value in self.data.items()}


@dataclass(frozen=True, slots=True)
class Fact(Model):
    """One thing that the text states.

    Attributes:
        kind: "document", "date", "count", "percent", "money", "measure", "duration", "mention", or a kind of your own.
        text: the characters of the text that state it: always `given[start:end]`.
        start: offset of the first character, in code points of the text exactly as given.
        end: offset behind the last character.
        value: what it says; a dataclass per kind.
        rule: name of the rule that found it.
        sentence: start and end of the sentence around it.
    """

    kind: str
    text: str
    start: int
    end: int
    value: Value
    rule: str
    sentence: tuple[int, int]

    def to_dict(self) -> dict[str, Any]:
        """Returns the fact as JSON-ready data; `value` has the keys of its kind."""
        return {
            "kind": self.kind,
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "value": self.value.to_dict(),
            "rule": self.rule,
            "sentence": list(self.sentence),
        }
