"""The question for any number of several: tapped on and off, or typed, until done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from dialogue.journal import JSON
from dialogue.matching import Render, match_choice, match_list, match_within
from dialogue.questions import (
    DONE,
    PLEASE_CHOOSE,
    Accepted,
    Declined,
    Input,
    Kept,
    Pressed,
    Question,
    Taken,
    ids_of,
    typed_in,
)
from dialogue.words import Choice, Text

ALL = "all"
"""The id of the one answer that stands for all of them."""


@dataclass(frozen=True, slots=True)
class Several(Question):
    """Any number of several; `every` is one answer for all of them, and the end of it."""

    kind: ClassVar[str] = "several"
    choices: tuple[Choice, ...]
    done: Choice
    least: int = 1
    every: Choice | None = None

    def choices_for(self, draft: JSON) -> tuple[Choice, ...]:
        marked = [_marked(choice, choice.id in (draft or ())) for choice in self.choices]
        return (*marked, *self._every(), self.done)

    def take(self, said: Input, draft: JSON, render: Render) -> Taken:
        chosen: list[str] = list(draft or ())
        if isinstance(said, Pressed):
            return self._pressed(said.choice, chosen)
        words = typed_in(said)
        if ends := match_choice(words, (*self._every(), self.done), render, numbers=False):
            return self._pressed(ends.id, chosen)
        found = match_list(words, self.choices, render) or match_within(words, self.choices, render)
        return Kept(self._in_order([*ids_of(found), *chosen])) if found else PLEASE_CHOOSE

    def still_takes(self, value: JSON) -> bool:
        return set(value) <= ids_of(self.choices)

    def _every(self) -> tuple[Choice, ...]:
        return (self.every,) if self.every else ()

    def _pressed(self, id: str, chosen: list[str]) -> Taken:
        if id == DONE:
            return self._end(chosen)
        if id in ids_of(self._every()):
            return Accepted(self._in_order(ids_of(self.choices)))
        if id not in ids_of(self.choices):
            return PLEASE_CHOOSE
        return Kept(self._in_order(set(chosen) ^ {id}))

    def _end(self, chosen: list[str]) -> Taken:
        return Accepted(chosen) if len(chosen) >= self.least else Declined(Text("choose-first"))

    def _in_order(self, chosen: Iterable[str]) -> list[str]:
        ids = set(chosen)
        return [choice.id for choice in self.choices if choice.id in ids]


def _marked(choice: Choice, on: bool) -> Choice:
    mark = Text("marked" if on else "unmarked", {"label": choice.label})
    return Choice(choice.id, mark, choice.also)
