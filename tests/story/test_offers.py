"""Neighbours with the trade are asked, several at a time; if nobody, a unit; else staff."""

from bot.errors import Unreachable
from domain.offers import OfferState
from domain.reports import State
from domain.taxonomy import Trade
from storage import offers
from tests.chats import Chat, Town

ASKED = "您能去帮一把吗"


async def states(town: Town, report: int = 1) -> list[OfferState]:
    """What became of a report's offers, in the order they went out."""
    async with town.app.database.reading() as tx:
        return [offer.state for offer in await offers.of_report(tx, report)]


async def two_electricians(town: Town) -> tuple[Chat, Chat, Chat]:
    """Two electricians, and an elder whose lamp is dark."""
    first = await town.talent("张师傅", Trade.ELECTRICIAN)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    return first, second, elder


async def many_electricians(town: Town) -> list[Chat]:
    """More electricians than are asked at once, all alike."""
    names = ("张师傅", "刘师傅", "赵师傅", "孙师傅", "钱师傅", "周师傅", "吴师傅", "郑师傅")
    return [await town.talent(name, Trade.ELECTRICIAN) for name in names]


def asked_of(chats: list[Chat]) -> list[str]:
    """The names of those who were asked."""
    return [chat.name for chat in chats if chat.seen]


async def test_several_are_asked_at_once_and_told_so(town: Town) -> None:
    first, second, elder = await two_electricians(town)
    elder.hears("找懂这一行的人")
    for electrician in (first, second):
        electrician.hears(ASKED, "电工", "源泉里", "家里灯不亮了", "谁先点谁去", "13:00 前")


async def test_whoever_is_the_only_one_hears_nothing_of_others_who_were_asked_or_went(
    town: Town,
) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await (await town.resident("王桂兰")).reports("家里灯不亮了")
    electrician.hears("可能也问了别的邻居")

    await town.wind(hours=4, minutes=1)

    assert (await town.report()).state is State.WITH_STAFF
    electrician.hears("时间过了，这次不用去了").never_heard("别人去了")


async def test_not_everybody_is_troubled_for_one_lamp(town: Town) -> None:
    pool = await many_electricians(town)
    neighbour = await town.resident("孙大爷")
    await neighbour.reports("家里灯不亮了")
    assert 1 < len(asked_of(pool)) < len(pool)


async def test_for_an_elder_living_alone_more_are_asked(town: Town) -> None:
    pool = await many_electricians(town)
    neighbour = await town.resident("孙大爷")
    elder = await town.resident("王桂兰", lives_alone=True)
    await town.acquaint()
    await neighbour.reports("家里灯不亮了")
    for_him = len(asked_of(pool))
    await next(chat for chat in pool if chat.seen).taps("我去")
    await town.wind(days=40)
    before = [len(chat.seen) for chat in pool]
    await elder.reports("家里灯不亮了")
    for_her = sum(len(chat.seen) > n for chat, n in zip(pool, before, strict=True))
    assert for_her > for_him


async def test_who_declines_is_thanked_and_another_is_asked(town: Town) -> None:
    pool = await many_electricians(town)
    neighbour = await town.resident("孙大爷")
    await neighbour.reports("家里灯不亮了")
    asked = asked_of(pool)
    first = next(chat for chat in pool if chat.seen)

    await first.taps("这次去不了")

    first.hears("没关系，谢谢您")
    assert not {"我去", "这次去不了"} & set(first.last.labels)
    assert len(asked_of(pool)) == len(asked) + 1


async def test_after_some_silence_more_are_asked(town: Town) -> None:
    pool = await many_electricians(town)
    neighbour = await town.resident("孙大爷")
    await neighbour.reports("家里灯不亮了")
    asked = len(asked_of(pool))

    await town.wind(minutes=19, seconds=59)
    assert len(asked_of(pool)) == asked
    await town.restart_bot()
    await town.wind(seconds=1)

    assert len(asked_of(pool)) > asked
    assert set(await states(town)) == {OfferState.OPEN}


async def test_who_takes_her_time_is_welcome_while_nobody_has_it(town: Town) -> None:
    first, second, elder = await two_electricians(town)
    await town.wind(hours=3)

    await first.taps("我去")

    first.hears("门口的口令")
    elder.hears("张师傅接下了")
    second.hears("已经有人接下了，谢谢您")
    assert len(second.seen) == 1


