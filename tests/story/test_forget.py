"""Who asks for it is forgotten: what is left are figures, and nobody can tell whose."""

from __future__ import annotations

import json
from contextlib import closing
from sqlite3 import connect
from typing import Any

import pytest

from bot.errors import Unreachable
from dialogue.words import Mark, PhotoPart, TextPart
from domain.people import Role
from domain.reports import State
from domain.taxonomy import Trade
from storage import people, reports
from tests.chats import Chat, Town
from tests.domain.spreadsheets import HEADER, WANG, csv_of
from tests.group_chats import GroupChat, bound
from tests.story.announcing import (
    announced,
    composes,
    goes,
    to_everybody,
    to_groups,
    without_receipts,
)
from tests.story.calendars import PATROL, lives_by
from tests.story.council import planned
from tests.story.test_shared import dark

LAMP = "厨房的吊灯不亮了"
PHONE = "13855556666"
HOME = "8号楼3单元702"


def everything(town: Town) -> dict[str, str]:
    """All that stands in the database, table by table, read without any code of the bot's."""
    with closing(connect(town.path)) as database:
        tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            table: "\n".join(map(repr, database.execute(f"SELECT * FROM {table}")))  # noqa: S608
            for (table,) in tables
        }


def traces(town: Town, *words: str) -> list[tuple[str, str]]:
    """Where any of these words still stands, as it is or as JSON writes it."""
    spelled = {word: (word, json.dumps(word)[1:-1].replace("\\", "\\\\")) for word in words}
    return [
        (table, word)
        for table, text in everything(town).items()
        for word, spellings in spelled.items()
        if any(spelling in text for spelling in spellings)
    ]


async def traces_in_the_file(town: Town, *words: str) -> list[str]:
    """Which of these words the files of the database still hold, in whatever page."""
    await town.app.database.empty_log()
    files = [path for path in town.path.parent.iterdir() if path.name.startswith(town.path.name)]
    held = b"".join(path.read_bytes() for path in files)
    return [word for word in words if word.encode() in held]


async def forgets(chat: Chat) -> None:
    """Ask for it, and be sure."""
    await chat.says("/forget")
    await chat.taps("全部删掉")


async def closed_report(elder: Chat, fixer: Chat) -> None:
    """A report with all that belongs to one, solved."""
    await elder.says(LAMP)
    await elder.shows_photo("屋里黑漆漆的")
    await elder.taps("说完了")
    await elder.taps("发出去")
    await fixer.taps("我去")
    await fixer.taps("看电话和地址")
    await fixer.taps("我出发了")
    await fixer.finishes("给刘秀英换了吊灯")
    await elder.taps("✅ 解决了")


async def test_no_trace_of_her_is_left_anywhere(town: Town) -> None:
    staff = await town.staff("李主任", on_duty=True)
    fixer = await town.talent("张师傅", Trade.ELECTRICIAN, home="1号楼1单元101")
    elder = await town.resident("刘秀英", phone=PHONE, home=HOME, lives_alone=True)
    await closed_report(elder, fixer)
    await elder.says("着火了，满屋子烟")
    await staff.taps("我来处理")
    await staff.taps("危险过去了")
    await staff.taps("真的过去了")
    await elder.speaks()
    await elder.taps("算了")
    await staff.taps("跟他直接说")
    await elder.says("我闺女叫小芳")
    await elder.says("/my")
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")
    await staff.says("/people 刘秀英")
    await staff.says("1")
    await staff.taps("看电话和地址", on=staff.last)
    await elder.says("我的资料")
    hers = ("刘秀英", PHONE, HOME, LAMP, "黑漆漆", "满屋子烟", "吊灯", "小芳", elder.address)
    assert {word for _, word in traces(town, *hers)} == {*hers}
    assert traces(town, "photo-1", "voice-3")
    await town.restart_bot()

    await forgets(elder)
    elder.hears("都删掉了")
    await town.wind(minutes=10)
    await town.restart_bot()

    assert traces(town, *hers, "photo-1", "voice-3") == []
    assert await traces_in_the_file(town, *hers) == []


