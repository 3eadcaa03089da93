"""Staff let somebody announce to one compound for today."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from dialogue.words import t
from domain.people import Person
from domain.rights import Right, may
from handlers import board, post, wording
from handlers.turn import Turn, Visit
from storage import delegations, people, register
from storage.delegations import Delegation


async def let(visit: Visit, person_id: int, compound: str) -> bool:
    """Let her until the day is over, and tell her; False when she cannot be told, or need not."""
    if not await register.known(visit.tx, visit.community_id, person_id):
        return False
    person = await people.get(visit.tx, person_id)
    if may(person, Right.ANNOUNCE) or await people.reached_at(visit.tx, person_id) is None:
        return False
    await delegations.take_back(visit.tx, person_id, visit.now)
    until, by = _end_of_day(visit), visit.speaker.id
    await delegations.give(
        visit.tx, visit.community_id, person_id, compound, until=until, given_by=by
    )
    where = wording.compound(visit, compound)
    await post.tell(visit, person_id, t("delegated-to-you", compound=where))
    await board.refresh(visit, ("person",), person_id)
    return True


async def take_back(visit: Visit, person_id: int) -> bool:
    """Let it be over at once, and tell her."""
    if not await delegations.take_back(visit.tx, person_id, visit.now):
        return False
    await post.tell(visit, person_id, t("delegated-no-more"))
    await board.refresh(visit, ("person",), person_id)
    return True


async def of(turn: Turn, person: Person) -> Delegation | None:
    """Give what somebody is let do today."""
    return await delegations.open_to(turn.tx, person.id, turn.now)


def _end_of_day(visit: Visit) -> datetime:
    local = visit.now.astimezone(visit.community.zone)
    return datetime.combine(local.date() + timedelta(days=1), time(), local.tzinfo)
