"""Downloads what people sent: only when it is wanted, and only if it is small."""

from __future__ import annotations

from telegram import Bot
from telegram.error import TelegramError

from bot.channels.telegram.errors import while_fetching
from bot.errors import Refused


async def fetch(bot: Bot, file: str, most: int) -> bytes:
    """Download a file; raises TryLater, or Refused where it is gone or too large."""
    try:
        found = await bot.get_file(file)
        if (found.file_size or 0) > most:
            raise Refused("the file is larger than what is read")
        return bytes(await found.download_as_bytearray())
    except TelegramError as error:
        raise while_fetching(error) from None
