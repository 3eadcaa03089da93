"""A patrol on its round: photos become reports, compounds are all clear, and a summary follows."""

from __future__ import annotations

import pytest

from dialogue.words import PhotoPart, TextPart
from tests.chats import Chat, Shown, Town
from tests.group_chats import GroupChat, bound
from tests.story.calendars import PATROL, lives_by

pytestmark = pytest.mark.story

ROUND = PATROL | {"team": "volunteer", "leader": "刘长顺", "round": True}
PHOTO = PhotoPart(file="blocked.jpg", text="消防通道被杂物堵住了")


async def on_round(town: Town, *patrol: Chat) -> GroupChat:
    """Wednesday at nine: these are on the round."""
    staff = await town.staff("李主任")
    group = await bound(town, staff, "能人库", "小源能人库", "-1001")
    await lives_by(town, ROUND)
    await town.wind(days=1)
    for chat in patrol:
        await group.taps(chat, "我参加")
    await town.wind(days=1)
    return group


def card(chat: GroupChat | Chat) -> Shown:
    """The card of the patrol in a chat."""
    return next(shown for shown in reversed(chat.seen) if "周三巡查" in shown.text)


async def test_a_photo_in_reply_to_the_card_is_a_report_after_one_tap(town: Town) -> None:
    walker = await town.resident("张建国")
    group = await on_round(town, walker)
    await group.hears_part(walker, PHOTO, answers=card(group).id)
    group.shows("张建国发现了隐患", "看着是：消防隐患", "哪个小区")
    assert "杂物" not in group.last.text

    await town.restart_bot()
    await group.taps(walker, "北苑小区")

    assert walker.toast == "报上去了，1 号"
    group.shows("报上去了，1 号：北苑小区，消防隐患")
    assert group.last.labels == []
    report = await town.report()
    assert (report.category, report.compound) == ("fire_safety", "beiyuan")
    assert report.words == "消防通道被杂物堵住了"
    assert "有隐患：北苑小区" in card(group).text
    await group.taps(walker, "北苑小区", on=card(group))
    assert "没事：" not in card(group).text
    await walker.says("/my")
    walker.hears("消防隐患")


async def test_the_compound_that_the_words_name_is_offered_first(town: Town) -> None:
    walker = await town.resident("张建国")
    group = await on_round(town, walker)
    photo = PhotoPart(file="dark.jpg", text="北苑小区3号楼楼道灯不亮")
    await group.hears_part(walker, photo, answers=card(group).id)
    assert group.last.labels[:2] == ["北苑小区", "源泉里"]

    await group.taps(walker, "北苑小区")

    assert (await town.report()).place == "3号楼，巡查时发现的，看照片"
    town.person("李主任").hears("北苑小区3号楼楼道灯不亮")


async def test_staff_see_the_photo(town: Town) -> None:
    walker = await town.resident("张建国")
    group = await on_round(town, walker)
    await group.hears_part(walker, PHOTO, answers=card(group).id)
    await group.taps(walker, "北苑小区")
    staff = town.person("李主任")
    staff.hears("消防通道被杂物堵住了")
    await staff.taps("照片和语音")
    assert staff.last.file == "blocked.jpg"


async def test_without_words_the_kind_is_asked_with_a_second_tap(town: Town) -> None:
    walker = await town.resident("张建国")
    group = await on_round(town, walker)
    await group.hears_part(walker, PhotoPart(file="dark.jpg"), answers=card(group).id)
    await group.taps(walker, "源泉里")
    group.shows("在源泉里", "是什么")
    await town.restart_bot()
    await group.taps(walker, "路灯")
    report = await town.report()
    assert (report.category, report.compound) == ("lighting_public", "yuanquanli")


async def test_in_private_any_photo_of_hers_is_of_the_round(town: Town) -> None:
    walker = await town.resident("张建国")
    await on_round(town, walker)
    await walker.sends(PHOTO)
    walker.hears("看着是：消防隐患")
    await walker.taps("福兴苑")
    walker.heard("报上去了，1 号：福兴苑")


