"""Rules for single points in time: days, months, quarters, parts of years, years, decades, centuries."""

from __future__ import annotations

import regex

from vnreform_extract.model import Date
from vnreform_extract.rules.dates import forms
from vnreform_extract.rules.dates.words import END, FLAGS, NO_FRACTION, NUMBERS, NUMERIC, RECENT, S0, S
from vnreform_extract.rules.engine import DIGITS, REACH, Context, Rule, no, yes

RANK = 20
_PARTS_OF_DAY = ("sáng", "rạng sáng", "trưa", "chiều", "tối", "đêm", "khuya")
_PARTS_OF_YEAR = ("đầu", "giữa", "cuối")

# What stands right before a bare "30/4" that is a day.
_DAY_CUE = regex.compile(
    rf"""(?: (?<!\p{{L}})(?:
          dịp | lễ | phiên | vào | (?:kể{S})?từ | trước | sau | đến | tới | qua | hôm | (?:chủ{S})?nhật | tuần
        | nay | mai | (?:ngày|hạn)(?:{S}\p{{L}}++){{1,5}}? | thứ{S}(?:hai|ba|tư|năm|sáu|bảy|[2-7])
        ),?{S}\(? | \( )$""",
    FLAGS,
)
_STREET = regex.compile(
    rf"(?<!\p{{L}})(?:đường|phố|phường|quảng{S}trường|công{S}viên|bệnh{S}viện|sân{S}vận{S}động|cầu|chợ|cách{S}mạng|hẻm|ngõ){S}$",
    FLAGS,
)
_LEFT = 40


def _left_of(match: regex.Match[str]) -> str:
    return match.string[max(0, match.start() - _LEFT) : match.start()]


def _led_day(match: regex.Match[str], context: Context) -> Date | None:
    if _EACH.search(_left_of(match)):
        return None
    return forms.LED_DAY.normalise(match, context)


_EACH = regex.compile(rf"(?<!\p{{L}})(?:mỗi|một|hằng|hàng){S}$", FLAGS)
_DURING = regex.compile(rf"(?<!\p{{L}})(?:trong|mỗi|sau|hơn|khoảng|gần|thêm|vòng){S}$", FLAGS)


_LENGTH_BEHIND = regex.compile(rf"{S}(?:giờ|tiếng|ngày|đêm|tuần|tháng|năm)(?!\p{{L}})(?!{S}\d)", FLAGS)


def _spelt_day(match: regex.Match[str], context: Context) -> Date | None:
    left = _left_of(match)
    if _STREET.search(left) or (not match["year"] and _DURING.search(left)):
        return None
    return (forms.ISO_DAY if "iso" in match.groupdict() and match["iso"] else forms.FULL_DAY).normalise(match, context)


def _bare_day(match: regex.Match[str], context: Context) -> Date | None:
    left = _left_of(match)
    told = bool(match["relative_year"] or match["year"] or match["lunar"])
    cue = _DAY_CUE.search(left)
    if not (told or cue) or _STREET.search(left):
        return None
    if not told and _LENGTH_BEHIND.match(match.string, match.end(), match.end() + REACH):
        return None
    bracket_only = cue is not None and cue.group() == "("
    if bracket_only and not told and match.string[match.end() : match.end() + 1] not in (")", ","):
        return None
    return forms.SHORT_DAY.normalise(match, context)


