"""Where there are fewer volunteers than matters, elders living alone come first."""

from domain.reports import State
from domain.taxonomy import Trade
from tests.chats import Chat, Town

ASKED = "您能去帮一把吗"


async def at_night(town: Town) -> tuple[Chat, Chat, Chat]:
    """One electrician; a neighbour, then an elder living alone, whose lamps go out by night."""
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    neighbour = await town.resident("孙大爷")
    elder = await town.resident("王桂兰", lives_alone=True, compound="yuanquanli")
    await town.wind(hours=13)
    await neighbour.reports("家里灯不亮了")
    await elder.reports("厨房的灯不亮了")
    return electrician, neighbour, elder


async def test_in_the_morning_the_elder_is_first_though_she_came_later(town: Town) -> None:
    electrician, _, elder = await at_night(town)
    await town.restart_bot()
    await town.wind(hours=9, minutes=30)

    electrician.hears(ASKED, "厨房的灯不亮了").never_heard("家里灯不亮了")
    await electrician.taps("我去")
    elder.hears("张师傅接下了")


async def test_whoever_is_free_again_is_asked_for_the_elder_first(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    first, neighbour = await town.resident("赵大爷"), await town.resident("孙大爷")
    elder = await town.resident("王桂兰", lives_alone=True)
    await first.reports("客厅的灯不亮了")
    await neighbour.reports("家里灯不亮了")
    await elder.reports("厨房的灯不亮了")
    assert (await town.report(3)).state is State.SEEKING

    await electrician.taps("这次去不了")
    await town.wind(seconds=1)

    electrician.hears("厨房的灯不亮了").never_heard("家里灯不亮了")
