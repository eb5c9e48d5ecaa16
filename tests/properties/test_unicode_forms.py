"""A text in another form of its letters, spaces and digits says the same, and its facts stand where they stood."""

import re
import unicodedata
from functools import cache

import pytest

from vnreform_extract import extract_facts
from vnreform_extract.model import Mention
from vnreform_extract.rules import default_rules
from vnreform_extract.text.unicode import canonical

EXAMPLES = sorted(
    {
        (example.text, example.published)
        for rule in default_rules()
        for example in rule.examples
        if example.span is not None and not example.todo
    },
    key=str,
)
OLD_AND_NEW = (
    "òa oà",
    "óa oá",
    "ỏa oả",
    "õa oã",
    "ọa oạ",
    "òe oè",
    "óe oé",
    "ỏe oẻ",
    "ùy uỳ",
    "úy uý",
    "ủy uỷ",
    "ụy uỵ",
)
NEW_TONE = {
    cased(old): cased(new) for old, new in map(str.split, OLD_AND_NEW) for cased in (str.lower, str.upper, str.title)
}
FULL_WIDTH = {code: code + 0xFEE0 for code in (*range(0x21, 0x41), *range(0x5B, 0x61), *range(0x7B, 0x7F))}


def in_new_orthography(text):
    pattern = rf"(?<![qQ])(?:{'|'.join(NEW_TONE)})(?!\w)"
    return re.sub(pattern, lambda match: NEW_TONE[match.group()], text)


FORMS = {
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "marks out of order": lambda text: re.sub(
        "([\u0302\u0306\u031b])(\u0323)", r"\2\1", unicodedata.normalize("NFD", text)
    ),
    "zero-width spaces behind spaces": lambda text: text.replace(" ", " \u200b"),
    "zero-width spaces before spaces": lambda text: text.replace(" ", "\u200b "),
    "zero-width spaces in numbers": lambda text: re.sub(r"(?<=\d)(?=\d)", "\u200b", text),
    "zero-width spaces between all letters": lambda text: "\u200b".join(text),
    "soft hyphens": lambda text: re.sub(r"(?<=[^\W\d_])(?=[^\W\d_])", "\u00ad", text),
    "a byte order mark": lambda text: "\ufeff" + text,
    "spaces that do not break": lambda text: text.replace(" ", "\u00a0"),
    "narrow spaces": lambda text: text.replace(" ", "\u202f"),
    "double spaces": lambda text: text.replace(" ", "  "),
    "tabs": lambda text: text.replace(" ", "\t"),
    "mixed spaces": lambda text: text.replace(" ", " \u200b\u00a0"),
    "spaces at line ends": lambda text: text.replace("\n", " \t\n") + "  \n",
    "line ends of Windows": lambda text: text.replace("\n", "\r\n") + "\r\n",
    "eth for Đ": lambda text: text.replace("Đ", "Ð").replace("đ", "ð"),
    "African d for Đ": lambda text: text.replace("Đ", "Ɖ").replace("đ", "ɖ"),
    "new orthography": in_new_orthography,
    "digits and signs of full width": lambda text: text.translate(FULL_WIDTH),
    "hyphens that do not break": lambda text: text.replace("-", "\u2011"),
    "minus signs": lambda text: text.replace("-", "\u2212"),
    "Cyrillic capitals": lambda text: re.sub(r"(?<=[Đ-])[CTH]", lambda match: "СТН"["CTH".index(match.group())], text),
}


def plain(text):
    """What two forms of one text share."""
    return " ".join(canonical(text).text.split())


def said(facts):
    """What facts say, without the offsets that move."""
    return [(fact.kind, plain(fact.text), fact.rule, plain(str(_value(fact)))) for fact in facts]


def _value(fact):
    if isinstance(fact.value, Mention):
        return {}
    value = fact.value.to_dict()
    return {key: value[key] for key in value if key != "part_of"}


@cache
def of_example(text, published):
    return extract_facts(text, published=published)


@pytest.mark.parametrize("form", FORMS.values(), ids=list(FORMS))
def test_every_example_says_the_same_in_another_form(form):
    changed = 0
    for text, published in EXAMPLES:
        other = form(text)
        changed += other != text
        facts = extract_facts(other, published=published)
        assert said(facts) == said(of_example(text, published)), other
        assert all(other[fact.start : fact.end] == fact.text == fact.text.strip() for fact in facts), other
    assert changed > 3
