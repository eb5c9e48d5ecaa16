"""Rules for lists of days, months, quarters and years that share a lead word and a tail: one fact an item."""

from __future__ import annotations

import regex

from vnreform_extract.model import Date
from vnreform_extract.rules.dates import forms
from vnreform_extract.rules.dates.forms import Form, Point
from vnreform_extract.rules.dates.words import END, RECENT, S0, TAIL, WORD_BEHIND, D, M, S, number
from vnreform_extract.rules.engine import DIGITS, Context, Example, Normaliser, Reading, Rule, among, no

_RANK = 20
_AND = rf"(?:{S0}[,;]{S0}(?:và{S})?|{S}(?:và|hoặc|hay){S}|{S0}\+{S0})"
_QUARTER = r"(?:IV|I{1,3}|[1-4])(?![\p{L}\d])"


def _pattern(lead: str, item: str, last: str) -> str:
    """An item of "LEAD item, item và last": behind the lead word or other items, and before the last or the last itself.

    The last item is the nearest that says month or year.
    """
    behind = rf"(?<=(?:,|và|hoặc|hay|\+)[ ]?)(?<=(?<!\p{{L}}){lead}{S}(?:{item}{_AND}(?:{lead}{S})?){{1,11}})"
    ahead = rf"(?={_AND}(?:(?:{lead}{S})?{item}{_AND}){{0,11}}?(?:{lead}{S})?(?P<last>{last}))"
    return rf"(?:{lead}{S}(?P<item>{item}){ahead}|{behind}(?:(?P<last>{last})|(?P<item>{item}){ahead}))"


def _reader(*lasts: Form) -> Normaliser:
    """Reads an item, with the month and year that the last one gives."""

    def normalise(match: regex.Match[str], context: Context) -> Date | Reading | None:
        last = forms.read_point(match["last"], context.published, lasts)
        if last is None:
            return None
        if not match["item"]:
            return last.date()
        text = _like(last.edtf, match["item"])
        value = Point(text, last.relative, last.lunar).date()
        return Reading(value, match.start(), match.end("item")) if value else None

    return normalise


def _like(last: str, item: str) -> str:
    """Writes an item with what it leaves out taken from the last one: "02" beside "2025-05-04" is "2025-05-02"."""
    numbers = [number(part) for part in regex.split(r"[/.-]", item)]
    if len(last) == 4:
        return item
    if len(last) == 7 and last[5:] >= "33":
        return f"{last[:5]}{32 + numbers[0]}"
    if len(last) == 7:
        return f"{last[:5]}{numbers[0]:02d}"
    month = f"{numbers[1]:02d}" if len(numbers) > 1 else last[5:7]
    return f"{last[:5]}{month}-{numbers[0]:02d}"


_LAST_MONTH = Form(rf"(?P<month>{M})(?:{TAIL}{END}|{END}{WORD_BEHIND})", forms.MONTH.read)
_LAST_QUARTER = Form(rf"(?P<quarter>{_QUARTER})(?:{TAIL}{END}|{END}{WORD_BEHIND})", forms.QUARTER.read)
_LAST_YEAR = Form(rf"(?P<year>{RECENT}){END}", forms.BARE_YEAR.read)


def _rule(name: str, lead: str, item: str, lasts: tuple[Form, ...], examples: tuple[Example, ...]) -> Rule:
    return Rule(
        kind="date",
        name=name,
        pattern=_pattern(lead, item, forms.any_of(lasts)),
        normalise=_reader(*lasts),
        anchors=(lead, DIGITS, *(("i", "ii", "iii", "iv") if lead == "quý" else ())),
        rank=_RANK,
        source="cách viết thông thường: liệt kê với một chữ chung",
        examples=examples,
    )


RULES: tuple[Rule, ...] = (
    _rule(
        "date.list_of_days",
        "ngày",
        rf"{D}(?:[/.-]{M})?+(?![/.-]\d)",
        (forms.FULL_DAY, forms.SHORT_DAY),
        (
            among("họp ngày 02, 03 và 04 tháng 5", "ngày 02", published="2025-05-06", edtf="2025-05-02"),
            among("họp ngày 02, 03 và 04 tháng 5", "03", published="2025-05-06", edtf="2025-05-03"),
            among("họp ngày 02, 03 và 04 tháng 5", "04 tháng 5", published="2025-05-06", edtf="2025-05-04"),
            among("hai ngày 5 và 6/9/2020", "ngày 5", edtf="2020-09-05"),
            among("các ngày 30/8, 5/9 và 6/9/2020", "5/9", edtf="2020-09-05"),
            among("các ngày 30/8, 5/9 và 6/9/2020", "ngày 30/8", edtf="2020-08-30"),
            among("ngày 21 và ngày 22 tháng 3 năm 2020", "ngày 21", edtf="2020-03-21"),
            no("mỗi ngày 2, 3 đoàn khách"),
        ),
    ),
    _rule(
        "date.list_of_months",
        "tháng",
        M,
        (_LAST_MONTH,),
        (
            among("tháng 7, 8, 9 năm 2016", "tháng 7", edtf="2016-07"),
            among("tháng 7, 8, 9 năm 2016", "8", edtf="2016-08"),
            among("tháng 7, 8, 9 năm 2016", "9 năm 2016", edtf="2016-09"),
            among("tháng 4 và 5/2020", "5/2020", edtf="2020-05"),
            among("tháng 4, 5.", "5", published="2020-09-02", edtf="2020-05"),
            no("mỗi tháng 3, 4 vụ"),
        ),
    ),
    _rule(
        "date.list_of_quarters",
        "quý",
        _QUARTER,
        (_LAST_QUARTER,),
        (
            among("quý III, IV/2020", "quý III", edtf="2020-35"),
            among("quý III, IV/2020", "IV/2020", edtf="2020-36"),
            no("quý vị, các bạn"),
        ),
    ),
    _rule(
        "date.list_of_years",
        "năm",
        RECENT,
        (_LAST_YEAR,),
        (
            among("các năm 2016, 2017 và 2018", "năm 2016", edtf="2016"),
            among("các năm 2016, 2017 và 2018", "2017", edtf="2017"),
            among("các năm 2016, 2017 và 2018", "2018", edtf="2018"),
            among("hai năm 2019 và 2020 tỉnh hụt thu", "2020", edtf="2020"),
            no("mỗi năm tăng 2016, 2017 hộ"),
        ),
    ),
)
