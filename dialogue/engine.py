"""A conversation: its script runs again from its journal at every update, as far as answers go."""

from __future__ import annotations

from dialogue.journal import DRAFT, Entry, Journal
from dialogue.outcomes import Outcome, Refused
from dialogue.questions import Gather, Heard, Input, with_piece
from dialogue.replay import Replay, Stage
from dialogue.talk import Script
from dialogue.words import Piece

SPILLING = ("photo", "voice", "place")
"""Parts that belong to what was gathered, whatever question is open when they come."""


class Engine:
    """One conversation: a script, its journal, and the stage it plays on."""

    def __init__(
        self, script: Script, journal: Journal, stage: Stage, *, opening: bool = False
    ) -> None:
        self._script = script
        self._journal = journal
        self._stage = stage
        self._opening = opening

    async def advance(self, said: Input | None = None) -> Outcome:
        """Answer the open question, if there is an answer, and go on to the next.

        What the open question cannot take may belong to what was gathered before it.
        """
        outcome = await self._play(said)
        if isinstance(outcome, Refused) and isinstance(said, Heard):
            return await self._spill(said.piece, outcome) or outcome
        return outcome

    async def back(self) -> Outcome:
        """Take the last answer back and ask that question again; a step is never crossed."""
        answers = [entry for entry in self._journal.after_last_step() if entry.is_answer]
        if answers:
            await self._reopen(answers[-1])
        return await self._play()

    async def restart(self) -> Outcome:
        """Begin anew with the same-named answers filled in; looks are read anew."""
        return await self._redo_from(0)

    async def amend(self, piece: Piece) -> Outcome | None:
        """Put an edited piece where it was gathered, and look again at what follows from it."""
        for entry in self._gathered():
            if any(old["message_id"] == piece.message_id for old in entry.value):
                return await self._regather(entry, piece)
        return None

    async def _spill(self, piece: Piece, refused: Refused) -> Outcome | None:
        wanted = refused.question.adds_to
        if wanted is None and piece.part.kind not in SPILLING:
            return None
        for entry in reversed(self._gathered()):
            if wanted in (None, entry.name):
                return await self._regather(entry, piece)
        return None

    def _gathered(self) -> list[Entry]:
        return [e for e in self._journal.after_last_step() if e.kind == Gather.kind]

    async def _regather(self, entry: Entry, piece: Piece) -> Outcome:
        value = with_piece(entry.value, piece)
        return await self._redo_from(entry.seq, Entry(entry.seq, entry.kind, entry.name, value))

    async def _reopen(self, entry: Entry) -> None:
        await self._journal.cut(entry.seq)
        if entry.kind == Gather.kind:
            await self._journal.put(entry.seq, DRAFT, entry.name, entry.value)

    async def _redo_from(self, seq: int, changed: Entry | None = None) -> Outcome:
        kept = {entry.name: entry for entry in self._journal if entry.seq >= seq}
        if changed:
            kept[changed.name] = changed
        await self._journal.cut(seq)
        return await self._play(remembered=kept)

    async def _play(
        self, said: Input | None = None, remembered: dict[str, Entry] | None = None
    ) -> Outcome:
        replay = Replay(self._journal, self._stage, said, remembered or {}, opening=self._opening)
        return await replay.play(self._script)
