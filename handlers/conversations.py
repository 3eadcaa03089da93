"""Conversations under way: opens scripts, feeds them, and writes what they ask into the outbox."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any

from dialogue.engine import Engine
from dialogue.journal import DRAFT, Entry, Journal
from dialogue.outcomes import Diverged, Finished, Outcome, Refused, Waiting
from dialogue.questions import Gather, Heard, Input, Pick, Question
from dialogue.talk import Call, Script
from dialogue.words import PIECES, Choice, Piece, Text, t
from handlers import board, post
from handlers.actions import reporting
from handlers.cards.face import CardButton, Face
from handlers.scripts import SCRIPTS
from handlers.texts import render
from handlers.turn import Visit
from storage import cards, conversations
from storage.conversations import Conversation, JournalRow
from storage.people import Address

logger = logging.getLogger(__name__)

PATIENCE = 3
"""After so many refused answers a human is offered."""

IDLE = timedelta(hours=1)
"""After so long a silence the open question is put once more."""

CONVERSATION_IDLE = "conversation_idle"

WAYS_OUT = {"_back": "back", "_cancel": "cancel", "_human": "human"}
"""Buttons below every question, and the commands they stand for."""


@dataclass(frozen=True, slots=True)
class _Keeper:
    """Keeps a journal in storage, in this turn's transaction."""

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
    """Where a script plays: in this turn, in the speaker's language."""

    visit: Visit

    def render(self, text: Text) -> str:
        return render(text, self.visit.speaker.language)

    async def perform(self, call: Call) -> Any:
        return await call.function(self.visit, *call.args)


async def begin(visit: Visit, script: str, said: Input | None = None, **args: str | int) -> None:
    """Open a conversation, with its first answer when there is one already.

    One that was open in this chat ends: whoever speaks has turned to something else.
    """
    if old := await conversations.open_at(visit.tx, visit.address.id):
        await hand_over(visit, old)
    version = SCRIPTS[script].version
    conversation = await conversations.begin(
        visit.tx,
        visit.community_id,
        visit.speaker.id,
        visit.address.id,
        script,
        version,
        dict(args),
        visit.now,
    )
    engine = Engine(
        _script(conversation),
        Journal(_Keeper(visit, conversation), []),
        _Stage(visit),
        opening=True,
    )
    await _carry_out(visit, conversation, await engine.advance(said))


async def answer(visit: Visit, conversation: Conversation, said: Input) -> bool:
    """Take what somebody said, or tapped, for an answer to the open question.

    False when it is none, and the conversation gave way to whatever it is.
    """
    engine = await _resume(visit, conversation)
    outcome = await engine.advance(said)
    if isinstance(outcome, Diverged):
        outcome = await _mend(visit, conversation, engine, outcome, said)
    if isinstance(outcome, Refused) and isinstance(said, Heard) and _gives_way(conversation):
        await conversations.end(visit.tx, conversation.id)
        return False
    await _carry_out(visit, conversation, outcome)
    return True


def _gives_way(conversation: Conversation) -> bool:
    return conversation.question == SCRIPTS[conversation.script].gives_way_at


async def amend(visit: Visit, conversation: Conversation, piece: Piece) -> bool:
    """Put an edited message where it was gathered; False when it is in no gathering."""
    outcome = await (await _resume(visit, conversation)).amend(piece)
    if outcome is None:
        return False
    await _carry_out(visit, conversation, outcome)
    return True


async def back(visit: Visit, conversation: Conversation) -> None:
    """Take the last answer back."""
    await _carry_out(visit, conversation, await (await _resume(visit, conversation)).back())


async def ask_again(visit: Visit, conversation: Conversation) -> None:
    """Repeat the open question."""
    outcome = await (await _resume(visit, conversation)).advance()
    if isinstance(outcome, Diverged):
        outcome = await (await _resume(visit, conversation)).restart()
    await _carry_out(visit, conversation, outcome)


async def hand_over(visit: Visit, conversation: Conversation) -> bool:
    """End a conversation; what she had said for staff goes to their desk, if there is any."""
    for_staff = SCRIPTS[conversation.script].for_staff
    pieces = await _gathered(visit, conversation) if for_staff else []
    await conversations.end(visit.tx, conversation.id)
    if pieces:
        created = await reporting.hand_to_staff(visit, pieces)
        await post.reply(visit, t("conversation-handed-over", number=str(created.number)))
    return bool(pieces)


