"""A moment too late: between the card and the tap, or within one breath, something has changed."""

import shutil
from pathlib import Path

from dialogue.messages import Reached
from dialogue.words import TextPart
from domain.people import Role
from domain.reports import State
from domain.taxonomy import Trade
from storage import conversations
from tests.chats import COMMUNITY, Chat, Town

LAMP = "家里灯不亮了"
LATE = "晚了一步"


async def with_staff(town: Town) -> tuple[Chat, Chat]:
    """A report that only staff can see to."""
    staff, elder = await town.staff("李主任"), await town.resident("王桂兰")
    await elder.reports(LAMP)
    return staff, elder


async def withdraws(elder: Chat) -> None:
    await elder.says("/my")
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")


async def test_staff_tap_what_she_has_just_withdrawn(town: Town) -> None:
    await town.talent("张师傅", Trade.ELECTRICIAN)
    staff, elder = await with_staff(town)
    await staff.says("/desk")
    await staff.taps("有人在办 1")
    await staff.taps("1 号")
    labels = ("指派能人", "转给单位", "我来办", "结束，没修成")
    await staff.taps("更多")
    taps = [staff.tap(label) for label in labels]
    await withdraws(elder)
    seen = len(staff.seen)

    for tap in taps:
        await town.update(tap)
        assert LATE in staff.toast

    assert len(staff.seen) == seen
    assert (await town.report()).state is State.WITHDRAWN


async def test_staff_write_while_she_withdraws(town: Town) -> None:
    staff, elder = await with_staff(town)
    await staff.taps("记为办好了")
    await withdraws(elder)
    await staff.says("换了灯泡")
    staff.hears(LATE)

    await elder.reports(LAMP)
    await staff.taps("结束，没修成")
    await staff.says("要等改造")
    await elder.says("/my")
    await elder.taps("不用来了", on=elder.seen[-2])
    await elder.taps("真的不用来了")
    await staff.says("结束")
    staff.hears(LATE)


async def test_staff_choose_while_she_withdraws(town: Town) -> None:
    await town.talent("张师傅", Trade.PLUMBER)
    staff, elder = await with_staff(town)
    await staff.taps("指派能人")
    await withdraws(elder)
    await staff.taps("张师傅")
    staff.hears(LATE)

    await elder.reports(LAMP)
    await staff.taps("转给单位")
    await withdraws(elder)
    await staff.taps("家电维修协会")
    staff.hears(LATE)


async def test_there_is_nobody_to_assign_and_no_unit_to_refer_to(
    tmp_path: Path, empty_database: Path
) -> None:
    shutil.copy(empty_database, tmp_path / "lonely.db")
    town = Town(tmp_path / "lonely.db", COMMUNITY.model_copy(update={"units": ()}))
    await town.start()
    staff, _ = await with_staff(town)

    await staff.taps("指派能人")
    staff.hears("还没有能去的人")
    await staff.taps("转给单位")
    staff.hears("还没有设联盟单位")
    await town.stop()


async def test_a_unit_taps_what_staff_have_taken_over(town: Town) -> None:
    staff = await town.staff("李主任")
    partner = await town.partner("赵会长", "repair")
    elder = await town.resident("王桂兰")
    await elder.reports("洗衣机不转了")
    taps = [partner.tap(label) for label in ("办好了", "我们办不了")]

    await staff.taps("我来办")

    partner.hears("社区工作人员在办").never_heard("13800001111")
    for tap in taps:
        await town.update(tap)
        assert LATE in partner.toast
    assert (await town.report()).state is State.WITH_STAFF


async def test_a_unit_hears_and_sees_what_she_sent(town: Town) -> None:
    partner = await town.partner("赵会长", "repair")
    elder = await town.resident("王桂兰")
    await elder.says("洗衣机不转了")
    await elder.shows_photo()
    await elder.taps("说完了")
    await elder.taps("发出去")
    pictures = partner.tap("照片和语音")

    await town.update(pictures)
    assert partner.last.file.startswith("photo")

    await partner.taps("我们办不了")
    await town.update(pictures)
    assert LATE in partner.toast


async def test_she_says_not_solved_while_staff_write_down_what_she_said_by_phone(
    town: Town,
) -> None:
    staff, elder = await with_staff(town)
    await staff.taps("记为办好了")
    await staff.says("换了灯泡")
    await elder.taps("没解决")
    await staff.says("/desk")
    await staff.taps("等着办 1")
    await staff.taps("1 号")
    await staff.taps("电话说解决了")

    await elder.says("还是不亮")

    elder.hears(LATE)
    assert (await town.report()).state is State.SOLVED


async def test_she_says_half_solved_after_staff_closed_it(town: Town) -> None:
    staff, elder = await with_staff(town)
    await staff.taps("记为办好了")
    await staff.says("换了灯泡")
    await elder.taps("好了一半")
    await staff.taps("结束，没修成")
    await staff.says("要等改造")
    await staff.says("结束")

    await elder.says("没有")

    elder.hears(LATE)
    assert (await town.report()).state is State.NOT_FIXED


async def test_she_withdraws_what_is_done_already(town: Town) -> None:
    staff, elder = await with_staff(town)
    await elder.says("/my")
    withdraw = elder.tap("不用来了")
    await staff.taps("记为办好了")
    await staff.says("换了灯泡")

    await town.update(withdraw)

    assert LATE in elder.toast
    assert (await town.report()).state is State.FINISHED


async def test_the_danger_is_over_twice(town: Town) -> None:
    duty = await town.staff("李主任", Role.ADMIN, on_duty=True)
    elder = await town.resident("王桂兰")
    await elder.says("家里着火了")
    await duty.taps("我来处理")
    over = duty.tap("危险过去了")

    await town.update(over)
    await duty.says("不")
    duty.hears("什么都没有变")
    await town.update(over)
    await duty.says("好")
    await town.update(over)

    assert LATE in duty.toast


async def test_what_is_said_in_one_breath_comes_as_one_summary(town: Town) -> None:
    elder = await town.resident("王桂兰")
    for number, words in enumerate((LAMP, "厨房的", "昨天开始的"), start=700):
        said = elder.said(TextPart(text=words), message=number)
        await town.again(number, said)
    await town.app.handling.handle_waiting()
    await town.settle()

    (summary,) = elder.seen
    for words in (LAMP, "厨房的", "昨天开始的"):
        assert words in summary.text


async def test_an_offer_that_became_pointless_before_it_was_sent_is_not_sent(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.says(LAMP)
    await elder.taps("说完了")

    await town.again(701, elder.tap("发出去"))
    await town.again(702, Reached(sender=electrician.sender, reachable=False))
    await town.app.handling.handle_waiting()
    await town.settle()

    assert electrician.seen == []
    second.hears("您能去帮一把吗")


async def test_a_conversation_that_nobody_can_continue_ends_with_an_apology(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.says("医保卡在哪里办?")
    async with town.app.database.transaction() as tx:
        open_one = await conversations.open_at(tx, 2)
        assert open_one
        await conversations.change(tx, open_one.id, town.clock.now(), script="of_old")

    await elder.taps("没事了")

    elder.heard("接不上了")
    staff.hears("王桂兰说到一半")
    await elder.reports(LAMP)
    elder.heard("1 号")
