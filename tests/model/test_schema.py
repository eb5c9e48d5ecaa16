import json
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest

from vnreform_extract import model
from vnreform_extract.model.facts import VALUES
from vnreform_extract.model.schema import record_schema

IN_THE_DOCS = Path(__file__).parents[2] / "docs" / "record.schema.json"


def fact(kind, value):
    return model.Fact(kind, "x", 0, 1, value, "rule", (0, 1))


RECORD = model.Record(
    model.Article(
        text="x",
        page_type="article",
        tags=("a",),
        views=1,
        image=model.Image("i.jpg"),
        blocks=(model.Block("x", "table", True, "text", 0, 1, table=model.Table(None, ("a",), (("1",),))),),
        items=(model.Item("y"),),
    ),
    (
        fact("document", model.Document(number="70/QĐ-UBND", issuer="UBND")),
        fact("mention", model.Mention(0)),
        fact("date", model.Date("2020", relative=True)),
        fact("count", model.Count(Decimal("1.50"), "xã", part="x", total=Decimal(3))),
        fact("percent", model.Percent(Decimal("93.8"), change="up")),
        fact("money", model.Money(Decimal("1E9"), "VND")),
        fact("measure", model.Measure(Decimal(3), "ha")),
        fact("duration", model.Duration("P1D", working_days=True)),
        fact("my own", model.Custom({"anything": [1]})),
    ),
    (model.CitedDocument("70/QĐ-UBND", None, None, None, None, None, (0, 1)),),
    (model.Observation("count", Decimal("1.50"), "xã", "2020", "Gia Lai", None, 3, part="x", part_of=Decimal(3)),),
)


@pytest.fixture(scope="module")
def validator():
    jsonschema.Draft202012Validator.check_schema(record_schema())
    return jsonschema.Draft202012Validator(record_schema())


def test_the_documented_schema_is_that_of_the_models():
    assert json.loads(IN_THE_DOCS.read_text("utf-8")) == record_schema()


def test_a_record_with_everything_in_it_is_valid(validator):
    assert {f.kind for f in RECORD.facts} >= set(VALUES)
    validator.validate(RECORD.to_dict())


@pytest.mark.parametrize("path", [("article", "text"), ("facts", 3, "value", "amount"), ("facts", 0, "sentence")])
def test_a_record_that_lacks_something_is_not(validator, path):
    data = RECORD.to_dict()
    *parents, last = path
    inner = data
    for key in parents:
        inner = inner[key]
    del inner[last]
    with pytest.raises(jsonschema.ValidationError):
        validator.validate(data)