async def test_in_private_it_may_be_her_own_matter(town: Town) -> None:
    walker = await town.resident("张建国")
    await on_round(town, walker)
    await walker.sends(PhotoPart(file="lamp.jpg", text="家里灯不亮了"))
    await walker.taps("我自己的事")
    walker.hears("家里灯不亮了")
    await walker.taps("说完了")
    await walker.taps("发出去")
    report = await town.report()
    assert (report.category, report.place) == ("electrical", "3号楼2单元501")


async def test_in_private_who_is_not_on_the_round_answers_her_card(town: Town) -> None:
    other = await town.resident("王桂兰")
    await on_round(town)
    await other.sends(PHOTO)
    other.never_heard("哪个小区？点一下")
    await town.wind(days=3)


async def test_an_album_is_one_finding(town: Town) -> None:
    walker = await town.resident("张建国")
    group = await on_round(town, walker)
    before = len(group.seen)
    for number in range(3):
        words = PHOTO.text if number == 0 else ""
        part = PhotoPart(file=f"p{number}", text=words)
        await group.hears_part(walker, part, answers=card(group).id, album="a1")
    assert len(group.seen) == before + 1
    await group.taps(walker, "北苑小区")
    late = PhotoPart(file="p3")
    await group.hears_part(walker, late, answers=card(group).id, album="a1")

    assert len(group.seen) == before + 1
    async with town.app.database.reading() as tx:
        rows = await tx.exec_driver_sql("SELECT file FROM report_parts ORDER BY id")
        assert [row[0] for row in rows] == ["p0", "p1", "p2", "p3"]


async def test_it_is_no_hazard_after_all(town: Town) -> None:
    walker = await town.resident("张建国")
    group = await on_round(town, walker)
    await group.hears_part(walker, PHOTO, answers=card(group).id)
    button = group.last.button("北苑小区").id
    shown = group.last.id
    await group.taps(walker, "不是隐患")
    group.shows("不算隐患")
    await town.update(group.tap(walker, button, shown))
    assert walker.toast == "这一条已经办过了"


async def test_only_who_showed_it_or_leads_places_it(town: Town) -> None:
    walker, other = await town.resident("张建国"), await town.resident("孙大爷")
    leader = await town.resident("刘长顺")
    group = await on_round(town, walker, other)
    await group.hears_part(walker, PHOTO, answers=card(group).id)
    await group.taps(other, "北苑小区")
    assert other.toast == "请拍照片的那位来点"
    await group.taps(leader, "北苑小区")
    assert "报上去了" in leader.toast
    await walker.says("/my")
    walker.hears("消防隐患")


async def test_a_forged_place_or_kind_is_refused(town: Town) -> None:
    walker = await town.resident("张建国")
    group = await on_round(town, walker)
    await group.hears_part(walker, PhotoPart(file="x"), answers=card(group).id)
    shown = group.last
    number = shown.button("北苑小区").id.split(":")[1]
    for action in ("at:moon", "is:fire_safety", "is:emergency", "at:", "drop2"):
        await town.update(group.tap(walker, f"c:{number}:{action}", shown.id))
        assert "按钮" in walker.toast
    group.shows("哪个小区")


async def test_danger_below_a_photo_is_danger_first(town: Town) -> None:
    walker = await town.resident("张建国")
    group = await on_round(town, walker)
    burning = PhotoPart(file="fire.jpg", text="三号楼着火了")
    await group.hears_part(walker, burning, answers=card(group).id)
    group.shows("119")


async def test_words_in_reply_to_the_card_go_on_in_private_as_ever(town: Town) -> None:
    walker = await town.resident("张建国")
    group = await on_round(town, walker)
    await group.hears_part(walker, TextPart(text="楼道灯坏了"), answers=card(group).id)
    group.shows("私下")


