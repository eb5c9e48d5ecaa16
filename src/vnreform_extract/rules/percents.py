"""Shares and rates of change, in percent, with what they are a share of."""

from __future__ import annotations

from decimal import Decimal

import regex

from vnreform_extract.model import Change, Percent
from vnreform_extract.rules.engine import Context, Reading, Rule, among, no, yes
from vnreform_extract.rules.quantity import ANCHORS, quantity, read
from vnreform_extract.text.phrases import REACH, noun_phrase

_UNIT = r"(?P<sign> % | ‰ | (?:điểm\s+)?phần\s+trăm | điểm\s*% | phần\s+nghìn )(?![\p{L}\p{N}])"
_CHANGED = regex.compile(
    r"""(?r)(?<!\p{L})(?P<verb>tăng|giảm)(?:\s+(?:thêm|tới|đến|lên|xuống|giá|trưởng|nhẹ|mạnh|sâu|nhanh|khoảng|bình\s+quân|mỗi\s+năm|đạt|được|mức)){0,4}+\s+$""",
    regex.I | regex.VERBOSE,
)
_GROWTH = regex.compile(r"(?r)tăng\s+trưởng[^.;,\n]{0,40}?\s+$", regex.I)
_LEVEL_BEHIND = regex.compile(r"[^.;,\n]{0,30}?\s(?:lên|xuống|còn)\s", regex.I)
_TRAIL = regex.compile(r"\s+trở\s+(?P<way>lên|xuống)(?!\p{L})", regex.I)
_PART = regex.compile(r"(?:nam|nữ)(?!\p{L})", regex.I)


def _percent(match: regex.Match[str], context: Context) -> Reading | None:
    found = read(match)
    if found is None:
        return None
    text, start, end = match.string, found.start, match.end()
    base = None
    length = 0
    if (
        text[end : end + 1] == " "
        and not _PART.match(text, end + 1, end + REACH)
        and "điểm" not in match["sign"].lower()
    ):
        window = text[end + 1 : end + 1 + REACH].split("\n", 1)[0]
        length = noun_phrase(window, base=True)
    if length:
        base = text[end + 1 : end + 1 + length]
        end += 1 + length
    comparator = found.comparator
    if trail := _TRAIL.match(text, end, end + REACH):
        comparator, start, end = "ge" if trail["way"].lower() == "lên" else "le", match.start(), trail.end()
    factor = Decimal("0.1") if match["sign"] in ("‰", "phần nghìn") else Decimal(1)
    high = None if found.amount_max is None else found.amount_max * factor
    change = _change(text, start, match.end(), leveled=bool(match["from"]) and high is None)
    return Reading(Percent(found.amount * factor, high, comparator, base, change), start, end)


def _change(text: str, start: int, end: int, *, leveled: bool) -> Change | None:
    before = max(0, start - 60)
    if leveled and _LEVEL_BEHIND.match(text, end, end + REACH):
        return None
    if changed := _CHANGED.search(text, before, start):
        return "up" if changed["verb"].lower() == "tăng" else "down"
    return "up" if _GROWTH.search(text, before, start) else None


RULES: tuple[Rule, ...] = (
    Rule(
        kind="percent",
        name="percent.sign",
        pattern=quantity(_UNIT),
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
