"""What a document is about: "về …", "quy định …", "phê duyệt …" behind a citation, up to where it ends."""

from __future__ import annotations

import regex

from vnreform_extract.rules.engine import Context

_FLAGS = regex.IGNORECASE | regex.VERBOSE | regex.VERSION0
_REACH = 600

_LEAD = r"(?:\s?,?\s(?:ban\shành\s|ký\s)?ngày\s[\d/.-]{3,10}(?:\stháng\s\d{1,2}\snăm\s\d{4})?)?"
_VERBS = (
    r"về|v/v|quy\sđịnh|ban\shành|phê\sduyệt|sửa\sđổi|bổ\ssung|hướng\sdẫn|thành\slập|công\sbố|bãi\sbỏ|điều\schỉnh|kiện\stoàn|hợp\snhất"
    r"|tăng\scường|đẩy\smạnh|chấn\schỉnh|xử\sphạt|công\snhận"
)
_END = r"""(?=
    \s?[;\n)”"»’'] | \.(?!\d|\p{L}) | [.]?$ | \s\((?:sau|gọi|viết|Đề|có|thay|hết|ban)
  | ,?\s(?:có\shiệu\slực|hiệu\slực|trong\sđó|theo\sđó|thay\sthế|đã\s|nêu\srõ|ghi\srõ|được\s(?:ban\shành|Quốc|Chính|sửa)|hết\shiệu\slực|áp\sdụng\stừ|khiến)
  | ,\s(?:đồng\sthời|ngày\s\d|từ\sngày|từ\snăm|qua\sđó|nhằm|tuy\snhiên)
  | (?:,|,?\s(?:và|cùng|với))\s(?:các\s)?(?-i:Nghị\sđịnh|Nghị\squyết|Quyết\sđịnh|Thông\stư|Chỉ\sthị|Công\svăn|Kế\shoạch|Kết\sluận|Luật)\s
)"""
_SUBJECT = regex.compile(
    rf"{_LEAD}[,:]?\s(?P<subject>(?-i:{_VERBS})(?!\p{{L}})(?:[^\n()]|\([^()\n]{{0,160}}+\)){{3,500}}?){_END}", _FLAGS
)
_PREDICATE = regex.compile(r"(?:quy\sđịnh|hướng\sdẫn|bổ\ssung|sửa\sđổi)(?:\s?:|\srõ|\snhư|\sthì)", _FLAGS)


def subject_behind(context: Context, end: int, *, whole: bool) -> str | None:
    """Returns the subject that stands behind a citation and its issuer.

    Args:
        context: the text.
        end: where the citation, or the name of its issuer, ends.
        whole: False where only a provision is cited: what it "quy định" is not what the document is about.
    """
    match = _SUBJECT.match(context.text, end, end + _REACH)
    if match is None or _PREDICATE.match(match["subject"]):
        return None
    if not whole and not match["subject"].lower().startswith(("về", "v/v")):
        return None
    return " ".join(match["subject"].split())
