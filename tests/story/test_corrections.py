"""Staff put right what was understood: that is an example, as long as the report is there."""

from domain.learned import PutRight
from domain.people import Role
from domain.taxonomy import Trade
from storage import communities, corrections, reports
from tests.chats import Town


async def test_what_staff_put_right_is_an_example_without_who_and_where(town: Town) -> None:
    staff = await town.member("李主任", Role.STAFF)
    await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了，电话13800001111")
    assert await made(town) == []

    await staff.says("/desk")
    await staff.taps("有人在办")
    await staff.taps("1 号")
    await staff.taps("改类别")
    await staff.taps("家里的东西坏了")
    await staff.taps("水管、龙头")

    (correction,) = await made(town)
    assert correction.category == "plumbing"
    assert "家里灯不亮了" in correction.words
    assert "13800001111" not in correction.words


async def test_what_was_learned_leads_the_next_one_until_who_said_it_is_forgotten(
    town: Town,
) -> None:
    await town.staff("李主任", on_duty=True)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    assert await likeliest(town, "赵大爷") != "1. 垃圾、卫生"

    await put_right_and_learned(town, "小红屋满了，盖不上盖", "sanitation")
    await town.restart_bot()
    assert await likeliest(town, "孙大爷") == "1. 垃圾、卫生"

    await elder.says("/my")
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")
    await elder.says("/forget")
    await elder.taps("全部删掉")
    assert await likeliest(town, "周大妈") != "1. 垃圾、卫生"


async def likeliest(town: Town, name: str) -> str:
    """What the bot offers first where a neighbour says the same in other words."""
    neighbour = await town.resident(name)
    await neighbour.says("小红屋又满了，盖子都盖不上")
    await neighbour.taps("说完了")
    return neighbour.last.labels[0]


async def put_right_and_learned(town: Town, words: str, category: str) -> None:
    report = await town.report()
    async with town.app.database.transaction() as tx:
        await reports.change(tx, report.id, category=category, view=words)
        community_id = await communities.ensure(tx, "jinshanyuan")
        await corrections.learn(tx, community_id, [report.number], town.clock.now())


async def made(town: Town) -> list[PutRight]:
    async with town.app.database.transaction() as tx:
        return await corrections.made(tx, await communities.ensure(tx, "jinshanyuan"))