DAYS = (
    Rule(
        kind="date",
        name="date.day",
        pattern=forms.LED_DAY.pattern,
        normalise=_led_day,
        anchors=("ngày", "hôm", "mùng", "mồng", *_PARTS_OF_DAY),
        rank=RANK,
        source="Nghị định 30/2020/NĐ-CP, phụ lục I (thể thức ngày tháng); cách viết của báo chí",
        examples=(
            yes("Hội nghị họp ngày 31 tháng 5 năm 2020 tại Huế.", "ngày 31 tháng 5 năm 2020", edtf="2020-05-31"),
            yes("ngày 02 tháng 02 năm 2021", edtf="2021-02-02"),
            yes("ngày hai tháng chín năm một nghìn chín trăm bốn mươi lăm", edtf="1945-09-02"),
            yes("ngày 15 tháng 3 năm hai nghìn không trăm hai mươi", edtf="2020-03-15"),
            yes("Ngày 21/02/2020, tỉnh sơ kết.", "Ngày 21/02/2020", edtf="2020-02-21"),
            yes("cấp ngày 09-9-2011 cho ông A", "ngày 09-9-2011", edtf="2011-09-09"),
            yes("cấp ngày 9–9–2011 cho ông A", "ngày 9–9–2011", edtf="2011-09-09"),
            yes("ngày 5.3.2019", edtf="2019-03-05"),
            yes("ngày 5 / 3 / 2019", edtf="2019-03-05"),
            yes("ngày 5/3 năm 2019", edtf="2019-03-05"),
            yes("ngày 15 tháng 8/2020", edtf="2020-08-15"),
            yes("Chiều 01/9, đoàn về tới xã.", "Chiều 01/9", published="2020-09-02", edtf="2020-09-01", relative=True),
            yes("sáng ngày 22/9", published="2020-09-02", edtf="2020-09-22"),
            yes("hôm 5/3", published="2021-03-07", edtf="2021-03-05"),
            yes("sáng 14-6", published="2021-06-14", edtf="2021-06-14"),
            yes("ngày 2/9", edtf="XXXX-09-02", relative=True),
            yes("trước ngày 31/3 hằng năm", "ngày 31/3 hằng năm", edtf="XXXX-03-31"),
            yes("ngày 01 tháng 12 hàng năm", published="2020-09-02", edtf="XXXX-12-01"),
            yes("ngày 25 tháng Chạp năm Kỷ Hợi 2019", edtf="2020-01-19", calendar="lunar"),
            yes("mùng 10 tháng 3 âm lịch năm 2020", edtf="2020-04-02", calendar="lunar"),
            yes("mùng 8 tháng Giêng năm 2020", edtf="2020-02-01", calendar="lunar"),
            yes("ngày 15/8 âm lịch", published="2020-09-02", edtf="2020-10-01", calendar="lunar"),
            yes("mùng 2 tháng 9 năm 1945", edtf="1945-09-02"),
            yes("lúc 10h20 ngày 2/9/2020, tại quảng trường", "ngày 2/9/2020", edtf="2020-09-02"),
            no("ngày 31/02/2020"),
            no("ngày 31/13/2020"),
            no("mỗi ngày 2/3 số hộ"),
            no("ngày 45/2"),
        ),
    ),
    Rule(
        kind="date",
        name="date.full_day",
        pattern=rf"(?:{forms.FULL_DAY.pattern}|(?P<iso>{forms.ISO_DAY.pattern}))",
        normalise=_spelt_day,
        anchors=(*NUMERIC, "# tháng", *(word for word in NUMBERS if word not in ("tư", "mươi"))),
        rank=RANK,
        source="cách viết ngày tháng của báo chí và cổng thông tin; ISO 8601",
        examples=(
            yes("Thứ Tư, 02/09/2020", "02/09/2020", edtf="2020-09-02"),
            yes("Từ lúc ấy (5-3-2019) đến nay", "5-3-2019", edtf="2019-03-05"),
            yes("cập nhật 2020-05-31", "2020-05-31", edtf="2020-05-31"),
            yes("họp 31 tháng 5 năm 2020", "31 tháng 5 năm 2020", edtf="2020-05-31"),
            yes("lễ 2 tháng 9", "2 tháng 9", published="2020-08-30", edtf="2020-09-02"),
            yes("29 tháng Chạp", published="2020-01-20", edtf="2020-01-23", calendar="lunar"),
            yes("hai mươi ba tháng Chạp", published="2020-01-20", edtf="2020-01-17", calendar="lunar"),
            no("31/02/2020"),
            no("số 12/34/2020"),
            no("trong 2 tháng 15 ngày"),
            no("ở số 5 đường 3 tháng 2"),
        ),
    ),
    Rule(
        kind="date",
        name="date.bare_day",
        pattern=NO_FRACTION + forms.SHORT_DAY.pattern,
        normalise=_bare_day,
        anchors=NUMERIC,
        rank=RANK,
        source='cách viết của báo chí: ngày và tháng không có chữ "ngày"',
        examples=(
            yes("dịp lễ 30/4 năm nay", "30/4 năm nay", published="2025-05-06", edtf="2025-04-30", relative=True),
            yes("dịp 8-3, cửa hàng đông", "8-3", published="2026-03-07", edtf="2026-03-08"),
            yes("Chốt phiên 6/3, giá tăng", "6/3", published="2026-03-07", edtf="2026-03-06"),
            yes("dịp 20-10 năm ngoái", "20-10 năm ngoái", published="2026-03-07", edtf="2025-10-20"),
            yes("ngày nhập viện 6/8", "6/8", published="2024-08-09", edtf="2024-08-06"),
            yes("Hạn cuối là 30/6.", "30/6", published="2023-06-15", edtf="2023-06-30"),
            yes("Ngày chốt danh sách là 20/2, trả sau.", "20/2", published="2023-02-03", edtf="2023-02-20"),
            yes("hôm thứ Hai (15/6)", "15/6", published="2020-06-17", edtf="2020-06-15"),
            no("được 3/4 số phiếu"),
            no("trực 24/7"),
            no("thắng 2-1"),
            no("sau 2-3 ngày sẽ mát", published="2023-05-19"),
            no("đường 30/4", published="2025-05-06"),
            no("xong 11/12 đơn vị"),
            no("xong (11/12 đơn vị)"),
        ),
    ),
    Rule(
        kind="date",
        name="date.lunar_day",
        pattern=forms.LUNAR_DAY.pattern,
        normalise=forms.LUNAR_DAY.normalise,
        anchors=("# tết", "ngày", "mùng", "mồng", "rằm", *_PARTS_OF_DAY),
        rank=RANK,
        source="âm lịch Việt Nam",
        examples=(
            yes("rằm tháng Bảy năm 2020", edtf="2020-09-02", calendar="lunar"),
            yes("Mùng 3 Tết năm 2020", edtf="2020-01-27", calendar="lunar"),
            yes("đêm 30 Tết", published="2021-02-20", edtf="2021-02-11", calendar="lunar"),
            yes("tối 29 Tết", published="2022-01-20", edtf="2022-01-31", calendar="lunar"),
            no("30 tết trồng cây"),
        ),
    ),
)


