"""Joining: the talent pool by application, other roles by one-time links."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from pydantic import BaseModel

from dialogue.words import Text, t
from domain.people import Person, Role, Standing, Volunteer
from handlers import board, figures, menus, post, tokens
from handlers.turn import Turn, Visit
from storage import invites, people, volunteers
from storage.outbox import Priority

INVITATION_LIVES = timedelta(days=7)


class Application(BaseModel):
    """What a neighbour offers."""

    name: str
    phone: str
    trades: list[str]
    compounds: list[str]
    hours_start: str
    hours_end: str
    weekly_offers: int
    at_night: bool


@dataclass(frozen=True, slots=True)
class Welcome:
    """The invitation was good."""

    role: Role


@dataclass(frozen=True, slots=True)
class NotGood:
    """The invitation was used, is too old, or was never made."""

    why: Text


async def apply(visit: Visit, application: Application) -> bool:
    """Write a sign-up down, and ask staff to approve it."""
    name, phone = application.name, application.phone
    await people.change(visit.tx, visit.speaker.id, name=name, phone=phone)
    await volunteers.save(
        visit.tx, visit.community_id, _volunteer(visit.speaker, application), visit.now
    )
    for person in await people.with_role(visit.tx, visit.community_id, Role.STAFF, Role.ADMIN):
        card = "application"
        await board.show(visit, person.id, card, visit.speaker.id, priority=Priority.OFFER)
    return True


def _volunteer(person: Person, application: Application) -> Volunteer:
    return Volunteer(
        person_id=person.id,
        standing=Standing.APPLIED,
        trades=frozenset(application.trades),
        compounds=frozenset(application.compounds),
        hours_start=time.fromisoformat(application.hours_start),
        hours_end=time.fromisoformat(application.hours_end),
        weekly_offers=application.weekly_offers,
        at_night=application.at_night,
    )


async def decide(visit: Visit, person_id: int, standing: Standing) -> bool:
    """Approve or decline a sign-up; False when another of the staff was faster."""
    if not await volunteers.decide(visit.tx, person_id, standing, visit.speaker.id, visit.now):
        return False
    await board.refresh(visit, ("application",), person_id)
    await figures.changed(visit)
    person = await people.get(visit.tx, person_id)
    if standing is Standing.APPROVED:
        await people.give_role(visit.tx, person, Role.VOLUNTEER, visit.now)
        await menus.keep(visit, person_id)
    await post.tell(visit, person_id, Text(f"join-{standing}"))
    return True


async def invite(turn: Turn, role: Role, unit: str | None, token: str) -> str:
    """Make a one-time link for a role; the token is kept hashed."""
    expires_at = turn.now + INVITATION_LIVES
    await invites.create(turn.tx, turn.community_id, token, role, unit, expires_at)
    return turn.setting.link(token)


async def hand_out(visit: Visit, role: Role, unit: str | None) -> bool:
    """Give who speaks a link to pass on; it is in this one message, and kept hashed besides."""
    token = tokens.new(visit)
    link = await invite(visit, role, unit, token)
    until = visit.clock_time(visit.now + INVITATION_LIVES)
    named = Text(f"role-{role}")
    await post.reply(visit, t("invite-link", role=named, time=until, link=link))
    return True


async def redeem(visit: Visit, token: str) -> Welcome | NotGood:
    """Use a one-time link up."""
    invite = await invites.find(visit.tx, visit.community_id, token)
    if invite is None:
        return NotGood(t("invite-unknown"))
    if why := _not_good(visit.now, visit.speaker, invite.expires_at, invite.used_by):
        return NotGood(why)
    await invites.use(visit.tx, invite.id, visit.speaker.id, visit.now)
    await people.give_role(visit.tx, visit.speaker, invite.role, visit.now, invite.unit)
    if invite.role is Role.ADMIN and not await people.on_duty(visit.tx, visit.community_id):
        await people.set_duty(visit.tx, visit.community_id, visit.speaker.id, 1)
    return Welcome(invite.role)


def _not_good(
    now: datetime, speaker: Person, expires_at: datetime, used_by: int | None
) -> Text | None:
    if used_by == speaker.id:
        return t("invite-yours-already")
    if used_by is not None:
        return t("invite-used")
    return t("invite-expired") if now > expires_at else None
