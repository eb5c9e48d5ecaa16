"""Examples of citations by name."""

from __future__ import annotations

from vnreform_extract.rules.documents.examples.tables import named, named_among, near_misses

NAMED = (
    named("""
‹Luật Đất đai› | Luật Đất đai | - | luật | -
‹Luật Đất đai năm 2013› | Luật Đất đai | - | luật | 2013
‹Luật Đất đai 2013› | Luật Đất đai | - | luật | 2013
‹Luật đất đai 2013› | Luật đất đai | - | luật | 2013
‹Luật Đất đai năm 2024› có hiệu lực | Luật Đất đai | - | luật | 2024
‹Luật Nhà ở số 27/2023/QH15› | Luật Nhà ở | 27/2023/QH15 | luật | 2023
‹Luật Chứng khoán số 54/2019/QH14 ngày 26/11/2019› | Luật Chứng khoán | 54/2019/QH14 | luật | 2019-11-26
Căn cứ ‹Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015›; | Luật Tổ chức chính quyền địa phương | - | luật | 2015-06-19
‹Luật Phòng, chống tham nhũng› quy định | Luật Phòng, chống tham nhũng | - | luật
‹Luật Phòng chống tham nhũng 2018› | Luật Phòng chống tham nhũng | - | luật | 2018
‹Luật Thực hành tiết kiệm, chống lãng phí› | Luật Thực hành tiết kiệm, chống lãng phí
‹Luật Sử dụng năng lượng tiết kiệm và hiệu quả› đã được sửa | Luật Sử dụng năng lượng tiết kiệm và hiệu quả
‹Luật Thực hiện dân chủ ở cơ sở năm 2022› | Luật Thực hiện dân chủ ở cơ sở | - | luật | 2022
‹Luật Ban hành văn bản quy phạm pháp luật năm 2015› | Luật Ban hành văn bản quy phạm pháp luật | - | luật | 2015
‹Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng› | Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
‹Luật Đầu tư theo phương thức đối tác công tư› | Luật Đầu tư theo phương thức đối tác công tư
‹Luật Cán bộ, công chức› | Luật Cán bộ, công chức
‹Luật Khám bệnh, chữa bệnh năm 2023› | Luật Khám bệnh, chữa bệnh | - | luật | 2023
‹luật hôn nhân và gia đình năm 2014› | luật hôn nhân và gia đình | - | luật | 2014
‹Luật PBGDPL năm 2012› (sửa đổi) | Luật PBGDPL | - | luật | 2012
áp dụng Điều 23 ‹Luật XLVPHC› | Luật XLVPHC | - | luật | - | Điều 23
dự án ‹Luật Đất đai› (sửa đổi) | Luật Đất đai | - | luật | -
‹Luật Công nghiệp hạt nhân dân dụng năm 2030› | Luật Công nghiệp hạt nhân dân dụng | - | luật | 2030
‹Luật Công nghệ số› giúp doanh nghiệp | Luật Công nghệ số
‹Luật Giao thông› cấm vượt đèn đỏ | Luật Giao thông
‹Luật Thuế SDĐ nông nghiệp› | Luật Thuế SDĐ nông nghiệp
‹Luật TTATGT đường bộ› | Luật TTATGT đường bộ
‹Pháp lệnh Ưu đãi người có công› | Pháp lệnh Ưu đãi người có công
‹LUẬT ĐẤT ĐAI NĂM 2024› | LUẬT ĐẤT ĐAI | - | luật | 2024
‹Luật Kinh tế tư nhân› được trình Quốc hội | Luật Kinh tế tư nhân | - | luật
‹LUẬT KINH TẾ TƯ NHÂN› ĐƯỢC TRÌNH QUỐC HỘI | LUẬT KINH TẾ TƯ NHÂN | - | luật
‹Luật sửa đổi, bổ sung một số điều của Luật Xây dựng› | Luật sửa đổi, bổ sung một số điều của Luật Xây dựng | - | luật
‹Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số 62/2020/QH14› | Luật sửa đổi, bổ sung một số điều của Luật Xây dựng | 62/2020/QH14 | luật | 2020
‹Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự số 12/2017/QH14› | Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự | 12/2017/QH14 | luật | 2017
‹Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương năm 2019› | Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương | - | luật | 2019
‹Luật sửa đổi, bổ sung Điều 170 và Điều 171 của Luật Doanh nghiệp› | Luật sửa đổi, bổ sung Điều 170 và Điều 171 của Luật Doanh nghiệp | - | luật
‹Luật sửa đổi, bổ sung một số điều của 8 luật› được trình | Luật sửa đổi, bổ sung một số điều của 8 luật | - | luật
‹Bộ luật Dân sự 2015› | Bộ luật Dân sự | - | bộ luật | 2015
‹Bộ luật tố tụng dân sự› | Bộ luật tố tụng dân sự | - | bộ luật | -
‹Bộ luật Lao động số 45/2019/QH14› | Bộ luật Lao động | 45/2019/QH14 | bộ luật | 2019
‹Bộ luật Hình sự năm 2015› (sửa đổi, bổ sung năm 2017) | Bộ luật Hình sự | - | bộ luật | 2015
khoản 2 Điều 1 ‹BLHS 2015›, sửa đổi 2017 | BLHS | - | bộ luật | 2015 | khoản 2 Điều 1
Điều 260 ‹Bộ luật Hình sự› | Bộ luật Hình sự | - | bộ luật | - | Điều 260
khoản 1 Điều 227; khoản 1 Điều 228, Điều 233, 238 của ‹BLTTDS› | BLTTDS | - | bộ luật | - | khoản 1 Điều 227; khoản 1 Điều 228, Điều 233, 238
vào các Điều 51, 56, 57 ‹Luật Hôn nhân và gia đình› | Luật Hôn nhân và gia đình | - | luật | - | Điều 51, 56, 57
‹Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14› | Pháp lệnh Ưu đãi người có công với cách mạng | 02/2020/UBTVQH14 | pháp lệnh | 2020
‹Pháp lệnh Dân số năm 2003› | Pháp lệnh Dân số | - | pháp lệnh | 2003
‹Pháp lệnh Án phí, lệ phí Tòa án› | Pháp lệnh Án phí, lệ phí Tòa án | - | pháp lệnh | -
‹Hiến pháp năm 2013› | Hiến pháp | - | hiến pháp | 2013
‹Hiến pháp 1992› | Hiến pháp | - | hiến pháp | 1992
Điều 69 ‹Hiến pháp năm 2013› | Hiến pháp | - | hiến pháp | 2013 | Điều 69
Căn cứ ‹Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam›; | Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam | - | hiến pháp | -
quy định tại khoản 2 Điều 30 của ‹Luật Đầu tư› | Luật Đầu tư | - | luật | - | khoản 2 Điều 30
mở ra chính quyền địa phương hai cấp, theo ‹Luật Tổ chức chính quyền địa phương 2025› | Luật Tổ chức chính quyền địa phương | - | luật | 2025
‹Luật Bảo vệ sức khoẻ nhân dân› | Luật Bảo vệ sức khoẻ nhân dân | - | luật
‹Luật An toàn thông tin mạng năm⏎2015› | Luật An toàn thông tin mạng | - | luật | 2015
""")
    + named_among("""
‹Luật Doanh nghiệp›, Luật Đầu tư và Bộ luật Lao động | Luật Doanh nghiệp
Luật Doanh nghiệp, ‹Luật Đầu tư› và Bộ luật Lao động | Luật Đầu tư | - | luật
Luật Doanh nghiệp, Luật Đầu tư và ‹Bộ luật Lao động› | Bộ luật Lao động | - | bộ luật
‹Luật Bảo vệ môi trường› và các nghị định hướng dẫn, Luật Đường bộ | Luật Bảo vệ môi trường
Nghị định 102/2024/NĐ-CP hướng dẫn thi hành ‹Luật Đất đai›; tại khoản 3 | Luật Đất đai | - | luật | -
Lệnh công bố ‹Luật Phòng, chống mua bán người số 53/2024/QH15›, thay Luật số 66/2011/QH12 | Luật Phòng, chống mua bán người | 53/2024/QH15 | luật | 2024
""")
    + near_misses("""
luật sư Nguyễn Văn Nam
Luật sư đoàn tỉnh
theo quy định của pháp luật
vi phạm kỷ luật
Trường Đại học Luật Hà Nội
Khoa Luật Kinh tế
Công ty Luật TNHH An Phú
luật chơi của giải
LUẬT CHO PHÉP LÀM GÌ
LUẬT MỚI CÓ HIỆU LỰC
Luật Mới và luật cũ
PHÁP LỆNH ĐANG ÁP DỤNG
luật nhân quả
hãng luật ABC, luật Việt Nam
theo luật hình sự và luật giao thông
thi hành Luật còn khó khăn
Luật này gồm 8 chương
nghiên cứu luật quốc tế
luật hóa các quy định
hợp hiến, hợp pháp
Hội Luật gia tỉnh
dự luật được thông qua
""")
)
