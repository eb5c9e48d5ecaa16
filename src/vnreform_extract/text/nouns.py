"""Nouns of administration and news that begin a counted phrase, by classes, and what ends such a phrase."""

from __future__ import annotations


def _lexicon(words: str) -> frozenset[str]:
    """Reads words parted by commas."""
    return frozenset(" ".join(word.split()) for word in words.split(","))


COORDINATED: tuple[tuple[str, ...], ...] = tuple(
    tuple(line.split(", "))
    for line in (
        "tỉnh, thành phố, thành, huyện, thị xã, quận, xã, phường, thị trấn, thôn, bản, làng, buôn, "
        "tổ dân phố, khu phố, ấp",
        "sở, ban, ngành, cơ quan, đơn vị, địa phương, tổ chức, cá nhân, doanh nghiệp, hợp tác xã, "
        "đoàn thể, ủy ban nhân dân",
        "cán bộ, công chức, viên chức, người lao động, đảng viên, chiến sĩ, sĩ quan, nhân viên, "
        "giáo viên, hộ lý, bác sĩ",
        "văn bản, tài liệu, hồ sơ, giấy tờ",
        "tồn tại, hạn chế, khuyết điểm, sai phạm, vi phạm",
        "kiến nghị, phản ánh, đề xuất, khiếu nại, tố cáo, ý kiến",
        "dự án, công trình, hạng mục, gói thầu",
        "chỉ tiêu, nhiệm vụ, giải pháp, mục tiêu",
        "học sinh, sinh viên, học viên",
        "cuộc gọi, tin nhắn",
    )
)
"""Nouns that stand side by side as one unit ("17 huyện, thị xã, thành phố")."""

EVENTS = frozenset(("cuộc", "vụ", "lượt", "đợt", "buổi", "khóa", "lớp", "ca"))
"""Classifiers of what happens; a verb behind them belongs to the phrase ("113.000 lượt theo dõi")."""

HEADS = (
    _lexicon("""
    thẩm phán, hội thẩm nhân dân, hội thẩm, kiểm sát viên, phó chủ tịch, chủ tịch, phó giám đốc, giám đốc, bí thư,
    phó bí thư, ủy viên, thứ trưởng, bộ trưởng, nghệ nhân, bằng khen, giấy khen, huân chương, huy hiệu, anh em,
    cây xanh, luật sư, điều tra viên, quận ủy viên, đại biểu quốc hội, đại biểu hđnd, lãnh đạo, chuyên gia,
    anh, biên chế, biện pháp, bà, bài, bàn, bông, bước, bậc, bệnh nhân, bệnh viện, bị can, bị cáo, bộ, bộ phận
    một cửa, bức, ca bệnh, chi bộ, chi nhánh, chiếc, chuyến, chuyến bay, cháu, chương, chương trình, chị, chứng
    thư, con, cuốn, cành, cái, câu, câu hỏi, cây, cây cầu, công an, công an tỉnh, công ty, căn, căn hộ, căn nhà,
    cơ sở, cơ sở dữ liệu, cấp, cầu, cầu thủ, cặp, cổ phiếu, cụm, cửa hàng, du khách, dịch vụ, dịch vụ công, dịch
    vụ công trực tuyến, em, gia đình, giao dịch, giải, giấy chứng nhận, giấy phép, huy chương, hòn, hđnd, hệ
    thống, hộ, hộ gia đình, hộ nghèo, hội nghị, hội viên, khoản, khu, khu công nghiệp, khách, khách hàng, kế
    hoạch, kỳ, lao động, liều, loại, luật, lô, lĩnh vực, lần, máy, mô hình, mô tô nước, mũi, mẫu, nghìn, nghị
    quyết, nghị định, ngày công, ngân hàng, ngôi, ngôi nhà, người, người bệnh, người dân, người dùng, người
    nghèo, nhà máy, nhân khẩu, nhóm, nước, nạn nhân, nội dung, phiên, phiếu, phòng, phương án, phần, phụ nữ,
    quyết định, quyển, quả, quốc gia, suất, sản phẩm, thiết bị, thành viên, tháng lương, tháng tuổi, thí sinh,
    thông tư, thủ tục, thủ tục hành chính, thửa, tin, tiêu chí, trang web, trung tâm, trái phiếu, trường, trường
    học, trường hợp, trạm, trạm y tế, trẻ, trẻ em, tthc, tuyến, tài khoản, tàu, tên, tên miền, tình tiết, tấm,
    tầng, tổ, tổ hợp, tờ, ubnd, việc, vận động viên, vụ việc, vụ án, xe, xe máy, ô tô, ông, điều, điểm bưu điện,
    điểm cầu, điểm trường, điểm đen, đoàn, đoàn viên, đơn, đơn hàng, đơn vị hành chính, đại biểu, đảng bộ, đề
    án, đối tượng, đồng chí, đồng tiền, đội, đứa
    """)
    | {noun for group in COORDINATED for noun in group}
    | EVENTS
)
"""Nouns and classifiers that begin a counted phrase."""

