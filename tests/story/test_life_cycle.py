"""The life cycle on the real storage: what the table allows leaves an event, all else nothing."""

from itertools import product

import pytest

from domain.offers import OfferState
from domain.reports import CLOSED, Action, Actor, Report, State
from domain.taxonomy import Trade
from handlers.actions import lifecycle
from storage import offers, reports, timeline
from storage.database import Transaction
from tests.chats import Town
from tests.domain.test_reports import TABLE


async def _in_state(town: Town, tx: Transaction, state: State) -> tuple[Report, int]:
    """A report in a state, and somebody who may have a hand in it."""
    elder = await town.id_of(town.person("王桂兰"), tx)
    fixer = await town.id_of(town.person("张师傅"), tx)
    now = town.clock.now()
    report = await reports.create(
        tx,
        community_id=town.turn(tx).community_id,
        number=1,
        reporter_id=elder,
        category="electrical",
        trade=Trade.ELECTRICIAN,
        urgent=False,
        compound="yuanquanli",
        place="3号楼",
        words="灯不亮",
        view="灯不亮",
        state=state,
        fixer_id=fixer,
        unit="repair",
        door_code="0007",
        round=1,
        created_at=now,
        changed_at=now,
        due_at=None,
    )
    return report, fixer


@pytest.mark.parametrize("state", State)
async def test_every_action_by_everybody_in_this_state(town: Town, state: State) -> None:
    await town.resident("王桂兰")
    await town.talent("张师傅", Trade.ELECTRICIAN)
    async with town.app.database.transaction() as tx:
        report, fixer = await _in_state(town, tx, state)
        for action, actor in product(Action, Actor):
            attempt = await tx.begin_nested()
            turn = town.turn(tx)
            await lifecycle.change(turn, report, action, actor, by=fixer, why="因为")
            events = await timeline.events(tx, report.id)
            left = [
                (e.at, e.actor, e.actor_name, e.action, e.before, e.after, e.why) for e in events
            ]

            to = TABLE.get((state, action, actor))
            expected = (turn.now, actor, "张师傅", action, state, to, "因为")
            assert left == ([expected] if to else [])
            assert (await reports.get(tx, report.id)).state is (to or state)
            await attempt.rollback()


async def test_who_saw_the_report_before_it_changed_comes_too_late(town: Town) -> None:
    await town.resident("王桂兰")
    await town.talent("张师傅", Trade.ELECTRICIAN)
    async with town.app.database.transaction() as tx:
        seen, fixer = await _in_state(town, tx, State.SEEKING)
        turn = town.turn(tx)
        first = await lifecycle.change(turn, seen, Action.CLAIM, Actor.FIXER, by=fixer)
        second = await lifecycle.change(turn, seen, Action.TAKE, Actor.STAFF, by=fixer)
        assert first
        assert second is None
        assert [event.action for event in await timeline.events(tx, seen.id)] == ["claim"]


async def test_a_state_is_changed_by_the_table_only(town: Town) -> None:
    await town.resident("王桂兰")
    await town.talent("张师傅", Trade.ELECTRICIAN)
    async with town.app.database.transaction() as tx:
        report, _ = await _in_state(town, tx, State.NEW)
        with pytest.raises(ValueError, match="move"):
            await reports.change(tx, report.id, state=State.SOLVED)


@pytest.mark.parametrize(
    ("action", "actor", "becomes"),
    [
        (Action.ASSIGN, Actor.STAFF, OfferState.TAKEN),
        (Action.TAKE, Actor.STAFF, OfferState.WITHDRAWN),
        (Action.CLOSE, Actor.STAFF, OfferState.WITHDRAWN),
        (Action.WITHDRAW, Actor.REPORTER, OfferState.WITHDRAWN),
    ],
)
async def test_an_open_offer_ends_with_the_search(
    town: Town, action: Action, actor: Actor, becomes: OfferState
) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    other = await town.talent("刘师傅", Trade.PLUMBER)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")

    async with town.app.database.transaction() as tx:
        report = await reports.get(tx, 1)
        fixer = await town.id_of(other, tx) if action is Action.ASSIGN else None
        await lifecycle.change(town.turn(tx), report, action, actor, fixer_id=fixer)
    await town.settle()

    assert electrician.last.rows == ()
    async with town.app.database.reading() as tx:
        assert [offer.state for offer in await offers.of_report(tx, 1)] == [becomes]
    await town.wind(hours=1)
    assert len(other.seen) == 0


async def test_what_is_closed_is_never_heard_of_again(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await elder.says("/my")
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")
    heard = [len(chat.seen) for chat in (staff, electrician, elder)]

    await town.wind(days=10)

    assert (await town.report()).state in CLOSED
    assert [len(chat.seen) for chat in (staff, electrician, elder)] == heard