async def test_figures_stay_and_staff_can_still_look(town: Town) -> None:
    staff = await town.staff("李主任")
    fixer = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("刘秀英", phone=PHONE, home=HOME)
    await closed_report(elder, fixer)
    await staff.says("/people 刘秀英")
    await staff.says("1")
    card = staff.last
    await staff.taps("报过的事")
    case = staff.last
    assert "吊灯" in case.text

    await forgets(elder)

    report = await town.report()
    assert (report.state, report.category) == (State.SOLVED, "electrical")
    assert (report.compound, report.place, report.words) == ("yuanquanli", "", "")
    assert "已经不在了" in card.text
    assert "吊灯" not in case.text
    assert "刘秀英" not in case.text
    await fixer.says("/pool")
    fixer.hears("1 件")
    await staff.taps("看电话和地址", on=case)
    staff.hears("-")
    await staff.says("/people 刘秀英")
    assert "刘秀英" not in staff.last.text


async def test_it_is_asked_once_and_no_changes_nothing(town: Town) -> None:
    elder = await town.resident("刘秀英")
    await elder.says("删掉我的资料")
    elder.hears("姓名、电话、住址", "数字", "找不回来")
    yes = elder.tap("全部删掉")
    await elder.taps("不删，留着")
    assert not elder.last.rows

    await town.update(yes)

    assert "已经说完了" in elder.toast
    assert traces(town, "刘秀英")


async def test_the_question_does_not_wait_to_be_tapped_by_mistake(town: Town) -> None:
    elder = await town.resident("刘秀英")
    await elder.says("/forget")
    asked, yes = elder.last, elder.tap("全部删掉")

    await town.wind(hours=1)
    assert not asked.rows
    await town.update(yes)

    assert "已经说完了" in elder.toast
    await elder.says("/mydata")
    assert "刘秀英" in elder.last.content.decode()


async def test_what_is_open_comes_first(town: Town) -> None:
    elder = await town.resident("刘秀英")
    await town.staff("李主任")
    await elder.reports(LAMP)

    await elder.says("/forget")

    elder.heard("第 1 号：家里的灯", "不用来了", "再发一次 /forget")
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")
    await forgets(elder)
    elder.hears("都删掉了")


async def test_what_is_begun_between_asking_and_tapping_comes_first(town: Town) -> None:
    await town.staff("李主任")
    elder = await town.resident("刘秀英")
    await elder.says("/forget")
    asked = elder.last
    await elder.reports(LAMP)

    await elder.taps("全部删掉", on=asked)

    elder.heard("先等一等")
    assert (await town.report()).words == LAMP


async def test_a_job_in_hand_is_given_back_first(town: Town) -> None:
    fixer = await town.talent("张师傅", Trade.ELECTRICIAN, phone=PHONE)
    elder = await town.resident("王桂兰")
    await town.staff("李主任")
    await elder.reports(LAMP)
    await fixer.taps("我去")

    await fixer.says("/forget")
    fixer.heard("（第 1 号）在您手里", "去不成了")
    await fixer.taps("去不成了")
    await fixer.taps("对，另外找人")
    await forgets(fixer)
    await town.wind(minutes=10)

    assert traces(town, "张师傅", PHONE, fixer.address) == []
    assert (await town.report()).words == LAMP


async def test_who_is_on_duty_or_alone_in_office_hands_over_first(town: Town) -> None:
    admin = await town.staff("周书记", Role.ADMIN, on_duty=True)
    await admin.says("/forget")
    admin.hears("/duty", "/invite")

    await town.staff("孙主任", Role.ADMIN)
    await admin.says("/duty")
    await forgets(admin)

    admin.hears("都删掉了")
    assert "desk" not in town.channel.menus[admin.address]


async def test_a_list_that_she_sent_goes_with_her(town: Town) -> None:
    await town.staff("周书记", Role.ADMIN, phone="")
    staff = await town.staff("孙主任", phone="")
    await staff.says("/import")
    await staff.sends_file("名单.csv", csv_of(HEADER, WANG))
    staff.hears("要登记 1 位")
    await staff.says("/cancel")

    await forgets(staff)

    staff.hears("都删掉了")
    await town.wind(minutes=10)
    assert traces(town, WANG[0], "名单.csv") == []


async def test_what_she_told_in_a_group_and_left_there_goes_with_her(town: Town) -> None:
    elder = await town.resident("刘秀英", phone=PHONE)
    group = await GroupChat(town, "源泉里群").adds_bot()
    await group.hears(elder, LAMP)
    assert traces(town, LAMP) != []

    await forgets(elder)
    await town.wind(minutes=10)

    assert traces(town, LAMP) == []


