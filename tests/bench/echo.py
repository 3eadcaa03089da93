"""The bot to compare with: python-telegram-bot as its own documents use it, repeating all it hears.

It keeps nothing: `python -m tests.bench.echo URL TOKEN`.
"""

from __future__ import annotations

import logging
import sys
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import ApplicationBuilder, CallbackQueryHandler, ContextTypes, MessageHandler

from tests.bench.lines import ECHO_AGAIN

BUTTON = InlineKeyboardMarkup([[InlineKeyboardButton(ECHO_AGAIN, callback_data="again")]])


async def repeat(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Say what was said."""
    assert update.message is not None
    await update.message.reply_text(update.message.text or "", reply_markup=BUTTON)


async def again(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """End the tap's waiting circle, and say something."""
    assert update.callback_query is not None
    assert update.effective_chat is not None
    await update.callback_query.answer()
    await update.effective_chat.send_message(ECHO_AGAIN, reply_markup=BUTTON)


def main(url: str, token: str) -> None:
    """Run until stopped."""
    logging.getLogger("httpx").setLevel(logging.WARNING)
    app: Any = (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{url}/bot")
        .base_file_url(f"{url}/file/bot")
        .build()
    )
    app.add_handler(MessageHandler(None, repeat))
    app.add_handler(CallbackQueryHandler(again))
    app.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
