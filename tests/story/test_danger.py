"""Danger comes before everything: in any state, at once, until somebody says "I have it"."""

import pytest

from domain.people import Role
from domain.taxonomy import Trade
from tests.chats import Chat, Town
from tests.group_chats import GroupChat


async def _on_duty(town: Town) -> tuple[Chat, Chat, Chat]:
    """Two on the on-duty list, and an admin who is not."""
    first = await town.staff("李主任", on_duty=True)
    second = await town.staff("陈姐", on_duty=True)
    admin = await town.staff("周书记", Role.ADMIN)
    return first, second, admin


async def test_the_very_first_thing_a_newcomer_hears_are_the_numbers_to_call(town: Town) -> None:
    newcomer = town.person("刘秀英")

    await newcomer.says("着火了！快来人")

    assert "马上打电话" in newcomer.seen[0].text
    assert "119" in newcomer.seen[0].text
    newcomer.heard("只为办好您的事")


@pytest.mark.parametrize(
    ("words", "number", "others"),
    [
        ("家里着火了", "119", ("120", "96777")),
        ("老伴晕倒了叫不醒", "120", ("119", "96777")),
        ("厨房煤气泄漏，味道很大", "96777", ("119", "120")),
    ],
)
async def test_the_numbers_are_those_for_this_danger(
    town: Town, words: str, number: str, others: tuple[str, str]
) -> None:
    elder = await town.resident("王桂兰")

    await elder.says(words)

    lines = [line for line in elder.last.text.splitlines() if "📞" in line]
    assert number in lines[0]
    assert "110" in lines[1]
    elder.never_heard(others[0]).never_heard(others[1])


@pytest.mark.parametrize(
    ("before", "answer", "then"),
    [
        (["家里灯不亮了"], "是厨房的", "家里灯不亮了\n是厨房的"),
        (["家里灯不亮了", "说完了"], "源泉里", "几号楼"),
        (["家里灯不亮了", "说完了", "源泉里"], "3号楼", "源泉里 3号楼"),
        (["/join"], "刘秀英", "您的电话"),
    ],
)
async def test_in_any_state_and_the_open_question_stays_as_it_was(
    town: Town, before: list[str], answer: str, then: str
) -> None:
    newcomer = town.person("刘秀英")
    for words in before:
        await newcomer.says(words)

    await newcomer.says("着火了！")
    newcomer.hears("119")

    await newcomer.says(answer)
    newcomer.heard(then)


async def test_an_address_that_sounds_like_danger_is_an_address(town: Town) -> None:
    duty, _, _ = await _on_duty(town)
    newcomer = town.person("刘秀英")
    for words in ("家里灯不亮了", "说完了", "源泉里"):
        await newcomer.says(words)

    await newcomer.says("3号楼101，老人糊涂，说话听不明白")

    newcomer.never_heard("120")
    duty.never_heard("🚨")


async def test_danger_in_an_edit_and_below_a_photo(town: Town) -> None:
    duty, _, _ = await _on_duty(town)
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")

    await elder.edits("家里着火了")
    elder.hears("119")
    duty.hears("家里着火了")

    other = await town.resident("孙大爷")
    await other.shows_photo("着火了")
    other.hears("119")
    assert sum("🚨" in shown.text for shown in duty.seen) == 2


async def test_a_photo_of_the_danger_reaches_staff(town: Town) -> None:
    duty, _, _ = await _on_duty(town)
    elder = await town.resident("王桂兰")

    await elder.shows_photo("着火了")

    duty.heard("🚨", "着火了")
    await duty.taps("照片和语音")
    assert duty.last.file == "photo-0"


async def test_whoever_has_it_sees_whom_to_call_and_nobody_else_does(town: Town) -> None:
    duty, _, admin = await _on_duty(town)
    elder = await town.resident("王桂兰")

    await elder.says("家里着火了")
    duty.hears("着火", "源泉里", "家里着火了").never_heard("13800001111").never_heard("501")
    assert duty.last.protect
    await duty.taps("我来处理")

    duty.hears("王桂兰", "13800001111", "3号楼2单元501")
    assert await town.looked_at(elder) == ["李主任"]
    elder.heard("119").hears("李主任接手了")
    await town.wind(minutes=10)
    assert admin.seen == []

    await duty.taps("危险过去了")
    await duty.taps("真的过去了")
    duty.heard("危险过去了，李主任处理的").never_heard("13800001111")
    elder.heard("危险过去了")


async def test_nobody_in_three_minutes_the_next_and_all_admins(town: Town) -> None:
    first, second, admin = await _on_duty(town)
    elder = await town.resident("王桂兰")

    await elder.says("家里着火了")
    first.hears("家里着火了")
    i_have_it = first.tap("我来处理")
    assert second.seen == admin.seen == []

    await town.wind(minutes=2, seconds=59)
    assert second.seen == admin.seen == []
    await town.wind(seconds=1)
    second.hears("家里着火了")
    admin.hears("家里着火了")

    await second.taps("我来处理")
    first.hears("陈姐正在处理")
    admin.hears("陈姐正在处理").never_heard("13800001111")
    await town.update(i_have_it)
    assert first.toast == "已经有人在处理了，谢谢。"


async def test_the_list_is_called_round_and_round(town: Town) -> None:
    first, second, _ = await _on_duty(town)
    elder = await town.resident("王桂兰")
    await elder.says("家里着火了")

    await town.wind(minutes=7)

    assert len(first.seen) == 2
    assert len(second.seen) == 1


