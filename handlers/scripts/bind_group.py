"""Staff say whom a group chat is for."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import t
from handlers import circles
from handlers.actions import grouping


async def bind_group(talk: Talk, group_id: int, thread: str) -> None:
    """One question: a compound, a team, or everybody; answered in private or behind the command."""
    group = await talk.look("group", circles.unbound, group_id)
    question = t("group-chat-for-whom", title=group.title)
    key = await talk.choice("circle", question, circles.choices(group.compounds))
    bound = await talk.step("bind", grouping.bind, group_id, key, thread)
    talk.say(t("group-chat-bound" if bound else "group-chat-not-there"))
