"""What was meant by what was typed or dictated: a word that only sounds right is put right.

The words to be heard are those of the lexicons. 点梯 is 电梯 to the ear and no word of its own, so
that it is put right; what is a common word, or a part of one, is meant as it is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from functools import cache, lru_cache
from typing import NamedTuple

from domain import packaged
from domain.danger_words import danger_words
from domain.lexicon import lexicon
from domain.sounds import sound, sounds
from domain.wording import plain

LONGEST = 800
"""Beyond so many characters nothing is put right: nobody dictates a book."""

SHORTEST = 2
"""A single character sounds like far too many others."""

_JOINING = frozenset(
    "不没了的来被让把给和跟与去到上下里外在有是个也还又这那我你他俺恁就都很好要会能说点一大小太"
)
"""Characters that stand beside any other: a word needs two without them to be heard."""

_MEANT = frozenset("不没了的被让把给和跟与在是也还又我你他俺恁")
"""Characters that nobody types for another one that sounds alike."""


RECENT = 64
"""So many texts are kept, as they were heard."""

MESSAGE = 4_096
BEGINNING, ITS_END = 1_500, 1_000
"""What is longer than a message can be is read at its beginning and at its end."""


class PutRight(NamedTuple):
    """A word that only sounded right."""

    start: int
    written: str
    meant: str

    @property
    def end(self) -> int:
        """Where it ends: as far as the word that was meant."""
        return self.start + len(self.meant)


class Heard(NamedTuple):
    """A text the one way the lexicons are written, and what was put right in it."""

    text: str
    put_right: tuple[PutRight, ...] = ()


@lru_cache(maxsize=RECENT)
def hear(text: str) -> Heard:
    """Write `text` plainly, with the words put right that only sound like one of a lexicon.

    The last few are kept: a script is replayed at each message, and hears the same again.
    """
    if len(text) > MESSAGE:
        text = f"{text[:BEGINNING]}\n{text[-ITS_END:]}"
    seen = plain(text)
    found = tuple(vocabulary().put_right(seen[:LONGEST]))
    for word in found:
        seen = seen[: word.start] + word.meant + seen[word.end :]
    return Heard(seen, found)


class Vocabulary:
    """Words to be heard, by their sounds."""

    def __init__(self, words: Iterable[str], as_written: Iterable[str]) -> None:
        self._meant: dict[str, list[str]] = {}
        self._as_written = {*as_written}
        self._pairs: set[str] = set()
        for word in filter(_can_be_heard, words):
            self._pairs |= {word} if len(word) == SHORTEST else set()
            for way in sounds(word):
                self._meant.setdefault(way, []).append(word)
        self._lengths = sorted({len(way) for way in self._meant}, reverse=True)

    def put_right(self, seen: str) -> Iterator[PutRight]:
        """Find from left to right, the longest first, what was only right by its sound."""
        heard, joints, at = sound(seen), self._joints(seen), 0
        while at < len(seen):
            found = self._at(seen, heard, joints, at)
            if found:
                yield found
            at = found.end if found else at + 1

    def _at(self, seen: str, heard: str, joints: bytearray, at: int) -> PutRight | None:
        for length in self._lengths:
            end = at + length
            known = self._meant.get(heard[at:end]) if end <= len(seen) else None
            if known and not (joints[at] or joints[end] or seen[at:end] in self._as_written):
                return self._nearest(seen[at:end], at, known)
        return None

    def _nearest(self, written: str, at: int, known: Iterable[str]) -> PutRight | None:
        """Take the word that shares most with what was written: a short one something."""
        meant = max(known, key=lambda word: _shared(written, word))
        wrong = {a for a, b in zip(written, meant, strict=True) if a != b}
        if not _shared(written, meant) or not _MEANT.isdisjoint(wrong):
            return None
        return None if self._says_another(written, wrong) else PutRight(at, written, meant)

    def _says_another(self, written: str, wrong: Set[str]) -> bool:
        """Tell whether a word of its own is in it: 打火 in 灶打火, which sounds like 着大火."""
        pairs = (written[at : at + SHORTEST] for at in range(len(written) - 1))
        return any(pair in self._pairs and not wrong.isdisjoint(pair) for pair in pairs)

    def _joints(self, seen: str) -> bytearray:
        """Mark where two characters belong together, before the second: there no word may end."""
        joints = bytearray(len(seen) + 1)
        for at in range(len(seen) - 1):
            if seen[at : at + SHORTEST] in self._as_written:
                joints[at + 1] = 1
        return joints


def _shared(one: str, other: str) -> int:
    return sum(a == b for a, b in zip(one, other, strict=True))


@cache
def vocabulary() -> Vocabulary:
    """Give the words of the lexicons that are worth hearing."""
    common = packaged.table("characters.toml")["common"]
    pairs = (common[at : at + SHORTEST] for at in range(0, len(common), SHORTEST))
    meant = packaged.table("wording.toml")["as_written"]["words"]
    said = lexicon().book.pieces | danger_words().book.pieces
    return Vocabulary((*lexicon().heard, *danger_words().heard), (*pairs, *said, *meant))


def _can_be_heard(word: str) -> bool:
    if len(word) < SHORTEST or not all("\u4e00" <= character <= "\u9fff" for character in word):
        return False
    return sum(character not in _JOINING for character in word) >= SHORTEST
