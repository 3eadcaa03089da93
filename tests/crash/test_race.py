"""Two volunteers tap "I will go" in the same instant: exactly one has the job."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta
from itertools import count
from random import Random

import pytest

from domain.offers import OfferState
from domain.reports import Action, Actor, Report
from domain.taxonomy import Trade
from handlers import board
from handlers.actions import lifecycle
from storage import offers, reports, timeline
from tests.chats import Chat, Town

ROUNDS = 100
SEED = 1123


async def offer_also_to(town: Town, chat: Chat, report: Report) -> None:
    """Dispatch spares whoever was asked a lot; here she is asked all the same."""
    async with town.app.database.transaction() as tx:
        turn, whom = town.turn(tx), await town.id_of(chat, tx)
        until = turn.now + timedelta(minutes=20)
        offer = await offers.create(tx, report, whom, OfferState.OPEN, turn.now, until, "[]")
        await board.show(turn, whom, "offer", offer.id)
    await town.settle()


@pytest.mark.slow
async def test_a_hundred_times_exactly_one_has_it(town: Town) -> None:
    random, numbers = Random(SEED), count(10_000)
    elder = await town.resident("王桂兰")
    menders = {
        name: await town.talent(name, Trade.ELECTRICIAN, weekly=ROUNDS)
        for name in ("张师傅", "刘师傅")
    }
    winners = Counter[str]()
    for number in range(1, ROUNDS + 1):
        await elder.reports(f"家里灯不亮了，第{number}盏")
        report = await town.report(number)
        for other in (each for each in menders.values() if not _is_asked(each, number)):
            await offer_also_to(town, other, report)

        taps = [mender.tap("我去") for mender in menders.values()]
        random.shuffle(taps)
        await asyncio.gather(*(town.again(next(numbers), tap) for tap in taps))
        await town.settle()

        (winner,) = [name for name, each in menders.items() if "看电话和地址" in each.last.labels]
        (loser,) = menders.keys() - {winner}
        menders[loser].hears(f"第 {number} 号", "已经有人接下了，谢谢您")
        assert menders[loser].last.labels == []
        elder.hears(f"第 {number} 号", winner, "接下了").never_heard(f"（第 {number} 号），{loser}")
        assert await _events(town, report) == ["report", "seek", "claim"]
        winners[winner] += 1
        await close(town, report.id)
    assert len(winners) == 2, "the same one won every time: that is no race"


async def close(town: Town, report_id: int) -> None:
    """Staff end it: cards of jobs in hand would else name what waits in the building each time."""
    async with town.app.database.transaction() as tx:
        report = await reports.get(tx, report_id)
        await lifecycle.change(town.turn(tx), report, Action.CLOSE, Actor.STAFF)
    await town.settle()


def _is_asked(chat: Chat, number: int) -> bool:
    shown = chat.last if chat.seen else None
    return shown is not None and f"第 {number} 号" in shown.text and "我去" in shown.labels


async def _events(town: Town, report: Report) -> list[str]:
    async with town.app.database.reading() as tx:
        return [event.action for event in await timeline.events(tx, report.id)]
