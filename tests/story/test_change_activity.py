"""Staff change what is planned, theirs or the configuration's; call one time off, or all of it."""

from __future__ import annotations

import pytest

from tests.chats import Shown, Town
from tests.group_chats import GroupChat, bound
from tests.story.calendars import PATROL, lives_by
from tests.story.planned import film, opens

pytestmark = pytest.mark.story

ROUND = PATROL | {"team": "volunteer", "leader": "刘长顺", "round": True}


def card_of(group: GroupChat) -> Shown:
    """The first card of an activity in a group."""
    return next(shown for shown in group.seen if "📣" in shown.text)


async def test_staff_see_the_list_and_call_one_time_off(town: Town) -> None:
    staff, second = await town.staff("李主任"), await town.staff("陈姐")
    group = await bound(town, staff, "能人库", "小源能人库", "-1001")
    await lives_by(town, PATROL | {"team": "volunteer"})
    await town.wind(days=1)
    comes = await town.resident("王桂兰")
    await group.taps(comes, "我参加")

    await staff.says("/activity")
    staff.hears("1 每周三 上午9点，周三巡查。接下来：11月25日 周三、12月2日 周三")
    assert staff.last.labels == ["1", "➕ 新活动"]
    await staff.taps("1")
    staff.hears("已报名 1 人")
    await staff.taps("这次不办")
    await staff.says("下大雨")
    await town.restart_bot()
    await staff.taps("不办了")

    for chat in (comes, second):
        chat.hears("这次不办了", "周三巡查", "原因：下大雨")
    group.shows("这次不办了", "下大雨")
    assert card_of(group).labels == []
    await staff.says("/calendar")
    staff.hears("11月25日 周三", "这次不办。", "12月2日")
    await town.restart_bot()
    before = len(group.seen)
    await town.wind(days=1)
    assert len(group.seen) == before
    await town.wind(days=6)
    group.shows("12月2日 周三", "已报名 0 人")


async def test_what_is_put_off_keeps_its_list_and_everybody_hears(town: Town) -> None:
    staff, group = await film(town)
    comes = await town.resident("王桂兰")
    await group.taps(comes, "我参加")
    await opens(staff)
    await staff.taps("改时间")
    await staff.says("12月6号下午三点")
    staff.heard("改好了")
    staff.hears("时间变了")

    comes.hears("时间变了", "12月5日", "改到12月6日 周日 下午3点")
    group.shows("时间变了")
    assert "12月6日 周日 下午3点" in card_of(group).text
    assert "王桂兰" in card_of(group).text
    await town.wind(days=13)
    comes.hears("您报名了")


async def test_another_place_another_leader_more_places(town: Town) -> None:
    staff, group = await film(town)
    comes = await town.resident("王桂兰")
    await group.taps(comes, "我参加")
    await opens(staff)
    card = staff.last
    await staff.taps("改地点", on=card)
    await staff.says("北苑东门")
    comes.hears("地点变了", "北苑东门")
    await staff.taps("改名额", on=card)
    await staff.says("五十")
    staff.hears("请打一个数")
    await staff.says("50")
    await staff.taps("改带队", on=card)
    await staff.says("刘长顺")
    for words in ("北苑东门", "名额 50 人", "带队：刘长顺"):
        assert words in card_of(group).text
    for words in ("北苑东门", "名额：50 人", "带队：刘长顺"):
        assert words in card.text


async def test_a_group_that_is_added_gets_the_poster_and_the_card(town: Town) -> None:
    staff, group = await film(town)
    other = await bound(town, staff, "红帽队", "小源红帽队", "-1002")
    before = len(group.seen)
    await opens(staff)
    await staff.taps("改通知谁")
    for label in ("北苑小区", "小源红帽队", "选好了"):
        await staff.taps(label)
    poster, card = other.seen[-2:]
    assert poster.file.startswith("photo")
    assert "看电影" in card.text
    assert len(group.seen) == before


async def test_a_poster_that_comes_later_is_shown_to_those_called(town: Town) -> None:
    staff, group = await film(town)
    await opens(staff)
    await staff.taps("改海报")
    await staff.shows_photo()
    await staff.taps("说完了")
    assert group.last.file.startswith("photo")
    assert group.last.file != group.seen[-3].file


async def test_with_more_people_needed_the_leader_is_alarmed_in_time(town: Town) -> None:
    staff, _ = await film(town)
    await opens(staff)
    await staff.taps("改最少几人")
    await staff.says("2")
    await town.restart_bot()
    await town.wind(days=7)
    staff.heard("人不够", "看电影", "最少要 2 人")


async def test_it_is_held_no_more(town: Town) -> None:
    staff, group = await film(town)
    await opens(staff)
    await staff.taps("以后都不办")
    await staff.taps("以后都不办", on=staff.last)
    staff.heard("以后不办了")
    group.shows("这次不办了")
    for _ in range(2):
        await staff.says("/activity")
        staff.hears("没有活动")
        await town.restart_bot()


