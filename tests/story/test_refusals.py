"""After a no: thanks, and if she likes one tap why, and one more to be left in peace."""

import pytest

from domain.offers import Offer, OfferState, Refusal
from domain.people import Volunteer
from domain.taxonomy import Trade
from storage import offers, volunteers
from tests.chats import Chat, Town

LAMP = "家里灯不亮了"
ASKED = "您能去帮一把吗"


async def declined(town: Town, *trades: Trade) -> Chat:
    """An electrician who has said no to a lamp."""
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN, *trades)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    await electrician.taps("这次去不了")
    return electrician


async def kept(town: Town) -> Offer:
    """The first offer, as it is kept."""
    async with town.app.database.reading() as tx:
        return (await offers.of_report(tx, 1))[0]


async def offered(town: Town, chat: Chat) -> Volunteer:
    """What somebody offers, as it is kept."""
    async with town.app.database.reading() as tx:
        found = await volunteers.get(tx, await town.id_of(chat, tx))
    assert found
    return found


@pytest.mark.parametrize(
    ("label", "why"),
    [
        ("这会儿没空", Refusal.NOT_NOW),
        ("不是我的活", Refusal.NOT_MINE),
        ("太远了", Refusal.TOO_FAR),
    ],
)
async def test_she_may_say_why(town: Town, label: str, why: Refusal) -> None:
    electrician = await declined(town)
    electrician.hears("没关系，谢谢您", "不点也行")
    assert (await kept(town)).refusal is None

    await town.restart_bot()
    await electrician.taps(label)

    assert electrician.toast == "知道了，谢谢您。"
    electrician.hears("没关系，谢谢您")
    assert "不点也行" not in electrician.last.text
    assert (await kept(town)).refusal is why


async def test_who_does_not_say_why_is_asked_the_next_time_as_ever(town: Town) -> None:
    electrician = await declined(town)
    neighbour = await town.resident("孙大爷")
    await neighbour.reports(LAMP)
    electrician.hears(ASKED)


async def test_why_is_nobody_elses_business(town: Town) -> None:
    staff = await town.staff("李主任")
    electrician = await declined(town)
    await electrician.taps("太远了")
    staff.hears("问张师傅：这次没接").never_heard("太远")


async def test_today_no_more(town: Town) -> None:
    electrician = await declined(town)
    await electrician.taps("这会儿没空")
    await electrician.taps("歇一天")
    assert electrician.last.rows == ()

    asked = len(electrician.seen)
    neighbour = await town.resident("孙大爷")
    await neighbour.reports(LAMP)
    assert len(electrician.seen) == asked

    await town.wind(hours=23)
    electrician.hears("您歇的日子到了")
    await neighbour.reports("厨房的灯也不亮了")
    electrician.hears(ASKED)


async def test_a_trade_she_does_not_like_is_left_out_by_one_tap(town: Town) -> None:
    electrician = await declined(town, Trade.PLUMBER)
    await electrician.taps("不是我的活")
    await electrician.taps("这行先不做")
    assert (await offered(town, electrician)).paused_trades == {Trade.ELECTRICIAN}
    assert electrician.last.rows == ()


async def test_where_it_is_too_far_she_says_where_she_goes(town: Town) -> None:
    electrician = await declined(town)
    await electrician.taps("太远了")
    await electrician.taps("改去的小区")
    await electrician.says("北苑小区")
    await electrician.taps("选好了")
    assert (await offered(town, electrician)).compounds == {"beiyuan"}


async def test_a_reason_for_a_no_that_was_never_said(town: Town) -> None:
    electrician = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    forged = electrician.with_button("我去").button("我去").id.replace("claim", "too_far")
    await town.update(electrician.forged(forged))
    assert (await kept(town)).refusal is None
    electrician.hears(ASKED)


async def test_what_is_known_of_an_offer(town: Town) -> None:
    first = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    sent = town.clock.now()
    assert (await kept(town)).seen_at is None

    await town.wind(minutes=2)
    await first.says("/jobs")
    seen = town.clock.now()
    await town.wind(minutes=1)
    await first.taps("我去")
    claimed = town.clock.now()
    await town.wind(minutes=30)
    await first.taps("去不成了")
    await first.taps("对，另外找人")

    offer = await kept(town)
    assert (offer.sent_at, offer.delivered_at, offer.seen_at) == (sent, sent, seen)
    assert (offer.answered_at, offer.closed_at) == (claimed, claimed)
    assert offer.released_at == town.clock.now()


async def test_a_yes_too_late_is_kept(town: Town) -> None:
    first = await town.talent("张师傅", Trade.ELECTRICIAN)
    second = await town.talent("刘师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await elder.reports(LAMP)
    late = first.tap("我去")
    await second.taps("我去")
    await town.wind(minutes=1)
    await town.update(late)
    async with town.app.database.reading() as tx:
        tried = {offer.state: offer.tried_at for offer in await offers.of_report(tx, 1)}
    assert tried == {OfferState.ACCEPTED: None, OfferState.TAKEN: town.clock.now()}


async def test_why_is_told_to_herself_when_she_asks(town: Town) -> None:
    electrician = await declined(town)
    await electrician.taps("太远了")
    await electrician.says("/mydata")
    told = next(shown.content for shown in reversed(electrician.seen) if shown.content).decode()
    assert "这次没接（太远了）" in told
    assert "问过 1 次，答应 0 次" in told
