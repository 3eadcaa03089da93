"""What a page hears of the world: each fact that somebody can see, as an event."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.contents import Json, Keyboard, NoKeyboard
from simulator.facts import (
    Blocked,
    BotAdded,
    Deleted,
    Edited,
    Fact,
    FaultMended,
    FaultSet,
    FaultStruck,
    GroupChanged,
    LimitsSet,
    MenuSet,
    PersonAdded,
    Pinned,
    Posted,
    Read,
    TapAnswered,
    TopicOpened,
    Voted,
    Wound,
)


def of_fact(fact: Fact) -> Iterator[dict[str, Json]]:
    """The events of one fact, without their number; most have one, some have none."""
    match fact:
        case Posted(message=message):
            yield {"type": "message", "chat": message.where.chat}
            if isinstance(message.markup, Keyboard | NoKeyboard):
                yield {"type": "keys", "chat": message.where.chat}
        case Edited(message=message):
            yield {"type": "edited", "chat": message.where.chat}
        case Deleted(where=where):
            yield {"type": "deleted", "chat": where.chat}
        case Pinned(where=where) | TopicOpened(where=where) | Voted(where=where):
            yield {"type": "edited", "chat": where.chat}
        case TapAnswered(tap=tap, text=text, alert=alert):
            shown = {"person": tap.person, "text": text, "alert": alert}
            yield {"type": "toast", "chat": tap.where.chat} | shown
        case _:
            yield from _beside_chats(fact)


def _beside_chats(fact: Fact) -> Iterator[dict[str, Json]]:
    match fact:
        case MenuSet(scope=scope):
            _, *chat = scope.split(":")
            yield {"type": "keys", "chat": int(chat[0]) if chat else None}
        case Blocked(where=where):
            yield {"type": "people", "chat": where.chat}
        case Wound(now=now):
            yield {"type": "clock", "chat": None, "text": now.isoformat()}
        case BotAdded() | PersonAdded() | GroupChanged() | Read():
            yield {"type": "people", "chat": None}
        case FaultSet() | FaultStruck() | FaultMended() | LimitsSet():
            yield {"type": "troubles", "chat": None}
