"""Rules of a user's own: a Python file, or an installed package that has an entry point for them."""

from __future__ import annotations

import runpy
import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from types import ModuleType

from vnreform_extract import rules as library
from vnreform_extract.errors import ExtractError, RuleError
from vnreform_extract.rules.engine import Rule, RuleSet

GROUP = "vnreform_extract.rules"
"""The entry points that name packs of installed packages."""

Rules = RuleSet | Iterable[Rule] | str | Path | Iterable[str | Path]
"""What stands for rules: a set or single rules to read with, or packs (files, or names of entry points) to add."""


@dataclass(frozen=True, slots=True)
class Pack:
    """Rules as a file or an installed package gives them.

    Attributes:
        rules: the rules.
        whole: True where they come as a `RuleSet`: they are read instead of the library's own, not beside them.
    """

    rules: RuleSet
    whole: bool


def rule_set(rules: Rules | None) -> RuleSet:
    """Returns the set that something stands for: the library's own for None.

    Raises:
        RuleError: a pack does not load, or something is neither rule nor pack.
    """
    if rules is None:
        return library.default_rules()
    if isinstance(rules, RuleSet):
        return rules
    if isinstance(rules, str | Path):
        rules = (rules,)
    if not isinstance(rules, Iterable):
        raise RuleError("rules", f"expected rules or packs, not {type(rules).__name__}")
    parts = tuple(rules)
    if parts and all(isinstance(part, str | Path) for part in parts):
        return _with_packs(tuple(_version(part) for part in parts))  # type: ignore[arg-type]  # as just checked
    return RuleSet(parts)  # type: ignore[arg-type]  # which refuses what is no rule


def load_pack(pack: str | Path) -> Pack:
    """Loads a pack by the path of its file, or by the name of its entry point.

    Raises:
        RuleError: there is no such pack, or it does not load.
    """
    return _load(*_version(pack))


def is_pack(name: str) -> bool:
    """Tells packs, by path or name, from names of rules."""
    return _is_file(name) or name in entry_points(group=GROUP).names


_Version = tuple[str, int]  # with the time of the file's last change, so that a changed one is loaded anew


def _is_file(pack: str | Path) -> bool:
    return isinstance(pack, Path) or pack.endswith(".py") or "/" in pack or "\\" in pack


def _version(pack: str | Path) -> _Version:
    if not _is_file(pack):
        return str(pack), 0
    try:
        return str(pack), Path(pack).stat().st_mtime_ns
    except OSError as error:
        raise RuleError(f"pack {pack}", f"cannot be read: {error.strerror}") from error


@lru_cache(maxsize=16)
def _with_packs(packs: tuple[_Version, ...]) -> RuleSet:
    rules = library.default_rules()
    for version in packs:
        pack = _load(*version)
        rules = pack.rules if pack.whole else rules + pack.rules
    return rules


@lru_cache(maxsize=16)
def _load(name: str, _changed: int) -> Pack:
    subject = f"pack {name}"
    try:
        found = _from_file(name) if _is_file(name) else _from_entry_point(name)
        if found is None:
            raise RuleError(subject, "defines no RULES")
        whole = isinstance(found, RuleSet)
        rules = found if isinstance(found, RuleSet) else RuleSet([found] if isinstance(found, Rule) else found)
    except RuleError as error:
        if error.subject.startswith(subject):
            raise
        raise RuleError(f"{subject}: {error.subject}", error.problem) from error
    except ExtractError as error:
        raise RuleError(subject, str(error)) from error
    except Exception as error:  # a pack may do anything
        raise RuleError(subject, f"does not load: {type(error).__name__}: {error}{_place(error, name)}") from error
    if not len(rules):
        raise RuleError(subject, "holds no rule")
    return Pack(rules, whole)


def _from_file(path: str) -> Iterable[Rule] | None:
    return runpy.run_path(path, run_name=f"pack_{Path(path).stem}").get("RULES")


def _from_entry_point(name: str) -> Iterable[Rule] | None:
    points = entry_points(group=GROUP)
    found = next((point for point in points if point.name == name), None)
    if found is None:
        raise RuleError(
            f"pack {name}", f"no file ending in .py and no installed pack ({_names(points) or 'there is none'})"
        )
    loaded = found.load()
    return getattr(loaded, "RULES", None) if isinstance(loaded, ModuleType) else loaded


def _names(points: Iterable[EntryPoint]) -> str:
    return ", ".join(point.name for point in points)


def _place(error: Exception, file: str) -> str:
    """The last line of the pack itself that an error came through."""
    if isinstance(error, SyntaxError):
        return ""  # says its line itself
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == file]
    return f" (line {lines[-1]})" if lines else ""
