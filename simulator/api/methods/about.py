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
    return wire.chat(context.state, where) | more


async def get_chat_member(context: Context, asked: GetChatMember) -> Json:
    """Somebody's place in a chat."""
    where = chats.find(context, asked.chat_id)
    if asked.user_id not in context.state.people and asked.user_id not in context.state.accounts:
        raise bad_request("member not found")
    status = _status(context, where, asked.user_id)
    return wire.member(context.state, asked.user_id, status)


async def send_chat_action(context: Context, asked: SendChatAction) -> Json:
    """Nothing stays of it."""
    if asked.action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chats.to_write(context, asked.chat_id)
    return True


def _status(context: Context, where: Where, who: int) -> str:
    if where.private:
        return "member" if who in where else "left"
    group = context.state.groups[where.chat]
    if who in (*group.members, *group.bots):
        return "member"
    return "kicked" if who in group.kicked else "left"
