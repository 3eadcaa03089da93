"""Neighbours join the talent pool, others come by a one-time link."""

import pytest

from domain.people import Role, Standing
from domain.taxonomy import Trade
from handlers.actions import joining
from storage import people, volunteers
from tests.chats import Chat, Town


async def test_signing_up_question_by_question_and_staff_approve(town: Town) -> None:
    staff = await town.staff("李主任")
    neighbour = town.person("张师傅")

    await neighbour.says("/join")
    neighbour.hears("怎么称呼")
    await neighbour.says("张建国")
    neighbour.hears("电话是多少")
    await neighbour.says("139-1234-5678")
    neighbour.hears("会做什么")
    await neighbour.taps("电工")
    assert "✅ 电工" in neighbour.last.labels
    await neighbour.taps("水暖工")
    await neighbour.taps("水暖工")
    assert "⬜ 水暖工" in neighbour.last.labels
    await neighbour.taps("选好了")
    neighbour.hears("哪些小区")
    await neighbour.says("源泉里、福兴苑")
    await neighbour.taps("选好了")
    neighbour.hears("什么时候方便")
    await neighbour.taps("晚上")
    neighbour.hears("一个星期最多")
    await neighbour.says("4")
    neighbour.hears("夜里")
    await neighbour.taps("可以")
    neighbour.hears("报名交上去了")

    staff.hears("张建国", "电工", "源泉里", "福兴苑", "18:00 到 21:30", "4 次", "夜里有急事可以问")
    staff.never_heard("13912345678")
    await staff.taps("同意")
    neighbour.hears("欢迎加入")
    staff.hears("已同意")
    assert staff.last.rows == ()
    assert town.channel.menus[neighbour.address][0] == "jobs"

    async with town.app.database.reading() as tx:
        joined = await volunteers.get(tx, await town.id_of(neighbour, tx))
    assert joined
    assert joined.trades == {"electrician"}
    assert joined.compounds == {"yuanquanli", "fuxing"}
    assert (joined.weekly_offers, joined.at_night) == (4, True)


async def test_a_newcomer_says_in_her_own_words_what_she_can_do_and_goes_anywhere(
    town: Town,
) -> None:
    staff = await town.staff("李主任")
    neighbour = town.person("张师傅")
    for words in ("/join", "张建国", "13912345678"):
        await neighbour.says(words)

    await neighbour.taps("选好了")
    neighbour.hears("还没有选")
    await town.restart_bot()
    await neighbour.says("我会修水管，还会理发")
    assert {"✅ 水暖工", "✅ 理发"} <= set(neighbour.last.labels)
    await neighbour.taps("选好了")
    await neighbour.taps("都行")
    neighbour.hears("什么时候方便")
    for words in ("1", "3", "不"):
        await neighbour.says(words)

    staff.hears("水暖工", "理发", "源泉里", "北苑小区", "福兴苑")


async def _signs_up(town: Town, name: str) -> Chat:
    chat = town.person(name)
    for words in (
        "/join",
        name,
        "13912345678",
        "电工",
        "选好了",
        "源泉里",
        "选好了",
        "1",
        "3",
        "不",
    ):
        await chat.says(words)
    return chat


async def test_staff_decline_and_she_is_told_kindly(town: Town) -> None:
    staff = await town.staff("李主任")
    neighbour = await _signs_up(town, "张师傅")
    elder = await town.resident("王桂兰")

    await staff.taps("不同意")

    neighbour.hears("谢谢您愿意帮忙", "找人工")
    staff.hears("没有同意")
    await elder.reports("家里灯不亮了")
    neighbour.never_heard("灯不亮")
    assert "jobs" not in town.channel.menus[neighbour.address]


async def test_one_of_the_staff_decides_and_the_others_see_it(town: Town) -> None:
    first, second = await town.staff("李主任"), await town.staff("陈姐")
    neighbour = await _signs_up(town, "张师傅")
    no = second.tap("不同意")

    await first.taps("同意")

    second.hears("已同意")
    await town.update(no)
    assert "晚了一步" in second.toast
    neighbour.hears("欢迎加入")


async def test_before_staff_approve_nobody_is_asked(town: Town) -> None:
    await town.staff("李主任")
    neighbour = await _signs_up(town, "张师傅")
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    neighbour.never_heard("灯不亮")


async def test_the_applications_lie_on_the_desk(town: Town) -> None:
    neighbour = await _signs_up(town, "张师傅")
    staff = await town.staff("李主任")

    await staff.says("/desk")
    on_the_desk = staff.tap("能人报名 1")
    await town.update(on_the_desk)
    staff.hears("张师傅想加入")
    await staff.taps("同意")

    neighbour.hears("欢迎加入")
    await town.update(on_the_desk)
    assert "现在是空的" in staff.toast
    await staff.says("/desk")
    staff.hears("眼下没有要办的")


