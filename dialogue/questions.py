"""The questions a script may ask, and what each takes for an answer."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from pydantic import ValidationError

from dialogue.journal import JSON
from dialogue.matching import Render, match_choice
from dialogue.words import (
    COMPOSED,
    PIECES,
    Choice,
    Part,
    PhotoPart,
    Piece,
    Text,
    can_be_kept,
    spelled_out,
    text_of,
)

DONE = "done"

IN_SIGHT = 3
"""After so many typed messages more, what gathers them is put again below them."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Somebody wrote, or sent something; an edit comes with the message id of what it replaces."""

    piece: Piece
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Pressed:
    """Somebody tapped one of the question's choices."""

    choice: str


Input = Heard | Pressed


@dataclass(frozen=True, slots=True)
class Accepted:
    """The answer is good, and recorded."""

    value: JSON


@dataclass(frozen=True, slots=True)
class Kept:
    """The answer is a part of the whole; the question stays open."""

    draft: JSON
    out_of_sight: bool = False
    """So much was said below the question that it must be put again to be seen."""


@dataclass(frozen=True, slots=True)
class Declined:
    """The answer is none; `why` says what is wrong."""

    why: Text


Taken = Accepted | Kept | Declined
Parse = Callable[[str], str | Text]
"""Reads what was typed: a string is the answer, a Text says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Question(ABC):
    """What a script waits for. `name` is unique in its script."""

    kind: ClassVar[str]
    """The word for this kind of question in the journal."""

    name: str
    prompt: Text
    adds_to: str | None = field(default=None, kw_only=True)
    """The name of the gathering that takes in words which are no answer."""
    ways_out: bool = field(default=True, kw_only=True)
    """Whether the buttons that lead back, out and to a human stand below it."""

    def prompt_for(self, draft: JSON) -> Text:
        """Give what is asked, with what has been said so far."""
        return self.prompt

    @abstractmethod
    def choices_for(self, draft: JSON) -> tuple[Choice, ...]:
        """Give what can be tapped now."""

    @abstractmethod
    def take(self, said: Input, draft: JSON, render: Render) -> Taken:
        """Weigh an answer."""

    def still_takes(self, value: JSON) -> bool:
        """Tell whether an answer, or a draft of one, that was given before holds today."""
        return True


@dataclass(frozen=True, slots=True)
class Ask(Question):
    """An open question, answered by words; `shortcuts` are answers that can be tapped."""

    kind: ClassVar[str] = "ask"
    parse: Parse
    shortcuts: tuple[Choice, ...] = ()
    also: tuple[str, ...] = ()
    """Kinds of parts that are read as if their words had been typed: place, contact."""

    def choices_for(self, draft: JSON) -> tuple[Choice, ...]:
        return self.shortcuts

    def take(self, said: Input, draft: JSON, render: Render) -> Taken:
        if isinstance(said, Pressed):
            return _pressed(said, self.shortcuts)
        part = said.piece.part
        words = spelled_out(part) if part.kind in self.also else typed_in(said)
        if chosen := match_choice(words, self.shortcuts, render, numbers=False):
            return Accepted(chosen.id)
        parsed = self.parse(words)
        return Accepted(parsed) if isinstance(parsed, str) else Declined(parsed)


@dataclass(frozen=True, slots=True)
class Pick(Question):
    """One of several, by tap, by number or by typing it."""

    kind: ClassVar[str] = "pick"
    choices: tuple[Choice, ...]
    numbered: bool = True

    def choices_for(self, draft: JSON) -> tuple[Choice, ...]:
        return self.choices

    def take(self, said: Input, draft: JSON, render: Render) -> Taken:
        if isinstance(said, Pressed):
            return _pressed(said, self.choices)
        chosen = match_choice(typed_in(said), self.choices, render)
        return Accepted(chosen.id) if chosen else PLEASE_CHOOSE

    def still_takes(self, value: JSON) -> bool:
        return value in ids_of(self.choices)


@dataclass(frozen=True, slots=True)
class Gather(Question):
    """Everything somebody says until done: words, photos, voice, a place; edits replace a part.

    With a `skip` it may be nothing at all, and typed words are the end of it.
    """

    kind: ClassVar[str] = "gather"
    so_far: Callable[[Sequence[Piece]], Text]
    done: Choice
    skip: Choice | None = None
    files: bool = False
    """True: what is composed for others, so documents and polls are taken too."""

    def prompt_for(self, draft: JSON) -> Text:
        return self.so_far(PIECES.validate_python(draft)) if draft else self.prompt

    def choices_for(self, draft: JSON) -> tuple[Choice, ...]:
        nothing = (self.skip,) if self.skip else ()
        return (self.done,) if draft else nothing

    def take(self, said: Input, draft: JSON, render: Render) -> Taken:
        if self.skip and not draft and self._is_skip(said, self.skip, render):
            return Accepted([])
        if isinstance(said, Pressed):
            return Accepted(draft) if said.choice == DONE and draft else PLEASE_CHOOSE
        ends = match_choice(typed_in(said), (self.done,), render, numbers=False)
        if ends and draft and not said.edited:
            return Accepted(draft)
        if not self._can_keep(said.piece.part):
            return Declined(Text("cannot-take"))
        pieces = with_piece(draft or [], said.piece)
        typed = said.piece.part.kind == "text" and not said.edited
        if self.skip and typed and typed_in(said).strip():
            return Accepted(pieces)
        return Kept(pieces, out_of_sight=typed and len(pieces) % IN_SIGHT == 1)

    def _can_keep(self, part: Part) -> bool:
        return can_be_kept(part) or (self.files and part.kind in COMPOSED)

    def _is_skip(self, said: Input, skip: Choice, render: Render) -> bool:
        if isinstance(said, Pressed):
            return said.choice == skip.id
        return match_choice(typed_in(said), (skip,), render, numbers=False) is not None

    def still_takes(self, value: JSON) -> bool:
        try:
            PIECES.validate_python(value)
        except ValidationError:
            return False
        return True


PLEASE_CHOOSE = Declined(Text("please-choose"))


def with_piece(pieces: JSON, piece: Piece) -> JSON:
    """Add a piece to those gathered, or put it where the message it edits stands."""
    new = piece.model_dump(mode="json")
    ids = [old["message_id"] for old in pieces]
    if piece.message_id not in ids:
        return [*pieces, new]
    return [new if old["message_id"] == piece.message_id else old for old in pieces]


def _pressed(said: Pressed, choices: Sequence[Choice]) -> Taken:
    return Accepted(said.choice) if said.choice in ids_of(choices) else PLEASE_CHOOSE


def ids_of(choices: Sequence[Choice]) -> set[str]:
    """Give the ids that an answer may be."""
    return {choice.id for choice in choices}


def typed_in(said: Heard) -> str:
    """Give the words that were typed."""
    # A photo is no answer, whatever is written below it: as one it would be lost.
    return "" if isinstance(said.piece.part, PhotoPart) else text_of(said.piece.part)
