"""Group chats: added, bound, silenced, put out, moved; who may bind, and where it is answered."""

from __future__ import annotations

import pytest

from bot.errors import Moved, Unreachable
from dialogue.messages import Migrated
from domain.groups import Circle, Group, circle_of
from domain.people import Role
from storage import groups
from tests.chats import Town
from tests.group_chats import GroupChat, bound


async def stored(town: Town, handle: str = "-1001") -> Group | None:
    async with town.app.database.reading() as tx:
        return await groups.by_handle(tx, town.turn(tx).community_id, "telegram", handle)


async def circle(town: Town, handle: str = "-1001") -> Circle | None:
    group = await stored(town, handle)
    assert group
    return group.circle


async def test_staff_bind_a_group_by_the_card_that_comes_when_the_bot_was_added(
    town: Town,
) -> None:
    staff = await town.staff("李主任")
    group = await GroupChat(town, "北苑邻里群").adds_bot()
    staff.hears("北苑邻里群", "还没绑定")
    assert group.seen == []

    await staff.taps("绑定")
    staff.hears("北苑邻里群", "给谁的")
    await town.restart_bot()
    await staff.taps("北苑小区")

    staff.hears("绑定好了")
    group.shows("绑定好了：北苑小区")
    assert await circle(town) == Circle(compound="beiyuan")
    await staff.says("/groups")
    staff.hears("✅ 北苑邻里群：北苑小区")