MODIFIERS = _lexicon("""
    nhỏ và vừa, vừa và nhỏ, ngủ,
    cho vay, chuyên trách, chủ chốt, cá nhân, công dân, công lập, cấp bộ, cấp cơ sở, cấp huyện, cấp sở, cấp
    tỉnh, cấp xã, cận nghèo, di chúc, doanh nghiệp, du lịch, duy nhất, dân tộc thiểu số, giả mạo, giảm nhẹ, giấy
    tờ, hoa, hành chính, hầm, học sinh, học tập, hồ sơ, khách, khách hàng, khẩn, lừa đảo, miền núi, một phần,
    nghèo, người dùng, nhà, nông thôn, nước ngoài, nổi, nội địa, phân tán, quốc tế, smartphone, theo dõi, toàn
    trình, trung ương, truy cập, trực tuyến, tăng nặng, tư thục, tấn công, từ chối dịch vụ, tử vong, ven biển,
    viết tay, việc, xã hội, điện tử, đào tạo, đô thị, đạt chuẩn nông thôn mới, đặc biệt khó khăn, ủy ban nhân
    dân cấp huyện, ủy ban nhân dân cấp tỉnh, ủy ban nhân dân cấp xã
    """)
"""Words that continue a counted phrase, whatever the tagger says of them."""

STOPS = _lexicon("""
    năm, tháng, quý, ngày,
    bằng, bị, bởi, chiếm, cho, chưa, chết, chỉ, các, còn, có, cùng, cũng, cần, của, diễn, do, dưới, giảm, giữa,
    gần, gồm, hay, hiện, hoặc, hơn, khi, khoảng, khác, không, kể, là, lên, mà, mỗi, một, mới, ngoài, như, nhưng,
    nhằm, nhờ, những, này, nên, nêu, nếu, nữa, phải, qua, quá, ra, rồi, sau, so, sẽ, tham, theo, thuộc, thì,
    thương, trong, trên, trước, trở, tính, tăng, tương, tại, tới, từ, và, vào, vì, vẫn, về, với, vừa, xuống,
    đang, đã, đó, được, đạt, đến, đều, để, đối, ấy, ở
    """)
"""Syllables that end a counted phrase."""

NO_UNITS = STOPS | _lexicon("""
    nửa, nợ, rưỡi,
    bên, chiều, chục, cm, euro, g, gb, giây, giờ, ha, hecta, héc, kg, km, kwh, lít, lý, m, m2, mb, mm, mw, mét,
    mặt, nghìn, ngàn, ngày, nhân, năm, phía, phút, phần, quý, sáng, tháng, thập, thế, tiếng, triệu, trăm, trưa,
    tuần, tuổi, tạ, tấn, tỉ, tối, tỷ, usd, việt, vnd, vnđ, xu, đ, điểm, đêm, đồng, độ
    """)
"""Syllables that no counted phrase begins with, unless a longer noun of the lexicon stands there."""

BASES = _lexicon("""
    biên chế, chi phí, cơ cấu, cả nước, diện tích, doanh số, dân số, dự toán, gdp, giá trị, grdp, kim ngạch,
    kinh phí, kế hoạch, lãi suất, lương, mức lương, sản lượng, số, số hộ, số người, thu nhập, thị trường, thời
    gian, thời gian giải quyết, toàn cầu, toàn quốc, tổng số, vốn, vốn điều lệ
    """)
"""Nouns that a percentage is a share of, beside what can be counted."""
