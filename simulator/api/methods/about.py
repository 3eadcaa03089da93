"""Who the bot is, and what it may know of its chats."""

from __future__ import annotations

from simulator import wire
from simulator.api import chats
from simulator.api.context import Context
from simulator.api.errors import bad_request
from simulator.api.parameters import Parameters, ToChat
from simulator.contents import Json
from simulator.model import Where

ACTIONS = frozenset(
    {"typing", "choose_sticker", "find_location", "upload_document", "upload_photo"}
    | {"record_video", "upload_video", "record_video_note", "upload_video_note"}
    | {"record_voice", "upload_voice"}
)
GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")


class GetChat(ToChat):
    """Which chat."""


class GetChatMember(ToChat):
    """Whom in which chat."""

    user_id: int


class SendChatAction(ToChat):
    """What the bot seems to be doing."""

    action: str = ""


async def get_me(context: Context, _: Parameters) -> Json:
    """The bot itself."""
    return wire.bot(context.bot) | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_chat(context: Context, asked: GetChat) -> Json:
    """A chat in full."""
    where = chats.find(context, asked.chat_id)
    gifts = dict.fromkeys((*GIFTS, "gifts_from_channels"), False)
    more = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}
    return wire.chat(context.state, where) | more | _pinned(context, where)


async def get_chat_member(context: Context, asked: GetChatMember) -> Json:
    """Somebody's place in a chat."""
    where = chats.find(context, asked.chat_id)
    if asked.user_id not in context.state.people and asked.user_id not in context.state.accounts:
        raise bad_request("member not found")
    status = _status(context, where, asked.user_id)
    return wire.member(context.state, asked.user_id, status)


async def get_chat_administrators(context: Context, asked: ToChat) -> Json:
    """The owner and the administrators of a group, without other bots."""
    group = context.state.groups[_group(context, asked)]
    there = dict.fromkeys((*group.members[:1], *group.admins))
    return [wire.member(context.state, who, group.status(who)) for who in there]


async def get_chat_member_count(context: Context, asked: ToChat) -> Json:
    """How many are in a chat, bots too."""
    where = chats.find(context, asked.chat_id)
    if where.private:
        return 2
    group = context.state.groups[where.chat]
    return len(group.members) + len(group.bots)


async def leave_chat(context: Context, asked: ToChat) -> Json:
    """Leave a group."""
    group = _group(context, asked)
    chats.to_write(context, asked.chat_id)
    context.stage.bot_leaves(group, context.bot.id)
    return True


def _group(context: Context, asked: ToChat) -> int:
    where = chats.find(context, asked.chat_id)
    if where.private:
        raise bad_request("chat member status can't be changed in private chats")
    return where.chat


async def send_chat_action(context: Context, asked: SendChatAction) -> Json:
    """Nothing stays of it."""
    if asked.action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chats.to_write(context, asked.chat_id)
    return True


def _pinned(context: Context, where: Where) -> dict[str, Json]:
    chat = context.state.chat(where)
    latest = next(filter(None, map(chat.find, reversed(chat.pinned))), None)
    return {} if latest is None else {"pinned_message": wire.message(context.state, latest)}


def _status(context: Context, where: Where, who: int) -> str:
    if where.private:
        return "member" if who in where else "left"
    return context.state.groups[where.chat].status(who)
