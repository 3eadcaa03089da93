"""More of the desk: heaps, filters, figures that follow, reports put right, two staff at once."""

from __future__ import annotations

from bot.errors import Refused
from domain.reports import State
from domain.taxonomy import Trade
from tests.chats import Chat, Town

LAMP = "家里灯不亮了"


async def _case(staff: Chat, heap: str, number: int = 1) -> None:
    await staff.says("/desk")
    await staff.taps(heap)
    await staff.taps(f"{number} 号")


async def test_what_i_see_to_lies_on_a_heap_of_its_own(town: Town) -> None:
    staff, other = await town.staff("李主任"), await town.staff("陈姐")
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await _case(staff, "等着办")
    await staff.taps("我来办")
    staff.hears("谁在管：李主任")
    assert "我来办" not in staff.last.labels
    await staff.says("/desk")
    assert "我在管 1" in staff.last.labels
    await other.says("/desk")
    assert other.last.labels == ["等着办 1"]
    assert sum("由社区工作人员帮您办" in shown.text for shown in elder.seen) == 1


async def test_people_out_of_reach_lie_on_a_heap(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.blocks_the_bot()
    await staff.says("/desk")
    await staff.taps("联系不上 1")
    staff.hears("👤 王桂兰")
    staff.never_heard("13800001111")
    await elder.says("/help")
    await staff.says("/desk")
    staff.hears("眼下没有要办的")


async def test_what_was_not_delivered_is_aside(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    town.channel.failing[elder.address] = [Refused("bad")]
    await elder.says("/help")
    await staff.says("/desk")
    await staff.taps("没办成的消息 1")
    staff.hears("没送到：王桂兰")
    await town.wind(days=8)
    await staff.says("/desk")
    staff.hears("眼下没有要办的")


async def test_a_high_heap_says_that_more_lies_below(town: Town) -> None:
    staff = await town.staff("李主任")
    for number in range(11):
        resident = await town.resident(f"王{number}")
        await resident.says("找人工")
        await resident.says("找人工")
    await staff.says("/desk")
    await staff.taps("新来的 11")
    staff.hears("最多列 10 件", "按小区、类别筛")
    assert len(staff.last.labels) == 11


async def test_a_heap_is_filtered_by_compound_and_category(town: Town) -> None:
    staff = await town.staff("李主任")
    first = await town.resident("王桂兰")
    second = await town.resident("赵春梅", compound="beiyuan", phone="")
    await first.reports(LAMP)
    await first.reports("水龙头漏水")
    await second.reports(LAMP)
    await staff.says("/desk")
    await staff.taps("等着办 3")

    await staff.taps("按小区、类别筛")
    await staff.taps("源泉里")
    await staff.taps("灯、插座")

    staff.hears("等着办 1", "小区：源泉里", "类别：家里的灯")
    assert [label[:3] for label in staff.last.labels] == ["1 号", "🔎 按"]
    await staff.taps("按小区、类别筛")
    await staff.taps("福兴苑")
    await staff.taps("全部")
    staff.hears("等着办 0", "小区：福兴苑", "空的")


async def test_the_figures_follow_by_themselves(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await staff.says("/desk")
    desk = staff.last
    assert desk.labels == []
    await elder.reports(LAMP)
    await town.wind(seconds=20)
    assert "等着办 1" in desk.labels
    await staff.says("/desk")
    assert desk.rows == ()


async def test_another_category_asks_others(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    plumber = await town.talent("赵师傅", Trade.PLUMBER)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await _case(staff, "有人在办")
    await staff.taps("改类别")
    await staff.taps("家里的东西坏了")
    await staff.taps("水管、龙头")

    staff.hears("记下了")
    electrician.heard("不用去了")
    plumber.hears("找水暖工")
    assert (await town.report()).category == "plumbing"
    staff.heard("李主任：改了类别")


async def test_what_staff_have_goes_to_neighbours_by_another_category(town: Town) -> None:
    staff = await town.staff("李主任")
    plumber = await town.talent("赵师傅", Trade.PLUMBER)
    elder = await town.resident("王桂兰")
    await elder.says("/human")
    await elder.says("厨房到处是水")
    await elder.taps("说完了")
    await _case(staff, "新来的")
    await staff.taps("改类别")
    await staff.taps("家里的东西坏了")
    await staff.taps("水管、龙头")
    plumber.hears("找水暖工")


async def test_another_place_is_seen_by_who_has_the_job(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await electrician.taps("我去")
    await electrician.taps("看电话和地址")
    await _case(staff, "有人在办")
    await staff.taps("改地点")
    await staff.taps("北苑小区")
    await staff.says("9号楼902")
    electrician.heard("北苑小区 9号楼902").hears("地点改了")


async def test_in_another_compound_others_are_asked(town: Town) -> None:
    staff = await town.staff("李主任")
    here = await town.talent("张师傅", Trade.ELECTRICIAN)
    there = await town.talent("刘师傅", Trade.ELECTRICIAN, compounds=("beiyuan",))
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    here.hears("您能去帮一把吗")
    await _case(staff, "有人在办")

    await staff.taps("改地点")
    await staff.taps("北苑小区")
    await staff.says("9号楼902")

    here.hears("不用去了")
    there.hears("北苑小区", "您能去帮一把吗")


async def test_a_report_goes_on_the_councils_agenda_and_off_it(town: Town) -> None:
    staff, other = await town.staff("李主任"), await town.staff("陈姐")
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await _case(staff, "等着办")
    await staff.taps("更多")
    on = staff.tap("上议事会")
    await town.update(on)
    staff.hears("在议事会的议程上", "放上议事会议程")
    await town.update(on)
    assert "晚了一步。李主任：放上议事会议程" in staff.toast
    await _case(other, "议事会 1")
    await other.taps("撤下议事会")
    await other.says("/desk")
    assert other.last.labels == ["等着办 1"]


async def test_two_reports_of_one_matter_become_one(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    first, second = await town.resident("王桂兰"), await town.resident("赵春梅", phone="")
    await first.reports(LAMP)
    await electrician.taps("我去")
    await second.reports(LAMP)
    await _case(staff, "有人在办", 2)
    await staff.taps("合并报事")
    await staff.taps("1 号 家里的灯")
    staff.hears("并到：1 号 家里的灯")
    await staff.says("合并")

    staff.hears("记下了")
    second.hears("第 2 号", "跟第 1 号是一件事")
    assert (await town.report(2)).state is State.MERGED
    await electrician.finishes("换了灯泡")
    await first.taps("解决了")
    second.hears("第 2 号有结果了", "已解决")
    await second.says("/my")
    second.hears("合在一起办了")


async def test_a_report_is_merged_by_its_number_only_with_an_open_one(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await _case(staff, "等着办")
    for number, why in (("一号", "请打号码"), ("1", "没有这个号码")):
        if number == "一号":
            await staff.taps("合并报事")
        await staff.says(number)
        staff.hears(why)
    await staff.taps("合并报事")
    await staff.says("77")
    staff.hears("没有这个号码")


async def test_the_second_sees_what_the_first_did_instead_of_undoing_it(town: Town) -> None:
    first, second = await town.staff("李主任"), await town.staff("陈姐")
    await town.talent("赵师傅", Trade.PLUMBER)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await _case(first, "等着办")
    await _case(second, "等着办")
    take = second.tap("我来办")
    await second.taps("指派能人")
    await first.taps("我来办")

    await town.update(take)
    assert second.toast == "晚了一步。李主任：接过来自己办。"
    await second.taps("赵师傅")

    second.hears("晚了一步")
    second.heard("谁在管：李主任", "李主任：接过来自己办")
    assert (await town.report()).state is State.WITH_STAFF


async def test_the_second_to_change_a_category_sees_the_first_change(town: Town) -> None:
    first, second = await town.staff("李主任"), await town.staff("陈姐")
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    for staff in (first, second):
        await _case(staff, "等着办")
        await staff.taps("改类别")
        await staff.taps("家里的东西坏了")
    await first.taps("水管、龙头")
    await second.taps("门锁")
    second.hears("晚了一步")
    second.heard("李主任：改了类别")
    assert (await town.report()).category == "plumbing"


async def test_what_is_closed_is_not_put_right(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await _case(staff, "等着办")
    await staff.taps("更多")
    taps = [staff.tap(label) for label in ("改类别", "改地点", "合并报事", "上议事会")]
    await elder.says("/my")
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")
    for tap in taps:
        await town.update(tap)
        assert "晚了一步。王桂兰：撤回了" in staff.toast


async def test_it_speaks_english_too(town: Town) -> None:
    staff = await town.staff("Li", language="en")
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await _case_in_english(staff)
    await staff.taps("Put on the agenda")
    staff.hears("On the council's agenda")


async def _case_in_english(staff: Chat) -> None:
    await staff.says("/desk")
    await staff.taps("Waiting 1")
    await staff.taps("1 ")
