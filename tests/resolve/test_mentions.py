import pytest

from vnreform_extract import extract_facts


def targets(text):
    """Each mention of a text with the words of the citation that it stands for."""
    facts = extract_facts(text)
    by_start = {fact.start: fact.text for fact in facts if fact.kind == "document"}
    return [(fact.text, by_start[fact.value.refers_to]) for fact in facts if fact.kind == "mention"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Quyết định số 70/QĐ-UBND được ban hành. Quyết định này thay thế Quyết định số 41/QĐ-UBND.",
            [("Quyết định này", "Quyết định số 70/QĐ-UBND")],
        ),
        (
            "Nghị định 67/2025/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định 178/2024/NĐ-CP. Nghị định này mới.",
            [("Nghị định này", "Nghị định 67/2025/NĐ-CP")],
        ),
        (
            "Nghị định 12/2024/NĐ-CP. Nghị định 15/2024/NĐ-CP. Theo Nghị định 12 và Nghị định 15, mức hỗ trợ tăng.",
            [("Nghị định 12", "Nghị định 12/2024/NĐ-CP"), ("Nghị định 15", "Nghị định 15/2024/NĐ-CP")],
        ),
        (
            "Nghị quyết 20/2024/NQ-HĐND giảm phí so với Nghị quyết 12/2021/NQ-HĐND. Nghị quyết này thay Nghị quyết 12.",
            [
                ("Nghị quyết này", "Nghị quyết 20/2024/NQ-HĐND"),
                ("Nghị quyết 12", "Nghị quyết 12/2021/NQ-HĐND"),
            ],
        ),
        (
            "Thông tư 07/2013/TT-BTP hết hiệu lực; Thông tư này ra đời mười năm trước.",
            [("Thông tư này", "Thông tư 07/2013/TT-BTP")],
        ),
        ("Công văn 12/SNV-VP gửi các xã. Kế hoạch này nêu 5 việc.", []),
        ("Nghị định 100/2019/NĐ-CP. Nghị định 123.", []),
    ],
)
def test_a_mention_stands_for_the_citation_of_its_type_or_number(text, expected):
    assert targets(text) == expected


def test_the_nearest_of_two_citations_of_one_document_is_meant():
    text = "Nghị quyết 18-NQ/TW được ban hành. Thực hiện Nghị quyết số 18-NQ/TW, tỉnh xếp lại. Nghị quyết này hay."
    assert targets(text) == [("Nghị quyết này", "Nghị quyết số 18-NQ/TW")]


@pytest.mark.parametrize(
    "text",
    [
        "Điều 1. Phạm vi\nLuật này quy định về đầu tư.\nĐiều 2. Đối tượng\nTheo Luật Doanh nghiệp và Luật này, họ…",
        "Điều 2. Giải thích\n1. Doanh nghiệp là tổ chức theo Luật Doanh nghiệp.\n2. Trong Luật này, vốn là tài sản.",
        "2. Quyết định số 23/2022/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành.",
    ],
)
def test_the_text_of_a_document_does_not_mention_itself(text):
    assert targets(text) == []


def test_offsets_are_those_of_the_text_as_given():
    text = "Ti\u0309nh ra Nghị định 12/2024/NĐ-CP. Nghị định này mới."
    (mention,) = (fact for fact in extract_facts(text) if fact.kind == "mention")
    assert text[mention.value.refers_to :].startswith("Nghị định 12/2024")
