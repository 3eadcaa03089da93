"""Where somebody says it is: the compound she names, and the home or building in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from domain.community import Compound
from domain.hearing import LONGEST, Vocabulary
from domain.numerals import NUMERAL, number
from domain.wording import plain

_KIND = re.compile("(?:小区|家属院|宿舍区?|社区)$")
"""What people leave out of a compound's name."""

_SHORTEST = 2

_UNIT = rf"(?P<unit>\d{{1,2}}|{NUMERAL}) ?单元"
_BUILDING = re.compile(
    rf"(?P<building>\d{{1,3}}|{NUMERAL}) ?(?:号楼|栋|幢|#楼?|楼(?= ?(?:\d{{1,2}}|{NUMERAL}) ?单元))"
    rf"(?: ?{_UNIT})?(?: ?(?P<flat>\d{{3,4}})(?!\d))?"
)
_DASHED = re.compile(
    r"(?<![\d-])(?P<building>\d{1,2})-(?:(?P<unit>\d{1,2})-)?(?P<flat>\d{3,4})(?![\d-])"
)


def compound_in(text: str, compounds: Sequence[Compound]) -> Compound | None:
    """Give the compound that `text` names, mistyped or cut short too; the last one of several."""
    seen = plain(text[:LONGEST])
    named = {name: compound for compound in compounds for name in _names(compound)}
    heard = Vocabulary(named, named).put_right(seen)
    found = [(word.start, word.meant) for word in heard]
    found += [(at, name) for name in named if (at := seen.rfind(name)) >= 0]
    if not found:
        return None
    _, name = max(found, key=lambda hit: (hit[0] + len(hit[1]), len(hit[1])))
    return named[name]


def home_in(text: str) -> str:
    """Give the building, entrance and flat that `text` names, as 3号楼2单元501; empty for none."""
    seen = plain(text[:LONGEST])
    found = _BUILDING.search(seen) or _DASHED.search(seen)
    if found is None:
        return ""
    parts = (("building", "号楼"), ("unit", "单元"), ("flat", ""))
    return "".join(f"{_counted(found[part])}{what}" for part, what in parts if found[part])


def names_flat(home: str) -> bool:
    """Tell whether a home, as `home_in` gives it, is told down to the flat."""
    return home[-1:].isdigit()


def _names(compound: Compound) -> Iterator[str]:
    for name in (compound.name, *compound.also):
        yield plain(name)
        bare = _KIND.sub("", plain(name))
        if len(bare) >= _SHORTEST:
            yield bare


def _counted(words: str) -> str:
    return words if words.isdecimal() else str(number(words))
