"""The bot's life in group chats: added, silenced, put out, renamed, moved; bound by staff."""

from __future__ import annotations

from dialogue.messages import Placed
from dialogue.words import Text, t
from domain.groups import Group, Place
from domain.people import Role
from handlers import board, circles, post
from handlers.turn import Turn, Visit
from storage import groups, outbox, people
from storage.outbox import Priority

CARDS = ("group",)


async def noticed(turn: Turn, handle: str, title: str) -> Group:
    """Somebody speaks to the bot in a group: so it is in there, and this is what it is called."""
    group = await _at(turn, handle)
    if group is None:
        return await _joined(turn, Placed(chat=handle, title=title, place="in"))
    if group.place is Place.GONE:
        await _put(turn, group, Place.IN)
    await _rename(turn, group, title)
    return group


async def placed(turn: Turn, change: Placed) -> None:
    """Follow what became of the bot in a group; staff hear of it, of nothing twice."""
    group = await _at(turn, change.chat)
    if group is None:
        if change.place != "gone":
            await _joined(turn, change)
        return
    await _rename(turn, group, change.title)
    if change.place and change.place != group.place:
        await _put(turn, group, Place(change.place))


async def moved(turn: Turn, old: str, new: str) -> None:
    """A group has a new address: its binding goes along, and what waits for it."""
    await outbox.move_chat(turn.tx, turn.setting.channel, old, new)
    channel = turn.setting.channel
    group = await groups.move(turn.tx, turn.community_id, channel, old, new, turn.now)
    if group:
        await post.tell_staff(turn, t("group-chat-moved", title=circles.title(group)))


async def vanished(turn: Turn, handle: str) -> None:
    """Nothing can be sent to a group any more: it was deleted, or the bot was put out unheard."""
    group = await _at(turn, handle)
    if group and group.place is not Place.GONE:
        await _put(turn, group, Place.GONE)


async def bind(visit: Visit, group_id: int, key: str, thread: str) -> bool:
    """Note whom a group is for, and say so there; False when there is no such group."""
    group = await groups.get(visit.tx, visit.community_id, group_id)
    circle = circles.read(visit, key)
    if group is None or circle is None:
        return False
    await groups.bind(visit.tx, group.id, circle, thread, visit.speaker.id, visit.now)
    await board.refresh(visit, CARDS, group.id)
    if group.can_hear:
        said = t("group-chat-bound-here", circle=circles.named(visit, circle))
        await post.into_group(visit, group.handle, thread, said)
    return True


async def unbind(visit: Visit, group: Group) -> None:
    """Let a group be for nobody: no announcement goes there any more."""
    await groups.bind(visit.tx, group.id, None, "", None, visit.now)
    await board.refresh(visit, CARDS, group.id)
    if group.can_hear:
        await post.into_group(visit, group.handle, group.thread, t("group-chat-unbound-here"))


async def _at(turn: Turn, handle: str) -> Group | None:
    return await groups.by_handle(turn.tx, turn.community_id, turn.setting.channel, handle)


async def _joined(turn: Turn, change: Placed) -> Group:
    place = Place(change.place or "in")
    group = await groups.create(
        turn.tx,
        turn.community_id,
        turn.setting.channel,
        change.chat,
        change.title,
        place,
        turn.now,
    )
    for person in await people.with_role(turn.tx, turn.community_id, Role.STAFF, Role.ADMIN):
        await board.show(turn, person.id, "group", group.id, priority=Priority.OFFER)
    return group


async def _put(turn: Turn, group: Group, place: Place) -> None:
    await groups.change(turn.tx, group.id, turn.now, place=place)
    await post.tell_staff(turn, Text(f"group-chat-now-{place}", {"title": circles.title(group)}))
    await board.refresh(turn, CARDS, group.id)


async def _rename(turn: Turn, group: Group, title: str) -> None:
    if not title or title == group.title:
        return
    await groups.change(turn.tx, group.id, turn.now, title=title)
    if group.title:
        await post.tell_staff(turn, t("group-chat-renamed", old=group.title, new=title))
    await board.refresh(turn, CARDS, group.id)
