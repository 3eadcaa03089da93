"""What each kind of card looks like; what its buttons do stands in `handlers.taps`."""

from handlers.cards import (
    activity,
    alarm,
    application,
    case,
    contact,
    desk,
    followed,
    forget,
    group,
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
from handlers.cards.face import Draw, DrawInGroup

CARDS: dict[str, Draw] = {
    "activity": activity.draw,
    "alarm": alarm.for_duty,
    "danger": alarm.for_resident,
    "application": application.draw,
    "case": case.draw,
    "contact": contact.draw,
    "desk": desk.draw,
    "desk_aside": desk.draw_aside,
    "desk_list": desk.draw_list,
    "followed": followed.draw,
    "forget": forget.for_herself,
    "forget_person": forget.for_staff,
    "group": group.draw,
    "groups": group.draw_list,
    "mine": mine.draw,
    "offer": offer.draw,
    "pool": pool.draw,
    "person": person.draw,
    "referral": referral.draw,
    "relay": relay.draw,
    "solved": solved.draw,
    "spent": spent.draw,
    "talent": pool.draw_for_staff,
    "talents": pool.draw_list,
    "thanks": thanks.draw,
    "visit": visit.draw,
    "vouch": vouch.draw,
}

IN_GROUPS: dict[str, DrawInGroup] = {"activity": activity.draw_in_group}
"""What those look like that hang in group chats; whoever is in the group may tap them."""
