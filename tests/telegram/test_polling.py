"""Starting, polling and going away, over real HTTP."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from pydantic import SecretStr

from bot.channels.telegram.channel import TelegramChannel
from bot.errors import ConfigError, Contested, TryLater
from dialogue.messages import Received
from tests.telegram.conftest import TOKEN
from tests.telegram.server import Answer, BotServer, said_no, said_yes

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
SECRET = SecretStr("open-sesame")
UPDATE = {"update_id": 5, "message": {"text": "灯不亮了"}}


async def test_starting_tells_who_we_are(channel: TelegramChannel) -> None:
    assert channel.username == "XiaoyuanBot"
    assert channel.account == "42"
    assert channel.link("invite-1") == "https://t.me/XiaoyuanBot?start=invite-1"


async def test_a_refused_token_is_a_matter_of_configuration(server: BotServer) -> None:
    channel = TelegramChannel(TOKEN, server.url)
    server.next = [said_no(401, "Unauthorized")]
    with pytest.raises(ConfigError, match="refuses the token: Unauthorized") as refusal:
        await channel.start()
    assert TOKEN.get_secret_value() not in str(refusal.value)
    await channel.close()


async def test_a_silent_server_may_be_tried_again(server: BotServer) -> None:
    channel = TelegramChannel(TOKEN, server.url)
    server.next = [Answer(502, "<html>Bad Gateway</html>")]
    with pytest.raises(TryLater):
        await channel.start()
    await channel.start()
    assert channel.username == "XiaoyuanBot"
    await channel.close()


async def test_updates_come_unread_with_their_numbers(
    server: BotServer, channel: TelegramChannel
) -> None:
    server.next = [said_yes([UPDATE])]
    (received,) = await channel.poll(5, 20, NOW)
    assert received == Received(update_id=5, payload=received.payload, received_at=NOW)
    assert json.loads(received.payload) == UPDATE
    (asked,) = server.asked
    assert (asked["offset"], asked["timeout"]) == (5, 20)
    assert asked["allowed_updates"] == [
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
    ]


async def test_an_update_that_nobody_can_read_blocks_no_other(
    server: BotServer, channel: TelegramChannel
) -> None:
    poison = {"update_id": 6, "message": {"chat": "no chat at all"}}
    server.next = [said_yes([UPDATE, poison, "not even an update", UPDATE | {"update_id": 7}])]
    received = await channel.poll(0, 0, NOW)
    assert [each.update_id for each in received] == [5, 6, 7]
    with pytest.raises(ValueError, match="not an update"):
        channel.read(received[1].payload)


async def test_half_a_character_can_be_stored(server: BotServer, channel: TelegramChannel) -> None:
    server.next = [Answer(body='{"ok": true, "result": [{"update_id": 1, "x": "\\ud83d"}]}')]
    (received,) = await channel.poll(0, 0, NOW)
    assert received.payload.encode().decode() == received.payload


@pytest.mark.parametrize(
    "answer",
    [
        said_no(401, "Unauthorized"),
        said_no(404, "Not Found"),
        said_no(500, "Internal Server Error: restart"),
        Answer(504, "<html>Gateway Timeout</html>"),
        Answer(drop=True),
        said_yes({"not": "a list"}),
    ],
)
async def test_polling_goes_on_after_any_failure(
    server: BotServer, channel: TelegramChannel, answer: Answer
) -> None:
    server.next = [answer, said_yes([UPDATE])]
    with pytest.raises(TryLater):
        await channel.poll(0, 0, NOW)
    assert len(await channel.poll(0, 0, NOW)) == 1


async def test_a_second_program_on_the_account_is_told_apart(
    server: BotServer, channel: TelegramChannel
) -> None:
    server.next = [said_no(409, "Conflict: terminated by other getUpdates request")]
    with pytest.raises(Contested, match="terminated by other"):
        await channel.poll(0, 0, NOW)


async def test_the_webhook_is_set_and_taken_away(
    server: BotServer, channel: TelegramChannel
) -> None:
    await channel.set_webhook("https://bot.example.org/door", SECRET)
    await channel.delete_webhook()
    put, taken = server.asked
    assert (put.method, put["url"]) == ("setWebhook", "https://bot.example.org/door")
    assert put.form["secret_token"] == SECRET.get_secret_value()
    assert taken.method == "deleteWebhook"


async def test_nothing_is_read_before_the_start() -> None:
    channel = TelegramChannel(TOKEN, "http://127.0.0.1:9")
    with pytest.raises(RuntimeError, match="start"):
        channel.read("{}")
    await channel.close()


def test_a_proxy_that_cannot_be_used_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "ftp://127.0.0.1:21")
    with pytest.raises(ConfigError, match="proxy"):
        TelegramChannel(TOKEN, "https://api.telegram.org")


async def test_a_server_on_this_machine_needs_no_proxy(
    server: BotServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    channel = TelegramChannel(TOKEN, server.url)
    await channel.start()
    assert channel.account == "42"
    await channel.close()
