"""Examples of citations by number."""

from __future__ import annotations

from vnreform_extract.rules.documents.examples.tables import listed, near_misses, numbered

TYPED = numbered("""
‹Báo cáo số 215/BC-UBND ngày 30-6-2022› nêu rõ kết quả | 215/BC-UBND | báo cáo | 2022-06-30
‹Tờ trình 88/TTr-SNV ngày 02 tháng 02 năm 2024› trình tỉnh phê duyệt | 88/TTr-SNV | tờ trình | 2024-02-02
‹Quyết định 1339/QĐ-UBND› được ký ngày 8/6/2020 | 1339/QĐ-UBND | quyết định | 2020-06-08
‹Quyết định phê duyệt quyết toán số 2210/QĐ-STC› của Sở Tài chính | 2210/QĐ-STC | quyết định | -
‹Công văn hỏa tốc số 9.123/UBND-KGVX ngày 2/8/2021› | 9.123/UBND-KGVX | công văn | 2021-08-02
‹Quyết định của Giám đốc Sở số 55/QĐ-SGDĐT, ngày 10/10/2022› | 55/QĐ-SGDĐT | quyết định | 2022-10-10
‹Giấy phép hoạt động báo chí số 41/GP-BTTTT› cấp ngày 5/2/2020 | 41/GP-BTTTT | giấy phép | 2020-02-05
‹Công điện khẩn số 07/CĐ-UBND› hồi 10 giờ | 07/CĐ-UBND | công điện | -
Theo Điều 8, Điều 9 ‹Nghị định số 61/2018/NĐ-CP›, cán bộ phải trực | 61/2018/NĐ-CP | nghị định | 2018 | Điều 8, Điều 9
‹Thông báo số 77/TB-VPCP ngày 14/3/2023› của Văn phòng Chính phủ | 77/TB-VPCP | thông báo | 2023-03-14
‹Quyết định số: 70/QĐ-UBND› | 70/QĐ-UBND | quyết định | -
‹Nghị quyết 18-NQ/TW› | 18-NQ/TW | nghị quyết | -
‹Quy định số 178-QĐ/TW› | 178-QĐ/TW | quy định
‹Kết luận 106b-KL/TU› | 106b-KL/TU | kết luận
‹Luật số 32/2001/QH10› | 32/2001/QH10 | luật | 2001
‹Nghị quyết 206/2025/QH15› | 206/2025/QH15 | nghị quyết | 2025
‹Pháp lệnh 11/2003/PL-UBTVQH11› | 11/2003/PL-UBTVQH11 | pháp lệnh | 2003
‹NĐ 30/2020/NÐ - CP› | 30/2020/NĐ-CP | nghị định | 2020
‹Nghị định 04/2020/ND-CP› | 04/2020/NĐ-CP | nghị định | 2020
‹nghị định số 85/2017/nđ-cp› | 85/2017/NĐ-CP | nghị định | 2017
‹Nghị định 126/2020/NĐ-CPngày 19/10/2020› | 126/2020/NĐ-CP | nghị định | 2020-10-19
‹Nghị quyết 30a/2008/NQ-CP› | 30a/2008/NQ-CP | nghị quyết | 2008
‹Thông tư 28/2017/TT‑BYT› | 28/2017/TT-BYT | thông tư | 2017
‹Thông tư 123/2014/TT-BTС› | 123/2014/TT-BTC | thông tư | 2014
‹Công văn 1903/UBND-VX› | 1903/UBND-VX | công văn | -
‹Công điện 201/CĐ-TTg› | 201/CĐ-TTg | công điện | -
‹Bản án 18/2024/DS - ST› | 18/2024/DS-ST | bản án | 2024
‹Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018› của Chính phủ | 61/2018/NĐ-CP | nghị định | 2018-04-23
‹Nghị định số 63/2010/NĐ-CP ngày 08/6/2010› của Chính phủ về kiểm soát thủ tục | 63/2010/NĐ-CP | nghị định | 2010-06-08
‹Quyết định số 468/QĐ-TTg, ngày 27/3/2021› phê duyệt đề án | 468/QĐ-TTg | quyết định | 2021-03-27
‹Nghị quyết số 76/NQ-CP› của Chính phủ ngày 15/7/2021 | 76/NQ-CP | nghị quyết | 2021-07-15
‹Nghị quyết số 76/NQ-CP› được Chính phủ ban hành ngày 15/7/2021 | 76/NQ-CP | nghị quyết | 2021-07-15
‹Nghị quyết số 10/NQ-HĐND› do HĐND tỉnh thông qua ngày 9-12-2022 | 10/NQ-HĐND | nghị quyết | 2022-12-09
‹Kế hoạch số 33/KH-UBND› UBND ngày 15/02/2022 về cải cách hành chính | 33/KH-UBND | kế hoạch | 2022-02-15
‹Kế hoạch số 12/KH-UBND năm 2019› về rà soát thủ tục | 12/KH-UBND | kế hoạch | 2019
‹Chỉ thị số 23/CT-TTg tháng 9/2021› về liêm chính | 23/CT-TTg | chỉ thị | 2021-09
‹Chỉ thị 05-CT/TW, ngày 15-5-2016› của Bộ Chính trị | 05-CT/TW | chỉ thị | 2016-05-15
‹Hướng dẫn số 21-HD/BTCTW› | 21-HD/BTCTW | hướng dẫn
‹Chương trình hành động số 27-CTr/TU› | 27-CTr/TU | chương trình
‹Chương trình hành động 27-CTr/TU› | 27-CTr/TU | chương trình
‹Thông tri số 08-TT/TU› | 08-TT/TU | thông tri
‹Thông tri 08-TT/TU› của Ban Thường vụ | 08-TT/TU | thông tri
‹Quy định số 08-QĐi/TW› | 08-QĐi/TW | quy định
‹Kế hoạch số 41-KH/HU ngày 03/5/2023› | 41-KH/HU | kế hoạch | 2023-05-03
‹Báo cáo số 512-BC/BCSĐ› | 512-BC/BCSĐ | báo cáo
‹Tờ trình số 30-TTr/ĐU› | 30-TTr/ĐU | tờ trình
‹Chỉ thị số 09/CT-TU› | 09/CT-TU | chỉ thị
‹Nghị quyết 27-TW/NQ› | 27-TW/NQ | nghị quyết
‹Quyết định số 1362-QĐ/UBND› | 1362-QĐ/UBND | quyết định
‹Nghị quyết số 68 -NQ/TW› | 68-NQ/TW | nghị quyết
‹Nghị quyết số 19 NQ/TW› | 19-NQ/TW | nghị quyết
‹Nghị quyết số 19–NQ/TW› | 19-NQ/TW | nghị quyết
‹Thông báo Kết luận số 41-TB/VPTW› | 41-TB/VPTW | thông báo
‹Thông báo kết luận số 318/TB-VPCP ngày 12/7/2024› của Văn phòng Chính phủ | 318/TB-VPCP | thông báo | 2024-07-12
‹Thông báo ý kiến kết luận số 18/TB-UBND› | 18/TB-UBND | thông báo
‹Kết luận thanh tra số 45/KL-TTr› | 45/KL-TTr | kết luận
‹Kết luận thanh tra 45/KL-TTr ngày 6/9/2019› của Thanh tra tỉnh | 45/KL-TTr | kết luận | 2019-09-06
‹Quyết định thanh tra số 12/QĐ-TTr› | 12/QĐ-TTr | quyết định
‹Quyết định xử phạt vi phạm hành chính số 77/QĐ-XPVPHC› | 77/QĐ-XPVPHC | quyết định
‹Quyết định khởi tố bị can số 35/QĐ-CSHS› | 35/QĐ-CSHS | quyết định
‹Quyết định đưa vụ án ra xét xử số: 14/2023/QĐXXST-DS ngày 12/5/2023› | 14/2023/QĐXXST-DS | quyết định | 2023-05-12
‹Quyết định công nhận thuận tình ly hôn số 91/2022/QĐST-HNGĐ› | 91/2022/QĐST-HNGĐ | quyết định | 2022
‹Quyết định giám đốc thẩm số 05/2020/DS-GĐT› | 05/2020/DS-GĐT | quyết định | 2020
‹Bản án dân sự sơ thẩm số 22/2021/DS-ST ngày 18/6/2021› của Tòa án nhân dân huyện | 22/2021/DS-ST | bản án | 2021-06-18
‹Bản án hình sự phúc thẩm số 109/2019/HS-PT› | 109/2019/HS-PT | bản án | 2019
‹Bản án dân sự phúc thẩm 112/2024/DS-PT› | 112/2024/DS-PT | bản án | 2024
‹Biên bản vi phạm hành chính số 0045678/BB-VPHC› | 0045678/BB-VPHC | biên bản
‹Bản án số 17/HSST ngày 25-3-2005› | 17/HSST | bản án | 2005-03-25
‹Cáo trạng số 61/CT-VKSTC› | 61/CT-VKSTC | cáo trạng
‹Bản cáo trạng số 12/CT-VKS ngày 03/4/2018› | 12/CT-VKS | cáo trạng | 2018-04-03
‹Án lệ số 47/2021/AL› | 47/2021/AL | án lệ | 2021
‹Kháng nghị số 08/QĐ-VKS-DS› | 08/QĐ-VKS-DS | kháng nghị
‹Tờ trình số 215/TTr-SNV› | 215/TTr-SNV | tờ trình
‹Tờ trình 215/TTR-SNV› | 215/TTr-SNV | tờ trình
‹Báo cáo thẩm định số 88/BC-STP ngày 02 tháng 6 năm 2022› | 88/BC-STP | báo cáo | 2022-06-02
‹Biên bản họp số 04/BB-HĐTV› | 04/BB-HĐTV | biên bản
‹Phương án số 19/PA-UBND› | 19/PA-UBND | phương án
‹Đề án số 02/ĐA-UBND› | 02/ĐA-UBND | đề án
‹Đề án 06/CP› | 06/CP | đề án
‹Hướng dẫn liên ngành số 01/HDLN-SNV-STC› | 01/HDLN-SNV-STC | hướng dẫn
‹Quy chế phối hợp số 03/QCPH-UBND-MTTQ› | 03/QCPH-UBND-MTTQ | quy chế
‹Giấy phép số 115/GP-UBND› | 115/GP-UBND | giấy phép
‹Giấy phép hoạt động báo chí số 52/GP-BTTTT› do Bộ Thông tin và Truyền thông cấp ngày 14/2/2020 | 52/GP-BTTTT | giấy phép | 2020-02-14
‹Giấy phép thiết lập trang thông tin điện tử tổng hợp số 75/GP-TTĐT› | 75/GP-TTĐT | giấy phép
‹Công văn hỏa tốc số 2200/UBND-TH› | 2200/UBND-TH | công văn
‹Công văn số 4177/BGDĐT-GDPT ngày 9-8-2022› | 4177/BGDĐT-GDPT | công văn | 2022-08-09
‹Công văn số 2201/BTP-QLXLVPHC&TDTHPL› | 2201/BTP-QLXLVPHC&TDTHPL | công văn
‹Công văn 812/UBND.KT› | 812/UBND.KT | công văn
‹CV số 330/SYT-NVY› | 330/SYT-NVY | công văn
‹Công văn số 71/CV-BCĐ› | 71/CV-BCĐ | công văn
‹Công điện khẩn số 05/CĐ-UBND› | 05/CĐ-UBND | công điện
‹Quyết định 1956/QĐ-TTg› | 1956/QĐ-TTg | quyết định
‹Quyết định số 70 /QĐ- UBND› | 70/QĐ-UBND | quyết định
‹Quyết định số 70/ QĐ-UBND› | 70/QĐ-UBND | quyết định
‹Quyết định số 512/QÐ-UBND ngày 03 tháng 4 năm 2020› | 512/QĐ-UBND | quyết định | 2020-04-03
‹Quyết định số 07/2021/QD-UBND› | 07/2021/QĐ-UBND | quyết định | 2021
‹Quyết định số 1883/QĐ-BKHDT› | 1883/QĐ-BKHĐT | quyết định
‹Quyết định số 44/QĐ-BLDTBXH› | 44/QĐ-BLĐTBXH | quyết định
‹quyết định 122/qđ-ubnd› | 122/QĐ-UBND | quyết định
‹QĐ số 15/2016/QĐ-UBND› | 15/2016/QĐ-UBND | quyết định | 2016
‹QĐ 15/2016/QĐ-TTG› | 15/2016/QĐ-TTg | quyết định | 2016
‹Thông tư số 40/2018/TT/BTC› | 40/2018/TT-BTC | thông tư | 2018
‹Thông tư 39/2016/TT_NHNN› | 39/2016/TT-NHNN | thông tư | 2016
‹Thông tư số 22/2019/TT - NHNN› | 22/2019/TT-NHNN | thông tư | 2019
‹Thông tư số 33/2017/TT-⏎BTNMT› | 33/2017/TT-BTNMT | thông tư | 2017
‹Thông tư số 001/2025/TT-BNV› | 001/2025/TT-BNV | thông tư | 2025
‹Thông tư số 8/2023/TT-BNV› | 8/2023/TT-BNV | thông tư | 2023
‹Thông tư số156/2013/TT-BTC› | 156/2013/TT-BTC | thông tư | 2013
‹Thông tư số O1/2021/TT-BTP› | 01/2021/TT-BTP | thông tư | 2021
‹Thông tư số 05/2O21/TT-BTP› | 05/2021/TT-BTP | thông tư | 2021
‹Thông tư liên tịch số 01/2018/TTLT-BCA- BQP› | 01/2018/TTLT-BCA-BQP | thông tư liên tịch | 2018
‹Thông tư liên tịch số 01/2015/TTLT - BNV - BTC› | 01/2015/TTLT-BNV-BTC | thông tư liên tịch | 2015
‹Thông tư liên tịch 50/2005/TTLT/BTC-BNV› | 50/2005/TTLT/BTC-BNV | thông tư liên tịch | 2005
‹Thông tư liên tịch số 05/2018/TTLT-VKSNDTC-TANDTC-BCA-BTP-BTC› | 05/2018/TTLT-VKSNDTC-TANDTC-BCA-BTP-BTC | thông tư liên tịch
‹TTLT số 03/2015/TTLT-BTP-BTC› | 03/2015/TTLT-BTP-BTC | thông tư liên tịch | 2015
‹Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN› | 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN | nghị quyết liên tịch
‹Thông tư liên bộ số 12/TTLB› | 12/TTLB | thông tư liên bộ
‹Nghị quyết số 1211/2016/UBTVQH 13› | 1211/2016/UBTVQH13 | nghị quyết | 2016
‹Nghị quyết số 66.7/2025/NQ-CP› | 66.7/2025/NQ-CP | nghị quyết | 2025
‹Nghị quyết số 04/2023/NQ-HĐTP› | 04/2023/NQ-HĐTP | nghị quyết | 2023
‹Nghị quyết số 01/2023/NQ-HĐQT ngày 31/01/2023› | 01/2023/NQ-HĐQT | nghị quyết | 2023-01-31
‹Nghị quyết quan trọng số 52-NQ/TW› | 52-NQ/TW | nghị quyết
‹Nghị quyết của Quốc hội số 42/2017/QH14› | 42/2017/QH14 | nghị quyết | 2017
‹Quyết định của UBND TP. Hồ Chí Minh số 79/2024/QĐ-UBND› | 79/2024/QĐ-UBND | quyết định | 2024
‹Nghị định hướng dẫn Luật Đất đai số 102/2024/NĐ-CP› | 102/2024/NĐ-CP | nghị định | 2024
‹Quyết định của Thủ tướng Chính phủ số 749/QĐ-TTg› | 749/QĐ-TTg | quyết định
‹Nghị định số 43/CP› | 43/CP | nghị định
‹Nghị định 55-CP› | 55-CP | nghị định
‹Quyết định số 281-HĐBT› | 281-HĐBT | quyết định
‹Sắc lệnh số 47/SL ngày 10/10/1945› | 47/SL | sắc lệnh | 1945-10-10
‹Lệnh số 14/2024/L-CTN› | 14/2024/L-CTN | lệnh | 2024
‹Văn bản hợp nhất số 62/VBHN-BNNMT› | 62/VBHN-BNNMT | văn bản hợp nhất
‹Nghị định số 12/2024/NĐ-CP/NĐ-CP› | 12/2024/NĐ-CP | nghị định | 2024
‹Nghị định số 12/2020/NĐ CP› | 12/2020/NĐ-CP | nghị định | 2020
‹Nghị định 12/2020 NĐ-CP› | 12/2020/NĐ-CP | nghị định | 2020
‹Nghị định số 116-2021-NĐ-CP› | 116/2021/NĐ-CP | nghị định | 2021
‹NGHỊ ĐỊNH SỐ 24/2024/NĐ-CP› | 24/2024/NĐ-CP | nghị định | 2024
‹Nghị định  số  24/2024/NĐ-CP› | 24/2024/NĐ-CP | nghị định | 2024
‹Nghị định số⏎24/2024/NĐ-CP› | 24/2024/NĐ-CP | nghị định | 2024
‹QĐ21/2025/QĐ-TTg› | 21/2025/QĐ-TTg | quyết định | 2025
‹NĐ100/2019/NĐ-CP› | 100/2019/NĐ-CP | nghị định | 2019
‹Quyết định phê duyệt Kế hoạch số 12/QĐ-UBND› | 12/QĐ-UBND | quyết định
‹Quyết định ban hành Quy chế làm việc số 15/2020/QĐ-UBND› | 15/2020/QĐ-UBND | quyết định | 2020
Kế hoạch thực hiện ‹Nghị quyết số 18-NQ/TW› | 18-NQ/TW | nghị quyết
quyết định sửa đổi ‹Quyết định số 15/2020/QĐ-UBND› | 15/2020/QĐ-UBND | quyết định | 2020
họp Hội đồng kỷ luật, ‹Biên bản họp Hội đồng kỷ luật số 04/BB-HĐKL› | 04/BB-HĐKL | biên bản
‹Biên bản số 15/BB-VPHC› lập ngày 03/2/2025 | 15/BB-VPHC | biên bản | 2025-02-03
‹Quyết định 095/QĐ-REX› cho thôi việc | 095/QĐ-REX | quyết định
‹Công văn số 28/2024/CV-LS ngày 22/3/2024› | 28/2024/CV-LS | công văn | 2024-03-22
‹Quyết định số 26/QĐ-ĐHSP› của Hiệu trưởng | 26/QĐ-ĐHSP | quyết định
‹Kế hoạch số 08/KH-BCĐ389› | 08/KH-BCĐ389 | kế hoạch
‹Công văn số 3018/C06-TTDLDC› | 3018/C06-TTDLDC | công văn
Ngày 21/02/2020, UBND tỉnh ban hành ‹Quyết định số 70/QĐ-UBND› về đề án | 70/QĐ-UBND | quyết định | 2020-02-21
Ngày 5/5/2022, Văn phòng Chính phủ có ‹Thông báo số 129/TB-VPCP› | 129/TB-VPCP | thông báo | 2022-05-05
Ngày 05 tháng 8 năm 2019, Chủ tịch tỉnh ký ‹Quyết định 22/QĐ-UBND› | 22/QĐ-UBND | quyết định | 2019-08-05
Năm 2013, xã ra ‹thông báo số 40 /TB - UBND› thu hồi đất | 40/TB-UBND | thông báo | 2013
Ngày 15/7/2020, tại hội nghị, ông Nam cho biết tỉnh đã ban hành ‹Nghị quyết 11/2020/NQ-HĐND› | 11/2020/NQ-HĐND | nghị quyết | 2020
‹Nghị định 100/2019/NĐ-CP› có hiệu lực từ ngày 01/01/2020 | 100/2019/NĐ-CP | nghị định | 2019
theo khoản 2 Điều 5 ‹Nghị định 61/2018/NĐ-CP› | 61/2018/NĐ-CP | nghị định | 2018 | khoản 2 Điều 5
điểm a khoản 5 Điều 27 ‹Nghị quyết số 326/2016/UBTVQH14› | 326/2016/UBTVQH14 | nghị quyết | 2016 | điểm a khoản 5 Điều 27
tại Điểm b, Khoản 3, Điều 30 của ‹Nghị định số 118/2015/NĐ-CP› | 118/2015/NĐ-CP | nghị định | 2015 | điểm b khoản 3 Điều 30
các Điều 4, 5 và 6 ‹Thông tư 07/2014/TT-BTP› | 07/2014/TT-BTP | thông tư | 2014 | Điều 4, 5 và 6
Khoản 6 / Điều 1 / ‹Thông tư 06/2020/TT-BCT› | 06/2020/TT-BCT | thông tư | 2020 | khoản 6 Điều 1
điểm b Khoản 2Điều 35 ‹NĐ 36/2020/NĐ-CP› | 36/2020/NĐ-CP | nghị định | 2020 | điểm b khoản 2 Điều 35
từ Điều 8 đến Điều 12 ‹Nghị định 61/2018/NĐ-CP› | 61/2018/NĐ-CP | nghị định | 2018 | từ Điều 8 đến Điều 12
khoản 1 Điều 4; khoản 2 Điều 9, Điều 11 ‹Nghị định 61/2018/NĐ-CP› | 61/2018/NĐ-CP | nghị định | 2018 | khoản 1 Điều 4; khoản 2 Điều 9, Điều 11
Chương II ‹Nghị định 61/2018/NĐ-CP› | 61/2018/NĐ-CP | nghị định | 2018 | Chương II
mục 2 phần III ‹Nghị quyết 76/NQ-CP› | 76/NQ-CP | nghị quyết | - | Mục 2 Phần III
Phụ lục IV ‹Thông tư 01/2020/TT-BNV› | 01/2020/TT-BNV | thông tư | 2020 | Phụ lục IV
Phụ lục II ban hành kèm theo ‹Thông tư 01/2020/TT-BNV› | 01/2020/TT-BNV | thông tư | 2020 | -
mục II phần thứ nhất ‹Thông tư 12/2008/TT-BNV› | 12/2008/TT-BNV | thông tư | 2008 | Mục II Phần thứ nhất
điểm đ khoản 1 Điều 12a của ‹Nghị định 15/2020/NĐ-CP› | 15/2020/NĐ-CP | nghị định | 2020 | điểm đ khoản 1 Điều 12a
""")

