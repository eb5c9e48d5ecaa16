"""How many of something: numbers with their nouns, shares of a whole, and parts of a breakdown."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from vnreform_extract.model import Count
from vnreform_extract.rules.engine import DIGITS as DIGITS_ANCHOR
from vnreform_extract.rules.engine import Context, Reading, Rule, among, no, yes
from vnreform_extract.rules.quantity import ANCHORS, quantity, read
from vnreform_extract.text.numerals import DIGITS, parse_digits
from vnreform_extract.text.phrases import REACH, noun_phrase

# What stands before the number of a name, an ordinal, an address or a part of a document.
_NAMED = regex.compile(
    r"""(?r)(?: (?<!\p{L}) (?: thứ | (?<!tổng\s)số | box | ảnh | hotline | tổng\s+đài | khu\s+phố | tổ\s+dân\s+phố | thôn | ấp | bài | câu | khóa | khoá | điều | khoản | (?<!danh\s)mục | chương | mức\s+độ | quốc\s+lộ | tỉnh\s+lộ | đường | quận
    | phường | lớp | phòng | tầng | tập | trang | hình | bảng | biểu | phụ\s+lục | mẫu | đề\s+án | nghị\s+quyết | chỉ\s+thị | top | năm
    | tháng | ngày | quý | loại | hạng | giai\s+đoạn | nhóm | vòng | trung\s+đoàn | sư\s+đoàn | quân\s+khu | kỳ\s+họp | bước
    | covid | web | windows | iphone | luật | nghị\s+định | thông\s+tư | quyết\s+định | lần | mô\s+hình ) \s+ [“"']? | \d\s?[/\-–]\s? | [\d.,:] | \d\s[x×]\s ) \Z""",
    regex.I | regex.VERBOSE,
)
_TRAIL = regex.compile(r"\s+trở\s+(?P<way>lên|xuống)(?!\p{L})", regex.I)
_PLACED = regex.compile(r"(?:trên|dưới|hơn|gần|quá)(?!\p{L})", regex.I)
_ALONE = regex.compile(r"(?r)(?:chỉ|chỉ\s+có|đúng|vẻn\s+vẹn)\s+$", regex.I)
_NO_WORD_UNIT = regex.compile(
    r"(?:bên|phía|mặt|chiều|tỉnh|cấp|nước|lần\s+nữa|phần|số|cách|khi|người\s+(?:con|anh))(?!\p{L})", regex.I
)


@dataclass(slots=True)
class _Said:
    """The count that was read last, whose unit those behind it may take."""

    end: int
    unit: str


def _noun(text: str, start: int) -> int:
    """Where the noun phrase from `start` on ends; `start` where none stands there."""
    stop = text.find("\n", start, start + REACH)
    return start + noun_phrase(text[start : stop if stop >= 0 else start + REACH])


def _count(match: regex.Match[str], context: Context) -> Reading | None:
    text, found = match.string, read(match, whole=True)
    if found is None or _is_named(match):
        return None
    low = match["low"]
    if low[0] == "0" and low.isdigit() and len(low) > 3:
        return None
    end = _noun(text, match.end())
    unit = text[match.end() : end]
    if not unit or (match["a_words"] and not _said_as_number(match, unit)):
        return None
    comparator, start = found.comparator, found.start
    unit_end = end
    if trail := _TRAIL.match(text, end, end + REACH):
        comparator, start, end = "ge" if trail["way"].lower() == "lên" else "le", match.start(), trail.end()
    context.memo["count said"] = _Said(unit_end, unit)
    return Reading(Count(found.amount, unit, found.amount_max, comparator), start, end)


def _is_named(match: regex.Match[str]) -> bool:
    """Tells "Quốc lộ 19" and "mô hình 3 nhà" from a count; names have no comparators."""
    start = match.start("low")
    return not match["lead"] and bool(_NAMED.search(match.string, max(0, start - 14), start))


def _said_as_number(match: regex.Match[str], unit: str) -> bool:
    """Tells "hai mươi lăm hồ sơ" from "một người nói", "trong năm học"."""
    words = match["a_words"].lower()
    if " " in words or (match["lead"] and not _PLACED.match(match["lead"])):
        return not _NO_WORD_UNIT.match(unit)
    if words == "một":
        before = _ALONE.search(match.string, max(0, match.start() - 12), match.start())
        return bool(before) or unit.endswith("duy nhất")
    return words != "năm" and not _NO_WORD_UNIT.match(unit)


def _share(match: regex.Match[str], context: Context) -> Reading | None:
    text = match.string
    part, total = (parse_digits(match[name], whole=True) for name in ("part", "total"))
    if part is None or total is None or part > total or total <= 5 or "\n" in match.group():
        return None
    if _NAMED.search(text, max(0, match.start() - 14), match.start()):
        return None
    end = _noun(text, match.end())
    unit = text[match.end() : end]
    if not unit:
        return None
    context.memo["count said"] = _Said(end, unit)
    return Reading(Count(part, unit, total=total), match.start(), end)


_WHOLE_BEFORE = regex.compile(r"\s*(?:\(|:|,)[^()\n.]{0,60}$")


def _part(match: regex.Match[str], context: Context) -> Reading | None:
    said = context.memo.get("count said")
    amount = parse_digits(match["amount"], whole=True)
    if said is None or amount is None or not _WHOLE_BEFORE.match(match.string, said.end, match.start()):
        return None
    return Reading(Count(amount, said.unit, part=match["part"]), match.start(), match.end())


def _rest(match: regex.Match[str], context: Context) -> Reading | None:
    said = context.memo.get("count said")
    amount = parse_digits(match["amount"], whole=True)
    if said is None or amount is None or said.end < context.sentences.around(match.start())[0]:
        return None
    return Reading(Count(amount, said.unit), match.start(), match.end())


def _change(match: regex.Match[str], context: Context) -> Reading | None:
    amount = parse_digits(match["amount"], whole=True)
    end = _noun(match.string, match.end())
    if amount is None or end == match.end():
        return None
    return Reading(Count(amount, match.string[match.end() : end]), match.start("amount"), match.end("amount"))


RULES: tuple[Rule, ...] = (
    Rule(
        kind="count",
        name="count.number",
        pattern=quantity(r"(?<=[ ])(?=\p{L})"),
        normalise=_count,
        anchors=ANCHORS,
        source="usage",
        examples=(
            yes("1.972 thủ tục hành chính", amount="1972", unit="thủ tục hành chính"),
            yes("Có 325 dịch vụ công trực tuyến mức độ 3.", "325 dịch vụ công trực tuyến mức độ 3", amount="325"),
            yes("Họp tại 17 huyện, thị xã, thành phố.", "17 huyện, thị xã, thành phố", unit="huyện, thị xã, thành phố"),
            yes("Đã nhận hai mươi lăm hồ sơ.", "hai mươi lăm hồ sơ", amount="25", unit="hồ sơ"),
            yes("Giúp hàng nghìn hộ có việc làm.", "hàng nghìn hộ", amount="1000", comparator="approx"),
            yes("Nhóm từ 3 người trở lên bị xử lý.", "từ 3 người trở lên", amount="3", comparator="ge"),
            yes("Giá gấp 3 lần năm trước.", "3 lần", amount="3", unit="lần"),
            yes("Lớp có 10-12 học viên.", "10-12 học viên", amount="10", amount_max="12"),
            yes("Xảy ra gần 80 vụ cháy.", "gần 80 vụ cháy", comparator="approx", unit="vụ cháy"),
            yes("Tỉnh có dân số trên 1,5 triệu người.", "trên 1,5 triệu người", comparator="gt", unit="người"),
            no("Mô hình “3 nhà” đã thành công."),
            no("Nhà ở khu phố 3 phường Trà Bá."),
            yes("Hội đồng gồm 03 Thẩm phán.", "03 Thẩm phán", amount="3", unit="Thẩm phán"),
            no("Chiếm khoảng một nửa."),
            no("Gọi hotline 113 công an."),
            no("Đại hội lần thứ 2 thành công."),
            no("Xe chạy trên Quốc lộ 19 huyện."),
            no("Một người nói vậy."),
            no("Trong năm học trước, kết quả tốt."),
            no("Tốc độ tăng 5 phần."),
        ),
    ),
    Rule(
        kind="count",
        name="count.share",
        pattern=rf"(?P<part>{DIGITS}) / (?P<total>{DIGITS}) \s (?=\p{{L}})",
        normalise=_share,
        anchors=(DIGITS_ANCHOR,),
        source="usage: so many of so many",
        examples=(
            yes("Đã xử lý 38/45 nội dung.", "38/45 nội dung", amount="38", total="45", unit="nội dung"),
            no("Được chia 1/3 tài sản."),
            no("Xếp thứ 9/63 tỉnh."),
        ),
    ),
    Rule(
        kind="count",
        name="count.part",
        pattern=rf"(?P<part>(?:cấp\s+(?:bộ|sở|tỉnh|huyện|xã)|sở|huyện|xã)) \s+ (?P<amount>{DIGITS}) (?=\s*(?:[,;)]|và\s))",
        normalise=_part,
        anchors=("cấp", "sở", "huyện", "xã"),
        source="usage: breakdowns in brackets of reports",
        rank=1,
        examples=(
            among(
                "Kiểm tra 13 đơn vị (cấp sở 07, cấp huyện 06).", "cấp sở 07", amount="7", unit="đơn vị", part="cấp sở"
            ),
            no("Tại cấp xã 07, mọi việc tốt."),
        ),
    ),
    Rule(
        kind="count",
        name="count.change",
        pattern=rf"từ \s+ (?P<amount>{DIGITS}) \s+ (?:xuống(?:\s+còn)?|lên(?:\s+thành)?|còn|thành) \s+ {DIGITS} \s+ (?=\p{{L}})",
        normalise=_change,
        anchors=("từ",),
        source="usage: the unit is said once, behind the later figure",
        examples=(
            among("Giảm từ 17 xuống còn 12 đơn vị.", "17", amount="17", unit="đơn vị"),
            no("Giảm từ 17 xuống còn 12 vào cuối kỳ."),
        ),
    ),
    Rule(
        kind="count",
        name="count.rest",
        pattern=rf"(?P<amount>{DIGITS}) (?=\s+(?:quá|đúng|trước|trễ|chưa\s+đến)\s+hạn(?!\p{{L}}))",
        normalise=_rest,
        anchors=(DIGITS_ANCHOR,),
        source="usage: in a list of results the noun is said once, with the first number",
        examples=(
            among("Có 40 hồ sơ đúng hạn, 3 quá hạn.", "3", amount="3", unit="hồ sơ"),
            no("Có 3 quá hạn."),
        ),
    ),
)
