"""Staff announce: composed, addressed, looked at, and sent after a minute for second thoughts."""

from __future__ import annotations

import pytest

from dialogue.words import Mark, TextPart
from domain.people import Role
from tests.chats import Chat, Town
from tests.group_chats import GroupChat, bound
from tests.story.announcing import (
    BEIYUAN,
    composes,
    goes,
    to_everybody,
    to_groups,
    with_receipts,
    without_receipts,
)

WATER = "明天上午停水，请提前接好水。"


def texts(group: GroupChat) -> list[str]:
    return [shown.text for shown in group.seen]


async def test_to_a_group_exactly_as_the_preview_showed_it(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    bold = Mark(kind="bold", start=0, length=4)
    link = Mark(kind="link", start=6, length=2, url="https://example.org/water")
    await staff.says("/announce")
    await staff.sends(TextPart(text=WATER, marks=(bold, link)))
    await staff.taps("说完了")
    await to_groups(staff, "北苑群")
    await town.restart_bot()
    await with_receipts(staff)
    preview = next(shown for shown in staff.seen if shown.text == WATER)
    assert (preview.marks, preview.labels) == ((bold, link), ["我看到了"])
    staff.hears("发到 北苑群。现在发吗")
    await staff.taps("现在发")
    staff.hears("都可以撤回")
    assert WATER not in texts(group)

    await town.restart_bot()
    await town.wind(seconds=61)

    shown = group.last
    assert (shown.text, shown.marks, shown.labels) == (WATER, (bold, link), ["我看到了"])
    staff.hears("已经发了")
    await staff.taps("再数一遍")
    staff.hears("送到了：1")
    assert texts(group).count(WATER) == 1


async def test_within_a_minute_it_can_be_undone_and_nobody_saw_it(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await composes(staff, WATER)
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await staff.taps("现在发")
    await town.wind(seconds=50)

    await staff.taps("撤回不发")
    await town.wind(hours=1)

    staff.hears("撤回了，没有发")
    assert WATER not in texts(group)


async def test_after_that_minute_it_cannot(town: Town, staff: Chat, group: GroupChat) -> None:
    await composes(staff, WATER)
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await staff.taps("现在发")
    undo = staff.tap("撤回不发")
    await town.wind(seconds=61)

    await town.update(undo)

    assert "晚了" in staff.toast
    group.shows(WATER)


@pytest.mark.parametrize(
    ("words", "hours"), [("明天9点", 24), ("今天下午三点", 6), ("11月24日 10:00", 25)]
)
async def test_at_a_time(
    town: Town, staff: Chat, group: GroupChat, words: str, hours: float
) -> None:
    await composes(staff, WATER)
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await staff.taps("定个时间")
    await staff.says(words)
    staff.hears("2026-11-2", "周")
    await staff.taps("可以")

    await town.wind(hours=hours - 0.1)
    assert WATER not in texts(group)
    await town.wind(hours=0.2)
    group.shows(WATER)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("昨天9点那个时候", "已经过了"),
        ("今天早上八点", "已经过了"),
        ("2月30日9点", "没有这一天"),
        ("明天", "几点"),
        ("2029年1月1日9点", "太远了"),
    ],
)
async def test_a_time_that_cannot_be(
    town: Town, staff: Chat, group: GroupChat, words: str, why: str
) -> None:
    await composes(staff, WATER)
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await staff.taps("定个时间")

    await staff.says(words)

    staff.hears(why)
    await staff.says("明天9点")
    await staff.taps("换个时间")
    await staff.says("明天10点")
    staff.hears("10:00")


async def test_to_one_unit_of_a_building(town: Town, staff: Chat) -> None:
    inside = await town.resident("刘秀英", **BEIYUAN)
    other_unit = await town.resident("孙大爷", **BEIYUAN | {"home": "3号楼2单元701"})
    elsewhere = await town.resident("王桂兰", home="3号楼27单元101")
    await composes(staff, WATER)
    await staff.taps("一栋楼")
    await staff.says("北苑小区")
    await staff.says("东边那栋")
    staff.hears("没看懂是几号楼")
    await staff.says("三号楼27单元")
    await without_receipts(staff)
    staff.hears("1 个人")

    await goes(town, staff)

    inside.hears(WATER)
    other_unit.never_heard(WATER)
    elsewhere.never_heard(WATER)


