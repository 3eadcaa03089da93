"""What the buttons of each kind of card do. A tap is checked against who taps, not trusted."""

from handlers.taps import (
    alarm,
    application,
    case,
    desk,
    mine,
    offer,
    person,
    pool,
    referral,
    solved,
    spent,
    visit,
)
from handlers.taps.tap import Tap

TAPS: dict[str, dict[str, Tap]] = {
    "alarm": alarm.DUTY,
    "application": application.TAPS,
    "case": case.TAPS,
    "danger": alarm.RESIDENT,
    "desk": desk.TAPS,
    "desk_list": desk.LIST_TAPS,
    "mine": mine.TAPS,
    "offer": offer.TAPS,
    "pool": pool.TAPS,
    "person": person.TAPS,
    "referral": referral.TAPS,
    "solved": solved.TAPS,
    "spent": spent.TAPS,
    "talents": pool.LIST_TAPS,
    "visit": visit.TAPS,
}
