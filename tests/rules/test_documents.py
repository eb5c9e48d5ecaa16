import importlib
import tomllib
import unicodedata
from pathlib import Path

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


NUMBERS = (
    *("22/2019/QĐ-UBND", "70/QĐ-UBND", "18-NQ/TW", "106b-KL/TU", "30a/2008/NQ-CP", "206/2025/QH15", "1903/UBND-VX"),
    *("01/2018/TTLT-BCA-BQP-BTC", "62/VBHN-BNNMT", "215/TTr-SNV", "43-HD/BTCTW", "03/2025/DS-ST", "201/CĐ-TTg"),
    *("4177/BGDĐT-GDPT", "115/GP-BTTTT", "1211/2016/UBTVQH13", "651/QĐ-XPVPHC", "35-CTr/TU"),
)
MANGLED = {
    "a space before the slash": lambda number: number.replace("/", " /", 1),
    "a space after the slash": lambda number: "/ ".join(number.rsplit("/", 1)),
    "a line break after the slash": lambda number: "/\n".join(number.rsplit("/", 1)),
    "spaces around the hyphen": lambda number: number.replace("-", " - ", 1),
    "a space behind the hyphen": lambda number: number.replace("-", "- ", 1),
    "a line break behind the hyphen": lambda number: number.replace("-", "-\n", 1),
    "en dashes": lambda number: number.replace("-", "–"),
    "an en dash with spaces": lambda number: number.replace("-", " – ", 1),
    "hyphens that do not break": lambda number: number.replace("-", "\u2011"),
    "Icelandic eths": lambda number: number.replace("Đ", "Ð"),
    "African Ds": lambda number: number.replace("Đ", "Ɖ"),
    "no strokes": lambda number: number.replace("QĐ", "QD").replace("HĐND", "HDND"),
    "small letters": str.lower,
    "decomposed letters": lambda number: unicodedata.normalize("NFD", number),
    "full width": lambda number: "".join(chr(ord(one) + 0xFEE0) if one < "~" else one for one in number),
    "zero-width spaces": lambda number: number.replace("/", "/\u200b"),
    "Cyrillic letters": lambda number: number.translate(str.maketrans("TCBPHK", "ТСВРНК")),
    "a word glued behind": lambda number: number + "ngày 02/01/2020",
    "as the standard has it": str,
}


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("mangle", MANGLED.values(), ids=MANGLED)
def test_a_number_is_read_however_it_is_written(mangle, number):
    text = f"Theo Quyết định số {mangle(number)} của cơ quan."
    (fact,) = (fact for fact in extract_facts(text, rules=RULES) if fact.kind == "document")
    assert fact.value.number == number
    assert text[fact.start : fact.end] == fact.text


def test_the_pack_of_standards_is_declared():
    points = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]["entry-points"]
    module, _, name = points["vnreform_extract.rules"]["standards"].partition(":")
    assert getattr(importlib.import_module(module), name) is STANDARDS


def test_standards_are_read_only_when_asked():
    text = "Nước thải đạt TCVN 5945:2005."
    rules = default_rules() + STANDARDS
    assert [fact for fact in extract_facts(text) if fact.kind == "document"] == []
    assert [fact.value.type for fact in extract_facts(text, rules=rules)] == ["tiêu chuẩn"]
    outcomes = check(STANDARDS, lambda example: extract_facts(example.text, rules=rules))
    assert [outcome.complaint for outcome in outcomes if outcome.failed] == []


@pytest.mark.parametrize(
    ("text", "issuer", "subject"),
    [
        ("Quyết định 70/QĐ-UBND của UBND tỉnh Sơn La về phân cấp.", "Ủy ban nhân dân tỉnh Sơn La", "về phân cấp"),
        ("UBND TP Đà Nẵng vừa ban hành Quyết định 12/QĐ-UBND.", "Ủy ban nhân dân thành phố Đà Nẵng", None),
        ("Chỉ thị số 23/CT-TTg của Chính phủ về liêm chính;", "Thủ tướng Chính phủ", "về liêm chính"),
        ("Chỉ thị 05-CT/TW của Bộ Chính trị", "Bộ Chính trị", None),
        ("Nghị quyết 18-NQ/TW", "Trung ương Đảng", None),
        ("Thông tư 07/2014/TT-BTP của Bộ trưởng Bộ Tư pháp", "Bộ Tư pháp", None),
        ("Thông tư liên tịch 01/2015/TTLT-BNV-BTC", "Bộ Nội vụ, Bộ Tài chính", None),
        ("Thông tư 99 của Bộ TN&MT quy định hồ sơ, có hiệu lực ngay.", "Bộ Tài nguyên và Môi trường", "quy định hồ sơ"),
        ("Giấy phép 75/GP-TTĐT do Sở Thông tin và Truyền thông cấp", "Sở Thông tin và Truyền thông", None),
        (
            "Nghị định 67/2025/NĐ-CP sửa đổi một số điều của Nghị định 178/2024/NĐ-CP (cũ); các bộ",
            "Chính phủ",
            "sửa đổi một số điều của Nghị định 178/2024/NĐ-CP (cũ)",
        ),
        ("khoản 2 Điều 5 Nghị định 61/2018/NĐ-CP quy định hồ sơ gồm hai bản", "Chính phủ", None),
        ("Kế hoạch 33/KH-UBND về cải cách, ngày 2/9 tỉnh sẽ họp", "Ủy ban nhân dân", "về cải cách"),
    ],
)
def test_issuer_and_subject(text, issuer, subject):
    fact = next(fact for fact in extract_facts(text, rules=RULES) if fact.kind == "document")
    assert (fact.value.issuer, fact.value.subject) == (issuer, subject)


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