UNTYPED = numbered("""
‹số 07/2021/QĐ-UBND› | 07/2021/QĐ-UBND | quyết định | 2021
‹326/2016/ UBTVQH 14› | 326/2016/UBTVQH14 | - | 2016
‹34/2016/⏎NĐ-CP› | 34/2016/NĐ-CP | nghị định | 2016
‹126/2020/NĐ-CPngày 19/10/2020› | 126/2020/NĐ-CP | nghị định | 2020-10-19
‹50/2005/TTLT/BTC-BNV› | 50/2005/TTLT/BTC-BNV | thông tư liên tịch | 2005
‹01/2018/TTLT-BCA- BQP› | 01/2018/TTLT-BCA-BQP | thông tư liên tịch | 2018
văn bản ‹số 16862/BTC-NSNN› | 16862/BTC-NSNN | - | -
văn bản ‹số 16862/BTC-NSNN ngày 29/10/2025› | 16862/BTC-NSNN | - | 2025-10-29
‹62/VBHN-BNNMT› | 62/VBHN-BNNMT | văn bản hợp nhất
Văn bản ‹số 4735/TCT ngày 20 tháng 10 năm 2025› | 4735/TCT | - | 2025-10-20
văn bản ‹4417/SYT-NVY› | 4417/SYT-NVY | -
Số hiệu: ‹15/2020/NĐ-CP›; loại: nghị định | 15/2020/NĐ-CP | nghị định | 2020
Số ký hiệu: ‹933/1999/QĐ-TTg›; | 933/1999/QĐ-TTg | quyết định | 1999
‹Số: 70/QĐ-UBND› | 70/QĐ-UBND | quyết định
‹Số: 70/QĐ-UBND›⏎Gia Lai, ngày 21 tháng 02 năm 2020 | 70/QĐ-UBND | quyết định | 2020-02-21
⏎‹Số: 1234/UBND-NC›⏎V/v rà soát thủ tục | 1234/UBND-NC | -
(‹18-NQ/TW›) | 18-NQ/TW | nghị quyết
theo ‹02/2019/QĐ-UBND› của tỉnh | 02/2019/QĐ-UBND | quyết định | 2019
dự thảo ‹số 12/2024/TT-BNV› | 12/2024/TT-BNV | thông tư
vụ án thụ lý ‹số 61/2023/TLST-DS ngày 12/4/2023› | 61/2023/TLST-DS | - | 2023-04-12
‹số 48/2024/QH15› | 48/2024/QH15 | - | 2024
khoản 1 Điều 3 ‹63/2010/NĐ-CP› | 63/2010/NĐ-CP | nghị định | 2010 | khoản 1 Điều 3
""") + listed("""
Ngày 01/7/2025, Quốc hội thông qua Nghị quyết số 202/2025/QH15 và ‹Nghị quyết số 203/2025/QH15› | 203/2025/QH15 | nghị quyết | 2025-07-01
Nghị định 100/2019/NĐ-CP và ‹168/2024/NĐ-CP› | 168/2024/NĐ-CP | nghị định | 2024
sửa các Quyết định số 15/2016/QĐ-UBND, ‹16/2016/QĐ-UBND› và 27/2017/QĐ-UBND | 16/2016/QĐ-UBND | quyết định | 2016
sửa các ‹Quyết định số 15/2016/QĐ-UBND›, 16/2016/QĐ-UBND | 15/2016/QĐ-UBND | quyết định | 2016
các Nghị quyết số 27-NQ/TW, ‹số 57-NQ/TW›, số 59-NQ/TW | 57-NQ/TW | nghị quyết
Quy định số 41-QĐ/TW và ‹80-QĐ/TW› | 80-QĐ/TW | quy định
Quyết định 095/QĐ-NS ngày 13/12/2023, ‹098/QĐ-NS ngày 27/12/2023› | 098/QĐ-NS | quyết định | 2023-12-27
các Quyết định số 12/QĐ-UBND ngày 03/01/2020 của UBND tỉnh, ‹số 15/QĐ-UBND ngày 06/01/2020› | 15/QĐ-UBND | quyết định | 2020-01-06
các công văn số 120/SNV-CCHC, ‹155/SNV-CCHC› và 160/SNV-VP | 155/SNV-CCHC | công văn
Luật số 80/2015/QH13 và ‹63/2020/QH14› | 63/2020/QH14 | luật | 2020
Nghị định 99/2015/NĐ-CP; ‹Thông tư 19/2016/TT-BXD› | 19/2016/TT-BXD | thông tư | 2016
từ Quyết định số 10/QĐ-UBND đến ‹số 19/QĐ-UBND› | 19/QĐ-UBND | quyết định
‹Nghị định số 08/2021/NĐ-CP ngày 28/01/2021› (được sửa đổi, bổ sung bởi Nghị định số 54/2022/NĐ-CP) | 08/2021/NĐ-CP | nghị định | 2021-01-28
Nghị định số 08/2021/NĐ-CP (được sửa đổi, bổ sung bởi ‹Nghị định số 54/2022/NĐ-CP›) | 54/2022/NĐ-CP | nghị định | 2022
Căn cứ Điều 32, Điều 35 ‹Nghị định số 123/2020/NĐ-CP›, khoản 1 Điều 6 Thông tư số 78/2021/TT-BTC | 123/2020/NĐ-CP | nghị định | 2020 | Điều 32, Điều 35
Căn cứ Điều 35 Nghị định số 123/2020/NĐ-CP, khoản 1 Điều 6 ‹Thông tư số 78/2021/TT-BTC› | 78/2021/TT-BTC | thông tư | 2021 | khoản 1 Điều 6
ban hành Kế hoạch số 89/KH-UBND kèm theo ‹Quyết định số 1011/QĐ-UBND ngày 15/11/2019› | 1011/QĐ-UBND | quyết định | 2019-11-15
""")

