"""The record of a legal document: its number, day, issuer and subject, as portals show it for want of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.boilerplate import Verdict, role_of

_OF_IT = r"(?: (?:của )?(?:văn bản|vb|tài liệu))?"
_FIELD = re.compile(
    r"[\W_]*(?:"
    rf"(?P<number>số(?: ?[,/&]? ?(?:ký |kí )?hiệu)?{_OF_IT}|(?:ký|kí) hiệu{_OF_IT}|số,? ngày{_OF_IT})|"
    rf"(?P<issued>(?:ngày|năm) (?:ban hành|ký|ra){_OF_IT}|ngày văn bản)|"
    rf"(?P<effective>(?:ngày|thời điểm) (?:có |bắt đầu )?(?:hiệu lực|áp dụng)|hiệu lực từ(?: ngày)?)|"
    rf"(?P<expired>ngày hết (?:hiệu lực|hạn))|"
    rf"(?P<gazette>(?:ngày|số)(?: đăng)? công báo|ngày công báo)|"
    rf"(?P<kind>(?:loại|hình thức|thể loại|tên loại|nhóm|thể thức){_OF_IT})|"
    rf"(?P<issuer>(?:cơ quan|đơn vị|nơi|cấp|người)(?: ?/ ?(?:cơ quan|đơn vị|nơi|người))? "
    rf"(?:ban hành|ra văn bản|phát hành|soạn thảo|ký ban hành){_OF_IT})|"
    rf"(?P<signer>người ký(?: duyệt)?{_OF_IT}|ký bởi)|"
    rf"(?P<post>chức (?:vụ|danh)(?: người ký)?)|"
    rf"(?P<subject>trích yếu(?: nội dung)?{_OF_IT}|nội dung trích yếu|tên văn bản|v/v)|"
    rf"(?P<field>lĩnh vực{_OF_IT}|ngành|chuyên mục)|"
    rf"(?P<scope>phạm vi(?: áp dụng)?)|"
    rf"(?P<state>(?:tình trạng|trạng thái)(?: hiệu lực)?{_OF_IT}|hiệu lực{_OF_IT})|"
    rf"(?P<file>(?:tệp|file|tập|tài liệu|văn bản)(?: tin| nội dung)?(?: đính kèm| gốc| kèm theo| toàn văn)|"
    rf"nội dung (?:file|văn bản)|toàn văn|tải (?:về|xuống|file))"
    r")(?P<colon>[ *]{0,2}[:：])?[\W_]*",
    re.IGNORECASE,
)
"""A label of a record, alone or in front of its value."""
_FEWEST = 4
_FARTHEST = 3
"""Blocks from one label to the next."""
_MOST_OF_ANOTHER_TEXT = 100
_LONGEST = 400
"""Words of the main content; more are the document itself, or a story."""
_PROSE = 20
_SURE = 0.9
_REASON = "the record of a document"


@dataclass(frozen=True, slots=True)
class Record:
    """A document's record among the blocks of a page.

    Attributes:
        first: index of its first label.
        end: index behind its last value.
        values: what its labels say, by their kinds: "number", "issued", "subject", …
    """

    first: int
    end: int
    values: dict[str, str]

    @property
    def subject(self) -> str | None:
        """What the document is about."""
        return self.values.get("subject")


def find(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict]) -> Record | None:
    """The one record that a page is there to show; None on a page of several, as in a list, and on one with a story.

    Args:
        blocks: the page's blocks.
        verdicts: what was decided on each.
    """
    sizes = [block.size if verdict.keep else 0 for block, verdict in zip(blocks, verdicts, strict=True)]
    if (told := sum(sizes)) > _LONGEST:
        return None
    records = [record for record in _runs(blocks) if _is_of_document(record)]
    if len(records) != 1 or told - sum(sizes[records[0].first : records[0].end]) > _MOST_OF_ANOTHER_TEXT:
        return None
    return records[0]


def _is_of_document(record: Record) -> bool:
    return len(record.values) >= _FEWEST and ("number" in record.values or "subject" in record.values)


def kept(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict], record: Record) -> list[Verdict]:
    """The verdicts of a page whose text is a record: its lines, and sentences around it that were kept before."""
    return [
        Verdict(True, _REASON, role_of(block), max(verdict.chance, _SURE))
        if record.first <= index < record.end
        else replace(verdict, keep=verdict.keep and _is_prose(block))
        for index, (block, verdict) in enumerate(zip(blocks, verdicts, strict=True))
    ]


def _is_prose(block: RawBlock) -> bool:
    """True for a sentence, as an abstract has; the subjects of other documents end without a stop."""
    return block.size >= _PROSE and block.text.endswith((".", "…"))


def _runs(blocks: Sequence[RawBlock]) -> Iterator[Record]:
    """Labels with their values, one not far behind the other; one that comes again begins anew."""
    values: dict[str, str] = {}
    first = end = 0
    for index in range(len(blocks)):
        field = _field(blocks, index)
        if field is None:
            continue
        name, value, behind = field
        if name in values or index > end + _FARTHEST:
            yield Record(first, end, values)
            values = {}
        first = first if values else index
        values[name] = value
        end = behind
    yield Record(first, end, values)


def _field(blocks: Sequence[RawBlock], index: int) -> tuple[str, str, int] | None:
    """What a line labels, the value, in the line itself or the next one, and the index behind; None for no label."""
    text = blocks[index].text
    label = _FIELD.match(text)
    if label is None:
        return None
    name = next(name for name, found in label.groupdict().items() if found and name != "colon")
    if value := text[label.end() :]:
        return (name, value, index + 1) if label["colon"] or value[0].isdigit() else None
    value = blocks[index + 1].text if index + 1 < len(blocks) else ""
    return (name, value, index + 2) if value and not _FIELD.fullmatch(value) else None