async def _gathered(visit: Visit, conversation: Conversation) -> list[Piece]:
    """Give all that was gathered so far, so that it can be handed on."""
    rows = await conversations.load_journal(visit.tx, conversation.id)
    found = [row.value for row in rows if row.kind in (DRAFT, Gather.kind)]
    pieces = [piece for value in found for piece in value if isinstance(piece, dict)]
    return PIECES.validate_python(pieces)


async def _resume(visit: Visit, conversation: Conversation) -> Engine:
    journal = await Journal.load(_Keeper(visit, conversation))
    return Engine(_script(conversation), journal, _Stage(visit))


def _script(conversation: Conversation) -> Script:
    return partial(SCRIPTS[conversation.script].play, **conversation.args)


async def _mend(
    visit: Visit, conversation: Conversation, engine: Engine, diverged: Diverged, said: Input
) -> Outcome:
    """The script has changed since: begin anew with the same-named answers, if nothing was done."""
    logger.warning(
        "conversation %s (%s v%s) %s",
        conversation.id,
        conversation.script,
        conversation.version,
        diverged,
        extra={"action": "conversation_diverged"},
    )
    journal = await Journal.load(_Keeper(visit, conversation))
    if journal.holds_step:
        return diverged
    outcome = await engine.restart()
    if isinstance(outcome, Waiting) and outcome.question.name == conversation.question:
        return await engine.advance(said)
    return outcome


async def _carry_out(visit: Visit, conversation: Conversation, outcome: Outcome) -> None:
    match outcome:
        case Waiting(question, draft, said, again):
            await _ask(visit, conversation, question, draft, said, again=again)
        case Refused(question, draft, why):
            await _refuse(visit, conversation, question, draft, why)
        case Finished(said):
            await conversations.end(visit.tx, conversation.id)
            if said:
                await post.reply(visit, *said)
        case Diverged():
            await conversations.end(visit.tx, conversation.id)
            await post.reply(visit, t("conversation-lost"))
            await post.tell_staff(visit, t("conversation-lost-staff", name=visit.speaker.name))


async def _ask(
    visit: Visit,
    conversation: Conversation,
    question: Question,
    draft: Any,
    said: Sequence[Text],
    *,
    again: bool = False,
) -> None:
    asked = conversation.asked if again else conversation.asked + 1
    changed = replace(conversation, asked=asked)
    face = _face(changed, question, draft, said)
    card_id = conversation.card_id
    card = await cards.get(visit.tx, card_id) if again and card_id else None
    if card:
        await board.redraw(visit, card, visit.speaker, face)
    else:
        card_id = await _put_question(visit, conversation.id, face)
    await conversations.change(
        visit.tx,
        conversation.id,
        visit.now,
        asked=asked,
        question=question.name,
        refusals=0,
        card_id=card_id,
    )


async def _put_question(visit: Visit, conversation_id: int, face: Face) -> int:
    address: Address = visit.address
    return await board.put_up(visit, address, visit.speaker, "question", conversation_id, face)


async def _refuse(
    visit: Visit, conversation: Conversation, question: Question, draft: Any, why: Text
) -> None:
    refusals = conversation.refusals + 1
    said = [why, t("offer-human")] if refusals >= PATIENCE else [why]
    await _ask(visit, conversation, question, draft, said)
    await conversations.change(visit.tx, conversation.id, visit.now, refusals=refusals)


def _face(conversation: Conversation, question: Question, draft: Any, said: Sequence[Text]) -> Face:
    lines = [line for text in said for line in (text, Text("verbatim", {"text": ""}))]
    buttons = [
        CardButton(_id(conversation, choice.id), _label(question, number, choice))
        for number, choice in enumerate(question.choices_for(draft), start=1)
    ]
    out = [
        CardButton(_id(conversation, choice), Text(f"button-{command}"))
        for choice, command in WAYS_OUT.items()
    ]
    first = conversation.asked <= 1
    return Face([*lines, question.prompt_for(draft)], [*_in_rows(buttons), out[first:]])


def _id(conversation: Conversation, choice: str) -> str:
    return f"{conversation.asked}:{choice}"


def _label(question: Question, number: int, choice: Choice) -> Text:
    if isinstance(question, Pick) and question.numbered:
        return t("numbered", number=str(number), label=choice.label)
    return choice.label


def _in_rows(buttons: list[CardButton]) -> list[list[CardButton]]:
    width = 2 if len(buttons) > 4 else 1
    return [buttons[n : n + width] for n in range(0, len(buttons), width)]