def numbered(match: regex.Match[str]) -> bool:
    """True where "mỗi", "hằng" or a number stands before "tháng" or "năm": a rate or a length of time."""
    return bool(_RATE.search(_left_of(match)))


_RATE = regex.compile(
    rf"(?:(?<![\d/])\d{{1,3}}|(?<!\p{{L}})(?:mỗi|hằng|hàng|từng|mấy|vài|nhiều|nửa|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm)){S}$",
    FLAGS,
)


def _month(match: regex.Match[str], context: Context) -> Date | None:
    left = _left_of(match)
    if _RATE.search(left) or _STREET.search(left):
        return None
    return forms.MONTH.normalise(match, context)


def _year(match: regex.Match[str], context: Context) -> Date | None:
    if match["relative_year"]:
        if context.published is None or numbered(match) or _PLURAL.search(_left_of(match)):
            return None
        if _COMPARED_YEARS.search(context.text, max(0, match.start() - 40), match.end() + 40):
            return None
    return forms.YEAR.normalise(match, context)


_PLURAL = regex.compile(rf"(?<!\p{{L}})(?:các|những|nhiều|cùng{S}kỳ|một){S}$", FLAGS)
_COMPARED_YEARS = regex.compile(rf"năm{S}(?:sau{S}[^.;\n]{{1,30}}năm{S}trước|trước{S}[^.;\n]{{1,30}}năm{S}sau)", FLAGS)


