"""A pack that is read instead of the library's own rules, as it comes as a whole set."""

from pathlib import Path

from vnreform_extract.rules.engine import RuleSet
from vnreform_extract.rules.packs import load_pack

RULES = RuleSet(load_pack(Path(__file__).with_name("plates.py")).rules.only("plate"))
