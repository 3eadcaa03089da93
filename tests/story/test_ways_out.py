"""There is always a way back, out, and to a human; and more than one way to answer."""

import pytest

from tests.chats import Chat, Town

OPEN_QUESTIONS = {
    "what": ["报事"],
    "gathered": ["家里灯不亮了"],
    "which": ["开关有问题", "说完了"],
    "compound": ["家里灯不亮了", "说完了"],
    "flat": ["家里灯不亮了", "说完了", "源泉里"],
    "send": ["家里灯不亮了", "说完了", "源泉里", "3号楼2单元501"],
    "name": ["/join"],
    "trades": ["/join", "刘秀英", "13912345678"],
    "human": ["找人工"],
}
"""What a newcomer says to come to each question."""


async def _come_to(town: Town, question: str) -> Chat:
    newcomer = town.person("刘秀英")
    for words in OPEN_QUESTIONS[question]:
        await newcomer.says(words)
    return newcomer


@pytest.mark.parametrize("question", sorted(OPEN_QUESTIONS))
async def test_every_question_can_be_left(town: Town, question: str) -> None:
    newcomer = await _come_to(town, question)
    await newcomer.taps("算了")
    newcomer.hears("不算了")
    await newcomer.says("/cancel")
    newcomer.hears("没有说到一半的事")


@pytest.mark.parametrize("question", ["what", "name", "trades"])
async def test_at_every_question_a_human_can_be_had(town: Town, question: str) -> None:
    newcomer = await _come_to(town, question)
    await newcomer.taps("找人工")
    newcomer.hears("跟社区工作人员说什么")


async def test_what_is_no_report_has_a_way_out_and_to_a_human_once_each(town: Town) -> None:
    newcomer, staff = town.person("刘秀英"), await town.staff("李主任")
    await newcomer.says("医保卡在哪里办?")
    assert newcomer.last.labels == ["1. 有事要报", "2. 跟工作人员说", "3. 没事了"]

    await newcomer.taps("没事了")
    newcomer.hears("什么时候有事")
    await newcomer.says("医保卡在哪里办?")
    await town.restart_bot()
    await newcomer.taps("跟工作人员说")
    staff.hears("医保卡在哪里办")


async def test_staff_are_not_sent_to_staff(town: Town) -> None:
    staff = await town.staff("李主任")
    await staff.says("/people 王桂兰")
    assert "算了" in staff.last.labels
    assert "找人工" not in staff.last.labels


@pytest.mark.parametrize("question", ["gathered", "which", "compound", "flat", "send"])
async def test_what_she_had_said_goes_along_to_the_human(town: Town, question: str) -> None:
    staff = await town.staff("李主任")
    newcomer = await _come_to(town, question)

    await newcomer.taps("找人工")

    newcomer.hears("第 1 号")
    staff.hears("想找工作人员", OPEN_QUESTIONS[question][0])


@pytest.mark.parametrize(
    "word",
    ["取消", "算了", "不说了", "算了。", "/cancel", "不弄了", "不要了", "太麻烦了", "Cancel"],
)
async def test_plain_words_lead_out(town: Town, word: str) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    await elder.says(word)
    elder.hears("不算了")


@pytest.mark.parametrize("word", ["返回", "上一步", "/back", "回去"])
async def test_plain_words_lead_back(town: Town, word: str) -> None:
    newcomer = await _come_to(town, "flat")
    await newcomer.says(word)
    newcomer.hears("哪个小区")


@pytest.mark.parametrize("word", ["人工", "找人", "转人工", "/human", "人工！", "我要找个人"])
async def test_plain_words_lead_to_a_human(town: Town, word: str) -> None:
    elder = await town.resident("王桂兰")
    await elder.says(word)
    elder.hears("跟社区工作人员说什么")


async def test_step_by_step_back_to_the_first_words(town: Town) -> None:
    newcomer = await _come_to(town, "send")

    await newcomer.taps("上一步")
    newcomer.hears("几号楼")
    await newcomer.taps("上一步")
    newcomer.hears("哪个小区")
    await newcomer.taps("上一步")
    newcomer.hears("家里灯不亮了", "还有要说的")
    await newcomer.says("上一步")
    newcomer.hears("家里灯不亮了")

    await newcomer.says("厨房的")
    await newcomer.taps("说完了")
    await newcomer.says("福兴苑")
    await newcomer.says("1号楼")
    newcomer.hears("福兴苑 1号楼", "厨房的")


