"""Buttons are checked against who taps and when: old ones, another's, forged ones do no harm."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.reports import State
from domain.taxonomy import Trade
from tests.chats import Chat, Shown, Town


async def test_an_old_button_says_so_and_the_present_question_is_repeated(town: Town) -> None:
    newcomer = town.person("刘秀英")
    await newcomer.says("家里灯不亮了")
    await newcomer.taps("说完了")
    old = newcomer.tap("源泉里")
    await newcomer.taps("北苑小区")

    await town.update(old)

    assert "前面的问题" in newcomer.toast
    newcomer.hears("几号楼")
    await newcomer.says("5号楼")
    newcomer.hears("北苑小区 5号楼")


async def test_a_button_of_what_is_over_says_so(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    done = elder.tap("说完了")
    await elder.says("算了")

    await town.update(done)

    assert "已经说完了" in elder.toast
    elder.hears("不算了")


async def test_a_double_tap_is_one_answer(town: Town) -> None:
    await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    await elder.taps("说完了")
    send = elder.tap("发出去")

    await town.again(801, send)
    await town.again(802, send)
    await town.settle()

    await elder.says("/my")
    assert sum("📋" in shown.text for shown in elder.seen) == 1


async def test_what_was_answered_has_no_buttons_left(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    assert not any(shown.rows for shown in elder.seen)


async def _all_cards(town: Town) -> tuple[Chat, list[tuple[Chat, Shown]]]:
    """A town in which much goes on, and every card with buttons that somebody has."""
    staff = await town.staff("李主任", on_duty=True)
    partner = await town.partner("赵会长", "repair")
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    plumber = await town.talent("赵师傅", Trade.PLUMBER)
    elder, neighbour = await town.resident("王桂兰"), await town.resident("刘秀英")
    await elder.reports("家里灯不亮了")
    await electrician.taps("我去")
    await electrician.taps("看电话和地址")
    await neighbour.reports("水龙头漏水")
    await neighbour.reports("洗衣机不转了")
    await staff.says("/desk")
    await neighbour.says("着火了")
    await elder.says("/my")
    people = (staff, partner, electrician, plumber, elder, neighbour)
    return electrician, [(chat, shown) for chat in people for shown in chat.seen if shown.rows]


async def test_somebody_elses_buttons_do_nothing(town: Town) -> None:
    _, cards = await _all_cards(town)
    stranger = await town.staff("陈姐")
    assert len(cards) >= 6
    states = [(await town.report(number)).state for number in (1, 2, 3)]
    before = {chat.name: [shown.text for shown in chat.seen] for chat, _ in cards}

    for _, shown in cards:
        for row in shown.rows:
            await town.update(stranger.forged(row[0].id, shown.id))
            assert "不是给您用的" in stranger.toast

    assert stranger.seen == []
    assert [(await town.report(number)).state for number in (1, 2, 3)] == states
    assert {chat.name: [shown.text for shown in chat.seen] for chat, _ in cards} == before


FORGED = (
    "",
    "c",
    "c:",
    "c:1",
    "c:1:",
    "c::claim",
    "c:-1:claim",
    "c:99999:claim",
    f"c:{'9' * 30}:claim",
    "x:1:claim",
    "c:1:nonsense",
    "c:1:1:nonsense",
    "c:1:claim:claim:claim",
    "'; DROP TABLE reports; --",
)


async def test_a_made_up_button_does_nothing(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")

    for number, button in enumerate(FORGED, start=1):
        await town.update(elder.forged(button))
        assert len(town.channel.toasts[elder.address]) == number

    await elder.taps("说完了")
    await elder.taps("发出去")
    assert (await town.report()).state is State.WITH_STAFF


ACTIONS = st.sampled_from(["claim", "yes", "have", "case:1", "contact", "1:done"]) | st.text()
MADE_UP = st.text() | st.builds("c:{}:{}".format, st.integers(0, 40), ACTIONS)


@settings(max_examples=20, suppress_health_check=list(HealthCheck))
@given(button=MADE_UP.map(ascii).map(lambda made_up: made_up[1:60]))
async def test_whatever_a_stranger_makes_up_shows_her_nothing(town: Town, button: str) -> None:
    stranger = town.person("路人")
    await town.update(stranger.forged(button))
    assert "不是给您用的" in stranger.toast
    assert all("小源" in shown.text for shown in stranger.seen)


async def test_staff_cards_work_only_for_who_is_staff_when_they_tap(town: Town) -> None:
    staff = await town.staff("李主任")
    neighbour = await town.resident("孙大爷")
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    contact = staff.tap("看电话和地址")

    await town.update(contact.model_copy(update={"sender": neighbour.sender}))

    assert "不是给您用的" in neighbour.toast
    neighbour.never_heard("13800001111")
    assert await town.looked_at(elder) == []


async def test_a_stranger_who_taps_is_greeted_and_refused(town: Town) -> None:
    elder = await town.resident("王桂兰")
    await elder.says("家里灯不亮了")
    stranger = town.person("路人")

    await town.update(stranger.forged(elder.last.button("说完了").id))

    assert "不是给您用的" in stranger.toast


async def test_a_heap_or_a_report_that_is_not_there(town: Town) -> None:
    staff = await town.staff("李主任")
    await (await town.resident("王桂兰")).reports("家里灯不亮了")
    await staff.says("/desk")
    desk = staff.last.button("等着办").id.partition(":list:")[0]

    for forged in ("list:nonsense", "list:", "nonsense"):
        await town.update(staff.forged(f"{desk}:{forged}"))
        assert "用不了了" in staff.toast