async def test_nobody_takes_it_in_time_and_whoever_is_on_duty_is_named(town: Town) -> None:
    staff = await town.staff("李主任", on_duty=True)
    first, _, elder = await two_electricians(town)

    await town.wind(hours=3, minutes=59)
    assert (await town.report()).state is State.SEEKING
    await town.wind(minutes=1)

    elder.hears("现在由社区工作人员帮您办")
    staff.heard("第 1 号", "时间到了，没有邻居接", "值班的李主任")
    first.hears("时间过了")
    assert set(await states(town)) == {OfferState.EXPIRED}
    late = first.forged(f"c:{first.last.id[1:]}:claim", first.last.id)
    await town.update(late)
    assert (await town.report()).state is State.WITH_STAFF


async def test_two_tap_in_the_same_instant_and_one_has_it(town: Town) -> None:
    first, second, elder = await two_electricians(town)

    await town.again(901, first.tap("我去"))
    await town.again(902, second.tap("我去"))
    await town.settle()

    first.hears("门口的口令")
    second.hears("已经有人接下了，谢谢您")
    assert second.toast == "已经有人接下了，谢谢您！"
    elder.hears("张师傅接下了").never_heard("刘师傅接下了")
    assert sorted(await states(town)) == [OfferState.ACCEPTED, OfferState.TAKEN]


async def test_the_other_one_may_be_the_faster(town: Town) -> None:
    first, second, _ = await two_electricians(town)
    late = first.tap("我去")

    await second.taps("我去")
    await town.update(late)

    second.hears("门口的口令")
    first.hears("已经有人接下了")
    assert first.toast == "已经有人接下了，谢谢您！"


async def test_to_claim_twice_changes_nothing(town: Town) -> None:
    first, _, elder = await two_electricians(town)
    claim = first.tap("我去")

    await town.update(claim)
    told = len(elder.seen)
    await town.update(claim)

    assert first.toast == "这件事已经是您的了。"
    assert len(elder.seen) == told


async def test_to_decline_what_is_hers_by_now_changes_nothing(town: Town) -> None:
    first, _, _ = await two_electricians(town)
    decline = first.tap("这次去不了")
    await first.taps("我去")

    await town.update(decline)

    first.hears("门口的口令")
    assert (await town.report()).state is State.CLAIMED


async def test_words_never_claim(town: Town) -> None:
    first, _, _ = await two_electricians(town)
    await first.says("我去")
    assert (await town.report()).state is State.SEEKING


async def test_at_night_nobody_is_woken_for_a_lamp(town: Town) -> None:
    await town.wind(hours=13)
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN, at_night=True)
    elder = await town.resident("王桂兰")

    await elder.reports("家里灯不亮了")
    elder.heard("不方便打扰邻居", "11 月 24 日 07:30")
    assert electrician.seen == []

    await town.wind(hours=9, minutes=30)
    electrician.hears(ASKED)


async def test_at_night_who_offered_it_is_woken_for_what_cannot_wait(town: Town) -> None:
    await town.wind(hours=13)
    asleep = await town.talent("张师傅", Trade.PLUMBER)
    awake = await town.talent("赵师傅", Trade.PLUMBER, at_night=True)
    elder = await town.resident("王桂兰")

    await elder.reports("家里水管爆了，水一直喷，急")

    awake.hears("急事", ASKED)
    assert asleep.seen == []


async def test_nobody_is_asked_more_often_than_she_wants(town: Town) -> None:
    first = await town.talent("张师傅", Trade.ELECTRICIAN, weekly=1)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    await first.taps("这次去不了")
    await second.taps("我去")
    asked = len(first.seen)

    await elder.reports("厨房灯也不亮了")
    assert len(first.seen) == asked
    second.hears(ASKED)

    await town.wind(days=7, minutes=1)
    await elder.reports("客厅灯不亮了")
    assert len(first.seen) == asked + 1


