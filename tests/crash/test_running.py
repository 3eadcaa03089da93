"""The running program: it stops cleanly, runs only once, and says once what is wrong."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from pydantic import SecretStr

from bot.channels.telegram.channel import TelegramChannel
from simulator.server import Server
from simulator.world import World
from tests.crash.ledger import Ledger
from tests.crash.program import TOKEN, Program
from tests.crash.waiting import comes_true
from tests.processes import from_nothing

pytestmark = [pytest.mark.slow, pytest.mark.alone, pytest.mark.timeout(300)]

CROWD = range(1001, 1041)

AT_ONCE_SECONDS = 20
"""On a machine that is busy with other work; who asks Telegram for updates waits for longer."""


@pytest.fixture
def begun_by_hand(tmp_path: Path, server: Server, unused_tcp_port: int) -> Iterator[Program]:
    """The bot, begun as one does in a shell."""
    folder = tmp_path / "bot"
    with Program(folder, server.url, unused_tcp_port, begin=from_nothing) as program:
        yield program


async def turns(program: Program, status: int) -> None:
    """Wait until the watchdog sees this."""
    await comes_true(lambda: program.healthz() == status)


async def test_told_to_stop_it_ends_what_it_has_begun(world: World, program: Program) -> None:
    ledger = Ledger(program.database, world)
    await program.is_up()
    for person in CROWD:
        world.add_person(person, f"居民{person}")
        world.says(person, "家里灯不亮了")
    await comes_true(lambda: ledger.seen().total() > 5)

    told = monotonic()
    assert await program.stop() == 0
    assert monotonic() - told < AT_ONCE_SECONDS
    assert not ledger.at_a_crash().in_flight
    assert ledger.at_a_crash().busy, "it was over before it was told"

    program.start()
    await comes_true(ledger.at_rest)
    assert ledger.said() == [(person, "家里灯不亮了") for person in CROWD]
    assert ledger.seen() == ledger.told()
    assert ledger.sent_again() == {}
    assert Counter(chat for chat, _ in ledger.seen()) == Counter(
        {str(person): 2 for person in CROWD}
    )


async def test_idle_it_stops_at_once(begun_by_hand: Program) -> None:
    await begun_by_hand.is_up()
    told = monotonic()
    assert await begun_by_hand.stop() == 0
    assert monotonic() - told < AT_ONCE_SECONDS
    assert begun_by_hand.logged("stopped")


async def test_a_second_one_on_the_same_database_is_refused(begun_by_hand: Program) -> None:
    await begun_by_hand.is_up()
    second = await begun_by_hand.once("run")
    assert second.code == 2
    (line,) = second.complained.splitlines()
    assert "another process is running on this database" in line
    assert begun_by_hand.healthz() == 200


async def test_another_program_on_the_same_account_is_said_once(
    world: World, server: Server, program: Program
) -> None:
    await program.is_up()
    await turns(program, 200)
    other = TelegramChannel(SecretStr(TOKEN), server.url)
    await other.start()
    await other.set_webhook("http://127.0.0.1:9/nowhere", SecretStr("secret"))
    await turns(program, 503)
    conflicts = len(refused(world))
    await comes_true(lambda: len(refused(world)) > conflicts)
    assert len(program.logged("intake_trouble")) == 1

    await other.delete_webhook()
    await other.close()
    await turns(program, 200)
    assert len(program.logged("intake_well")) == 1


async def test_a_server_that_is_gone_is_said_once(
    world: World, server: Server, program: Program
) -> None:
    await program.is_up()
    await turns(program, 200)
    await server.stop()
    await turns(program, 503)
    await asyncio.sleep(3)
    assert len(program.logged("intake_trouble")) == 1

    world.add_person(1001, "王桂兰")
    world.says(1001, "家里灯不亮了")
    back = Server(world, port=int(server.url.rpartition(":")[2]))
    await back.start()
    await turns(program, 200)
    await world.until(lambda: any("家里灯不亮了" in seen.words for seen in world.sees(1001)), 60)
    assert len(program.logged("intake_well")) == 1
    await back.stop()


def refused(world: World) -> list[str]:
    return [call.error for call in world.calls.of("getUpdates") if call.error]
