"""Whatever was answered is still there after a crash, and the server stops at once when told."""

from __future__ import annotations

import asyncio
import random
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from simulator.server import Server
from simulator.world import World
from tests.simulator.conftest import GROUP, LI, WANG, HandClock, open_poll, populate

BUTTON = InlineKeyboardMarkup([[InlineKeyboardButton("好", callback_data="ok")]])
TALKATIVE = 1001


async def test_everything_is_there_when_the_folder_is_opened_again(
    world: World, bot: Bot, clock: HandClock, tmp_path: Path
) -> None:
    world.opens(WANG)
    world.sends_photo(WANG, b"a photo", "这盏")
    sent = await bot.send_message(WANG, "好吗?", reply_markup=BUTTON)
    world.taps(WANG, sent.message_id, "好")
    await bot.set_my_commands([("help", "帮助")])
    await bot.get_updates(offset=2)
    await bot.delete_message(WANG, sent.message_id)
    world.blocks(LI)
    world.adds_bot(GROUP, bot.id)
    again = World.open(tmp_path / "world", clock)
    assert again.state == world.state
    assert again.chronicle.seq == world.chronicle.seq
    assert list(again.calls) == list(world.calls)
    again.close()


def test_who_is_there_already_is_not_added_twice(world: World) -> None:
    seq = world.chronicle.seq
    populate(world)
    assert world.chronicle.seq == seq
    world.add_person(WANG, "王秀兰", about="搬到春风里")
    assert world.chronicle.seq == seq + 1


@pytest.mark.parametrize("torn", [b"[", b'[{"fact":"posted","mess', b"\xe7\x81"])
def test_a_torn_line_is_cut_away(torn: bytes, clock: HandClock, tmp_path: Path) -> None:
    world = World.open(tmp_path / "torn", clock)
    populate(world)
    world.says(WANG, "一")
    world.close()
    for name in ("world.jsonl", "calls.jsonl"):
        with (tmp_path / "torn" / name).open("ab") as file:
            file.write(torn)
    again = World.open(tmp_path / "torn", clock)
    again.says(WANG, "二")
    again.close()
    once_more = World.open(tmp_path / "torn", clock)
    assert [seen.text for seen in once_more.sees(WANG)] == ["一", "二"]
    once_more.close()


async def test_a_stopping_server_waits_for_nobody(world: World, server: Server, bot: Bot) -> None:
    poll = await open_poll(world, bot)
    async with aiohttp.ClientSession() as http, http.get(f"{server.url}/api/events") as stream:
        begin = time.monotonic()
        await server.stop()
        assert time.monotonic() - begin < 10
        assert await stream.read() == b""
    assert await poll == ()


async def test_waiting_for_what_never_comes_ends(world: World) -> None:
    with pytest.raises(TimeoutError):
        await world.until(lambda: world.sees(WANG), 0.05)


@asynccontextmanager
async def running(folder: Path, port: int) -> AsyncIterator[asyncio.subprocess.Process]:
    command = (sys.executable, "-m", "simulator", "--port", str(port), "--data", str(folder))
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    assert (await process.stdout.readline()).startswith(b"http://")
    try:
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGKILL)
        await process.wait()


async def chatter(url: str, answered: list[int]) -> None:
    """Say numbers until the server is gone; those it answered are written down."""
    async with aiohttp.ClientSession(url) as http:
        try:
            for number in range(answered[-1] + 1 if answered else 0, 100_000):
                form = {"person": TALKATIVE, "text": str(number)}
                async with http.post("/api/say", json=form) as response:
                    assert response.status == 200
                answered.append(number)
        except aiohttp.ClientError:
            return


@pytest.mark.slow
@pytest.mark.alone
async def test_what_was_answered_outlives_kill_9(tmp_path: Path, unused_tcp_port: int) -> None:
    rounds, chance, answered = 5, random.Random(7), list[int]()
    url = f"http://127.0.0.1:{unused_tcp_port}"
    for _ in range(rounds):
        async with running(tmp_path / "data", unused_tcp_port) as process:
            talk = asyncio.create_task(chatter(url, answered))
            await asyncio.sleep(chance.uniform(0.1, 0.5))
            process.kill()
            await talk
    world = World.open(tmp_path / "data")
    said = [int(seen.text) for seen in world.sees(TALKATIVE)]
    queued = [
        int(u.payload["text"]) for u in world.first_bot.updates.values() if "text" in u.payload
    ]
    world.close()
    assert len(answered) > rounds
    assert set(answered) <= set(said)
    assert len(said) - len(answered) <= rounds
    assert queued == said
