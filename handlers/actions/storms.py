"""When many reports wait at once, staff get one list of them, which follows by itself."""

from __future__ import annotations

from domain.dispatch import STORM_LASTS, is_storm
from domain.people import Role
from handlers import board
from handlers.turn import Turn
from storage import people, seeking
from storage.outbox import Priority


async def look(turn: Turn) -> None:
    """Put the list before staff when so many wait, once, until it is over; keep it true."""
    already = await is_on(turn)
    count = await seeking.count(turn.tx, turn.community_id, turn.now - STORM_LASTS)
    on = is_storm(count, already=already)
    if on is not already:
        await seeking.keep_storm(turn.tx, turn.community_id, turn.now if on else None)
    if on and not already:
        for person in await people.with_role(turn.tx, turn.community_id, Role.STAFF, Role.ADMIN):
            whose = turn, person.id, "storm", turn.community_id
            await board.show_anew(*whose, priority=Priority.OFFER)
    elif already:
        await board.refresh(turn, ("storm",), turn.community_id)


async def is_on(turn: Turn) -> bool:
    """Tell whether so many wait, or have waited till now."""
    return await seeking.storm_since(turn.tx, turn.community_id) is not None


async def follow(turn: Turn) -> None:
    """Something has happened to a report: the list, if there is one, shows it."""
    if await is_on(turn):
        await look(turn)
