"""What volunteers answer is learned, and can be learned anew from the record."""

from __future__ import annotations

import asyncio
import re

import pytest
from sqlalchemy.dialects import sqlite

from bot.cli import main
from domain.dispatch import Record
from domain.taxonomy import Trade
from handlers.relearning import relearn
from storage import candidates, learned
from tests.chats import COMMUNITY, Chat, Town
from tests.docs.pages import ROOT

LAMP = "家里灯不亮了"


async def known(town: Town, chat: Chat) -> Record:
    """What was learned of somebody."""
    async with town.app.database.reading() as tx:
        return (await learned.record(tx, await town.id_of(chat, tx)))[0]


async def lived(town: Town) -> tuple[Chat, Chat]:
    """Some weeks: two electricians who answer, are silent, give back and see it through."""
    willing = await town.talent("张师傅", Trade.ELECTRICIAN)
    other = await town.talent("刘师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await town.wind(minutes=3)
    await other.taps("这次去不了")
    await willing.taps("我去")
    await willing.finishes("换了灯泡")
    await elder.taps("解决了")
    await town.wind(days=1)
    await elder.reports("厨房灯也不亮了")
    await town.wind(minutes=7)
    await willing.taps("我去")
    await willing.taps("去不成了")
    await willing.taps("对，另外找人")
    await town.restart_bot()
    await town.wind(hours=6)
    await elder.reports("客厅灯不亮了")
    await elder.says("/my")
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")
    return willing, other


async def test_who_says_yes_is_likelier_to_say_yes(town: Town) -> None:
    willing, other = await lived(town)
    hers, his = await known(town, willing), await known(town, other)
    assert hers.leaning > 0 > his.leaning
    assert (hers.accepted, hers.kept, hers.given_back) == (2, 1, 1)
    assert (his.accepted, his.kept, his.given_back) == (0, 0, 0)


async def test_a_no_to_many_offers_shuts_nobody_out(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    for _ in range(6):
        await elder.reports(LAMP)
        electrician.hears("您能去帮一把吗")
        await electrician.taps("这次去不了")
        await town.wind(days=8)


async def test_the_same_is_learned_anew_from_the_record(town: Town) -> None:
    await lived(town)
    async with town.app.database.transaction() as tx:
        done = await relearn(tx, town.turn(tx).community_id)
    assert (done.volunteers, done.differed) == (2, 0)
    assert done.outcomes > 5


async def taken_away(staff: Chat) -> None:
    """Staff take the job from whoever has it."""
    await staff.says("/desk")
    await staff.taps("有人在办")
    await staff.taps("1 号")
    await staff.taps("收回，换人")


async def written_about(chat: Chat) -> str:
    """What she reads when she asks what is kept about her."""
    await chat.says("/mydata")
    return next(shown.content for shown in reversed(chat.seen) if shown.content).decode()


async def test_a_late_yes_is_one_offer(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    staff = await town.staff("李主任")
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    await second.says("/pool")
    await second.taps("歇一天")
    await elder.reports(LAMP)
    await town.wind(hours=4, minutes=1)
    await staff.taps("问一位能人")
    await staff.taps("刘师傅")
    await electrician.taps("我去")
    assert "问过 1 次，答应 1 次" in await written_about(electrician)
    hers = await known(town, electrician)
    assert (hers.offers, hers.accepted) == (1, 1)
    assert hers.leaning > 0
    async with town.app.database.transaction() as tx:
        assert (await relearn(tx, town.turn(tx).community_id)).differed == 0


async def test_a_no_show_that_staff_take_away_counts_as_given_back(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    staff = await town.staff("李主任")
    await elder.reports(LAMP)
    await electrician.taps("我去")
    await elder.says("/my")
    await elder.taps("没有人来")
    await taken_away(staff)
    assert (await known(town, electrician)).given_back == 1
    async with town.app.database.transaction() as tx:
        assert (await relearn(tx, town.turn(tx).community_id)).differed == 0


async def test_what_staff_take_away_for_reasons_of_their_own_is_held_against_nobody(
    town: Town,
) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    staff = await town.staff("李主任")
    await elder.reports(LAMP)
    await electrician.taps("我去")
    await taken_away(staff)
    assert (await known(town, electrician)).given_back == 0


async def test_what_was_spoilt_is_put_right(town: Town) -> None:
    willing, _ = await lived(town)
    before = await known(town, willing)
    async with town.app.database.transaction() as tx:
        community_id, id = town.turn(tx).community_id, await town.id_of(willing, tx)
        _, tired, last = await learned.record(tx, id)
        await learned.keep_record(tx, community_id, id, Record(leaning=3.0), tired, last)
        done = await relearn(tx, community_id)
    assert done.differed == 1
    assert await known(town, willing) == before


async def test_candidates_are_one_query_and_nothing_is_read_but_by_an_index(town: Town) -> None:
    await lived(town)
    asked = candidates.asked_for(await town.report(), COMMUNITY, town.clock.now())
    async with town.app.database.reading() as tx:
        written = candidates.CANDIDATES.params(asked).compile(
            dialect=sqlite.dialect(), compile_kwargs={"render_postcompile": True}
        )
        values = tuple(None for _ in written.positiontup or ())
        plan = await tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {written}", values)
        steps = [row.detail for row in plan]
    assert [step for step in steps if step.startswith("SCAN")] == []
    assert any(re.match("SEARCH offers USING .*INDEX", step) for step in steps)


async def test_the_command_says_whether_it_was_the_same(
    town: Town, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await lived(town)
    monkeypatch.setenv("XIAOYUAN_TOKEN", "1:invented")
    example = (ROOT / "config.example.toml").read_text("utf-8")
    config = town.path.parent / "config.toml"
    config.write_text(example.replace("xiaoyuan.db", town.path.name), "utf-8")
    await asyncio.to_thread(main, ["dispatch", "recompute", "--config", str(config)])
    assert capsys.readouterr().out.startswith("jinshanyuan: 2 volunteers from ")
    await asyncio.to_thread(main, ["dispatch", "recompute", "--config", str(config)])
    assert capsys.readouterr().out.endswith("outcomes, 0 differed\n")