async def test_who_has_no_account_is_counted_before_it_goes(town: Town, staff: Chat) -> None:
    await town.resident("刘秀英", **BEIYUAN)
    away = await town.resident("孙大爷", **BEIYUAN)
    await away.blocks_the_bot()
    await composes(staff, WATER)
    await staff.taps("一栋楼")
    await staff.says("北苑小区")
    await staff.taps("整个小区")
    await without_receipts(staff)

    staff.hears("1 个人", "另有 1 个人", "收不到")
    await goes(town, staff)
    await staff.taps("再数一遍")
    staff.hears("送到了：1", "送不到：1")


async def test_to_a_team(town: Town, staff: Chat) -> None:
    red_hat = await town.member("赵大爷", Role.RED_HAT)
    neighbour = await town.resident("刘秀英")
    await composes(staff, "周五下午开会")
    await staff.taps("一支队伍")
    await staff.taps("小源红帽队")
    await staff.taps("选好了")
    await without_receipts(staff)

    await goes(town, staff)

    red_hat.hears("周五下午开会")
    neighbour.never_heard("周五下午开会")


async def test_to_everybody_in_the_readers_own_language(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    neighbour = await town.resident("刘秀英")
    foreigner = await town.resident("Anna", language="en")

    await to_everybody(town, staff, WATER)

    group.shows(WATER)
    assert neighbour.last.labels == ["我看到了"]
    assert foreigner.last.labels == ["I have read it"]


async def test_photos_and_a_document_go_before_the_words(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await staff.says("/announce")
    await staff.shows_photo("海报")
    await staff.shows_photo()
    await staff.sends_file("通知.pdf", b"pdf")
    staff.hears("海报", "通知.pdf")
    await staff.says("周六看电影")
    await staff.taps("说完了")
    await to_groups(staff, "北苑群")
    await with_receipts(staff)
    await goes(town, staff)

    *files, words = group.seen[-4:]
    assert [shown.text for shown in files] == ["", "", ""]
    assert all(shown.file for shown in files)
    assert (words.text, words.labels) == ("海报\n\n周六看电影", ["我看到了"])
    await staff.taps("再数一遍")
    staff.hears("送到了：1")


async def test_the_words_of_a_single_photo_stand_below_it(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await staff.says("/announce")
    await staff.shows_photo("周六看电影")
    await staff.taps("说完了")
    await to_groups(staff, "北苑群")
    await with_receipts(staff)
    await goes(town, staff)

    assert (group.last.text, bool(group.last.file)) == ("周六看电影", True)
    assert group.last.labels == ["我看到了"]


async def test_in_the_topic_in_which_the_group_was_bound(town: Town, staff: Chat) -> None:
    group = await GroupChat(town, "北苑群").adds_bot()
    await group.hears(staff, "/bind 北苑小区", thread="9")
    await composes(staff, WATER)
    await to_groups(staff, "北苑群")
    await without_receipts(staff)

    await goes(town, staff)

    assert (group.last.text, group.last.thread) == (WATER, "9")


async def test_words_and_audience_can_be_changed_after_the_preview(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    other = await bound(town, staff, "源泉里群", "源泉里", "-1002")
    await composes(staff, "停水")
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await staff.taps("改内容")
    await staff.says(WATER)
    await staff.taps("说完了")
    await staff.taps("换对象")
    await to_groups(staff, "源泉里群")

    await goes(town, staff)

    other.shows(WATER)
    assert WATER not in texts(group)
    assert "停水" not in texts(other)


async def test_what_is_too_long_or_too_much_is_said_at_once(town: Town, staff: Chat) -> None:
    await composes(staff, "停" * 4000, "水" * 200)
    staff.hears("太长了", "4202", "4096")

    for _ in range(6):
        await staff.shows_photo()
    await staff.taps("说完了")
    staff.hears("照片太多了", "6")

    await staff.sends_file("一.pdf", b"1")
    await staff.sends_file("二.pdf", b"2")
    await staff.taps("说完了")
    staff.hears("文件只能放一个")

    await staff.speaks()
    await staff.taps("说完了")
    staff.hears("语音、位置、名片放不了")

    await staff.says(WATER)
    await staff.taps("说完了")
    staff.hears("发给谁")


async def test_marks_that_somebody_typed_and_never_closed_go_as_they_are(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    typed = "<b>停水 **明天 [点这里](tg:// &lt;i> `上午"
    await composes(staff, typed)
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await staff.taps("现在发")
    await town.wind(minutes=2)
    assert group.last.text == typed
    assert group.last.marks == ()


async def test_a_document_that_old_phones_cannot_open(town: Town, staff: Chat) -> None:
    await staff.says("/announce")
    await staff.sends_file("录像.zip", b"x" * 10_000_001)
    await staff.taps("说完了")

    staff.hears("文件太大了")


async def test_an_audience_of_nobody_is_said_so(town: Town, staff: Chat) -> None:
    await composes(staff, WATER)
    await staff.taps("发到群里")
    staff.hears("还没有绑定好的群", "发给谁")

    await staff.taps("一支队伍")
    await staff.taps("党员")
    await staff.taps("选好了")

    staff.hears("一个人也收不到", "发给谁")


async def test_a_group_that_vanishes_before_it_goes(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    other = await bound(town, staff, "源泉里群", "源泉里", "-1002")
    await composes(staff, WATER)
    await to_groups(staff, "北苑群", "源泉里群")
    await without_receipts(staff)
    await staff.taps("现在发")
    await group.places("gone")
    await town.wind(minutes=2)

    await staff.taps("再数一遍")

    staff.heard("送到了：1", "送不到：1")
    other.shows(WATER)


async def test_what_to_do_in_a_fire_is_no_fire(town: Town, group: GroupChat, staff: Chat) -> None:
    duty = await town.staff("陈姐", on_duty=True)
    await composes(staff, "楼里着火了，先打119，再往下走，不坐电梯。")
    staff.heard("当它是通知的内容", "119")
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await goes(town, staff)

    group.shows("不坐电梯")
    duty.never_heard("楼里")

    await staff.says("我家着火了")
    duty.heard("我家着火了")


async def test_an_outage_over_its_time_sends_nothing_stale(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await composes(staff, WATER)
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await staff.taps("定个时间")
    await staff.says("明天9点")
    await staff.taps("可以")
    await town.stop()
    town.clock.moment = town.clock.moment.replace(day=25)
    await town.restart_bot()
    await town.wind(seconds=1)

    staff.heard("没在运行", "没有发")
    assert WATER not in texts(group)
    await staff.taps("现在发")
    group.shows(WATER)


async def test_only_staff_announce(town: Town, staff: Chat, group: GroupChat) -> None:
    neighbour = await town.resident("刘秀英")
    for command in ("/announce", "/notices"):
        await neighbour.says(command)
        neighbour.hears("社区工作人员用的")

    await composes(staff, WATER)
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await staff.taps("现在发")
    button = staff.with_button("撤回不发").button("撤回不发").id
    await town.update(neighbour.forged(button))
    assert "不是给您用的" in neighbour.toast
    await town.wind(seconds=61)
    group.shows(WATER)


async def test_the_last_announcements_are_listed(town: Town, staff: Chat, group: GroupChat) -> None:
    await staff.says("/notices")
    staff.hears("还没有发过通知")
    await to_everybody(town, staff, WATER, receipts=False)

    second = await town.staff("陈姐")
    await second.says("/notices")
    second.hears("明天上午停水", "发了")
    await second.taps("第 1 条")
    second.hears("李主任写的", "所有人")


async def test_in_english(town: Town) -> None:
    staff = await town.staff("Li", language="en")
    group = await bound(town, staff, "Beiyuan", "北苑小区", "-1001")
    await staff.says("/announce")
    await staff.says("No water tomorrow.")
    await staff.taps("That is all")
    await staff.taps("Group chats")
    await staff.taps("Beiyuan")
    await staff.taps("Done choosing")
    await staff.taps("Yes")
    staff.hears("It goes to: Beiyuan. Send it now?", "Send it now?")
    await staff.taps("Set a time")
    await staff.says("tomorrow 9 am")
    staff.hears("Tuesday")
    await staff.taps("Yes")
    await town.wind(hours=25)
    group.shows("No water tomorrow.")
