"""Signing up for an activity, and taking it back: at once, by a tap, until it is over."""

from __future__ import annotations

from dataclasses import dataclass

from dialogue.words import Text, t
from domain.activities import Occasion, Roll
from handlers import board, occasions, post
from handlers.actions import leading
from handlers.turn import Turn, Visit
from storage import occurrences, signups, timers

ACTIVITY_COUNTED = "activity_counted"
"""The timer at which it is looked whether enough come."""

CARDS = ("activity",)


@dataclass(frozen=True, slots=True)
class Joined:
    """She is on the list."""

    place: int
    """Where she stands, among those who come or those who wait."""
    waiting: bool


@dataclass(frozen=True, slots=True)
class Left:
    """She is off it."""


async def join(visit: Visit, occurrence_id: int) -> Joined | Text:
    """Put who speaks at the end of the list; or say why not."""
    occasion = await occurrences.get(visit.tx, visit.community_id, occurrence_id)
    if why := _closed(visit, occasion):
        return why
    me = visit.speaker.id
    if not await signups.add(visit.tx, visit.community_id, occurrence_id, me, visit.now):
        return t("activity-joined-before")
    await board.refresh(visit, CARDS, occurrence_id)
    roll = await _roll(visit, occurrence_id)
    return Joined(len(roll.waiting or roll.coming), waiting=bool(roll.waiting))


async def leave(visit: Visit, occurrence_id: int) -> Left | Text:
    """Take who speaks off the list; whoever waited longest moves up, and hears of it."""
    occasion = await occurrences.get(visit.tx, visit.community_id, occurrence_id)
    if why := _closed(visit, occasion):
        return why
    if not await take_off(visit, occurrence_id, visit.speaker.id):
        return t("activity-not-joined")
    return Left()


async def take_off(turn: Turn, occurrence_id: int, person_id: int) -> bool:
    """Take somebody off the list, and let what follows from it follow."""
    before = await _roll(turn, occurrence_id)
    if not await signups.remove(turn.tx, occurrence_id, person_id):
        return False
    await board.refresh(turn, CARDS, occurrence_id)
    occasion = await occurrences.get(turn.tx, turn.community_id, occurrence_id)
    if occasion and occasion.is_open(turn.now):
        await _tell(turn, occasion, before, await signups.roll(turn.tx, occasion))
    return True


async def _tell(turn: Turn, occasion: Occasion, before: Roll, now: Roll) -> None:
    for one in now.coming:
        if before.has_waiting(one.person_id):
            moved_up = t("activity-moved-up", what=occasions.line(turn, occasion))
            await post.tell(turn, one.person_id, moved_up)
    if now.lacking and not before.lacking and await _was_counted(turn, occasion):
        await leading.tell_too_few(turn, occasion, now)


async def count(turn: Turn, occurrence_id: int) -> None:
    """Half way to the beginning: tell the leader if too few have signed up."""
    occasion = await occurrences.get(turn.tx, turn.community_id, occurrence_id)
    if occasion and occasion.what.takes_place and turn.now < occasion.begins_at:
        roll = await signups.roll(turn.tx, occasion)
        if roll.lacking:
            await leading.tell_too_few(turn, occasion, roll)


async def _was_counted(turn: Turn, occasion: Occasion) -> bool:
    return not await timers.waits(turn.tx, turn.community_id, ACTIVITY_COUNTED, occasion.id)


async def _roll(turn: Turn, occurrence_id: int) -> Roll:
    occasion = await occurrences.get(turn.tx, turn.community_id, occurrence_id)
    return await signups.roll(turn.tx, occasion) if occasion else Roll((), None, 0)


def _closed(turn: Turn, occasion: Occasion | None) -> Text | None:
    if occasion is None:
        return t("activity-not-there")
    if not occasion.what.takes_place:
        return t("activity-called-off")
    return None if occasion.is_open(turn.now) else t("activity-over")
