"""The shape of what a button does: it may answer with a few words that float over the chat."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.words import Text
from domain.rights import Right
from handlers.allowed import allowed
from handlers.turn import Visit
from storage.cards import Card

Tap = Callable[[Visit, Card, str], Awaitable[Text | None]]
"""Does what a button of a card stands for. The string is what follows its action, if anything."""

RIGHTS: dict[str, Right] = {
    "activities": Right.CALENDAR,
    "activity": Right.TALK,
    "activity_lead": Right.TALK,
    "activity_rule": Right.CALENDAR,
    "activity_staff": Right.CALENDAR,
    "agenda": Right.HALL,
    "agenda_item": Right.HALL,
    "alarm": Right.DUTY,
    "announced": Right.TALK,
    "announced_sample": Right.ANNOUNCE,
    "announcement": Right.ANNOUNCE,
    "announcements": Right.ANNOUNCE,
    "application": Right.APPROVE,
    "calendar": Right.TALK,
    "case": Right.DESK,
    "case_more": Right.DESK,
    "contact": Right.WORK,
    "danger": Right.TALK,
    "desk": Right.DESK,
    "desk_aside": Right.DESK,
    "desk_list": Right.DESK,
    "finding": Right.TALK,
    "followed": Right.TALK,
    "forget": Right.TALK,
    "forget_person": Right.PEOPLE,
    "group": Right.GROUPS,
    "groups": Right.GROUPS,
    "hall": Right.TALK,
    "meeting": Right.TALK,
    "meeting_reminder": Right.TALK,
    "meeting_staff": Right.HALL,
    "meetings": Right.HALL,
    "mine": Right.TALK,
    "minutes": Right.HALL,
    "offer": Right.WORK,
    "pool": Right.WORK,
    "pool_more": Right.WORK,
    "person": Right.PEOPLE,
    "question": Right.TALK,
    "referral": Right.SPEAK_FOR_UNIT,
    "relay": Right.TALK,
    "series": Right.ANNOUNCE,
    "solved": Right.TALK,
    "spent": Right.WORK,
    "storm": Right.DESK,
    "talent": Right.APPROVE,
    "talents": Right.APPROVE,
    "task": Right.TALK,
    "visit": Right.TALK,
    "thanks": Right.TALK,
    "told": Right.TALK,
    "unread": Right.ANNOUNCE,
    "vouch": Right.TALK,
    "withdraw": Right.TALK,
}
"""What one must have the right to when a card is tapped, for each kind of card."""


async def may_tap(visit: Visit, card: Card, chat: str) -> bool:
    """Tell whether who taps holds this card, or is where it hangs, and has the right to it.

    A card in a group is everybody's who is in there.
    """
    within_reach = card.address_id == visit.address.id if card.address_id else card.handle == chat
    return within_reach and await allowed(visit, RIGHTS[card.kind])