NO_NUMBER = near_misses("""
325/1.972 thủ tục
gọi số 0269/3824.404
trước ngày 21/02
tỷ số 2-1, hiệp một 1/0
xe 81C-123.45 và 29A/1234
số 12/3 đường Hùng Vương
nhà số 24/CT đường Lê Lợi
kỳ họp thứ 2/2021
đạt 100 km/h, 50 kg/ha
hợp đồng số 12/2020/HĐ-CTY
Hợp đồng tín dụng số 15/2019/HĐTD
biên lai số 12/BL-KT
vay theo HD2352/HĐTD và HĐ 15/HĐ-CTY
mẫu số 01/TB-SDDPNN
phụ lục số 03/PL-HĐ
mã số 12/MS-VN, điểm số 9/HS
QCVN 06:2022/BXD
TCVN 5945:2005 về nước thải
ISO 9001:2015
tỷ lệ 1/500, 1/2000
hóa đơn số 12/HĐ-GTGT
giấy chứng nhận số 12/CN-ATTP
Quốc lộ 1A/2, tổ 5/KP3
lớp 12/A1 trường THPT
5 tháng đầu năm 2020, 3G/4G
24/7 và 365 ngày
số 115 phục vụ 24/24
Covid-19, H5N1, B.1.1.7
điện thoại 0905/123-456
phòng 305/B2
điểm 7/10, hạng 3/63
quyết định ban hành kế hoạch
""")