async def test_afterwards_she_is_a_stranger(town: Town) -> None:
    elder = await town.resident("刘秀英", phone=PHONE)
    await elder.says("/forget")
    yes = elder.tap("全部删掉")
    await town.update(yes)
    await town.update(yes)
    assert "不是给您用的" in elder.toast
    elder.hears("都删掉了")
    await town.wind(minutes=10)
    assert traces(town, elder.address) == []

    await elder.says("家里灯不亮了")

    elder.heard("我是锦山源社区的小源")
    await elder.taps("说完了")
    elder.hears("小区")


async def test_what_she_told_of_others_matters_is_taken_back(town: Town) -> None:
    await town.staff("李主任")
    first = await town.resident("王桂兰")
    second = await town.resident("刘秀英", phone=PHONE, home=HOME)
    await dark(first)
    await second.says("楼道灯坏了，拐角黑漆漆的")
    await second.taps("说完了")
    await second.says("西门口")
    await second.taps("发出去")
    await second.taps("把我说的加上")
    before = await town.report()
    assert "黑漆漆" in before.view

    await forgets(second)
    await town.wind(minutes=10)

    assert traces(town, "刘秀英", "黑漆漆", "西门口", PHONE) == []
    after = await town.report()
    assert (after.words, after.place) == (before.words, before.place)
    assert after.view == before.words


async def test_a_name_in_somebody_elses_words_is_masked(town: Town) -> None:
    await town.staff("李主任")
    neighbour = await town.resident("王桂兰", phone="13811112222")
    elder = await town.resident("刘秀英", phone=PHONE)
    await neighbour.reports(f"刘秀英家漏水，漏到我家了，她电话{PHONE}")

    await forgets(elder)
    await town.wind(minutes=10)

    assert traces(town, "刘秀英", PHONE) == []
    assert (await town.report()).words == "▇▇家漏水，漏到我家了，她电话▇▇"


async def test_a_namesake_keeps_her_name(town: Town) -> None:
    await town.staff("李主任")
    elder, neighbour = await town.resident("刘秀英"), await town.resident("王桂兰")
    async with town.app.database.transaction() as tx:
        turn = town.turn(tx)
        await people.create(tx, turn.community_id, turn.now, name="刘秀英", language="zh-CN")
    await neighbour.reports("刘秀英家漏水了")

    await forgets(elder)

    assert (await town.report()).words == "刘秀英家漏水了"


async def test_who_cannot_be_reached_is_forgotten_all_the_same(town: Town) -> None:
    elder = await town.resident("刘秀英")
    await elder.says("/forget")
    yes = elder.tap("全部删掉")
    town.channel.failing[elder.address] = [Unreachable() for _ in range(9)]
    await town.update(yes)
    await town.wind(minutes=10)
    assert traces(town, "刘秀英", elder.address) == []


@pytest.mark.parametrize("answer", ["全部删掉", "不删，留着"])
async def test_for_who_has_no_account_staff_do_it(town: Town, answer: str) -> None:
    staff = await town.staff("李主任")
    async with town.app.database.transaction() as tx:
        turn = town.turn(tx)
        facts = {"name": "赵奶奶", "phone": PHONE, "compound": "beiyuan", "home": HOME}
        id = await people.create(tx, turn.community_id, turn.now, language="zh-CN", **facts)
    await staff.says("/people 赵奶奶")
    await staff.says("1")
    await staff.taps("删掉资料")
    staff.hears("赵奶奶", "本人")

    await staff.taps(answer)
    await town.wind(minutes=10)

    gone = answer == "全部删掉"
    assert (traces(town, "赵奶奶", PHONE, HOME) == []) is gone
    async with town.app.database.reading() as tx:
        rows = await tx.exec_driver_sql("SELECT what FROM audit WHERE subject_id = ?", (id,))
        assert list(rows.scalars()) == (["forgotten"] if gone else [])


