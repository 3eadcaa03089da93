"""What each kind of card looks like; what its buttons do stands in `handlers.taps`."""

from handlers.cards import (
    alarm,
    application,
    case,
    contact,
    desk,
    followed,
    mine,
    offer,
    person,
    pool,
    referral,
    solved,
    spent,
    thanks,
    visit,
    vouch,
)
from handlers.cards.face import Draw

CARDS: dict[str, Draw] = {
    "alarm": alarm.for_duty,
    "danger": alarm.for_resident,
    "application": application.draw,
    "case": case.draw,
    "contact": contact.draw,
    "desk": desk.draw,
    "desk_list": desk.draw_list,
    "followed": followed.draw,
    "mine": mine.draw,
    "offer": offer.draw,
    "pool": pool.draw,
    "person": person.draw,
    "referral": referral.draw,
    "solved": solved.draw,
    "spent": spent.draw,
    "talent": pool.draw_for_staff,
    "talents": pool.draw_list,
    "thanks": thanks.draw,
    "visit": visit.draw,
    "vouch": vouch.draw,
}
