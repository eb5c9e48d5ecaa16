"""The fixtures are whole, and their gold points at what it says."""

import json
import re

import pytest
import scores

PAGES = list(scores.page_files())
NAMES = {"page.html", "page.txt", "page.gold", "page.json", "page.facts.jsonl"}
KINDS = {"document", "date", "count", "percent", "money", "measure", "duration", "mention"}
STANDARDS = r"(?:[\w.-]+\.)?(?:w3\.org|schema\.org|ogp\.me|drupal\.org|facebook\.com|liferay\.com)"


def folder(page):
    return page.parent.name


@pytest.mark.parametrize("page", PAGES, ids=folder)
def test_a_page_has_all_the_gold_that_its_type_asks_for(page):
    gold = json.loads(page.with_suffix(".json").read_text("utf-8"))
    assert {"page_type", "title", "published", "author", "optional_text", "note"} <= set(gold)
    assert gold["page_type"] in ("article", "document", "list", "other")
    text = page.with_suffix(".gold" if page.suffix == ".txt" else ".txt")
    assert text.exists() == (gold["page_type"] in ("article", "document"))
    assert {file.name for file in page.parent.iterdir()} <= NAMES


def test_every_folder_is_a_case():
    assert {page.parent for page in PAGES} == set(scores.FIXTURES.iterdir())
    assert len(PAGES) >= 18


@pytest.mark.parametrize("page", PAGES, ids=folder)
def test_hosts_are_invented(page):
    hosts = re.findall(rb"https?://([\w.-]+)", page.read_bytes())
    assert [host for host in hosts if not re.fullmatch(rf"[\w.-]+\.example|{STANDARDS}", host.decode())] == []


@pytest.mark.parametrize("file", sorted(scores.FIXTURES.glob("*/*.facts.jsonl")), ids=folder)
def test_facts_stand_in_the_main_content_where_they_say(file):
    article = next(path for path in (file.with_name("page.gold"), file.with_name("page.txt")) if path.exists())
    lines = article.read_text("utf-8").splitlines()
    for passage in map(json.loads, file.read_text("utf-8").splitlines()):
        assert passage["text"] in lines
        assert passage["facts"]
        for fact in passage["facts"]:
            assert fact["kind"] in KINDS
            assert passage["text"][fact["start"] :].startswith(fact["text"])
