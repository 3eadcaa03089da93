"""Updates are posted to a webhook: with its secret, in order, until they are taken."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot
from telegram.error import BadRequest, Conflict

from simulator.world import World
from tests.simulator.conftest import LI, WANG, open_poll

HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Listener:
    """A bot's own web server, which refuses a text as often as it is told to."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str]] = []
        self.refusals: dict[str, int] = {}
        self.called = asyncio.Event()

    async def listen(self, request: web.Request) -> web.Response:
        text = (await request.json())["message"]["text"]
        self.heard.append((text, request.headers.get(HEADER, "")))
        self.called.set()
        refused = self.refusals.get(text, 0)
        self.refusals[text] = refused - 1
        return web.Response(status=500 if refused > 0 else 200)

    async def until_heard(self, count: int) -> list[str]:
        async with asyncio.timeout(30):
            while len(self.heard) < count:
                self.called.clear()
                await self.called.wait()
        return [text for text, _ in self.heard]


@pytest.fixture
async def listener() -> AsyncIterator[tuple[Listener, str]]:
    listener = Listener()
    app = web.Application()
    app.router.add_post("/hook", listener.listen)
    async with TestServer(app) as server:
        yield listener, str(server.make_url("/hook"))


async def test_updates_are_posted_in_order_with_the_secret(
    world: World, bot: Bot, listener: tuple[Listener, str]
) -> None:
    ears, url = listener
    await bot.set_webhook(url, secret_token="made-up_1")
    for word in "一二三":
        world.says(WANG, word)
    assert await ears.until_heard(3) == ["一", "二", "三"]
    assert {secret for _, secret in ears.heard} == {"made-up_1"}
    await world.until(lambda: not world.first_bot.updates)
    assert (await bot.get_webhook_info()).pending_update_count == 0


async def test_a_refused_update_comes_again_before_the_next_of_its_chat(
    world: World, bot: Bot, listener: tuple[Listener, str]
) -> None:
    ears, url = listener
    ears.refusals["一"] = 1
    world.says(WANG, "一")
    world.says(WANG, "二")
    await bot.set_webhook(url)
    assert await ears.until_heard(3) == ["一", "一", "二"]


async def test_another_chat_does_not_wait_behind_it(
    world: World, bot: Bot, listener: tuple[Listener, str]
) -> None:
    ears, url = listener
    ears.refusals["一"] = 1000
    await bot.set_webhook(url)
    world.says(WANG, "一")
    await ears.until_heard(2)
    world.says(LI, "二")
    await world.until(lambda: len(world.first_bot.updates) == 1)
    assert "二" in await ears.until_heard(3)


async def test_with_a_webhook_nothing_is_fetched(
    world: World, bot: Bot, listener: tuple[Listener, str]
) -> None:
    poll = await open_poll(world, bot)
    await bot.set_webhook(listener[1])
    with pytest.raises(Conflict, match="terminated by setWebhook request"):
        await poll
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_where_nobody_listens_updates_wait(
    world: World, bot: Bot, unused_tcp_port: int
) -> None:
    await bot.set_webhook(f"http://127.0.0.1:{unused_tcp_port}/hook")
    world.says(WANG, "一")
    await asyncio.sleep(0.1)
    assert (await bot.get_webhook_info()).pending_update_count == 1


async def test_what_waits_can_be_thrown_away(world: World, bot: Bot) -> None:
    world.says(WANG, "一")
    assert (await bot.get_webhook_info()).pending_update_count == 1
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


@pytest.mark.parametrize(
    ("url", "secret", "words"),
    [
        ("http://example.org/hook", None, r"(?i)an HTTPS URL must be provided for webhook"),
        ("https://example.org:8080/hook", None, "only on ports 80, 88, 443 or 8443"),
        ("https://example.org/hook", "x" * 257, "ecret token is too long"),
        ("https://example.org/hook", "a b", "ecret token contains unallowed characters"),
    ],
)
async def test_webhooks_that_telegram_would_not_take(
    bot: Bot, url: str, secret: str | None, words: str
) -> None:
    with pytest.raises(BadRequest, match=words):
        await bot.set_webhook(url, secret_token=secret)
