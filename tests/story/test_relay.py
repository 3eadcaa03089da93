"""Staff answer in a resident's chat, until either side hands back to the bot."""

from __future__ import annotations

from domain.taxonomy import Trade
from tests.chats import Chat, Town


async def _speak(town: Town) -> tuple[Chat, Chat]:
    staff, elder = await town.staff("李主任", on_duty=True), await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await staff.taps("跟他直接说")
    return staff, elder


async def test_both_hear_each_other_through_the_bot(town: Town) -> None:
    staff, elder = await _speak(town)
    elder.hears("李主任来跟您说话了", "第 1 号")
    staff.hears("您在跟王桂兰直接说话")

    await staff.says("几点方便上门？")
    elder.hears("李主任：几点方便上门？")
    await elder.says("灯还是不亮，下午三点吧")
    staff.hears("王桂兰：灯还是不亮，下午三点吧")
    elder.never_heard("我记下了：\n\n灯还是不亮")
    await elder.shows_photo("就是这个")
    assert staff.last.file == "photo-2"
    staff.hears("王桂兰：就是这个")
    await elder.speaks()
    assert staff.last.file == "voice-3"


async def test_she_hands_back_by_a_tap_or_by_words(town: Town) -> None:
    staff, elder = await _speak(town)
    await elder.taps("说完了")
    elder.hears("现在是小源")
    staff.hears("现在是小源")
    await elder.says("水龙头漏水")
    elder.hears("水龙头漏水", "我记下了")
    staff.never_heard("水龙头漏水")

    await elder.says("算了")
    await staff.taps("跟他直接说")
    await elder.says("算了")
    staff.hears("现在是小源")


async def test_staff_hand_back_and_her_open_question_goes_on(town: Town) -> None:
    staff, elder = await town.staff("李主任"), await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await elder.says("水龙头漏水")
    await staff.taps("跟他直接说")
    await elder.says("您好")
    staff.hears("您好")
    await staff.taps("说完了")
    await elder.taps("说完了")
    elder.hears("水龙头漏水")
    elder.never_heard("您好")


async def test_danger_still_comes_first(town: Town) -> None:
    staff, elder = await _speak(town)
    await elder.says("厨房着火了")
    elder.heard("119")
    staff.heard("王桂兰：厨房着火了")
    await staff.taps("我来处理")
    await elder.says("火小了")
    staff.heard("王桂兰：火小了")


async def test_what_staff_type_for_the_bot_never_reaches_her(town: Town) -> None:
    staff, elder = await _speak(town)
    await town.resident("赵春梅")
    await staff.says("/people")
    await staff.says("赵春梅")
    staff.hears("找到 1 位")
    elder.never_heard("赵春梅")
    await staff.says("算了")
    await staff.says("我看过了")
    elder.hears("我看过了")


async def test_only_one_of_the_staff_speaks_with_her(town: Town) -> None:
    other = await town.staff("陈姐")
    await _speak(town)
    await other.taps("跟他直接说")
    assert "已经有人" in other.toast


async def test_staff_turn_from_one_resident_to_another(town: Town) -> None:
    staff, elder = await _speak(town)
    second = await town.resident("赵春梅", phone="")
    await second.reports("家里灯不亮了")
    await staff.taps("跟他直接说")
    elder.hears("现在是小源")
    await staff.says("您好")
    second.hears("您好")


async def test_silence_hands_back_by_itself(town: Town) -> None:
    _, elder = await _speak(town)
    await town.wind(hours=1)
    await elder.says("在吗")
    await town.wind(hours=1, minutes=30)
    elder.never_heard("现在是小源")
    await town.wind(hours=1)
    elder.hears("现在是小源")


async def test_who_cannot_be_reached_is_called(town: Town) -> None:
    staff, elder = await _speak(town)
    await elder.blocks_the_bot()
    await staff.says("您好")
    staff.hears("请打电话")
    await staff.taps("说完了")
    await staff.taps("跟他直接说")
    assert "请打电话" in staff.toast


async def test_who_is_no_longer_staff_speaks_to_nobody(town: Town) -> None:
    staff, elder = await _speak(town)
    async with town.app.database.transaction() as tx:
        await tx.exec_driver_sql("DELETE FROM roles WHERE role = 'staff'")
    await staff.says("我还在")
    elder.never_heard("我还在")


async def test_neighbours_are_asked_all_the_same(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    staff = await town.staff("李主任", language="en")
    elder = await town.resident("Wang", language="en")
    await elder.says("the lamp at home is out")
    await elder.taps("That is all")
    await elder.taps("Send")
    electrician.heard("找电工")
    await staff.says("/desk")
    await staff.taps("Under way 1")
    await staff.taps("1 ")
    await staff.taps("Speak directly")
    elder.hears("is speaking with you")
