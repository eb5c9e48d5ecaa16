"""How the furniture of Vietnamese pages is worded: data for the labels, with the words that explain them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple


def _any(*alternatives: str) -> str:
    return "|".join(alternatives)


def _whole(*alternatives: str) -> str:
    """The alternatives as a whole line, with punctuation behind."""
    return rf"^(?:{'|'.join(alternatives)})\W{{0,6}}$"


class Wording(NamedTuple):
    """How a kind of furniture is worded.

    Attributes:
        words: words or signs of which a line must have one; "#" stands for a figure. They spare most lines the pattern.
        pattern: what must be found in the line, both in small letters.
    """

    words: str
    pattern: re.Pattern[str]


def _when(words: str, *patterns: str) -> Wording:
    return Wording(words, re.compile("|".join(patterns)))


SMALL = "".join(letter for letter in map(chr, range(ord("a"), ord("ỹ") + 1)) if letter.islower())
_MESSAGE = r"(?:'[^']{0,80}'|\"[^\"]{0,80}\"|(?!, [a-z]| (?:he|she|they|we|I|you)\b)[^.'\"]|\.(?=[a-z\d]))"
"""A letter or a quotation of a message: it has no subject of its own, and no clause follows a comma as in prose."""
_OF_MACHINES = (
    r"(?:\b(?:servers?|host|database|file|stream|socket|connection|channel|certificate|resource|assembly|URL)\b"
    r"|['\"][^'\"]{0,80}[\\/.:_][^'\"]{0,80}['\"])"
)
"""What a message of a machine names: a part of one, or a path or a name of code in quotation marks."""
_END = r"\.(?![a-z\d])"
_STOP = rf"(?:{_END}|(?=\W{{0,3}}$)|(?= [^\W_{SMALL}]))"
"""How a message ends that is known word by word: with a full stop, with the line, or before a new sentence."""
_SERVER = r"(?:cơ sở dữ liệu|máy chủ|CSDL|database|server)"
_SERVER_MESSAGES = (
    r"(?:PHP )?(?:(?:Fatal|Parse|Catchable fatal) error|Warning|Notice|Deprecated|Strict Standards) ?: .{1,300}?"
    r"(?:\.\w{2,6}|eval\(\)'d code) on line \d{1,6}\.?",
    r"(?:The )?request was aborted: (?:Could not create SSL/TLS secure channel|The (?:operation|request) .{1,30}?)\.",
    rf"Unable to connect to the remote server{_STOP}",
    r"(?:Could not resolve|Failed to connect to) (?:host: )?[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}(?: port \d{1,5})?"
    rf"(?:[:;] [A-Z][a-z ]{{2,30}})?{_STOP}",
    r"Failed to load resource: (?:the server responded with a status of \d{3}(?: \([^()]{0,40}\))?"
    r"|net::[A-Z_]{3,60})\.?",
    r"SSL certificate problem: (?:(?:unable to get local issuer|self[- ]signed) certificate(?: in certificate chain)?"
    rf"|certificate has expired){_STOP}",
    rf"Error establishing a database connection{_STOP}",
    r"Object reference not set to an instance of an object\.",
    r"(?:Server|Runtime) Error(?: in .{1,60}?)? Application\.",
    r"(?:An (?:unexpected |unhandled )?|Unexpected )error (?:has )?occurred"
    r"(?: (?:while|when|during|on|in)\b[^,.]{1,60}\b(?:request|server|URL|application|database))?\.",
    rf"(?:Lỗi|Không thể) (?:kết nối|mở|đọc) (?:(?:được )?(?:tới|đến|với|vào) )?{_SERVER}\.",
    rf"(?:System|java)\.[\w.]{{2,60}}Exception: .{{1,160}}?{_END}",
    r"(?:Microsoft |ADODB\.)[\w ]{3,60} error '[\da-f]{8}' .{1,200}?/\S{1,80}\.\w{2,4}, line \d{1,6}\.?",
    r"(?:The )?operation has timed out\.",
    r"ADF_FACES-\d{3,6} ?:.{1,300}?, #\d{1,6}\.?",
    r"at [\w$.<>`]{3,120}\([^()]{0,200}\)(?: in \S{1,200}?)?:? ?line \d{1,6}",
    r"(?:The )?remote server returned an (?:unexpected response|error): \(\d{3}\)[\w ]{0,40}\.",
    rf"(?:The )?remote name could not be resolved(?:: '[^']{{1,80}}')?{_STOP}",
    r"(?:The )?underlying connection was closed: [^,.]{1,120}\.",
    r"(?:The )?request (?:has timed out|failed with HTTP status \d{3}: [\w ]{1,40})\.",
    rf"(?:Could not|Unable to|Cannot|Failed to) (?:connect|create|establish|find|load|open|read|resolve)\b"
    rf"(?={_MESSAGE}{{0,100}}?{_OF_MACHINES}){_MESSAGE}{{1,160}}{_END}",
)
_PRINTED = re.compile(
    r"(?P<stamp>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?: ?(?:Z|[+-]\d\d:?\d\d))? {0,3})|"
    rf"(?:(?:cURL )?(?:[Ee]rror|Exception|Warning|Lỗi)(?: \d{{1,3}})? ?: )?(?:{'|'.join(_SERVER_MESSAGES)}) {{0,3}}"
)
"""What a server prints in front of a text: a time for machines, or an error when a part of the page fails."""

_COMMON = "chuyên mục|chuyên đề|chủ đề|lĩnh vực|loại"
"""What other stories have in common with one."""
_RELATED = (
    "liên quan",
    "khác",
    f"cùng (?:{_COMMON}|thể loại|tác giả)",
    "mới(?: hơn| nhất| cập nhật| đăng)?",
    "cũ hơn",
    "đã đưa",
    "nổi bật",
    "đọc nhiều",
    "xem nhiều",
    "tham khảo",
)
_OF_OTHERS = f"khác|liên quan|đã đưa|mới hơn|cũ hơn|cùng (?:{_COMMON})"
_TAIL_TITLE = (
    rf"(?:các |những )?(?:tin|bài|tin bài|bài viết|thông tin|tin tức)(?: tức| viết)? (?:{'|'.join(_RELATED)})",
    "(?:các )?tin đã đưa",
    "có thể bạn quan tâm",
    "(?:đọc|xem) (?:thêm|nhiều|nhiều nhất|tiếp)",
    "cùng chuyên mục",
    "đừng bỏ lỡ",
    "nổi bật",
    "mới nhất",
    "tin (?:hot|nóng)",
    "dành cho bạn",
    "video",
    "ảnh",
    "thư viện (?:ảnh|video)",
    "văn bản (?:mới|chỉ đạo điều hành)",
    "related (?:articles?|posts?|stories|news)",
    "you may (?:also )?like",
    "more (?:from|news|stories).{0,30}",
    "latest news",
    "most (?:read|popular)",
    "recommended(?: for you)?",
    "(?:ý kiến|bình luận|phản hồi|comments?)(?: bạn đọc| độc giả| của bạn)?",
)
"""A heading behind which no main content stands."""

FURNITURE: dict[str, Wording] = {
    "title of related stories": _when(
        "tin bài thông văn câu sự tâm thêm nhiều tiếp mục lỡ bật nhất dành video ảnh related like more latest most"
        " recommended ý bình phản comment comments",
        rf"^\W{{0,5}}(?:{'|'.join(_TAIL_TITLE)})\b.{{0,12}}$",
        _whole(rf"\W{{0,5}}(?:các |những )?(?:thông báo|văn bản|câu hỏi|sự kiện) (?:{_OF_OTHERS})"),
    ),
    "captcha line": _when(
        "mã captcha",
        _any("bấm vào đây để nhận mã", "mã (?:xác nhận|kiểm tra|bảo mật)", "nhập mã", "captcha"),
    ),
    "back to top": _when(
        "đầu trở back",
        _any("lên đầu trang", "về đầu trang", "trở lên trên", "back to top", "^đầu trang$"),
    ),
    "view counter": _when(
        "lượt lần xem view views phút",
        _any(
            r"^(?:số )?(?:lượt|lần) (?:xem|đọc|truy cập|người xem)",
            r"^đã xem",
            r"^views?\b",
            r"\d (?:lượt|lần) (?:xem|đọc)\W{0,3}$",
            r"^(?:thời gian đọc:? ?)?\d{1,2} phút đọc\W{0,3}$",
        ),
    ),
    "date line": _when(
        "#",
        _any(
            r"^(?:(?:thứ \w{2,5}|chủ nhật),? ?)?(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b.{0,50}$",
            r"^(?:cập nhật|ngày đăng|đăng ngày|đăng lúc)\b.{0,50}\d{4}",
            r"^\d{1,2}[:h]\d\d(?::\d\d)?[ ,|-]{1,3}(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}"
            r"(?:\W{0,3}(?:(?:lượt|lần) (?:xem|đọc)|gmt|views?).{0,40})?$",
        ),
    ),
    "visitor counter": _when(
        "truy online trực thứ nay qua này trước cả",
        _any("đang (?:truy cập|online|trực tuyến)", "số lượt truy cập", "khách online"),
        _any(r"^(?:hôm (?:nay|qua)|(?:tuần|tháng|năm)(?: (?:này|nay|trước))?|tất cả) ?: ?\d[\d.,]*$"),
        _any(r"^(?:bạn|quý vị) là (?:người|(?:vị )?khách)(?: (?:truy cập|ghé thăm))? thứ"),
    ),
    "licence line": _when(
        "giấy gp gpbc",
        _any(r"giấy phép (?:số|thiết lập|xuất bản|hoạt động|mxh|báo chí)", r"số giấy phép", r"/gp-", r"\bgpbc\b"),
    ),
    "publisher's address": _when(
        "quyền copyright © rights nguồn địa trụ tòa điện hotline fax email mail website chịu quản biên dây",
        _any("bản quyền", "copyright", "©", "all rights reserved", "ghi rõ nguồn"),
        _any(r"^(?:địa chỉ|trụ sở|tòa soạn|điện thoại|hotline|fax|e-?mail|website) ?:"),
        _any("chịu trách nhiệm (?:chính|nội dung)", "cơ quan chủ quản", "tổng biên tập", "đường dây nóng"),
    ),
    "share bar": _when(
        "chia share in gửi quay tweet facebook zalo link chép dõi google nghe đọc giọng cỡ màu lưu tốc tải #",
        _whole(
            "chia sẻ",
            "share",
            "in (?:trang|bài viết|tin)",
            "bản in",
            "gửi (?:email|bài viết|cho bạn bè)",
            "quay lại",
            "tweet",
            "facebook",
            "zalo",
            "copy link",
            "link bài gốc",
            "sao chép liên kết",
            "theo dõi .{0,40} trên .{0,30}",
            "google news",
            r"nghe (?:đọc )?bài(?: viết)?(?: ?\d{1,2}:\d\d(?: ?/ ?\d{1,2}:\d\d)?)?",
            "đọc bài(?: viết)?",
            "giọng (?:nam|nữ)(?: miền (?:bắc|nam))?",
            "(?:(?:xem )?(?:cỡ|màu) chữ.{0,12}){1,2}",
            "lưu bài(?: viết)?",
            r"0{1,2}:00(?: ?/ ?\d{1,2}:\d\d)?",
            r"(?:tốc độ(?: đọc)? ?)?\d(?:\.\d{1,2})?x",
            "lấy link!?",
            "tải về",
            r"(?:a ?[+-]? ?){2,3}(?:(?:in (?:bài(?: viết)?|trang)|chia sẻ|gửi (?:email|bài)|lưu bài) ?){1,4}",
        ),
    ),
    "rating": _when(
        "đánh điểm hạng hãy sao bình hữu",
        _any(
            "đánh giá (?:bài viết|của bạn|:)",
            "tổng số điểm",
            "xếp hạng:",
            "click để đánh giá",
            "hãy là người đầu tiên",
            "^bình chọn ?:",
            "^(?:bài viết|câu trả lời|thông tin|nội dung)(?: này)? có hữu ích",
            r"\d sao\b",
        ),
    ),
    "subscription": _when(
        "còn thử hội thành đọc xem",
        _any(
            r"^(?:bạn )?(?:còn|đã (?:đọc|hết)) (?:\d{1,2} )?(?:bài|lượt đọc)(?: viết)? miễn phí\b",
            r"^dùng thử (?:miễn phí )?\d{1,3} (?:ngày|tháng)\b",
            r"^(?:đăng ký|mua|nâng cấp|trở thành) (?:gói )?(?:hội|thành) viên (?:vip|premium|trả phí|từ \d)",
            r"^(?:vui lòng |hãy )?đăng (?:nhập|ký) để (?:đọc|xem) (?:tiếp|toàn bộ|đầy đủ|trọn)",
        ),
    ),
    "comment form": _when(
        "kiến luận gửi đăng phản gõ bạn tên tặng nhất",
        _any(
            "ý kiến của bạn",
            r"bình luận\W{0,3}$",
            "gửi (?:phản hồi|ý kiến|câu hỏi)",
            "^đăng (?:nhập|ký)",
            "phản hồi của bạn",
            "xin vui lòng gõ tiếng việt",
            "thông tin của bạn",
            r"họ (?:và )?tên ?\*?:?$",
            "tặng sao",
            "thích nhất",
            "mới nhất",
        ),
    ),
    "another story": _when(
        "xem đọc khảo > » ► ▶ kéo mời bài tin",
        _any(
            r"^\W{0,4}(?:xem|đọc|tham khảo)(?: thêm| tiếp| ngay)? ?: ?\S",
            r"^(?:>|»|►|▶){1,3} ?[^\W\d]",
            "kéo xuống để xem",
            "^mời (?:bạn đọc|độc giả|quý (?:vị|độc giả)).{0,20} (?:xem|đọc)",
        ),
        _whole("bài tiếp theo", "bài trước", "tin tiếp theo"),
    ),
    "advertisement": _when(
        "quảng advertisement advertising tài sponsored",
        _whole("quảng cáo", "advertisement", "advertising", "tin tài trợ", "sponsored", "- quảng cáo"),
        _any(r"^\[(?:sản phẩm|nội dung|bài(?: viết)?|tin) (?:được )?tài trợ\]"),
    ),
    "weather and rates": _when(
        "tiết giá chọn khoán sóng °",
        _whole("thời tiết", "tỷ giá", "tỉ giá", "giá vàng", "chọn thành phố", "chứng khoán", "lịch phát sóng"),
        _any("tỷ giá - thời tiết", r"\d ?° ?c$"),
    ),
    "link list": _when(
        "liên website thăm bình sơ rss",
        _whole("liên kết(?: website| web)?", "website liên kết", "thăm dò ý kiến", "bình chọn", "sơ đồ", "rss"),
    ),
    "navigation": _when(
        "trang xem tiếp đầu trước sau đóng menu tìm hủy từ tag tags chủ read danh #",
        _whole(
            "trang chủ",
            "xem (?:tất cả|thêm|tiếp)",
            "tiếp theo",
            "đầu tiên",
            "trang (?:trước|sau)",
            "trước",
            "sau",
            "đóng",
            "menu",
            "tìm kiếm",
            "hủy",
            "từ khóa",
            "tags?",
            "chủ đề",
            "read more",
            "xem theo ngày",
            r"(?:\d{1,3}\W{1,3}){3,12}(?:trang sau|tiếp|cuối|>)?",
            "danh mục",
        ),
    ),
}
"""What a short line is, by how it is worded: the first that fits."""

_SIGNING = "theo|nguồn|tác giả|người viết|bài(?: và ảnh)?|tin(?:, ảnh|, bài)?|ảnh|thực hiện|biên tập"
SIGNATURE = re.compile(rf"^(?:{_SIGNING}) ?:? \S.{{0,60}}$|^source:.{{0,60}}$", re.IGNORECASE)
"""A line that names a source or an author."""

_WRITING = "tác giả|người viết|thực hiện|bài(?: và ảnh)?|tin(?:, ảnh|, bài)?"
BYLINE = re.compile(rf"^(?:(?i:{_WRITING}) ?: ?|(?i:viết bởi|by) )(?P<name>[^\W\d_{SMALL}].{{1,60}})$")
"""A line that names the author."""

MOTTO = r"cộng h(?:òa|oà) xã hội chủ nghĩa việt nam\b|độc lập\W{1,5}tự do\W{1,5}hạnh phúc"
"""The name of the state and its motto, as they stand at the head of its documents."""

CAPTION = re.compile(
    r"(?:^|[.(\[–-] ?| )(?:ảnh|nguồn ảnh|photo|hình|đồ họa|clip|video) ?(?:minh (?:họa|hoạ))? ?: ?[^:]{1,60}$"
    r"|\(?ảnh minh (?:họa|hoạ)\b.{0,30}$",
    re.IGNORECASE,
)
"""The line under a picture, by its credit."""


def is_captioned(text: str) -> bool:
    """True where a text reads as the line under a picture.

    >>> is_captioned("Người dân nộp hồ sơ. Ảnh: T.H"), is_captioned("Ba việc cần làm: hỏi, nghe, ghi.")
    (True, False)
    """
    return (":" in text or "minh h" in text) and CAPTION.search(text) is not None


_SHORTEST_MESSAGE = 15
"""Letters of a server's message: most lines of a page are words of a menu."""