_NUMBERED = regex.compile(
    rf"(?<!\p{{L}})(?:số|nghị{S}(?:quyết|định)|thông{S}tư|quyết{S}định|chỉ{S}thị|công{S}văn|luật|tt|nđ|nq|qđ|tổng|đạt){S0}:?{S0}$",
    FLAGS,
)
"""Behind these "5/2020" is a number or a share."""


def _numeric_month(match: regex.Match[str], context: Context) -> Date | None:
    return None if _NUMBERED.search(_left_of(match)) else forms.NUMERIC_MONTH.normalise(match, context)


YEARS_AND_MONTHS = (
    Rule(
        kind="date",
        name="date.month",
        pattern=forms.MONTH.pattern,
        normalise=_month,
        anchors=(
            "tháng",
            *_PARTS_OF_YEAR,
            "những",
            "nửa",
            "thượng",
            "trung",
            "hạ",
            *(f"t{n}" for n in range(1, 13)),
            *(f"t0{n}" for n in range(1, 10)),
        ),
        rank=RANK,
        source="cách viết của báo chí và báo cáo",
        examples=(
            yes("từ chối tháng 5/2020", "tháng 5/2020", edtf="2020-05"),
            yes("tháng 12 năm 2019", edtf="2019-12"),
            yes("tháng 10-2011", edtf="2011-10"),
            yes("cuối tháng 9/2025", edtf="2025-09"),
            yes("phiên họp tháng 8", "tháng 8", published="2020-09-02", edtf="2020-08", relative=True),
            yes("Cầu thông xe vào tháng 2 tới.", "tháng 2 tới", published="2020-12-02", edtf="2021-02"),
            yes("tháng 10 năm ngoái", published="2020-09-02", edtf="2019-10", relative=True),
            yes("tháng 5", edtf="XXXX-05"),
            yes("vào tháng Tám", "tháng Tám", published="2020-09-02", edtf="2020-08"),
            yes("KHAI GIẢNG VÀO THÁNG TÁM", "THÁNG TÁM", published="2020-09-02", edtf="2020-08"),
            yes("tháng mười hai năm 2019", edtf="2019-12"),
            yes("T9/2013", edtf="2013-09"),
            yes("tháng 12 hằng năm", edtf="XXXX-12"),
            no("trong 3 tháng 10 ngày"),
            no("mỗi tháng 5 lần"),
            no("Cách mạng tháng Tám"),
            no("tháng 13"),
            no("một tháng hai lần"),
            no("lương tháng 11 triệu"),
        ),
    ),
    Rule(
        kind="date",
        name="date.numeric_month",
        pattern=forms.NUMERIC_MONTH.pattern,
        normalise=_numeric_month,
        anchors=("#/",),
        rank=RANK,
        source='cách viết của báo chí: tháng và năm không có chữ "tháng"',
        examples=(
            yes("khởi công 5/2020", "5/2020", edtf="2020-05"),
            no("thông tư số 09/2015/TTLT"),
            no("Nghị quyết 12/2020"),
            no("đạt 11/1972 hồ sơ"[:14]),
            no("13/2020"),
        ),
    ),
    Rule(
        kind="date",
        name="date.quarter",
        pattern=forms.QUARTER.pattern,
        normalise=forms.QUARTER.normalise,
        anchors=("quý", "q1", "q2", "q3", "q4", "qi", "qii", "qiii", "qiv", *_PARTS_OF_YEAR),
        rank=RANK,
        source="cách viết của báo cáo",
        examples=(
            yes("quý III/2020", edtf="2020-35"),
            yes("Quý 4 năm 2019", edtf="2019-36"),
            yes("cuối quý I-2021", edtf="2021-33"),
            yes("Q1/2020", edtf="2020-33"),
            yes("quý I", published="2020-05-02", edtf="2020-33", relative=True),
            no("quý vị"),
            no("quý IX"),
        ),
    ),
    Rule(
        kind="date",
        name="date.part_of_year",
        pattern=forms.PART_OF_A_YEAR.pattern,
        normalise=forms.PART_OF_A_YEAR.normalise,
        anchors=("# tháng", "# quý", "#t", "nửa", *(word for word in NUMBERS if word not in ("tư", "mươi"))),
        rank=RANK,
        source="cách viết của báo cáo",
        examples=(
            yes("6 tháng đầu năm 2020", edtf="2020-40"),
            yes("Sáu tháng cuối năm 2020", edtf="2020-41"),
            yes("09 tháng đầu năm 2020", edtf="2020-01/2020-09"),
            yes("3 tháng cuối năm", published="2020-09-02", edtf="2020-10/2020-12", relative=True),
            yes("ba quý đầu năm 2020", edtf="2020-01/2020-09"),
            yes("nửa đầu năm nay", published="2020-09-02", edtf="2020-40"),
            yes("11 tháng năm 2020", edtf="2020-01/2020-11"),
            yes("trong 9T/2020", "9T/2020", edtf="2020-01/2020-09"),
            no("trong 6 tháng"),
            no("6 tháng đầu"),
            no("13 tháng đầu năm"),
        ),
    ),
    Rule(
        kind="date",
        name="date.year",
        pattern=forms.YEAR.pattern,
        normalise=_year,
        anchors=("năm", *_PARTS_OF_YEAR),
        rank=RANK,
        source="cách viết thông thường",
        examples=(
            yes("Năm 2019, tỉnh đã rà soát", "Năm 2019", edtf="2019"),
            yes("đầu năm 2017", edtf="2017"),
            yes("năm tài chính 2020", edtf="2020"),
            yes("năm Ất Tỵ 2025", edtf="2025"),
            yes("năm nay", published="2020-09-02", edtf="2020", relative=True),
            yes("đầu năm ngoái", published="2020-09-02", edtf="2019", relative=True),
            no("năm nay"),
            no("các năm trước", published="2020-09-02"),
            no("3 năm trước", published="2020-09-02"),
            no("năm sau cao hơn năm trước", published="2020-09-02"),
            no("năm 100 tấn"),
            no("năm 20201"),
        ),
    ),
    Rule(
        kind="date",
        name="date.bare_year",
        pattern=rf"(?P<year>{RECENT})(?:(?=\))(?<=\({S0}\d{{4}})|(?=:[ ]\d)(?<=[;,][ ]\d{{4}})|(?<=(?<!\p{{L}})(?:tầm{S}nhìn|sửa{S}đổi|bổ{S}sung){S}\d{{4}}){END})",
        normalise=forms.BARE_YEAR.normalise,
        anchors=(DIGITS,),
        rank=RANK,
        source="cách viết của báo cáo: năm trong ngoặc, tầm nhìn",
        examples=(
            yes("giảm từ 6% (2021) còn 2%", "2021", edtf="2021"),
            yes("12 vụ; 2019: 15 vụ", "2019", edtf="2019"),
            yes("quy hoạch vùng, tầm nhìn 2045", "2045", edtf="2045"),
            yes("Bộ luật được sửa đổi 2017", "2017", edtf="2017"),
            no("có 2021 hộ"),
            no("(2021 hộ)"),
        ),
    ),
    Rule(
        kind="date",
        name="date.decade",
        pattern=forms.DECADE.pattern,
        normalise=forms.DECADE.normalise,
        anchors=("thập niên", "thập kỷ", "thập kỉ", "những", *_PARTS_OF_YEAR),
        rank=RANK,
        source="cách viết thông thường",
        examples=(
            yes("những năm 1990", edtf="199X"),
            yes("cuối thập niên 80", edtf="198X"),
            yes("những năm 60 của thế kỷ XIX", edtf="186X"),
            no("những năm trước"),
            no("những năm 75"),
        ),
    ),
    Rule(
        kind="date",
        name="date.century",
        pattern=forms.CENTURY.pattern,
        normalise=forms.CENTURY.normalise,
        anchors=("thế kỷ", "thế kỉ", *_PARTS_OF_YEAR),
        rank=RANK,
        source="cách viết thông thường",
        examples=(
            yes("đầu thế kỷ XX", edtf="19XX"),
            yes("thế kỷ 21", edtf="20XX"),
            no("một thế kỷ"),
            no("thế kỷ III trước công nguyên"),
        ),
    ),
)
