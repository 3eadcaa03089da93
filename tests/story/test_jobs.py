"""A job in hand: whom to call, the door code, on the way, given back, done."""

from domain.offers import OfferState
from domain.reports import State
from domain.taxonomy import Trade
from storage import offers, timeline
from tests.chats import Chat, Town

LAMP = "家里灯不亮了"


async def claimed(town: Town) -> tuple[Chat, Chat]:
    """An electrician who has taken an elder's lamp."""
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await electrician.taps("我去")
    return electrician, elder


async def test_both_have_the_same_door_code(town: Town) -> None:
    electrician, elder = await claimed(town)

    code = (await town.report()).door_code
    assert len(code) == 4
    assert code.isdecimal()
    electrician.hears(code, "您先说出这四个数字")
    elder.hears(code, "说对了您再开门", "张师傅接下了")
    await elder.says("/my")
    elder.hears(code, "张师傅接下了，还没有出门")


async def test_the_claim_shows_no_address_a_tap_does_and_is_written_down(town: Town) -> None:
    electrician, elder = await claimed(town)
    electrician.never_heard("13800001111").never_heard("501").never_heard("王桂兰")
    assert await town.looked_at(elder) == []

    await electrician.taps("看电话和地址")

    electrician.hears("王桂兰", "13800001111", "源泉里 3号楼2单元501", LAMP, "不要告诉别人")
    assert electrician.last.protect
    assert await town.looked_at(elder) == ["张师傅"]
    await electrician.taps("看电话和地址")
    assert await town.looked_at(elder) == ["张师傅", "张师傅"]


async def test_only_who_claimed_it_opens_the_contact(town: Town) -> None:
    declined = await town.talent("刘师傅", Trade.ELECTRICIAN)
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    card = declined.last
    await declined.taps("这次去不了")
    await electrician.taps("我去")

    contact = electrician.with_button("看电话").button("看电话").id
    await town.update(declined.forged(contact))
    assert "不是给您用的" in declined.toast
    number = card.id.removeprefix("b")
    await town.update(declined.forged(f"c:{number}:contact"))

    declined.never_heard("13800001111").never_heard("501")
    assert await town.looked_at(elder) == []


async def test_the_contact_is_put_away_when_the_job_ends(town: Town) -> None:
    electrician, _ = await claimed(town)
    await electrician.taps("看电话和地址")

    await electrician.finishes("换了灯泡")

    electrician.heard("（第 1 号）的电话和地址已经收起来了").never_heard("13800001111")
    electrician.never_heard("501")
    assert "看电话和地址" not in [label for shown in electrician.seen for label in shown.labels]


async def test_on_my_way_is_told_with_the_code(town: Town) -> None:
    electrician, elder = await claimed(town)

    await electrician.taps("我出发了")

    assert "告诉住户" in electrician.toast
    elder.hears("张师傅已经出门", (await town.report()).door_code)
    electrician.heard("您在路上")
    assert "我出发了" not in [label for shown in electrician.seen for label in shown.labels]


async def test_to_set_off_twice_is_told_once(town: Town) -> None:
    electrician, elder = await claimed(town)
    set_off = electrician.tap("我出发了")
    await town.update(set_off)
    told = len(elder.seen)

    await town.update(set_off)

    assert len(elder.seen) == told


