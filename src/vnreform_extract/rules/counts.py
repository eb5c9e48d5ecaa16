"""How many of something: numbers with their nouns, shares of a whole, and parts of a breakdown."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import regex

from vnreform_extract.model import Count
from vnreform_extract.rules.engine import DIGITS as DIGITS_ANCHOR
from vnreform_extract.rules.engine import ELSEWHERE, Context, Elsewhere, Reading, Rule, among, no, yes
from vnreform_extract.rules.naming import IDIOMS, NAMES, is_named
from vnreform_extract.rules.quantity import ANCHORS, QUANTITY, TRAIL, measured, said_behind
from vnreform_extract.text.numerals import DIGITS, parse_digits
from vnreform_extract.text.phrases import REACH, ends_here, head_noun, noun_phrase

_PLACED = regex.compile(r"(?:trên|dưới|hơn|gần|quá)(?!\p{L})", regex.I)
_ALONE = regex.compile(r"(?r)(?:chỉ|chỉ\s+có|đúng|vẻn\s+vẹn)\s+$", regex.I)
_VERB_BEFORE = regex.compile(r"(?r)(?<!\p{L})(?:có|gồm|thêm|bắt|tặng|mất|cả|đủ|được)\s+$", regex.I)
_NO_WORD_UNIT = regex.compile(
    r"(?:học|mới|tài\s+chính|âm\s+lịch|phía|mặt|chiều|nước|lần\s+nữa|phần|số|cách|khi|người\s+(?:con|anh))(?!\p{L})",
    regex.I,
)

_NOUN_LENGTH = 24
"""Characters in which "duy nhất" is sought behind "một"."""


@dataclass(slots=True)
class _Said:
    """The count that was read last, whose unit those behind it may take.

    Attributes:
        end: where it ends.
        unit: its unit.
        amount: its amount; parts are not larger.
    """

    end: int
    unit: str
    amount: Decimal


def _noun(text: str, start: int) -> int:
    """Where the noun phrase from `start` on ends; `start` where none stands there."""
    stop = text.find("\n", start, start + REACH)
    return start + noun_phrase(text[start : stop if stop >= 0 else start + REACH])


def _count(match: regex.Match[str], context: Context) -> Reading | Elsewhere | None:
    found = measured(match, context)
    text = match.string
    if found is None or found.unit or text[found.number_end : found.number_end + 1] != " ":
        return ELSEWHERE
    place = found.number_end + 1
    if "\n" in match.group() or _is_numbered(match) or (match["a_words"] and not _said_as_number(match, place)):
        return None
    end = _noun(text, place)
    if end == place:
        return ELSEWHERE
    unit, bounds = text[place:end], found.bounds(whole=True)
    if bounds is None or (not match["lead"] and is_named(text, match.start("low"), unit)):
        return None
    context.memo["count said"] = _Said(end, unit, bounds[0])
    comparator, start = found.comparator, found.start
    if trail := TRAIL.match(text, end, end + REACH):
        comparator, start, end = said_behind(trail), match.start(), trail.end()
    return Reading(Count(bounds[0], unit, bounds[1], comparator), start, end)


def _is_numbered(match: regex.Match[str]) -> bool:
    """Tells "007", a number of a series, from how many."""
    low = match["low"]
    return low[0] == "0" and low.isdigit() and len(low) > 3


def _said_as_number(match: regex.Match[str], place: int) -> bool:
    """Tells "hai mươi lăm hồ sơ" from "một người nói", "trong năm học"; the noun begins at `place`."""
    words, text = match["a_words"].lower(), match.string
    if " " not in words and (not match["lead"] or _PLACED.match(match["lead"])):
        if words == "một":
            before = _ALONE.search(text, max(0, match.start() - 12), match.start())
            return bool(before) or "duy nhất" in text[place : place + _NOUN_LENGTH]
        if words == "năm":
            return bool(_VERB_BEFORE.search(text, max(0, match.start() - 12), match.start()))
    low = match.start("low")
    return not (_NO_WORD_UNIT.match(text, place, place + REACH) or IDIOMS.match(text, low, low + REACH))


def _share(match: regex.Match[str], context: Context) -> Reading | None:
    text = match.string
    part, total = (parse_digits(match[name], whole=True) for name in ("part", "total"))
    if part is None or total is None or part > total or (total <= 5 and part < total) or "\n" in match.group():
        return None
    if is_named(text, match.start()):
        return None
    end = _noun(text, match.end())
    unit = text[match.end() : end]
    if not unit:
        return None
    context.memo["count said"] = _Said(end, unit, part)
    return Reading(Count(part, unit, total=total), match.start(), end)


_BREAKDOWN = 400
"""Characters over which a breakdown may go."""
_OPENS = regex.compile(r"\s?[(:]|,?\s+trong\s+đó(?!\s+có)")
# "(cấp sở 07, cấp huyện 06)", ": mầm non 51.955, tiểu học 33.112": the label of a part is one to five words.
_LABELS = regex.compile(
    r"""(?:\s*(?:\(|:)\s*(?:trong\s+đó\s*:?\s*|gồm\s*:?\s*)?|,?\s+trong\s+đó[,:]?\s+)
    (?:[^\d()\n:.,;]{1,50}?\s[\d.]{1,11}+\s?(?:[,;]|\s+và)\s+(?:và\s+)?){0,20}+ (?P<label>\p{L}[^\d()\n:.,;]{0,50}?)\s""",
    regex.VERBOSE,
)


def _part(match: regex.Match[str], context: Context) -> Reading | None:
    said: _Said | None = context.memo.get("count said")
    start, text = match.start(), match.string
    if said is None or start - said.end > _BREAKDOWN or not _OPENS.match(text, said.end, said.end + REACH):
        return None
    labels = _LABELS.fullmatch(text, said.end, start)
    amount = parse_digits(match["amount"], whole=True)
    if labels is None or amount is None or amount > said.amount:
        return None
    label = labels["label"].strip()
    if label.count(" ") > 4 or label.lower() in NAMES:
        return None
    return Reading(Count(amount, said.unit, part=label), labels.start("label"), match.end())


_ITEM = regex.compile(
    r"""[^\d.:()\n]{0,140}(?:[,;(]|\svà)\s++                                     # ", 16.808 nộp trực tiếp"
    | (?:\s?[,;]|\svà)\s(?:và\s)?\p{L}++(?:\s[^\s\d,.;:()]{1,12}+){0,3}+\s""",  # ", Đài Loan 58.620"
    regex.VERBOSE,
)
_YEAR = regex.compile(r"(?:19|20)\d\d")


def _rest(match: regex.Match[str], context: Context) -> Reading | Elsewhere | None:
    """Reads "16.808 nộp trực tiếp" behind "31.407 hồ sơ": an item of a list whose noun was said in its first item."""
    said: _Said | None = max(
        (context.memo[key] for key in ("count said", "item said") if key in context.memo),
        key=lambda said: said.end,
        default=None,
    )
    start, text = match.start(), match.string
    if said is None or said.end > start or not _ITEM.fullmatch(text, said.end, start):
        return ELSEWHERE
    unit = head_noun(said.unit)
    amount = _alone(match, context)
    if amount is None or is_named(text, start) or text.startswith(" số ", match.end()):
        return ELSEWHERE
    context.memo["item said"] = _Said(match.end(), unit, amount)
    return Reading(Count(amount, unit), start, match.end())


def _alone(match: regex.Match[str], context: Context) -> Decimal | None:
    """The amount of a number in digits behind which neither a unit nor a noun stands, and which is no year."""
    found = measured(match, context)
    if found is None or found.unit or found.ranged or not match["a_digits"] or _YEAR.fullmatch(match["low"]):
        return None
    if match["a_scale"] or not ends_here(match.string, match.end()):
        return None
    return parse_digits(match["a_digits"], whole=True)


# "Số ca mắc đã vượt 13.000", "Số thôn giảm từ 1.390 xuống còn 1.012": the noun is the subject.
_SUBJECT = regex.compile(
    r"""[sS]ố\s(?P<noun>\p{Ll}(?:[^\d.;:()\n]|-\d++){1,90}?)
    (?:\s(?:là|đạt|còn|lên|tới|đến|xuống|giảm|tăng|vượt|có|khoảng|từ|chỉ|đã|hiện)|:)\s
    (?:từ\s[\d.]{1,11}+\s(?:xuống|lên|còn)\s(?:còn\s)?)?""",
    regex.VERBOSE,
)
_SUBJECT_REACH = 120
_NO_SUBJECT = regex.compile(
    r"(?:tiền|vốn|nợ|dư|điện\s+thoại|hiệu|liệu|thứ\s+tự|tài\s+khoản|phận|lượng|đông|nhà|báo|ký\s+hiệu)(?!\p{L})",
    regex.I,
)


def _subject(match: regex.Match[str], context: Context) -> Reading | Elsewhere | None:
    """Reads a number whose noun is the subject of its sentence."""
    text, start = match.string, match.start()
    before = text[max(0, start - _SUBJECT_REACH) : start]
    said = max(before.rfind("số "), before.rfind("Số "))
    if said < 0 or before[said - 1 : said].isalpha():
        return ELSEWHERE
    told = _SUBJECT.fullmatch(before, said, len(before))
    amount = _alone(match, context) if told else None
    if amount is None or told is None or _NO_SUBJECT.match(told["noun"]):
        return ELSEWHERE
    length = noun_phrase(told["noun"])
    found = measured(match, context)
    if not length or found is None:
        return ELSEWHERE
    return Reading(Count(amount, told["noun"][:length], comparator=found.comparator), found.start, match.end())


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
        pattern=QUANTITY,
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
            yes("Còn hai lĩnh vực đất đai và xây dựng.", "hai lĩnh vực đất đai và xây dựng"),
            yes("Có 7 ca mắc Covid-19.", "7 ca mắc Covid-19", unit="ca mắc Covid-19"),
            yes("Tỉnh có dân số trên 1,5 triệu người.", "trên 1,5 triệu người", comparator="gt", unit="người"),
            no("Mô hình “3 nhà” đã thành công."),
            no("Nhà ở khu phố 3 phường Trà Bá."),
            yes("Hội đồng gồm 03 Thẩm phán.", "03 Thẩm phán", amount="3", unit="Thẩm phán"),
            no("Chiếm khoảng một nửa."),
            no("Gọi hotline 113 công an."),
            yes("Đội quy tập 1.432 hài cốt liệt sĩ.", "1.432 hài cốt liệt sĩ", amount="1432"),
            yes("Ngôi nhà 4 tầng bị cháy.", "4 tầng", unit="tầng"),
            yes("Họ học mỗi tuần hai buổi.", "hai buổi", unit="buổi"),
            yes("Có 7 người dùng thuốc.", "7 người", unit="người"),
            yes("Mạng có 2 triệu người dùng.", "2 triệu người dùng", unit="người dùng"),
            no("Quê tôi bốn mùa hoa nở."),
            no("Họ ra đi với hai bàn tay trắng."),
            no("Ba mẹ tôi ở quê, hai bên đường có cây."),
            no("Thi môn 1 buổi sáng."),
            no("Đại hội lần thứ 2 thành công."),
            no("Học sinh cấp 2 cấp 3 đi học."),
            no("Chữ cỡ 16 hàng đầu."),
            no("Xe chạy trên Quốc lộ 19 huyện."),
            yes("Xã có năm hộ xin rút.", "năm hộ", amount="5"),
            yes("Còn 24 hộ dân thôn Đoài.", "24 hộ dân", unit="hộ dân"),
            no("Một người nói vậy."),
            no("Trong năm học trước, kết quả tốt."),
            no("Tốc độ tăng 5 phần."),
            no("Gọi 0983 112 xxx để đặt chỗ."),
            no("Khách sạn 5 sao, mạng 5G."),
            yes("Sắp xếp 48 ấp thành khu mới.", "48 ấp", unit="ấp"),
            yes("Huyện có 57 điểm di tích.", "57 điểm di tích", unit="điểm di tích"),
            yes("Bão qua bốn tỉnh ven biển.", "bốn tỉnh ven biển", amount="4"),
            yes("Huy động 75 máy xúc, máy ủi.", "75 máy xúc, máy ủi", unit="máy xúc, máy ủi"),
            yes("Thăm 36 thương binh, bệnh binh.", "36 thương binh, bệnh binh", unit="thương binh, bệnh binh"),
            yes("Tuyển sinh 9 ngành, chuyên ngành.", "9 ngành, chuyên ngành", unit="ngành, chuyên ngành"),
            yes("Kiểm tra 3 xã, xã An Bình làm tốt.", "3 xã", unit="xã"),
            yes("Chia làm 2 đợt, mỗi đợt một tuần.", "2 đợt", unit="đợt"),
            yes("Có 90 học sinh, sinh viên bước vào kỳ thi.", "90 học sinh, sinh viên", amount="90"),
            no("Có 12 giải thể."),
        ),
    ),
    Rule(
        kind="count",
        name="count.share",
        pattern=rf"(?P<part>{DIGITS}) / (?P<total>{DIGITS}) \s (?=\p{{L}})",
        normalise=_share,
        anchors=("#/", "#.", "#,"),
        source="usage: so many of so many",
        examples=(
            yes("Đã xử lý 38/45 nội dung.", "38/45 nội dung", amount="38", total="45", unit="nội dung"),
            yes("Cả 4/4 trường đạt chuẩn.", "4/4 trường", amount="4", total="4"),
            no("Được chia 1/3 tài sản."),
            no("Xếp thứ 9/63 tỉnh."),
        ),
    ),
    Rule(
        kind="count",
        name="count.part",
        pattern=rf"(?P<amount>{DIGITS}) (?= \s* (?: [,;).] | $ | và\s ) )",
        normalise=_part,
        anchors=(DIGITS_ANCHOR,),
        source="usage: breakdowns in brackets of reports",
        rank=1,
        examples=(
            among(
                "Kiểm tra 13 đơn vị (cấp sở 07, cấp huyện 06).", "cấp sở 07", amount="7", unit="đơn vị", part="cấp sở"
            ),
            among(
                "Có 31 cuộc kiểm tra (đột xuất 12, theo kế hoạch 19).",
                "theo kế hoạch 19",
                amount="19",
                unit="cuộc kiểm tra",
                part="theo kế hoạch",
            ),
            among("Cần thêm 90 giáo viên: mầm non 50, tiểu học 40.", "tiểu học 40", amount="40", unit="giáo viên"),
            among(
                "Tỉnh có 210 thủ tục, trong đó cấp tỉnh 165, cấp xã 45.",
                "cấp xã 45",
                amount="45",
                unit="thủ tục",
                part="cấp xã",
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
        pattern=QUANTITY,
        normalise=_rest,
        anchors=(DIGITS_ANCHOR,),
        source="usage: in a list of results the noun is said once, with the first number",
        examples=(
            among("Có 40 hồ sơ đúng hạn, 3 quá hạn.", "3", amount="3", unit="hồ sơ"),
            among("Có 40 hồ sơ nộp trực tuyến, 35 nộp trực tiếp.", "35", amount="35", unit="hồ sơ"),
            among("Nhật nhận 90 lao động, Đài Loan 60, Hàn Quốc 30.", "60", amount="60", unit="lao động"),
            no("Có 3 quá hạn."),
            no("Phường 5, quận 3, năm 2020."),
        ),
    ),
    Rule(
        kind="count",
        name="count.subject",
        pattern=QUANTITY,
        normalise=_subject,
        anchors=ANCHORS,
        source="usage: the noun is said before, as the subject",
        examples=(
            yes("Số ca mắc ở tỉnh đã vượt 13.000.", "vượt 13.000", amount="13000", unit="ca mắc", comparator="gt"),
            yes("Số ca mắc ở tỉnh là 13.000.", "13.000", amount="13000", unit="ca mắc"),
            among("Số thôn giảm từ 1.390 xuống còn 1.012.", "1.390", amount="1390", unit="thôn"),
            among("Số thôn giảm từ 1.390 xuống còn 1.012.", "1.012", amount="1012", unit="thôn"),
            yes("Số ca mắc Covid-19 là 2.575.", "2.575", unit="ca mắc Covid-19"),
            no("Số tiền nộp là 13.000."),
            no("Văn bản số hiệu là 12."),
        ),
    ),
)
