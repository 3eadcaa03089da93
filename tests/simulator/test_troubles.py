"""What goes wrong on purpose: faults, limits, updates that cannot be read."""

from __future__ import annotations

import time
from typing import Any

import aiohttp
import pytest
from aiohttp import ClientSession
from telegram import Bot, Update
from telegram.error import NetworkError, RetryAfter, TimedOut

from simulator.api.errors import ApiError
from simulator.api.limits import Limits
from simulator.stage import Impossible
from simulator.world import World
from tests.simulator.conftest import GROUP, LI, TOKEN, WANG

pytestmark = pytest.mark.filterwarnings("ignore:.*retry_after:DeprecationWarning")
SEND = f"/bot{TOKEN}/sendMessage"


def texts(world: World, person: int = WANG) -> list[str]:
    return [seen.text for seen in world.sees(person)[1:]]


@pytest.fixture(autouse=True)
def met(world: World) -> None:
    world.opens(WANG)
    world.opens(LI)


async def test_a_flood_says_how_long_to_wait(world: World, http: ClientSession) -> None:
    world.breaks("flood", seconds=7)
    async with http.post(SEND, json={"chat_id": WANG, "text": "一"}) as response:
        assert (response.status, response.headers["Retry-After"]) == (429, "7")
        assert await response.json() == {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 7",
            "parameters": {"retry_after": 7},
        }
    async with http.post(SEND, json={"chat_id": WANG, "text": "二"}) as response:
        assert response.status == 200
    assert texts(world) == ["二"]


async def test_a_front_end_answers_with_a_page(world: World, http: ClientSession) -> None:
    world.breaks("html", status=504)
    async with http.post(SEND, json={"chat_id": WANG, "text": "一"}) as response:
        assert (response.status, response.content_type) == (504, "text/html")
        assert "504 Gateway Time-out" in (await response.text()).replace("Timeout", "Time-out")
    assert texts(world) == []


@pytest.mark.parametrize("after", [False, True])
async def test_a_page_may_hide_that_it_was_done(world: World, bot: Bot, after: bool) -> None:
    world.breaks("html", after=after)
    with pytest.raises(NetworkError):
        await bot.send_message(WANG, "一")
    assert texts(world) == (["一"] if after else [])


@pytest.mark.parametrize("after", [False, True])
async def test_silence_before_and_after_the_effect(world: World, bot: Bot, after: bool) -> None:
    world.breaks("silence", after=after, seconds=60)
    with pytest.raises(TimedOut):
        await bot.send_message(WANG, "一", read_timeout=0.2)
    assert texts(world) == (["一"] if after else [])
    assert world.calls[-1].fault == "silence"


async def test_silence_ends_with_a_closed_line(world: World, bot: Bot) -> None:
    world.breaks("silence", seconds=0)
    with pytest.raises(NetworkError):
        await bot.send_message(WANG, "一")


@pytest.mark.parametrize("after", [False, True])
async def test_the_line_is_reset(world: World, http: ClientSession, after: bool) -> None:
    world.breaks("reset", after=after)
    with pytest.raises(aiohttp.ClientOSError, match="reset by peer"):
        await http.post(SEND, json={"chat_id": WANG, "text": "一"})
    assert texts(world) == (["一"] if after else [])


async def test_a_fault_strikes_its_chat_and_method_so_many_times(world: World, bot: Bot) -> None:
    world.breaks("flood", method="send*", chat=WANG, times=2)
    await bot.get_updates()
    await bot.send_message(LI, "不相干")
    for _ in range(2):
        with pytest.raises(RetryAfter):
            await bot.send_message(WANG, "一")
    await bot.send_message(WANG, "二")
    assert texts(world) == ["二"]
    assert world.state.faults == {}


async def test_faults_are_switched_off_one_or_all(world: World, bot: Bot) -> None:
    first, _ = world.breaks("flood", times=9), world.breaks("reset", times=9)
    world.mends(first)
    assert [fault.kind for fault in world.state.faults.values()] == ["reset"]
    world.mends()
    await bot.send_message(WANG, "好了")


