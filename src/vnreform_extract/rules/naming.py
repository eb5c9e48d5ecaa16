"""Numbers that name or order things and count nothing: "Quốc lộ 19", "Điều 5", "bệnh nhân 432", "mô hình 3 nhà"."""

from __future__ import annotations

import regex


def _words(lines: str) -> frozenset[str]:
    return frozenset(word.strip() for line in lines.splitlines() for word in line.split(",") if word.strip())


NAMES = _words("""
    thứ, số, bài, câu, khóa, điều, khoản, mục, chương, phần, tiết, điểm, mức độ, mức, cấp độ, bậc, tập, quyển, trang, tờ
    hình, bảng, biểu, sơ đồ, phụ lục, mẫu, mẫu số, dòng, cột, hàng, top, hạng, loại, nhóm, vòng, lượt, lần, bước, kỳ, kì
    kỳ họp, phiên, phiên họp, đợt, giai đoạn, hiệp, trận, chặng, đề, kỳ thi, hội nghị lần
    đề án, nghị quyết, chỉ thị, luật, nghị định, thông tư, quyết định, kế hoạch, công văn, văn bản, chương trình, dự án
    thông báo, kết luận, hiệp định, công ước, tcvn, iso, qcvn
    quốc lộ, tỉnh lộ, đường, phố, ngõ, hẻm, ngách, kiệt, quận, phường, khu phố, khu vực, khu, tổ, tổ dân phố, thôn, ấp
    xóm, đội, lớp, khối, khối lớp, phòng, tầng, lô, ô, tòa, block, nhà, nhà số, căn, cụm, vùng, miền, huyện lộ, hương lộ
    km, cầu, cống, cảng, bến, ga, trạm, chốt, cửa, cổng, làn, tuyến, ql, tl, dt, đt, vành đai, xã lộ, cao tốc, bản đồ số
    trung đoàn, sư đoàn, quân khu, quân đoàn, lữ đoàn, tiểu đoàn, đại đội, trung đội, binh đoàn, vùng cảnh sát biển
    bệnh nhân, bn, covid, web, windows, iphone, galaxy, version, phiên bản, thế hệ, gen, hotline, tổng đài, box, ảnh
    điện thoại, tel, fax, zalo, kênh, vtv, htv, boeing, airbus, euro, sea games, world cup, asiad, olympic, u, g, f, t
    bộ ba, mô hình, bot, bàn số, vĩ tuyến, kinh tuyến, tài khoản, mã, mã số, số hiệu, áo số, nghiệm thức, cỡ, size, font
    môn, ví dụ, lựa chọn, đáp án
    năm, tháng, ngày, quý, mùng, mồng, tuần, thế kỷ
""")
"""What stands before the number of a name, an ordinal, an address or a part of a document, in lower case."""

_NO_NAMES = _words("""
    tổng số, trong số, trên số, đa số, dân số, quân số, doanh số, danh mục, hạng mục, chuyên mục, tiết mục, chỉnh trang, trang bị
    nghĩa trang, vũ trang, địa điểm, thời điểm, quan điểm, trọng điểm, thí điểm, cao điểm, góp phần, cổ phần, vấn đề
    chủ đề, chuyên đề, mở đường, tuyến đường, con đường, tuần qua, bán hàng, khách hàng, cửa hàng, đặt hàng, giao hàng
    quy tập, sưu tập, thu thập, luyện tập, pháp luật, kỷ luật, dự luật, ngân hàng, làm nhà, xây nhà, sửa nhà, mua nhà, phê bình, đào tạo bậc, kiểm tra lần
""")
"""Words that end like a name's first word and are none."""

_GROUPS = _words("""
    nhà, căn, tòa, phòng, lớp, nhóm, đội, tổ, đường, cầu, khu, vòng, bảng, tuyến, tập, mô hình, bộ, cụm, đoàn, khối
    phiên, đề, bài, mẫu, số, ô, ngày, tuần, tháng, năm, quý
""")
"""What has so many parts or members: "nhà 4 tầng", "nhóm 5 người", "mỗi tuần hai buổi"."""

_SERIES = frozenset(("số", "km", "bệnh nhân", "bn", "mã", "mã số", "tài khoản"))
"""Names whose numbers go into the thousands and are written with points."""

_MEMBERS = regex.compile(
    r"""(?:tầng|gian|phòng|người|chỗ|làn|nhịp|giường|ghế|thành\s+viên|học\s+sinh|sinh\s+viên|em|cháu|đội|câu|trang|chữ\s+số
    |bánh|bước|trận|hộ|căn|cán\s+bộ|chiến\s+sĩ|đối\s+tượng|lần|buổi|lượt|ca|chuyến|bữa|tiết|đợt|vụ)(?!\p{L})""",
    regex.I | regex.VERBOSE,
)
IDIOMS = regex.compile(
    r"""(?:hai\s+(?:sương|bàn\s+tay\s+trắng|bên\s+(?:đường|bờ|vệ|cánh|mép)|vai|mặt) | bốn\s+(?:mùa|biển|bề|phương|bên) | ba\s+(?:mẹ|má|bề|hoa|quân)
    | năm\s+(?:châu|canh|xưa) | bảy\s+(?:nổi|sắc\s+cầu\s+vồng) | tám\s+(?:hướng|phương) | chín\s+(?:bỏ|suối|chắn|muồi) | mười\s+(?:mươi|phương)
    | một\s+(?:lòng|mực|mạch|thể|nắng|còn|mất|hai) )(?!\p{L})""",
    regex.I | regex.VERBOSE,
)
"""Set phrases that begin with a number in words and count nothing: "bốn mùa", "hai bàn tay trắng"."""

_WORDS_BEFORE = regex.compile(r"(?r)(?:(?P<second>\p{L}++)\s+)?(?P<first>\p{L}++)[-\s]\s*[“\"']?\Z")
_SIGN_BEFORE = regex.compile(r"(?r)(?:\d\s?[/\-–] | [\d.,:] | \d\s[x×]\s | \p{Lu}\p{L}*-)\Z", regex.VERBOSE)
_THOUSANDS = regex.compile(r"\d{1,3}(?:\.\d{3})++(?!\d)")
_LOOK_BACK = 24


def is_named(text: str, start: int, unit: str = "") -> bool:
    """Tells the number of "Quốc lộ 19", "mô hình 3 nhà" and "cấp 2 cấp 3" from a count.

    Args:
        text: the text.
        start: where the number begins.
        unit: the noun behind the number, if there is one.
    """
    before = max(0, start - _LOOK_BACK)
    if _SIGN_BEFORE.search(text, before, start):
        return True
    words = _WORDS_BEFORE.search(text, before, start)
    if words is None:
        return False
    first, both = words["first"].lower(), f"{words['second'] or ''} {words['first']}".strip().lower()
    if unit and first == unit.partition(" ")[0].lower():
        return True
    if both in _NO_NAMES or (first in _GROUPS and _MEMBERS.match(unit)):
        return False
    if first not in NAMES and both not in NAMES:
        return False
    return first in _SERIES or both in _SERIES or not _THOUSANDS.match(text, start, start + _LOOK_BACK)
