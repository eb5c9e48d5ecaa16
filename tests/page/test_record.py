"""Pages that show the record of a legal document: its number, day, issuer and subject."""
# ruff: noqa: E501  # mark-up reads better on one line

import pytest

from vnreform_extract import strip_boilerplate

FIELDS = {
    "Số ký hiệu": "27/2023/QĐ-UBND",
    "Ngày ban hành": "14/08/2023",
    "Ngày có hiệu lực": "25/08/2023",
    "Loại văn bản": "Quyết định",
    "Cơ quan ban hành": "UBND tỉnh Sơn Khê",
    "Người ký": "Lò Văn Phong",
    "Trích yếu": "Ban hành Quy định về quản lý và sử dụng nhà văn hóa thôn, bản trên địa bàn tỉnh Sơn Khê",
    "Tệp đính kèm": "<a href='/f/27.pdf'>27-qd-ubnd.pdf</a>",
}
SUBJECT = FIELDS["Trích yếu"]
OTHERS = "".join(
    f"<tr><td>{n}</td><td><a href='/vb/{n}'>{n}/2023/QĐ-UBND</a></td><td>0{n % 9 + 1}/07/2023</td><td>{subject}</td></tr>"
    for n, subject in enumerate(
        (
            "Quy định mức chi cho công tác hòa giải ở cơ sở trên địa bàn tỉnh, áp dụng cho các xã từ năm ngân sách tới",
            "Bãi bỏ ba quyết định về giá nước sạch nông thôn đã hết thời hạn áp dụng theo kết quả rà soát quý II",
            "Phân cấp quản lý đường thôn, đường liên xã và cầu treo dân sinh cho Ủy ban nhân dân cấp huyện",
            "Điều chỉnh bảng giá đất ở tại hai khu tái định cư ven hồ theo ý kiến của Hội đồng nhân dân tỉnh",
            "Ban hành quy chế phối hợp trong việc cấp phiếu lý lịch tư pháp giữa các cơ quan của tỉnh",
        ),
        11,
    )
)
FORMS = {
    "table": ("<table class='table'>{}</table>", "<tr><td>{0}</td><td>{1}</td></tr>"),
    "table with marks": ("<table>{}</table>", "<tr><th>{0}:</th><td colspan=3>{1}</td></tr>"),
    "definitions": ("<dl>{}</dl>", "<dt>{0}</dt><dd>{1}</dd>"),
    "grid": ("<div class='row'>{}</div>", "<div class='col-3'><b>{0}</b></div><div class='col-9'>{1}</div>"),
    "lines": ("<div class='info'>{}</div>", "<p><strong>{0}: </strong>{1}</p>"),
    "items": ("<ul class='thuoc-tinh'>{}</ul>", "<li><span>{0}</span> : <span>{1}</span></li>"),
}


def page(record, around="", heading="<h2>Chi tiết văn bản</h2>"):
    return (
        "<html><head><title>Hệ thống văn bản - UBND tỉnh Sơn Khê</title></head><body><ul class='menu'><li><a href='/'>Trang chủ</a>"
        "<li><a href='/gioi-thieu'>Giới thiệu</a><li><a href='/van-ban'>Văn bản</a><li><a href='/hoi-dap'>Hỏi đáp</a></ul>"
        f"<div class='main'>{heading}{record}{around}</div><div class='foot'>Giấy phép số 12/GP-TTĐT. Bản quyền: UBND tỉnh "
        "Sơn Khê. Điện thoại: 0237.3800.123</div></body></html>"
    )


def record(form, fields=FIELDS):
    whole, row = FORMS[form]
    return whole.format("".join(row.format(*field) for field in fields.items()))


@pytest.mark.parametrize("around", ["", f"<h3>Văn bản khác</h3><table>{OTHERS}</table>"], ids=["alone", "others below"])
@pytest.mark.parametrize("form", FORMS)
def test_a_record_alone_is_the_document(form, around):
    article = strip_boilerplate(page(record(form), around))
    assert article.page_type == "document"
    assert all(
        value in article.text for value in ("27/2023/QĐ-UBND", "14/08/2023", "UBND tỉnh Sơn Khê", "27-qd-ubnd.pdf")
    )
    assert not any(word in article.text for word in ("Trang chủ", "Giấy phép", "hòa giải", "tái định cư"))
    assert (article.title, article.author, article.published) == (SUBJECT, None, None)


def test_a_headline_above_a_record_is_its_title():
    headline = "Quyết định số 27/2023/QĐ-UBND ban hành Quy định về nhà văn hóa thôn"
    article = strip_boilerplate(page(record("table"), heading=f"<h1>{headline}</h1>"))
    assert (article.page_type, article.title) == ("document", headline)
    assert article.tables[0].rows[0] == ("Số ký hiệu", "27/2023/QĐ-UBND")


