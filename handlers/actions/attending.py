"""The day itself: who is there, by the leader's code, by the place, or ticked by the leader."""

from __future__ import annotations

from pydantic import BaseModel

from dialogue.words import Text, t
from domain.activities import Occasion
from domain.people import Role
from domain.rights import Right, may
from domain.spots import Spot
from handlers import board
from handlers.actions import leading
from handlers.actions.signing import CARDS
from handlers.turn import Turn, Visit
from storage import occurrences, people, signups, timers
from storage.outbox import Priority

ACTIVITY_DOOR = "activity_door"
"""The timer at which the leader gets the code."""

ACTIVITY_SETTLED = "activity_settled"
"""The timer at which it stands who was there."""

ATTENDANCE = "activity_lead"
"""The card of whoever leads it."""


class Door(BaseModel):
    """What somebody has to show who says that she is there."""

    is_open: bool = False
    name: str = ""
    code: str = ""
    spot: Spot | None = None


async def open_door(turn: Turn, occurrence_id: int) -> None:
    """A little before it begins the leader gets a code, and the cards a button "I am here"."""
    occasion = await occurrences.get(turn.tx, turn.community_id, occurrence_id)
    if occasion is None or not occasion.is_door_open(turn.now):
        return  # it was put off, or called off, meanwhile
    if not occasion.code:
        code = f"{turn.setting.random.randrange(10_000):04d}"
        await occurrences.set_code(turn.tx, occurrence_id, code)
    await _show_leader(turn, occasion)
    await board.refresh(turn, CARDS, occurrence_id)


async def end(turn: Turn, occasion: Occasion) -> None:
    """It is over: the leader sees once more who was there, and may tick whom nobody ticked."""
    await board.refresh(turn, (ATTENDANCE,), occasion.id)
    if occasion.code:
        await _show_leader(turn, occasion)
        at = occasion.settled_at
        await timers.put(turn.tx, turn.community_id, ACTIVITY_SETTLED, occasion.id, at)


async def settle(turn: Turn, occurrence_id: int) -> None:
    """Now it stands: where anybody was ticked, who had a place and did not come has missed it."""
    occasion = await occurrences.get(turn.tx, turn.community_id, occurrence_id)
    if occasion is None or turn.now < occasion.settled_at:
        return
    roll = await signups.roll(turn.tx, occasion)
    if roll.present:
        missing = [one.person_id for one in roll.coming if not one.present]
        await signups.note_missed(turn.tx, occurrence_id, missing)
    await board.refresh(turn, (ATTENDANCE,), occurrence_id)


async def door(visit: Visit, occurrence_id: int) -> Door:
    """Tell what is to be shown at the door, if it is open."""
    occasion = await occurrences.get(visit.tx, visit.community_id, occurrence_id)
    if occasion is None or not occasion.is_door_open(visit.now):
        return Door()
    activity = occasion.activity
    return Door(is_open=True, name=activity.name, code=occasion.code, spot=activity.spot)


async def arrive(visit: Visit, occurrence_id: int) -> bool:
    """Who speaks is there, signed up or not; False when it has ended meanwhile."""
    occasion = await occurrences.get(visit.tx, visit.community_id, occurrence_id)
    if occasion is None or not occasion.is_door_open(visit.now):
        return False
    me = visit.speaker.id
    await _note(visit, occasion, me, there=True)
    if occasion.is_on_round(visit.now):  # what to do on it stands on her card
        await board.show_anew(visit, me, "activity", occurrence_id)
    return True


async def tick(visit: Visit, occurrence_id: int, person_id: int) -> Text | None:
    """The leader or staff say that somebody is there; once more, that she is not."""
    occasion = await occurrences.get(visit.tx, visit.community_id, occurrence_id)
    if occasion is None or not await may_tick(visit, occasion):
        return t("button-not-yours")
    if not occasion.is_tickable(visit.now):
        return t("attendance-settled")
    roll = await signups.roll(visit.tx, occasion)
    hers = next((one for one in roll.everybody if one.person_id == person_id), None)
    if hers is None:
        return t("attendance-not-on-list")
    await _note(visit, occasion, person_id, there=not hers.present)
    return None


async def may_tick(visit: Visit, occasion: Occasion) -> bool:
    """Tell whether who speaks leads it, or is of the staff."""
    leads = await leading.who(visit, occasion) == visit.speaker.id
    return leads or may(visit.speaker, Right.DESK)


async def _note(turn: Turn, occasion: Occasion, person_id: int, *, there: bool) -> None:
    whose = turn.tx, turn.community_id, occasion.id, person_id
    if there:
        await signups.add(*whose, turn.now)
        await signups.note_present(turn.tx, *whose[2:], turn.now, occasion.activity.minutes)
    else:
        await signups.note_absent(turn.tx, *whose[2:])
    await board.refresh(turn, (*CARDS, ATTENDANCE), occasion.id)


async def _show_leader(turn: Turn, occasion: Occasion) -> None:
    """Put the card before the leader; before staff where she cannot be reached."""
    offer = Priority.OFFER
    leader = await leading.who(turn, occasion)
    if leader and await board.show_anew(turn, leader, ATTENDANCE, occasion.id, priority=offer):
        return
    for person in await people.with_role(turn.tx, turn.community_id, Role.STAFF, Role.ADMIN):
        await board.show_anew(turn, person.id, ATTENDANCE, occasion.id, priority=offer)
