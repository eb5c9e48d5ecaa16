"""Bodies that issue documents, by the letters of a number."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def issuers() -> Mapping[str, str]:
    """Returns the names of bodies by their letters ("BTC": "Bộ Tài chính")."""
    lines = files(__package__).joinpath("issuers.txt").read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


def issuers_of_code(groups: tuple[str, ...]) -> str | None:
    """Returns who the letter groups of a number name, several joined by commas.

    >>> issuers_of_code(("TTLT", "BTC", "BNV")), issuers_of_code(("QH15",)), issuers_of_code(("UBND", "NC"))
    ('Bộ Tài chính, Bộ Nội vụ', 'Quốc hội', 'Ủy ban nhân dân')
    """
    names = issuers()
    found = [names[letters] for group in groups if (letters := group.rstrip("0123456789")) in names]
    if "TTLT" in groups or "NQLT" in groups:
        return ", ".join(found) or None
    return found[0] if found else None
