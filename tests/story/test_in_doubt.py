"""It may be danger, or not: one question, and staff know at once."""

import pytest

from domain.people import Role
from tests.chats import Town

TINGLES = "开关摸着麻手"


async def test_she_is_asked_once_and_staff_know_at_once(town: Town) -> None:
    staff = await town.member("李主任", Role.STAFF)
    elder = await town.resident("王桂兰")

    await elder.says(TINGLES)

    elder.hears("有没有人被电着")
    staff.hears("可能有危险", "触电", "王桂兰", TINGLES)


@pytest.mark.parametrize("answer", ["有", "有，快帮忙", "是的"])
async def test_if_there_is_danger_it_is_an_alarm(town: Town, answer: str) -> None:
    staff = await town.staff("李主任", on_duty=True)
    elder = await town.resident("王桂兰")

    await elder.says(TINGLES)
    await town.restart_bot()
    await elder.says(answer)

    elder.heard("马上打电话")
    await staff.taps("我来处理")
    elder.heard("李主任")


@pytest.mark.parametrize("answer", ["没有", "没事", "没有危险"])
async def test_if_there_is_none_it_is_a_report_like_any_other(town: Town, answer: str) -> None:
    staff = await town.member("李主任", Role.STAFF)
    elder = await town.resident("王桂兰")

    await elder.says(TINGLES)
    await town.restart_bot()
    await elder.says(answer)

    staff.heard("王桂兰说没有危险")
    elder.hears("请您看看", TINGLES)
    await elder.taps("发出去")
    assert (await town.report()).words == TINGLES


async def test_what_is_no_report_goes_on_as_what_it_is(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("派出所电话多少，楼道里有个生人转悠")
    elder.hears("有没有人要伤人")
    await elder.taps("没有危险")
    elder.never_heard("马上打电话")


async def test_in_the_middle_of_a_report_she_is_not_interrupted(town: Town) -> None:
    staff = await town.member("李主任", Role.STAFF)
    elder = await town.resident("王桂兰")

    await elder.says("家里灯不亮了")
    await elder.says(TINGLES)

    staff.heard("可能有危险", TINGLES)
    elder.heard("我先告诉社区了").heard("家里灯不亮了", TINGLES)


async def test_real_danger_is_never_asked_about(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("俺爸摸开关让电打倒了")
    elder.heard("马上打电话").never_heard("有没有人被电着")
