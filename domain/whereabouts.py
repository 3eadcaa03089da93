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

_WRITTEN = {"building": "号楼", "unit": "单元", "flat": ""}
_NO = r"[.。]?(?: ?(?:no|number|nr)[.。]?)? ?#?"
_IN_ENGLISH = {
    "building": re.compile(rf"\b(?:building|block|bldg){_NO}(?P<number>\d{{1,3}})\b"),
    "unit": re.compile(rf"\b(?:unit|entrance|stairwell|staircase){_NO}(?P<number>\d{{1,2}})\b"),
    "flat": re.compile(rf"\b(?:room|flat|apartment|apt|door|rm){_NO}(?P<number>\d{{3,4}})\b"),
}


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
    parts = {part: found[part] or "" for part in _WRITTEN} if found else _in_english(seen)
    if not parts["building"]:
        return ""
    return "".join(
        f"{_counted(parts[part])}{what}" for part, what in _WRITTEN.items() if parts[part]
    )


def _in_english(seen: str) -> dict[str, str]:
    """Read "flat 501, building 3, unit 2", in whatever order."""
    found = {part: pattern.search(seen) for part, pattern in _IN_ENGLISH.items()}
    return {part: match["number"] if match else "" for part, match in found.items()}


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
