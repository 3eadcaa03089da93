"""The agenda of a meeting: what staff put on it, what residents propose, in which order."""

from __future__ import annotations

import pytest

from domain.agenda import moved
from tests.chats import Chat, Town
from tests.story.council import hall, planned

pytestmark = pytest.mark.story


async def proposes(chat: Chat, words: str) -> None:
    await chat.says("/hall")
    await chat.taps("我要提议题")
    await chat.says(words)
    await chat.taps("交上去")


async def puts_on(staff: Chat, number: int = 1) -> None:
    """Put a report on the agenda from its card."""
    await staff.says("/desk")
    await staff.taps("等着办")
    await staff.taps(f"{number} 号")
    await staff.taps("上议事会")


async def test_a_report_comes_on_the_agenda_and_the_groups_read_no_name(town: Town) -> None:
    staff, red_hat, group = await hall(town)
    elder = await town.resident("王桂兰")
    await planned(staff)
    await elder.reports("家里灯不亮了，3号楼2单元501，我电话13800001111")
    await puts_on(staff)
    await staff.says("/hall")
    staff.hears("📋 议程：11月27日", "1. ", "源泉里（10 分钟）", "还没有发出去")
    await town.restart_bot()
    await staff.taps("把议程发到群")

    staff.hears("已经发到群里")
    group.shows("下次议事会的议程", "1. ", "源泉里（10 分钟）")
    await town.wind(days=4)
    assert "📋 议程" in group.last.text
    red_hat.hears("📋 议程")
    for shown in (*group.seen, *red_hat.seen):
        for secret in ("王桂兰", "501", "13800001111"):
            assert secret not in shown.text


async def test_a_resident_proposes_an_item_and_sees_what_everybody_will_read(town: Town) -> None:
    staff, _, group = await hall(town)
    elder = await town.resident("王桂兰")
    await planned(staff)

    await elder.says("/hall")
    elder.hears("下次议事会：11月27日 周五 下午3点")
    await elder.taps("我要提议题")
    await town.restart_bot()
    await elder.says("楼下停车难，我是王桂兰，电话13800001111")
    elder.hears("楼下停车难", "盖住了")
    assert "13800001111" not in elder.last.text
    await elder.taps("交上去")

    elder.hears("放进下次议事会的议程了")
    staff.hears("王桂兰提了一个议题", "楼下停车难")
    await staff.says("/hall")
    await staff.taps("把议程发到群")
    group.shows("1. 楼下停车难")
    assert "13800001111" not in group.last.text
    assert "王桂兰" not in group.last.text


async def test_what_comes_before_a_meeting_is_planned_waits_for_it(town: Town) -> None:
    staff, _, _ = await hall(town)
    elder = await town.resident("王桂兰")
    await proposes(elder, "楼下停车难")
    elder.hears("下次议事会一定，就放进议程")
    await staff.says("/hall")
    staff.hears("等着上会的", "1. 楼下停车难")

    await planned(staff)
    await staff.says("/hall")

    staff.hears("📋 议程：11月27日", "1. 楼下停车难")


async def test_of_a_cancelled_meeting_the_items_wait_for_the_next(town: Town) -> None:
    staff, _, _ = await hall(town)
    elder = await town.resident("王桂兰")
    await planned(staff)
    await proposes(elder, "楼下停车难")
    await staff.taps("取消这次会")
    await staff.taps("不写原因")
    await staff.taps("取消它")
    await staff.says("/hall")
    staff.hears("等着上会的", "1. 楼下停车难")
    await planned(staff, "12月1号上午九点")
    await staff.says("/hall")
    staff.hears("📋 议程：12月1日", "1. 楼下停车难")


async def test_items_are_put_in_order_given_time_and_taken_off(town: Town) -> None:
    staff, _, _ = await hall(town)
    elder = await town.resident("王桂兰")
    await planned(staff)
    for words in ("楼下停车难", "路灯太少", "广场舞太吵"):
        await proposes(elder, words)
    await staff.says("/hall")
    agenda = staff.last

    await staff.taps("议题 3", on=agenda)
    await staff.taps("往前")
    await staff.taps("往前")
    await staff.taps("30分钟")
    staff.hears("1. 广场舞太吵（30 分钟）", "王桂兰提的")
    await staff.taps("议题 2", on=agenda)
    up = staff.tap("往前")
    await staff.taps("从议程拿掉")

    assert "1. 广场舞太吵（30 分钟）\n2. 路灯太少（10 分钟）" in agenda.text
    await town.update(up)
    assert "不在议程上" in staff.toast


async def test_taking_a_report_off_is_the_same_from_either_card(town: Town) -> None:
    staff, _, _ = await hall(town)
    elder = await town.resident("王桂兰")
    await planned(staff)
    await elder.reports("家里灯不亮了")
    await puts_on(staff)
    case = staff.last
    await staff.says("/hall")
    agenda = staff.last
    await staff.taps("议题 1")
    await staff.taps("从议程拿掉")

    assert "在议事会的议程上" not in case.text
    assert "还没有议题" in agenda.text
    await staff.taps("上议事会", on=case)
    assert "1. " in agenda.text
    await staff.taps("撤下议事会", on=case)
    assert "还没有议题" in agenda.text


async def test_overdue_reports_and_those_not_fixed_are_suggested(town: Town) -> None:
    staff, _, _ = await hall(town)
    elder = await town.resident("王桂兰")
    await planned(staff)
    await elder.reports("家里灯不亮了")
    await elder.reports("家里水管漏水了")
    await staff.says("/desk")
    await staff.taps("等着办")
    await staff.taps("2 号")
    await staff.taps("结束，没修成")
    await staff.says("谈不拢")
    await staff.taps("结束", on=staff.last)
    await town.wind(hours=25)

    await staff.says("/hall")
    staff.hears("建议上会", "第 1 号", "第 2 号")
    agenda = staff.last
    await staff.taps("加上第 2 号", on=agenda)
    await staff.taps("加上第 1 号", on=agenda)

    assert "建议上会" not in agenda.text
    assert "2. " in agenda.text


async def test_when_the_meeting_has_begun_the_agenda_stands(town: Town) -> None:
    staff, _, _ = await hall(town)
    elder = await town.resident("王桂兰")
    await planned(staff)
    await proposes(elder, "楼下停车难")
    await staff.says("/hall")
    await staff.taps("议题 1")
    item = staff.last
    await town.wind(days=5)
    await staff.taps("从议程拿掉", on=item)
    assert "会已经开始了" in staff.toast
    await proposes(elder, "路灯太少")
    elder.hears("下次议事会一定，就放进议程")


async def test_in_english(town: Town) -> None:
    staff = await town.staff("Mary", language="en")
    await staff.says("/hall")
    await staff.taps("Propose an item")
    await staff.says("Parking is hard")
    await staff.taps("Hand it in")
    await staff.says("/hall")
    staff.hears("Waiting for a meeting", "1. Parking is hard (10 minutes)")


@pytest.mark.parametrize(
    ("id", "by", "order"),
    [(3, -1, [1, 3, 2]), (3, -9, [3, 1, 2]), (1, 1, [2, 1, 3]), (3, 1, [1, 2, 3])],
)
def test_an_item_stays_within_the_agenda(id: int, by: int, order: list[int]) -> None:
    assert moved([1, 2, 3], id, by) == order
