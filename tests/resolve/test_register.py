import pytest

from vnreform_extract import extract, extract_facts
from vnreform_extract.resolve.register import cited_documents


def rows(text):
    """The distinct documents of a text: number or title, date of issue, and the words that cite each."""
    facts = extract_facts(text)
    return [
        (row.number or row.title, row.issued, [facts[index].text for index in row.facts])
        for row in cited_documents(facts)
    ]


def test_citations_and_mentions_of_one_document_are_one_row():
    text = "Nghị định 12/2024/NĐ-CP mới. Nghị định này hay. Nghị định số 12/2024/NĐ-CP ngày 05/02/2024 gồm 3 điều."
    assert rows(text) == [
        (
            "12/2024/NĐ-CP",
            "2024-02-05",
            ["Nghị định 12/2024/NĐ-CP", "Nghị định này", "Nghị định số 12/2024/NĐ-CP ngày 05/02/2024"],
        )
    ]


def test_a_short_citation_belongs_to_the_full_one_behind_it():
    text = "Theo Nghị định 168, mức phạt tăng. Nghị định 168/2024/NĐ-CP có hiệu lực từ đầu năm."
    assert rows(text) == [("168/2024/NĐ-CP", "2024", ["Nghị định 168", "Nghị định 168/2024/NĐ-CP"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BLHS 2015 và Bộ luật Hình sự", [("BLHS", "2015", ["BLHS 2015", "Bộ luật Hình sự"])]),
        (
            "Luật PCTN, Luật Phòng, chống tham nhũng năm 2018",
            [("Luật Phòng, chống tham nhũng", "2018", ["Luật PCTN", "Luật Phòng, chống tham nhũng năm 2018"])],
        ),
        (
            "Luật Đất đai năm 2013; Luật Đất đai số 31/2024/QH15; Luật số 31/2024/QH15",
            [
                ("Luật Đất đai", "2013", ["Luật Đất đai năm 2013"]),
                ("31/2024/QH15", "2024", ["Luật Đất đai số 31/2024/QH15", "Luật số 31/2024/QH15"]),
            ],
        ),
        (
            "Luật Đất đai năm 2013; Luật Đất đai năm 2024; Luật Đất đai; Luật Đất đai",
            [
                ("Luật Đất đai", "2013", ["Luật Đất đai năm 2013"]),
                ("Luật Đất đai", "2024", ["Luật Đất đai năm 2024"]),
                ("Luật Đất đai", None, ["Luật Đất đai", "Luật Đất đai"]),
            ],
        ),
    ],
)
def test_laws_are_told_apart_by_year_and_joined_by_name_and_number(text, expected):
    assert rows(text) == expected


def test_one_number_of_two_days_is_two_documents():
    text = "Quyết định 70/QĐ-UBND ngày 21/02/2020; Quyết định 70/QĐ-UBND ngày 03/5/2018"
    assert [issued for _, issued, _ in rows(text)] == ["2020-02-21", "2018-05-03"]


def test_a_page_names_the_place_of_its_bodies():
    page = (
        "<html><body><article><h1>Lâm Đồng đẩy mạnh cải cách</h1>"
        "<p>Ngày 21/02/2020, UBND tỉnh ban hành Quyết định số 70/QĐ-UBND về việc giao nhiệm vụ cho các sở, ngành.</p>"
        "<p>Sở Nội vụ đã có công văn hướng dẫn các đơn vị thực hiện, báo cáo kết quả trước ngày 15 hằng tháng.</p>"
        "</article></body></html>"
    )
    (row,) = extract(page).documents
    assert (row.number, row.type, row.issued) == ("70/QĐ-UBND", "quyết định", "2020-02-21")
    assert row.issuer == "Ủy ban nhân dân tỉnh Lâm Đồng"
    assert row.subject == "về việc giao nhiệm vụ cho các sở, ngành"
