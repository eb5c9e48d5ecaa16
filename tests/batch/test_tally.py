"""Counts stay small however many hosts a crawl meets."""

from collections import Counter

from vnreform_extract.batch.tally import Tally


def test_hosts_beyond_the_first_thousand_are_counted_together():
    whole = Tally()
    for number in range(1200):
        whole.merge(Tally(pages=1, hosts={f"xa{number}.gov.vn": Counter(pages=1, facts=2)}))
    whole.merge(Tally(pages=1, hosts={"xa7.gov.vn": Counter(pages=1, facts=3)}))
    assert len(whole.hosts) == 1001
    assert whole.hosts["other hosts"] == Counter(pages=200, facts=400)
    assert whole.hosts["xa7.gov.vn"] == Counter(pages=2, facts=5)
    assert sum(counts["pages"] for counts in whole.hosts.values()) == whole.pages


def test_counts_survive_a_checkpoint():
    tally = Tally(pages=3, kept=Counter(article=2), set_aside=Counter({"a PDF": 1}), hosts={"a.vn": Counter(pages=2)})
    assert Tally.from_dict(tally.to_dict()) == tally
