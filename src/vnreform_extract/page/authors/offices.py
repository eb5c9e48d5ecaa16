"""Offices and agencies in the lines that say who wrote a page."""

from __future__ import annotations

import re

from vnreform_extract.page.persons import are_full_names
from vnreform_extract.page.wording import SMALL

_OFFICES = (
    "Sở|Phòng|Trạm|Trung tâm|Văn phòng|UBND|HĐND|Trường (?:đại|cao|trung|tiểu|mầm|chính|THPT|THCS)|Bệnh viện|"
    "Công an(?! nhân dân)|Hội|Chi cục|Cục|Khoa|Viện|Học viện"
)
_MEDIA = "Báo|Đài|Cổng|TTXVN"
OFFICE = re.compile(rf"^(?:{_OFFICES}) \w|^(?:[\w.-]+ ){{0,4}}(?:department|ministry|bureau) of\b", re.IGNORECASE)
"""Offices: templates state one as the author of every page, and a source that is one gave figures."""
SIGNING_OFFICE = re.compile(
    r"^(?:Văn phòng|Phòng|Hội đồng|Tổ|Trung tâm|Trường|Trạm|(?:Chi )?[Cc]ục|Sở|Công an|Bộ phận|Khoa)\b"
    r"[^.:;,?()\d]{2,60}$"
)
"""An office that signs what it has written, where no person does."""
_AFFILIATED = re.compile(
    rf"^(?P<name>[^\W\d_][^-–/(,]{{3,40}}?)"
    rf"(?: ?[-–/(,] ?(?:Ban|Trường|{_MEDIA}|(?i:{_OFFICES}))\b| (?:{_OFFICES}) (?=[^\W\d_{SMALL}])).{{0,60}}$"
)
"""A name and the office that it belongs to."""
ADDED = re.compile(
    r"(?<=\w) ?\((?:\*|theo\b|cập nhật\b|tổng hợp|t/h|lược|dịch|ghi|TTXVN|VOV|VGP|VTV)[^()]{0,40}\)\W{0,2}$",
    re.IGNORECASE,
)
"""The source or the kind of work, in brackets behind a name."""


def affiliated(text: str) -> re.Match[str] | None:
    """A name with the office behind it; names may hold an office's word themselves ("Trần Hội Nghĩa")."""
    return _AFFILIATED.match(text) if not are_full_names(text) else None
