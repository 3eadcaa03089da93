"""A question below an announcement: one vote a head over all chats, and one count."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic

import pytest

from dialogue.words import PollPart
from tests.chats import Chat, Town
from tests.group_chats import GroupChat, bound
from tests.story.announcing import BEIYUAN, composes, goes, to_groups, without_receipts

CLEAR = "楼道要清理了"
DAYS = "哪天清理？\n周六上午\n周日下午"


async def asks(staff: Chat, poll: str = DAYS, until: str = "不定") -> None:
    """A poll is added to what is composed."""
    await staff.taps("加一个投票")
    await staff.says(poll)
    await staff.taps(until)


async def asked(town: Town, staff: Chat, *groups: str, until: str = "不定") -> None:
    """A poll was posted in groups; to everybody where none is named."""
    await composes(staff, CLEAR)
    await (to_groups(staff, *groups) if groups else staff.taps("所有人"))
    await without_receipts(staff)
    await asks(staff, until=until)
    await goes(town, staff)


async def counted(town: Town) -> None:
    """The counts have followed the votes."""
    await town.wind(seconds=11)


def options(labels: Sequence[str]) -> list[str]:
    return [label for label in labels if "周" in label]


@pytest.mark.parametrize(
    "days", ["周六上午\n周日下午", "周六上午，周日下午", "1. 周六上午、2. 周日下午"]
)
async def test_the_question_comes_first_and_its_options_after(
    town: Town, staff: Chat, group: GroupChat, days: str
) -> None:
    await composes(staff, CLEAR)
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await staff.taps("加一个投票")
    await staff.says("哪天清理？")
    staff.heard("哪天清理？", "大家可以选什么")
    await staff.says("周六上午")
    staff.heard("至少要有两个选项", "哪天清理？")
    await town.restart_bot()
    await staff.says(days)
    await staff.taps("投一天")
    await goes(town, staff)
    group.shows(CLEAR, "📊 哪天清理？", "1. 周六上午：0 票", "2. 周日下午：0 票")


async def test_from_the_question_to_its_result(town: Town, staff: Chat, group: GroupChat) -> None:
    neighbour = await town.resident("刘秀英", **BEIYUAN)
    inside = await town.resident("王桂兰", **BEIYUAN)
    await composes(staff, CLEAR)
    await staff.taps("所有人")
    await without_receipts(staff)
    await staff.taps("加一个投票")
    await town.restart_bot()
    await staff.says(DAYS)
    await staff.taps("投一天")
    preview = staff.with_button("1. 周六上午")
    await goes(town, staff)
    assert group.last.text == preview.text
    assert group.last.labels == preview.labels == ["1. 周六上午", "2. 周日下午"]
    group.shows(CLEAR, "📊 哪天清理？", "1. 周六上午：0 票", "投到 11月24日 周二 上午10点")

    await neighbour.taps("周六上午")
    assert "记下了：周六上午" in neighbour.toast
    assert neighbour.last.labels == ["✅ 1. 周六上午", "2. 周日下午"]
    await town.restart_bot()
    await group.taps(inside, "周日下午")
    await counted(town)
    group.shows("1. 周六上午：1 票", "2. 周日下午：1 票", "共 2 人投了")
    await group.taps(neighbour, "周日下午")
    await counted(town)
    group.shows("1. 周六上午：0 票", "2. 周日下午：2 票", "共 2 人投了")
    staff.heard("给谁：所有人", "2. 周日下午：2 票")

    assert neighbour.last.labels == ["1. 周六上午", "✅ 2. 周日下午"]
    await town.wind(days=1, hours=1)
    for shown in (group.last, neighbour.last, inside.last):
        assert "投票结束了，共 2 人投了" in shown.text
        assert shown.labels == []
    await staff.taps("公布结果")
    staff.hears("📊 投票结果", "周日下午：2 票（100%）")
    await town.wind(seconds=61)
    group.shows("投票结果：哪天清理？", "周日下午：2 票（100%）", "共 2 人投票")
    inside.hears("投票结果")


async def test_a_poll_made_in_telegram_is_taken_over(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await staff.says("/announce")
    await staff.sends(PollPart(question="去不去看戏？", options=("去", "不去")))
    staff.hears("📊 去不去看戏？（去、不去）")
    await town.restart_bot()
    await staff.taps("说完了")
    staff.hears("投到什么时候")
    await staff.says("昨天下午5点")
    staff.hears("已经过了")
    await staff.says("周五下午5点")
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await goes(town, staff)

    assert group.last.text.startswith("📊 去不去看戏？\n1. 去：0 票\n2. 不去：0 票")
    group.shows("投到 11月27日 周五 下午5点")


async def test_a_poll_sent_in_a_chat_is_no_answer_elsewhere(town: Town) -> None:
    neighbour = await town.resident("刘秀英")
    await neighbour.sends(PollPart(question="去不去？", options=("去", "不去")))
    neighbour.hears("这个我收不了")


@pytest.mark.parametrize(
    ("poll", "why"),
    [
        ("哪天清理？\n周六", "至少要有两个选项"),
        ("哪天清理？\n周六\n周日\n周六", "两个选项是一样的：周六"),
        ("哪天清理？\n周六\n" + "长" * 101, "最多100个字"),
        ("问" * 301 + "\n周六\n周日", "最多300个"),
        ("\n".join(["哪天？", *(f"{day}号" for day in range(1, 12))]), "有 11 个，最多 10 个"),
    ],
)
async def test_what_is_no_poll(
    town: Town, staff: Chat, group: GroupChat, poll: str, why: str
) -> None:
    await composes(staff, CLEAR)
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await staff.taps("加一个投票")
    await staff.says(poll)
    staff.hears(why, "想问什么")

    await staff.says(DAYS)
    await staff.taps("投三天")
    await staff.taps("改投票")
    await staff.taps("不要投票了")
    await goes(town, staff)
    assert (group.last.text, group.last.labels) == (CLEAR, [])


async def test_a_telegram_poll_with_too_many_options_or_two_of_them(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await staff.says("/announce")
    await staff.sends(PollPart(question="哪天？", options=tuple(str(n) for n in range(12))))
    await staff.taps("说完了")
    staff.hears("有 12 个，最多 10 个")
    for _ in range(2):
        await staff.sends(PollPart(question="哪天？", options=("六", "日")))
    await staff.taps("说完了")
    staff.hears("只能放一个投票")


async def test_words_and_poll_together_are_too_long(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await composes(staff, "长" * 3600)
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await staff.taps("加一个投票")
    await staff.says("哪天清理？\n" + "短" * 60 + "\n" + "长" * 60)

    staff.hears("太长了", "4096")


async def test_below_a_photo_the_words_and_the_poll_are_one_message(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await staff.says("/announce")
    await staff.shows_photo(CLEAR)
    await staff.taps("说完了")
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await asks(staff)
    await goes(town, staff)
    photo, words = group.seen[-2:]
    assert (photo.text, photo.labels) == ("", [])
    await group.taps(staff, "周六上午")
    await counted(town)

    assert "1. 周六上午：1 票" in words.text


async def test_a_hundred_taps_in_a_second_are_one_edit_a_group(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    other = await bound(town, staff, "源泉里群", "源泉里", "-1002")
    await asked(town, staff, "北苑", "源泉里")
    town.channel.edits.clear()

    for number in range(100):
        who = Chat(town, "居民", str(50_000 + number))
        await (group if number % 2 else other).taps(who, "周日下午" if number % 4 else "周六上午")
    assert town.channel.edits.get("-1001", 0) == 0
    await counted(town)

    for chat in (group, other):
        chat.shows("1. 周六上午：25 票", "2. 周日下午：75 票", "共 100 人投了")
    assert (town.channel.edits["-1001"], town.channel.edits["-1002"]) == (1, 1)


async def test_while_telegram_makes_us_wait_the_last_count_alone_goes(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    await asked(town, staff, "北苑")
    town.channel.edits.clear()
    limits = next(iter(town.app.services.values())).pace.limits
    limits.hold("-1001", monotonic() + 3600)
    town.holds_back = True
    for number in range(5):
        await group.taps(town.person(f"居民{number}"), "周六上午")
        await counted(town)
    limits.hold("-1001", 0)
    town.holds_back = False
    await town.settle()

    group.shows("1. 周六上午：5 票")
    assert town.channel.edits["-1001"] == 1


async def test_the_same_tap_again_changes_nothing(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    neighbour = await town.resident("刘秀英", **BEIYUAN)
    await asked(town, staff, "北苑")
    await group.taps(neighbour, "周六上午")
    await group.taps(neighbour, "周六上午")
    assert "您选的就是它" in neighbour.toast
    await counted(town)

    group.shows("1. 周六上午：1 票")


async def test_a_vote_after_its_end(town: Town, staff: Chat, group: GroupChat) -> None:
    neighbour = await town.resident("刘秀英", **BEIYUAN)
    await asked(town, staff, "北苑")
    late = group.tap(neighbour, group.last.button("周六上午").id)
    again = staff.tap("结束投票")
    await staff.taps("结束投票")
    group.shows("投票结束了，共 0 人投了")
    assert all("结束投票" not in label for label in staff.last.labels)

    await town.update(late)
    assert "投票已经结束了" in neighbour.toast
    await town.update(again)
    assert "晚了" in staff.toast
    await counted(town)
    group.shows("1. 周六上午：0 票")


async def test_a_stranger_in_the_group_counts_and_staff_see_that_she_is_one(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    neighbour = await town.resident("刘秀英", **BEIYUAN)
    stranger = town.person("路人")
    await asked(town, staff)
    await group.taps(stranger, "周日下午")
    await neighbour.taps("周六上午")
    await counted(town)
    group.shows("共 2 人投了")
    assert stranger.seen == []

    await staff.taps("各处的票")
    staff.hears("· 北苑群：「周日下午」1 票", "· 私下：「周六上午」1 票")
    staff.hears("· 北苑小区：「周六上午」1 票", "其中 1 人没有登记")
    staff.never_heard("路人")


async def test_a_vote_from_where_it_was_never_asked(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    neighbour = await town.resident("刘秀英", **BEIYUAN)
    stranger = town.person("路人")
    elsewhere = GroupChat(town, "别的群", "-1009")
    await asked(town, staff, "北苑")
    vote = group.last.button("周六上午").id
    for tap in (neighbour.forged(vote), stranger.forged(vote), elsewhere.tap(neighbour, vote)):
        await town.update(tap)
        assert "不是给您用的" in town.channel.toasts[tap.sender.address][-1]
    for forged in (vote.replace(":0", ":7"), vote.replace(":0", ":x"), vote.replace(":0", "")):
        await town.update(group.tap(neighbour, forged))
        assert "记下了" not in neighbour.toast
    await counted(town)

    group.shows("共 0 人投了")


async def test_what_was_withdrawn_takes_no_votes(town: Town, staff: Chat, group: GroupChat) -> None:
    neighbour = await town.resident("刘秀英", **BEIYUAN)
    await asked(town, staff, "北苑", until="投一天")
    vote = group.tap(neighbour, group.last.button("周六上午").id)
    await group.taps(neighbour, "周日下午")
    await staff.taps("撤下来")
    left = len(group.seen)
    await town.update(vote)
    assert "已经撤下了" in neighbour.toast
    await town.wind(days=2)

    assert len(group.seen) == left


async def test_its_result_is_published_once(town: Town, staff: Chat, group: GroupChat) -> None:
    await asked(town, staff, "北苑")
    card = staff.with_button("公布结果")
    again = staff.tap("公布结果", card)
    await staff.taps("公布结果")
    await town.update(again)
    assert "晚了" in staff.toast
    assert all("公布结果" not in label for label in card.labels)
    await staff.taps("撤回不发")
    await staff.taps("再数一遍", on=card)
    await staff.taps("公布结果", on=card)
    await town.wind(seconds=61)

    assert sum("投票结果" in shown.text for shown in group.seen) == 1


async def test_other_words_leave_the_votes(town: Town, staff: Chat, group: GroupChat) -> None:
    neighbour = await town.resident("刘秀英", **BEIYUAN)
    await asked(town, staff, "北苑")
    await group.taps(neighbour, "周六上午")
    await staff.taps("改内容")
    await staff.says("楼道要清理，请收好自行车")
    await staff.taps("说完了")
    await staff.taps("改", on=staff.last)

    group.shows("请收好自行车", "1. 周六上午：1 票")
    assert options(group.last.labels) == ["1. 周六上午", "2. 周日下午"]


async def test_each_time_of_what_recurs_asks_anew(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    neighbour = await town.resident("刘秀英", **BEIYUAN)
    await composes(staff, CLEAR)
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await asks(staff, until="投三天")
    await staff.taps("定期发")
    await staff.says("每周三早上九点")
    await staff.taps("照发")
    await staff.taps("可以")
    await town.wind(days=2)
    await group.taps(neighbour, "周六上午")
    await town.wind(days=3, minutes=1)
    group.shows("投票结束了，共 1 人投了")
    await town.wind(days=4)

    group.shows("共 0 人投了", "投到 12月5日 周六 上午9点")


async def test_what_ends_on_a_day_does_not_recur(town: Town, staff: Chat, group: GroupChat) -> None:
    await composes(staff, CLEAR)
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await staff.taps("加一个投票")
    await staff.says(DAYS)
    await staff.says("周五下午5点")

    assert all("定期" not in label for label in staff.last.labels)


async def test_the_sample_counts_for_nothing(town: Town, staff: Chat, group: GroupChat) -> None:
    await composes(staff, CLEAR)
    await to_groups(staff, "北苑群")
    await without_receipts(staff)
    await asks(staff)
    await staff.taps("1. 周六上午")

    assert "只是给您看的样子" in staff.toast


async def test_everybody_sees_what_she_has_chosen(
    town: Town, staff: Chat, group: GroupChat
) -> None:
    neighbour = await town.resident("刘秀英", **BEIYUAN)
    await asked(town, staff)
    await neighbour.taps("周六上午")
    await neighbour.says("/mydata")

    assert "哪天清理？：周六上午" in neighbour.last.content.decode()


async def test_in_english(town: Town) -> None:
    staff = await town.staff("Li", language="en")
    neighbour = await town.resident("Liu", language="en")
    await staff.says("/announce")
    await staff.says("The stairs will be cleared.")
    await staff.taps("That is all")
    await staff.taps("Everybody")
    await staff.taps("No")
    await staff.taps("Add a poll")
    await staff.says("When?\n1. Saturday\n2. Sunday")
    await staff.taps("For a day")
    await staff.taps("Send it now")
    await town.wind(seconds=61)
    await neighbour.taps("Sunday")

    assert "Noted: Sunday" in neighbour.toast
    neighbour.hears("1. Saturday: 0", "2. Sunday: 1", "1 have voted", "Until Tuesday 24 November")