async def test_nobody_is_asked_about_two_jobs_at_once(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder, neighbour = await town.resident("王桂兰"), await town.resident("刘秀英")
    await elder.reports("家里灯不亮了")

    await neighbour.reports("家里插座坏了")
    electrician.never_heard("插座坏了")
    assert (await town.report(2)).state is State.SEEKING

    await electrician.taps("这次去不了")
    await town.wind(seconds=1)
    electrician.hears("插座坏了")


async def test_who_has_not_answered_for_long_is_not_waited_for(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder, neighbour = await town.resident("王桂兰"), await town.resident("刘秀英")
    await elder.reports("家里灯不亮了")
    await neighbour.reports("家里插座坏了")
    await town.wind(hours=4)
    electrician.never_heard("插座坏了")
    assert (await town.report(2)).state is State.WITH_STAFF


async def test_what_is_urgent_comes_beside_another_offer(town: Town) -> None:
    plumber = await town.talent("张师傅", Trade.PLUMBER)
    elder, neighbour = await town.resident("王桂兰"), await town.resident("刘秀英")
    await elder.reports("水龙头漏水")
    await neighbour.reports("家里水管爆了，水一直喷，急")
    plumber.heard("急事", ASKED).heard("水龙头漏水")


async def test_nobody_left_and_a_partner_unit_has_it(town: Town) -> None:
    staff = await town.staff("李主任")
    partner = await town.partner("赵会长", "repair")
    volunteer = await town.talent("张师傅", Trade.APPLIANCE_REPAIR)
    elder = await town.resident("王桂兰")
    await elder.reports("洗衣机不转了")

    await volunteer.taps("这次去不了")

    elder.hears("家电维修协会", "0538-7654321", "社区工作人员也在看着")
    partner.hears("社区请你们单位帮忙", "洗衣机不转了", "王桂兰", "13800001111", "3号楼2单元501")
    assert partner.last.protect
    assert await town.looked_at(elder) == ["赵会长"]
    staff.hears("转给联盟单位", "家电维修协会")

    await partner.finishes("换了皮带")
    elder.hears("家电维修协会", "换了皮带")
    partner.heard("第 1 号：说办好了").never_heard("13800001111")
    await elder.taps("解决了")
    assert (await town.report()).state is State.SOLVED


async def test_a_unit_without_an_account_is_called_by_staff(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")
    await elder.reports("洗衣机不转了")
    staff.hears("家电维修协会（电话 0538-7654321）", "转给联盟单位")
    await staff.finishes("协会换了皮带")
    elder.hears("协会换了皮带")


async def test_a_unit_cannot_and_staff_see_to_it(town: Town) -> None:
    staff = await town.staff("李主任")
    partner = await town.partner("赵会长", "repair")
    elder = await town.resident("王桂兰")
    await elder.reports("洗衣机不转了")

    await partner.taps("我们办不了")

    assert "交回" in partner.toast
    partner.never_heard("13800001111")
    staff.hears("社区工作人员在办", "退回了")
    elder.hears("现在由社区工作人员帮您办")


async def test_no_unit_knows_the_trade_and_staff_see_to_it(town: Town) -> None:
    staff = await town.staff("李主任")
    elder = await town.resident("王桂兰")

    await elder.reports("家里灯不亮了")

    elder.heard("现在由社区工作人员帮您办")
    staff.hears("第 1 号", "社区工作人员在办", "交给工作人员")
    assert (await town.report()).state is State.WITH_STAFF


async def test_who_cannot_be_reached_is_passed_over_at_once(town: Town) -> None:
    first, second = (
        await town.talent("张师傅", Trade.ELECTRICIAN),
        await town.talent("刘师傅", Trade.ELECTRICIAN),
    )
    town.channel.failing[first.address] = [Unreachable()]
    elder = await town.resident("王桂兰")

    await elder.reports("家里灯不亮了")

    second.hears(ASKED)
    assert set(await states(town)) == {OfferState.UNDELIVERED, OfferState.OPEN}
    await second.taps("这次去不了")
    assert (await town.report()).state is State.WITH_STAFF


async def test_who_blocks_the_bot_while_she_is_asked_gives_way_to_the_next(town: Town) -> None:
    first, second, _ = await two_electricians(town)
    await first.blocks_the_bot()
    second.hears(ASKED)


async def test_who_blocked_the_bot_is_not_asked(town: Town) -> None:
    first = await town.talent("张师傅", Trade.ELECTRICIAN)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    await first.blocks_the_bot()
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")
    assert first.seen == []
    second.hears(ASKED)


async def test_an_electrician_is_not_asked_to_mend_her_own_lamp(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    await electrician.reports("家里灯不亮了")
    electrician.never_heard(ASKED).heard("现在由社区工作人员帮您办")


async def test_what_waits_for_her_can_be_looked_up(town: Town) -> None:
    first, _, _ = await two_electricians(town)
    await first.says("/jobs")
    first.hears(ASKED)
    await first.taps("这次去不了")
    await first.says("/jobs")
    first.hears("没有活")


async def test_a_typed_word_claims_nothing_and_brings_the_buttons_down(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports("家里灯不亮了")

    await electrician.says("我去")
    electrician.hears(ASKED)
    assert (await town.report()).state is State.SEEKING
    await electrician.taps("我去")

    await town.restart_bot()
    await electrician.says("我去")
    electrician.hears("门口的口令")
    assert "办好了" in electrician.last.labels

    await elder.says("我去")
    elder.never_heard("门口的口令：")
