"""Offers that were held up, by an outage or the limits, and could only go by night."""

from time import monotonic

from domain.taxonomy import Trade
from tests.chats import Chat, Town

LAMP, URGENT = "家里灯不亮了", "门锁坏了进不去家"
ASKED = "您能去帮一把吗"


def hold_up(town: Town, volunteer: Chat) -> None:
    """The network lets nothing through to her for now."""
    (service,) = town.app.services.values()
    service.pace.limits.hold(volunteer.address, monotonic() + 3600)
    town.holds_back = True


async def let_go(town: Town, volunteer: Chat) -> None:
    """All that waits may go."""
    (service,) = town.app.services.values()
    service.pace.limits.hold(volunteer.address, monotonic())
    town.holds_back = False
    await town.wind(minutes=1)


async def test_an_offer_that_was_held_up_waits_for_the_morning(town: Town) -> None:
    volunteer = await town.talent("张师傅", Trade.ELECTRICIAN)
    elder = await town.resident("王桂兰")
    await town.wind(hours=12, minutes=20)
    hold_up(town, volunteer)
    await elder.reports(LAMP)
    await town.wind(minutes=20)
    await let_go(town, volunteer)
    volunteer.never_heard(ASKED)

    await town.restart_bot()
    await town.wind(hours=9)
    volunteer.never_heard(ASKED)
    await town.wind(hours=1)

    volunteer.hears(ASKED)
    await volunteer.taps("我去")
    elder.heard("张师傅接下了")


async def test_what_is_urgent_wakes_who_agreed_to_it(town: Town) -> None:
    volunteer = await town.talent("高师傅", Trade.LOCKSMITH, at_night=True)
    elder = await town.resident("王桂兰")
    await town.wind(hours=12, minutes=20)
    hold_up(town, volunteer)
    await elder.reports(URGENT)
    await town.wind(minutes=15)

    await let_go(town, volunteer)

    volunteer.heard(ASKED)
