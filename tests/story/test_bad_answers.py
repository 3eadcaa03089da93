"""Answers that are none, links and buttons that are not good, chats that are gone: no harm done."""

from __future__ import annotations

import pytest

from bot.errors import Moved, Unreachable
from dialogue.messages import Said, Tapped
from dialogue.words import TextPart
from domain.people import Role
from tests.chats import Chat, Town
from tests.story.test_bad_input import LAMP, all_is_handled, kept

GROUP = "-1001"


@pytest.mark.parametrize("name", ["", " ", "。", "😀😀"])
async def test_a_name_without_letters_is_none(town: Town, name: str) -> None:
    neighbour = await town.resident("孙师傅")
    await neighbour.says("/join")
    await neighbour.says(name)
    neighbour.hears("姓名", "三十个字")


async def test_who_has_no_name_is_called_something(town: Town) -> None:
    staff, nameless = await town.staff("李主任"), town.person("")
    await nameless.says("找人工")
    await nameless.says("请给我打电话")
    await nameless.taps("说完了")
    staff.hears("没写名字")


@pytest.mark.parametrize("phone", ["138O0001111", "1380000l111", "abc", "13800001111111", "12-34"])
async def test_a_phone_number_with_letters_is_asked_for_again(town: Town, phone: str) -> None:
    neighbour = await town.resident("孙师傅")
    await neighbour.says("/join")
    await neighbour.says("孙师傅")

    await neighbour.says(phone)
    neighbour.hears("好像不对", "只打数字")
    await neighbour.says("手机１３８-0000 1111，谢谢")

    neighbour.hears("会做什么")


@pytest.mark.parametrize(
    "nowhere",
    [
        "不知道",
        "知不道",
        "中",
        "是滴",
        "我也不清楚。",
        "忘了",
        "这里",
        "。。。",
        "🏠",
        "I don’t know",
    ],
)
async def test_an_address_of_nowhere_is_asked_for_again(town: Town, nowhere: str) -> None:
    newcomer = town.person("刘秀英")
    await newcomer.says(LAMP)
    await newcomer.taps("说完了")
    await newcomer.says("源泉里")

    await newcomer.says(nowhere)
    newcomer.hears("几号楼")
    assert "对了，点" not in newcomer.last.text
    await newcomer.says("小卖部旁边那家")

    newcomer.hears("源泉里 小卖部旁边那家")


@pytest.mark.parametrize("mistyped", ["源全里", "圆全李", "源泉里小区", "yuanquanli", "源水里"])
async def test_a_mistyped_compound_is_understood(town: Town, mistyped: str) -> None:
    newcomer = town.person("刘秀英")
    await newcomer.says(LAMP)
    await newcomer.taps("说完了")

    await newcomer.says(mistyped)
    newcomer.hears("几号楼")
    await newcomer.says("3号楼")

    newcomer.hears("源泉里 3号楼")


async def test_mistyped_compounds_of_a_volunteer_are_marked(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.volunteer("张师傅", staff, "电工", compounds=("源全里", "北院"))
    staff.heard("源泉里", "北苑小区").never_heard("福兴苑")


async def test_a_compound_of_nowhere_is_asked_for_again(town: Town) -> None:
    newcomer = town.person("刘秀英")
    await newcomer.says(LAMP)
    await newcomer.taps("说完了")

    await newcomer.says("天安门")

    newcomer.hears("没看懂", "哪个小区")


@pytest.mark.parametrize(
    "payload", ["made-up" * 10, "../../etc", "源泉里", "' OR 1=1 --", "x" * 20_000]
)
async def test_a_link_that_was_never_made(town: Town, payload: str) -> None:
    await town.member("李主任", Role.STAFF)
    curious = town.person("刘秀英")

    await curious.says(f"/start {payload}")

    curious.hears("不对")
    assert "desk" not in town.channel.menus[curious.address]


async def test_a_bad_link_leaves_what_was_being_said(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says(LAMP)

    await elder.says("/start made-up")
    elder.hears("不对")
    await elder.taps("说完了")
    await elder.taps("发出去")

    assert await kept(town) == [LAMP]


async def test_an_edit_after_confirming_changes_nothing_of_anything(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await elder.says("水龙头漏水")

    await elder.edits("算我没说", message=1)
    elder.hears("改不动了")
    await elder.taps("说完了")
    await elder.taps("发出去")

    assert (await kept(town, 1), await kept(town, 2)) == ([LAMP], ["水龙头漏水"])


async def test_a_tap_that_comes_again_after_a_restart_takes_effect_once(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says(LAMP)
    await elder.taps("说完了")
    send = elder.tap("发出去")

    await town.again(901, send)
    await town.settle()
    await town.restart_bot()
    seen = len(elder.seen)
    await town.again(901, send)
    await town.settle()

    assert len(elder.seen) == seen


async def test_a_card_tapped_from_a_group_is_not_hers(town: Town) -> None:
    elder, stranger = await town.resident("王桂兰"), town.person("路人")
    await elder.says(LAMP)
    button = elder.last.button("说完了").id

    await town.update(
        Tapped(sender=stranger.sender, chat=GROUP, private=False, tap_id="1", button=button)
    )

    assert "不是给您用的" in stranger.toast
    assert GROUP not in town.channel.seen


def asks_in_group(chat: Chat) -> Said:
    part = TextPart(text="@xiaoyuan_bot 在吗")
    return Said(sender=chat.sender, chat=GROUP, private=False, message_id="1", part=part)


async def test_a_group_that_moved_before_the_answer_hears_it_at_its_new_address(
    town: Town,
) -> None:
    town.channel.failing[GROUP] = [Moved("-2002")]
    await town.update(asks_in_group(town.person("刘秀英")))
    assert [shown.text for shown in town.channel.seen["-2002"]]
    await all_is_handled(town)


async def test_a_group_that_put_the_bot_out_is_no_trouble(town: Town) -> None:
    staff = await town.staff("李主任")
    town.channel.failing[GROUP] = [Unreachable("bot was kicked from the supergroup chat")]
    await town.update(asks_in_group(town.person("刘秀英")))
    assert GROUP not in town.channel.seen
    staff.hears("小源不在「", "没有名字的群")


async def test_who_blocks_the_bot_half_way_has_not_spoken_in_vain(town: Town) -> None:
    staff, elder = await town.staff("李主任"), await town.resident("王桂兰")
    await elder.says(LAMP)

    await elder.blocks_the_bot()
    await town.wind(hours=30)

    staff.heard(LAMP)


async def test_who_blocks_the_bot_and_comes_back_goes_on(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says(LAMP)

    await elder.blocks_the_bot()
    await town.restart_bot()
    await elder.says("厨房的")

    elder.hears(LAMP, "厨房的")
