import pytest
import regex

from vnreform_extract import extract_facts
from vnreform_extract.rules import default_rules
from vnreform_extract.rules.documents import laws
from vnreform_extract.rules.documents.standards import STANDARDS
from vnreform_extract.rules.examples import check

RULES = default_rules().only("document", "mention")
HOSTILE = [
    "số 1/1/1/1-Đ",
    "12/34/56-78/",
    "khoản 1 ",
    "khoản 1 Điều 2 Luật Đất đai ",
    "quyết định số ",
    "Luật sửa đổi, bổ sung một số điều của ",
    "Nghị định số 1/2020/NĐ-CP, ",
    "Nghị định 1/2020/NĐ-CP. Nghị định này ",
    "Luật Aa bb cc dd ee ff ",
    "1/A-B-C-D-E-F-",
    "UBND tỉnh ban hành Quyết định 1/QĐ-UBND ngày 1/1/2020 ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_readings_of_a_hostile_text_grow_with_its_length_alone(piece):
    """What is read in the last part of a text is what is read in a middle part: no rule looks back without bound."""
    facts = extract_facts(piece * 600, rules=RULES)
    per_part = [0, 0, 0]
    for fact in facts:
        per_part[min(2, fact.start // (len(piece) * 200))] += 1
    assert abs(per_part[1] - per_part[2]) <= 2


def test_standards_are_read_only_when_asked():
    text = "Nước thải đạt TCVN 5945:2005."
    rules = default_rules() + STANDARDS
    assert [fact for fact in extract_facts(text) if fact.kind == "document"] == []
    assert [fact.value.type for fact in extract_facts(text, rules=rules)] == ["tiêu chuẩn"]
    outcomes = check(STANDARDS, lambda example: extract_facts(example.text, rules=rules))
    assert [outcome.complaint for outcome in outcomes if outcome.failed] == []


def test_every_known_name_of_a_law_is_read_whole():
    lost = []
    for kind, names in laws.names().items():
        for name in names:
            title = f"{kind.capitalize()} {name}"
            found = [fact.text for fact in extract_facts(f"Theo {title}, cơ quan có trách nhiệm.", rules=RULES)]
            lost += [title] if found != [title] else []
    assert lost == []


def test_names_of_laws_stand_once():
    for names in laws.names().values():
        assert len({name.lower() for name in names}) == len(names)
        assert all(regex.match(r"\p{Lu}", name) for name in names)
