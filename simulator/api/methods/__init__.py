"""The methods of the Bot API, each a function of the call's context and its parameters."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

from simulator.api.context import Context
from simulator.api.methods import (
    about,
    edits,
    files,
    menus,
    pins,
    polls,
    relays,
    sends,
    taps,
    updates,
    webhooks,
)
from simulator.api.parameters import Parameters, ToChat
from simulator.contents import Json


class Method(NamedTuple):
    """A method: its parameters, and what it does."""

    parameters: type[Parameters]
    perform: Callable[[Context, Any], Awaitable[Json]]


METHODS: dict[str, Method] = {
    "getMe": Method(Parameters, about.get_me),
    "getChat": Method(about.GetChat, about.get_chat),
    "getChatMember": Method(about.GetChatMember, about.get_chat_member),
    "getChatAdministrators": Method(ToChat, about.get_chat_administrators),
    "getChatMemberCount": Method(ToChat, about.get_chat_member_count),
    "leaveChat": Method(ToChat, about.leave_chat),
    "pinChatMessage": Method(pins.PinChatMessage, pins.pin_chat_message),
    "unpinChatMessage": Method(pins.UnpinChatMessage, pins.unpin_chat_message),
    "unpinAllChatMessages": Method(ToChat, pins.unpin_all_chat_messages),
    "getUpdates": Method(updates.GetUpdates, updates.get_updates),
    "setWebhook": Method(webhooks.SetWebhook, webhooks.set_webhook),
    "deleteWebhook": Method(webhooks.DeleteWebhook, webhooks.delete_webhook),
    "getWebhookInfo": Method(Parameters, webhooks.get_webhook_info),
    "sendMessage": Method(sends.SendMessage, sends.send_message),
    "sendPhoto": Method(sends.SendPhoto, sends.send_photo),
    "sendVoice": Method(sends.SendVoice, sends.send_voice),
    "sendDocument": Method(sends.SendDocument, sends.send_document),
    "sendLocation": Method(sends.SendLocation, sends.send_location),
    "sendContact": Method(sends.SendContact, sends.send_contact),
    "sendPoll": Method(polls.SendPoll, polls.send_poll),
    "stopPoll": Method(polls.StopPoll, polls.stop_poll),
    "sendMediaGroup": Method(relays.SendMediaGroup, relays.send_media_group),
    "sendChatAction": Method(about.SendChatAction, about.send_chat_action),
    "copyMessage": Method(relays.CopyMessage, relays.copy_message),
    "forwardMessage": Method(relays.ForwardMessage, relays.forward_message),
    "editMessageText": Method(edits.EditMessageText, edits.edit_message_text),
    "editMessageCaption": Method(edits.EditMessageCaption, edits.edit_message_caption),
    "editMessageReplyMarkup": Method(edits.EditMessage, edits.edit_message_reply_markup),
    "deleteMessage": Method(edits.DeleteMessage, edits.delete_message),
    "deleteMessages": Method(edits.DeleteMessages, edits.delete_messages),
    "setMessageReaction": Method(edits.SetMessageReaction, edits.set_message_reaction),
    "answerCallbackQuery": Method(taps.AnswerCallbackQuery, taps.answer_callback_query),
    "setMyCommands": Method(menus.SetMyCommands, menus.set_my_commands),
    "getMyCommands": Method(menus.MyCommands, menus.get_my_commands),
    "deleteMyCommands": Method(menus.MyCommands, menus.delete_my_commands),
    "setChatMenuButton": Method(menus.SetChatMenuButton, menus.set_chat_menu_button),
    "getFile": Method(files.GetFile, files.get_file),
}
"""By the names that the Bot API gives them."""

BY_LOWER_NAME = {name.lower(): name for name in METHODS}
"""The Bot API does not mind how a method's name is capitalised."""
