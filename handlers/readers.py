"""Who should have read an announcement, and who has not: counted against the register."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.announcements import Announcement
from handlers import audiences, wording
from handlers.turn import Turn
from storage import kept, reads
from storage.roster import Member


async def expected(turn: Turn, announcement: Announcement) -> list[Member]:
    """Give everybody who should have read it: whom it is for, but who wrote it."""
    covered = await audiences.covered(turn, announcement.audience)
    return [member for member in covered if member.person.id != announcement.author_id]


async def unread(turn: Turn, announcement: Announcement) -> list[Member]:
    """Give those who have not; elders living alone first, then who has no account."""
    done = await reads.of(turn.tx, announcement.id)
    waiting = [one for one in await expected(turn, announcement) if one.person.id not in done]
    return sorted(waiting, key=lambda one: (not one.person.lives_alone, one.reachable))


async def helped(turn: Turn, announcement: Announcement, helper_id: int) -> list[Member]:
    """Give those for whom somebody speaks, and who have not read it."""
    hers = await kept.helped_by(turn.tx, helper_id)
    if not hers:
        return []
    return [one for one in await unread(turn, announcement) if one.person.id in hers]


def named(turn: Turn, member: Member) -> Text:
    """Name somebody of the list, with what helps to reach her."""
    person = member.person
    row = t("person-row", name=person.name or "-", compound=wording.compound(turn, person.compound))
    if person.lives_alone:
        return t("unread-alone", who=row)
    return row if member.reachable else t("unread-no-account", who=row)