def told_apart(text: str) -> list[tuple[str, str | None]]:
    """A text with the name of the furniture that it is, or None; what a server printed in front of it stands apart.

    >>> told_apart("Could not connect to server. Xã mở một cửa")
    [('Could not connect to server.', 'server error'), ('Xã mở một cửa', None)]
    """
    parts: list[tuple[str, str | None]] = []
    start = 0
    while len(text) >= _SHORTEST_MESSAGE and (printed := _PRINTED.match(text, start)):
        parts.append((printed.group().strip(), "date line" if printed["stamp"] else "server error"))
        start = printed.end()
    rest = text[start:] if start else text
    return [*parts, (rest, furniture(rest))] if rest else parts


_LONGEST = 200
_SENTENCE_END = ".;:,"
_WORDS = re.compile(r"\w+|[©°>»►▶]")
_FIGURE = re.compile(r"\d")
_PLACES = {name: 1 << place for place, name in enumerate(FURNITURE)}
_BY_WORD: dict[str, int] = {}
for _name, _wording in FURNITURE.items():
    for _word in _wording.words.split():
        _BY_WORD[_word] = _BY_WORD.get(_word, 0) | _PLACES[_name]


@lru_cache(maxsize=1 << 13)
def furniture(text: str) -> str | None:
    """Names the furniture that a short line is by its wording, or None.

    >>> furniture("Lượt xem: 1923"), furniture("LÊN ĐẦU TRANG"), furniture("Thủ tục hành chính được rà soát.")
    ('view counter', 'back to top', None)
    """
    if len(text) > _LONGEST or (len(text) > 70 and text[-1] in _SENTENCE_END):
        return None
    line = text.lower()
    if not (possible := _possible(line)):
        return None
    return next((name for name, pattern in _patterns(possible) if pattern.search(line)), None)


def _possible(line: str) -> int:
    """The kinds of which a line has a word or a sign, as bits."""
    possible = 0
    for token in line.split():
        if token in _BY_WORD:
            possible |= _BY_WORD[token]
        elif not token.isalpha():
            for word in _WORDS.findall(token):
                possible |= _BY_WORD.get(word, 0)
            if _FIGURE.search(token):
                possible |= _BY_WORD["#"]
    return possible


@lru_cache(maxsize=1 << 10)
def _patterns(possible: int) -> list[tuple[str, re.Pattern[str]]]:
    """The names and patterns of some kinds, in order."""
    return [(name, FURNITURE[name].pattern) for name, place in _PLACES.items() if possible & place]
