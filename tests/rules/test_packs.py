"""Rules of a user's own, from a file or an installed package."""

import pickle
import sys
from functools import partial
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest

from vnreform_extract import ExtractError, extract, extract_facts
from vnreform_extract.batch.kernel import read_page
from vnreform_extract.batch.local import run
from vnreform_extract.batch.sources import Page
from vnreform_extract.errors import RuleError
from vnreform_extract.rules import default_rules, packs
from vnreform_extract.rules.packs import is_pack, load_pack, rule_set

HERE = Path(__file__).with_name("packs")
PLATES, ONLY = str(HERE / "plates.py"), str(HERE / "only_plates.py")
TEXT = "Cây trồng năm 1920 còn sống. Vào năm 2020, xe biển số 81A-123.45 chở 14 người."

PAGE = f"<h1>Chuyện cái cây</h1><article><p>{TEXT}</p><p>{TEXT.replace('14', '15')}</p></article>"


def kinds(text, **options):
    return [(fact.kind, fact.text) for fact in extract_facts(text, **options)]


@pytest.mark.parametrize("rules", [PLATES, Path(PLATES), [PLATES], (Path(PLATES), PLATES)])
def test_a_pack_is_read_beside_the_library_and_overrides_by_name(rules):
    assert kinds(TEXT, rules=rules) == [
        ("date", "năm 2020"),
        ("plate", "biển số 81A-123.45"),
        ("count", "14 người"),
    ]


def test_a_pack_that_is_a_whole_set_is_read_instead():
    assert kinds(TEXT, rules=ONLY) == [("plate", "biển số 81A-123.45")]
    assert len(rule_set([ONLY, PLATES])) == 2
    assert len(rule_set([PLATES, ONLY])) == 1


def test_single_rules_are_read_instead_too():
    (plate,) = load_pack(ONLY).rules
    assert kinds(TEXT, rules=[plate]) == kinds(TEXT, rules=rule_set(ONLY)) == [("plate", "biển số 81A-123.45")]


def test_a_page_is_read_with_a_pack():
    assert "plate" in {fact.kind for fact in extract(PAGE, rules=PLATES).facts}
    assert "plate" not in {fact.kind for fact in extract(PAGE).facts}


def test_a_set_is_put_together_once():
    assert rule_set(None) is default_rules()
    assert rule_set(PLATES) is rule_set([PLATES])


def test_a_changed_file_is_loaded_anew(tmp_path):
    pack = tmp_path / "mine.py"
    pack.write_text(Path(PLATES).read_text("utf-8"), "utf-8")
    assert "plate.car" in rule_set(pack)
    pack.write_text(Path(PLATES).read_text("utf-8").replace("plate.car", "plate.lorry"), "utf-8")
    assert "plate.lorry" in rule_set(pack)
    assert not (tmp_path / "__pycache__").exists()


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("", "pack {}: defines no RULES"),
        ("RULES = ()", "pack {}: holds no rule"),
        ("RULES = 5", "pack {}: does not load: TypeError: 'int' object is not iterable"),
        ("RULES = ['date']", "pack {}: rule set: expected rules, not str"),
        ("x = 1\nraise ValueError('oh')", "pack {}: does not load: ValueError: oh (line 2)"),
        ("RULES = (", "pack {}: does not load: SyntaxError: '(' was never closed"),
        ("import nosuch", "pack {}: does not load: ModuleNotFoundError: No module named 'nosuch' (line 1)"),
        (
            "from vnreform_extract import Rule\nRULES = Rule('a', 'a.b', 'x', print, ('x',), (), 'x')",
            "pack {}: rule 'a.b': a rule needs at least one positive example",
        ),
    ],
)
def test_a_pack_that_does_not_load_is_named_with_the_reason(code, problem, tmp_path):
    pack = tmp_path / "bad.py"
    pack.write_text(code, "utf-8")
    with pytest.raises(RuleError) as raised:
        extract_facts("x", rules=str(pack))
    assert str(raised.value).startswith(problem.format(pack))
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(("pack", "problem"), [("no/such.py", "No such file"), (".", "no file ending in .py")])
def test_a_missing_pack_is_named(pack, problem):
    with pytest.raises(ExtractError, match=problem):
        extract_facts("x", rules=pack)


@pytest.fixture
def installed(monkeypatch):
    """Two installed packs: one names the rules, the other the module that holds them."""
    monkeypatch.syspath_prepend(str(HERE))
    points = EntryPoints(
        [EntryPoint("plates", "plates:RULES", packs.GROUP), EntryPoint("modules", "plates", packs.GROUP)]
    )
    monkeypatch.setattr(packs, "entry_points", lambda group, **choice: points.select(group=group, **choice))
    yield
    packs._load.cache_clear()
    packs._with_packs.cache_clear()
    sys.modules.pop("plates", None)


@pytest.mark.parametrize("name", ["plates", "modules"])
def test_an_installed_pack_goes_by_its_name(installed, name):
    assert is_pack(name)
    assert "plate.car" in rule_set(name)


def test_an_unknown_name_tells_the_known_ones(installed):
    assert not is_pack("plate")
    with pytest.raises(
        RuleError, match=r"pack plate: no file ending in \.py and no installed pack \(plates, modules\)"
    ):
        rule_set("plate")


@pytest.mark.parametrize("workers", [0, 1])
def test_worker_processes_load_the_packs_they_are_told(tmp_path, workers):
    out = tmp_path / "o.jsonl"
    read = partial(read_page, packs=(PLATES,))
    assert pickle.loads(pickle.dumps(read)).keywords == {"packs": (PLATES,)}  # noqa: S301  # our own bytes
    tally = run([Page("a", PAGE.encode())], out, read=read, workers=workers)
    assert tally.facts["plate"] == 2


@pytest.mark.parametrize("rules", [5, [5]])
def test_what_is_neither_rule_nor_pack_is_refused(rules):
    with pytest.raises(RuleError, match=r"expected rules.*not int"):
        rule_set(rules)
