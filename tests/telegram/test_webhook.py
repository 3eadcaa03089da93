"""The webhook lets only Telegram in, and thanks only for what is stored."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from aiohttp import ClientSession, web
from pydantic import SecretStr

from bot.channels.telegram.webhook import door
from bot.listening import listening
from dialogue.messages import Received

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
SECRET = "open-sesame_1"  # noqa: S105
UPDATE = {"update_id": 5, "message": {"text": "灯不亮了"}}


@dataclass
class Door:
    """A webhook with the store behind it."""

    url: str = ""
    stored: list[Received] = field(default_factory=list)
    full: bool = False

    async def store(self, received: Received) -> None:
        if self.full:
            raise OSError("no space left on device")
        self.stored.append(received)

    async def knock(self, body: str, secret: str | None = SECRET) -> int:
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret is not None else {}
        async with (
            ClientSession() as session,
            session.post(self.url, data=body.encode(), headers=headers) as answer,
        ):
            return answer.status


@pytest.fixture
async def webhook() -> AsyncIterator[Door]:
    webhook = Door()
    app = web.Application()
    app.add_routes([door("/yucai", SecretStr(SECRET), webhook.store, lambda: NOW)])
    async with listening(app, "127.0.0.1", 0) as port:
        webhook.url = f"http://127.0.0.1:{port}/yucai"
        yield webhook


async def test_an_update_is_stored_then_thanked_for(webhook: Door) -> None:
    assert await webhook.knock(json.dumps(UPDATE)) == 200
    (received,) = webhook.stored
    assert (received.update_id, received.received_at) == (5, NOW)
    assert json.loads(received.payload) == UPDATE


@pytest.mark.parametrize("secret", [None, "", "open", SECRET + "1", "芝麻开门"])
async def test_without_the_secret_nobody_comes_in(webhook: Door, secret: str | None) -> None:
    assert await webhook.knock(json.dumps(UPDATE), secret) == 403
    assert webhook.stored == []


async def test_what_could_not_be_stored_is_brought_again(webhook: Door) -> None:
    webhook.full = True
    assert await webhook.knock(json.dumps(UPDATE)) == 500
    webhook.full = False
    assert await webhook.knock(json.dumps(UPDATE)) == 200
    assert len(webhook.stored) == 1


@pytest.mark.parametrize(
    "body", ["", "not json", "[]", "7", "{}", '{"update_id": "5"}', "[" * 9999]
)
async def test_what_is_no_update_is_not_stored(webhook: Door, body: str) -> None:
    assert await webhook.knock(body) == 400
    assert webhook.stored == []


async def test_an_update_that_nobody_can_read_is_stored_all_the_same(webhook: Door) -> None:
    assert await webhook.knock('{"update_id": 6, "message": {"chat": "no chat at all"}}') == 200
    assert [each.update_id for each in webhook.stored] == [6]
