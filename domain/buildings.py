"""A building or a unit of it, in what people type, and whether a home lies in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from domain.numerals import with_digits

_WRITTEN = (
    re.compile(
        r"(?:building|block|no\.)\s*(?P<number>\d+)(?:\D+?(?:unit|entrance)\s*(?P<unit>\d+))?"
    ),
    re.compile(r"(?P<number>\d+)\s*(?:号楼|栋|幢|座|号|楼|#)(?:\D{0,3}(?P<unit>\d+)\s*单元)?"),
    re.compile(r"(?P<number>\d+)\s*[-—/、]\s*(?P<unit>\d+)"),
    re.compile(r"(?P<number>\d+)$"),
)
"""How buildings are written, the clearest way first."""


@dataclass(frozen=True, slots=True)
class Building:
    """A building of a compound, or one unit (单元) of it."""

    number: str
    unit: str = ""
    """Empty: the whole building."""

    def holds(self, home: str) -> bool:
        """Tell whether a home, as it was said, lies in it."""
        where = building_in(home)
        if where is None or where.number != self.number:
            return False
        return not self.unit or where.unit == self.unit


def building_in(words: str) -> Building | None:
    """Find the building, and its unit, that words name: 3号楼27单元, 3-27, building 3 unit 27."""
    plain = with_digits(words).casefold().strip()
    for way in _WRITTEN:
        if found := way.search(plain):
            unit = found.groupdict().get("unit") or ""
            return Building(_bare(found["number"]), _bare(unit))
    return None


def _bare(number: str) -> str:
    return str(int(number)) if number else ""
