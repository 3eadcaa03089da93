"""The menu of commands and the large keys, by role and language."""

from __future__ import annotations

from dialogue.messages import Command, Send, SetMenu
from dialogue.words import Text, t
from domain.people import Person
from domain.rights import Right, may
from handlers import post
from handlers.texts import render
from handlers.turn import Turn
from storage import people

_EVERYBODY = (
    *("report", "my", "human", "calendar", "hall", "join", "language"),
    *("mydata", "forget", "help", "cancel"),
)
_VOLUNTEERS = ("jobs", "pool")
_STAFF = (
    *("desk", "announce", "notices", "meeting", "duty", "people"),
    *("groups", "import", "activity", "holidays", "pool"),
)
_ADMINS = ("invite",)

KEYS: tuple[tuple[str, ...], ...] = (("key-report", "key-my"), ("key-human",))
"""The three large keys of residents, row by row."""


def commands_of(person: Person) -> tuple[str, ...]:
    """Give the commands that somebody sees in the menu."""
    jobs = _VOLUNTEERS if may(person, Right.WORK) else ()
    staff = _STAFF if may(person, Right.DESK) else ()
    admins = _ADMINS if may(person, Right.INVITE) else ()
    return tuple(dict.fromkeys((*staff, *admins, *jobs, *_EVERYBODY)))


def with_keys(person: Person, *texts: Text) -> Send:
    """Write a message that puts the large keys under the input line."""
    keys = tuple(tuple(render(t(key), person.language) for key in row) for row in KEYS)
    return Send(text=post.written(person, *texts), keys=keys)


async def keep(turn: Turn, person_id: int) -> None:
    """Set the menu of somebody's chat anew if her roles or language have changed."""
    reached = await people.reached_at(turn.tx, person_id)
    if reached is None:
        return
    person, address = reached
    names = commands_of(person)
    if await people.menu_changes(turn.tx, person.id, f"{person.language}:{','.join(names)}"):
        await post.put(turn, address, menu_of(person))


def menu_of(person: Person) -> SetMenu:
    """Write the menu that somebody's roles give her."""
    return SetMenu(commands=tuple(_line(person, name) for name in commands_of(person)))


def _line(person: Person, name: str) -> Command:
    of_staff = name == "pool" and may(person, Right.DESK)
    words = t("command-pool-staff") if of_staff else Text(f"command-{name}")
    return Command(name=name, description=render(words, person.language))
