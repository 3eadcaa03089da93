"""From the list of group chats to one, and what staff do with it."""

from __future__ import annotations

from dialogue.words import Text, t
from handlers import board, conversations
from handlers.actions import grouping
from handlers.groups import BIND
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import groups
from storage.cards import Card


async def open_one(visit: Visit, card: Card, id: str) -> Text | None:
    """Show one group."""
    known = id.isascii() and id.isdecimal() and len(id) < 18
    if not known or not await groups.get(visit.tx, visit.community_id, int(id)):
        return t("button-unknown")
    await board.show(visit, visit.speaker.id, "group", int(id))
    return None


async def bind(visit: Visit, card: Card, _: str) -> Text | None:
    """Ask whom the group is for; the topic stays the one it was bound in."""
    group = await groups.get(visit.tx, visit.community_id, card.subject_id)
    if group is None:
        return t("group-chat-not-there")
    await conversations.begin(visit, BIND, group_id=group.id, thread=group.thread)
    return None


async def unbind(visit: Visit, card: Card, _: str) -> Text:
    """Let the group be for nobody."""
    group = await groups.get(visit.tx, visit.community_id, card.subject_id)
    if group is None or group.circle is None:
        return t("group-chat-not-there")
    await grouping.unbind(visit, group)
    return t("group-chat-unbound")


LIST_TAPS: dict[str, Tap] = {"open": open_one}
TAPS: dict[str, Tap] = {"bind": bind, "unbind": unbind}