async def test_with_nobody_on_duty_all_admins_are_called_at_once(town: Town) -> None:
    admin = await town.staff("周书记", Role.ADMIN)
    elder = await town.resident("王桂兰")
    await elder.says("家里着火了")
    admin.hears("家里着火了")


async def test_who_is_on_duty_and_in_danger_does_not_call_herself(town: Town) -> None:
    first, second, _ = await _on_duty(town)

    await first.says("我家着火了")

    first.hears("119")
    second.hears("我家着火了")


async def test_what_she_says_next_is_about_the_same_danger(town: Town) -> None:
    duty, second, _ = await _on_duty(town)
    elder = await town.resident("王桂兰")
    await elder.says("家里着火了")

    await elder.says("厨房着火了，烟很大")

    elder.hears("119")
    duty.hears("家里着火了", "厨房着火了")
    assert len(duty.seen) == 1
    assert second.seen == []


async def test_it_was_a_mistake_and_whoever_was_called_makes_sure(town: Town) -> None:
    duty, _, _ = await _on_duty(town)
    elder = await town.resident("王桂兰")
    await elder.says("家里着火了")

    await elder.taps("没有危险")

    assert "告诉值班的人" in elder.toast
    duty.hears("王桂兰", "没有危险", "再问一声")
    await duty.taps("我来处理")
    await duty.taps("危险过去了")
    await duty.taps("真的过去了")
    elder.heard("危险过去了")


@pytest.mark.parametrize("words", ["没有危险", "木有危险", "弄错了", "没事了！"])
async def test_that_it_was_a_mistake_can_be_typed(town: Town, words: str) -> None:
    duty, _, _ = await _on_duty(town)
    elder = await town.resident("王桂兰")
    await elder.says("家里着火了")
    await elder.says(words)
    elder.heard("告诉值班的人")
    elder.hears("我记下了", "家里着火了")
    duty.hears("王桂兰", "没有危险", "再问一声")

    await elder.says("算了")
    await elder.says("厨房水龙头漏水")
    elder.hears("厨房水龙头漏水", "说完了")


async def test_without_an_alarm_it_is_no_mistake(town: Town) -> None:
    duty, _, _ = await _on_duty(town)
    elder = await town.resident("王桂兰")
    await elder.says("没事了")
    elder.never_heard("告诉值班的人")
    assert duty.seen == []


async def test_whoever_has_a_job_in_hand_may_speak_of_the_neighbour(town: Town) -> None:
    duty, _, _ = await _on_duty(town)
    volunteer = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await volunteer.taps("我去")
    await volunteer.says("老人摔倒了起不来")
    duty.hears("正在帮的邻居：源泉里「家里的灯、插座、电线」（第 1 号）", "老人摔倒了")


async def test_after_it_is_over_there_is_no_mistake_to_tell(town: Town) -> None:
    duty, _, _ = await _on_duty(town)
    elder = await town.resident("王桂兰")
    await elder.says("家里着火了")
    no_danger = elder.tap("没有危险")
    await duty.taps("我来处理")
    await duty.taps("危险过去了")
    await duty.taps("真的过去了")
    told = len(duty.seen)

    await town.update(no_danger)

    assert len(duty.seen) == told


async def test_only_who_has_it_can_say_that_it_is_over(town: Town) -> None:
    first, second, _ = await _on_duty(town)
    elder = await town.resident("王桂兰")
    await elder.says("家里着火了")
    await town.wind(minutes=3)
    button = second.last.button("我来处理").id
    await first.taps("我来处理")

    await town.update(second.forged(button.replace("have", "over")))

    second.hears("李主任正在处理")
    elder.never_heard("危险过去了")


async def test_danger_spoken_in_a_group(town: Town) -> None:
    duty, _, _ = await _on_duty(town)
    neighbour = await town.resident("孙大爷")
    group = await GroupChat(town, "源泉里群").adds_bot()

    await group.hears(neighbour, "3号楼着火了")

    shown = group.seen
    assert "119" in shown[0].text
    assert "私下" in shown[0].text
    neighbour.hears("119")
    duty.hears("3号楼着火了")
    await duty.taps("我来处理")
    assert len(shown) == 1
    assert "13800001111" not in shown[0].text


async def test_staff_find_what_is_not_over_on_their_desk(town: Town) -> None:
    duty, second, _ = await _on_duty(town)
    elder = await town.resident("王桂兰")
    await elder.says("家里着火了")

    await second.says("/desk")
    await second.taps("紧急 1")
    second.hears("家里着火了")
    await second.taps("我来处理")

    duty.hears("陈姐正在处理")


async def test_duty_begins_and_ends(town: Town) -> None:
    staff = await town.staff("李主任")
    admin = await town.staff("周书记", Role.ADMIN)
    elder = await town.resident("王桂兰")

    await staff.says("/duty")
    staff.hears("在值班名单上了")
    await elder.says("家里着火了")
    staff.hears("家里着火了")
    assert admin.seen == []
    await staff.says("/duty")
    staff.hears("不在值班名单上了")

    await elder.says("/duty")
    elder.hears("工作人员用的")


async def test_words_that_only_sound_like_danger(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了，没有着火")
    elder.never_heard("119")
    electrician.hears("家里灯不亮了")
