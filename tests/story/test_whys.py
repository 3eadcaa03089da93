"""Staff see why these neighbours were asked and others spared, as it was decided then."""

from domain.people import Role
from domain.taxonomy import Trade
from tests.chats import Chat, Town

LAMP = "家里灯不亮了"


async def asks_why(town: Town, staff: Chat, heap: str = "有人在办", number: int = 1) -> str:
    """Open a report from the desk, and have it explained."""
    await staff.says("/desk")
    await staff.taps(heap)
    await staff.taps(f"{number} 号")
    await staff.taps("为什么问")
    return staff.last.text


async def test_who_was_asked_and_who_was_spared(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.talent("张师傅", Trade.ELECTRICIAN)
    resting = await town.talent("刘师傅", Trade.ELECTRICIAN)
    await town.talent("马师傅", Trade.ELECTRICIAN, compounds=("beiyuan",))
    full = await town.talent("赵师傅", Trade.ELECTRICIAN, weekly=1)
    elder = await town.resident("王桂兰")
    await elder.reports("水龙头漏水")
    await resting.says("/pool")
    await resting.taps("歇一天")
    await elder.reports(LAMP)
    await full.taps("这次去不了")
    await elder.reports("厨房的灯也不亮了")

    said = await asks_why(town, staff, number=3)

    for words in ("刘师傅（在歇着）", "马师傅（不去这个小区）", "赵师傅（这周问过 1 次，满了）"):
        assert words in said
    assert "张师傅（还有一件等着回话）" in said
    assert "13912345678" not in said
    assert "501" not in said


async def test_it_is_told_as_it_was_then(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    before = await asks_why(town, staff)

    await electrician.taps("我去")
    await electrician.says("/pool")
    await electrician.taps("改去的小区")
    await electrician.says("北苑小区")
    await electrician.taps("选好了")
    await town.restart_bot()

    assert await asks_why(town, staff) == before


async def test_what_was_learned_is_a_reason(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await town.wind(minutes=6)
    await electrician.taps("我去")
    await electrician.finishes("换了灯泡")
    await elder.taps("解决了")

    await elder.reports("厨房的灯也不亮了")

    said = await asks_why(town, staff, number=2)
    for words in ("问过 1 次答应 1 次", "接过 1 件办成 1 件", "28 天接了 1 件", "分钟内接下的可能"):
        assert words in said


async def test_handed_over_it_says_so(town: Town) -> None:
    staff = await town.staff("李主任")
    await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await town.wind(hours=4)
    said = await asks_why(town, staff, "等着办")
    assert "交出去：时间到了，没有邻居接" in said


async def test_in_english_too(town: Town) -> None:
    staff = await town.staff("Li", language="en")
    await town.talent("Zhang", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await staff.says("/desk")
    await staff.taps("Under way")
    await staff.taps("1 Lights")
    await staff.taps("Why them?")
    staff.hears("Zhang: same compound, inside the hours given, asked this week: 0")


async def test_who_is_forgotten_meanwhile_has_no_name(town: Town) -> None:
    admin = await town.staff("李主任", Role.ADMIN)
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await electrician.taps("这次去不了")
    await electrician.says("/forget")
    await electrician.taps("全部删掉")
    said = await asks_why(town, admin, "等着办")
    assert "张师傅" not in said