async def test_given_back_it_is_offered_to_the_next_with_its_history(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await electrician.taps("我去")
    await electrician.taps("看电话和地址")
    await electrician.taps("我出发了")

    await electrician.taps("去不成了")
    await electrician.taps("对，另外找人")

    elder.hears("临时来不了", "接着帮您找人")
    electrician.heard("收起来了").never_heard("13800001111")
    electrician.hears("这件事退回了")
    second.hears("您能去帮一把吗")
    async with town.app.database.reading() as tx:
        made = [offer.state for offer in await offers.of_report(tx, 1)]
        done = [event.action for event in await timeline.events(tx, 1)]
    assert sorted(made) == [OfferState.GIVEN_BACK, OfferState.OPEN, OfferState.TAKEN]
    assert done == ["report", "seek", "claim", "set_off", "give_back"]
    await staff.says("/desk")
    await staff.taps("有人在办 1")
    await staff.taps("1 号")
    staff.hears("张师傅：出发了", "张师傅：退回了", "接了又退回", "问刘师傅：等回话")


async def test_given_back_she_is_not_asked_again_for_it(town: Town) -> None:
    electrician, elder = await claimed(town)
    await electrician.taps("去不成了")
    await electrician.taps("对，另外找人")
    elder.hears("现在由社区工作人员帮您办")
    assert (await town.report()).state is State.WITH_STAFF


async def test_what_was_given_back_cannot_be_done_any_more(town: Town) -> None:
    electrician, elder = await claimed(town)
    done, contact, away = (electrician.tap(label) for label in ("办好了", "看电话", "我出发了"))
    await electrician.taps("去不成了")
    await electrician.taps("对，另外找人")
    told = len(elder.seen)

    for tap in (done, contact, away):
        await town.update(tap)
        assert "不在您手里" in electrician.toast

    assert len(elder.seen) == told
    electrician.never_heard("13800001111")


async def test_done_with_a_note_she_reads_it(town: Town) -> None:
    electrician, elder = await claimed(town)

    await electrician.finishes("换了灯泡")

    electrician.heard("我去问住户好了没有").heard("等住户说一声")
    elder.hears("张师傅说", "（第 1 号）办好了", "换了灯泡", "您说了才算")


async def test_done_with_a_photo_and_no_word(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, elder = await claimed(town)

    await electrician.taps("办好了")
    await electrician.shows_photo()
    await electrician.taps("说完了")

    elder.heard("张师傅说", "（第 1 号）办好了")
    await staff.says("/desk")
    await staff.taps("等着办 1")
    await staff.taps("1 号")
    await staff.taps("照片和语音")
    assert staff.last.file.startswith("photo")


async def test_while_she_writes_her_note_the_job_is_withdrawn(town: Town) -> None:
    electrician, elder = await claimed(town)
    await electrician.taps("办好了")
    await elder.says("/my")
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")

    await electrician.says("换了灯泡")

    electrician.hears("晚了一步")
    assert (await town.report()).state is State.WITHDRAWN


async def test_a_note_not_finished_leaves_the_job_in_hand(town: Town) -> None:
    electrician, _ = await claimed(town)
    await electrician.taps("办好了")
    await electrician.says("算了")
    await electrician.says("/jobs")
    electrician.hears("门口的口令")
    assert "办好了" in electrician.last.labels


async def test_who_has_nothing_in_hand_is_told_so(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await electrician.says("/jobs")
    electrician.hears("现在没有活")


async def test_who_cannot_be_reached_any_more_has_her_job_watched_by_staff(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician, _ = await claimed(town)
    await electrician.blocks_the_bot()
    staff.heard("张师傅", "第 1 号")


async def test_her_card_offers_only_what_may_come_next(town: Town) -> None:
    electrician, _ = await claimed(town)
    card = electrician.with_button("我出发了")
    assert card.labels == ["看电话和地址", "说个时间", "我出发了", "办好了", "去不成了"]

    await electrician.taps("我出发了")

    assert card.labels == ["看电话和地址", "说个时间", "家里没人", "修前照片", "办好了", "去不成了"]


async def test_news_says_what_it_is_about_and_where_without_the_address(town: Town) -> None:
    electrician, elder = await claimed(town)
    await elder.says("/my")
    await elder.taps("补充")
    await elder.says("是厨房的灯")
    await elder.taps("说完了")
    electrician.heard("源泉里「家里的灯", "（第 1 号）", "住户补充", "厨房")

    await elder.says("/my")
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")
    electrician.heard("源泉里「家里的灯", "（第 1 号）", "住户说不用去了").never_heard("3号楼")


async def test_news_in_english_says_it_too(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN, language="en")
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await electrician.taps("I will go")
    await elder.says("/my")
    await elder.taps("不用来了")
    await elder.taps("真的不用来了")
    electrician.heard(
        "Lights, sockets, wiring, 源泉里 (no. 1): the resident says nobody needs to come"
    )
