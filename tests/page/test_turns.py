"""Turns of interviews and entries of live blogs stay in order."""

import pytest

from vnreform_extract import strip_boilerplate

ANSWER = "Không, hồ sơ nộp ở xã nào cũng được, kết quả gửi về tận nhà trong ba ngày, theo quy định của tỉnh."
INTERVIEW = f"""<html><body><h1>Giám đốc sở trả lời bạn đọc</h1><div class="noi-dung">
<p>Chiều qua, giám đốc sở ngồi hai giờ ở tòa soạn để trả lời các câu hỏi về việc nộp hồ sơ ở xã, ở huyện.</p>
<h4>Bạn Hà Thu (Pleiku) hỏi:</h4><p>Tôi làm ăn xa, có phải về tận xã nhà nộp hồ sơ cho con đi học không, thưa ông?</p>
<div>Ông Siu Bình:</div><p>{ANSWER}</p>
<h4>Bạn đọc giấu tên hỏi:</h4><p>Nếu chậm trả thì ai chịu trách nhiệm, và tôi được báo bằng cách nào, thưa ông?</p>
<div>Ông Siu Bình:</div><p>{ANSWER} Nếu chậm, xã phải gửi thư xin lỗi và hẹn lại ngày.</p></div></body></html>"""


def test_turns_of_an_interview_are_entries():
    article = strip_boilerplate(INTERVIEW)
    turns = [block.text for block in article.blocks if block.role == "entry"]
    assert turns == ["Bạn Hà Thu (Pleiku) hỏi:", "Ông Siu Bình:", "Bạn đọc giấu tên hỏi:", "Ông Siu Bình:"]
    assert [line for line in article.text.split("\n") if line in turns] == turns
    assert article.to_html().count('<p class="entry">') == 4


def test_times_open_the_entries_of_a_live_blog():
    news = "Công nhân đã dọn xong cây đổ trên trục đường chính, xe cứu thương và xe chở nước được ưu tiên đi trước."
    page = (
        "<html><body><h1>Trực tiếp: Bão vào bờ</h1><div class='live'>"
        + "".join(
            f"<div class='t'>{hour}:05</div><p>{news} Lúc {hour} giờ, {hour * 7} người về nhà.</p>"
            for hour in (21, 19, 17)
        )
        + "</div></body></html>"
    )
    article = strip_boilerplate(page)
    entries = [block.text for block in article.blocks if block.role == "entry"]
    assert entries == ["21:05", "19:05", "17:05"]
    assert [block.role for block in article.blocks if block.text.startswith("Công nhân")] == ["paragraph"] * 3


REPORT = "Nước ở hạ lưu lên {n} phân, hai thôn ven sông phải đưa trâu bò lên đê trước khi trời tối."


def live(*entries):
    """A live blog: the model is told what to say of the headline, then of time, text and share bar of each entry."""
    told = [0.1, *(chance for text in entries for chance in (text, text, 0.1))]
    boxes = "".join(
        f"<div class='e'><b>{20 - n}h15</b><div><p>{REPORT.format(n=n)}</p><p>Chia sẻ</p></div></div>"
        for n in range(len(entries))
    )
    return told, f"<h1>Trực tiếp: Lũ về hạ lưu</h1><div class='live'>{boxes}</div>"


@pytest.mark.parametrize(
    ("entries", "kept"),
    [((0.9, 0.9, 0.9, 0.1), 4), ((0.9, 0.9, 0.1, 0.1), 2)],
    ids=["one is left out", "as many out as in"],
)
def test_an_entry_beside_kept_ones_is_kept(said, entries, kept):
    told, page = live(*entries)
    said(*told)
    lines = strip_boilerplate(page).text.split("\n")
    assert len([line for line in lines if line.startswith("Nước ở hạ lưu")]) == kept
    assert "Chia sẻ" not in lines


@pytest.mark.parametrize(
    ("clocks", "kept"),
    [(("17h45", "16h20", "14h05", "9h10"), True), (("17h45", "16h20", "18h05", "19h10"), False)],
    ids=["one way", "another column's times"],
)
def test_entries_of_plain_lines_go_on_as_their_times_do(said, clocks, kept):
    lines = [
        "Trang chủ",
        "Lượt xem: 1.204",
        "Bão đổ bộ vào xã đảo trong đêm, hàng trăm hộ dân đã được đưa đến trường học từ chiều hôm trước.",
        *(
            line
            for clock in clocks
            for line in (clock, f"Tin lúc {clock}", f"Đến {clock}, gió đã giảm ở phía bắc đảo.")
        ),
        "Bạn nghĩ gì về cơn bão?",
        "Rất lớn",
        "Đã từng thấy",
    ]
    said(0.1, 0.1, *[0.9] * 7, *[0.1] * 9)
    article = strip_boilerplate("\n".join(lines))
    assert [block.role for block in article.blocks if block.text in clocks] == ["entry"] * (4 if kept else 2)
    assert (f"Đến {clocks[3]}, gió đã giảm" in article.text) is kept
    assert "Bạn nghĩ gì" not in article.text
