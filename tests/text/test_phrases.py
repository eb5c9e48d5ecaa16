import pytest

from vnreform_extract.text import words
from vnreform_extract.text.lexicon import LONGEST, lexicon
from vnreform_extract.text.phrases import ends_here, head_noun, noun_phrase

# What stands behind a number, with a bar where the noun phrase must end at the latest; the head ends at the slash.
PHRASES = [
    "máy tính/ xách tay| cùng hơn 3 kg",
    "xe điện/| trong năm",
    "căn cứ/| để sắp xếp",
    "hiện vật/| được trưng bày",
    "bị hại/| có mặt",
    "người/| tử vong",
    "môn/| dự Olympic",
    "lĩnh vực/ đất đai và xây dựng|.",
    "huyện, thị xã, thành phố/| trong 24 tháng",
    "cán bộ, giáo viên, nhân viên/| của trường",
    "hộ/ nghèo|, đạt 5%",
    "doanh nghiệp/| xây dựng nhà",
    "doanh nghiệp/ xây dựng|",
    "cuộc/ giám sát chuyên đề| về đất đai",
    "dịch vụ công/ trực tuyến mức độ 3| được cung cấp",
    "hộ dân/| thôn Đoài",
    "cơ sở/ karaoke, quán bar| đóng cửa",
    "ổ/ bánh mì| cho người nghèo",
    "TTHC/| có thể thay thế",
    # nouns that the lexicon does not have
    "lóng/ gỗ hương|, khối lượng 12 m3",
    "vở/ cải lương|, biểu diễn",
    "mật khẩu/|, lộ ra ngoài",
    "sạp/ hàng| bán thịt",
    "nóc/ nhà ven sông| bị tốc mái",
    "phân trại/|, nơi giam giữ",
]


@pytest.mark.parametrize("marked", PHRASES)
def test_a_phrase_holds_its_head_and_ends_before_what_is_no_part(marked):
    head, _, rest = marked.partition("/")
    most = head + rest.partition("|")[0]
    window = marked.replace("/", "").replace("|", "")
    found = window[: noun_phrase(window)]
    assert found.startswith(head)
    assert most.startswith(found)


@pytest.mark.parametrize(
    "window", ["và", "của tỉnh", "được giao", "tăng cao", "10 xã", "năm qua", "", "Nguyễn Văn", "đã họp"]
)
def test_no_phrase_begins_with_what_is_no_noun(window):
    assert noun_phrase(window) == 0


def test_the_base_of_a_percentage_may_be_an_amount_of_something():
    for window, least in (("số chuyến xe buýt phải dừng", "số chuyến"), ("lượng gạo xuất khẩu", "lượng gạo")):
        assert window[: noun_phrase(window, base=True)].startswith(least)


def test_heads():
    assert head_noun("hồ sơ đúng hạn") == "hồ sơ"
    assert head_noun("cán bộ, giáo viên của trường") == "cán bộ, giáo viên"


def test_ends():
    assert ends_here("11 triệu.", 8)
    assert ends_here("11 triệu", 8)
    assert ends_here("11 triệu cho mỗi hộ", 8)
    assert not ends_here("11 triệu lượt xem", 8)


def test_what_the_lexicon_knows_needs_no_tagger(monkeypatch):
    monkeypatch.setattr("vnreform_extract.text.phrases.tag_words", None)
    noun_phrase.cache_clear()
    window = "thủ tục hành chính thuộc thẩm quyền"
    assert window[: noun_phrase(window)] == "thủ tục hành chính"


def test_the_lexicon_is_well_formed():
    known = lexicon()
    sections = (known.nouns, known.modifiers, known.verbal, known.function, known.stops, known.no_units, known.bases)
    for word in (word for section in sections for word in section):
        assert word == " ".join(word.lower().split()), word
        assert 1 <= len(word.split()) <= LONGEST, word
    assert not known.function & known.stops
    assert not set(known.nouns) & known.function


def test_tagged_words_cover_the_phrase():
    phrase = "10 cơ sở karaoke có tổng mức đầu tư"
    assert " ".join(word for word, _ in words.tag_words(phrase)) == phrase
