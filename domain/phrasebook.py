"""Finding a lexicon's phrases in what somebody wrote.

A phrase is a few characters, or several pieces with "…" between them: "灯…不亮" is found wherever
不亮 follows 灯 closely in the same sentence ("灯也不亮"). First every piece is found, then what
follows what: that takes time in proportion to the text's length, however many phrases there are.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from itertools import accumulate
from typing import NamedTuple

from domain.wording import SENTENCE_ENDS

KEY = 2
"""By so many characters, its first, a piece is looked up."""

GAP, GAP_IN_ENGLISH = 12, 30
"""How many characters "…" may stand for; English says the same with more of them."""

Span = tuple[int, int]


class Hit(NamedTuple):
    """A phrase found: its pieces lie at `spans`, in the order of the text."""

    phrase: str
    spans: tuple[Span, ...]

    @property
    def start(self) -> int:
        """Where its first piece begins."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Where its last piece ends."""
        return self.spans[-1][1]


def outermost(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """Leave out of `hits` what is but a part of a longer one: 灯 where 路灯 is meant."""
    ends = [0] * len(text)
    for _, spans in hits:
        for start, end in spans:
            if ends[start] < end:
                ends[start] = end
    reach = [0, *accumulate(ends, max)]
    inside = {
        (start, end)
        for _, spans in hits
        for start, end in spans
        if not reach[start] < end == ends[start]
    }
    return [hit for hit in hits if inside.isdisjoint(hit.spans)]


_Piece = tuple[int, int, str]
"""A piece of a phrase: where it starts and ends in a text, and how it is written."""


class _Branch:
    """A place in the tree of pieces: what may come next, and the phrase that is whole here."""

    __slots__ = ("following", "phrase", "reach")

    def __init__(self) -> None:
        self.following = _NOTHING
        self.phrase = ""
        self.reach = GAP

    def then(self, piece: str) -> _Branch:
        """Give the branch after `piece`; it grows where there is none."""
        branch = self.following.get(piece)
        return branch if branch is not None else self._grown(piece)

    def _grown(self, piece: str) -> _Branch:
        if self.following is _NOTHING:
            self.following = {}
        if piece.isascii():
            self.reach = GAP_IN_ENGLISH
        branch = self.following[piece] = _Branch()
        return branch


_NOTHING: dict[str, _Branch] = {}
"""What may follow most phrases: there are tens of thousands, so that none has its own."""


class Phrasebook:
    """A set of phrases, ready to be looked for all at once."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._root = _Branch()
        self._tails: set[str] = set()
        for phrase in phrases:
            branch, parts = self._root, phrase.split("…")
            for piece in parts:
                branch = branch.then(piece)
            branch.phrase = phrase
            self._tails.update(parts[1:])
        self._written = self._root.following.keys() | self._tails
        self._lengths = _lengths(self._written)

    @property
    def pieces(self) -> Set[str]:
        """All pieces of its phrases."""
        return self._written

    def hits(self, text: str) -> list[Hit]:
        """Find in `text` the phrases that are no part of a longer one that is found too."""
        return outermost(text, list(self.every_hit(text)))

    def every_hit(self, text: str) -> list[Hit]:
        """Find every phrase in `text`, in the order in which they begin."""
        pieces = self._pieces(text)
        walk = _Walk(text, [piece for piece in pieces if piece[2] in self._tails])
        for start, end, written in pieces:
            if branch := self._root.following.get(written):
                walk.on(branch, ((start, end),))
        return walk.hits

    def _pieces(self, text: str) -> list[_Piece]:
        """Find every piece of a phrase in `text`, from left to right."""
        found: list[_Piece] = []
        written, lengths_of, none = self._written, self._lengths.get, ()
        for start, first in enumerate(text):
            if first in written:
                found.append((start, start + 1, first))
            for length in lengths_of(text[start : start + KEY], none):
                piece = text[start : start + length]
                if piece in written and len(piece) == length:
                    found.append((start, start + length, piece))
        return [piece for piece in found if _is_whole(text, piece)]


class _Walk:
    """A text with all pieces in it that go on with a phrase: it follows them from its head."""

    def __init__(self, text: str, tails: Sequence[_Piece]) -> None:
        self.hits: list[Hit] = []
        self._tails = tails
        self._starts = [start for start, _, _ in tails]
        self._sentence = [0, *accumulate(character in SENTENCE_ENDS for character in text)]

    def on(self, branch: _Branch, spans: tuple[Span, ...]) -> None:
        """Find the phrases that are begun at `spans`, and lead through `branch`."""
        if branch.phrase:
            self.hits.append(Hit(branch.phrase, spans))
        if branch.following:
            for start, end, written in self._next(branch, spans[-1][1]):
                self.on(branch.following[written], (*spans, (start, end)))

    def _next(self, branch: _Branch, after: int) -> Iterable[_Piece]:
        """Give the first of each piece that may follow, close enough in the same sentence."""
        following, found = branch.following, dict[str, _Piece]()
        first = bisect_left(self._starts, after)
        last = bisect_right(self._starts, after + branch.reach, first)
        for piece in self._tails[first:last]:
            if piece[2] in following and piece[2] not in found and self._near(after, piece):
                found[piece[2]] = piece
        return found.values()

    def _near(self, after: int, piece: _Piece) -> bool:
        start, _, written = piece
        if start - after > GAP and not written.isascii():
            return False
        return self._sentence[after] == self._sentence[start]


def _lengths(written: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Give how long the pieces of more than one character are that begin with the same two."""
    lengths: dict[str, set[int]] = defaultdict(set)
    for piece in written:
        if len(piece) >= KEY:
            lengths[piece[:KEY]].add(len(piece))
    return {key: tuple(sorted(of_key)) for key, of_key in lengths.items()}


def _is_whole(text: str, piece: _Piece) -> bool:
    """Tell whether English words are whole words there; Chinese knows no word's edge."""
    start, end, written = piece
    if not (written[0].isascii() or written[-1].isascii()):
        return True
    return not (_joined(text[start - 1 : start + 1]) or _joined(text[end - 1 : end + 1]))


def _joined(pair: str) -> bool:
    return len(pair) == len("ab") and pair.isascii() and pair.isalnum()
