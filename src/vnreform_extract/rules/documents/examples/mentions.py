"""Examples of mentions."""

from __future__ import annotations

from vnreform_extract.rules.documents.examples.tables import mentions, near_misses

MENTIONS = mentions("""
Quyết định số 70/QĐ-UBND có hiệu lực. ‹Quyết định này› thay thế văn bản cũ.
Nghị định số 61/2018/NĐ-CP được ban hành; theo ‹Nghị định trên›, tỉnh lập trung tâm.
Nghị quyết số 76/NQ-CP nêu rõ. Thực hiện ‹Nghị quyết nói trên›, tỉnh đã rà soát.
Kế hoạch số 33/KH-UBND đề ra 5 nhóm. ‹Kế hoạch nêu trên› hoàn thành trong năm.
Thông tư 07/2014/TT-BTP còn hiệu lực, nhưng ‹thông tư này› đã lạc hậu.
Luật Đất đai năm 2024 có hiệu lực. ‹Luật này› gồm 16 chương.
Theo Bộ luật Dân sự 2015, điều 5 của ‹Bộ luật này› cho phép.
Chỉ thị 05-CT/TW được triển khai; ‹chỉ thị vừa nêu› có 5 phần.
Công văn số 1903/UBND-VX gửi các sở; ‹công văn trên› có phụ lục.
Thông báo số 129/TB-VPCP gửi các bộ. Theo ‹Thông báo này›, dự án phải xong trong quý.
""")

SHORT_MENTIONS = mentions("""
Nghị định 12/2024/NĐ-CP có hiệu lực. Theo ‹Nghị định 12›, mức phạt tăng.
Nghị định 155/2016/NĐ-CP, sau đây gọi là ‹Nghị định 155›.
Quyết định số 70/QĐ-UBND (sau đây gọi tắt là ‹Quyết định số 70›).
Nghị quyết số 18-NQ/TW được ban hành năm 2017; ‹Nghị quyết 18› nhấn mạnh tinh gọn.
Nghị định 100/2019/NĐ-CP xử phạt nặng, ‹nghị định 100› gây chú ý.
Nghị định 100/2019/NĐ-CP xử phạt nặng, ‹NĐ 100› gây chú ý.
Nghị định 100/2019/NĐ-CP xử phạt nặng, ‹Nghị định 100/2019› gây chú ý.
""")

NO_MENTION = near_misses("""
Quyết định này có hiệu lực từ ngày ký.
Theo Nghị định 12, mức phạt tăng.
triển khai kế hoạch trên địa bàn tỉnh
theo Điều 7 của Luật này
""")
