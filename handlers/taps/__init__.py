"""What the buttons of each kind of card do. A tap is checked against who taps, not trusted."""

from handlers.taps import (
    alarm,
    application,
    case,
    desk,
    followed,
    mine,
    offer,
    person,
    pool,
    referral,
    relay,
    solved,
    spent,
    thanks,
    visit,
    vouch,
)
from handlers.taps.tap import Tap

TAPS: dict[str, dict[str, Tap]] = {
    "alarm": alarm.DUTY,
    "application": application.TAPS,
    "case": case.TAPS,
    "danger": alarm.RESIDENT,
    "desk": desk.TAPS,
    "desk_list": desk.LIST_TAPS,
    "followed": followed.TAPS,
    "mine": mine.TAPS,
    "offer": offer.TAPS,
    "pool": pool.TAPS,
    "person": person.TAPS,
    "referral": referral.TAPS,
    "relay": relay.TAPS,
    "solved": solved.TAPS,
    "spent": spent.TAPS,
    "talent": pool.STAFF_TAPS,
    "talents": pool.LIST_TAPS,
    "thanks": thanks.TAPS,
    "visit": visit.TAPS,
    "vouch": vouch.TAPS,
}