def test_sentences_about_the_document_stay():
    abstract = (
        "<p>Quyết định quy định giờ mở cửa, người trông coi và cách dùng tiền cho thuê nhà văn hóa, giao Sở Văn hóa hướng dẫn "
        "các huyện thực hiện từ ngày 25 tháng 8.</p>"
    )
    article = strip_boilerplate(
        page(abstract + record("table"), heading="<h1>Quyết định về nhà văn hóa thôn, bản</h1>")
    )
    assert article.page_type == "document"
    assert article.text.startswith("Quyết định quy định giờ mở cửa") and "Lò Văn Phong" in article.text


BOX = "<div class='vbm'><h3>Văn bản mới</h3>" + record(
    "lines", {label: FIELDS[label] for label in ("Số ký hiệu", "Ngày ban hành", "Cơ quan ban hành", "Trích yếu")}
) + "</div>"  # fmt: skip
STORY = "<p>Sáng 5/3, xã Nà Khoang mở nhà văn hóa thôn cho bà con tập hát, mỗi tuần ba buổi tối, có người trông coi và ghi sổ.</p>"
NEWS = "".join(
    f"<li><a href='/tin/{n}'>Xã Nà Khoang mở lớp học thứ {n} cho bà con</a> (0{n}/03/2021)</li>" for n in range(1, 7)
)


@pytest.mark.parametrize(
    ("main", "page_type"),
    [
        ("<h1>Không tìm thấy trang</h1><p>Đường dẫn bạn mở không còn.</p>", "other"),
        ("<h1>Liên hệ</h1><form><label>Họ và tên</label><input><label>Nội dung</label><input></form>", "other"),
        (f"<h1>Tin trong xã</h1><ul>{NEWS}</ul>", "list"),
        (f"<h1>Nhà văn hóa thôn mở cửa buổi tối</h1><p>05/03/2021</p>{STORY}<p>Lê Thu Hằng</p>", "article"),
    ],
    ids=["an error", "a form", "a list", "a short story"],
)
def test_a_box_of_new_documents_leaves_a_page_what_it_is(main, page_type):
    before, behind = (strip_boilerplate(page(*parts, heading="")) for parts in ((BOX, main), (main, BOX)))
    assert (before.page_type, behind.page_type) == (page_type, page_type)


@pytest.mark.parametrize(
    "fields",
    [
        {
            "Số hiệu": "G-12",
            "Loại": "Mua sắm",
            "Lĩnh vực": "Y tế",
            "Phạm vi": "Trong nước",
            "Trạng thái": "Đang mời thầu",
        },
        {"Ngành": "Điện dân dụng", "Số": "40 học viên", "Hình thức": "Học tối", "Chức danh": "Thợ bậc 3"},
        {
            "Chức vụ": "Điều dưỡng",
            "Số": "2 người",
            "Ngành": "Y",
            "Hình thức": "Thi tuyển",
            "Đơn vị soạn thảo": "Khoa Nhi",
        },
    ],
    ids=["a tender", "a course", "a vacancy"],
)
def test_labels_that_other_things_have_too_make_no_document(fields):
    heading = "<h1>Xã Nà Khoang mở nhà văn hóa buổi tối</h1><p>05/03/2021</p><p>Tác giả: Lê Thu Hằng</p>"
    article = strip_boilerplate(page(STORY + record("lines", fields), heading=heading))
    assert (article.page_type, article.author) == ("article", "Lê Thu Hằng")


@pytest.mark.parametrize(
    ("fields", "lines"),
    [
        ({**FIELDS, "Trích yếu": f"V/v: {SUBJECT}"}, ("V/v: Ban hành", "Lò Văn Phong", "27-qd-ubnd.pdf")),
        ({**FIELDS, "Số ký hiệu": "Số: 27/2023/QĐ-UBND"}, ("Số ký hiệu", "27/2023", "27-qd-ubnd.pdf")),
        ({**FIELDS, "Văn bản gốc": "<a href='/f/goc.pdf'>goc.pdf</a>"}, ("goc.pdf", "27-qd-ubnd.pdf")),
        ({**FIELDS, "Ngày công báo": "01/09/2023", "Số công báo": "112"}, ("01/09/2023", "112", "Lò Văn Phong")),
        (
            {**FIELDS, "Tệp đính kèm": "<p>27.pdf</p><p>phu-luc-1.pdf</p><p>phu-luc-2.pdf</p>"},
            ("phu-luc-2.pdf", "Người ký"),
        ),
    ],
    ids=["a label in the value", "the number's own label", "two files", "two of the gazette", "files in a cell"],
)
@pytest.mark.parametrize("form", ["table", "definitions", "grid"])
def test_a_record_is_read_to_its_end(form, fields, lines):
    article = strip_boilerplate(
        page(record(form, fields), heading="<h1>V/v: quản lý và sử dụng nhà văn hóa thôn, bản</h1>")
    )
    assert (article.page_type, article.published) == ("document", None)
    assert article.title == "V/v: quản lý và sử dụng nhà văn hóa thôn, bản"
    assert all(line in article.text for line in lines)