async def test_what_her_daughter_told_of_her_goes_too(town: Town) -> None:
    """An elder without an account, whose daughter reports for her and speaks for her."""
    staff = await town.staff("李主任")
    daughter = await town.resident("王小芳", phone="13811112222")
    async with town.app.database.transaction() as tx:
        turn, helper = town.turn(tx), await town.id_of(daughter, tx)
        facts: dict[str, Any] = {"phone": PHONE, "home": HOME, "helper_id": helper}
        who = turn.community_id, turn.now
        id = await people.create(tx, *who, name="赵奶奶", language="zh-CN", **facts)
    await daughter.reports(LAMP)
    async with town.app.database.transaction() as tx:
        await reports.change(tx, 1, for_id=id, place=HOME)
    await staff.says("/people 赵奶奶")
    await staff.says("1")
    card = staff.last
    await staff.taps("删掉资料", on=card)
    staff.hears("还不能删", "第 1 号")
    await daughter.says("/my")
    await daughter.taps("不用来了")
    await daughter.taps("真的不用来了")

    await staff.taps("删掉资料", on=card)
    await staff.taps("全部删掉")
    await town.wind(minutes=10)

    assert traces(town, "赵奶奶", PHONE, HOME, LAMP) == []
    assert {word for _, word in traces(town, "王小芳", "13811112222")} == {"王小芳", "13811112222"}


async def test_staff_hear_who_has_no_helper_any_more(town: Town) -> None:
    staff = await town.staff("李主任")
    daughter = await town.resident("王小芳")
    async with town.app.database.transaction() as tx:
        turn, helper = town.turn(tx), await town.id_of(daughter, tx)
        who = turn.community_id, turn.now
        await people.create(tx, *who, name="赵奶奶", language="zh-CN", helper_id=helper)

    await forgets(daughter)

    staff.hears("赵奶奶的帮手不在了")


async def test_her_answer_to_a_meeting_stays_as_a_number(town: Town) -> None:
    staff = await town.staff("李主任")
    red_hat = await town.staff("刘秀英", Role.RED_HAT, phone=PHONE)
    other = await town.staff("孙大爷", Role.RED_HAT)
    await red_hat.says("/hall")
    await red_hat.taps("我要提议题")
    await red_hat.says("我家门前那棵歪脖子树")
    await red_hat.taps("交上去")
    await planned(staff, groups=())
    await red_hat.taps("请人替我")
    await red_hat.says("我弟弟福生")
    await other.taps("请人替我")
    await other.says("刘秀英家老二")
    shown = staff.last
    assert "福生" in shown.text

    await forgets(red_hat)
    await town.wind(minutes=10)

    assert traces(town, "刘秀英", "福生", "歪脖子", red_hat.address) == []
    assert "请人替 2 位" in shown.text
    assert "福生" not in shown.text


