"""After it was posted: other words, taken back, kept on top; who taps that she has read it."""

from __future__ import annotations

from time import monotonic

from bot.errors import Refused, Uncertain
from dialogue.words import Mark, TextPart
from tests.chats import Chat, Town
from tests.group_chats import GroupChat
from tests.story.announcing import announced, composes, to_everybody, to_groups, without_receipts

WATER, LATER = "明天上午停水", "改到后天停水"


async def changes(staff: Chat, words: str) -> None:
    await staff.taps("改内容")
    await staff.says(words)
    await staff.taps("说完了")


async def test_other_words_everywhere(town: Town, staff: Chat, group: GroupChat) -> None:
    neighbour = await town.resident("刘秀英")
    await to_everybody(town, staff, WATER)
    bold = Mark(kind="bold", start=2, length=2)

    await staff.taps("改内容")
    await staff.sends(TextPart(text=LATER, marks=(bold,)))
    await staff.taps("说完了")
    staff.hears("改成这样")
    await town.restart_bot()
    await staff.taps("改", on=staff.last)

    for shown in (group.last, neighbour.last):
        assert (shown.text, shown.marks, shown.labels) == (LATER, (bold,), ["我看到了"])
    staff.heard("📣 " + LATER)


async def test_other_words_before_it_goes(town: Town, staff: Chat, group: GroupChat) -> None:
    await composes(staff, WATER)
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await staff.taps("现在发")
    await changes(staff, LATER)
    await staff.taps("改", on=staff.last)
    await town.wind(seconds=61)

    group.shows(LATER)
    assert WATER not in [shown.text for shown in group.seen]


async def test_what_still_waits_in_the_outbox_goes_with_the_new_words(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    second = await town.staff("陈姐")
    await composes(staff, WATER)
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await staff.taps("现在发")
    limits = next(iter(town.app.services.values())).pace.limits
    limits.hold("-1001", monotonic() + 3600)  # Telegram has asked us to wait
    town.holds_back = True
    await town.wind(seconds=61)
    await second.says("/notices")
    await second.taps("第 1 条")
    await changes(second, LATER)
    await second.taps("改", on=second.last)
    assert len(group.seen) == 1

    limits.hold("-1001", 0)
    town.holds_back = False
    await town.settle()

    group.shows(LATER)
    assert WATER not in [shown.text for shown in group.seen]


async def test_below_a_photo_too(town: Town, staff: Chat, group: GroupChat) -> None:
    await staff.says("/announce")
    await staff.shows_photo("周六看电影")
    await staff.taps("说完了")
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await staff.taps("现在发")
    await town.wind(seconds=61)

    await changes(staff, "影" * 1025)
    staff.hears("太长了", "1024")
    await staff.says("周日看电影")
    await staff.taps("说完了")
    await staff.taps("改", on=staff.last)

    assert (group.last.text, bool(group.last.file)) == ("周日看电影", True)


async def test_photos_stay_as_they_are(town: Town, staff: Chat, group: GroupChat) -> None:
    await announced(town, staff, WATER, "北苑群", receipts=False)
    await staff.taps("改内容")
    await staff.shows_photo("这张")
    await staff.taps("说完了")

    staff.hears("这里只能改字")


async def test_it_is_taken_back_from_everywhere(town: Town, staff: Chat, group: GroupChat) -> None:
    neighbour = await town.resident("刘秀英")
    await staff.says("/announce")
    await staff.shows_photo()
    await staff.shows_photo()
    await staff.says(WATER)
    await staff.taps("说完了")
    await staff.taps("所有人")
    await without_receipts(staff)
    await staff.taps("现在发")
    await town.wind(seconds=61)
    assert len(neighbour.seen) == 2

    await staff.taps("撤下来")

    assert neighbour.seen == []
    assert WATER not in [shown.text for shown in group.seen]
    staff.hears("已经撤下了")


async def test_what_is_too_old_to_be_deleted_is_emptied(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await announced(town, staff, WATER, "北苑群", receipts=True)
    await town.wind(days=3)

    await staff.taps("撤下来")

    assert (group.last.text, group.last.labels) == ("（这条通知撤下了）", [])


async def test_the_second_to_take_it_back_is_told(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    second = await town.staff("陈姐")
    await announced(town, staff, WATER, "北苑群", receipts=False)
    await second.says("/notices")
    await second.taps("第 1 条")
    again = second.tap("撤下来")
    await staff.taps("撤下来")
    second.hears("已经撤下了")

    await town.update(again)

    assert "晚了" in second.toast


async def test_kept_at_the_top_of_the_groups(town: Town, staff: Chat, group: GroupChat) -> None:
    neighbour = await town.resident("刘秀英")
    await to_everybody(town, staff, WATER)

    await staff.taps("置顶")

    assert group.last.pinned
    assert not neighbour.last.pinned
    assert all("置顶" not in label for label in staff.last.labels)


async def test_where_the_bot_may_not_pin_it_is_said(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await announced(town, staff, WATER, "北苑群", receipts=False)
    town.channel.failing["-1001"] = [Refused("not enough rights to manage pinned messages")]
    await staff.taps("置顶")

    await staff.taps("再数一遍")

    staff.hears("没让小源置顶：1")


async def test_whoever_reads_it_taps_once(town: Town, staff: Chat, group: GroupChat) -> None:
    neighbour = await town.resident("刘秀英")
    stranger = town.person("路人")
    await to_everybody(town, staff, WATER)

    await neighbour.taps("我看到了")
    assert neighbour.toast == "记下了，谢谢！"
    await neighbour.taps("我看到了")
    assert "已经点过了" in neighbour.toast
    for _ in range(100):
        await group.taps(stranger, "我看到了")
    assert "已经点过了" in stranger.toast
    assert stranger.seen == []


async def test_a_tap_that_was_never_shown_there_is_refused(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    neighbour = await town.resident("刘秀英")
    other = GroupChat(town, "别的群", "-1009")
    await announced(town, staff, WATER, "北苑群", receipts=True)
    button = group.last.button("我看到了").id

    for tap in (neighbour.forged(button), other.tap(neighbour, button)):
        await town.update(tap)
        assert "不是给您用的" in neighbour.toast
    for forged in ("a:x:read", "a:99:read", "a:", "a:٣:read"):
        await town.update(group.tap(neighbour, forged))
        assert "不是给您用的" in neighbour.toast


async def test_the_sample_counts_for_nothing(town: Town, staff: Chat, group: GroupChat) -> None:
    await composes(staff, WATER)
    await to_groups(staff, "北苑群")
    await staff.taps("可以")

    await staff.taps("我看到了")

    assert "只是给您看的样子" in staff.toast


async def test_what_was_taken_back_cannot_be_read_any_more(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await announced(town, staff, WATER, "北苑群", receipts=True)
    button = group.last.button("我看到了").id
    await staff.taps("撤下来")

    await town.update(group.tap(staff, button))

    assert "撤下了" in staff.toast


async def test_what_may_have_arrived_is_not_sent_twice(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    town.channel.failing["-1001"] = [Uncertain("read timeout")]

    await announced(town, staff, WATER, "北苑群", receipts=False)
    await staff.taps("再数一遍")

    staff.hears("不知道到了没有：1")
    assert WATER not in [shown.text for shown in group.seen]