@pytest.mark.parametrize("count", [3, 4])
def test_three_labels_of_documents_and_one_more_make_a_record(count):
    fields = {label: FIELDS[label] for label in ("Số ký hiệu", "Ngày ban hành", "Trích yếu", "Loại văn bản")[:count]}
    assert (strip_boilerplate(page(record("table", fields))).page_type == "document") is (count == 4)


@pytest.mark.parametrize(("between", "is_record"), [(2, True), (9, False)])
def test_labels_far_from_each_other_make_no_record(between, is_record):
    lines = "".join(f"<p>Dòng {n}</p>" for n in range(between))
    halves = (dict(list(FIELDS.items())[:3]), dict(list(FIELDS.items())[3:]))
    article = strip_boilerplate(page(record("lines", halves[0]) + lines + record("lines", halves[1])))
    assert (
        article.page_type == "document" and "Lò Văn Phong" in article.text and "14/08/2023" in article.text
    ) is is_record


def test_what_is_told_of_other_documents_stays_out():
    others = "<p>Số: 11/2023/QĐ-UBND</p><p>Ngày ban hành: 03/07/2023</p><p>Trích yếu: Quy định mức chi hòa giải</p>"
    article = strip_boilerplate(page(record("lines"), others))
    assert (article.page_type, article.title) == ("document", SUBJECT) and "03/07/2023" not in article.text


def test_a_record_shown_twice_is_one():
    article = strip_boilerplate(page(record("table") + "<h3>Lược đồ</h3>" + record("table")))
    assert (article.page_type, article.title) == ("document", SUBJECT)


def test_the_heading_behind_an_empty_label_is_no_value():
    fields = {**FIELDS, "Tệp đính kèm": ""}
    article = strip_boilerplate(page(record("definitions", fields), "<h3>Tin nổi bật trong tuần qua của tỉnh</h3>"))
    assert article.page_type == "document" and "Tin nổi bật" not in article.text


def test_a_counter_within_a_record_stays_out():
    article = strip_boilerplate(page(record("lines", {"Số ký hiệu": "27/2023/QĐ-UBND<br><br>Lượt xem: 12", **FIELDS})))
    assert "Lượt xem" not in article.text


def card(n):
    fields = {
        "Số ký hiệu": f"<a href='/vb/{n}'>{n}/2023/QĐ-UBND</a>",
        "Ngày ban hành": f"0{n}/07/2023",
        "Cơ quan ban hành": "UBND tỉnh",
        "Trích yếu": f"<a href='/vb/{n}'>Quy định mức chi cho hòa giải viên ở khu vực {n}</a>",
    }
    return f"<div class='card'>{record('lines', fields)}</div>"


def test_several_records_are_a_list():
    cards = "".join(map(card, range(1, 8)))
    assert strip_boilerplate(page(cards, heading="<h1>Văn bản chỉ đạo điều hành</h1>")).page_type == "list"


def test_a_search_form_above_a_list_is_no_record():
    form = "<form>" + "".join(f"<label>{label}</label><input>" for label in FIELDS) + "<button>Tìm kiếm</button></form>"
    head = f"<tr>{''.join(f'<th>{label}</th>' for label in ('STT', 'Số ký hiệu', 'Ngày ban hành', 'Trích yếu'))}</tr>"
    article = strip_boilerplate(page(f"{form}<table>{head}{OTHERS}</table>", heading="<h1>Tra cứu văn bản</h1>"))
    assert article.page_type != "document"


def test_a_story_with_a_record_beside_it_is_an_article():
    story = "".join(
        f"<p>{line}</p>"
        for line in (
            "Sáng 14/8, tỉnh Sơn Khê ra quyết định về nhà văn hóa thôn, theo đó mỗi thôn cử hai người trông coi và mở cửa "
            "từ sáu giờ sáng đến chín giờ tối, kể cả ngày nghỉ.",
            "Tiền cho thuê hội trường được giữ lại ở thôn để mua sách và sửa điện nước, cuối năm phải công khai ở bảng tin "
            "cho bà con xem và hỏi, trưởng thôn trả lời trong ba ngày.",
            "Bà Vi Thị Lả ở bản Nà Khoang nói bà con mong có chỗ tập hát từ lâu, nay có giờ giấc rõ ràng thì ai cũng yên tâm, "
            "trẻ nhỏ cũng có nơi đọc sách sau giờ học.",
            "Sở Văn hóa sẽ tập huấn cho ban quản lý của 214 thôn trong tháng 9, mỗi lớp hai ngày, có phần thực hành ghi sổ thu "
            "chi và lập lịch sử dụng hội trường.",
        )
    )
    article = strip_boilerplate(
        page(story + record("table"), heading="<h1>Nhà văn hóa thôn mở cửa cả ngày nghỉ</h1><p>15/08/2023</p>")
    )
    assert article.page_type == "article" and "Bà Vi Thị Lả" in article.text
