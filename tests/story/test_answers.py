"""The resident ends it, not the fixer: solved, half solved, not solved, or silence."""

import pytest

from domain.people import Role
from domain.reports import Actor, State
from domain.taxonomy import Trade
from handlers.actions import reporting
from handlers.looks import Home, Neighbour
from handlers.turn import Visit
from storage import people, timeline
from tests.chats import Chat, Town


async def done(town: Town) -> tuple[Chat, Chat]:
    """An electrician who says that an elder's lamp is mended."""
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await electrician.taps("我去")
    await electrician.finishes("换了灯泡")
    return electrician, elder


async def test_solved_and_the_volunteer_is_thanked(town: Town) -> None:
    electrician, elder = await done(town)

    await elder.taps("解决了")

    elder.hears("（第 1 号）解决了", "谢谢您告诉我")
    assert "✅ 解决了" not in [label for shown in elder.seen for label in shown.labels]
    electrician.hears("住户说解决了", "第 1 件")
    report = await town.report()
    assert (report.state, report.due_at) == (State.SOLVED, None)
    await town.wind(days=5)
    assert "还等着您说一声" not in elder.last.text


async def test_it_flickers_still_is_no_new_report_but_what_is_not_solved(town: Town) -> None:
    _, elder = await done(town)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)

    await elder.says("还是闪哩")
    await elder.says("没了")

    second.hears("家里灯不亮了", "还是闪哩")
    report = await town.report()
    assert (report.number, report.state) == (1, State.SEEKING)
    assert "还是闪哩" in report.words


async def test_not_solved_is_opened_again_with_her_words(town: Town) -> None:
    electrician, elder = await done(town)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)

    await elder.taps("没解决")
    elder.hears("哪里还不好")
    await elder.says("还是一闪一闪的，我电话13800001111")

    elder.heard("接着找人来办")
    electrician.heard("住户说还没有好，我另外找人去看")
    second.hears("家里灯不亮了", "还是一闪一闪的").never_heard("13800001111")
    report = await town.report()
    assert (report.state, report.round) == (State.SEEKING, 2)
    await second.taps("我去")
    second.hears("门口的口令")


async def test_who_declined_before_is_asked_again_when_it_was_not_solved(town: Town) -> None:
    first = await town.talent("刘师傅", Trade.ELECTRICIAN, weekly=5)
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await first.taps("这次去不了")
    await electrician.taps("我去")
    await electrician.finishes("换了灯泡")

    await elder.taps("没解决")
    await elder.taps("没有要说的")

    first.hears("您能去帮一把吗")


async def test_not_solved_and_nobody_left_goes_to_staff(town: Town) -> None:
    staff = await town.staff("李主任")
    _, elder = await done(town)

    await elder.taps("没解决")
    await elder.says("还是不亮")

    staff.hears("社区工作人员在办", "王桂兰：说没解决（还是不亮）")
    elder.heard("现在由社区工作人员帮您办")


