"""A bot that repeats what it hears: a real one, of python-telegram-bot's."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from telegram import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    Update,
)
from telegram.ext import Application, ApplicationBuilder, ContextTypes, TypeHandler

QUIET, LOUD = "好的", "大声说"
BUTTONS = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton(QUIET, callback_data="quiet")],
        [InlineKeyboardButton(LOUD, callback_data="loud")],
        [InlineKeyboardButton("入队", url="https://t.me/echo_bot?start=join")],
    ]
)
KEYS = ReplyKeyboardMarkup(
    [["报事", "找人工"], [KeyboardButton("我的号码", request_contact=True)]], resize_keyboard=True
)
COMMANDS = [("mine", "我的报事"), ("help", "我能做什么")]


@asynccontextmanager
async def echoing(url: str, token: str) -> AsyncIterator[None]:
    """Let the bot of this token answer everybody, at the Bot API server of this address."""
    builder = (
        ApplicationBuilder().token(token).base_url(f"{url}/bot").base_file_url(f"{url}/file/bot")
    )
    app: Application[Any, Any, Any, Any, Any, Any] = builder.build()
    app.add_handler(TypeHandler(Update, _answer))
    async with app:
        assert app.updater is not None
        await app.bot.set_my_commands(COMMANDS)
        await app.start()
        await app.updater.start_polling(timeout=2)
        yield
        await app.updater.stop()
        await app.stop()


async def _answer(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    if update.callback_query:
        await _tapped(update.callback_query)
    elif update.edited_message:
        await update.edited_message.reply_text(f"改成了：{update.edited_message.text}")
    elif update.message:
        await _heard(update.message)


async def _tapped(tap: CallbackQuery) -> None:
    await tap.answer(f"收到 {tap.data}", show_alert=tap.data == "loud")
    await tap.edit_message_text(f"选了 {tap.data}")


async def _heard(message: Message) -> None:
    text = message.text or ""
    if text.startswith("/start"):
        await message.reply_text(f"欢迎{text.removeprefix('/start')}", reply_markup=KEYS)
    elif text == "/secret":
        await message.reply_text("只给您看", protect_content=True)
    elif text:
        await message.reply_text(f"听到：{text}", reply_markup=BUTTONS)
    else:
        await _received(message)


async def _received(message: Message) -> None:
    if message.photo:
        await message.reply_photo(message.photo[-1].file_id, caption=f"照片：{message.caption}")
    if message.voice:
        await message.reply_text(f"{message.voice.to_dict()['duration']} 秒的语音")
    if message.location:
        await message.reply_text(f"北纬 {message.location.latitude}")
    if message.contact:
        await message.reply_text(f"号码 {message.contact.phone_number}")
