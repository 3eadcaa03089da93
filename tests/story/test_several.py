"""Several problems in one breath: one question, and each goes its own way."""

from domain.reports import State
from domain.taxonomy import Trade
from storage import reports
from tests.chats import Town

BOTH = "厨房水管漏水，楼道灯也不亮了"


async def test_two_problems_are_two_reports_after_one_question(town: Town) -> None:
    plumber = await town.talent("赵师傅", Trade.PLUMBER)
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")

    await elder.says(BOTH)
    await elder.taps("说完了")
    elder.hears("两件事吗", "① 厨房水管漏水", "② 楼道灯也不亮了")
    await town.restart_bot()
    await elder.taps("分开报")
    elder.hears("先看这一件", "家里的水管", "您说的：\n厨房水管漏水\n")
    await elder.taps("发出去")
    elder.hears("第 1 号", "再看另一件", "您说的：\n楼道灯也不亮了\n", "源泉里 3号楼2单元501")
    plumber.hears("厨房水管漏水").never_heard("楼道灯")
    await town.restart_bot()
    await elder.taps("发出去")

    elder.hears("第 2 号")
    staff.hears("楼道灯也不亮了")
    first, second = await town.report(1), await town.report(2)
    assert (first.words, first.category) == ("厨房水管漏水", "plumbing")
    assert (second.words, second.category) == ("楼道灯也不亮了", "lighting_public")
    assert first.place == second.place == "3号楼2单元501"


async def test_she_says_that_it_is_one_thing(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.says(BOTH)
    await elder.taps("说完了")
    await elder.says("是一件事")
    await elder.taps("发出去")

    assert (await town.report()).words == BOTH
    elder.never_heard("再看另一件")


async def test_what_she_adds_instead_of_an_answer_is_added(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.says(BOTH)
    await elder.taps("说完了")
    await elder.shows_photo()
    elder.hears("两件事吗")
    await elder.says("一单元的")
    elder.hears("两件事吗")
    await elder.taps("分开报")
    await elder.taps("发出去")
    await elder.taps("发出去")

    for number, words in ((1, "厨房水管漏水"), (2, "楼道灯也不亮了")):
        assert (await town.report(number)).words == f"{words}\n一单元的"
        async with town.app.database.reading() as tx:
            kept = await reports.parts(tx, number)
        assert [part.kind for part in kept] == ["text", "photo", "text"]


async def test_whoever_is_not_at_home_there_is_asked_where_it_is(town: Town) -> None:
    newcomer = town.person("赵春梅")
    await newcomer.says("/start")

    await newcomer.says("楼道灯不亮了，家里水管也漏水")
    await newcomer.taps("说完了")
    await newcomer.taps("分开报")
    await newcomer.taps("源泉里")
    await newcomer.says("5号楼2单元")
    await newcomer.taps("发出去")
    newcomer.hears("第 1 号", "几号楼、几单元、几室")
    await newcomer.says("5号楼2单元301")
    await newcomer.taps("地点不对")
    await newcomer.taps("北苑小区")
    await newcomer.says("1号楼101")
    await newcomer.taps("发出去")

    newcomer.hears("第 2 号")
    assert (await town.report(2)).place == "1号楼101"


async def test_who_stops_after_the_first_has_sent_it_and_staff_get_the_rest(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.says("楼道灯不亮了，家里水管也漏水")
    await elder.taps("说完了")
    await elder.taps("分开报")
    await elder.says("5号楼前面")
    await elder.taps("发出去")

    await elder.says("人工")

    elder.hears("第 2 号")
    staff.hears("家里水管也漏水")
    assert (await town.report(1)).category == "lighting_public"
    assert (await town.report(1)).state is State.NEW


async def test_danger_comes_before_the_question(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.says("家里灯不亮了，厨房还有一股煤气味")

    elder.hears("96777")
    elder.never_heard("两件事")


async def test_what_is_taken_for_a_question_may_be_two_reports(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.says("居住证在哪里办理，多少钱？灯不亮了，水龙头漏水")
    elder.heard("人工")
    await elder.taps("说完了")

    elder.hears("两件事吗", "② 水龙头漏水")


async def test_words_typed_at_the_second_summary_belong_to_the_second(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了，水龙头也漏水")
    await elder.taps("说完了")
    await elder.taps("分开报")
    await elder.taps("发出去")

    await elder.says("是厨房的")
    elder.hears("加上了", "水龙头也漏水", "是厨房的")
    await town.restart_bot()
    await elder.shows_photo("滴答滴答的")
    elder.hears("是厨房的", "滴答滴答的")
    await elder.edits("是洗手间的", message=2)
    await elder.taps("发出去")

    elder.hears("第 2 号")
    assert "是洗手间的" in (await town.report(2)).words
    assert "滴答滴答的" in (await town.report(2)).words
    assert "洗手间" not in (await town.report(1)).words
    async with town.app.database.reading() as tx:
        assert [part.kind for part in await reports.parts(tx, 1)] == ["text"]
        assert [part.kind for part in await reports.parts(tx, 2)] == ["text", "text", "photo"]


async def test_in_english_too(town: Town) -> None:
    rosa = await town.resident("Rosa", language="en")
    await rosa.says("The lamp does not work and the tap drips")
    await rosa.taps("That is all")
    await rosa.taps("One report each")
    await rosa.taps("Send")
    await rosa.says("the one in the kitchen")
    rosa.hears("the one in the kitchen")
    await rosa.taps("Send")
    assert "kitchen" in (await town.report(2)).words
