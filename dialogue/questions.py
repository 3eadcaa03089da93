"""The questions a script may ask, and what each takes for an answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Protocol

from dialogue.journal import JSON
from dialogue.words import (
    PIECES,
    Choice,
    ContactPart,
    Part,
    Piece,
    PlacePart,
    Text,
    TextPart,
    text_of,
)

DONE = "done"
Render = Callable[[Text], str]


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


@dataclass(frozen=True, slots=True)
class Declined:
    """The answer is none; `why` says what is wrong."""

    why: Text


Taken = Accepted | Kept | Declined
Parse = Callable[[str], str | Text]
"""Reads what was typed: a string is the answer, a Text says what is wrong with it."""


class Question(Protocol):
    """What a script waits for."""

    @property
    def kind(self) -> str:
        """The word for this kind of question in the journal."""

    @property
    def name(self) -> str:
        """The question's name, unique in its script."""

    @property
    def adds_to(self) -> str | None:
        """The name of the gathering that takes in words which are no answer."""

    def prompt_for(self, draft: JSON) -> Text:
        """Give what is asked, with what has been said so far."""

    def choices_for(self, draft: JSON) -> tuple[Choice, ...]:
        """Give what can be tapped now."""

    def take(self, said: Input, draft: JSON, render: Render) -> Taken:
        """Weigh an answer."""

    def still_takes(self, value: JSON) -> bool:
        """Tell whether an answer given to an earlier asking still holds."""


@dataclass(frozen=True, slots=True)
class _Simple:
    name: str
    prompt: Text
    adds_to: str | None = field(default=None, kw_only=True)

    def prompt_for(self, draft: JSON) -> Text:
        return self.prompt

    def choices_for(self, draft: JSON) -> tuple[Choice, ...]:
        return ()

    def still_takes(self, value: JSON) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class Ask(_Simple):
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
        words = spelled_out(said.piece.part) if said.piece.part.kind in self.also else _words(said)
        if chosen := match_choice(words, self.shortcuts, render, numbers=False):
            return Accepted(chosen.id)
        parsed = self.parse(words)
        return Accepted(parsed) if isinstance(parsed, str) else Declined(parsed)


@dataclass(frozen=True, slots=True)
class Pick(_Simple):
    """One of several, by tap, by number or by typing it."""

    kind: ClassVar[str] = "pick"
    choices: tuple[Choice, ...]
    numbered: bool = True

    def choices_for(self, draft: JSON) -> tuple[Choice, ...]:
        return self.choices

    def take(self, said: Input, draft: JSON, render: Render) -> Taken:
        if isinstance(said, Pressed):
            return _pressed(said, self.choices)
        chosen = match_choice(_words(said), self.choices, render)
        return Accepted(chosen.id) if chosen else Declined(Text("please-choose"))

    def still_takes(self, value: JSON) -> bool:
        return value in {choice.id for choice in self.choices}


@dataclass(frozen=True, slots=True)
class Several(_Simple):
    """Any number of several, tapped on and off, until done."""

    kind: ClassVar[str] = "several"
    choices: tuple[Choice, ...]
    done: Choice
    least: int = 1

    def choices_for(self, draft: JSON) -> tuple[Choice, ...]:
        marked = [_marked(choice, choice.id in (draft or ())) for choice in self.choices]
        return (*marked, self.done)

    def take(self, said: Input, draft: JSON, render: Render) -> Taken:
        chosen: list[str] = list(draft or ())
        if isinstance(said, Pressed):
            return self._end(chosen) if said.choice == DONE else self._toggle(chosen, said.choice)
        words = _words(said)
        if match_choice(words, (self.done,), render, numbers=False):
            return self._end(chosen)
        typed = [match_choice(word, self.choices, render) for word in split_words(words)]
        found = [choice.id for choice in typed if choice]
        return Kept(_ordered(self.choices, {*chosen, *found})) if found else _DECLINED

    def _toggle(self, chosen: list[str], id: str) -> Taken:
        if id not in {choice.id for choice in self.choices}:
            return _DECLINED
        return Kept(_ordered(self.choices, set(chosen) ^ {id}))

    def _end(self, chosen: list[str]) -> Taken:
        return Accepted(chosen) if len(chosen) >= self.least else _DECLINED

    def still_takes(self, value: JSON) -> bool:
        return set(value) <= {choice.id for choice in self.choices}


@dataclass(frozen=True, slots=True)
class Gather(_Simple):
    """Everything somebody says until done: words, photos, voice, a place; edits replace a part."""

    kind: ClassVar[str] = "gather"
    so_far: Callable[[Sequence[Piece]], Text]
    done: Choice

    def prompt_for(self, draft: JSON) -> Text:
        return self.so_far(PIECES.validate_python(draft)) if draft else self.prompt

    def choices_for(self, draft: JSON) -> tuple[Choice, ...]:
        return (self.done,) if draft else ()

    def take(self, said: Input, draft: JSON, render: Render) -> Taken:
        if isinstance(said, Pressed):
            return Accepted(draft) if said.choice == DONE and draft else _DECLINED
        ends = match_choice(_words(said), (self.done,), render, numbers=False)
        if ends and draft and not said.edited:
            return Accepted(draft)
        if said.piece.part.kind == "other":
            return Declined(Text("cannot-take"))
        return Kept(with_piece(draft or [], said.piece))


_DECLINED = Declined(Text("please-choose"))


def with_piece(pieces: JSON, piece: Piece) -> JSON:
    """Add a piece to those gathered, or put it where the message it edits stands."""
    new = piece.model_dump(mode="json")
    ids = [old["message_id"] for old in pieces]
    if piece.message_id not in ids:
        return [*pieces, new]
    return [new if old["message_id"] == piece.message_id else old for old in pieces]


def spelled_out(part: Part) -> str:
    """Write a part out in words: a place by its degrees, a contact by its number."""
    match part:
        case PlacePart(latitude=latitude, longitude=longitude):
            return f"📍 {latitude:.5f}, {longitude:.5f}"
        case ContactPart(phone=phone):
            return phone
        case _:
            return text_of(part)


def match_choice(
    words: str, choices: Sequence[Choice], render: Render, *, numbers: bool = True
) -> Choice | None:
    """Find the choice that was typed: its number on the page, its label, or another word for it."""
    typed = _fold(words)
    if not typed:
        return None
    for choice in choices:
        also = render(choice.also).split() if choice.also else []
        if typed in map(_fold, [render(choice.label), *also]):
            return choice
    by_number = {str(number): choice for number, choice in enumerate(choices, start=1)}
    return by_number.get(typed) if numbers else None


def split_words(words: str) -> list[str]:
    """Cut a list that somebody typed: at spaces, commas and their Chinese sisters."""
    for mark in ",，、;；和及\n":
        words = words.replace(mark, " ")
    return words.split()


def _pressed(said: Pressed, choices: Sequence[Choice]) -> Taken:
    known = any(choice.id == said.choice for choice in choices)
    return Accepted(said.choice) if known else _DECLINED


def _ordered(choices: Sequence[Choice], chosen: set[str]) -> list[str]:
    return [choice.id for choice in choices if choice.id in chosen]


def _marked(choice: Choice, on: bool) -> Choice:
    mark = Text("marked" if on else "unmarked", {"label": choice.label})
    return Choice(choice.id, mark, choice.also)


def _words(said: Heard) -> str:
    part = said.piece.part
    return part.text if isinstance(part, TextPart) else text_of(part)


_ENDS = " \t\n.。!！?？,，~～、"
_WIDE_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")


def _fold(words: str) -> str:
    return words.translate(_WIDE_DIGITS).strip(_ENDS).casefold()
