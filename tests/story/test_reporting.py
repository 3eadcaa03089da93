"""From her first words to a report: gathered, shown once, confirmed."""

import pytest

from domain.reports import State
from domain.taxonomy import Trade
from storage import reports
from storage.reports import ReportPart
from tests.chats import Town


async def parts_of(town: Town, number: int = 1) -> list[ReportPart]:
    async with town.app.database.reading() as tx:
        return await reports.parts(tx, number)


async def test_several_messages_are_one_report_with_one_summary(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.says("家里灯不亮了")
    summary = elder.last
    await elder.says("厨房的那个")
    await elder.shows_photo("就是这个灯")
    await elder.shows_photo(album="one")
    await elder.shows_photo(album="one")
    await elder.is_at(36.2, 117.1)

    assert elder.last is summary
    for said in ("家里灯不亮了", "厨房的那个", "📷 照片：就是这个灯", "📍 地图上的位置"):
        assert said in summary.text
    assert summary.text.count("📷") == 3

    await elder.taps("说完了")
    await elder.taps("发出去")
    kept = [part.kind for part in await parts_of(town)]
    assert kept == ["text", "text", "photo", "photo", "photo", "place"]
    assert (await town.report()).words == "家里灯不亮了\n厨房的那个\n就是这个灯"


async def test_the_summary_comes_down_again_to_who_types_a_word_at_a_time(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("灯")
    summary = elder.last

    await elder.says("不亮")
    await elder.says("家里的")
    assert elder.last is summary
    await town.restart_bot()
    await elder.says("厨房")

    elder.hears("灯", "不亮", "家里的", "厨房", "说完了")
    assert elder.last is not summary
    assert summary.labels == []
    await elder.taps("说完了")
    elder.hears("请您看看")


async def test_her_words_stand_twice_in_the_summary_only_where_some_are_covered(
    town: Town,
) -> None:
    elder = await town.resident("王桂兰")

    await elder.says("家里灯不亮了")
    await elder.says("说完了")
    elder.hears("邻居会看到您的话")
    assert elder.last.text.count("家里灯不亮了") == 1

    await elder.says("我电话13800001111")
    elder.hears("都盖住了")
    assert elder.last.text.count("家里灯不亮了") == 2
    assert elder.last.text.count("13800001111") == 1


async def test_of_a_photo_alone_neighbours_see_the_matter_only(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.shows_photo()
    await elder.says("说完了")
    await elder.says("1")
    elder.hears("📷 照片", "只看到是什么事、在哪个小区")


async def test_an_edit_before_confirming_changes_the_same_summary(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里等不亮了")
    summary = elder.last

    await elder.edits("家里灯不亮了")

    assert elder.last is summary
    elder.hears("家里灯不亮了")
    assert "等" not in summary.text.partition("还有要说的")[0]


async def test_the_words_below_a_photo_can_be_said_in_any_order(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.shows_photo()
    elder.hears("📷 照片")
    await elder.says("水龙头漏水")
    await elder.says("说完了")

    elder.hears("家里的水管、龙头、马桶", "水龙头漏水")


async def test_what_she_adds_at_the_summary_is_added_and_shown_again(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    await elder.taps("说完了")

    await elder.says("是厨房的灯")
    elder.hears("家里灯不亮了", "是厨房的灯", "对了，点")
    await elder.shows_photo()
    elder.hears("📷 照片")
    await elder.taps("发出去")

    assert (await town.report()).words == "家里灯不亮了\n是厨房的灯"
    assert len(await parts_of(town)) == 3


async def test_what_she_edits_at_the_summary_is_understood_anew(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    await elder.taps("说完了")
    elder.hears("家里的灯")

    await elder.edits("家里水龙头漏水")

    elder.hears("家里的水管、龙头、马桶", "家里水龙头漏水")
    assert "灯不亮" not in elder.last.text


async def test_the_place_is_wrong_and_put_right(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    await elder.taps("说完了")

    await elder.taps("地点不对")
    elder.hears("哪个小区")
    await elder.taps("福兴苑")
    await elder.says("2号楼1单元101")
    elder.hears("福兴苑 2号楼1单元101")
    await elder.taps("地点不对")
    await elder.says("福兴苑")
    await elder.says("2号楼1单元102")
    await elder.taps("发出去")

    report = await town.report()
    assert (report.compound, report.place) == ("fuxing", "2号楼1单元102")

    await elder.says("厨房灯也不亮了")
    await elder.taps("说完了")
    elder.hears("源泉里 3号楼2单元501")


async def test_the_matter_is_wrong_and_put_right(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    plumber = await town.talent("赵师傅", Trade.PLUMBER)
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    await elder.taps("说完了")

    await elder.taps("事情不对")
    elder.hears("最像的一个")
    await elder.taps("家里的水管")
    elder.hears("家里的水管、龙头、马桶", "家里灯不亮了")
    await elder.taps("发出去")

    plumber.hears("水暖工")
    assert electrician.seen == []


async def test_nothing_is_sent_when_she_thinks_better_of_it(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    await elder.taps("说完了")

    await elder.taps("算了")

    elder.hears("不算了")
    assert staff.seen == []
    await elder.says("我的报事")
    elder.hears("还没有报过事")


async def test_unsure_the_bot_offers_the_likeliest_three(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.says("开关有问题")
    await elder.taps("说完了")
    elder.hears("拿不准")
    matters = [label for label in elder.last.labels if label[0].isdigit()]
    assert len(matters) == 4
    assert matters[3] == "4. 都不是"
    await elder.says("1")

    elder.hears(matters[0].removeprefix("1. "), "开关有问题")


async def test_nothing_more_at_the_summary_sends_it(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.says("家里灯不亮了")
    await elder.says("没了")
    await elder.says("没了")

    elder.heard("报好了")


async def test_something_is_broken_is_enough_to_begin(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("东西坏了")
    elder.hears("我记下了", "东西坏了")
    await elder.taps("说完了")
    elder.hears("拿不准")


async def test_none_of_the_three_goes_to_staff(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.says("开关有问题")
    await elder.taps("说完了")
    await elder.taps("都不是")
    await elder.taps("发出去")

    elder.hears("社区工作人员会看到")
    staff.hears("其他的事", "开关有问题")
    assert (await town.report()).state is State.NEW


async def test_neighbours_see_the_matter_and_not_who_and_where(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")

    await elder.says("我是王桂兰，3号楼2单元501，电话13800001111，家里灯不亮了")
    await elder.taps("说完了")
    before, _, view = elder.last.text.partition("👀")
    assert "13800001111" in before
    for private in ("13800001111", "3号楼", "501", "桂兰"):
        assert private not in view
    await elder.taps("发出去")

    electrician.hears("家里灯不亮了", "源泉里")
    electrician.never_heard("13800001111").never_heard("501").never_heard("桂兰")


async def test_a_long_story_is_kept_whole_and_shown_in_short(town: Town) -> None:
    elder = await town.resident("王桂兰")
    story = "家里灯不亮了，" + "灯泡是去年冬天才换上的，" * 100

    await elder.reports(story)

    assert (await town.report()).words == story
    assert all(len(shown.text) < 4096 for shown in elder.seen)


async def test_a_matter_for_staff_lands_on_their_desk(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")

    await elder.says("楼下垃圾没人收")
    await elder.taps("说完了")
    await elder.says("3号楼前面")
    await elder.taps("发出去")

    elder.hears("第 1 号", "社区工作人员会看到")
    staff.hears("垃圾、卫生", "源泉里").never_heard("3号楼前面")


async def test_asking_after_it_shows_where_it_stands(town: Town) -> None:
    await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")

    await elder.says("上次报的事怎么样了")

    elder.hears("第 1 号", "正在找人上门")


async def test_a_finger_that_slips_sends_nobody_away(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")

    await elder.says("/my")
    await elder.taps("不用来了")
    elder.hears("家里的灯", "真的不用来了吗")
    await town.restart_bot()
    question = elder.last
    sure = elder.tap("真的不用来了", on=question)
    await elder.taps("还要来")

    assert "照样帮您办" in elder.toast
    assert question.labels == []
    await electrician.taps("我去")
    elder.heard("张师傅接下了")

    await electrician.taps("办好了")
    await electrician.says("换了灯泡")
    await town.update(sure)
    assert "晚了一步" in elder.toast
    assert (await town.report()).state is State.FINISHED


async def test_she_needs_nobody_any_more(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")

    await elder.says("/my")
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")

    assert elder.toast == "好的，这件事撤回了，不会有人来了。"
    elder.hears("已撤回")
    electrician.hears("不用去了")
    assert electrician.last.rows == ()


async def test_she_needs_nobody_any_more_though_somebody_was_coming(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await electrician.taps("我去")
    await electrician.taps("看电话和地址")

    await elder.says("/my")
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")

    electrician.hears("第 1 号", "不用去了").never_heard("13800001111")
    assert "我出发了" not in [label for shown in electrician.seen for label in shown.labels]


async def test_the_report_key_asks_the_open_question_again(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")

    await elder.says("报事")

    elder.hears("家里灯不亮了", "还有要说的")


async def test_a_report_can_begin_with_the_key(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.says("报事")
    await elder.says("家里灯不亮了")
    elder.hears("家里灯不亮了")
    await elder.says("就这些")

    elder.hears("对了，点")


async def test_editing_after_it_was_sent_is_too_late_and_says_so(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")

    await elder.edits("家里灯都不亮了")

    elder.hears("改不动了", "找人工")
    assert (await town.report()).words == "家里灯不亮了"


@pytest.mark.parametrize("words", ["对 发吧", "好的，发出去", "对，对！", "是滴 发吧"])
async def test_who_says_yes_twice_says_yes(town: Town, words: str) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    await elder.taps("说完了")
    await elder.says(words)
    elder.heard("报好了")


@pytest.mark.parametrize(
    "words", ["没了就这些", "没了 就这些", "中 发吧", "就这点事", "木有了", "是滴"]
)
async def test_that_is_all_as_old_people_say_it(town: Town, words: str) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("俺屋里灯泡憋了")
    await elder.says(words)
    elder.hears("请您看看，对不对")
    assert words not in elder.last.text
