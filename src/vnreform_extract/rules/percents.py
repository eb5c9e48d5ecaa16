"""Shares and rates of change, in percent, with what they are a share of."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from vnreform_extract.model import Change, Percent
from vnreform_extract.rules.engine import ELSEWHERE, Context, Elsewhere, Reading, Rule, among, no, yes
from vnreform_extract.rules.quantity import ANCHORS, QUANTITY, TRAIL, measured, said_behind
from vnreform_extract.text.phrases import REACH, noun_phrase

_CHANGED = regex.compile(
    r"""(?r)(?<!\p{L})(?P<verb>tăng|giảm)(?:\s+(?:thêm|tới|đến|lên|xuống|giá|trưởng|nhẹ|mạnh|sâu|nhanh|khoảng|bình\s+quân|mỗi\s+năm|đạt|được|mức)){0,4}+\s+$""",
    regex.I | regex.VERBOSE,
)
_GROWTH = regex.compile(r"(?r)tăng\s+trưởng[^.;,\n]{0,40}?\s+$", regex.I)
_LEVEL_BEHIND = regex.compile(r"[^.;,\n]{0,30}?\s(?:lên|xuống|còn)\s", regex.I)
_PART = regex.compile(r"(?:nam|nữ)(?!\p{L})", regex.I)
# "tăng 22,2% về lượng và 34,7% về giá trị": what is said of the first share holds for the second.
_JOINED = regex.compile(
    r"\s*(?:(?:về|ở|đối\s+với|so\s+với)\s[^.;,\d\n]{1,40}?)?(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+)", regex.I
)


@dataclass(slots=True)
class _Said:
    """The percent that was read last, whose change the one joined to it shares."""

    end: int
    change: Change | None


def _percent(match: regex.Match[str], context: Context) -> Reading | Elsewhere | None:
    found = measured(match, context)
    if found is None or found.unit is None or found.unit.kind != "percent":
        return ELSEWHERE
    bounds = found.bounds()
    if bounds is None:
        return None
    text, end, comparator, start = match.string, found.end, found.comparator, found.start
    base = None
    if not found.trailed and not found.unit.points and (length := _base(text, end)):
        base = text[end + 1 : end + 1 + length]
        end += 1 + length
        if trail := TRAIL.match(text, end, end + REACH):
            comparator, start, end = said_behind(trail), match.start(), trail.end()
    low, high = bounds[0] * found.unit.factor, None if bounds[1] is None else bounds[1] * found.unit.factor
    change = _change(context, start, found.end, leveled=bool(match["from"]) and high is None)
    context.memo["percent said"] = _Said(end, change)
    return Reading(Percent(low, high, comparator, base, change), start, end)


def _base(text: str, end: int) -> int:
    """Length of the noun phrase that a share is of, 0 where none stands behind it."""
    if text[end : end + 1] != " " or _PART.match(text, end + 1, end + 1 + REACH):
        return 0
    return noun_phrase(text[end + 1 : end + 1 + REACH].split("\n", 1)[0], base=True)


def _change(context: Context, start: int, end: int, *, leveled: bool) -> Change | None:
    text, before = context.text, max(0, start - 60)
    if leveled and _LEVEL_BEHIND.match(text, end, end + REACH):
        return None
    if changed := _CHANGED.search(text, before, start):
        return "up" if changed["verb"].lower() == "tăng" else "down"
    said: _Said | None = context.memo.get("percent said")
    if said and said.change and said.end <= start and _JOINED.fullmatch(text, said.end, start):
        return said.change
    return "up" if _GROWTH.search(text, before, start) else None


RULES: tuple[Rule, ...] = (
    Rule(
        kind="percent",
        name="percent.sign",
        pattern=QUANTITY,
        normalise=_percent,
        anchors=ANCHORS,
        source="usage",
        rank=10,
        examples=(
            yes("93,8% cán bộ", amount="93.8", of="cán bộ"),
            yes("Đạt 100% sở, ban, ngành.", "100% sở, ban, ngành", of="sở, ban, ngành"),
            yes(
                "Đến nay 100% sở, ngành của tỉnh, UBND cấp huyện, cấp xã đã nối mạng.",
                "100% sở, ngành của tỉnh, UBND cấp huyện, cấp xã",
                of="sở, ngành của tỉnh, UBND cấp huyện, cấp xã",
            ),
            yes("Doanh thu tăng hơn 4% so với năm trước.", "hơn 4%", amount="4", comparator="gt", change="up"),
            yes("Tỷ lệ giảm 13 điểm phần trăm.", "13 điểm phần trăm", amount="13", change="down"),
            yes("từ 11% đến 45%", amount="11", amount_max="45"),
            yes("từ 30% đơn vị trở lên", amount="30", comparator="ge", of="đơn vị"),
            among("Giảm từ 6,94% xuống còn 2%.", "6,94%", amount="6.94"),
            yes("mười phần trăm", amount="10"),
            yes("Mức 5‰.", "5‰", amount="0.5"),
            yes("Có 90% nữ.", "90%", amount="90", of=None),
            no("Năm phần thưởng."),
        ),
    ),
)
