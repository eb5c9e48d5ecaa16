"""The record of a legal document: its number, day, issuer and subject, as portals show it for want of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from vnreform_extract.page.blocks import RawBlock
from vnreform_extract.page.listing import is_entry, leads_on
from vnreform_extract.page.verdicts import Verdict, role_of, words_kept

_IT = r"(?: (?:của )?(?:văn bản|vb))"
_LABELS = {
    "number": rf"số(?: ?[,/&]? ?(?:ký |kí )?hiệu{_IT}?|{_IT})|(?:ký|kí) hiệu{_IT}?",
    "issued": rf"ngày (?:ban hành|ký|ra){_IT}?|ngày văn bản",
    "signer": rf"người ký(?: duyệt| ban hành)?{_IT}?|ký bởi",
    "issuer": r"(?:cơ quan|đơn vị|nơi|cấp)(?: ?/ ?(?:cơ quan|đơn vị|nơi|người))? "
    rf"(?:ban hành|ra văn bản|phát hành|ký ban hành){_IT}?",
    "subject": rf"trích yếu(?: nội dung)?{_IT}?|nội dung trích yếu|tên văn bản",
    "kind": rf"(?:loại|hình thức|thể loại|tên loại|thể thức){_IT}?",
    "effective": r"(?:ngày|thời điểm) (?:bắt đầu )?(?:có )?(?:hiệu lực|áp dụng)|hiệu lực từ(?: ngày)?",
    "expired": r"ngày hết (?:hiệu lực|hạn)",
    "gazette": r"(?:ngày|số)(?: đăng)? công báo",
    "post": r"chức (?:vụ|danh)(?: người ký)?",
    "field": rf"lĩnh vực{_IT}?|ngành",
    "scope": r"phạm vi(?: áp dụng)?",
    "state": rf"(?:tình trạng|trạng thái)(?: hiệu lực)?{_IT}?|hiệu lực{_IT}?",
    "file": r"(?:tệp|file|tập|tài liệu|văn bản)(?: tin| nội dung)?(?: đính kèm| gốc| kèm theo| toàn văn)|"
    r"nội dung (?:file|văn bản)|toàn văn",
}
"""How labels are worded, by what they are of."""
_OF_DOCUMENTS = frozenset({"number", "issued", "signer", "issuer", "subject"})
"""What only a document has: tenders, vacancies and procedures have the rest, too."""
_TELLING = frozenset({"number", "issued", "subject"})
"""What tells a document from another."""
_LABEL = re.compile(
    rf"[\W_]*(?:{'|'.join(f'(?P<{name}>{wording})' for name, wording in _LABELS.items())})"
    r"(?P<colon>[ *]{0,2}[:：])?[\W_]*",
    re.IGNORECASE,
)
"""A label, alone or in front of its value."""
_NAMES_DOCUMENT = re.compile(
    r"(?:quyết định|nghị (?:định|quyết)|thông tư|chỉ thị|luật|công (?:văn|điện)|tờ trình|kế hoạch|thông báo|hướng dẫn|"
    r"báo cáo|v/v|về việc|ban hành|phê duyệt|quy định)\b|.{0,60}\d/[\w/-]*[A-ZĐ]{2}",
    re.IGNORECASE,
)
"""How the headline begins of a page that is there for a document."""
_FEWEST = 4
_FEWEST_OF_DOCUMENTS = 3
_FARTHEST = 3
"""Blocks from one value to the next label."""
_MOST_IN_CELL = 8
"""Files in a cell."""
_MOST_OF_ANOTHER_TEXT = 100
_LONGEST = 400
"""Words of the main content; more are the document itself, or a story."""
_PROSE = 20
_SURE = 0.9


@dataclass(frozen=True, slots=True)
class Record:
    """A document's record among the blocks of a page.

    Attributes:
        first: index of its first label.
        end: index behind its last value.
        subject: what the document is about, or None.
    """

    first: int
    end: int
    subject: str | None


@dataclass(slots=True)
class _Run:
    """Labels with their values, one not far behind the other."""

    first: int
    end: int
    values: dict[str, str]
    leads_on: bool = False


def find(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict], title: int | None) -> Record | None:
    """The one record that a page is there to show, or None.

    A list has several; a box of new documents stands in front of the headline, below its own title or behind entries,
    and leads on; a story has sentences of its own below a headline that names no document.

    Args:
        blocks: the page's blocks.
        verdicts: what was decided on each.
        title: index of the headline, or None.
    """
    sizes = words_kept(blocks, verdicts)
    if (told := sum(sizes)) > _LONGEST:
        return None
    runs = [run for run in _runs(blocks, title) if _is_of_document(run)]
    if not runs or len({run.values.get("number") for run in runs}) > 1:
        return None
    run = runs[0]
    outside = told - sum(sizes[run.first : run.end])
    if outside > _MOST_OF_ANOTHER_TEXT or not _is_the_pages(run, blocks, title):
        return None
    if title is not None and not _NAMES_DOCUMENT.match(blocks[title].text):
        others = (index for index, size in enumerate(sizes) if size and not run.first <= index < run.end)
        if any(_is_prose(blocks[index]) for index in others):
            return None
    return Record(run.first, run.end, run.values.get("subject"))


def _is_of_document(run: _Run) -> bool:
    return len(run.values) >= _FEWEST and len(run.values.keys() & _OF_DOCUMENTS) >= _FEWEST_OF_DOCUMENTS


def _is_the_pages(run: _Run, blocks: Sequence[RawBlock], title: int | None) -> bool:
    """True for a record that is no box of other documents."""
    below = blocks[title + 1 if title is not None else max(run.first - 1, 0) : run.first]
    is_below_title = title is None or title < run.end
    is_others = any(is_entry(block) or block.furniture == "title of related stories" for block in below)
    return is_below_title and not is_others and not run.leads_on


def kept(blocks: Sequence[RawBlock], verdicts: Sequence[Verdict], record: Record) -> list[Verdict]:
    """The verdicts of a page whose text is a record: its lines, and sentences around it that were kept before."""
    return [
        Verdict(True, "the record of a document", role_of(block), max(verdict.chance, _SURE))
        if record.first <= index < record.end and block.furniture in (None, "date line")
        else replace(verdict, keep=verdict.keep and _is_prose(block))
        for index, (block, verdict) in enumerate(zip(blocks, verdicts, strict=True))
    ]


def _is_prose(block: RawBlock) -> bool:
    """True for a sentence, as an abstract has; the subjects of other documents end without a stop."""
    return block.is_plain and block.size >= _PROSE and block.text.endswith((".", "…"))


def _runs(blocks: Sequence[RawBlock], title: int | None) -> Iterator[_Run]:
    """The runs of a page; the number or the subject of another document begins a new one."""
    run = _Run(0, 0, {})
    index = 0
    while index < len(blocks):
        field = _field(blocks, index) if index != title else None
        if field is None:
            index += 1
            continue
        name, value, holder, behind = field
        is_of_another = name in _TELLING and run.values.get(name, value) != value
        if is_of_another or index > run.end + _FARTHEST:
            yield run
            run = _Run(index, index, {})
        run.values.setdefault(name, value)
        run.leads_on |= name in ("number", "subject") and blocks[holder].is_linked and leads_on(blocks[holder])
        run.end = index = behind
    yield run


def _field(blocks: Sequence[RawBlock], index: int) -> tuple[str, str, int, int] | None:
    """What a line labels, the value, the index of its block, the line itself or the next, and the index behind."""
    text = blocks[index].text
    label = _LABEL.match(text)
    if label is None:
        return None
    name = next(name for name, found in label.groupdict().items() if found and name != "colon")
    if value := text[label.end() :]:
        return (name, value, index, index + 1) if label["colon"] or value[0].isdigit() else None
    if index + 1 == len(blocks) or not _is_value(blocks[index + 1]):
        return None
    return name, blocks[index + 1].text, index + 1, _end_of_cell(blocks, index + 1)


def _is_value(block: RawBlock) -> bool:
    """True for what may stand behind a label: no label alone, nor the heading of the next box."""
    label = _LABEL.fullmatch(block.text)
    return label is None and block.box.level is None and block.furniture != "title of related stories"


def _end_of_cell(blocks: Sequence[RawBlock], index: int) -> int:
    """Index behind the last block of the cell that a block opens."""
    ends = [box.end for box in blocks[index].box.around() if box.first == index]
    return max((end for end in ends if end <= index + _MOST_IN_CELL), default=index + 1)