async def test_what_is_known_need_not_be_typed_again(town: Town) -> None:
    electrician = await town.resident("张师傅", phone="13912345678")
    await electrician.says("/join")
    await electrician.taps("张师傅")
    await electrician.taps("13912345678")
    electrician.hears("会做什么")


@pytest.mark.parametrize(
    ("before", "wrong", "why"),
    [
        ([], "张" * 31, "三十个字以内"),
        (["张师傅"], "我的电话", "好像不对"),
        (["张师傅"], "123", "好像不对"),
        (["张师傅", "13912345678"], "选好了", "还没有选"),
        (["张师傅", "13912345678", "1", "选好了", "1", "选好了", "1"], "11", "1 到 10"),
    ],
)
async def test_an_answer_that_is_none_is_asked_again(
    town: Town, before: list[str], wrong: str, why: str
) -> None:
    neighbour = town.person("张师傅")
    for words in ["/join", *before, wrong]:
        await neighbour.says(words)
    neighbour.hears(why)


async def test_her_shared_card_answers_the_question_for_her_phone(town: Town) -> None:
    neighbour = town.person("张师傅")
    await neighbour.says("/join")
    await neighbour.says("张师傅")
    await neighbour.shares_phone("13700001111")
    neighbour.hears("会做什么")


async def test_who_left_the_pool_joins_again(town: Town) -> None:
    staff = await town.staff("李主任")
    plumber = await town.talent("赵师傅", Trade.PLUMBER)
    await plumber.says("/pool")
    await plumber.taps("退出能人库")
    await plumber.taps("确定退出")
    for words in ("/join", "赵师傅", "13912345678", "1", "选好了", "1", "选好了", "1", "3", "不"):
        await plumber.says(words)
    await staff.taps("同意")

    async with town.app.database.reading() as tx:
        changed = await volunteers.get(tx, await town.id_of(plumber, tx))
    assert changed
    assert changed.standing is Standing.APPROVED
    assert changed.trades == {"electrician"}


async def _invite(town: Town, role: Role, token: str, unit: str | None = None) -> None:
    async with town.app.database.transaction() as tx:
        link = await joining.invite(town.turn(tx), role, unit, token)
    assert link == f"https://t.me/xiaoyuan_bot?start={token}"


@pytest.mark.parametrize(
    ("role", "named"),
    [
        (Role.STAFF, "社区工作人员"),
        (Role.ADMIN, "管理员"),
        (Role.RED_HAT, "红帽队"),
        (Role.PARTNER, "联盟单位"),
    ],
)
async def test_a_link_gives_its_role(town: Town, role: Role, named: str) -> None:
    await _invite(town, role, "once-only", "repair" if role is Role.PARTNER else None)
    guest = town.person("李主任")

    await guest.says("/start once-only")

    guest.heard("只为办好您的事").hears("欢迎您", named)
    async with town.app.database.reading() as tx:
        person = await people.get(tx, await town.id_of(guest, tx))
    assert person.roles == {role}


async def test_a_link_works_once_and_for_one(town: Town) -> None:
    await _invite(town, Role.STAFF, "once-only")
    first, second = town.person("李主任"), town.person("孙大爷")
    await first.says("/start once-only")

    await first.says("/start once-only")
    first.hears("已经用过了，不用再点")
    await second.says("/start once-only")
    second.hears("已经有人用过")

    await second.says("/desk")
    second.hears("工作人员用的")


async def test_a_link_grows_old(town: Town) -> None:
    await _invite(town, Role.STAFF, "once-only")
    guest = town.person("李主任")
    await town.wind(days=7, minutes=1)

    await guest.says("/start once-only")

    guest.hears("过期了")
    await guest.says("/desk")
    guest.hears("工作人员用的")


async def test_a_made_up_link_gives_nothing(town: Town) -> None:
    guest = town.person("孙大爷")
    await guest.says("/start sesame")
    guest.hears("邀请链接不对")
    await guest.says("/desk")
    guest.hears("工作人员用的")


async def test_the_first_admin_is_on_duty_until_others_are(town: Town) -> None:
    admin = await town.member("李主任", Role.ADMIN)
    elder = await town.resident("王桂兰")
    await elder.says("家里着火了")
    admin.hears("家里着火了")


async def test_who_does_not_mind_is_asked_five_times_in_a_week(town: Town) -> None:
    staff = await town.staff("李主任")
    neighbour = town.person("赵春梅")
    for words in ("/join", "赵春梅", "13912345678", "水暖工"):
        await neighbour.says(words)
    await neighbour.taps("选好了")
    await neighbour.says("源泉里")
    await neighbour.taps("选好了")
    await neighbour.says("3")
    neighbour.hears("一个星期最多")
    assert neighbour.last.labels[0] == "5（一般这样）"

    await neighbour.says("随便")
    await neighbour.says("不")

    staff.hears("一个星期最多问 5 次")
