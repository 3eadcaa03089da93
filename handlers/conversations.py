"""Conversations under way: opens scripts, feeds them answers, and does what comes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from dialogue.outcomes import Diverged, Finished, Outcome, Refused, Waiting
from dialogue.questions import Heard, Input
from dialogue.words import Piece, Text, t, told
from handlers import asking, post, stage
from handlers.actions import reporting
from handlers.allowed import allowed
from handlers.asking import Asking
from handlers.scripts import SCRIPTS
from handlers.turn import Visit
from storage import conversations, timers
from storage.conversations import Conversation

PATIENCE = 3
"""After so many refused answers a human is offered."""

IDLE = timedelta(hours=1)
"""After so long a silence the open question is put once more."""

HELD_IDLE = timedelta(minutes=10)
"""The same where nobody just leaves the question: somebody may be in danger."""

CONVERSATION_IDLE = "conversation_idle"


async def open_one(visit: Visit) -> Conversation | None:
    """Give the conversation that is open in this chat; one that nobody can continue is ended."""
    found = await conversations.open_at(visit.tx, visit.address.id)
    if found and found.script not in SCRIPTS:
        await _lose(visit, found)
        return None
    if found and not await allowed(visit, SCRIPTS[found.script].needs):
        await end(visit, found)
        return None
    return found


async def end(visit: Visit, conversation: Conversation) -> None:
    """End a conversation; its last question keeps its words and loses its buttons."""
    await conversations.end(visit.tx, conversation.id)
    await asking.put_away(visit, conversation)


async def begin(visit: Visit, script: str, said: Input | None = None, **args: str | int) -> None:
    """Open a conversation, with its first answer when there is one already.

    One that was open in this chat ends: whoever speaks has turned to something else.
    """
    if old := await open_one(visit):
        await hand_over(visit, old)
    conversation = await conversations.begin(
        visit.tx,
        visit.community_id,
        visit.speaker.id,
        visit.address.id,
        script,
        SCRIPTS[script].version,
        dict(args),
        visit.now,
    )
    idle_at = visit.now + (HELD_IDLE if SCRIPTS[script].held_at else IDLE)
    await timers.put(visit.tx, visit.community_id, CONVERSATION_IDLE, conversation.id, idle_at)
    engine = await stage.engine_of(visit, conversation, opening=True)
    await _carry_out(visit, conversation, await engine.advance(said))


async def answer(visit: Visit, conversation: Conversation, said: Input) -> bool:
    """Take what somebody said, or tapped, for an answer to the open question.

    False when it is none, and the conversation gave way to whatever it is.
    """
    engine = await stage.engine_of(visit, conversation)
    outcome = await engine.advance(said, to=conversation.question)
    if isinstance(outcome, Refused) and isinstance(said, Heard) and gives_way(conversation):
        await end(visit, conversation)
        return False
    if not (isinstance(outcome, Refused) and _said_so_already(conversation, said)):
        await _carry_out(visit, conversation, outcome)
    return True


async def amend(visit: Visit, conversation: Conversation, piece: Piece) -> bool:
    """Take an edited message: a part of what was gathered, or another try at a refused answer.

    False when it was used up already.
    """
    engine = await stage.engine_of(visit, conversation)
    outcome = await engine.amend(piece)
    if outcome is not None:
        await _carry_out(visit, conversation, outcome)
        return True
    gathering = any(old.message_id == piece.message_id for old in engine.gathered())
    return (gathering or conversation.refusals > 0) and await answer(
        visit, conversation, Heard(piece, edited=True)
    )


async def back(visit: Visit, conversation: Conversation) -> None:
    """Take the last answer back."""
    outcome = await (await stage.engine_of(visit, conversation)).back()
    await _carry_out(visit, conversation, outcome)


async def ask_again(visit: Visit, conversation: Conversation, *first: Text) -> None:
    """Repeat the open question; what is said `first` stands above it."""
    outcome = await (await stage.engine_of(visit, conversation)).advance()
    if isinstance(outcome, Waiting):
        outcome = replace(outcome, said=(*first, *outcome.said))
    await _carry_out(visit, conversation, outcome)


async def hand_over(visit: Visit, conversation: Conversation) -> bool:
    """End a conversation; what she had said for staff goes to their desk, if there is any."""
    pieces = []
    if SCRIPTS[conversation.script].for_staff:
        gathered = (await stage.engine_of(visit, conversation)).gathered()
        pieces = [*_begun_with(conversation), *gathered]
    await end(visit, conversation)
    if pieces:
        created = await reporting.hand_to_staff(visit, pieces)
        told = [t("conversation-handed-over", number=str(created.number))]
        told += [t("danger-maybe-call")] if is_held(conversation) else []
        await post.reply(visit, *told)
    return bool(pieces)


def is_held(conversation: Conversation) -> bool:
    """Tell whether nobody just leaves the open question: staff get her words then."""
    return conversation.question in SCRIPTS[conversation.script].held_at


def _begun_with(conversation: Conversation) -> list[Piece]:
    """Give the words that a conversation began with, if they are for staff when it is left."""
    args = conversation.args
    if "words" not in args or not (is_held(conversation) or args.get("kind") == "report"):
        return []
    return [told(args.get("message_id", ""), args["words"], args.get("photo", ""))]


def gives_way(conversation: Conversation) -> bool:
    """Tell whether words that are no answer to the open question are something new."""
    return conversation.question == SCRIPTS[conversation.script].gives_way_at


def _said_so_already(conversation: Conversation, said: Input) -> bool:
    """Tell whether she knows that this is no answer: an album comes one by one, in one breath."""
    return isinstance(said, Heard) and bool(said.piece.album) and conversation.refusals > 0


async def _carry_out(visit: Visit, conversation: Conversation, outcome: Outcome) -> None:
    match outcome:
        case Waiting(question, draft, said, again=True):
            same = Asking(conversation.asked, question, draft, said, outcome.way_back)
            await asking.put_again(visit, conversation, same)
        case Waiting(question, draft, said):
            new = Asking(conversation.asked + 1, question, draft, said, outcome.way_back)
            await asking.put(visit, conversation, new)
        case Refused():
            await _refuse(visit, conversation, outcome)
        case Finished(said):
            await end(visit, conversation)
            if said:
                await post.reply(visit, *said)
        case Diverged() if not await hand_over(visit, conversation):
            await _lose(visit, conversation)


async def _lose(visit: Visit, conversation: Conversation) -> None:
    """End a conversation that cannot go on, never silently: say sorry, and tell staff."""
    await end(visit, conversation)
    await post.reply(visit, t("conversation-lost"))
    await post.tell_staff(visit, t("conversation-lost-staff", name=visit.speaker.name))


async def _refuse(visit: Visit, conversation: Conversation, refused: Refused) -> None:
    """Say what is wrong, and ask again; one who is refused again and again is offered a human."""
    refusals = conversation.refusals + 1
    said = [refused.why, t("offer-human")] if refusals >= PATIENCE else [refused.why]
    asked = conversation.asked + 1
    new = Asking(asked, refused.question, refused.draft, said, refused.way_back)
    await asking.put(visit, conversation, new)
    await conversations.change(visit.tx, conversation.id, visit.now, refusals=refusals)
