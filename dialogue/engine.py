"""A conversation: its script runs again from its journal at every update, as far as answers go."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace

from dialogue.journal import ADDITION, DRAFT, Entry, Journal
from dialogue.outcomes import Diverged, Outcome, Refused, Waiting
from dialogue.questions import Gather, Heard, Input, with_piece
from dialogue.replay import Replay, Stage
from dialogue.several import Several
from dialogue.talk import Script
from dialogue.words import PIECES, Piece, Text, can_be_kept

logger = logging.getLogger(__name__)

SPILLING = ("photo", "voice", "place")
"""Parts that belong to what was gathered, whatever question is open when they come."""

_TAKING_IN = (Gather.kind, ADDITION)
"""What takes in words said at other questions."""

_GROWING = (Gather.kind, Several.kind)
"""Questions whose answer, when it is taken back, is there still to be changed."""


class Engine:
    """One conversation: a script, its journal, and the stage it plays on.

    A journal that the script of today does not fit is mended: the script begins anew, with
    same-named answers filled in, and tells nothing twice. Only when something was done that
    cannot be done over is the outcome `Diverged`. `label` names the conversation in the log.
    """

    def __init__(
        self,
        script: Script,
        journal: Journal,
        stage: Stage,
        *,
        opening: bool = False,
        label: str = "conversation",
    ) -> None:
        self._script = script
        self._journal = journal
        self._stage = stage
        self._opening = opening
        self._label = label
        self._said: Sequence[Text] = ()

    async def advance(self, said: Input | None = None, *, to: str | None = None) -> Outcome:
        """Answer the open question, if there is an answer, and go on to the next.

        An answer that was given `to` another question than the open one is not taken. What the
        open question cannot take may belong to what was gathered before it.
        """
        outcome = await self._play(said, to)
        if isinstance(outcome, Refused) and isinstance(said, Heard):
            return await self._spill(said.piece, outcome) or outcome
        return outcome

    async def back(self) -> Outcome:
        """Take the last answer back and ask that question again; a step is never crossed."""
        if answers := self._answers():
            await self._reopen(answers[-1])
        return await self._play()

    async def amend(self, piece: Piece) -> Outcome | None:
        """Put an edited piece where it was gathered, and look again at what follows from it.

        None when it is in no gathering that may still be changed.
        """
        outcome = await self._play()
        for entry in self._changeable():
            if any(old["message_id"] == piece.message_id for old in entry.value):
                return await self._regather(entry, piece)
        return outcome if isinstance(outcome, Diverged) else None

    def gathered(self) -> list[Piece]:
        """Give all that was gathered so far, so that it can be handed on."""
        return _pieces(entry for entry in (*self._journal, *self._journal.aside))

    async def _spill(self, piece: Piece, refused: Refused) -> Outcome | None:
        wanted = refused.question.adds_to
        if not can_be_kept(piece.part) or (wanted is None and piece.part.kind not in SPILLING):
            return None
        for entry in reversed(self._changeable()):
            if wanted in (None, entry.name):
                again = _is_of_album(piece, entry)
                return _with_thanks(await self._regather(entry, piece), again=again)
        return None

    def _answers(self) -> list[Entry]:
        return [entry for entry in self._journal.after_last_step() if entry.is_answer]

    def _changeable(self) -> list[Entry]:
        return [e for e in self._journal.after_last_step() if e.kind in _TAKING_IN]

    async def _regather(self, entry: Entry, piece: Piece) -> Outcome:
        await self._journal.set_aside(entry.seq + 1)
        await self._journal.put(entry.seq, entry.kind, entry.name, with_piece(entry.value, piece))
        return await self._run(told=self._said)

    async def _reopen(self, answer: Entry) -> None:
        await self._journal.set_aside(answer.seq + 1)
        await self._journal.cut(answer.seq)
        if answer.kind in _GROWING:
            kind = DRAFT + answer.kind
            await self._journal.put(answer.seq, kind, answer.name, answer.value)

    async def _play(self, said: Input | None = None, to: str | None = None) -> Outcome:
        outcome = await self._run(said, to)
        if not isinstance(outcome, Diverged):
            return outcome
        extra = {"action": "conversation_diverged"}
        logger.warning("%s %s", self._label, outcome, extra=extra)
        if self._journal.holds_step:
            return outcome
        await self._journal.set_aside(0)
        await self._run()
        return await self._run(said, to)

    async def _run(
        self,
        said: Input | None = None,
        to: str | None = None,
        told: Sequence[Text] | None = None,
    ) -> Outcome:
        opening, self._opening = self._opening, False
        replay = Replay(self._journal, self._stage, said, to, told=told, opening=opening)
        outcome = await replay.play(self._script)
        self._said = replay.said
        if isinstance(outcome, Waiting | Refused):
            return replace(outcome, way_back=bool(self._answers()))
        return outcome


def _pieces(entries: Iterable[Entry]) -> list[Piece]:
    taken = (entry for entry in entries if any(map(entry.of_kind, _TAKING_IN)))
    said = [piece for entry in taken for piece in entry.value]
    return PIECES.validate_python(said)


def _is_of_album(piece: Piece, gathered: Entry) -> bool:
    """Tell whether another of its album came before: then the question was put again already."""
    return bool(piece.album) and any(old["album"] == piece.album for old in gathered.value)


def _with_thanks(outcome: Outcome, *, again: bool) -> Outcome:
    """Say that what was no answer has been added; else the question would be put without a word."""
    if not isinstance(outcome, Waiting):
        return outcome
    return replace(outcome, said=(Text("added"), *outcome.said), again=again)
