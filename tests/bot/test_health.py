"""A watchdog sees what is wrong, Prometheus sees how full the queues are."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from aiohttp import ClientSession, web

from bot.errors import ConfigError
from bot.health import Health, Metrics, QueueFigures, health_port
from bot.listening import listening


@dataclass
class Port:
    """A health port with everything behind it, and a watchdog's eyes."""

    session: ClientSession
    url: str = ""
    health: Health = field(default_factory=Health)
    metrics: Metrics = field(default_factory=Metrics)
    figures: QueueFigures = field(default_factory=QueueFigures)

    async def count(self) -> QueueFigures:
        return self.figures

    async def healthz(self) -> tuple[int, object]:
        async with self.session.get(f"{self.url}/healthz") as answer:
            return answer.status, await answer.json()

    async def lines(self) -> list[str]:
        async with self.session.get(f"{self.url}/metrics") as answer:
            return (await answer.text()).splitlines()


@pytest.fixture
async def port() -> AsyncIterator[Port]:
    async with ClientSession() as session:
        port = Port(session)
        server = health_port("127.0.0.1", 0, port.health, port.metrics, port.count)
        async with server as number:
            port.url = f"http://127.0.0.1:{number}"
            yield port


async def test_all_is_well_until_something_is_wrong(port: Port) -> None:
    assert await port.healthz() == (200, {"ok": True, "reasons": []})
    port.health.trouble("telegram", "server unreachable")
    port.health.trouble("storage", "disk full")
    assert await port.healthz() == (
        503,
        {"ok": False, "reasons": ["telegram: server unreachable", "storage: disk full"]},
    )
    port.health.well("telegram")
    port.health.well("storage")
    assert await port.healthz() == (200, {"ok": True, "reasons": []})


def test_a_trouble_is_news_once() -> None:
    health = Health()
    assert health.trouble("telegram", "conflict")
    assert not health.trouble("telegram", "conflict")
    assert health.trouble("telegram", "unreachable")
    assert health.reasons == ["telegram: unreachable"]
    assert health.well("telegram")
    assert not health.well("telegram")


async def test_the_queues_are_counted_at_each_look(port: Port) -> None:
    port.figures = QueueFigures(
        inbox_waiting=3,
        inbox_aside=1,
        outbox_waiting={"alarms": 2, "answers": 5},
        outbox_uncertain=4,
        oldest_waiting_seconds=61.5,
    )
    assert {
        "xiaoyuan_inbox_waiting 3.0",
        "xiaoyuan_inbox_aside 1.0",
        'xiaoyuan_outbox_waiting{class="alarms"} 2.0',
        'xiaoyuan_outbox_waiting{class="answers"} 5.0',
        "xiaoyuan_outbox_uncertain 4.0",
        "xiaoyuan_oldest_waiting_seconds 61.5",
    } <= set(await port.lines())
    port.figures = QueueFigures(outbox_waiting={"alarms": 1})
    lines = await port.lines()
    assert "xiaoyuan_inbox_waiting 0.0" in lines
    assert [line for line in lines if line.startswith("xiaoyuan_outbox_waiting{")] == [
        'xiaoyuan_outbox_waiting{class="alarms"} 1.0'
    ]


async def test_what_was_done_is_counted(port: Port) -> None:
    port.metrics.handled.inc()
    port.metrics.handled.inc()
    port.metrics.failed.inc()
    port.metrics.delivered.labels("answers", "delivered").inc()
    assert {
        "xiaoyuan_handled_total 2.0",
        "xiaoyuan_failed_total 1.0",
        'xiaoyuan_delivered_total{class="answers",outcome="delivered"} 1.0',
    } <= set(await port.lines())


async def test_a_taken_port_is_told_in_one_line() -> None:
    async with listening(web.Application(), "127.0.0.1", 0) as taken:
        with pytest.raises(
            ConfigError, match=f"^cannot listen on 127.0.0.1:{taken}: Address already in use$"
        ):
            async with listening(web.Application(), "127.0.0.1", taken):
                pytest.fail("two servers share a port")


async def test_a_request_that_hangs_holds_up_nobody() -> None:
    entered = asyncio.Event()

    async def hang(_: web.Request) -> web.Response:
        entered.set()
        await asyncio.sleep(60)
        return web.Response()

    app = web.Application()
    app.add_routes([web.get("/", hang)])
    async with ClientSession() as session:
        async with listening(app, "127.0.0.1", 0) as number:
            request = asyncio.create_task(session.get(f"http://127.0.0.1:{number}/"))
            await entered.wait()
            stopping = time.monotonic()
        assert time.monotonic() - stopping < 10
        await asyncio.gather(request, return_exceptions=True)
