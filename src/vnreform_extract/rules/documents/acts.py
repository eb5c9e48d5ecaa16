"""What a body does with a document that it issues: "ban hành", "ký", "thông qua" before a citation."""

from __future__ import annotations

import regex

_REACH = 48
_ACT = regex.compile(
    r"""\s(?:(?:đã|vừa|mới|cũng|tiếp\stục|kịp\sthời|chính\sthức|thống\snhất|biểu\squyết)\s){0,3}+
    (?:ban\shành|ký(?:\sban\shành|\squyết\sđịnh)?|có|ra|thông\squa|phát\shành|công\sbố|trình|gửi|cấp|nhận\sđược|phát\sđi)
    (?:\s(?:kèm|theo|các|những|hai|02|ba|tiếp|thêm|một|số|Luật)){0,2}+\s*+$""",
    regex.IGNORECASE | regex.VERBOSE | regex.VERSION0,
)


def act_before(text: str, start: int, floor: int = 0) -> int | None:
    """Returns where the words begin that say that someone issues what stands at `start`, or None.

    Nothing before `floor` is looked at.

    >>> text = "UBND tỉnh đã ban hành Quyết định"
    >>> text[: act_before(text, text.index("Quyết"))]
    'UBND tỉnh'
    """
    match = _ACT.search(text, max(floor, start - _REACH), start)
    return match.start() if match else None