async def test_no_announcement_counts_her_or_goes_to_her_any_more(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    other = await town.resident("刘秀英")
    await to_everybody(town, staff, "明天停水")
    await elder.taps("我看到了")
    await forgets(elder)
    seen = [shown.text for shown in elder.seen]

    await staff.taps("再数一遍")
    staff.heard("送到了：2")  # staff themselves, and the other
    await staff.taps("谁还没看")
    staff.hears("看到了：0 / 1", "刘秀英")
    await staff.taps("改内容")
    await staff.says("后天停水")
    await staff.taps("说完了")
    await staff.taps("改", on=staff.last)

    assert other.last.text == "后天停水"
    assert [shown.text for shown in elder.seen] == seen
    assert await town.app.is_idle()


async def test_what_was_announced_of_her_and_goes_on_does_not_name_her(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰花", phone=PHONE)
    group = await bound(town, staff, "北苑群", "北苑小区", "-1001")
    thanks = f"感谢王桂兰花，电话{PHONE}，明天见"
    bold = Mark(kind="bold", start=thanks.index("明天"), length=2)
    whole = Mark(kind="italic", start=2, length=4)
    await announced(town, staff, f"王桂兰花捐了{PHONE}", "北苑", receipts=False)
    await staff.says("/announce")
    await staff.sends(TextPart(text=thanks, marks=(whole, bold)))
    await staff.taps("说完了")
    await to_groups(staff, "北苑")
    await without_receipts(staff)
    await staff.taps("加一个投票")
    await staff.says(f"谁去看王桂兰花？\n打{PHONE}的\n王桂兰花的邻居")
    await staff.taps("投一天")
    await staff.taps("定期发")
    await staff.says("每周三早上九点")
    await staff.taps("照发")
    await staff.taps("可以")

    await forgets(elder)
    await town.wind(minutes=10)
    assert traces(town, "王桂兰花", PHONE) == []
    await town.wind(days=2)

    shown = group.last
    assert shown.text.startswith("感谢▇▇，电话▇▇，明天见\n\n📊 谁去看▇▇？")
    said = [shown.text[mark.start : mark.start + mark.length] for mark in shown.marks]
    assert said == ["▇▇", "明天"]
    assert shown.labels == ["1. 打▇▇的", "2. ▇▇的邻居"]


async def test_an_announcement_of_another_of_her_name_stays(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰", phone=PHONE)
    other = await town.resident("刘秀英", phone="13800002222")
    async with town.app.database.transaction() as tx:
        await people.change(tx, await town.id_of(other, tx), name="王桂兰")
    group = await bound(town, staff, "北苑群", "北苑小区", "-1001")
    await announced(town, staff, "感谢王桂兰", "北苑", receipts=False)
    await forgets(elder)
    await staff.taps("置顶")

    assert ("announcements", "感谢王桂兰") in traces(town, "感谢王桂兰")
    group.shows("感谢王桂兰")


async def test_her_vote_stays_as_a_number(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰", phone=PHONE)
    await composes(staff, "楼道要清理了")
    await staff.taps("所有人")
    await without_receipts(staff)
    await staff.taps("加一个投票")
    await staff.says("哪天？\n周六\n周日")
    await staff.taps("不定")
    await goes(town, staff)
    await elder.taps("周六")

    await forgets(elder)
    await town.wind(minutes=10)
    await staff.taps("各处的票")

    staff.hears("1. 周六：1 票")
    assert traces(town, "王桂兰", elder.address) == []


async def test_who_was_let_announce_is_not_any_more(town: Town) -> None:
    staff = await town.staff("李主任")
    warden = await town.resident("孙楼长")
    await staff.says("/people 孙楼长")
    await staff.says("1")
    await staff.taps("让发通知")
    await staff.taps("源泉里")

    await forgets(warden)

    assert everything(town)["delegations"] == ""


async def test_in_english(town: Town) -> None:
    resident = await town.resident("Mary", language="en")
    await resident.says("/forget")
    await resident.taps("Erase everything")
    resident.hears("all erased")


async def test_what_she_showed_on_a_round_is_gone_and_the_report_stays(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("刘秀英", phone=PHONE)
    group = await bound(town, staff, "能人库", "小源能人库", "-1001")
    await lives_by(town, PATROL | {"team": "volunteer", "round": True})
    await town.wind(days=1)
    await group.taps(elder, "我参加")
    await town.wind(days=1)
    await elder.sends(PhotoPart(file="blocked.jpg", text="消防通道堵住了，刘秀英报"))
    await elder.taps("北苑小区")
    await town.wind(hours=3)
    await staff.taps("结束，没修成")
    await staff.says("堆放的人搬走了")
    await staff.taps("结束")
    assert {word for _, word in traces(town, "刘秀英", "blocked.jpg")} == {"刘秀英", "blocked.jpg"}

    await forgets(elder)
    await town.wind(minutes=10)

    assert traces(town, "刘秀英", "blocked.jpg", "堵住了") == []
    assert (await town.report()).compound == "beiyuan"


async def test_her_name_leaves_the_cards_of_groups_and_whoever_waited_moves_up(
    town: Town,
) -> None:
    staff = await town.staff("李主任")
    elder, other = await town.resident("刘秀英", phone=PHONE), await town.resident("张建国")
    group = await bound(town, staff, "能人库", "小源能人库", "-1001")
    rounds = {"team": "volunteer", "capacity": 1, "leader": "刘秀英"}
    await lives_by(town, PATROL | rounds)
    await town.wind(days=1)
    await group.taps(elder, "我参加")
    await group.taps(other, "我参加")
    group.shows("带队：刘秀英", "候补 1 人")
    await town.wind(days=2)
    over = group.last
    await town.wind(days=5)
    await group.taps(elder, "我参加")
    await group.taps(other, "我参加")

    await forgets(elder)
    await town.wind(minutes=10)

    other.heard("轮到您了")
    group.shows("已报名 1 人", "张建国")
    assert "刘秀英" not in over.text
    assert traces(town, "刘秀英") == []
