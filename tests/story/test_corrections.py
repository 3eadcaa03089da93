"""Staff put right what was understood: that is an example, as long as the report is there."""

from domain.people import Role
from domain.taxonomy import Trade
from storage import communities, corrections
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


async def made(town: Town) -> list[corrections.Correction]:
    async with town.app.database.transaction() as tx:
        return await corrections.made(tx, await communities.ensure(tx, "jinshanyuan"))
