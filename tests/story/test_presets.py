"""How eagerly neighbours are asked, and how long, is the community's choice."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from domain.community import Dispatch, Window
from domain.people import USUAL_OFFERS
from domain.reports import State
from domain.taxonomy import Trade
from tests.chats import COMMUNITY, Chat, Town

NAMES = "赵钱孙李周吴郑王冯陈"


@asynccontextmanager
async def town_with(path: Path, dispatch: Dispatch) -> AsyncIterator[Town]:
    """A town whose staff have chosen how neighbours are asked."""
    town = Town(path / "town.db", COMMUNITY.model_copy(update={"dispatch": dispatch}))
    await town.start()
    yield town
    await town.stop()


async def electricians(town: Town, names: str = NAMES, weekly: int = USUAL_OFFERS) -> list[Chat]:
    """Some who did not mind how often they are asked."""
    return [await town.talent(f"{n}师傅", Trade.ELECTRICIAN, weekly=weekly) for n in names]


async def asked(tmp_path: Path, preset: str) -> int:
    """How many are asked at once for a dark lamp."""
    dispatch = Dispatch.model_validate({"preset": preset})
    async with town_with(tmp_path / preset, dispatch) as town:
        pool = await electricians(town)
        await (await town.resident("孙大爷")).reports("家里灯不亮了")
        return sum(bool(chat.seen) for chat in pool)


async def test_brisk_asks_more_of_them_at_once(tmp_path: Path) -> None:
    for preset in ("standard", "brisk"):
        (tmp_path / preset).mkdir()
    assert await asked(tmp_path, "standard") < await asked(tmp_path, "brisk")


@pytest.mark.parametrize(
    ("preset", "weekly", "most"),
    [("gentle", USUAL_OFFERS, 3), ("gentle", 4, 4), ("brisk", USUAL_OFFERS, 5)],
)
async def test_gentle_asks_less_often_but_for_who_chose_herself_and_brisk_no_oftener(
    tmp_path: Path, preset: str, weekly: int, most: int
) -> None:
    dispatch = Dispatch.model_validate({"preset": preset})
    async with town_with(tmp_path, dispatch) as town:
        (electrician,) = await electricians(town, "赵", weekly)
        neighbour = await town.resident("孙大爷")
        for _ in range(7):
            await neighbour.reports("家里灯不亮了")
            if "这次去不了" in electrician.last.labels:
                await electrician.taps("这次去不了")
        assert sum("不点也行" in shown.text for shown in electrician.seen) == most


async def test_the_window_is_the_communitys(tmp_path: Path) -> None:
    async with town_with(tmp_path, Dispatch(window=Window(normal=60))) as town:
        await electricians(town, "赵")
        await (await town.resident("孙大爷")).reports("家里灯不亮了")
        await town.wind(minutes=59)
        assert (await town.report()).state is State.SEEKING
        await town.wind(minutes=1)
        assert (await town.report()).state is State.WITH_STAFF
