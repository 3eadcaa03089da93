"""Activities call their groups together: a card on which names come in, and what follows."""

from __future__ import annotations

import pytest

from dialogue.messages import Migrated
from domain.taxonomy import Trade
from storage import people
from tests.chats import Chat, Town
from tests.group_chats import GroupChat, bound
from tests.story.calendars import PATROL, lives_by, stands_still

pytestmark = pytest.mark.story

ROUND = PATROL | {
    "groups": ["team-volunteer", "compound-beiyuan"],
    "leader": "刘长顺",
    "remind": ["1 day", "2 hours"],
    "minutes": 120,
}
WEDNESDAY = "11月25日 周三 上午9点"


async def called(town: Town, staff: Chat, **facts: object) -> GroupChat:
    """A day before the patrol: its card hangs in the volunteers' group."""
    group = await bound(town, staff, "能人库", "小源能人库", "-1001")
    await lives_by(town, ROUND | facts)
    await town.wind(days=1)
    return group


async def test_names_come_in_on_the_card_of_the_group(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await called(town, staff)
    group.shows("周三巡查", WEDNESDAY, "服务中心门口", "刘长顺", "已报名 0 人")
    first, second = await town.resident("王桂兰"), await town.resident("张建国")

    await group.taps(first, "我参加")
    assert first.toast == "报上名了，您是第 1 个"
    await town.restart_bot()
    await group.taps(second, "我参加")
    group.shows("已报名 2 人", "王桂兰、张建国")
    await group.taps(first, "我参加")
    assert first.toast == "您已经报过名了"

    await group.taps(first, "来不了")
    assert first.toast == "好的，给您取消了"
    group.shows("已报名 1 人", "张建国")
    await group.taps(first, "来不了")
    assert first.toast == "您没有报名"
    assert "王桂兰" not in group.last.text


async def test_in_english(town: Town) -> None:
    staff = await town.staff("Mary", language="en")
    await lives_by(town, ROUND, language="en")
    group = await bound(town, staff, "Pool", "talent pool", "-1001")
    await town.wind(days=1)

    group.shows("Wednesday 25 November, 9:00 in the morning", "0 coming")
    await group.taps(staff, "I will come")
    assert staff.toast == "You are on the list, number 1"
    group.shows("1 coming", "Mary")


async def test_only_its_groups_are_called_and_staff_hear_who_was_not(town: Town) -> None:
    staff = await town.staff("李主任")
    other = await bound(town, staff, "红帽队", "小源红帽队", "-1002")
    await called(town, staff)

    assert all("周三巡查" not in shown.text for shown in other.seen)
    staff.hears("⏰", "周三巡查", "这些群没有收到", "北苑小区")


async def test_when_all_places_are_taken_one_waits_and_moves_up(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await called(town, staff, capacity=1)
    first, second, third = [await town.resident(name) for name in ("王桂兰", "张建国", "孙大爷")]
    for chat in (first, second, third):
        await group.taps(chat, "我参加")
    assert third.toast == "名额满了，您排在候补第 2 个"
    group.shows("已报名 1 人，名额 1 人", "王桂兰", "候补 2 人：张建国、孙大爷", "名额满了")

    await group.taps(first, "来不了")

    second.hears("轮到您了", "周三巡查")
    assert third.seen == []
    group.shows("张建国", "候补 1 人：孙大爷")
    await group.taps(first, "我参加")
    assert first.toast == "名额满了，您排在候补第 2 个"


async def test_at_the_next_reminder_one_signs_up_on_the_new_card_alone(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await called(town, staff)
    comes = await town.resident("王桂兰")
    await group.taps(comes, "我参加")
    first = group.last
    await town.wind(hours=22)
    await town.restart_bot()

    assert first.text == "📣 周三巡查\n👇 新的卡片在下面，请点那一张。"
    assert first.labels == []
    group.shows("已报名 1 人", "王桂兰")
    assert "🙋 我参加" in group.last.labels


async def test_after_an_outage_over_two_reminders_one_card_comes(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await bound(town, staff, "能人库", "小源能人库", "-1001")
    await lives_by(town, ROUND | {"remind": ["3 hours", "2 hours"]})
    await town.wind(hours=44)
    await stands_still(town, hours=3, minutes=30)
    assert [shown for shown in group.seen if "周三巡查" in shown.text] == [group.last]
    assert "🙋 我参加" in group.last.labels


async def test_a_hundred_taps_in_a_second_are_a_few_edits(town: Town) -> None:
    """All are on the list; the card is edited far less often than tapped."""
    staff = await town.staff("李主任")
    group = await called(town, staff, capacity=60)
    button = group.last.button("我参加").id
    sent = _sendings(town)
    for number in range(100):
        neighbour = town.person(f"邻居{number:03d}")
        neighbour.address = str(5000 + number)
        tap = group.tap(neighbour, button, group.last.id)
        await town.again(10_000 + number, tap)
        await town.again(10_000 + number, tap)
    await town.app.handling.handle_waiting()
    await town.settle()

    group.shows("已报名 60 人，名额 60 人", "候补 40 人")
    assert _sendings(town) - sent == 1


def _sendings(town: Town) -> int:
    """How many messages and edits have gone to the group."""
    return town.channel.edits.get("-1001", 0)


async def test_who_has_signed_up_is_reminded_and_can_take_it_back(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await called(town, staff)
    comes, stays = await town.resident("王桂兰"), await town.resident("张建国")
    await group.taps(comes, "我参加")
    old = group.last

    await town.wind(hours=22)
    comes.hears("周三巡查", WEDNESDAY, "您报名了")
    assert stays.seen == []
    assert old.labels == []
    assert group.last is not old
    group.shows("已报名 1 人", "王桂兰")

    await comes.taps("我来不了")
    group.shows("已报名 0 人")
    comes.hears("已报名 0 人")
    await comes.taps("我参加")
    group.shows("王桂兰")


async def test_a_stranger_in_the_group_signs_up_and_hears_how_to_be_reminded(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await called(town, staff)
    stranger = town.person("路人")

    await group.taps(stranger, "我参加")

    assert "说声“你好”" in stranger.toast
    assert stranger.seen == []
    group.shows("路人")


async def test_the_leader_hears_half_way_that_too_few_come(town: Town) -> None:
    staff = await town.staff("李主任")
    leader = await town.resident("刘长顺")
    group = await called(town, staff, fewest=2)
    group.shows("还差 2 人")
    await group.taps(leader, "我参加")
    await town.wind(hours=11, minutes=59)
    leader.never_heard("人不够")
    await town.wind(minutes=1)
    leader.hears("人不够", "现在报名 1 人，最少要 2 人")
    staff.never_heard("人不够")

    other = await town.resident("张建国")
    await group.taps(other, "我参加")
    assert "还差" not in group.last.text
    await group.taps(other, "来不了")
    assert [shown.text[:5] for shown in leader.seen].count("⚠️ 人不") == 2


@pytest.mark.parametrize("leaders", [0, 2])
async def test_where_the_leader_is_not_one_person_staff_hear_it(town: Town, leaders: int) -> None:
    staff = await town.staff("李主任")
    for number in range(leaders):
        namesake = await town.resident(f"刘长顺{number}")
        async with town.app.database.transaction() as tx:
            await people.change(tx, await town.id_of(namesake, tx), name="刘长顺")
    await called(town, staff, fewest=2)
    await town.wind(hours=12)
    staff.hears("人不够", "现在报名 0 人")


async def test_after_its_end_nobody_signs_up(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await called(town, staff)
    button, card = group.last.button("我参加").id, group.last.id
    late = await town.resident("王桂兰")
    await town.wind(hours=25)
    latecomer = await town.resident("张建国")
    await group.taps(latecomer, "我参加")
    assert "报上名了" in latecomer.toast

    await town.wind(hours=1)
    group.shows("已经结束")
    assert group.last.labels == []
    await town.update(group.tap(late, button, card))
    assert late.toast == "这次已经结束了。"
    group.shows("已报名 1 人")


async def test_it_is_put_off_and_everybody_called_hears_of_it(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await called(town, staff)
    comes = await town.resident("王桂兰")
    await group.taps(comes, "我参加")
    card = group.last

    await lives_by(town, ROUND | {"at": "15:00"})
    for chat in (staff, comes):
        chat.hears("时间变了", "改到明天（11月25日 周三） 下午3点")
    group.shows("时间变了")
    assert "下午3点" in card.text
    assert "王桂兰" in card.text

    await lives_by(town)
    group.shows("这次不办了")
    comes.hears("这次不办了")
    assert "这次不办了" in card.text
    assert card.labels == []


async def test_another_place_stands_on_the_card(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await called(town, staff)
    await lives_by(town, ROUND | {"place": "北苑东门"})
    group.shows("📍 北苑东门")


async def test_members_with_a_trade_are_called_in_private(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    plumber = await town.talent("赵师傅", Trade.PLUMBER)
    await lives_by(town, PATROL | {"team": "electrician"})
    await town.wind(days=1)

    electrician.hears("周三巡查", "已报名 0 人")
    assert plumber.seen == []
    await electrician.taps("我参加")
    electrician.hears("您报名了")


async def test_the_card_appears_in_the_topic_of_its_group(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await GroupChat(town, "能人库", "-1001").adds_bot()
    await group.hears(staff, "/bind 小源能人库", thread="7")
    await lives_by(town, ROUND)
    await town.wind(days=1)
    assert group.last.thread == "7"


async def test_a_card_carried_elsewhere_is_nobodys(town: Town) -> None:
    """Its button, forged in another group or in private, does nothing and makes nobody known."""
    staff = await town.staff("李主任")
    group = await called(town, staff)
    button, card = group.last.button("我参加").id, group.last.id
    other = await GroupChat(town, "别的群", "-1009").adds_bot()
    stranger, known = town.person("路人"), await town.resident("王桂兰")

    await town.update(other.tap(stranger, button, card))
    assert "不是给您用的" in stranger.toast
    await town.update(known.forged(button, card))
    assert "不是给您用的" in known.toast
    assert known.seen == []
    group.shows("已报名 0 人")


async def test_a_group_that_moved_takes_the_card_along(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await called(town, staff)
    comes = await town.resident("王桂兰")
    await town.update(Migrated(chat="-1001", to="-2002"))
    moved = GroupChat(town, group.title, "-2002")
    await town.wind(hours=22)
    await moved.taps(comes, "我参加")
    moved.shows("王桂兰")


async def test_after_an_outage_over_the_day_the_card_is_not_sent(town: Town) -> None:
    staff = await town.staff("李主任")
    group = await bound(town, staff, "能人库", "小源能人库", "-1001")
    await lives_by(town, ROUND)
    await stands_still(town, days=3)
    assert all("周三巡查" not in shown.text for shown in group.seen)
    staff.hears("没有提醒到", "周三巡查")
