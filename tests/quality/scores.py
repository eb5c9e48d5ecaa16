"""How well the fixtures are read; `python tests/quality/scores.py` prints it, with `--raise` it lifts the floors to it.

For each fixture with a page: word F1 of the text, and 1 or 0 for page type, title, date and author (a legal text has
none of the three in the sense of an article). For each kind of fact: F1 over the passages of all fixtures. A score is a
number from 0 to 1, rounded to four places.
"""

import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

from vnreform_extract import extract_facts, strip_boilerplate

FIXTURES = Path(__file__).parents[2] / "fixtures"
FLOORS = Path(__file__).with_name("floors.json")
FIELDS = ("page_type", "title", "published", "author")


def scores():
    """All scores by name, as they are now."""
    pages = {f"{page.parent.name}/{name}": value for page in page_files() for name, value in page_scores(page).items()}
    facts = {f"facts/{kind}": value for kind, value in fact_scores(sorted(FIXTURES.glob("*/*.facts.jsonl"))).items()}
    return {name: round(value, 4) for name, value in sorted({**pages, **facts}.items())}


def floors():
    """The floors by name."""
    return json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}


# ---- pages


def page_files():
    """The page of each fixture: the first file beside `page.json`."""
    for gold in sorted(FIXTURES.glob("*/page.json")):
        yield next(gold.parent / name for name in ("page.html", "page.txt") if (gold.parent / name).exists())


def page_scores(page):
    """Scores of a page by the gold beside it."""
    gold = json.loads(page.with_suffix(".json").read_text("utf-8"))
    article = strip_boilerplate(page)
    fields = FIELDS if gold["page_type"] != "document" else ("page_type",)
    result = {field: float(agrees(field, getattr(article, field), gold.get(field))) for field in fields}
    text = page.with_suffix(".gold" if page.suffix == ".txt" else ".txt")
    if text.exists():
        result["text"] = word_f1(article.text, text.read_text("utf-8"), gold.get("optional_text") or "")
    return result


def agrees(field, found, expected):
    if field == "published":
        return (found or "")[:10] == (expected or "")[:10]
    return words(found) == words(expected)


def words(text):
    return Counter(re.findall(r"\w+", unicodedata.normalize("NFC", text or "").lower()))


def word_f1(found, expected, optional):
    """F1 of words as multisets; words of `optional` beyond the expected ones do not count."""
    found, expected, optional = words(found), words(expected), words(optional)
    right = (found & expected).total()
    counted = found.total() - ((found - expected) & optional).total()
    return f1(right, counted, expected.total())


def f1(right, found, expected):
    return 2 * right / (found + expected) if found + expected else 1.0


# ---- facts


def fact_scores(files):
    """F1 of each kind of fact over the passages of all files, and of `all` kinds together."""
    right, found, expected = Counter(), Counter(), Counter()
    for file in files:
        for line in file.read_text("utf-8").splitlines():
            passage = json.loads(line)
            facts = [fact.to_dict() for fact in extract_facts(passage["text"], published=passage["published"])]
            found.update(fact["kind"] for fact in facts)
            expected.update(fact["kind"] for fact in passage["facts"])
            right.update(pairs(facts, passage["facts"]))
    kinds = {kind: f1(right[kind], found[kind], expected[kind]) for kind in found | expected}
    return {**kinds, "all": f1(right.total(), found.total(), expected.total())}


def pairs(facts, gold):
    """Kinds of the gold facts for which a fact of the same kind overlaps and has the same value, each taken once."""
    free = list(facts)
    for expected in gold:
        end = expected["start"] + len(expected["text"])
        for fact in free:
            overlaps = fact["start"] < end and expected["start"] < fact["end"]
            if fact["kind"] == expected["kind"] and overlaps and same_value(fact["value"], expected["value"]):
                free.remove(fact)
                yield expected["kind"]
                break


def same_value(found, expected):
    """True where all keys of the gold agree; `X_min` and `X_max` are the shortest and the longest X that is right."""
    bounds = defaultdict(dict)
    for key, value in expected.items():
        base, _, bound = key.rpartition("_")
        if base in ("unit", "of"):
            bounds[base][bound] = (value or "").lower()
        elif found.get(key) != value:
            return False
    return all(
        (text := (found.get(key) or "").lower()).startswith(span["min"]) and span["max"].startswith(text)
        for key, span in bounds.items()
    )


def main(arguments):
    now, before = scores(), floors()
    lower = {name for name, floor in before.items() if now.get(name, 0.0) < floor}
    for name, value in now.items():
        print(f"{value:.4f}  floor {before.get(name, 0.0):.4f}  {name}{'  BELOW' * (name in lower)}")
    if "--raise" in arguments:
        if lower:
            return f"{len(lower)} scores lie below their floors; nothing was written"
        FLOORS.write_text(json.dumps(now, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
