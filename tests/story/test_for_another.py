"""Somebody reports for an elder: the visit goes to her, the news to whoever reported."""

import pytest

from domain import triage
from domain.reports import State
from domain.taxonomy import Trade
from storage import people, register, reports, timeline
from tests.chats import Chat, Town
from tests.story.test_english import reads_english


@pytest.mark.parametrize(
    ("words", "another"),
    [
        ("我妈家灯不亮了", True),
        ("隔壁王大娘家水龙头漏水", True),
        ("对门老人家里没电了", True),
        ("The lamp at my mother's home is broken", True),
        ("my neighbour has no light", True),
        ("家里灯不亮了", False),
        ("隔壁装修太吵了", False),
        ("楼上漏水到我家", False),
    ],
)
def test_words_that_speak_of_another(words: str, another: bool) -> None:
    assert triage.for_another(words) is another


async def about_her_mother(
    who: Chat, *, name: str = "孙玉珍", phone: str = "13899990000", send: bool = True
) -> None:
    """Tell of her mother's lamp, and send it."""
    await who.says("我妈孙玉珍家里灯不亮了")
    await who.taps("说完了")
    who.hears("替别人报的")
    await who.taps("替别人报的")
    await who.says(name)
    await who.says(phone)
    await who.taps("源泉里")
    who.hears("她家是几号楼")
    await who.says("1号楼101")
    if send:
        await who.taps("发出去")


async def cast(town: Town) -> tuple[Chat, Chat, Chat]:
    """A daughter from another compound, staff, an electrician."""
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    daughter = await town.resident("赵春梅", compound="fuxing", home="2号楼", phone="13800002222")
    return daughter, staff, electrician


async def elder_of(town: Town) -> tuple[int, str, str]:
    async with town.app.database.reading() as tx:
        report = await reports.get(tx, 1)
        her = await people.get(tx, report.visited_id)
    return her.id, her.name, her.home


async def test_nobody_is_asked_before_staff_have_vouched(town: Town) -> None:
    daughter, staff, electrician = await cast(town)
    await about_her_mother(daughter, send=False)
    daughter.hears("替孙玉珍报的", "13899990000", "1号楼101")
    assert "孙玉珍" not in daughter.last.text.partition("👀")[2]
    await town.restart_bot()
    await daughter.taps("发出去")

    daughter.hears("社区工作人员先问一声")
    assert electrician.seen == []
    staff.hears("赵春梅替孙玉珍报的", "还没有问过")
    await staff.taps("看电话和地址")
    staff.hears("孙玉珍", "13899990000", "1号楼101", "赵春梅，电话 13800002222")
    await daughter.says("/my")
    daughter.hears("替孙玉珍报的", "先问一声")
    await town.restart_bot()
    await staff.taps("问好了，找人")

    daughter.heard("已经问好了")
    electrician.hears("您能去帮一把吗").never_heard("孙玉珍").never_heard("101")
    staff.heard("李主任：说有这回事")
    await staff.taps("看电话和地址")
    async with town.app.database.reading() as tx:
        report = await reports.get(tx, 1)
        assert await register.helper_of(tx, report.visited_id) == report.reporter_id


async def test_the_visit_goes_to_her_and_the_news_to_the_daughter(town: Town) -> None:
    daughter, staff, electrician = await cast(town)
    await about_her_mother(daughter)
    await staff.taps("问好了，找人")
    await electrician.taps("我去")
    code = (await town.report()).door_code
    daughter.hears("张师傅接下了", code, "请把口令告诉孙玉珍")
    await electrician.taps("看电话和地址")
    electrician.hears("称呼：孙玉珍", "13899990000", "1号楼101", "替她报的：赵春梅")
    assert await town.looked_at(daughter) == ["张师傅"]
    await electrician.finishes("换了灯泡")
    daughter.hears("真的好了吗")
    await daughter.taps("没解决")
    await daughter.says("孙玉珍说还是不亮")
    staff.heard("▇▇说还是不亮")
    async with town.app.database.reading() as tx:
        mine = await people.get(tx, await town.id_of(daughter, tx))
    assert (mine.compound, mine.home) == ("fuxing", "2号楼")


async def test_the_second_time_she_is_known_and_it_goes_at_once(town: Town) -> None:
    daughter, staff, electrician = await cast(town)
    await about_her_mother(daughter)
    first = await elder_of(town)
    await staff.taps("问好了，找人")
    await electrician.taps("我去")
    await electrician.finishes("换了灯泡")
    await daughter.taps("解决了")

    await about_her_mother(daughter)
    daughter.heard("第 2 号报事", "懂这一行的人")
    async with town.app.database.reading() as tx:
        assert (await reports.get(tx, 2)).for_id == first[0]


