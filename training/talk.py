"""The grammar of talk: what readers ask and what a guest answers, in the first person."""

from __future__ import annotations

import random

_GREETINGS = (
    "Chào {guest}!",
    "Xin chào chương trình.",
    "Thưa {guest},",
    "Kính gửi luật sư,",
    "Em chào anh chị,",
    "Tôi là công nhân ở khu công nghiệp,",
    "Gia đình tôi có một mảnh vườn,",
    "",
    "",
)
_QUESTIONS = (
    "mình nghe nói {thing}, không biết thực hư thế nào?",
    "bạn có kế hoạch gì cho năm tới không ạ?",
    "tôi muốn hỏi {thing} thì phải làm những giấy tờ gì?",
    "vì sao anh lại chọn công việc này mà không phải nghề khác?",
    "điều gì khiến chị tiếc nhất khi nhìn lại?",
    "nếu {thing}, gia đình em có được hoàn tiền không?",
    "lúc khó khăn nhất, ai là người ở bên bạn?",
    "con tôi năm nay vào lớp 1, tôi nên chuẩn bị gì?",
    "có khi nào anh muốn bỏ cuộc chưa?",
    "xin cho biết quan điểm của ông về việc {thing}.",
)
_THINGS = (
    "có một đội bóng nước ngoài muốn ký hợp đồng với anh",
    "học phí sắp tăng",
    "sổ đỏ đứng tên hai vợ chồng",
    "thuốc này dùng chung với rượu được",
    "mua nhà bằng giấy viết tay",
    "công ty chậm đóng bảo hiểm",
    "chị sắp ra sách mới",
    "bệnh của mẹ tôi phải mổ",
    "nhà hàng xóm xây lấn sang lối đi chung",
)
_ANSWERS = (
    "Cảm ơn bạn đã quan tâm.",
    "Hiện tại tôi chỉ muốn làm thật tốt việc đang làm, chuyện khác để sau hãy tính.",
    "Nói thật là lúc ấy tôi cũng sợ, nhưng sợ thì vẫn phải bước tiếp.",
    "Tôi nghĩ mỗi người có một hoàn cảnh, không nên so sánh.",
    "Bạn nên mang giấy tờ đến phường, ở đó sẽ có người hướng dẫn cụ thể.",
    "Trường hợp của bạn, theo tôi, phải chờ kết luận của bác sĩ.",
    "Gia đình là chỗ dựa lớn nhất của tôi.",
    "Mình không hối hận, vì nếu được chọn lại mình vẫn chọn như vậy.",
    "Chuyện đó thì tôi chưa nghe ai nói, nên chưa dám trả lời.",
    "Mẹ tôi bảo cứ sống tử tế rồi mọi việc sẽ ổn.",
    "Có những hôm tập xong, tôi không nhấc nổi chân lên cầu thang.",
    "Luật quy định khá rõ: hai bên phải thỏa thuận bằng văn bản, có người làm chứng.",
    "Ngày mai đội lại đi xa, mong mọi người tiếp tục ủng hộ.",
    "Anh em trong nhóm ai cũng mệt, nhưng không ai kêu ca.",
    "Em xin nhận lỗi về phần mình.",
    "Điều quan trọng là bạn đừng tự ý bỏ thuốc.",
)
_GUESTS = ("anh Hải", "chị Thảo", "luật sư", "bác sĩ", "ông", "cô giáo", "Minh Anh")
_ASKING = (
    "Bạn {name} hỏi:",
    "Bạn đọc {name} hỏi",
    "{name} (26 tuổi, {place}):",
    "{name} - Nam, 31 tuổi",
    "Hỏi:",
    "* {name}, {place}:",
    "PV:",
)


class Talk:
    """Writes questions and answers with one source of chance.

    Args:
        draw: the source.
    """

    def __init__(self, draw: random.Random) -> None:
        self.draw = draw
        self.guest = draw.choice(_GUESTS)

    def asking(self, name: str, place: str) -> str:
        """Who asks, on a line."""
        return self.draw.choice(_ASKING).format(name=self.draw.choice((name, name.upper())), place=place)

    def question(self) -> str:
        """What is asked."""
        greeting = self.draw.choice(_GREETINGS).format(guest=self.guest)
        asked = " ".join(_capital(text) for text in self.draw.sample(_QUESTIONS, self.draw.choice((1, 1, 2))))
        asked = asked.format(thing=self.draw.choice(_THINGS))
        return f"{greeting} {asked}" if greeting.endswith(("!", ".")) else _capital(f"{greeting} {asked}".strip())

    def answer(self) -> str:
        """A paragraph of the answer."""
        return " ".join(self.draw.sample(_ANSWERS, self.draw.choice((1, 1, 2, 3, 4, 6))))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
