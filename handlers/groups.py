"""In group chats the bot is quiet: it answers commands and mentions only, and sends people home."""

from __future__ import annotations

from dialogue.messages import Said, Send
from dialogue.words import t, text_of
from domain import alertness
from handlers import arriving
from handlers.actions import alarms
from handlers.cards.alarm import hotlines
from handlers.texts import render
from handlers.turn import Turn
from storage import outbox
from storage.outbox import Priority

CAME_FROM_GROUP = "hello"
"""What the link carries that leads from a group into a private chat."""


async def said(turn: Turn, message: Said) -> None:
    """Answer danger and what is said to the bot; keep quiet otherwise."""
    if not message.to_bot:
        return
    words = text_of(message.part)
    spotted = alertness.spot(words) if words else None
    lines = [t("group-come-to-me", link=turn.setting.link(CAME_FROM_GROUP))]
    if spotted:
        visit = await arriving.arrive(turn, message.sender)
        alarm = await alarms.raise_alarm(visit, spotted.kind, words)
        lines = [t("danger-call-now"), *hotlines(turn, alarm), *lines]
    answer = Send(text="\n".join(render(line, turn.community.language) for line in lines))
    await outbox.put(
        turn.tx,
        turn.community_id,
        turn.setting.channel,
        message.chat,
        Priority.ANSWER,
        answer.model_dump_json(),
        turn.now,
    )
