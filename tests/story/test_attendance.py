"""The day of an activity: who is there, by a code, by the place, or ticked by the leader."""

from __future__ import annotations

import pytest

from tests.chats import Chat, Town
from tests.group_chats import GroupChat, bound
from tests.story.calendars import PATROL, code_on, lives_by

pytestmark = pytest.mark.story

ROUND = PATROL | {"team": "volunteer", "leader": "刘长顺", "minutes": 90}
SPOT = {"latitude": 36.2, "longitude": 117.1}


async def morning(town: Town, staff: Chat, *comers: Chat, **facts: object) -> GroupChat:
    """A quarter of an hour before the patrol; these have signed up."""
    await lives_by(town, ROUND | facts)
    group = await bound(town, staff, "能人库", "4", "-1001")
    await town.wind(days=1)
    for chat in comers:
        await group.taps(chat, "我参加")
    await town.wind(hours=23, minutes=45)
    return group


async def test_who_is_there_types_the_code_that_the_leader_tells(town: Town) -> None:
    staff, leader = await town.staff("李主任"), await town.resident("刘长顺")
    comes = await town.resident("王桂兰")
    group = await morning(town, staff, comes)
    leader.hears("签到", "到了 0 人", "没到 1 人：王桂兰", "口令")
    staff.never_heard("口令")

    await comes.taps("我到了")
    comes.hears("四位签到口令")
    await town.restart_bot()
    code = code_on(leader)
    await comes.says("0000" if code != "0000" else "1111")
    comes.hears("口令不对")
    await comes.says(code)

    comes.hears("签到好了")
    comes.heard("您签到了")
    leader.heard("到了 1 人", "王桂兰")
    group.shows("王桂兰")


async def test_on_a_round_her_card_comes_down_with_what_to_do(town: Town) -> None:
    staff, leader = await town.staff("李主任"), await town.resident("刘长顺")
    comes = await town.resident("王桂兰")
    await morning(town, staff, comes, round=True)
    old = comes.seen[-1]
    await comes.taps("我到了")
    await comes.says(code_on(leader))

    assert old.labels == []
    assert old.text == "📣 周三巡查\n👇 新的卡片在下面，请点那一张。"
    card, checked_in = comes.seen[-2:]
    assert "签到好了" in checked_in.text
    assert "发现隐患，拍张照片" in card.text
    assert "北苑小区" in card.labels


async def test_the_leader_has_one_card_to_tick_on(town: Town) -> None:
    staff, leader = await town.staff("李主任"), await town.resident("刘长顺")
    names = ["王桂兰", "张建国", "孙大爷"]
    await morning(town, staff, *[await town.resident(name) for name in names])
    assert leader.last.labels == names
    await town.wind(minutes=105)
    leader.hears("没到 3 人：王桂兰、张建国、孙大爷", "结束了")
    assert [shown.labels for shown in leader.seen if "签到" in shown.text] == [[], names]


async def test_full_width_digits_are_a_code_too(town: Town) -> None:
    staff, leader = await town.staff("李主任"), await town.resident("刘长顺")
    comes = await town.resident("王桂兰")
    await morning(town, staff, comes)
    await comes.taps("我到了")
    wide = "".join(chr(ord(digit) + 0xFEE0) for digit in code_on(leader))
    await comes.says(f" {wide} ")
    comes.hears("签到好了")


async def test_whoever_comes_without_signing_up_checks_in_by_the_groups_button(town: Town) -> None:
    staff, leader = await town.staff("李主任"), await town.resident("刘长顺")
    group = await morning(town, staff)
    link = group.last.button("我到了").url
    assert link
    stranger = town.person("路人")

    await stranger.says("/start " + link.partition("?start=")[2])
    stranger.hears("四位签到口令")
    await stranger.says(code_on(leader))

    stranger.hears("签到好了")
    leader.heard("到了 1 人", "路人")
    group.shows("已报名 1 人", "路人")


async def test_where_the_place_is_known_one_can_show_that_one_is_there(town: Town) -> None:
    staff, comes = await town.staff("李主任"), await town.resident("王桂兰")
    await morning(town, staff, comes, spot=SPOT)
    await comes.taps("我到了")
    comes.hears("位置")
    await comes.is_at(36.21, 117.1)
    comes.hears("离集合的地方还远")
    await comes.is_at(36.2015, 117.1)
    comes.hears("签到好了")


