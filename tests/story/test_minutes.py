"""Minutes of a meeting: what came of each item, approved by a second of the staff, and followed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.agenda import Item, Opening, Outcome, Standing, figures, standing
from domain.people import Role
from domain.reports import State
from tests.chats import Chat, Town
from tests.group_chats import GroupChat
from tests.story.council import hall, planned
from tests.story.test_agenda import proposes, puts_on

pytestmark = pytest.mark.story


async def held(town: Town, *proposals: str) -> tuple[Chat, Chat, Chat, GroupChat]:
    """A meeting that spoke of what a resident proposed; its minutes are to be written."""
    staff, _, group = await hall(town)
    second = await town.staff("周书记", Role.ADMIN)
    elder = await town.resident("王桂兰")
    await planned(staff)
    for words in proposals:
        await proposes(elder, words)
    await town.wind(days=4, hours=8, minutes=1)
    return staff, second, elder, group


async def says_of(staff: Chat, number: int, outcome: str) -> None:
    """Write down what came of an item, from the minutes that were put before staff."""
    agenda = next(shown for shown in reversed(staff.seen) if "纪要：" in shown.text)
    await staff.taps(f"议题 {number}", on=agenda)
    await staff.taps(outcome)


async def minuted(staff: Chat) -> None:
    await says_of(staff, 1, "解决了")
    await says_of(staff, 2, "下次再议")
    await says_of(staff, 3, "表决")
    await staff.says("赞成12，反对3，弃权1")
    await says_of(staff, 4, "有人去办")
    await staff.taps("孙大爷")
    await staff.says("12月4日")


FOUR = ("楼下停车难", "路灯太少", "广场舞太吵", "凉亭漏雨")


async def test_minutes_are_written_approved_by_a_second_one_and_published(town: Town) -> None:
    staff, second, elder, group = await held(town, *FOUR)
    staff.heard("议事会开完了").hears("1. 楼下停车难 → 还没有结果")
    before = len(group.seen)

    await minuted(staff)
    await town.restart_bot()
    await staff.taps("交上去审")
    assert len(group.seen) == before
    second.hears("4. 凉亭漏雨 → 孙大爷去办，12月4日 周五以前办好", "等另一位工作人员审")
    await second.taps("同意，发到群")

    group.shows(
        "议事会纪要：",
        "1. 楼下停车难 → 解决了",
        "2. 路灯太少 → 下次再议",
        "3. 广场舞太吵 → 表决：赞成 12，反对 3，弃权 1",
        "4. 凉亭漏雨 → 孙大爷去办，12月4日 周五以前办好",
    )
    assert "王桂兰" not in group.last.text
    elder.heard("议了您提的“楼下停车难”。结果：解决了")
    elder.heard("议了您提的“广场舞太吵”。结果：表决：赞成 12")
    await staff.says("/hall")
    staff.heard("收集 4 件，解决 1 件，表决定下 1 件，还在办 2 件", "11月23日").hears("1. 路灯太少")


async def test_whoever_wrote_them_cannot_approve_them(town: Town) -> None:
    staff, second, _, group = await held(town, "楼下停车难")
    await staff.taps("交上去审")
    assert "还有议题没有结果" in staff.toast
    await says_of(staff, 1, "解决了")
    await staff.taps("交上去审")
    approve = second.with_button("同意，发到群").button("同意，发到群").id
    await town.update(staff.forged(approve))
    assert "不是给您用的" in staff.toast

    await second.taps("退回去改")
    staff.heard("周书记把纪要退回来了")
    await says_of(staff, 1, "下次再议")
    await second.says("/meeting")
    await second.taps("11月27日")
    await second.taps("记纪要")
    await second.taps("交上去审")
    old = second.forged(approve)
    await town.update(old)
    assert "要请另一位" in second.toast
    await staff.taps("同意，发到群")

    group.shows("1. 楼下停车难 → 下次再议")


async def test_alone_in_office_nobody_approves_her_own(town: Town) -> None:
    staff, _, _ = await hall(town)
    await planned(staff)
    await town.wind(days=4, hours=9)
    await staff.taps("交上去审")
    assert "要另一位工作人员来审" in staff.toast


async def test_after_they_are_handed_in_nothing_is_changed(town: Town) -> None:
    staff, second, _, _ = await held(town, "楼下停车难")
    await says_of(staff, 1, "解决了")
    item = staff.tap("下次再议")
    await staff.taps("交上去审")
    await town.update(item)
    assert "现在不能改了" in staff.toast
    second.hears("1. 楼下停车难 → 解决了")


async def test_who_reported_is_told_and_is_asked_whether_it_is_solved(town: Town) -> None:
    staff, _, _ = await hall(town)
    second = await town.staff("周书记")
    elder = await town.resident("王桂兰")
    await planned(staff)
    await elder.reports("家里灯不亮了")
    await puts_on(staff)
    await town.wind(days=4, hours=9)
    await says_of(staff, 1, "解决了")
    await staff.taps("交上去审")
    await second.taps("同意，发到群")

    elder.heard("议事会议了您报的第 1 号。结果：解决了")
    report = await town.report()
    assert (report.state, report.agenda) == (State.FINISHED, False)
    await staff.says("/hall")
    staff.heard("解决 0 件", "还在办 1 件")
    await elder.taps("✅ 解决了")
    await staff.says("/hall")
    staff.heard("解决 1 件", "还在办 0 件")


async def test_a_task_is_followed_until_it_is_done(town: Town) -> None:
    staff, second, elder, _ = await held(town, "凉亭漏雨")
    await says_of(staff, 1, "有人去办")
    await staff.says("孙大爷")
    await staff.says("昨天")
    staff.hears("日子")
    await staff.says("12月4日")
    await staff.taps("交上去审")
    await second.taps("同意，发到群")
    owner = town.person("孙大爷")
    owner.hears("议事会交下来的事", "凉亭漏雨")

    await town.wind(days=6, hours=17)
    owner.heard("今天到期")
    await staff.says("/desk")
    staff.hears("眼下没有要办的")
    await town.wind(days=1)
    staff.heard("议事会交下来的事超时了：凉亭漏雨")
    await staff.says("/desk")
    await staff.taps("议事会超时的事 1")
    staff.hears("凉亭漏雨", "孙大爷去办")
    await town.restart_bot()
    await owner.taps("办好了")

    staff.heard("孙大爷办好了议事会交下来的事：凉亭漏雨")
    elder.hears("说是办好了")
    await staff.says("/hall")
    staff.heard("解决 1 件", "还在办 0 件")
    await staff.says("/desk")
    staff.hears("眼下没有要办的")


async def test_somebody_else_cannot_end_a_task(town: Town) -> None:
    staff, second, elder, _ = await held(town, "凉亭漏雨")
    await says_of(staff, 1, "有人去办")
    await staff.says("孙大爷")
    await staff.says("12月4日")
    await staff.taps("交上去审")
    await second.taps("同意，发到群")
    owner = town.person("孙大爷")
    await town.update(elder.forged(owner.last.button("办好了").id))
    assert "不是给您用的" in elder.toast


async def test_what_is_open_goes_on_at_the_next_meeting_and_the_one_after(town: Town) -> None:
    staff, second, _, _ = await held(town, "路灯太少")
    await says_of(staff, 1, "下次再议")
    await staff.taps("交上去审")
    await second.taps("同意，发到群")
    await planned(staff, "12月10号上午九点")
    await staff.says("/hall")
    staff.hears("📋 议程：12月10日", "1. 路灯太少")
    await town.wind(days=14)
    await says_of(staff, 1, "解决了")
    await staff.taps("交上去审")
    await second.taps("同意，发到群")
    await staff.says("/hall")
    staff.heard("收集 1 件，解决 1 件", "还在办 0 件")


async def test_what_was_put_off_is_not_taken_off_and_a_report_put_on_again_counts_once(
    town: Town,
) -> None:
    staff, second, elder, _ = await held(town, "路灯太少")
    await says_of(staff, 1, "下次再议")
    await staff.taps("交上去审")
    await second.taps("同意，发到群")
    await elder.reports("家里灯不亮了")
    await puts_on(staff)
    case = staff.last
    await staff.says("/hall")
    agenda = staff.last
    await staff.taps("议题 1", on=agenda)
    assert "从议程拿掉" not in staff.last.labels
    await staff.taps("撤下议事会", on=case)
    await staff.taps("上议事会", on=case)
    await planned(staff, "12月10号上午九点")
    await town.wind(days=14)
    await says_of(staff, 2, "下次再议")
    await says_of(staff, 1, "解决了")
    await staff.taps("交上去审")
    await second.taps("同意，发到群")
    await staff.taps("撤下议事会", on=case)
    await staff.taps("上议事会", on=case)
    await staff.says("/hall")
    staff.heard("收集 2 件，解决 1 件", "还在办 1 件")


async def test_figures_from_before_are_entered_and_shown_as_such(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await staff.says("/hall")
    await staff.taps("以前的数字")
    await staff.says("六十")
    staff.hears("请打一个数")
    await staff.says("60")
    await staff.says("61")
    staff.hears("最大 60")
    await staff.says("55")
    await proposes(elder, "楼下停车难")
    await elder.says("/hall")
    elder.hears("收集 61 件，解决 55 件", "还在办 6 件", "其中小源来以前：收集 60 件，解决 55 件")


@pytest.mark.parametrize("words", ["没数", "12", "1 2 3 4"])
async def test_votes_are_two_or_three_numbers(town: Town, words: str) -> None:
    staff, _, _, _ = await held(town, "广场舞太吵")
    await says_of(staff, 1, "表决")
    await staff.says(words)
    staff.hears("请打三个数")
    await staff.says("7 2")
    staff.heard("1. 广场舞太吵 → 表决：赞成 7，反对 2，弃权 0")


async def test_in_english(town: Town) -> None:
    staff = await town.staff("Mary", language="en")
    second = await town.staff("John", language="en")
    await staff.says("/meeting")
    await staff.says("next Wednesday at 3 pm")
    await staff.says("Second floor")
    await staff.taps("Red hats")
    await staff.taps("Done choosing")
    await staff.taps("Yes, tell everybody")
    await staff.says("/hall")
    await staff.taps("Propose an item")
    await staff.says("Parking is hard")
    await staff.taps("Hand it in")
    await town.wind(days=9, hours=9)
    await staff.taps("Item 1")
    await staff.taps("Solved")
    await staff.taps("Hand in for approval")
    second.hears("1. Parking is hard → solved")
    await second.taps("Approve and publish")
    staff.heard('what you proposed, "Parking is hard". Outcome: solved')


NOW = datetime(2026, 11, 23, tzinfo=UTC)


def matter(outcome: Outcome | None, *, done: bool = False) -> Item:
    return Item(
        *(1, 1, 1, 1, None, None, "", "", 10),
        created_at=NOW,
        outcome=outcome,
        votes="",
        owner_id=None,
        due_on=None,
        done_at=NOW if done else None,
        carried_from=None,
    )


@pytest.mark.parametrize(
    ("outcome", "done", "state", "counts_as"),
    [
        (None, False, None, Standing.OPEN),
        (Outcome.SOLVED, False, None, Standing.SOLVED),
        (Outcome.SOLVED, False, State.FINISHED, Standing.OPEN),
        (Outcome.SOLVED, False, State.SOLVED, Standing.SOLVED),
        (Outcome.SOLVED, False, State.NOT_FIXED, Standing.SOLVED),
        (Outcome.NEXT, False, State.SOLVED, Standing.SOLVED),
        (Outcome.TASK, False, None, Standing.OPEN),
        (Outcome.TASK, True, None, Standing.SOLVED),
        (Outcome.TASK, True, State.CLAIMED, Standing.OPEN),
        (Outcome.VOTED, False, State.NEW, Standing.DECIDED),
        (None, False, State.WITHDRAWN, Standing.GONE),
        (None, False, State.NOT_FIXED, Standing.OPEN),
    ],
)
def test_a_matter_counts_as(
    outcome: Outcome | None, *, done: bool, state: State | None, counts_as: Standing
) -> None:
    assert standing(matter(outcome, done=done), state) is counts_as


@given(st.lists(st.tuples(st.sampled_from([None, *Outcome]), st.sampled_from([None, *State]))))
def test_nothing_collected_is_lost_in_the_figures(
    told: list[tuple[Outcome | None, State | None]],
) -> None:
    opening = Opening(60, 55, 1, NOW)
    counted = figures([(matter(outcome), state) for outcome, state in told], opening)
    assert counted.collected == counted.solved + counted.decided + counted.open
    assert (counted.oldest is None) is (counted.open == 5)


def test_the_oldest_is_the_oldest_that_is_open() -> None:
    old = matter(Outcome.SOLVED)
    assert figures([(old, None)], None).oldest is None
    assert figures([(matter(None), None)], None).oldest == NOW
