"""Where scripts play: in this turn's transaction, in the speaker's language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from dialogue.engine import Engine
from dialogue.journal import Entry, Journal
from dialogue.talk import Call
from dialogue.words import Text
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
        return await call.within(self.visit)


async def engine_of(visit: Visit, conversation: Conversation, *, opening: bool = False) -> Engine:
    """Bring a conversation on the stage."""
    script = partial(SCRIPTS[conversation.script].play, **conversation.args)
    journal = await Journal.load(_Keeper(visit, conversation))
    label = f"conversation {conversation.id} ({conversation.script} v{conversation.version})"
    return Engine(script, journal, _Stage(visit), opening=opening, label=label)