async def test_what_the_configuration_names_is_changed_by_conversation_too(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await bound(town, staff, "能人库", "小源能人库", "-1001")
    await lives_by(town, ROUND)
    await opens(staff)
    staff.hears("每周三 上午9点", "通知：小源能人库", "是巡查")
    await staff.taps("改时间")
    await staff.says("每周二、周五下午两点")
    staff.heard("改好了")
    await town.restart_bot()
    await town.restart_bot()

    await town.wind(days=1)
    group.shows("11月24日 周二 下午2点", "带队：刘长顺")
    await town.wind(days=4)
    assert not any("周三 上午" in shown.text for shown in group.seen)


async def test_a_change_of_the_configuration_goes_before_what_was_changed_here(town: Town) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, ROUND)
    await opens(staff)
    await staff.taps("改地点")
    await staff.says("东门")
    await lives_by(town, ROUND)
    await opens(staff)
    staff.hears("东门")
    await lives_by(town, ROUND | {"place": "西门", "at": "10:00"})
    await opens(staff)
    staff.hears("西门", "上午10点")


async def test_what_the_configuration_names_can_be_ended_and_stays_so(town: Town) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, ROUND)
    await opens(staff)
    await staff.taps("以后都不办")
    await staff.taps("以后都不办", on=staff.last)
    await lives_by(town, ROUND)
    await staff.says("/activity")
    staff.hears("没有活动")

    await lives_by(town)
    await lives_by(town, ROUND)
    await staff.says("/activity")
    staff.hears("周三巡查")


async def test_what_was_sent_is_not_sent_again_when_a_rule_changes(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await bound(town, staff, "能人库", "小源能人库", "-1001")
    await lives_by(town, ROUND)
    await town.wind(days=1)
    sent = [shown.text for shown in staff.seen if "⏰ 明天" in shown.text]
    assert len(sent) == 1
    before = len(group.seen)
    await opens(staff)
    for label, answer in (("改带队", "张建国"), ("改名额", "9"), ("改提醒", "1 天")):
        await staff.taps(label, on=next(s for s in reversed(staff.seen) if "改提醒" in s.labels))
        await (staff.taps(answer) if label == "改提醒" else staff.says(answer))
    await staff.taps("选好了")
    await town.restart_bot()
    await town.wind(hours=23)
    assert [shown.text for shown in staff.seen if "⏰ 明天" in shown.text] == sent
    assert len(group.seen) == before
    assert "名额 9 人" in card_of(group).text


async def test_a_forged_fact_is_refused(town: Town) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, ROUND)
    await opens(staff)
    number = staff.last.button("改时间").id.split(":")[1]
    for action in ("change:key", "change:", "change:spot2"):
        await town.update(staff.forged(f"c:{number}:{action}"))
        assert "按钮" in staff.toast


async def test_a_card_of_staff_that_was_sent_on_is_nobodys(town: Town) -> None:
    staff, stranger = await town.staff("李主任"), await town.resident("路人")
    await lives_by(town, ROUND)
    await opens(staff)
    for label in ("改时间", "以后都不办"):
        button = staff.with_button(label)
        await town.update(stranger.forged(button.button(label).id, button.id))
        assert "不是给您用的" in stranger.toast
    assert stranger.seen == []
    await opens(staff)
    staff.hears("每周三 上午9点")


async def test_in_english(town: Town) -> None:
    staff = await town.staff("Mary", language="en")
    await lives_by(town, ROUND | {"name": "Patrol"}, language="en")
    await staff.says("/activity")
    await staff.taps("1")
    await staff.taps("Change it")
    staff.hears("Every Wednesday, 9:00 in the morning, 2 hours", "It is a patrol")
    await staff.taps("Change the length")
    await staff.says("a while")
    staff.hears("90 minutes")
    await staff.says("an hour")
    staff.heard("It is changed")


async def test_what_recurs_stands_once_with_its_next_dates_and_each_can_be_opened(
    town: Town,
) -> None:
    staff = await town.staff("李主任")
    await lives_by(town, PATROL | {"name": "周三巡查：查隐患"})
    await staff.says("/activity")
    dates = "11月25日 周三、12月2日 周三、12月9日 周三、12月16日 周三"
    staff.hears(f"1 每周三 上午9点，周三巡查：查隐患。接下来：{dates}")
    assert staff.last.text.count("周三巡查") == 1
    await staff.taps("1")
    await town.restart_bot()
    await staff.taps("12月9日 周三")
    staff.hears("12月9日 周三")
    await staff.taps("这次不办", on=staff.last)
    await staff.says("下雪")
    await staff.taps("不办了")
    await staff.says("/activity")
    staff.hears("11月25日 周三、12月2日 周三、12月16日 周三")
