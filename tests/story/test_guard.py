"""At the home of an elder living alone, and work on the wiring: who may go, and how."""

from domain.reports import State
from domain.taxonomy import Trade
from storage import people
from tests.chats import Chat, Town

LAMP = "家里灯不亮了"
ASKED = "您能去帮一把吗"


async def alone(town: Town) -> tuple[Chat, Chat, Chat, Chat]:
    """Staff, two electricians, and an elder living alone who knows neither."""
    town.strangers = True
    staff = await town.staff("李主任")
    first = await town.talent("张师傅", Trade.ELECTRICIAN)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰", lives_alone=True)
    return staff, first, second, elder


async def assigns(staff: Chat, name: str) -> None:
    """Staff open the first report and choose a volunteer."""
    await staff.taps("指派能人")
    await staff.taps(name)


async def test_a_stranger_is_not_sent_and_staff_decide(town: Town) -> None:
    staff, first, second, elder = await alone(town)

    await elder.reports(LAMP)

    first.never_heard(ASKED)
    second.never_heard(ASKED)
    staff.heard("第 1 号", "小源没有找到能去的能人")
    assert (await town.report()).state is State.WITH_STAFF


async def test_whoever_is_on_duty_is_named_when_staff_are_to_decide(town: Town) -> None:
    staff, _, _, elder = await alone(town)
    await staff.says("/duty")
    await elder.reports(LAMP)
    staff.heard("小源没有找到能去的能人", "今天值班的李主任，请您盯一下")


async def test_staff_vouch_and_from_then_on_she_is_known(town: Town) -> None:
    staff, first, _, elder = await alone(town)
    await elder.reports(LAMP)
    await assigns(staff, "张师傅")
    staff.hears("还不认识这位能人")
    await town.restart_bot()
    await staff.taps("我担保")
    staff.heard("李主任：指派了能人（工作人员担保）")

    first.hears("您接下了")
    await elder.reports("厨房的灯也不亮了")
    first.hears(ASKED)
    await staff.says("/desk")
    await staff.taps("有人在办")
    await staff.taps("2 号")
    staff.hears("问张师傅")
    await staff.taps("为什么问")
    staff.hears("推荐张师傅：老人认识")


async def test_who_has_solved_a_job_for_her_is_known(town: Town) -> None:
    staff, first, _, elder = await alone(town)
    await elder.reports(LAMP)
    await assigns(staff, "张师傅")
    await staff.taps("我陪着去")
    first.heard("李主任陪您一起去")
    await first.finishes("换了灯泡")
    await elder.taps("解决了")

    await elder.reports("厨房的灯也不亮了")

    first.hears(ASKED)


async def test_two_go_together(town: Town) -> None:
    staff, first, second, elder = await alone(town)
    await elder.reports(LAMP)
    await assigns(staff, "张师傅")
    await staff.taps("两个人一起去")
    await staff.taps("刘师傅")

    first.heard("请您跟刘师傅一起去")
    second.heard("请您跟张师傅一起去")
    second.never_heard("501", "13800001111")
    await elder.reports("厨房的灯也不亮了")
    first.never_heard(ASKED)


async def test_who_does_not_live_alone_is_helped_by_anybody(town: Town) -> None:
    _, first, _, _ = await alone(town)
    neighbour = await town.resident("孙大爷")
    await neighbour.reports(LAMP)
    first.hears(ASKED)


