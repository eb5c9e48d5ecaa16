"""The documentation's pages of rules are those of the rules as they are."""

from pathlib import Path

import pytest

from vnreform_extract.rules import default_rules
from vnreform_extract.rules.packs import load_pack
from vnreform_extract.rules.pages import main, pages

DOCS = Path(__file__).parents[2] / "docs" / "rules"
PLATES = Path(__file__).with_name("packs") / "plates.py"
MADE = pages(default_rules())


@pytest.mark.parametrize("name", MADE)
def test_a_page_is_not_stale(name):
    stands = (DOCS / name).read_text("utf-8") if (DOCS / name).exists() else ""
    hint = "stale: run `make rules-docs` (python -m vnreform_extract.rules.pages docs/rules)"
    assert stands == MADE[name], f"docs/rules/{name} is {hint}"


def test_there_is_no_page_of_a_kind_that_is_gone():
    assert {path.name for path in DOCS.iterdir()} == set(MADE)


def test_a_page_shows_what_a_rule_reads_leaves_alone_and_cannot_do():
    made = pages(load_pack(PLATES).rules)
    assert set(made) == {"index.md", "plate.md", "date.md"}
    page = made["plate.md"].splitlines()
    assert page[:3] == ["# plate", "", "A kind of its own."]
    assert "## plate.car" in page
    assert "Source: Thông tư 24/2023/TT-BCA. Rank 0. Starts at `biển kiểm soát`, `biển số`." in page
    assert "| Xe mang **biển số 81A-123.45**. | province 81, serial 12345 |" in page
    assert page[page.index("Left alone:") + 2] == "- Biển số nhà đã cũ."
    assert page[page.index("Known gaps:") + 2] == "- **biển 81A-123.45**"
    assert '| `edtf` | ISO 8601-2 / EDTF ("2020-05-31", "2016/2019", "2020-33", "XXXX-09-02"). |' in made["date.md"]


def test_pages_are_written_by_one_command(tmp_path, capsys):
    assert main([str(tmp_path / "new")]) == 0
    assert (tmp_path / "new" / "index.md").read_text("utf-8") == MADE["index.md"]
    assert main([str(tmp_path / "mine"), str(PLATES)]) == 0
    assert (tmp_path / "mine" / "plate.md").exists()
    assert main([]) == main([str(tmp_path), "nosuch.py"]) == 2
    assert "usage: " in capsys.readouterr().err
