"""Every way in which Telegram can fail has one meaning for the message that met it."""

from __future__ import annotations

import aiohttp
import pytest
import telegram.error
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    PassportDecryptionError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels.telegram import library
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.errors import translate, while_fetching, while_polling
from bot.errors import (
    Contested,
    DeliveryFailed,
    Moved,
    Pointless,
    Refused,
    TryLater,
    Uncertain,
    Unreachable,
)
from dialogue.messages import Send
from tests.telegram.conftest import TOKEN
from tests.telegram.server import Answer, BotServer, said_no

HELLO = Send(text="您好")

MEANINGS: dict[type[TelegramError], type[DeliveryFailed]] = {
    TelegramError: Uncertain,
    Forbidden: Unreachable,
    InvalidToken: TryLater,
    EndPointNotFound: Refused,
    NetworkError: Uncertain,
    BadRequest: Refused,
    TimedOut: Uncertain,
    ChatMigrated: Moved,
    RetryAfter: TryLater,
    Conflict: Contested,
    PassportDecryptionError: Uncertain,
}


@pytest.fixture(autouse=True)
def settled_library() -> None:
    library.settle()


def test_every_class_of_the_library_has_a_meaning() -> None:
    classes = {each for each in vars(telegram.error).values() if isinstance(each, type)}
    assert {each for each in classes if issubclass(each, TelegramError)} == set(MEANINGS)


@pytest.mark.parametrize(("kind", "meaning"), MEANINGS.items())
def test_each_class_means_what_the_table_says(
    kind: type[TelegramError], meaning: type[DeliveryFailed]
) -> None:
    argument = 7 if kind in (ChatMigrated, RetryAfter) else "some words"
    assert type(translate(kind(argument))) is meaning  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("status", "description", "meaning"),
    [
        (401, "Unauthorized", TryLater),
        (404, "Not Found", TryLater),
        (409, "Conflict: terminated by other getUpdates request", Contested),
        (403, "Forbidden: bot was blocked by the user", Unreachable),
        (403, "Forbidden: user is deactivated", Unreachable),
        (403, "Forbidden: bot was kicked from the supergroup chat", Unreachable),
        (400, "Bad Request: chat not found", Unreachable),
        (400, "Bad Request: message is not modified: specified new message content ...", Pointless),
        (400, "Bad Request: query is too old and response timeout expired or ...", Pointless),
        (400, "Bad Request: message to edit not found", Pointless),
        (400, "Bad Request: message to delete not found", Pointless),
        (400, "Bad Request: message can't be edited", Pointless),
        (400, "Bad Request: message text is empty", Refused),
        (400, "Bad Request: BUTTON_DATA_INVALID", Refused),
        (400, "Bad Request: not enough rights to send text messages to the chat", Refused),
        (500, "Internal Server Error: restart", Uncertain),
    ],
)
async def test_what_the_server_says_decides(
    server: BotServer,
    channel: TelegramChannel,
    status: int,
    description: str,
    meaning: type[DeliveryFailed],
) -> None:
    server.next = [said_no(status, description)]
    with pytest.raises(DeliveryFailed) as failure:
        await channel.send("7", HELLO)
    assert type(failure.value) is meaning
    assert description.removeprefix("Bad Request: ").lower() in str(failure.value).lower()


async def test_a_wait_is_told_in_seconds(server: BotServer, channel: TelegramChannel) -> None:
    server.next = [said_no(429, "Too Many Requests: retry after 17", retry_after=17)]
    with pytest.raises(TryLater) as failure:
        await channel.send("7", HELLO)
    assert failure.value.seconds == 17


@pytest.mark.parametrize(
    "answer",
    [
        Answer(502, "<html>Bad Gateway</html>"),
        Answer(200, "<html>who are you</html>"),
        Answer(drop=True),
    ],
)
async def test_a_lost_answer_leaves_doubt(
    server: BotServer, channel: TelegramChannel, answer: Answer
) -> None:
    server.next = [answer]
    with pytest.raises(Uncertain):
        await channel.send("7", HELLO)
    assert [asked.method for asked in server.asked] == ["sendMessage"]


async def test_a_server_that_is_away_was_surely_not_told() -> None:
    channel = TelegramChannel(TOKEN, "http://127.0.0.1:9")
    with pytest.raises(TryLater, match="cannot be reached"):
        await channel.send("7", HELLO)
    await channel.close()


@pytest.mark.parametrize(
    ("cause", "meaning"),
    [
        (aiohttp.ConnectionTimeoutError("slow"), TryLater),
        (aiohttp.InvalidURL("http://"), TryLater),
        (aiohttp.SocketTimeoutError("slow"), Uncertain),
        (aiohttp.ServerDisconnectedError("gone"), Uncertain),
        (aiohttp.ClientPayloadError("broken off"), Uncertain),
    ],
)
def test_the_cause_tells_whether_the_request_left(
    cause: Exception, meaning: type[DeliveryFailed]
) -> None:
    error = TimedOut()
    error.__cause__ = cause
    assert type(translate(error)) is meaning


def test_while_polling_all_may_be_retried() -> None:
    assert type(while_polling(NetworkError("Bad Gateway (502)"))) is TryLater
    assert type(while_polling(Conflict("terminated by other getUpdates request"))) is Contested


@pytest.mark.parametrize(
    ("answer", "meaning"),
    [
        (said_no(400, "Bad Request: wrong file_id"), Refused),
        (said_no(400, "Bad Request: file is too big"), Refused),
        (said_no(429, "Too Many Requests: retry after 17", retry_after=17), TryLater),
        (Answer(502, "<html>Bad Gateway</html>"), TryLater),
        (Answer(drop=True), TryLater),
    ],
)
async def test_a_download_is_refused_or_may_be_repeated(
    server: BotServer, channel: TelegramChannel, answer: Answer, meaning: type[DeliveryFailed]
) -> None:
    server.next = [answer]
    with pytest.raises(DeliveryFailed) as failure:
        await channel.fetch("some-file", 100)
    assert type(failure.value) is meaning


def test_while_fetching_what_was_refused_stays_refused() -> None:
    assert type(while_fetching(BadRequest("file is too big"))) is Refused
    assert type(while_fetching(NetworkError("Bad Gateway (502)"))) is TryLater


async def test_the_token_is_in_no_error_and_no_log_line(
    server: BotServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    secret = TOKEN.get_secret_value()
    leak = f"Not Found: https://api.telegram.org/bot{secret}/sendMessage and {secret}"
    channel = TelegramChannel(TOKEN, server.url)
    await channel.start()
    server.next = [said_no(404, leak), Answer(200, leak)]
    for _ in range(2):
        with pytest.raises(DeliveryFailed) as failure:
            await channel.send("7", HELLO)
        assert secret not in str(failure.value)
        assert failure.value.__cause__ is None
    await channel.close()
    assert secret not in caplog.text
    assert secret not in repr(channel)


async def test_an_odd_token_is_blanked_in_addresses() -> None:
    error = NetworkError("cannot open https://api.telegram.org/botabcdef/sendMessage")
    assert "abcdef" not in str(translate(error))
