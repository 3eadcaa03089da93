"""Somebody stopped in the middle of a conversation: ask once more, then hand over what was said."""

from __future__ import annotations

from datetime import timedelta

from dialogue.words import t
from handlers import arriving, conversations, post
from handlers.conversations import CONVERSATION_IDLE, HELD_IDLE, IDLE, is_held
from handlers.turn import Turn
from storage import conversations as stored
from storage import timers

OVER = timedelta(hours=24)
"""After so long a silence, a conversation that was asked about once more is over."""

HELD_OVER = timedelta(minutes=20)
"""The same where nobody just leaves the question: somebody may be in danger."""

CONVERSATION_OVER = "conversation_over"


async def ask_once_more(turn: Turn, conversation_id: int) -> None:
    """Put the open question again, unless somebody has spoken meanwhile."""
    conversation = await stored.get(turn.tx, conversation_id)
    if conversation is None:
        return
    held = is_held(conversation)
    quiet_until = conversation.touched_at + (HELD_IDLE if held else IDLE)
    if quiet_until > turn.now:
        await _wait(turn, CONVERSATION_IDLE, conversation_id, quiet_until - turn.now)
        return
    visit = await arriving.revisit(turn, conversation.person_id, conversation.address_id)
    await post.reply(visit, t("conversation-waiting"))
    await conversations.ask_again(visit, conversation)
    await _wait(turn, CONVERSATION_OVER, conversation_id, HELD_OVER if held else OVER)


async def hand_over(turn: Turn, conversation_id: int) -> None:
    """Nothing that was said is lost: what was gathered goes to staff, and the conversation ends."""
    conversation = await stored.get(turn.tx, conversation_id)
    if conversation is None:
        return
    over = HELD_OVER if is_held(conversation) else OVER
    if conversation.touched_at + over > turn.now:
        await _wait(turn, CONVERSATION_IDLE, conversation_id, IDLE)
        return
    visit = await arriving.revisit(turn, conversation.person_id, conversation.address_id)
    await conversations.hand_over(visit, conversation)


async def _wait(turn: Turn, kind: str, conversation_id: int, wait: timedelta) -> None:
    await timers.put(turn.tx, turn.community_id, kind, conversation_id, turn.now + wait)