def test_what_is_no_fault(world: World) -> None:
    for wrong in ({"times": 0}, {"seconds": -1}, {"status": 200}):
        with pytest.raises(Impossible):
            world.breaks("html", **wrong)  # type: ignore[arg-type]  # a plain dict of numbers


async def test_an_update_that_no_library_reads(world: World, http: ClientSession, bot: Bot) -> None:
    world.spoils()
    async with http.post(f"/bot{TOKEN}/getUpdates", json={}) as response:
        spoilt = (await response.json())["result"][-1]
    with pytest.raises((TypeError, AttributeError, KeyError, ValueError)):
        Update.de_json(spoilt, bot)


class HandTime:
    """Seconds that a test counts itself."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def refused(limits: Limits, chat: str, messages: int = 1) -> int | None:
    try:
        limits.check(1, chat, messages)
    except ApiError as error:
        return int(error.parameters["retry_after"])
    return None


def test_a_chat_bears_one_a_second() -> None:
    limits = Limits(hand := HandTime())
    assert [refused(limits, "5") for _ in range(2)] == [None, 1]
    assert refused(limits, "6") is None
    hand.seconds += 1
    assert [refused(limits, "5") for _ in range(2)] == [None, 1]


def test_an_account_sends_thirty_in_whichever_second() -> None:
    limits = Limits(hand := HandTime())
    for chat in range(1, 31):
        hand.seconds += 1 / 60
        assert refused(limits, str(chat)) is None
    hand.seconds = 1
    assert refused(limits, "31") == 1
    hand.seconds += 1 / 60
    assert [refused(limits, str(chat)) for chat in (31, 32)] == [None, 1]


def test_a_group_bears_twenty_a_minute() -> None:
    limits = Limits(hand := HandTime())
    for _ in range(20):
        assert refused(limits, "-5") is None
        hand.seconds += 1
    assert refused(limits, "-5") == 40
    hand.seconds += 40
    assert refused(limits, "-5") is None


def test_an_album_passes_whole() -> None:
    limits = Limits(hand := HandTime())
    assert refused(limits, "-5", messages=10) is None
    assert refused(limits, "-5", messages=10) == 1
    hand.seconds += 1
    assert refused(limits, "-5", messages=10) is None
    hand.seconds += 1
    assert refused(limits, "-5") == 58


async def test_limits_hold_when_they_are_switched_on(world: World, bot: Bot) -> None:
    world.adds_bot(GROUP, bot.id)
    for number in range(7):
        await bot.send_message(WANG, str(number))
    world.limits(on=True)
    await bot.send_message(WANG, "慢一点")
    with pytest.raises(RetryAfter):
        await bot.send_message(WANG, "?")
    await bot.set_my_commands([("help", "帮助")])
    world.limits(on=False)
    await bot.send_message(WANG, "又好了")


async def do(http: ClientSession, act: str, **form: Any) -> Any:
    async with http.post(f"/api/{act}", json=form) as response:
        return await response.json()


async def test_the_page_switches_them(world: World, http: ClientSession) -> None:
    number = (await do(http, "break", kind="html", times=3, status=500))["fault"]
    await do(http, "limit", on=True)
    async with http.get("/api/troubles") as response:
        shown = await response.json()
    assert shown["limits"] is True
    assert [(fault["kind"], fault["times"]) for fault in shown["faults"]] == [("html", 3)]
    await do(http, "mend", fault=number)
    await do(http, "spoil")
    assert world.state.faults == {}
    assert len(world.first_bot.updates) == 3
    assert "error" in await do(http, "break", kind="fire")


async def test_a_stopping_server_does_not_sit_out_a_silence(
    world: World, http: ClientSession
) -> None:
    world.breaks("silence", seconds=1)
    begin = time.monotonic()
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await http.post(SEND, json={"chat_id": WANG, "text": "一"})
    assert time.monotonic() - begin < 5