async def test_in_the_group_itself_one_question_is_asked_in_private(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await GroupChat(town, "红帽队群").adds_bot()

    await group.hears(staff, "/bind")
    group.shows("私下问您了")
    staff.hears("红帽队群", "给谁的")
    await staff.says("小源红帽队")

    assert await circle(town) == Circle(team=Role.RED_HAT)


@pytest.mark.parametrize(
    ("words", "key"),
    [("源泉里", "compound-yuanquanli"), ("党员", "team-party_member"), ("全社区", "all")],
)
async def test_for_whom_can_stand_behind_the_command(town: Town, words: str, key: str) -> None:
    staff = await town.staff("李主任")
    group = await GroupChat(town, "群").adds_bot()

    await group.hears(staff, f"/bind {words}")

    assert await circle(town) == circle_of(key)
    (answer,) = group.seen
    assert words in answer.text


async def test_words_that_name_nobody_are_asked_about(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await GroupChat(town, "群").adds_bot()

    await group.hears(staff, "/bind 月亮")

    group.shows("私下问您了")
    staff.hears("给谁的")
    assert await circle(town) is None


async def test_only_staff_bind_and_nobody_is_written_down_for_trying(town: Town) -> None:
    await town.staff("李主任")
    group = await GroupChat(town, "群").adds_bot()
    stranger = town.person("路人")

    for words in ("/bind 源泉里", "/unbind"):
        await group.hears(stranger, words)
        group.shows("只有社区工作人员")

    assert await circle(town) is None
    assert stranger.seen == []
    await stranger.says("/groups")
    stranger.hears("社区工作人员用的")


async def test_who_speaks_as_the_group_is_told_that_nobody_sees_who_it_is(town: Town) -> None:
    await town.staff("李主任")
    group = await GroupChat(town, "群").adds_bot()

    await group.hears_masked("/bind 源泉里")
    group.shows("看不出是哪一位", "自己的名字")
    await group.hears_masked("着火了")
    group.shows("119", "看不出是哪一位")

    assert await circle(town) is None


async def test_unbinding(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await bound(town, staff, "北苑群", "北苑小区", "-1001")

    await group.hears(staff, "/unbind")
    group.shows("解除绑定")
    assert await circle(town) is None

    await group.hears(staff, "/bind 北苑小区")
    await staff.says("/groups")
    await staff.taps("北苑群")
    staff.hears("李主任绑定的")
    await staff.taps("解除绑定")
    staff.hears("还没绑定")
    assert await circle(town) is None


async def test_a_second_of_the_staff_binds_anew_and_both_see_it(town: Town) -> None:
    first, second = await town.staff("李主任"), await town.staff("陈姐")
    group = await bound(town, first, "群", "北苑小区", "-1001")

    await second.says("/groups")
    await second.taps("群")
    await second.taps("改绑")
    await second.says("源泉里")

    group.shows("源泉里")
    first.heard("给谁：源泉里", "陈姐绑定的")
    second.heard("给谁：源泉里", "陈姐绑定的")


async def test_staff_hear_what_becomes_of_the_bot_once(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await bound(town, staff, "北苑群", "北苑小区", "-1001")

    for place, words in (("restricted", "禁言"), ("gone", "不在「北苑群」"), ("in", "又能")):
        told = len(staff.seen)
        await group.places(place)
        await group.places(place)
        staff.hears(words, "北苑群")
        assert len(staff.seen) == told + 1

    await group.renames("北苑老邻居")
    staff.hears("「北苑群」改名叫「北苑老邻居」")
    assert await circle(town) == Circle(compound="beiyuan")


async def test_a_group_that_nobody_bound_and_that_is_gone_is_not_listed(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await GroupChat(town, "广告群").adds_bot()
    await group.places("gone")

    await staff.says("/groups")

    staff.hears("还没进过群")


async def test_who_speaks_in_a_group_that_was_lost_shows_that_it_is_there(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await bound(town, staff, "北苑群", "北苑小区", "-1001")
    await group.places("gone")

    await group.hears(town.person("刘秀英"), "在吗")

    staff.hears("又能在「北苑群」里说话")


@pytest.mark.parametrize("new_one_was_seen_first", [False, True])
async def test_a_group_that_moves_stays_bound(town: Town, new_one_was_seen_first: bool) -> None:
    staff = await town.staff("李主任")
    await bound(town, staff, "北苑群", "北苑小区", "-1001")
    if new_one_was_seen_first:
        await GroupChat(town, "北苑群", "-2002").adds_bot()

    await town.update(Migrated(chat="-1001", to="-2002"))
    await town.update(Migrated(chat="-1001", to="-2002"))

    staff.hears("「北苑群」升级成了大群")
    assert await circle(town, "-2002") == Circle(compound="beiyuan")
    assert await stored(town, "-1001") is None


async def test_that_a_group_moved_is_learned_from_the_answer_to_a_sending(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await bound(town, staff, "北苑群", "北苑小区", "-1001")
    town.channel.failing["-1001"] = [Moved("-2002")]

    await group.hears(town.person("刘秀英"), "在吗")

    assert "私下" in town.channel.seen["-2002"][-1].text
    assert await circle(town, "-2002") == Circle(compound="beiyuan")
    staff.hears("「北苑群」升级成了大群")


async def test_that_it_was_put_out_is_learned_from_the_answer_to_a_sending(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await bound(town, staff, "北苑群", "北苑小区", "-1001")
    town.channel.failing["-1001"] = [Unreachable("Forbidden: bot was kicked")]

    await group.hears(town.person("刘秀英"), "在吗")

    staff.hears("不在「北苑群」里了")


async def test_an_answer_goes_into_the_topic_in_which_it_was_asked(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await GroupChat(town, "北苑群").adds_bot()

    await group.hears(town.person("刘秀英"), "灯坏了", thread="7")
    assert group.last.thread == "7"
    await group.hears(town.person("刘秀英"), "着火了", thread="8")
    assert group.last.thread == "8"
    await group.hears(town.person("孙大爷"), "灯坏了")
    assert group.last.thread == ""

    await group.hears(staff, "/bind 北苑小区", thread="9")
    assert group.last.thread == "9"
    group_now = await stored(town)
    assert group_now
    assert group_now.thread == "9"
    await staff.says("/groups")
    await staff.taps("北苑群")
    staff.hears("话题")


async def test_it_speaks_english_too(town: Town) -> None:
    staff = await town.staff("李主任", language="en")
    group = await GroupChat(town, "Beiyuan").adds_bot()
    staff.hears("Beiyuan", "nobody yet")

    await staff.taps("Bind")
    await staff.says("Red hats")

    staff.hears("it is bound")
    assert await circle(town) == Circle(team=Role.RED_HAT)
    await group.places("gone")
    staff.hears('I am not in "Beiyuan"')
