"""From our words to the Bot API: plain text only, so that nothing anybody types becomes markup."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    Document,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    LinkPreviewOptions,
    Message,
    PhotoSize,
    ReplyKeyboardMarkup,
    Voice,
)
from telegram.error import TelegramError

from bot.channels import Place
from bot.channels.telegram.errors import translate
from bot.channels.telegram.marks import entities_of
from bot.channels.telegram.splitting import split
from bot.errors import DeliveryFailed, Refused, TryLater, Uncertain
from dialogue.lengths import CAPTION_UNITS, units
from dialogue.messages import (
    AnswerTap,
    Button,
    Delete,
    Edit,
    Outgoing,
    Pin,
    Send,
    SendAlbum,
    SendDocument,
    SendFile,
    SetMenu,
)

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_TAP_ANSWER_LENGTH = 200

Step = Callable[[], Awaitable[Message]]


async def send(bot: Bot, to: str, message: Outgoing, place: Place) -> str | None:
    """Send one message to a chat; returns its id, the last one where it took several.

    Each request goes in a `place` of its own. Raises one of the `DeliveryFailed` tree.
    """
    chat = _number(to)
    match message:
        case Send():
            return await _in_turn(_saying(bot, chat, message), place)
        case SendFile():
            return await _in_turn(_showing(bot, chat, message), place)
        case SendAlbum():
            return await _together(bot, chat, message, place)
        case SendDocument():
            return await _in_turn(_giving(bot, chat, message), place)
        case _:
            try:
                async with place():
                    return await _do(bot, chat, message)
            except TelegramError as error:
                raise translate(error) from None


async def _do(
    bot: Bot, chat: int, message: Edit | Delete | Pin | AnswerTap | SetMenu
) -> str | None:
    match message:
        case Edit(message_id=message_id):
            await _edit(bot, chat, message)
            return message_id
        case Delete(message_id=message_id):
            await _delete(bot, chat, message_id)
            return message_id
        case Pin(message_id=message_id):
            await bot.pin_chat_message(chat, _first(message_id))
            return message_id
        case AnswerTap():
            text = message.text[:_TAP_ANSWER_LENGTH]
            await bot.answer_callback_query(message.tap_id, text, show_alert=message.alert)
        case SetMenu():
            commands = [BotCommand(each.name, each.description) for each in message.commands]
            await bot.set_my_commands(commands, scope=BotCommandScopeChat(chat))
    return None


async def _delete(bot: Bot, chat: int, message_id: str) -> None:
    ids = [_number(each) for each in message_id.split(",")]
    if len(ids) > 1:
        await bot.delete_messages(chat, ids)  # those that are gone already are passed over
    else:
        await bot.delete_message(chat, ids[0])


async def _edit(bot: Bot, chat: int, message: Edit) -> None:
    place: dict[str, Any] = {"chat_id": chat, "message_id": _first(message.message_id)}
    if message.caption:
        await bot.edit_message_caption(
            **place,
            caption=message.text,
            caption_entities=entities_of(message.text, message.marks),
            reply_markup=_inline(message.rows),
        )
    else:
        await bot.edit_message_text(
            split(message.text)[0],  # an edit has one message to stand in
            **place,
            entities=entities_of(message.text, message.marks),
            reply_markup=_inline(message.rows),
            link_preview_options=_NO_PREVIEW,
        )


def _saying(bot: Bot, chat: int, message: Send) -> list[Step]:
    """The steps of a text: what is too long goes in pieces, the buttons under the last."""
    *before, last = split(message.text)
    say = partial(
        bot.send_message,
        chat,
        link_preview_options=_NO_PREVIEW,
        disable_notification=message.silent or None,
        protect_content=message.protect,
        message_thread_id=_thread(message.thread),
    )
    markup = _inline(message.rows) or _large(message.keys)
    # What is cut into pieces loses its formatting: it lay over the whole.
    entities = [] if before else entities_of(last, message.marks)
    last_step = partial(say, last, entities=entities, reply_markup=markup)
    return [*(partial(say, piece) for piece in before), last_step]


def _showing(bot: Bot, chat: int, message: SendFile) -> list[Step]:
    """The steps of a photo, a voice message or a document."""
    caption = _caption(message)
    how: dict[str, Any] = {
        "caption": caption,
        "caption_entities": entities_of(caption, message.marks) if caption else None,
        "protect_content": message.protect,
        "message_thread_id": _thread(message.thread),
        "reply_markup": _inline(message.rows) if caption is not None else None,
    }
    # As an object of its type an id is never taken for the path of a local file.
    match message.what:
        case "photo":
            show = partial(bot.send_photo, chat, PhotoSize(message.file, "", 0, 0), **how)
        case "voice":
            show = partial(bot.send_voice, chat, Voice(message.file, "", 0), **how)
        case "document":
            show = partial(bot.send_document, chat, Document(message.file, ""), **how)
    return [show, *_words_behind(bot, chat, message)]


async def _together(bot: Bot, chat: int, album: SendAlbum, place: Place) -> str:
    """Send photos as an album, in one call: all of them arrive, or none.

    Where the first alone has a caption, it stands below the whole.
    """
    photos = [InputMediaPhoto(PhotoSize(file, "", 0, 0)) for file in album.files]
    try:
        async with place():
            sent = await bot.send_media_group(
                chat,
                photos,
                caption=album.text or None,
                caption_entities=entities_of(album.text, album.marks),
                message_thread_id=_thread(album.thread),
            )
    except TelegramError as error:
        raise translate(error) from None
    return ",".join(str(message.message_id) for message in sent)


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
    if isinstance(message, SendDocument):
        return _saying(bot, chat, Send(text=message.text, protect=message.protect))
    facts = message.model_dump(include={"text", "marks", "rows", "protect", "thread"})
    return _saying(bot, chat, Send(**facts))


async def _in_turn(steps: Sequence[Step], place: Place) -> str:
    sent = ""
    for step in steps:
        try:
            async with place():
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


def _first(message_id: str) -> int:
    """Name the message of an album that has its words, or the only one."""
    return _number(message_id.partition(",")[0])


def _number(value: str) -> int:
    try:
        return int(value)
    except ValueError:
        raise Refused(f"Telegram has only numbers for its chats and messages: {value!r}") from None
