"""Staff let somebody announce to one compound for today: no further, and no longer."""

from __future__ import annotations

from tests.chats import Chat, Town
from tests.group_chats import GroupChat, bound
from tests.story.announcing import BEIYUAN, composes, goes, without_receipts

WATER = "明天上午停水"


async def lets(staff: Chat, name: str, compound: str) -> None:
    await staff.says(f"/people {name}")
    await staff.says("1")
    await staff.taps("让发通知")
    await staff.taps(compound)


async def test_to_the_groups_of_that_compound_and_staff_see_it_at_once(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    other = await bound(town, staff, "源泉里群", "源泉里", "-1002")
    warden = await town.resident("孙楼长")
    await lets(staff, "孙楼长", "北苑小区")
    warden.hears("北苑小区", "/announce")
    staff.heard("今天可以给北苑小区发通知")

    await composes(warden, WATER)
    warden.hears("看到了")
    await without_receipts(warden)
    assert all("换对象" not in label for label in warden.last.labels)
    await town.restart_bot()
    await warden.taps("现在发")
    staff.hears(WATER, "孙楼长写的")
    await town.wind(seconds=61)

    group.shows(WATER)
    assert WATER not in [shown.text for shown in other.seen]


async def test_staff_take_back_what_she_is_about_to_announce(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    warden = await town.resident("孙楼长")
    await lets(staff, "孙楼长", "北苑小区")
    await composes(warden, WATER)
    await without_receipts(warden)
    await warden.taps("现在发")

    await staff.taps("撤回不发")
    await town.wind(seconds=61)

    warden.hears("撤回了")
    assert WATER not in [shown.text for shown in group.seen]


async def test_without_a_group_it_goes_to_everybody_there(town: Town, staff: Chat) -> None:
    warden = await town.resident("孙楼长")
    inside = await town.resident("刘秀英", **BEIYUAN)
    outside = await town.resident("王桂兰")
    await lets(staff, "孙楼长", "北苑小区")

    await composes(warden, WATER)
    await without_receipts(warden)
    await goes(town, warden)

    inside.hears(WATER)
    outside.never_heard(WATER)


async def test_it_ends_with_the_day(town: Town, staff: Chat, group: GroupChat) -> None:
    warden = await town.resident("孙楼长")
    await lets(staff, "孙楼长", "北苑小区")
    await composes(warden, WATER)
    await town.wind(hours=15.5)

    await warden.taps("不用")

    assert "已经说完了" in warden.toast
    await warden.says("/announce")
    warden.hears("社区工作人员用的")
    assert WATER not in [shown.text for shown in group.seen]


async def test_staff_take_it_back(town: Town, staff: Chat, group: GroupChat) -> None:
    warden = await town.resident("孙楼长")
    await lets(staff, "孙楼长", "北苑小区")

    await staff.taps("让发通知")
    await staff.taps("收回")

    warden.hears("现在不能发通知了")
    await warden.says("/announce")
    warden.hears("社区工作人员用的")


async def test_she_sees_no_list_and_no_names(town: Town, staff: Chat, group: GroupChat) -> None:
    await town.resident("刘秀英", **BEIYUAN)
    warden = await town.resident("孙楼长")
    await lets(staff, "孙楼长", "北苑小区")
    await warden.says("/notices")
    warden.hears("社区工作人员用的")
    await composes(warden, WATER)
    await warden.taps("可以")
    await goes(town, warden)
    card = warden.with_button("再数一遍")
    assert not {"谁还没看", "送到哪儿了"} & set(card.labels)

    button = card.button("再数一遍").id
    for forged in ("unread", "copies"):
        await town.update(warden.forged(button.replace("refresh", forged), card.id))
        assert "不是给您用的" in warden.toast
    warden.never_heard("刘秀英")


async def test_a_new_one_takes_the_place_of_the_old(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    warden = await town.resident("孙楼长")
    await lets(staff, "孙楼长", "源泉里")
    await composes(warden, WATER)
    await without_receipts(warden)
    await lets(staff, "孙楼长", "北苑小区")

    await warden.taps("现在发")

    warden.hears("不能发通知了")


async def test_who_has_no_account_cannot_be_let(town: Town, staff: Chat) -> None:
    away = await town.resident("孙楼长")
    await away.blocks_the_bot()

    await lets(staff, "孙楼长", "北苑小区")

    staff.hears("没有用小源")


async def test_only_staff_let_others(town: Town, staff: Chat) -> None:
    warden = await town.resident("孙楼长")
    await town.resident("刘秀英")
    await lets(staff, "孙楼长", "北苑小区")
    button = staff.with_button("让发通知").button("让发通知").id

    await town.update(warden.forged(button))

    assert "不是给您用的" in warden.toast


async def test_in_english(town: Town) -> None:
    staff = await town.staff("Li", language="en")
    warden = await town.resident("Sun", language="en")
    await bound(town, staff, "Beiyuan", "北苑小区", "-1001")
    await staff.says("/people Sun")
    await staff.says("1")
    await staff.taps("Let announce")
    await staff.taps("北苑小区")

    staff.hears("she has been told")
    warden.hears("Today you may announce to 北苑小区")
