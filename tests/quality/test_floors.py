import pytest
import scores


@pytest.fixture(scope="module")
def now():
    return scores.scores()


@pytest.mark.parametrize(("name", "floor"), scores.floors().items())
def test_no_score_falls_below_its_floor(now, name, floor):
    assert now.get(name, 0.0) >= floor


def test_every_score_has_a_floor(now):
    assert set(now) == set(scores.floors()), "run `make floors`"


@pytest.mark.shared
def test_the_facts_of_the_seed_are_found(shared):
    assert scores.fact_scores([shared / "gold/facts_seed.jsonl"])["all"] >= 0.97


@pytest.mark.shared
def test_the_text_of_real_pages_is_found(shared):
    pages = [scores.page_scores(page) for page in sorted((shared / "pages").glob("*.html"))]
    texts = [page["text"] for page in pages if "text" in page]
    assert len(texts) >= 9
    assert sum(texts) / len(texts) >= 0.98
    assert min(texts) >= 0.93


def test_the_measure_tells_good_from_bad():
    assert scores.word_f1("một hai ba", "một hai ba", "") == 1
    assert scores.word_f1("một hai ba bốn", "một hai ba", "bốn") == 1
    assert scores.word_f1("Một ha\u0300i", "một hài", "") == 1, "composed and decomposed letters are the same"
    assert scores.word_f1("một hai ba bốn", "một hai", "") == pytest.approx(2 / 3)
    gold = {"amount": "14", "unit_min": "xã", "unit_max": "xã vùng cao"}
    assert scores.same_value({"amount": "14", "unit": "xã vùng"}, gold)
    assert not scores.same_value({"amount": "14", "unit": "huyện"}, gold)
    assert not scores.same_value({"amount": "14", "unit": "xã vùng cao nguyên"}, gold)
    fact = {"kind": "count", "start": 0, "end": 5, "value": {"amount": "14", "unit": "xã"}}
    assert list(scores.pairs([fact], [{"kind": "count", "start": 3, "text": "xã", "value": gold}] * 2)) == ["count"]
    assert list(scores.pairs([fact], [{"kind": "count", "start": 5, "text": "xã", "value": gold}])) == []
