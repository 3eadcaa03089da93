"""The same problem, told by another: follow it, add to it, or say that it is another one."""

import pytest

from domain.reports import Action, Actor, State
from domain.taxonomy import Group, Trade, categories
from handlers.actions import lifecycle
from storage import reports
from tests.chats import Chat, Town
from tests.story.test_english import reads_english


async def dark(who: Chat, place: str = "3号楼王桂兰家门口") -> None:
    """Report the lamp in the stairwell, and send it."""
    await who.says("楼道灯坏了，我来过三次了")
    await who.taps("说完了")
    await who.says(place)
    await who.taps("发出去")


async def told(town: Town) -> tuple[Chat, Chat, Chat]:
    """A resident has told of it; a neighbour is about to; staff watch."""
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    neighbour = await town.resident("赵春梅", home="3号楼2单元101", phone="13800002222")
    await dark(elder)
    return elder, neighbour, staff


async def count(town: Town, who: Chat) -> int:
    async with town.app.database.reading() as tx:
        return len(await reports.of_reporter(tx, await town.id_of(who, tx)))


def test_shared_are_utilities_and_public_space() -> None:
    shared = {category.group for category in categories().values() if category.shared}
    alone = {category.group for category in categories().values() if not category.shared}
    assert shared == {Group.UTILITIES, Group.PUBLIC_SPACE}
    assert shared.isdisjoint(alone)


async def test_she_is_asked_once_and_sees_the_matter_and_the_place_alone(town: Town) -> None:
    _, neighbour, _ = await told(town)
    await dark(neighbour, "西门口")
    neighbour.hears("有邻居已经报过了", "路灯、楼道灯", "源泉里", "门口")
    asked = neighbour.last.text
    for private in ("王桂兰", "501", "3号楼", "来过三次", "13800001111"):
        assert private not in asked
    assert await count(town, neighbour) == 0


async def test_who_follows_it_is_told_when_it_is_solved(town: Town) -> None:
    elder, neighbour, staff = await told(town)
    await dark(neighbour, "西门口")
    await town.restart_bot()
    await neighbour.taps("是，好了告诉我")
    neighbour.hears("我马上告诉您")
    assert await count(town, neighbour) == 0

    await neighbour.says("/my")
    neighbour.hears("您关注的", "源泉里", "收到了，正在安排").never_heard("王桂兰")
    await staff.taps("我来办")
    neighbour.hears("社区工作人员在办")
    await staff.taps("记为办好了")
    await staff.says("换好了")
    await elder.taps("解决了")

    neighbour.heard("您关注的事解决了").never_heard("换好了")
    assert "不用告诉我了" not in [label for shown in neighbour.seen for label in shown.labels]


@pytest.mark.parametrize(
    ("action", "actor", "heard"),
    [
        (Action.CLOSE, Actor.STAFF, "没能修成"),
        (Action.WITHDRAW, Actor.REPORTER, "报的人撤回了"),
    ],
)
async def test_who_follows_it_is_told_when_it_is_closed(
    town: Town, action: Action, actor: Actor, heard: str
) -> None:
    _, neighbour, _ = await told(town)
    await dark(neighbour, "西门口")
    await neighbour.taps("是，好了告诉我")
    async with town.app.database.transaction() as tx:
        report = await reports.get(tx, 1)
        await lifecycle.change(town.turn(tx), report, action, actor, why="王桂兰不肯")
    await town.settle()
    neighbour.hears(heard).never_heard("王桂兰")


async def test_who_adds_to_it_is_heard_by_staff_and_not_by_the_resident(town: Town) -> None:
    elder, neighbour, staff = await told(town)
    await neighbour.says("楼道灯坏了，我妈差点摔了，我电话13800002222")
    await neighbour.shows_photo()
    await neighbour.taps("说完了")
    await neighbour.says("东门口")
    await neighbour.taps("发出去")
    await neighbour.taps("是，把我说的加上")

    neighbour.hears("您说的加上了")
    staff.hears("我妈差点摔了", "赵春梅：补充了说明").never_heard("13800002222")
    await staff.taps("照片和语音")
    assert [shown.file[:5] for shown in staff.seen if shown.file] == ["photo"]
    await elder.says("/my")
    elder.never_heard("差点摔了")
    assert await count(town, neighbour) == 0
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")
    neighbour.heard("报的人撤回了")


async def test_another_one_is_a_report_of_its_own(town: Town) -> None:
    _, neighbour, _ = await told(town)
    await dark(neighbour)
    await neighbour.taps("不是，另一件事")
    neighbour.hears("第 2 号报事")
    assert await count(town, neighbour) == 1


async def test_her_own_second_wording_goes_to_her_own_report(town: Town) -> None:
    elder, _, staff = await told(town)
    await elder.says("楼道灯还是黑的，坏了好几天")
    await elder.taps("说完了")
    await elder.says("东门口")
    await elder.taps("发出去")
    elder.hears("您已经报过了")
    assert "好了告诉我" not in "".join(elder.last.labels)
    await elder.taps("是，把我说的加上")
    assert await count(town, elder) == 1
    staff.hears("坏了好几天")
    assert (await town.report()).words.endswith("坏了好几天")


@pytest.mark.parametrize("choice", ["是，好了告诉我", "是，把我说的加上"])
async def test_what_ended_meanwhile_is_reported_anew(town: Town, choice: str) -> None:
    elder, neighbour, _ = await told(town)
    await dark(neighbour)
    await elder.says("/my")
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")
    await neighbour.taps(choice)
    neighbour.hears("第 2 号报事")


async def test_elsewhere_or_in_a_flat_nobody_is_asked(town: Town) -> None:
    await told(town)
    there = await town.resident("孙大爷", compound="fuxing")
    await dark(there)
    there.hears("第 2 号报事")
    await town.talent("张师傅", Trade.ELECTRICIAN)
    for who in (there, await town.resident("周大妈", compound="fuxing")):
        await who.reports("家里灯不亮了")
        who.heard("报好了")


async def test_by_voice_she_is_asked_too(town: Town) -> None:
    _, neighbour, _ = await told(town)
    await neighbour.speaks()
    await neighbour.taps("东西坏了")
    await neighbour.taps("路灯、楼道灯")
    neighbour.hears("有邻居已经报过了")
    await neighbour.taps("是，好了告诉我")
    neighbour.hears("我马上告诉您")


async def test_who_follows_may_stop(town: Town) -> None:
    elder, neighbour, _ = await told(town)
    await dark(neighbour)
    await neighbour.taps("是，好了告诉我")
    await neighbour.says("/my")
    stop = neighbour.tap("不用告诉我了")
    await town.update(stop)
    neighbour.hears("不再告诉您")
    await town.update(stop)
    assert "晚了一步" in neighbour.toast
    await elder.says("/my")
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")
    neighbour.never_heard("撤回了")
    assert (await town.report()).state is State.WITHDRAWN


async def test_a_shared_problem_in_english(town: Town) -> None:
    await town.staff("Li", language="en")
    mary = await town.resident("Mary", language="en")
    ann = await town.resident("Ann", language="en")
    for who in (mary, ann):
        await who.says("the street lamp is broken")
        await who.taps("That is all")
        await who.says("the east gate")
        await who.taps("Send")
    ann.hears("A neighbour has reported this already", "the east gate")
    await ann.taps("Yes, tell me")
    await ann.says("/my")
    ann.hears("You follow")
    await mary.says("/my")
    await mary.taps("No longer needed")
    await mary.taps("Really no longer needed")
    ann.heard("was withdrawn")
    reads_english(ann, "源泉里")
