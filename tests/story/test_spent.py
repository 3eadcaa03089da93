"""Done in few steps; how long it took, what was used, before and after; who did how much."""

from domain.reports import State
from domain.taxonomy import Trade
from tests.chats import Chat, Town
from tests.story.test_jobs import claimed

LAMP = "家里灯不亮了"


async def _opens_case(staff: Chat, heap: str) -> None:
    await staff.says("/desk")
    await staff.taps(heap)
    await staff.taps("1 号")


async def test_one_tap_without_a_note_is_enough(town: Town) -> None:
    electrician, elder = await claimed(town)

    await electrician.taps("办好了")
    await electrician.taps("不写了")

    assert (await town.report()).state is State.FINISHED
    elder.hears("张师傅说", "（第 1 号）办好了")


async def test_a_note_alone_is_enough(town: Town) -> None:
    electrician, elder = await claimed(town)
    await electrician.taps("办好了")
    await town.restart_bot()
    await electrician.says("好了")
    electrician.heard("我去问住户好了没有")
    elder.hears("办好了", "好了")


async def test_photos_and_then_a_note(town: Town) -> None:
    electrician, elder = await claimed(town)
    await electrician.taps("办好了")
    await electrician.shows_photo()
    await electrician.shows_photo("装好了")
    assert (await town.report()).state is State.CLAIMED
    await electrician.says("换了灯泡")
    assert (await town.report()).state is State.FINISHED
    elder.hears("办好了")


async def test_how_long_and_what_are_asked_by_taps_and_staff_see_it(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, _ = await claimed(town)
    await electrician.finishes("换了灯泡")

    electrician.hears("用了多长时间")
    await electrician.taps("半小时")
    electrician.hears("用了什么材料")
    await electrician.taps("灯泡")
    electrician.hears("记下了")

    await _opens_case(staff, "等着办")
    staff.hears("用了 30 分钟，材料：灯泡")


async def test_both_can_be_skipped(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, _ = await claimed(town)
    await electrician.finishes("换了灯泡")
    again = electrician.tap("半小时")
    await electrician.taps("不填了")
    await electrician.taps("不填了")
    electrician.hears("记下了")

    await town.update(again)

    assert "晚了一步" in electrician.toast
    await _opens_case(staff, "等着办")
    staff.never_heard("分钟")


async def test_what_was_used_can_be_typed(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, _ = await claimed(town)
    await electrician.finishes("换了灯座")
    await electrician.taps("一小时")
    await electrician.taps("别的")
    await electrician.says("灯座一个")
    electrician.hears("记下了")
    await _opens_case(staff, "等着办")
    staff.hears("材料：灯座一个")


async def test_a_forged_answer_is_none(town: Town) -> None:
    electrician, _ = await claimed(town)
    await electrician.finishes("换了灯泡")
    card = electrician.with_button("半小时").button("半小时").id.split(":")[1]
    for action in ("minutes:7", "minutes:", "used:gold", "minutes:-1"):
        await town.update(electrician.forged(f"c:{card}:{action}"))
        assert "用不了" in electrician.toast
    assert (await town.report()).minutes is None


async def test_before_and_after_are_told_apart(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, _ = await claimed(town)
    await electrician.taps("我出发了")
    await electrician.taps("修前照片")
    await electrician.shows_photo()
    await electrician.taps("说完了")
    electrician.hears("修前的照片存下了")
    await electrician.taps("办好了")
    await electrician.shows_photo()
    await electrician.taps("说完了")

    await _opens_case(staff, "等着办")
    await staff.taps("照片和语音")

    shown = [message.text for message in staff.seen if message.file]
    assert shown == ["第 1 号，修之前", "第 1 号，修好以后"]


async def test_a_photo_from_before_comes_too_late(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, _ = await claimed(town)
    await electrician.taps("我出发了")
    old = electrician.tap("修前照片")
    await electrician.taps("修前照片")
    await electrician.shows_photo()
    await _opens_case(staff, "有人在办")
    await staff.taps("收回，换人")
    await electrician.taps("说完了")
    electrician.hears("晚了一步")
    await town.update(old)
    assert "不在您手里" in electrician.toast


async def test_services_and_hours_count_from_confirmed_jobs_only(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, elder = await claimed(town)
    await electrician.finishes("换了灯泡")
    await electrician.taps("两小时")
    await electrician.says("/pool")
    electrician.hears("我能帮的忙").never_heard("0 件", "0.0 小时")

    await elder.taps("解决了")

    electrician.heard("1 件，2.0 小时")
    await staff.says("/pool")
    await staff.taps("张师傅")
    staff.hears("1 件，2.0 小时").never_heard("没有动静")


async def test_staff_see_what_was_left_undone(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, elder = await claimed(town)
    await elder.says("/my")
    await elder.taps("没有人来")
    await town.wind(hours=30)

    await staff.says("/pool")
    await staff.taps("张师傅")

    staff.hears("没有动静 1 次", "没有人来 1 次")
    await electrician.says("/pool")
    electrician.hears("我能帮的忙").never_heard("0 件", "没有动静 1 次")


async def test_opened_again_the_next_one_is_asked_anew(town: Town) -> None:
    electrician, elder = await claimed(town)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    await electrician.finishes("换了灯泡")
    await electrician.taps("半小时")
    await elder.taps("没解决")
    await elder.says("还是不亮")
    await second.taps("我去")
    await second.finishes("换了线")
    second.hears("用了多长时间")
