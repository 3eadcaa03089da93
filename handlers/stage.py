"""Where scripts play: in this turn's transaction, in the speaker's language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from dialogue.engine import Engine
from dialogue.journal import DRAFT, Entry, Journal
from dialogue.questions import Gather
from dialogue.talk import Call
from dialogue.words import PIECES, Piece, Text
from handlers.scripts import SCRIPTS
from handlers.texts import render
from handlers.turn import Visit
from storage import conversations
from storage.conversations import Conversation, JournalRow


@dataclass(frozen=True, slots=True)
class _Keeper:
    """Keeps a journal in storage."""

    visit: Visit
    conversation: Conversation

    async def load(self) -> Sequence[Entry]:
        rows = await conversations.load_journal(self.visit.tx, self.conversation.id)
        return [Entry(*row) for row in rows]

    async def put(self, entry: Entry) -> None:
        row = JournalRow(entry.seq, entry.kind, entry.name, entry.value)
        await conversations.put_entry(self.visit.tx, self.conversation, row)

    async def cut(self, seq: int) -> None:
        await conversations.cut_journal(self.visit.tx, self.conversation.id, seq)


@dataclass(frozen=True, slots=True)
class _Stage:
    """Does the looks and steps, and knows the speaker's language."""

    visit: Visit

    def render(self, text: Text) -> str:
        return render(text, self.visit.speaker.language)

    async def perform(self, call: Call) -> Any:
        return await call.function(self.visit, *call.args)


async def engine_of(visit: Visit, conversation: Conversation, *, opening: bool = False) -> Engine:
    """Bring a conversation on the stage."""
    script = partial(SCRIPTS[conversation.script].play, **conversation.args)
    return Engine(script, await journal_of(visit, conversation), _Stage(visit), opening=opening)


async def journal_of(visit: Visit, conversation: Conversation) -> Journal:
    """Read what a conversation remembers."""
    return await Journal.load(_Keeper(visit, conversation))


async def gathered(visit: Visit, conversation: Conversation) -> list[Piece]:
    """Give all that was gathered so far, so that it can be handed on."""
    journal = await journal_of(visit, conversation)
    found = [entry.value for entry in journal if entry.kind in (DRAFT, Gather.kind)]
    pieces = [piece for value in found for piece in value if isinstance(piece, dict)]
    return PIECES.validate_python(pieces)
