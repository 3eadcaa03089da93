"""The commands that a bot offers, by scope and language."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from simulator.api import chats
from simulator.api.context import Context
from simulator.api.errors import bad_request
from simulator.api.parameters import FromJson, Parameters, Strict
from simulator.contents import Json
from simulator.facts import MenuButtonSet, MenuSet
from simulator.model import Command

NAME = re.compile(r"[a-z0-9_]{1,32}")
LONGEST_DESCRIPTION = 256
MOST_COMMANDS = 100
EVERYBODY = 0
"""Stands for all chats where a menu button is set."""


class Scope(Strict):
    """For whom commands are."""

    type: Literal[
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    ] = "default"
    chat_id: str = ""
    user_id: str = ""


class MyCommands(Parameters):
    """For whom, in which language (two letters, or none)."""

    scope: Annotated[Scope, FromJson] = Scope()
    language_code: str = ""


class SentCommand(Strict):
    """One line of a menu; the slash before its name may stand or not."""

    command: str
    description: str


class SetMyCommands(MyCommands):
    """The lines."""

    commands: Annotated[list[SentCommand], FromJson]


class SetChatMenuButton(Parameters):
    """The button beside the input line, of one chat or of all."""

    chat_id: str = ""
    menu_button: Annotated[dict[str, Json] | None, FromJson] = None


async def set_my_commands(context: Context, asked: SetMyCommands) -> Json:
    """Offer these commands."""
    if len(asked.commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    _set(context, asked, tuple(_command(line) for line in asked.commands))
    return True


async def get_my_commands(context: Context, asked: MyCommands) -> Json:
    """What was offered for exactly this scope and language."""
    menu = context.account.menus.get((_scope(context, asked), asked.language_code), ())
    return [line.model_dump() for line in menu]


async def delete_my_commands(context: Context, asked: MyCommands) -> Json:
    """Offer them no longer."""
    _set(context, asked, ())
    return True


async def set_chat_menu_button(context: Context, asked: SetChatMenuButton) -> Json:
    """Set what the button beside the input line does."""
    chat = chats.find(context, asked.chat_id).chat if asked.chat_id else EVERYBODY
    button = asked.menu_button or {"type": "default"}
    context.chronicle.record(MenuButtonSet(bot=context.bot.id, chat=chat, button=button))
    return True


def _set(context: Context, asked: MyCommands, commands: tuple[Command, ...]) -> None:
    scope, language = _scope(context, asked), asked.language_code
    if context.account.menus.get((scope, language), ()) == commands:
        return
    bot = context.bot.id
    context.chronicle.record(MenuSet(bot=bot, scope=scope, language=language, commands=commands))


def _scope(context: Context, asked: MyCommands) -> str:
    scope = asked.scope
    if not scope.type.startswith("chat"):
        return scope.type
    where = chats.find(context, scope.chat_id)
    member = (scope.user_id,) if scope.type == "chat_member" else ()
    return ":".join((scope.type, str(where.chat), *member))


def _command(line: SentCommand) -> Command:
    name = line.command.removeprefix("/")
    if not NAME.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 0 < len(line.description) <= LONGEST_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return Command(command=name, description=line.description)
