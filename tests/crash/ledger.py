"""The books: what the database and the simulator hold, read without any code of the bot's."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from simulator.world import World

HARMLESS = ("query is too old", "message is not modified", "terminated by other getUpdates")
"""What the simulator may refuse after a crash: what was done before is asked for once more."""


@dataclass(frozen=True)
class Crash:
    """What was under way when the bot was killed."""

    unfetched: int
    """Updates that had not reached the inbox."""
    unhandled: int
    unsent: int
    in_flight: frozenset[int]
    """Messages whose sending had begun, by their row."""

    @property
    def busy(self) -> bool:
        """Whether anything was."""
        return bool(self.unfetched or self.unhandled or self.unsent or self.in_flight)


@dataclass(frozen=True)
class Ledger:
    """Compares what the bot has written down with what the people's phones have seen."""

    database: Path
    world: World

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Ask the database."""
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as database:
            return database.execute(query).fetchall()

    def at_a_crash(self) -> Crash:
        """What is under way now that the bot is dead."""
        stored = {number for (number,) in self.rows("SELECT update_id FROM inbox")}
        sending = "SELECT id FROM outbox WHERE state = 'sending'"
        return Crash(
            unfetched=len(self.world.first_bot.updates.keys() - stored),
            unhandled=len(self.rows("SELECT id FROM inbox WHERE state = 'waiting'")),
            unsent=len(self.rows("SELECT id FROM outbox WHERE state = 'waiting'")),
            in_flight=frozenset(row for (row,) in self.rows(sending)),
        )

    def at_rest(self) -> bool:
        """Whether the bot has nothing left to do."""
        return not self.at_a_crash().busy

    def said(self) -> list[tuple[int, str]]:
        """What people did, as the inbox has it: who, and her words or the button's data."""
        kept = self.rows("SELECT payload FROM inbox WHERE source = 'telegram' ORDER BY update_id")
        return [_who_did_what(json.loads(payload)) for (payload,) in kept]

    def seen(self) -> Counter[tuple[str, str]]:
        """Every message that came to somebody: to which chat, in which words."""
        sent = (call for call in self.world.calls.of("sendMessage") if call.error is None)
        return Counter(
            (str(call.parameters["chat_id"]), str(call.parameters["text"])) for call in sent
        )

    def told(self) -> Counter[tuple[str, str]]:
        """Every message that the bot takes for delivered."""
        rows = self.rows("SELECT handle, body FROM outbox WHERE state = 'sent'")
        bodies = ((handle, json.loads(body)) for handle, body in rows)
        return Counter((handle, body["text"]) for handle, body in bodies if body["act"] == "send")

    def sent_again(self) -> dict[int, str]:
        """The messages that were sent more than once, by their row: to which chat."""
        return dict(self.rows("SELECT id, handle FROM outbox WHERE attempts > 1"))

    def sending_again(self) -> bool:
        """Whether a message that was cut off before is in flight at this moment."""
        return bool(self.rows("SELECT 1 FROM outbox WHERE state = 'sending' AND attempts > 1"))

    def refusals(self) -> Iterator[str]:
        """What the simulator refused, and should never have been asked for."""
        for call in self.world.calls:
            if call.error and not any(words in call.error for words in HARMLESS):
                yield f"{call.method}: {call.error}"


def _who_did_what(update: dict[str, Any]) -> tuple[int, str]:
    if tap := update.get("callback_query"):
        return tap["from"]["id"], tap["data"]
    return update["message"]["from"]["id"], update["message"]["text"]
