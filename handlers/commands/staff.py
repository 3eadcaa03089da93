"""Commands of staff."""

from __future__ import annotations

from dialogue.words import t
from domain.people import Role
from handlers import board, post
from handlers.turn import Visit
from storage import people


async def desk(visit: Visit, _: str) -> None:
    """Show the desk."""
    if await _refused(visit):
        return
    await board.show(visit, visit.speaker.id, "desk", visit.speaker.id)


async def duty(visit: Visit, _: str) -> None:
    """Go on the on-duty list at its end, or off it."""
    if await _refused(visit):
        return
    listed = await people.on_duty(visit.tx, visit.community_id)
    on = visit.speaker.id not in listed
    position = await people.last_duty(visit.tx, visit.community_id) + 1 if on else None
    await people.set_duty(visit.tx, visit.community_id, visit.speaker.id, position)
    await post.reply(visit, t("duty-on" if on else "duty-off"))


async def _refused(visit: Visit) -> bool:
    if visit.speaker.may(Role.STAFF):
        return False
    await post.reply(visit, t("staff-only"))
    return True
