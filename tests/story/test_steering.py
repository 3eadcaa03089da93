"""What staff choose by hand wins over the rule, and stands in the timeline and in the record."""

from __future__ import annotations

import pytest

from domain.offers import OfferState
from domain.reports import State
from domain.taxonomy import Trade
from storage import decisions
from tests.chats import Chat, Town
from tests.story.test_offers import states

LAMP, ASKED = "家里灯不亮了", "您能去帮一把吗"


async def a_lamp(town: Town, *names: str) -> tuple[Chat, list[Chat], Chat]:
    """Staff with the report's card, some electricians, and a neighbour whose lamp is dark."""
    staff = await town.staff("李主任")
    pool = [await town.talent(name, Trade.ELECTRICIAN) for name in names]
    neighbour = await town.resident("孙大爷")
    await neighbour.reports(LAMP)
    return staff, pool, neighbour


async def opens(staff: Chat, heap: str = "有人在办") -> None:
    """Open the report from the desk."""
    await staff.says("/desk")
    await staff.taps(heap)
    await staff.taps("1 号")


async def recorded(town: Town) -> list[tuple[str, int]]:
    """What staff decided about the report, and how many it concerned."""
    async with town.app.database.reading() as tx:
        made = await decisions.of_report(tx, 1)
    return [(one.why, len(one.asked)) for one in made if one.by_id is not None]


async def test_an_offer_is_taken_back_and_not_made_again(town: Town) -> None:
    staff, (electrician,), neighbour = await a_lamp(town, "张师傅")
    await opens(staff)
    await staff.taps("收回邀请")
    await town.restart_bot()
    await staff.taps("张师傅")

    electrician.hears("另有安排")
    assert "我去" not in electrician.last.labels
    assert await states(town) == [OfferState.RECALLED]
    neighbour.heard("现在由社区工作人员帮您办")
    staff.heard("李主任：收回了邀请（张师傅）")
    assert await recorded(town) == [("recall", 1)]
    await opens(staff, "等着办")
    await staff.taps("为什么问")
    staff.hears("李主任收回了邀请：张师傅")


async def test_others_are_asked_instead_of_whom_it_was_taken_from(town: Town) -> None:
    staff, pool, _ = await a_lamp(town, "张师傅", "刘师傅", "赵师傅", "孙师傅", "钱师傅", "周师傅")
    asked = [chat for chat in pool if chat.seen]
    await opens(staff)
    await staff.taps("收回邀请")
    await staff.taps(asked[0].name)
    assert sum(bool(chat.seen) for chat in pool) == len(asked) + 1


async def test_whoever_pauses_can_be_asked_by_staff_and_may_say_no(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN, weekly=1)
    await electrician.says("/pool")
    await electrician.taps("歇一天")
    await (await town.resident("孙大爷")).reports(LAMP)
    assert (await town.report()).state is State.WITH_STAFF

    await staff.taps("问一位能人")
    await staff.taps("张师傅")

    electrician.hears(ASKED)
    assert (await town.report()).state is State.SEEKING
    staff.heard("李主任：点名问了能人（张师傅）")
    assert await recorded(town) == [("seek", 0), ("ask_one", 1)]
    await electrician.taps("这次去不了")
    assert (await town.report()).state is State.WITH_STAFF


async def test_whom_staff_asked_is_waited_for_then_the_rule_goes_on(town: Town) -> None:
    staff, (first, second), neighbour = await a_lamp(town, "张师傅", "刘师傅")
    await first.taps("这次去不了")
    await second.taps("这次去不了")
    await staff.taps("问一位能人")
    await staff.taps("刘师傅")
    await town.restart_bot()
    await town.wind(minutes=25)
    assert (await states(town))[-1] is OfferState.OPEN
    await second.taps("我去")
    neighbour.hears("刘师傅接下了")


async def test_whom_the_elder_does_not_know_is_not_asked_but_assigned(town: Town) -> None:
    town.strangers = True
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await (await town.resident("王桂兰", lives_alone=True)).reports(LAMP)
    await staff.taps("问一位能人")
    await staff.taps("张师傅")
    staff.hears("还不认识这位能人")
    electrician.never_heard(ASKED)


async def test_staff_look_for_neighbours_again(town: Town) -> None:
    staff, (electrician,), neighbour = await a_lamp(town, "张师傅")
    await electrician.taps("这次去不了")
    await staff.taps("更多")
    seek = staff.tap("找邻居帮忙")
    await town.update(seek)
    electrician.hears(ASKED)
    staff.heard("李主任：开始找能人")
    assert await recorded(town) == [("seek", 0)]
    await electrician.taps("我去")
    neighbour.hears("张师傅接下了")
    await town.update(seek)
    assert "晚了一步" in staff.toast


async def test_whom_staff_took_the_job_from_is_not_asked_again(town: Town) -> None:
    staff, (electrician,), _ = await a_lamp(town, "张师傅")
    await electrician.taps("这次去不了")
    await staff.taps("指派能人")
    await staff.taps("张师傅")
    await opens(staff)
    asked = len(electrician.seen)

    await staff.taps("收回，换人")

    assert [ASKED in shown.text for shown in electrician.seen[asked:]] == [False]
    assert (await town.report()).state is State.WITH_STAFF
    assert await recorded(town) == [("assign", 1), ("give_back", 1)]


@pytest.mark.parametrize(
    ("button", "answers", "why"),
    [
        ("我来办", (), "take"),
        ("转给单位", ("家电维修协会",), "refer"),
        ("结束，没修成", ("不归我们管", "结束"), "close"),
        ("要两个人", (), "need_two"),
        ("改类别", ("家里", "水管"), "recategorize"),
    ],
)
async def test_what_ends_or_turns_the_search_is_recorded(
    town: Town, button: str, answers: tuple[str, ...], why: str
) -> None:
    staff, _, _ = await a_lamp(town, "张师傅")
    await opens(staff)
    await staff.taps(button)
    for answer in answers:
        await staff.taps(answer) if answer in str(staff.last.labels) else await staff.says(answer)
    assert [what for what, _ in await recorded(town)] == [why]


async def test_what_was_assigned_without_a_search_is_not_sought_for_ever(town: Town) -> None:
    staff = await town.staff("李主任")
    first = await town.talent("张师傅", Trade.ELECTRICIAN)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    elder = await town.resident("孙大爷")
    await elder.says("/human")
    await elder.says("俺家有个事想找人看看")
    await elder.taps("说完了")
    await staff.taps("我来办")
    await staff.taps("改类别")
    await staff.taps("家里的东西坏了")
    await staff.taps("灯")
    await staff.taps("指派能人")
    await staff.taps("张师傅")

    await first.taps("去不成了")
    await first.taps("对，另外找人")
    second.hears(ASKED)
    await town.restart_bot()
    await town.wind(hours=5)

    assert (await town.report()).state is State.WITH_STAFF
    assert OfferState.OPEN not in await states(town)
    assert "我去" not in second.last.labels