async def test_where_it_is_not_known_a_place_says_nothing(town: Town) -> None:
    staff, comes = await town.staff("李主任"), await town.resident("王桂兰")
    await morning(town, staff, comes)
    await comes.taps("我到了")
    await comes.is_at(36.2, 117.1)
    comes.hears("凭口令签到")


async def test_the_leader_ticks_and_takes_back(town: Town) -> None:
    staff, leader = await town.staff("李主任"), await town.resident("刘长顺")
    comes, other = await town.resident("王桂兰"), await town.resident("张建国")
    await morning(town, staff, comes, other)

    await leader.taps("王桂兰")
    leader.hears("到了 1 人", "没到 1 人：张建国")
    await leader.taps("张建国")
    await leader.taps("张建国")
    leader.hears("到了 1 人", "没到 1 人：张建国")


async def test_who_leads_no_more_ticks_nobody(town: Town) -> None:
    staff, leader = await town.staff("李主任"), await town.resident("刘长顺")
    comes = await town.resident("王桂兰")
    await morning(town, staff, comes)
    await lives_by(town, ROUND | {"leader": "李主任"})
    await leader.taps("王桂兰")
    assert "不是给您用的" in leader.toast
    leader.never_heard("到了 1 人")


async def test_without_a_leader_staff_have_the_card(town: Town) -> None:
    staff, comes = await town.staff("李主任"), await town.resident("王桂兰")
    await morning(town, staff, comes, leader="")
    await staff.taps("王桂兰")
    staff.hears("到了 1 人")


async def test_after_the_end_one_cannot_check_in_but_the_leader_ticks_for_a_day(
    town: Town,
) -> None:
    staff, leader = await town.staff("李主任"), await town.resident("刘长顺")
    comes, other, away = [await town.resident(name) for name in ("王桂兰", "张建国", "孙大爷")]
    await morning(town, staff, comes, other, away)
    await comes.taps("我到了")
    code = code_on(leader)
    await comes.says(code)
    await other.taps("我到了")
    await town.wind(hours=2)
    await other.says(code)
    other.hears("现在不能签到")
    leader.hears("结束了", "没到 2 人：张建国、孙大爷")
    await leader.taps("张建国")

    await town.wind(days=1)
    leader.hears("已经定下来了")
    assert leader.last.labels == []
    for chat, words in ((comes, "到了"), (other, "到了"), (away, "报了名，没来")):
        await chat.says("/mydata")
        page = chat.last.content.decode()
        assert f"周三巡查：{words}" in page


async def test_where_nobody_was_ticked_nobody_has_missed_it(town: Town) -> None:
    staff, comes = await town.staff("李主任"), await town.resident("王桂兰")
    await morning(town, staff, comes)
    await town.wind(days=2)
    await comes.says("/mydata")
    assert "周三巡查：报了名" in comes.last.content.decode()
    assert "没来" not in comes.last.content.decode()


async def test_the_hours_stand_with_her_services(town: Town) -> None:
    staff, leader = await town.staff("李主任"), await town.resident("刘长顺")
    comes, away = await town.talent("张师傅"), await town.talent("赵师傅")
    await morning(town, staff, comes, away)
    await comes.taps("我到了")
    await comes.says(code_on(leader))
    await town.wind(days=2)

    await comes.says("/pool")
    comes.hears("巡查和别的活动：1 次，1.5 小时")
    await away.says("/pool")
    assert "巡查" not in away.last.text
    await staff.says("/pool")
    await staff.taps("赵师傅")
    staff.hears("报了名没来 1 次")


async def test_before_the_door_opens_nobody_is_there(town: Town) -> None:
    staff, comes = await town.staff("李主任"), await town.resident("王桂兰")
    group = await bound(town, staff, "能人库", "小源能人库", "-1001")
    await lives_by(town, ROUND)
    await town.wind(days=1)
    await group.taps(comes, "我参加")
    assert not any("我到了" in label for label in group.last.labels)
    await comes.says("/start activity-1")
    comes.hears("现在不能签到")
    for made_up in ("activity-99", "activity-", "activity-１", "activity-x"):
        await comes.says(f"/start {made_up}")
        comes.never_heard("口令")


async def test_in_english(town: Town) -> None:
    staff = await town.staff("Mary", language="en")
    comes = await town.resident("Rosa", language="en")
    await morning(town, staff, comes, leader="")
    staff.hears("0 there", "1 not there yet: Rosa", "Tell those who come the code")
    await comes.taps("I am here")
    await comes.says(code_on(staff))
    comes.hears("You are checked in")