async def test_she_herself_or_her_helper_may_vouch(town: Town) -> None:
    daughter, staff, electrician = await cast(town)
    elder = await town.resident("孙玉珍", home="1号楼101", phone="13899990000")
    son = await town.resident("孙小军", phone="13800003333")
    stranger = await town.resident("周大妈", phone="13800004444")
    async with town.app.database.transaction() as tx:
        elder_id = await town.id_of(elder, tx)
        await people.change(tx, elder_id, helper_id=await town.id_of(son, tx))
    await about_her_mother(daughter)
    elder.hears("赵春梅替孙玉珍报了一件事", "有这回事吗").never_heard("灯不亮")
    son.hears("有这回事吗")
    await town.update(stranger.forged(son.last.button("有，请来人").id))
    assert "不是给您用的" in stranger.toast
    no = son.tap("没有这回事")
    await town.update(no)
    staff.heard("孙小军说没有这回事")
    assert electrician.seen == []

    await elder.taps("有，请来人")
    electrician.hears("您能去帮一把吗")
    await town.update(no)
    assert "晚了一步" in son.toast
    await staff.says("/desk")


async def test_she_may_have_a_second_helper(town: Town) -> None:
    daughter, staff, _ = await cast(town)
    await about_her_mother(daughter)
    await staff.taps("问好了，找人")
    son = await town.resident("赵春生", compound="fuxing", home="9号楼", phone="13800003333")
    await about_her_mother(son)
    son.hears("社区工作人员先问一声")
    await staff.taps("问好了，找人")

    await about_her_mother(son)
    son.hears("第 3 号")
    assert not (await town.report(3)).unconfirmed
    await about_her_mother(daughter)
    assert not (await town.report(4)).unconfirmed


async def test_staff_report_for_her_and_hear_by_phone_that_it_is_solved(town: Town) -> None:
    _, staff, electrician = await cast(town)
    await about_her_mother(staff, phone="没有")
    staff.heard("懂这一行的人")
    await electrician.taps("我去")
    await electrician.taps("看电话和地址")
    electrician.hears("孙玉珍", "电话：没有留")
    await electrician.finishes("换了灯泡")
    await staff.taps("✅ 解决了")
    async with town.app.database.reading() as tx:
        last = (await timeline.events(tx, 1))[-1]
    assert (last.actor, last.actor_name, last.after) == ("staff", "李主任", State.SOLVED)


async def test_a_button_on_the_summary_says_it_is_for_another(town: Town) -> None:
    daughter, staff, electrician = await cast(town)
    await daughter.says("家里灯不亮了")
    await daughter.taps("说完了")
    await daughter.taps("替别人报的")
    await daughter.says("孙玉珍")
    await daughter.taps("没有电话")
    await daughter.taps("源泉里")
    await daughter.says("1号楼101")
    daughter.hears("替孙玉珍报的")
    await daughter.taps("地点不对")
    await daughter.taps("源泉里")
    daughter.hears("她家是几号楼")
    await daughter.says("1号楼102")
    await daughter.taps("发出去")
    assert (await elder_of(town))[1:] == ("孙玉珍", "1号楼102")
    await staff.taps("问好了，找人")
    electrician.hears("您能去帮一把吗")
    await staff.says("/desk")


async def test_it_is_her_own_home_after_all(town: Town) -> None:
    daughter, *_ = await cast(town)
    await daughter.says("我妈跟我住，家里灯不亮了")
    await daughter.taps("说完了")
    await daughter.taps("我自己家的")
    daughter.hears("福兴苑 2号楼")


async def test_a_name_and_a_number_that_are_none(town: Town) -> None:
    daughter, *_ = await cast(town)
    await daughter.says("我妈家里灯不亮了")
    await daughter.taps("说完了")
    await daughter.taps("替别人报的")
    await daughter.says("王" * 31)
    daughter.hears("三十个字以内")
    await daughter.says("王桂兰")
    await daughter.says("一二三")
    daughter.hears("号码好像不对")
    await daughter.says("不知道")
    daughter.hears("哪个小区")


async def test_for_another_in_english(town: Town) -> None:
    staff = await town.staff("Li", language="en")
    electrician = await town.talent("Zhang", Trade.ELECTRICIAN, language="en")
    ann = await town.resident("Ann", language="en")
    await ann.says("The lamp at my mother's home is broken")
    await ann.taps("That is all")
    await ann.taps("Somebody else's")
    await ann.says("Mary Wang")
    await ann.taps("No phone")
    await ann.taps("源泉里")
    await ann.says("building 1, flat 101")
    ann.hears("For Mary Wang")
    await ann.taps("Send")
    await staff.taps("Asked, find somebody")
    await electrician.taps("I will go")
    await electrician.taps("Phone and address")
    electrician.hears("Mary Wang", "Reported by Ann")
    for who in (ann, staff, electrician):
        reads_english(who, "源泉里", "北苑小区", "福兴苑", "3号楼2单元501")


async def test_a_volunteer_is_not_asked_to_mend_her_own_home(town: Town) -> None:
    daughter, staff, _ = await cast(town)
    elder = await town.talent("孙玉珍", Trade.ELECTRICIAN, home="1号楼101", phone="13899990000")
    await about_her_mother(daughter)

    await staff.taps("问好了，找人")

    elder.never_heard("您能去帮一把吗")
    await staff.taps("指派能人")
    assert not [label for label in staff.last.labels if "孙玉珍" in label]
    await staff.says("/cancel")
    await staff.says("/desk")
    await staff.taps("有人在办")
    await staff.taps("1 号")
    await staff.taps("为什么问")
    staff.hears("孙玉珍", "是本人的事")
