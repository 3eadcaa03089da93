"""A stage for small scripts, and somebody who answers them; nothing but JSON outlives a restart."""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any

from dialogue.engine import Engine
from dialogue.journal import Entry, Journal
from dialogue.outcomes import Diverged, Finished, Outcome, Refused, Waiting
from dialogue.questions import Heard, Input, Pressed
from dialogue.talk import Call, Talk
from dialogue.words import Choice, Part, PhotoPart, Piece, Text, TextPart, t, verbatim

Script = Callable[[Talk], Coroutine[Any, Any, None]]

SENTENCES = {
    "that-is-all": "说完了",
    "chosen-all": "选好了",
    "words-for-that-is-all": "好了 done",
    "words-for-yes": "好 yes",
    "words-for-no": "不 no",
}


def render(text: Text) -> str:
    """Say a sentence by its key, unless it is among the few that are matched against."""
    if text.key == "verbatim":
        return str(text.args["text"])
    return SENTENCES.get(text.key, text.key)


def choices(*labels: str) -> list[Choice]:
    """Offer choices whose ids are their labels."""
    return [Choice(label, verbatim(label)) for label in labels]


def any_words(words: str) -> str | Text:
    """Take whatever was typed, but not nothing."""
    return words or t("say-something")


def so_far(pieces: Sequence[Piece]) -> Text:
    """Word the summary of a gathering."""
    return t("so-far", count=len(pieces))


def words(text: str, message_id: str = "1") -> Heard:
    """Somebody typed something."""
    return Heard(Piece(message_id=message_id, part=TextPart(text=text)))


def photo(message_id: str = "1", text: str = "") -> Heard:
    """Somebody sent a photo."""
    return Heard(Piece(message_id=message_id, part=PhotoPart(file="lamp.jpg", text=text)))


class JSONKeeper:
    """Keeps a journal as a database would: text by place."""

    def __init__(self) -> None:
        self.rows: dict[int, str] = {}

    async def load(self) -> Sequence[Entry]:
        return [Entry(seq, *json.loads(row)) for seq, row in sorted(self.rows.items())]

    async def put(self, entry: Entry) -> None:
        self.rows[entry.seq] = json.dumps([entry.kind, entry.name, entry.value])

    async def cut(self, seq: int) -> None:
        self.rows = {old: row for old, row in self.rows.items() if old < seq}

    @property
    def names(self) -> list[str]:
        """What is recorded, in its order."""
        rows = [json.loads(row) for seq, row in sorted(self.rows.items()) if seq >= 0]
        return [f"{kind}:{name}" for kind, name, _ in rows]


@dataclass
class Stage:
    """Does what a script calls for; the functions of the tests take it for their turn."""

    done: list[str] = field(default_factory=list)
    world: dict[str, Any] = field(default_factory=dict)

    def render(self, text: Text) -> str:
        return render(text)

    async def perform(self, call: Call) -> Any:
        self.done.append(f"{call.kind}:{call.name}")
        return await call.within(self)


class Person:
    """Somebody in a conversation. Unless told otherwise, every turn is after a restart."""

    def __init__(self, script: Script, *, restarting: bool = True) -> None:
        self.script = script
        self.restarting = restarting
        self.keeper = JSONKeeper()
        self.stage = Stage()
        self.outcome: Outcome
        self._engine = Engine(script, Journal(self.keeper), self.stage, opening=True)
        self._sent = 0

    async def begins(self, said: Input | None = None) -> Person:
        """Open the conversation."""
        self.outcome = await self._engine.advance(said)
        return self

    async def says(self, text: str) -> Person:
        """Type something, each time in a new message: 1, 2, 3, ..."""
        return await self.sends(TextPart(text=text))

    async def sends(self, part: Part, *, edited: bool = False) -> Person:
        """Send something."""
        self._sent += 1
        return await self.answers(Heard(Piece(message_id=str(self._sent), part=part), edited))

    async def taps(self, choice: str) -> Person:
        """Tap a choice of the open question."""
        return await self.answers(Pressed(choice))

    async def answers(self, said: Input) -> Person:
        """Answer the question that was put last."""
        self.outcome = await (await self.engine()).advance(said, to=self.asked)
        return self

    async def edits(self, message: int, text: str) -> Person:
        """Change a message; one that was gathered nowhere answers the open question."""
        piece = Piece(message_id=str(message), part=TextPart(text=text))
        amended = await (await self.engine()).amend(piece)
        if amended is None:
            return await self.answers(Heard(piece, edited=True))
        self.outcome = amended
        return self

    async def goes_back(self) -> Person:
        """Take the last answer back."""
        self.outcome = await (await self.engine()).back()
        return self

    async def waits(self) -> Person:
        """Be asked the open question again."""
        self.outcome = await (await self.engine()).advance()
        return self

    def meets(self, script: Script) -> Person:
        """Go on after the script was changed."""
        self.script = script
        self.restarting = True
        return self

    async def engine(self) -> Engine:
        """The engine of this turn."""
        if self.restarting:
            journal = await Journal.load(self.keeper)
            self._engine = Engine(
                self.script, journal, self.stage, label="conversation 41 (tea v3)"
            )
        return self._engine

    @property
    def asked(self) -> str | None:
        """The name of the open question."""
        match self.outcome:
            case Waiting(question=question) | Refused(question=question):
                return question.name
        return None

    @property
    def prompt(self) -> Text:
        """The open question, with what was said to it so far."""
        assert isinstance(self.outcome, Waiting | Refused), self.outcome
        return self.outcome.question.prompt_for(self.outcome.draft)

    @property
    def draft(self) -> Any:
        """What was said so far to the open question."""
        assert isinstance(self.outcome, Waiting | Refused), self.outcome
        return self.outcome.draft

    @property
    def same_page(self) -> bool:
        """Whether the message that asks is only changed, not put anew."""
        return isinstance(self.outcome, Waiting) and self.outcome.again

    @property
    def told(self) -> list[str]:
        """What was told in this turn."""
        match self.outcome:
            case Waiting(said=said) | Finished(said=said):
                return [render(text) for text in said]
            case Refused(why=why):
                return [render(why)]
            case Diverged():
                return []

    @property
    def is_over(self) -> bool:
        """Whether the script came to its end."""
        return isinstance(self.outcome, Finished)
