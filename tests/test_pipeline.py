from vnreform_extract import extract, extract_facts

ENGLISH = "In 2019 the ministry opened 12 offices and spent 5 million USD on them, said Mr Smith on 3/4/2020. "
VIETNAMESE = "Năm 2019, bộ mở 12 văn phòng và chi 5 triệu USD. "


def test_no_facts_are_read_from_a_page_in_another_language():
    assert extract(f"<h1>News</h1><p>{ENGLISH * 8}</p>").facts == ()
    assert {fact.kind for fact in extract(f"<h1>Tin</h1><p>{VIETNAMESE * 8}</p>").facts} == {"date", "count", "money"}


def test_a_page_in_two_languages_is_read():
    record = extract(f"<h1>Tin</h1><p>{ENGLISH * 3}</p><p>{VIETNAMESE * 3}</p>")
    assert record.facts


def test_a_text_that_is_given_is_read_whatever_its_language():
    assert extract_facts(ENGLISH * 8)
