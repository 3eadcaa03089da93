"""The whole of what a page shows, as JSON."""

from __future__ import annotations

from simulator.contents import Json, Keyboard
from simulator.model import Group, Person, Where
from simulator.views import Seen, menu, short
from simulator.world import World


def state(world: World, *, can_wind: bool) -> dict[str, Json]:
    """Who there is, and what time it is."""
    groups = [group for group in world.state.groups.values() if group.moved_to is None]
    return {
        "bot": _bot(world),
        "people": [_person(world, person) for person in world.state.people.values()],
        "groups": [_group(group) for group in groups],
        "hints": {language: list(hints) for language, hints in world.hints.items()},
        "clock": {"now": world.chronicle.now().isoformat(), "can_wind": can_wind},
        "seq": world.chronicle.seq,
    }


def chat(world: World, person: int, chat_id: int) -> dict[str, Json]:
    """What one person has on the screen of one chat; deleted messages stay as such."""
    where = world.where(person, chat_id)
    commands = menu(world.state, where, person)
    return {
        "messages": [_message(one) for one in world.has_seen(person, chat_id)],
        "keys": _keys(world.keys(person, chat_id)),
        "commands": [command.model_dump() for command in commands],
        "topic": world.state.chat(where).topics.get(person),
        "pinned": _pinned(world, where),
    }


def calls(world: World, after: int) -> list[dict[str, Json]]:
    """The latest calls of bots."""
    return [call.model_dump(mode="json") for call in world.calls.since(after, most=200)]


def troubles(world: World) -> dict[str, Json]:
    """What is switched on to go wrong."""
    faults = [fault.model_dump() for fault in world.state.faults.values()]
    return {"faults": faults, "limits": world.state.limited}


def _bot(world: World) -> dict[str, Json] | None:
    accounts = list(world.state.accounts.values())
    return accounts[0].bot.model_dump(include={"id", "username", "name"}) if accounts else None


def _group(group: Group) -> dict[str, Json]:
    told = {"id", "title", "members", "bots", "admins", "anonymous", "forum", "topics"}
    return group.model_dump(include=told) | {"kind": group.kind}


def _pinned(world: World, where: Where) -> dict[str, Json] | None:
    chat = world.state.chat(where)
    latest = next(filter(None, map(chat.find, reversed(chat.pinned))), None)
    return None if latest is None else {"id": latest.id, "text": short(latest)}


def _person(world: World, person: Person) -> dict[str, Json]:
    chats = [world.state.chat(where) for where in world.state.chats_of(person.id) if where.private]
    return person.model_dump(mode="json", include={"id", "name", "tags", "about", "featured"}) | {
        "blocked": any(chat.blocked for chat in chats),
        "unread": sum(chat.unread(person.id) for chat in chats),
    }


def _message(seen: Seen) -> dict[str, Json]:
    shown = seen.model_dump(mode="json", exclude={"sender"})
    return {"from": seen.sender.model_dump()} | shown


def _keys(keyboard: Keyboard | None) -> list[list[dict[str, Json]]] | None:
    if keyboard is None:
        return None
    return [[key.model_dump() for key in row] for row in keyboard.rows]
