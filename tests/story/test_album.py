"""Several photos of an announcement come together, as an album."""

from __future__ import annotations

from bot.errors import TryLater, Uncertain
from tests.chats import Chat, Shown, Town
from tests.group_chats import GroupChat
from tests.story.announcing import goes, to_groups, with_receipts, without_receipts

PLAY = "周六看戏"


async def composes(staff: Chat, photos: int, words: str = "", *, receipts: bool = False) -> None:
    await staff.says("/announce")
    for _ in range(photos):
        await staff.shows_photo()
    if words:
        await staff.says(words)
    await staff.taps("说完了")
    await to_groups(staff, "北苑群")
    await (with_receipts if receipts else without_receipts)(staff)


def looks(seen: list[Shown]) -> list[tuple[bool, str, list[str]]]:
    return [(shown.album, shown.text, shown.labels) for shown in seen]


async def test_short_words_stand_below_the_whole(town: Town, staff: Chat, group: GroupChat) -> None:
    await composes(staff, 3, PLAY)
    preview = staff.seen[-4:-1]
    await town.restart_bot()
    await goes(town, staff)

    assert looks(group.seen[-3:]) == [(True, PLAY, []), (True, "", []), (True, "", [])]
    assert looks(preview) == looks(group.seen[-3:])


async def test_buttons_need_a_message_of_their_own(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await composes(staff, 2, PLAY, receipts=True)
    await goes(town, staff)
    assert looks(group.seen[-3:]) == [
        (True, "", []),
        (True, "", []),
        (False, PLAY, ["我看到了"]),
    ]


async def test_photos_alone_with_a_button(town: Town, staff: Chat, group: GroupChat) -> None:
    await composes(staff, 2, receipts=True)
    await goes(town, staff)
    assert looks(group.seen[-1:]) == [(False, "👆", ["我看到了"])]
    await staff.taps("改内容")
    await staff.says(PLAY)
    await staff.taps("说完了")
    staff.hears("原来没有字")


async def test_long_words_follow(town: Town, staff: Chat, group: GroupChat) -> None:
    await composes(staff, 2, "戏" * 1025)
    await goes(town, staff)
    assert [len(shown.text) for shown in group.seen[-3:]] == [0, 0, 1025]


async def test_other_words_below_the_whole(town: Town, staff: Chat, group: GroupChat) -> None:
    await composes(staff, 2, PLAY)
    await goes(town, staff)
    await staff.taps("改内容")
    await staff.says("戏" * 1025)
    await staff.taps("说完了")
    staff.hears("太长了", "1024")
    await staff.says("周日看戏")
    await staff.taps("说完了")
    await staff.taps("改", on=staff.last)

    assert [shown.text for shown in group.seen[-2:]] == ["周日看戏", ""]


async def test_other_words_while_it_waits(town: Town, staff: Chat, group: GroupChat) -> None:
    second = await town.staff("陈姐")
    await composes(staff, 2, PLAY)
    town.channel.failing["-1001"] = [TryLater(seconds=3600)]
    town.holds_back = True
    await goes(town, staff)
    await second.says("/notices")
    await second.taps("第 1 条")
    await second.taps("改内容")
    await second.says("周日看戏")
    await second.taps("说完了")
    await second.taps("改", on=second.last)
    assert len(group.seen) == 1

    next(iter(town.app.services.values())).pace.limits.hold("-1001", 0)
    town.holds_back = False
    await town.settle()
    assert looks(group.seen[-2:]) == [(True, "周日看戏", []), (True, "", [])]


async def test_all_of_it_is_taken_back_and_the_first_is_pinned(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    before = len(group.seen)
    await composes(staff, 3, PLAY)
    await goes(town, staff)
    await staff.taps("置顶")
    assert [shown.pinned for shown in group.seen[-3:]] == [True, False, False]
    await staff.taps("撤下来")

    assert len(group.seen) == before


async def test_after_two_days_its_words_are_emptied(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await composes(staff, 2, PLAY)
    await goes(town, staff)
    await town.wind(days=3)
    await staff.taps("撤下来")

    assert [shown.text for shown in group.seen[-2:]] == ["（这条通知撤下了）", ""]


async def test_what_may_have_arrived_is_one_message_and_is_not_sent_twice(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    before = len(group.seen)
    await composes(staff, 3, PLAY)
    town.channel.failing["-1001"] = [Uncertain("read timeout")]
    await goes(town, staff)
    await town.restart_bot()
    await town.wind(minutes=6)
    staff.heard("不知道到了没有：1")
    assert len(group.seen) == before

    await staff.taps("不清楚的再发")
    assert looks(group.seen[-3:]) == [(True, PLAY, []), (True, "", []), (True, "", [])]
