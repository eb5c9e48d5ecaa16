"""Citations by name: codes, laws, ordinances, the constitution."""

from __future__ import annotations

import regex

from vnreform_extract.rules.documents import issue, laws
from vnreform_extract.rules.documents.citation import RANK, cite
from vnreform_extract.rules.documents.examples import names as examples
from vnreform_extract.rules.documents.numbered import NO
from vnreform_extract.rules.documents.numbers import NUMBER, read_number
from vnreform_extract.rules.engine import Context, Reading, Rule

_YEAR = r"(?:,?\s(?P<date>(?P<year>(?:19|20)\d\d)(?![\d/.-]?\d|\s(?:triệu|đồng|người|ha)(?!\p{L}))))"
_NUMBERED = rf"(?:\s(?:{NO}\s?)?{NUMBER})?+"
NAMED = rf"""(?P<title>{laws.TITLE})(?P<amended>\s\((?:sửa\sđổi|hợp\snhất)\)(?=\s(?:năm|số)))?+{_NUMBERED}(?:{_YEAR}|{issue.TAIL})"""

_NO_LAW = regex.compile(
    r"(?:đại\shọc|khoa|hãng|ĐH|công\sty|viện|trường|ngành|kỷ|pháp|cử\snhân|hội|văn\sphòng|thạc\ssĩ|tiến\ssĩ|giảng\sviên)\s$",
    issue.FLAGS,
)


def _named(match: regex.Match[str], context: Context) -> Reading | None:
    if _NO_LAW.search(context.text, max(0, match.start() - 12), match.start()):
        return None
    number = read_number(match) if match["number"] else None
    if number and number.type not in (None, "pháp lệnh"):
        return None  # "Nghị định hướng dẫn Luật Đất đai số 102/2024/NĐ-CP"
    title = " ".join(match["title"].split())
    kind = laws.type_of_title(title)
    if kind == "luật" and title[0].islower() and laws.is_field(title) and number is None and not match["date"]:
        return None
    return cite(match, context, kind, number, title)


RULES: tuple[Rule, ...] = (
    Rule(
        kind="document",
        name="document.named",
        pattern=NAMED,
        normalise=_named,
        anchors=("luật", "bộ luật", "pháp lệnh", "hiến pháp", *(code.lower() for code in laws.ABBREVIATED)),
        rank=RANK,
        source="cách viết thông thường; tên luật theo Cơ sở dữ liệu quốc gia về văn bản pháp luật",
        examples=examples.NAMED,
    ),
)