async def test_a_way_back_is_offered_only_where_there_is_one(town: Town) -> None:
    newcomer = town.person("刘秀英")
    await newcomer.says("家里灯不亮了")
    await newcomer.says("看不懂")
    assert newcomer.last.labels == ["说完了", "算了", "找人工"]
    await newcomer.taps("说完了")
    assert "上一步" in newcomer.last.labels
    await newcomer.says("/join")
    await newcomer.says("?")
    newcomer.hears("姓名")
    assert "上一步" not in newcomer.last.labels


async def test_the_usual_answer_stands_alone_and_the_others_in_pairs(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    await elder.says("说完了")
    rows = [[button.label for button in row] for row in elder.last.rows]
    assert rows[:3] == [["发出去"], ["地点不对", "事情不对"], ["替别人报的"]]


async def test_back_with_nothing_open_says_so(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("返回")
    elder.hears("没有说到一半的事")


async def test_a_photo_goes_along_to_the_human(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    await elder.shows_photo()

    await elder.taps("找人工")

    elder.hears("第 1 号")
    staff.hears("想找工作人员", "家里灯不亮了")
    await staff.taps("照片和语音")
    assert staff.last.file.startswith("photo")


async def test_who_asks_for_a_human_twice_need_not_say_why(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")

    await elder.says("找人工")
    elder.hears("说什么", "再点一次")
    assert not staff.seen
    await town.restart_bot()
    await elder.says("找人工")

    elder.hears("第 1 号", "会跟您联系")
    staff.hears("想找工作人员")
    assert "跟他直接说" in staff.last.labels


async def test_after_three_refused_answers_a_human_is_offered(town: Town) -> None:
    newcomer = await _come_to(town, "compound")

    await newcomer.says("我家")
    newcomer.hears("我没看懂")
    await newcomer.says("老地方")
    newcomer.never_heard("要是不好弄")
    await newcomer.says("就是那里")
    newcomer.hears("要是不好弄", "找人工", "哪个小区")

    await newcomer.says("北苑小区")
    newcomer.hears("几号楼")


async def test_a_good_answer_makes_the_refused_ones_forgotten(town: Town) -> None:
    newcomer = await _come_to(town, "name")
    await newcomer.says("刘秀英")
    for number in ("一二三", "12", "13912345678"):
        await newcomer.says(number)
    newcomer.hears("会做什么")

    await newcomer.says("喝茶")
    newcomer.hears("我没看懂")
    assert "要是不好弄" not in newcomer.last.text


@pytest.mark.parametrize("answer", ["2", "２", "北苑小区", "北苑小区。", "tap"])
async def test_a_number_a_label_and_a_tap_mean_the_same(town: Town, answer: str) -> None:
    newcomer = await _come_to(town, "compound")
    await (newcomer.taps("北苑小区") if answer == "tap" else newcomer.says(answer))
    await newcomer.says("5号楼")
    newcomer.hears("北苑小区 5号楼")


@pytest.mark.parametrize("nothing", ["没有", "没了", "没", "就这些", "没别的了"])
async def test_nothing_more_to_say_has_many_words(town: Town, nothing: str) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    await elder.says(nothing)
    elder.hears("请您看看", "家里灯不亮了")


@pytest.mark.parametrize("yes", ["好的", "是的", "发出去", "行", "ok", "嗯"])
async def test_yes_has_many_words(town: Town, yes: str) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    await elder.taps("说完了")
    await elder.says(yes)
    elder.hears("第 1 号")


async def test_a_photo_is_no_address_and_is_kept_all_the_same(town: Town) -> None:
    newcomer = await _come_to(town, "flat")

    await newcomer.shows_photo()
    newcomer.hears("几号楼")
    await newcomer.says("3号楼")

    newcomer.hears("📷 照片", "源泉里 3号楼")


async def test_something_else_is_begun_and_what_was_said_is_not_lost(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")

    await elder.says("/join")

    elder.heard("交给", "第 1 号").hears("怎么称呼")
    staff.hears("家里灯不亮了")
