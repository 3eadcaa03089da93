"""From our words to the Bot API: plain text only, so that nothing anybody types becomes markup."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    PhotoSize,
    ReplyKeyboardMarkup,
    Voice,
)
from telegram.error import TelegramError

from bot.channels.telegram.errors import translate
from bot.channels.telegram.splitting import CAPTION_UNITS, split, units
from bot.errors import DeliveryFailed, Refused, TryLater, Uncertain
from dialogue.messages import (
    AnswerTap,
    Button,
    Edit,
    Outgoing,
    Send,
    SendDocument,
    SendFile,
    SetMenu,
)

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_TAP_ANSWER_LENGTH = 200

Step = Callable[[], Awaitable[Message]]


async def send(bot: Bot, to: str, message: Outgoing) -> str | None:
    """Send one message to a chat; returns its id, the last one where it took several.

    Raises one of the `DeliveryFailed` tree.
    """
    chat = _number(to)
    match message:
        case Send():
            return await _in_turn(_saying(bot, chat, message))
        case SendFile():
            return await _in_turn(_showing(bot, chat, message))
        case SendDocument():
            return await _in_turn(_giving(bot, chat, message))
        case _:
            try:
                return await _do(bot, chat, message)
            except TelegramError as error:
                raise translate(error) from None


async def _do(bot: Bot, chat: int, message: Edit | AnswerTap | SetMenu) -> str | None:
    match message:
        case Edit(message_id=message_id):
            await bot.edit_message_text(
                split(message.text)[0],  # an edit has one message to stand in
                chat,
                _number(message_id),
                reply_markup=_inline(message.rows),
                link_preview_options=_NO_PREVIEW,
            )
            return message_id
        case AnswerTap():
            text = message.text[:_TAP_ANSWER_LENGTH]
            await bot.answer_callback_query(message.tap_id, text, show_alert=message.alert)
        case SetMenu():
            commands = [BotCommand(each.name, each.description) for each in message.commands]
            await bot.set_my_commands(commands, scope=BotCommandScopeChat(chat))
    return None


def _saying(bot: Bot, chat: int, message: Send) -> list[Step]:
    """The steps of a text: what is too long goes in pieces, the buttons under the last."""
    *before, last = split(message.text)
    say = partial(
        bot.send_message,
        chat,
        link_preview_options=_NO_PREVIEW,
        protect_content=message.protect,
        message_thread_id=_thread(message.thread),
    )
    markup = _inline(message.rows) or _large(message.keys)
    return [*(partial(say, piece) for piece in before), partial(say, last, reply_markup=markup)]


def _showing(bot: Bot, chat: int, message: SendFile) -> list[Step]:
    """The steps of a photo or a voice message."""
    how: dict[str, Any] = {
        "caption": _caption(message),
        "protect_content": message.protect,
        "message_thread_id": _thread(message.thread),
    }
    # As an object of its type an id is never taken for the path of a local file.
    if message.what == "photo":
        photo = PhotoSize(message.file, "", 0, 0)
        show = partial(bot.send_photo, chat, photo, **how)
    else:
        show = partial(bot.send_voice, chat, Voice(message.file, "", 0), **how)
    return [show, *_words_behind(bot, chat, message)]


def _giving(bot: Bot, chat: int, message: SendDocument) -> list[Step]:
    """The steps of a document."""
    give = partial(
        bot.send_document,
        chat,
        message.content,
        _caption(message),
        filename=message.name,
        protect_content=message.protect,
    )
    return [give, *_words_behind(bot, chat, message)]


def _caption(message: SendFile | SendDocument) -> str | None:
    """The words below a file, where they are short enough to stand there."""
    return message.text if units(message.text) <= CAPTION_UNITS else None


def _words_behind(bot: Bot, chat: int, message: SendFile | SendDocument) -> list[Step]:
    """The steps of words too long to stand below a file: they follow by themselves."""
    if _caption(message) is not None:
        return []
    thread = message.thread if isinstance(message, SendFile) else ""
    return _saying(bot, chat, Send(text=message.text, protect=message.protect, thread=thread))


async def _in_turn(steps: Sequence[Step]) -> str:
    sent = ""
    for step in steps:
        try:
            sent = str((await step()).message_id)
        except TelegramError as error:
            raise _told_honestly(translate(error), begun=bool(sent)) from None
    return sent


def _told_honestly(failure: DeliveryFailed, *, begun: bool) -> DeliveryFailed:
    """What was sent in part may not be repeated freely, whatever stopped the rest."""
    if begun and isinstance(failure, TryLater):
        return Uncertain(f"only a part was sent: {failure}")
    return failure


def _inline(rows: Sequence[Sequence[Button]]) -> InlineKeyboardMarkup | None:
    return InlineKeyboardMarkup([[_button(each) for each in row] for row in rows]) if rows else None


def _button(button: Button) -> InlineKeyboardButton:
    if button.url:
        return InlineKeyboardButton(button.label, url=button.url)
    return InlineKeyboardButton(button.label, callback_data=button.id)


def _large(keys: Sequence[Sequence[str]]) -> ReplyKeyboardMarkup | None:
    return ReplyKeyboardMarkup(keys, resize_keyboard=True, is_persistent=True) if keys else None


def _thread(thread: str) -> int | None:
    return _number(thread) if thread else None


def _number(value: str) -> int:
    try:
        return int(value)
    except ValueError:
        raise Refused(f"Telegram has only numbers for its chats and messages: {value!r}") from None
