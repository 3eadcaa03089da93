"""Has it arrived, and has she read it? Told one by one, sent again, ticked off by who told her."""

from __future__ import annotations

import pytest

from bot.errors import Refused, Uncertain, Unreachable
from domain.people import Role
from storage import people
from tests.chats import Chat, Town
from tests.group_chats import GroupChat, bound
from tests.story.announcing import BEIYUAN, announced, to_everybody

WATER = "明天上午停水"


@pytest.fixture
async def staff(town: Town) -> Chat:
    return await town.staff("李主任", **BEIYUAN)


async def helps(town: Town, helper: Chat, *elders: Chat) -> None:
    """Staff have noted who speaks for whom."""
    async with town.app.database.transaction() as tx:
        id = await town.id_of(helper, tx)
        for elder in elders:
            await people.change(tx, await town.id_of(elder, tx), helper_id=id)


async def test_each_group_and_whoever_it_did_not_reach_with_the_reason(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    other = await bound(town, staff, "源泉里群", "源泉里", "-1002")
    blocked = await town.resident("刘秀英")
    town.channel.failing[blocked.address] = [Unreachable("Forbidden: bot was blocked by the user")]
    away = await town.resident("孙大爷")
    await away.blocks_the_bot()
    await town.resident("王桂兰")
    await other.places("gone")
    await to_everybody(town, staff, WATER)
    await staff.taps("送到哪儿了")

    staff.hears(
        "北苑群：✅",
        "源泉里群：❌ 小源不在这个群里",
        "刘秀英：❌ 屏蔽了小源",
        "孙大爷：❌ 没有用小源",
    )
    assert "王桂兰" not in staff.last.text


async def test_what_failed_is_sent_again_and_nothing_else(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    town.channel.failing["-1001"] = [Refused("TOPIC_CLOSED")]
    neighbour = await town.resident("刘秀英")
    await to_everybody(town, staff, WATER)
    await town.wind(minutes=6)
    staff.hears("1 份没送到")

    await town.restart_bot()
    await staff.taps("没送到的再发")

    assert "又发了 1 份" in staff.toast
    group.shows(WATER)
    assert [shown.text for shown in neighbour.seen] == [WATER]
    assert all("再发" not in label for label in staff.with_button("再数一遍").labels)


async def test_a_group_that_came_back_gets_it(town: Town, staff: Chat, group: GroupChat) -> None:
    other = await bound(town, staff, "源泉里群", "源泉里", "-1002")
    await group.places("gone")
    await to_everybody(town, staff, WATER)
    other.shows(WATER)
    await staff.taps("再数一遍")
    await staff.taps("没送到的再发")
    assert "没有地方可发" in staff.toast

    await group.places("in")
    await staff.taps("没送到的再发")

    group.shows(WATER)


async def test_what_may_have_arrived_is_sent_again_only_if_staff_say_so(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    town.channel.failing["-1001"] = [Uncertain("read timeout")]
    await announced(town, staff, WATER, "北苑群", receipts=False)
    await staff.taps("再数一遍")
    assert all(label != "没送到的再发" for label in staff.last.labels)

    await staff.taps("不清楚的再发")

    group.shows(WATER)
    staff.hears("还在路上：1")
    await staff.taps("再数一遍")
    staff.hears("送到了：1")


async def test_when_all_is_well_nobody_is_bothered(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await announced(town, staff, WATER, "北苑群", receipts=False)
    told = len(staff.seen)
    await town.wind(minutes=10)

    assert len(staff.seen) == told
    staff.hears("送到了：1")


async def test_a_pin_that_was_refused_can_be_tried_again(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await announced(town, staff, WATER, "北苑群", receipts=False)
    town.channel.failing["-1001"] = [Refused("not enough rights")]
    await staff.taps("置顶")
    await staff.taps("再数一遍")
    staff.hears("没让小源置顶：1")

    await staff.taps("在群里置顶")

    assert group.last.pinned


async def test_who_has_not_read_it_elders_living_alone_first(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    reader = await town.resident("刘秀英", **BEIYUAN)
    await town.resident("孙大爷", **BEIYUAN)
    await town.resident("王桂兰", **BEIYUAN, lives_alone=True)
    await town.resident("赵春梅")
    await announced(town, staff, WATER, "北苑群", receipts=True)
    await group.taps(reader, "我看到了")

    await staff.taps("谁还没看")

    staff.hears("看到了：1 / 3", "🏠 王桂兰", "孙大爷")
    assert staff.last.labels == ["王桂兰知道了", "孙大爷知道了"]
    assert "赵春梅" not in staff.last.text
    assert "李主任" not in staff.last.text


async def test_staff_tick_whom_they_told_and_both_see_it(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    second = await town.staff("陈姐")
    await town.resident("王桂兰", **BEIYUAN)
    await announced(town, staff, WATER, "北苑群", receipts=True)
    await staff.taps("谁还没看")
    await second.says("/notices")
    await second.taps("第 1 条")
    await second.taps("谁还没看")
    again = second.tap("王桂兰知道了")
    await town.restart_bot()

    await staff.taps("王桂兰知道了")

    staff.hears("看到了：1 / 1")
    second.hears("看到了：1 / 1")
    await town.update(again)
    assert "晚了" in second.toast


async def test_a_helper_ticks_for_those_she_speaks_for(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    daughter = await town.resident("王小兰")
    elder = await town.resident("王桂兰", **BEIYUAN)
    stranger_to_her = await town.resident("孙大爷", **BEIYUAN)
    await helps(town, daughter, elder)
    await announced(town, staff, WATER, "北苑群", receipts=True)

    await group.taps(daughter, "我看到了")
    daughter.hears("您是他们的帮手")
    assert daughter.last.labels == ["王桂兰知道了"]
    async with town.app.database.reading() as tx:
        other = await town.id_of(stranger_to_her, tx)
    button = daughter.last.button("王桂兰知道了").id
    await town.update(daughter.forged(button.rpartition(":")[0] + f":{other}"))
    assert "晚了" in daughter.toast
    await daughter.taps("王桂兰知道了")

    daughter.hears("都告诉到了")
    await staff.taps("谁还没看")
    staff.hears("看到了：1 / 2", "孙大爷")


async def test_whoever_is_in_a_team_counts_for_its_group(town: Town, staff: Chat) -> None:
    group = await bound(town, staff, "红帽队", "小源红帽队", "-1003")
    red_hat = await town.member("赵大爷", Role.RED_HAT)
    await town.member("孙大爷", Role.RED_HAT)
    await town.resident("刘秀英")
    await announced(town, staff, "周五开会", "红帽队", receipts=True)
    await group.taps(red_hat, "我看到了")

    await staff.taps("谁还没看")

    staff.hears("看到了：1 / 2", "孙大爷")


async def test_only_staff_see_who_has_not(town: Town, staff: Chat, group: GroupChat) -> None:
    neighbour = await town.resident("刘秀英", **BEIYUAN)
    await announced(town, staff, WATER, "北苑群", receipts=True)
    await staff.taps("谁还没看")

    await town.update(neighbour.forged(staff.last.button("刘秀英知道了").id))

    assert "不是给您用的" in neighbour.toast
    neighbour.never_heard("看到了：")


async def test_three_hundred_people_are_counted_and_only_some_are_named(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    async with town.app.database.transaction() as tx:
        turn = town.turn(tx)
        for number in range(300):
            facts = {"name": f"居民{number}", "language": "zh-CN", "compound": "beiyuan"}
            await people.create(tx, turn.community_id, turn.now, **facts)
    await announced(town, staff, WATER, "北苑群", receipts=True)

    await staff.taps("谁还没看")

    staff.hears("看到了：0 / 300", "还有 270 位")
    assert len(staff.last.labels) == 8


async def test_in_english(town: Town) -> None:
    staff = await town.staff("Li", language="en")
    group = await bound(town, staff, "Beiyuan", "北苑小区", "-1001")
    neighbour = await town.resident("Anna", **BEIYUAN, language="en")
    await staff.says("/announce")
    await staff.says("No water")
    for label in ("That is all", "Group chats", "Beiyuan", "Done choosing", "Yes", "Send it now"):
        await staff.taps(label)
    await town.wind(seconds=61)
    await staff.taps("Who has not")
    staff.hears("Read by 0 of 1", "Anna")
    await group.taps(neighbour, "我看到了")
    assert neighbour.toast == "Noted, thank you!"
    await staff.taps("Where it arrived")
    staff.hears("Beiyuan: ✅ arrived")
