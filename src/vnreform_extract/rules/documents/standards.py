"""Technical standards and regulations ("TCVN 5945:2005"), for those who ask for them: no part of the default set.

The pack `standards` (`--rules standards`), or in Python:

>>> from vnreform_extract.rules import default_rules
>>> rules = default_rules() + STANDARDS
"""

from __future__ import annotations

import regex

from vnreform_extract.model import Document
from vnreform_extract.rules.documents.citation import RANK
from vnreform_extract.rules.engine import Context, Rule, no, yes

_TYPES = {"TCVN": "tiêu chuẩn", "TCXDVN": "tiêu chuẩn", "TCCS": "tiêu chuẩn", "TCN": "tiêu chuẩn", "QCVN": "quy chuẩn"}


def _standard(match: regex.Match[str], _: Context) -> Document:
    series = match["series"].upper()
    number = f"{series} {' '.join(match['body'].split())}"
    return Document(_TYPES[series], f"{number}:{match['rest']}" if match["rest"] else number, match["year"])


STANDARDS: tuple[Rule, ...] = (
    Rule(
        kind="document",
        name="document.standard",
        pattern=r"""(?P<series>TCVN|TCXDVN|TCCS|TCN|QCVN)\s
            (?P<body>(?:(?:ISO|IEC|ISO/IEC)\s)?\d{1,5}+(?:-\d{1,3}+){0,2}+(?:/\d{1,3}+)?+)
            (?:\s?:\s?(?P<rest>(?P<year>(?:19|20)\d\d)(?:/[\p{L}&]{2,10}+)?+))?+(?![\p{L}\d])""",
        normalise=_standard,
        anchors=("tcvn", "tcxdvn", "tccs", "tcn", "qcvn"),
        rank=RANK,
        source="Luật Tiêu chuẩn và quy chuẩn kỹ thuật; Thông tư 21/2007/TT-BKHCN",
        examples=(
            yes("theo TCVN 5945:2005 về nước thải", "TCVN 5945:2005", number="TCVN 5945:2005", issued="2005"),
            yes("TCVN ISO 9001:2015", type="tiêu chuẩn", number="TCVN ISO 9001:2015"),
            yes("TCVN 2737 : 2023", number="TCVN 2737:2023"),
            yes("TCVN 7447-5-51:2010", number="TCVN 7447-5-51:2010"),
            yes("QCVN 06:2022/BXD", type="quy chuẩn", number="QCVN 06:2022/BXD", issued="2022"),
            yes("TCVN 4055", number="TCVN 4055", issued=None),
            no("đạt chuẩn TCVN"),
            no("ISO 9001:2015"),
        ),
    ),
)
"""The rules for standards."""