async def test_before_and_after_the_round_a_photo_goes_on_in_private(town: Town) -> None:
    walker = await town.resident("张建国")
    group = await on_round(town, walker)
    patrol = card(group).id
    await town.wind(hours=3)
    await group.hears_part(walker, PHOTO, answers=patrol)
    group.shows("私下")


async def test_a_compound_is_all_clear_by_a_tap(town: Town) -> None:
    walker, other = await town.resident("张建国"), await town.resident("孙大爷")
    stranger = town.person("路人")
    group = await on_round(town, walker, other)
    await group.taps(stranger, "北苑小区")
    assert stranger.toast == "请先点“我参加”"

    await group.taps(walker, "北苑小区")
    assert walker.toast == "记下了：没事"
    group.shows("没事：北苑小区")
    await group.taps(other, "北苑小区")
    assert other.toast == "别人看过了"
    await group.taps(walker, "北苑小区")
    assert walker.toast == "好的，去掉了"
    assert "没事：北苑小区" not in group.last.text


async def test_afterwards_the_groups_get_a_summary_with_photos(town: Town) -> None:
    walker, other = await town.resident("张建国"), await town.resident("孙大爷")
    leader = await town.resident("刘长顺")
    group = await on_round(town, walker, other)
    await leader.taps("张建国")
    await group.taps(walker, "源泉里")
    await group.hears_part(walker, PHOTO, answers=card(group).id)
    await group.taps(walker, "北苑小区")
    await town.wind(hours=1, minutes=59)
    await town.restart_bot()
    await town.wind(minutes=1)

    summary, photo = group.seen[-2:]
    for words in (
        "小结（11月25日 周三 上午9点）",
        "来了 1 人：张建国",
        "没事：源泉里",
        "有隐患：北苑小区",
        "这次没走到：福兴苑",
        "发现 1 处",
        "1 号：北苑小区，消防隐患",
    ):
        assert words in summary.text
    assert (photo.file, photo.text) == ("blocked.jpg", "1 号：北苑小区，消防隐患")
    town.person("李主任").heard("小结", "来了 1 人")

    await town.wind(days=6)
    await group.taps(walker, "我参加")
    await town.wind(days=1)
    group.shows("报名 1 人：张建国", "这次没有发现隐患", "上次发现的", "1 号：北苑小区，消防隐患。")


async def test_where_nobody_went_the_groups_hear_nothing(town: Town) -> None:
    group = await on_round(town)
    await town.wind(hours=3)
    assert not any("小结" in shown.text for shown in group.seen)
    town.person("李主任").heard("没有人报名", "周三巡查")


async def test_the_summary_tells_nobodys_address(town: Town) -> None:
    walker = await town.resident("张建国")
    group = await on_round(town, walker)
    told = PhotoPart(file="x", text="3号楼2单元501王桂兰家门口堆了杂物，消防通道堵了")
    await walker.sends(told)
    await walker.taps("北苑小区")
    await town.wind(hours=3)
    group.shows("1 号：北苑小区")
    assert not any("501" in shown.text or "王桂兰" in shown.text for shown in group.seen)


async def test_in_english(town: Town) -> None:
    staff = await town.staff("Mary", language="en")
    walker = await town.resident("Rosa", language="en")
    await lives_by(town, ROUND, language="en")
    group = await bound(town, staff, "Pool", "4", "-1001")
    await town.wind(days=1)
    await group.taps(walker, "I will come")
    await town.wind(days=1)
    part = PhotoPart(file="x", text="the fire exit is blocked")
    await group.hears_part(walker, part, answers=card(group).id)
    group.shows("Rosa has found a hazard", "In which compound")
    await group.taps(walker, "北苑小区")
    await town.wind(hours=2)
    assert "the summary" in group.seen[-2].text
    assert "Found" not in group.seen[-2].text