SERIAL = numbered("""
triển khai ‹Đề án 06› | 06 | đề án | -
Tổ công tác ‹Đề án 06› tỉnh | 06 | đề án
‹Nghị quyết 57› của Bộ Chính trị | 57 | nghị quyết
‹Nghị quyết số 57› về khoa học | 57 | nghị quyết
‹Nghị quyết 30a› của Chính phủ | 30a | nghị quyết
‹Chương trình 135› | 135 | chương trình
‹Chương trình 135 năm 2010› | 135 | chương trình | 2010
‹Chương trình 135› giai đoạn 2016 - 2020 | 135 | chương trình
‹Kết luận 21› của Trung ương | 21 | kết luận
‹Quy định 37›, những điều đảng viên không được làm | 37 | quy định
‹Thông tư 200› | 200 | thông tư
theo ‹thông tư 200› | 200 | thông tư
‹Nghị định 100› xử phạt nặng | 100 | nghị định
‹Chỉ thị 16› của Thủ tướng | 16 | chỉ thị
‹Công điện 201› | 201 | công điện
‹Quyết định 1956› của Thủ tướng | 1956 | quyết định
‹Quyết định số 938 ngày 30/6/2025› của UBND tỉnh | 938 | quyết định | 2025-06-30
‹Sắc lệnh số 13 ngày 24/01/1946› | 13 | sắc lệnh | 1946-01-24
‹NĐ 155/2016› | 155/2016 | nghị định | 2016
‹Nghị định 100/2019› của Chính phủ | 100/2019 | nghị định | 2019
‹Nghị định số 100/2019› | 100/2019 | nghị định | 2019
‹Thông tư số104/2024 ngày 27/11/2024› | 104/2024 | thông tư | 2024-11-27
‹Quyết định số 49/2015› | 49/2015 | quyết định | 2015
‹Luật số 64/2025› | 64/2025 | luật | 2025
‹Thông tư liên tịch 01/2015› | 01/2015 | thông tư liên tịch | 2015
‹Kết luận 83› của Bộ Chính trị | 83 | kết luận
‹Kết luận số 127 ngày 28-2-2025› | 127 | kết luận | 2025-02-28
‹QĐ 1719› | 1719 | quyết định
‹NĐ168› | 168 | nghị định
điểm c khoản 6 Điều 12 ‹NĐ 155/2016› | 155/2016 | nghị định | 2016 | điểm c khoản 6 Điều 12
ngày 28/7/2025, tỉnh ban hành ‹Quyết định số 300› | 300 | quyết định | 2025-07-28
theo ‹công văn số 214› | 214 | công văn
""") + near_misses("""
Kế hoạch 5 năm 2021-2025 của tỉnh
Kế hoạch 5 năm
Kế hoạch 02 năm tới
Kế hoạch 2021 - 2025
Kế hoạch năm 2025
quyết định 3 vấn đề
Kết luận 5 cá nhân vi phạm
Thông báo 12 suất học bổng
Quyết định 2 nhân sự mới
Hướng dẫn 4 cách nộp hồ sơ
Chương trình 30 sinh viên
thông báo 10 thí sinh trúng tuyển
báo cáo 6 tháng đầu năm
Đề án 1 triệu ha lúa
Quy định 5K
Nghị quyết Trung ương 4 khóa XII
Nghị quyết Đại hội XIII
Luật 12 điều
chương trình 60 phút
Thông tư được ban hành
nghị quyết được 57 đại biểu tán thành
Chương trình 10.000 cây xanh
hướng dẫn 15 người
Thông báo 2020
công văn 15 trang
""")

LISTED_SERIAL = listed("""
các Nghị quyết 57, ‹59› và 66 của Bộ Chính trị | 59 | nghị quyết
các Nghị quyết 57, 59 và ‹66› của Bộ Chính trị | 66 | nghị quyết
‹Nghị quyết 57›, 59, 66 và 68 | 57 | nghị quyết
Nghị quyết số 57, ‹số 59› và số 68 | 59 | nghị quyết
Thông tư 22/2019 và ‹41/2016› | 41/2016 | thông tư | 2016
Nghị định 100/2019, ‹123/2021› của Chính phủ | 123/2021 | nghị định | 2021
""") + near_misses("""
Nghị quyết được thông qua với 57, 59 và 66 phiếu
các bàn 12, 15 và 17.
""")
