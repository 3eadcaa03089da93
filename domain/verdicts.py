"""Whether it is mended, in the words of whoever reported it: 亮堂了 谢谢恁, 不漏了, works again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from pydantic import BaseModel, ConfigDict

from domain import packaged
from domain.wording import CLAUSE_ENDS, plain

LONGEST = 40
"""Who writes more than so many characters has more to say than that it is solved."""

THING, MORE = 8, 16
"""So many characters may stand before it (那个灯), and behind what stands beside it (谢谢小张)."""

_CLAUSE = re.compile(f"[^{''.join(sorted(CLAUSE_ENDS))} ~.][^{''.join(sorted(CLAUSE_ENDS))}~.]*")
_LE = "[了啦咧喽嘞]"
_STILL = re.compile(r"还(?:是|在)|照样|仍然|依旧|\bstill\b")
_THANKS = re.compile(r"谢|辛苦|\bthank")


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    works: tuple[str, ...]
    works_in_english: tuple[str, ...]
    works_in_english_ends: tuple[str, ...]
    beside: tuple[str, ...]
    doubts: tuple[str, ...]


class _Verdicts:
    """The words of `verdicts.toml`, ready to be compared with a clause."""

    def __init__(self, file: _File) -> None:
        works = _any([f"{re.escape(word.removesuffix('了'))}{_LE}" for word in file.works])
        english = (
            f"{_any(map(re.escape, file.works_in_english))}(?: {_any(file.works_in_english_ends)})*"
        )
        besides, doubts = _any(map(re.escape, file.beside)), _any(map(_word, file.doubts))
        thing = f"(?:(?!{doubts}|{_LE}).){{0,{THING}}}"
        beside = f"{besides}(?:(?!{doubts}).){{0,{MORE}}}"
        self._works = re.compile(
            f"{thing}{works}+(?:{beside})?|(?:(?!{doubts})[a-z' ]){{0,20}}?\\b{english}"
        )
        self._beside = re.compile(beside)

    def is_solved(self, clause: str) -> bool:
        """Tell whether a clause says so, and nothing else."""
        return self._works.fullmatch(clause) is not None

    def is_beside(self, clause: str) -> bool:
        """Tell whether it only thanks, or says yes."""
        return self._beside.fullmatch(clause) is not None


def says_solved(words: str) -> bool:
    """Tell whether short words say without any doubt that what was reported is mended.

    To close a report that is not mended is worse than to ask once more: any doubt is a no, and so
    is any clause that says something else (灯亮了, 晚上又灭).
    """
    said = plain(words)
    if len(said) > LONGEST or "?" in said:
        return False
    clauses = [clause.strip(" ") for clause in _CLAUSE.findall(said)]
    solved = [_verdicts().is_solved(clause) for clause in clauses]
    others = (clause for clause, is_it in zip(clauses, solved, strict=True) if not is_it)
    return any(solved) and all(map(_verdicts().is_beside, others))


def says_still(words: str) -> bool:
    """Tell whether short words say that it is as before: 还是闪哩; not that nobody came."""
    said = plain(words)
    return len(said) <= LONGEST and _STILL.search(said) is not None and "人来" not in said


def says_thanks(words: str) -> bool:
    """Tell whether words that say so thank somebody as well."""
    return _THANKS.search(plain(words)) is not None


@cache
def _verdicts() -> _Verdicts:
    return _Verdicts(_File.model_validate(packaged.table("verdicts.toml")))


def _any(patterns: Iterable[str]) -> str:
    return f"(?:{'|'.join(patterns)})"


def _word(doubt: str) -> str:
    """Write a doubt as a pattern: an English one is a whole word, or the n't at its end."""
    return rf"\b{doubt}\b" if doubt.isalpha() and doubt.isascii() else re.escape(doubt)
