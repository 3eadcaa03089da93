"""Somebody writes to the bot for the first time, and finds her way about."""

import pytest

from dialogue.words import OtherPart
from domain.people import Role
from domain.taxonomy import Trade
from tests.chats import Town

KEYS = ["报事", "我的报事", "找人工"]


async def test_she_hears_what_is_kept_and_why_once(town: Town) -> None:
    newcomer = town.person("刘秀英")

    await newcomer.says("你好")

    newcomer.heard("锦山源社区", "小源").heard("电话", "住址", "只给来帮您的人和社区工作人员看")
    assert town.channel.keys[newcomer.address] == KEYS
    first = len(newcomer.seen)
    await newcomer.says("你好")
    assert not any("只给来帮您的人" in shown.text for shown in newcomer.seen[first:])


async def test_a_newcomer_is_asked_compound_and_address_once_and_never_again(town: Town) -> None:
    newcomer = town.person("刘秀英")

    await newcomer.says("家里灯不亮了")
    await newcomer.taps("说完了")
    newcomer.hears("哪个小区")
    await newcomer.taps("北苑小区")
    newcomer.hears("几号楼")
    await newcomer.says("5号楼1单元302")
    newcomer.hears("北苑小区 5号楼1单元302")
    await newcomer.taps("发出去")

    await newcomer.says("水龙头漏水")
    await newcomer.taps("说完了")
    newcomer.hears("北苑小区 5号楼1单元302", "水龙头漏水")


async def test_a_hole_in_the_road_is_not_in_her_flat(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.says("小区的井盖坏了")
    await elder.taps("说完了")
    elder.hears("小区的什么地方")
    await elder.says("东门口")
    elder.hears("源泉里 东门口")
    await elder.taps("发出去")

    await elder.says("家里灯不亮了")
    await elder.taps("说完了")
    elder.hears("源泉里 3号楼2单元501")


async def test_after_a_hole_in_the_road_only_the_flat_is_asked(town: Town) -> None:
    newcomer = town.person("刘秀英")
    await newcomer.says("小区的井盖坏了")
    await newcomer.taps("说完了")
    await newcomer.says("北苑小区")
    await newcomer.says("东门口")
    await newcomer.taps("发出去")

    await newcomer.says("家里灯不亮了")
    await newcomer.taps("说完了")

    newcomer.hears("几号楼")


async def test_the_menu_follows_the_role_and_the_language(town: Town) -> None:
    resident = town.person("刘秀英")
    await resident.says("/start")
    menu = town.channel.menus
    assert menu[resident.address][:3] == ["report", "my", "human"]
    assert "desk" not in menu[resident.address]

    admin = await town.member("李主任", Role.ADMIN)
    assert {"desk", "duty"} <= set(menu[admin.address])

    electrician = await town.volunteer("张师傅", admin, "电工")
    assert menu[electrician.address][0] == "jobs"
    assert "desk" not in menu[electrician.address]

    await resident.says("/language")
    resident.hears("English")
    assert town.channel.keys[resident.address] == ["Report", "Mine", "Staff"]


async def test_the_large_keys_do_what_they_say(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.says("报事")
    elder.hears("什么事")
    await elder.says("我的报事")
    elder.hears("还没有报过事")
    await elder.says("找人工")
    elder.hears("跟社区工作人员说什么")


async def test_help_says_what_can_be_done_and_whom_to_call(town: Town) -> None:
    elder = await town.resident("王桂兰")

    for words in ("/help", "怎么用", "帮助", "/nonsense", "/", "/start"):
        await elder.says(words)
        elder.hears("报事", "找人工", "锦山路1号一楼", "0538-1234567")


async def test_help_is_no_answer_to_a_greeting_and_tells_all(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("你好")
    await elder.says("/help")
    elder.hears("我能帮您做这些").never_heard("不着急")


async def test_help_names_what_each_can_do(town: Town) -> None:
    elder, staff = await town.resident("王桂兰"), await town.staff("李主任")
    volunteer = await town.talent("张师傅", Trade.ELECTRICIAN)

    for somebody in (elder, staff, volunteer):
        await somebody.says("/help")

    elder.hears("/join").never_heard("/desk").never_heard("/jobs")
    staff.hears("/desk", "/people", "/duty")
    volunteer.hears("/jobs", "/pool").never_heard("/join")


@pytest.mark.parametrize("words", ["/help", "怎么弄", "看不懂", "不会", "/start"])
async def test_help_in_the_middle_of_a_question_brings_it_down_again(
    town: Town, words: str
) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")

    await town.restart_bot()
    await elder.says(words)
    elder.hears("不着急", "找人工", "家里灯不亮了", "还有要说的").never_heard("党群服务中心")

    await elder.taps("说完了")
    elder.hears("请您看看")
    await elder.says(words)
    elder.hears("不着急", "请您看看")
    await elder.taps("发出去")
    elder.hears("第 1 号")


async def test_a_question_is_sent_where_it_is_answered(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.says("医保卡在哪里办?")
    elder.hears("锦山路1号一楼", "0538-1234567")
    await elder.taps("没事了")
    elder.hears("跟我说一句")


async def test_a_question_can_go_to_staff_in_her_own_words(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")

    await elder.says("医保卡在哪里办?")
    await elder.taps("跟工作人员说")

    elder.hears("第 1 号")
    staff.hears("想找工作人员", "医保卡在哪里办")


async def test_what_was_taken_for_a_question_can_be_a_report(town: Town) -> None:
    elder = await town.resident("王桂兰")

    await elder.says("医保卡在哪里办?")
    await elder.taps("有事要报")
    await elder.says("党群服务中心")

    elder.hears("医保卡在哪里办")
    await elder.taps("发出去")
    elder.hears("第 1 号")


async def test_who_wants_to_help_is_asked_to_join(town: Town) -> None:
    neighbour = await town.resident("孙师傅")

    await neighbour.says("我会修电器，想当志愿者")
    neighbour.hears("小源能人库")
    await neighbour.taps("我要报名")

    neighbour.hears("怎么称呼")


async def test_thanks_are_answered_kindly(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("谢谢你们")
    elder.hears("太客气")


async def test_her_phone_number_is_kept_when_she_shares_it(town: Town) -> None:
    newcomer = town.person("刘秀英")

    await newcomer.shares_phone("13700001111")
    newcomer.hears("记下了")
    await newcomer.shares_phone("13799999999", own=False)
    newcomer.hears("别人的名片")

    await newcomer.says("/join")
    await newcomer.says("刘秀英")
    assert newcomer.last.labels[0] == "13700001111"


async def test_a_number_she_types_is_how_staff_reach_her(town: Town) -> None:
    staff = await town.staff("李主任")
    newcomer = town.person("刘秀英")
    await newcomer.says("找人工")
    await newcomer.says("请给我回电话，137 0000 1111")
    await newcomer.taps("说完了")

    await staff.taps("看电话和地址")

    staff.hears("刘秀英", "13700001111")


async def test_a_sticker_is_refused_kindly(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.sends(OtherPart(what="sticker"))
    elder.hears("收不了")
