"""In group chats the bot is quiet: it answers commands and mentions only, and sends people home."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.messages import Masked, Migrated, Placed, Said
from dialogue.questions import Heard
from dialogue.words import Piece, Text, TextPart, t, text_of
from domain import alertness
from domain.groups import Group
from domain.rights import Right, may
from handlers import arriving, conversations, from_group, on_round, post
from handlers.actions import alarms, grouping
from handlers.cards.alarm import hotlines
from handlers.turn import Turn, Visit

CAME_FROM_GROUP = "hello"
"""What the link carries that leads from a group into a private chat."""

BIND = "bind_group"


async def happened(turn: Turn, incoming: Said | Masked | Placed | Migrated) -> None:
    """Follow what becomes of a group, and hear what is said in it."""
    match incoming:
        case Said():
            await _said(turn, incoming)
        case Masked():
            await _masked(turn, incoming)
        case Placed():
            await grouping.placed(turn, incoming)
        case Migrated(chat=chat, to=to):
            await grouping.moved(turn, chat, to)


async def _said(turn: Turn, message: Said) -> None:
    """Answer danger, staff's commands and what is said to the bot; keep quiet otherwise."""
    if not message.to_bot:
        return
    group = await grouping.noticed(turn, message.chat, message.title)
    words = text_of(message.part)
    name, _, rest = words.removeprefix("/").partition(" ")
    if spotted := alertness.spot(words) if words else None:
        await _in_danger(turn, message, spotted.kind, words)
    elif words.startswith("/") and name in COMMANDS:
        await _obey(turn, message, group, COMMANDS[name], rest.strip())
    elif not message.edited and not await on_round.take_in_group(turn, message, group):
        await _come_to_me(turn, message)


async def _masked(turn: Turn, message: Masked) -> None:
    """Whoever speaks as the group or as a channel has no right: rights hang on the person."""
    lines = [t("group-who-are-you")]
    if spotted := alertness.spot(message.words):
        lines = [t("danger-call-now"), *hotlines(turn, spotted.kind), *lines]
    await post.into_group(turn, message.chat, message.thread, *lines)


async def _in_danger(turn: Turn, message: Said, kind: str, words: str) -> None:
    visit = await arriving.arrive(turn, message.sender)
    await alarms.raise_alarm(visit, kind, words)
    lines = [t("danger-call-now"), *hotlines(turn, kind), _home(turn)]
    await post.into_group(turn, message.chat, message.thread, *lines)


async def _come_to_me(turn: Turn, message: Said) -> None:
    """Lead her into a private chat, where what she has just said is there already."""
    spoken = not text_of(message.part).startswith("/")
    if not (spoken and await from_group.keep(turn, message)):
        await post.into_group(turn, message.chat, message.thread, _home(turn))


def _home(turn: Turn) -> Text:
    return t("group-come-to-me", link=turn.setting.link(CAME_FROM_GROUP))


# ---- what staff do with a group


async def _obey(turn: Turn, message: Said, group: Group, do: Command, rest: str) -> None:
    """Do it for staff; nobody is written down for having no right."""
    visit = await arriving.known(turn, message.sender)
    if visit and may(visit.speaker, Right.GROUPS):
        await do(visit, message, group, rest)
    else:
        await post.into_group(turn, message.chat, message.thread, t("group-staff-only"))


async def _bind(visit: Visit, message: Said, group: Group, rest: str) -> None:
    """Bind at once where it is said for whom; else ask in private, where it disturbs nobody."""
    said = Heard(Piece(message_id=message.message_id, part=TextPart(text=rest))) if rest else None
    await conversations.begin(visit, BIND, said, group_id=group.id, thread=message.thread)
    asked = await conversations.open_one(visit)
    if asked and asked.script == BIND:
        await post.into_group(visit, message.chat, message.thread, t("group-chat-asked-in-private"))


async def _unbind(visit: Visit, _message: Said, group: Group, _rest: str) -> None:
    await grouping.unbind(visit, group)


Command = Callable[[Visit, Said, Group, str], Awaitable[None]]
COMMANDS: dict[str, Command] = {"bind": _bind, "unbind": _unbind}
"""What staff say in a group itself."""