async def test_work_on_the_wiring_waits_for_a_certificate(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    neighbour = await town.resident("孙大爷")
    await neighbour.reports("家里的电线要换，灯不亮了")
    electrician.never_heard(ASKED)
    await assigns(staff, "张师傅")
    staff.hears("要有电工证")

    await staff.says("/pool")
    await staff.taps("张师傅")
    await staff.taps("记证件")
    await staff.says("电工证 T123")
    staff.heard("证件：电工证 T123")
    await assigns(staff, "张师傅")
    electrician.hears("您接下了")

    await neighbour.reports("厨房的电线也要换，灯不亮了")
    electrician.hears(ASKED)


async def test_a_certificate_can_be_taken_back(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await staff.says("/pool")
    await staff.taps("张师傅")
    await staff.taps("记证件")
    await staff.says("电工证 T123")
    await staff.taps("记证件")
    await staff.taps("没有证")
    await electrician.says("/pool")
    neighbour = await town.resident("孙大爷")
    await neighbour.reports("家里的电线要换，灯不亮了")
    electrician.never_heard(ASKED)


async def test_a_unit_visits_an_elder_living_alone_only_with_staff(town: Town) -> None:
    staff = await town.staff("李主任")
    other = await town.staff("陈姐")
    partner = await town.partner("赵会长", "repair")
    elder = await town.resident("王桂兰", lives_alone=True)
    await elder.reports("洗衣机不转了")

    partner.hears("要有社区工作人员陪你们去").never_heard("501", "13800001111")
    assert await town.looked_at(elder) == []
    staff.heard("谁去，请点「我陪着去」")
    await town.restart_bot()
    tap = other.tap("我陪着去")
    await staff.taps("我陪着去")

    partner.heard("社区的李主任陪你们去", "3号楼2单元501")
    assert await town.looked_at(elder) == ["赵会长"]
    staff.heard("谁在管：李主任", "李主任：陪单位一起去")
    await town.update(tap)
    assert "晚了一步。李主任：陪单位一起去" in other.toast
    await partner.finishes("修好了")
    elder.hears("办好了")


async def test_a_unit_visits_others_alone(town: Town) -> None:
    partner = await town.partner("赵会长", "repair")
    neighbour = await town.resident("孙大爷")
    await neighbour.reports("洗衣机不转了")
    partner.hears("3号楼2单元501")


async def test_whoever_was_asked_as_one_of_two_does_not_go_alone(town: Town) -> None:
    staff, first, second, elder = await alone(town)
    await elder.reports("家里灯不亮了，灯罩太沉要两个人抬，抬不动")
    first.hears(ASKED, "要两个人一起去")
    late = first.tap("我去")
    await staff.says("/desk")
    await staff.taps("有人在办")
    await staff.taps("1 号")
    await staff.taps("一个人就够")

    assert "我去" not in second.last.labels
    await town.update(late)
    first.never_heard("门口的口令")
    assert (await town.report()).state is State.WITH_STAFF


async def test_what_turns_out_to_be_wiring_is_taken_from_who_has_no_certificate(
    town: Town,
) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    neighbour = await town.resident("孙大爷")
    await neighbour.reports(LAMP)
    electrician.hears(ASKED)
    late = electrician.tap("我去")

    await neighbour.says("/my")
    await neighbour.taps("补充")
    await neighbour.says("电线也烧了，一合就跳闸")
    await neighbour.taps("说完了")

    await town.update(late)
    electrician.never_heard("门口的口令")
    assert (await town.report()).state is State.WITH_STAFF


async def test_a_claim_is_looked_at_once_more(town: Town) -> None:
    town.strangers = True
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    neighbour = await town.resident("孙大爷")
    await neighbour.reports(LAMP)
    async with town.app.database.transaction() as tx:
        await people.change(tx, await town.id_of(neighbour, tx), lives_alone=True)

    await electrician.taps("我去")

    assert "由工作人员来安排" in electrician.toast
    assert (await town.report()).state is State.WITH_STAFF


async def test_staff_see_every_match_for_an_elder_living_alone(town: Town) -> None:
    staff, other = await town.staff("李主任"), await town.staff("陈姐")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰", lives_alone=True)
    await town.acquaint()
    await elder.reports(LAMP)
    await electrician.taps("我去")
    for one in (staff, other):
        one.heard("第 1 号，独居老人家：张师傅去（老人认识）")


async def test_staff_see_also_what_one_of_them_arranged_but_not_what_is_elsewhere(
    town: Town,
) -> None:
    staff, first, _, elder = await alone(town)
    other = await town.staff("陈姐")
    await elder.reports(LAMP)
    await assigns(staff, "张师傅")
    await staff.taps("我陪着去")
    other.heard("独居老人家：张师傅去（工作人员安排的）")
    staff.never_heard("独居老人家：")
    await (await town.resident("孙大爷")).reports(LAMP)
    await first.taps("我去")
    other.never_heard("第 2 号，独居老人家")
