"""Group chats as staff see them: all in a list, and each with what can be done with it."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.groups import Group
from domain.people import Person
from handlers import circles
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import groups, people

MOST = 40
"""How many groups stand in the list."""


async def draw_list(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw all groups, each a line and a button."""
    found = (await groups.known(turn.tx, turn.community_id))[:MOST]
    lines = [t("group-chats-title"), *(_line(turn, group) for group in found)]
    buttons = [CardButton(f"open:{group.id}", circles.title(group)) for group in found]
    hint = t("group-chats-how" if found else "group-chats-none")
    return Face([*lines, hint], [buttons[n : n + 2] for n in range(0, len(buttons), 2)])


async def draw(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw one group: whom it is for, whether the bot can write there, who bound it."""
    group = await groups.get(turn.tx, turn.community_id, subject_id)
    if group is None:
        return Face([t("group-chat-not-there")], over=True)
    lines = [
        t("group-chat-title", title=circles.title(group)),
        Text(f"group-chat-place-{group.place}"),
        t("group-chat-for", circle=circles.named(turn, group.circle)),
    ]
    if group.thread:
        lines.append(t("group-chat-topic"))
    if group.bound_by:
        by = await people.get(turn.tx, group.bound_by)
        lines.append(t("group-chat-bound-by", name=by.name))
    again = CardButton("bind", t("button-rebind" if group.circle else "button-bind"))
    away = [CardButton("unbind", t("button-unbind"))] if group.circle else []
    return Face(lines, [[again, *away]])


def _line(turn: Turn, group: Group) -> Text:
    said = {"title": circles.title(group), "circle": circles.named(turn, group.circle)}
    return Text(f"group-chat-line-{group.place}", said)
