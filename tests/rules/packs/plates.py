"""A pack of rules as a user may write one: vehicle plates, and the library's years read more strictly."""

from vnreform_extract import Rule
from vnreform_extract.model import Custom, Date
from vnreform_extract.rules.engine import no, todo, yes


def _plate(match, context):
    return Custom({"province": match["province"], "serial": match["serial"].replace(".", "")})


def _year(match, context):
    return Date(match["year"])


RULES = (
    Rule(
        kind="plate",
        name="plate.car",
        pattern=r"biển \s+ (?:kiểm \s+ soát|số) \s+ (?P<province>\d\d)[A-Z]-(?P<serial>\d{3}\.?\d{2})(?!\d)",
        normalise=_plate,
        anchors=("biển kiểm soát", "biển số"),
        source="Thông tư 24/2023/TT-BCA",
        examples=(
            yes("Xe mang biển số 81A-123.45.", "biển số 81A-123.45", province="81", serial="12345"),
            no("Biển số nhà đã cũ."),
            todo(yes("biển 81A-123.45")),
        ),
    ),
    Rule(
        kind="date",
        name="date.year",
        pattern=r"năm \s+ (?P<year>20\d\d)(?!\d)",
        normalise=_year,
        anchors=("năm",),
        source="our reports name no other years",
        rank=20,
        examples=(yes("năm 2020", edtf="2020"), no("năm 1920")),
    ),
)