async def test_half_solved_is_left_to_staff_and_she_can_say_when_it_is_solved(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, elder = await done(town)

    await elder.taps("好了一半")
    await elder.says("厨房的还不亮")

    elder.hears("剩下的，社区工作人员接着办")
    electrician.heard("住户说好了一半")
    staff.hears("解决了一半", "厨房的还不亮")
    assert (await town.report()).state is State.HALF_SOLVED

    await elder.says("/my")
    await elder.taps("现在解决了")
    assert (await town.report()).state is State.SOLVED
    electrician.heard("住户说解决了")


async def test_she_need_not_say_why(town: Town) -> None:
    _, elder = await done(town)
    await elder.taps("好了一半")
    await elder.says("没有")
    elder.hears("剩下的，社区工作人员接着办")


async def test_what_is_not_solved_can_be_said_by_voice_and_shown(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, elder = await done(town)
    other = await town.talent("刘师傅", Trade.ELECTRICIAN)
    await elder.taps("没解决")

    await elder.speaks()
    elder.hears("🎤 语音")
    await town.restart_bot()
    await elder.shows_photo("还是黑的")
    await elder.taps("说完了")

    elder.hears("接着找人来办")
    staff.hears("王桂兰：说没解决（🎤 语音 📷 照片：还是黑的）")
    await staff.taps("照片和语音")
    staff.hears("第 1 号")
    await staff.says("/desk")
    assert staff.last.labels == ["有人在办 1"]
    other.hears("还是黑的")
    await other.taps("我去")
    await other.taps("照片和语音")
    assert [shown.file[:5] for shown in other.seen if shown.file] == ["voice", "photo"]
    electrician.never_heard("还是黑的")


async def test_what_is_half_solved_can_be_said_by_voice(town: Town) -> None:
    staff = await town.staff("李主任")
    _, elder = await done(town)
    await elder.taps("好了一半")
    await elder.speaks()
    await elder.taps("说完了")

    staff.hears("王桂兰：说好了一半（🎤 语音）")
    await staff.taps("照片和语音")
    assert staff.last.file


async def test_what_was_spoken_and_never_ended_reaches_staff(town: Town) -> None:
    staff = await town.staff("李主任")
    _, elder = await done(town)
    await elder.taps("没解决")
    await elder.speaks()

    await town.wind(hours=26)

    elder.heard("交给社区工作人员")
    await staff.says("/desk")
    assert "新来的 1" in staff.last.labels


async def test_to_answer_twice_changes_nothing(town: Town) -> None:
    electrician, elder = await done(town)
    yes, no = elder.tap("解决了"), elder.tap("没解决")
    await town.update(yes)
    thanked = len(electrician.seen)

    await town.update(yes)
    assert "晚了一步" in elder.toast
    await town.update(no)
    assert "晚了一步" in elder.toast

    assert len(electrician.seen) == thanked
    assert (await town.report()).state is State.SOLVED


async def test_silence_is_reminded_twice_and_then_she_is_called(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, elder = await done(town)
    asked = len(elder.seen)

    await town.wind(hours=23, minutes=59)
    assert len(elder.seen) == asked
    await town.wind(minutes=1)
    elder.heard("还等着您说一声").hears("您说了才算")

    await town.wind(hours=47, minutes=59)
    assert (await town.report()).state is State.FINISHED
    await town.wind(minutes=1)
    assert (await town.report()).state is State.TO_CALL
    staff.hears("等社区打电话问", "没等到居民回话")
    electrician.never_heard("住户说解决了")
    await staff.says("/desk")
    await staff.taps("要打电话 1")
    staff.hears("要打电话 1")

    await town.wind(days=30)
    assert (await town.report()).state is State.TO_CALL


async def test_called_by_phone_and_written_down_as_said_by_phone(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, _ = await done(town)
    await town.wind(hours=72)

    await staff.taps("看电话和地址")
    staff.hears("13800001111")
    await staff.taps("电话说解决了")

    staff.heard("李主任：记下：住户在电话里说解决了")
    electrician.heard("住户说解决了")
    assert (await town.report()).state is State.SOLVED


async def test_after_the_last_reminder_she_may_still_say_it_herself(town: Town) -> None:
    _, elder = await done(town)
    await town.wind(hours=73)
    await elder.taps("解决了")
    elder.hears("（第 1 号）解决了")


async def test_my_reports_let_her_say_how_it_went(town: Town) -> None:
    _, elder = await done(town)
    await elder.says("我的报事")
    await elder.taps("说说办得怎样")
    await elder.taps("解决了")
    elder.hears("（第 1 号）解决了")


@pytest.mark.parametrize(
    ("words", "state", "heard"),
    [
        ("好了", State.SOLVED, "（第 1 号）解决了"),
        ("亮堂了 谢谢恁", State.SOLVED, "（第 1 号）解决了"),
        ("亮了一下又灭了", State.FINISHED, "记下了"),
        ("修好了！", State.SOLVED, "（第 1 号）解决了"),
        ("好了一半", State.FINISHED, "还差什么"),
        ("还没好", State.FINISHED, "哪里还不好"),
        ("谢谢张师傅", State.FINISHED, "真的好了吗"),
    ],
)
async def test_she_may_type_it_too(town: Town, words: str, state: State, heard: str) -> None:
    _, elder = await done(town)
    await elder.says(words)
    elder.hears(heard)
    assert (await town.report()).state is state


async def test_thanks_in_the_same_words_reach_whoever_mended_it(town: Town) -> None:
    electrician, elder = await done(town)
    await elder.says("亮堂了 谢谢恁")
    elder.hears("（第 1 号）解决了", "您的谢谢，我告诉张师傅了")
    electrician.heard("住户对您说：亮堂了 谢谢恁")
    assert "❤️ 说声谢谢" not in elder.last.labels


async def test_well_before_the_volunteer_has_said_so_goes_to_him(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await electrician.taps("我去")

    await elder.says("亮堂了 谢谢恁")

    elder.hears("我告诉张师傅了")
    electrician.heard("住户说：亮堂了 谢谢恁", "请点「办好了」")
    assert (await town.report()).state is State.CLAIMED
    await town.restart_bot()
    await electrician.finishes("换了灯泡")
    elder.hears("真的好了吗")


async def test_well_before_anybody_has_it_asks_whether_to_come_at_all(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")

    await elder.says("亮了")
    elder.hears("真的不用来了吗")
    assert (await town.report()).state is State.SEEKING
    await elder.taps("真的不用来了")

    assert (await town.report()).state is State.WITHDRAWN
    electrician.hears("不用去了")


async def test_of_two_that_wait_she_is_asked_which(town: Town) -> None:
    electrician, elder = await done(town)
    await elder.reports("厨房插座坏了")
    await electrician.taps("我去")
    await electrician.finishes("换了插座")

    await elder.says("好了")

    elder.heard("（第 1 号）办好了", "真的好了吗").heard("（第 2 号）办好了", "真的好了吗")
    assert (await town.report(1)).state is (await town.report(2)).state is State.FINISHED


async def test_with_nothing_to_answer_the_same_words_are_small_talk(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("好了")
    elder.hears("我是小源")


async def _registered(town: Town, name: str) -> int:
    """An elder without an account, whom staff registered."""
    async with town.app.database.transaction() as tx:
        turn = town.turn(tx)
        facts = {"compound": "yuanquanli", "home": "1号楼101", "phone": "13899990000"}
        return await people.create(
            tx, turn.community_id, turn.now, name=name, language="zh-CN", **facts
        )


async def test_an_elder_without_an_account_answers_by_phone(town: Town) -> None:
    staff = await town.staff("李主任", Role.ADMIN)
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await _registered(town, "孙奶奶")
    async with town.app.database.transaction() as tx:
        turn, speaker = town.turn(tx), await people.get(tx, elder)
        found = await people.by_handle(tx, turn.community_id, "telegram", staff.address)
        assert found
        visit = Visit(tx, turn.now, turn.setting, speaker, found[1])
        home = Home(compound=speaker.compound, place=speaker.home)
        await reporting.create(visit, [], "electrical", home, Neighbour())
    await town.settle()

    await electrician.taps("我去")
    await electrician.taps("看电话和地址")
    electrician.hears("孙奶奶", "13899990000", "1号楼101")
    await electrician.finishes("换了灯泡")

    staff.hears("等社区打电话问")
    await staff.taps("电话说没解决")
    await staff.says("还是不亮")
    staff.heard("记下：住户在电话里说没解决（还是不亮）")
    async with town.app.database.reading() as tx:
        said_by_phone = [e for e in await timeline.events(tx, 1) if e.action == "reject"]
    assert [(e.actor, e.actor_name) for e in said_by_phone] == [(Actor.STAFF, "李主任")]
