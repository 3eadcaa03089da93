"""What a turn of a conversation comes to."""

from __future__ import annotations

from dataclasses import dataclass, field

from dialogue.journal import JSON
from dialogue.questions import Question
from dialogue.words import Text


@dataclass(frozen=True, slots=True)
class Waiting:
    """The script waits for an answer. `again`: the question was open before, and took a part."""

    question: Question
    draft: JSON
    said: tuple[Text, ...]
    again: bool = False
    way_back: bool = field(default=True, compare=False)
    """Whether an answer was given before that may be taken back."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The answer was none; the question stays open."""

    question: Question
    draft: JSON
    why: Text
    way_back: bool = field(default=True, compare=False)


@dataclass(frozen=True, slots=True)
class Finished:
    """The script came to its end."""

    said: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Diverged:
    """The journal is another script's, or another version's: entry `seq` does not fit."""

    seq: int
    recorded: str
    asked: str

    def __str__(self) -> str:
        return f"entry {self.seq}: journal has {self.recorded}, script asks {self.asked}"


Outcome = Waiting | Refused | Finished | Diverged
