"""A member of the talent pool (小源能人库) changes what she offers, pauses, or leaves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from pydantic import BaseModel

from dialogue.words import t
from domain import visits
from domain.offers import Offer, OfferState
from domain.people import Volunteer
from domain.reports import IN_HAND
from handlers import board, menus, post, wording
from handlers.actions import ending, jobs
from handlers.turn import Turn, Visit
from storage import offers, reports, switches, timers, volunteers
from storage.outbox import Priority

PAUSE_OVER, TRADES_STILL_PAUSED = "pause_over", "trades_still_paused"
TRADES_LONG = timedelta(days=28)
"""After so long somebody who left a trade out is reminded that she has."""


class Wish(BaseModel):
    """What somebody offers from now on; None where it stays as it is."""

    trades: list[str] | None = None
    compounds: list[str] | None = None
    hours: list[str] | None = None
    """From when, until when."""
    weekly_offers: int | None = None
    paused_trades: list[str] | None = None


async def found(turn: Turn, person_id: int) -> Volunteer | None:
    """Give a member of this community's pool by the id that came back with a button."""
    known = await volunteers.approved(turn.tx, turn.community_id, None)
    return await volunteers.member(turn.tx, person_id) if person_id in dict(known) else None


async def note_certificate(visit: Visit, person_id: int, certificate: str) -> bool:
    """Staff have seen a volunteer's certificate; empty for none any more."""
    volunteer = await found(visit, person_id)
    if volunteer is None:
        return False
    await _keep(visit, replace(volunteer, certificate=certificate))
    return True


async def change(visit: Visit, wish: Wish) -> bool:
    """Change what she offers; staff hear of other trades. False if she is no member any more."""
    volunteer = await volunteers.member(visit.tx, visit.speaker.id)
    if volunteer is None:
        return False
    changed = _changed(volunteer, wish)
    await _keep(visit, changed)
    await _note_trades(visit, volunteer.paused_trades, changed.paused_trades)
    if wish.trades is not None:
        await post.tell_staff(visit, t("pool-trades-changed", name=visit.speaker.name))
    return True


def _changed(volunteer: Volunteer, wish: Wish) -> Volunteer:
    trades = frozenset(wish.trades or volunteer.trades)
    paused = volunteer.paused_trades if wish.paused_trades is None else wish.paused_trades
    start, end = wish.hours or (f"{volunteer.hours_start}", f"{volunteer.hours_end}")
    return replace(
        volunteer,
        trades=trades,
        compounds=frozenset(wish.compounds or volunteer.compounds),
        hours_start=time.fromisoformat(start),
        hours_end=time.fromisoformat(end),
        weekly_offers=wish.weekly_offers or volunteer.weekly_offers,
        paused_trades=trades & frozenset(paused),
    )


async def pause(visit: Visit, day: str) -> bool:
    """Ask her nothing before a day."""
    zone, ends = visit.community.zone, date.fromisoformat(day)
    until = datetime.combine(ends, time(), zone)
    if not await _switch(visit, switches.PAUSED, paused_until=until, on_duty_until=None):
        return False
    morning = datetime.combine(ends, visit.community.quiet_hours.end, zone)
    await timers.put(visit.tx, visit.community_id, PAUSE_OVER, visit.speaker.id, morning)
    return True


async def rest(visit: Visit, days: int) -> bool:
    """Ask her nothing for so many days, today among them."""
    return await pause(visit, (visit.today + timedelta(days=days)).isoformat())


async def rest_trade(visit: Visit, trade: str) -> bool:
    """Ask her nothing of one trade for now."""
    volunteer = await volunteers.member(visit.tx, visit.speaker.id)
    if volunteer is None:
        return False
    paused = volunteer.trades & {*volunteer.paused_trades, trade}
    await _keep(visit, replace(volunteer, paused_trades=paused))
    await _note_trades(visit, volunteer.paused_trades, paused)
    return True


async def _note_trades(visit: Visit, before: frozenset[str], now: frozenset[str]) -> None:
    """Write down which trades she does not do for now, and which again; she is reminded, once."""
    noted = [(trade, switches.TRADE_PAUSED) for trade in sorted(now - before)]
    noted += [(trade, switches.TRADE_BACK) for trade in sorted(before - now)]
    whose = visit.community_id, visit.speaker.id
    for trade, what in noted:
        await switches.note(visit.tx, *whose, what, visit.now, trade)
    if now - before:
        at = visits.by_day(visit.now + TRADES_LONG, visit.community)
        await timers.put(visit.tx, visit.community_id, TRADES_STILL_PAUSED, visit.speaker.id, at)


async def remind_of_trades(turn: Turn, person_id: int) -> None:
    """She has left a trade out for long: she is told, once, and need do nothing."""
    volunteer = await volunteers.member(turn.tx, person_id)
    if volunteer and volunteer.paused_trades:
        paused = [wording.trade(turn, code) for code in sorted(volunteer.paused_trades)]
        await post.tell(turn, person_id, t("trades-still-paused", trades=wording.listed(paused)))
        await board.show(turn, person_id, "pool", person_id, priority=Priority.OFFER)


async def welcome_back(turn: Turn, person_id: int) -> None:
    """Her pause has ended by itself: she hears of it, once."""
    volunteer = await volunteers.member(turn.tx, person_id)
    if volunteer and volunteer.paused_until and not volunteer.is_paused(turn.now):
        await post.tell(turn, person_id, t("pause-over"))
        await board.refresh(turn, ("pool", "talent"), person_id)


async def ask_whether_on_duty(turn: Turn, person_id: int) -> None:
    """She is on duty, and has not looked at what she was asked: is the switch still true?"""
    volunteer = await volunteers.member(turn.tx, person_id)
    unseen = [one for one in await offers.open_to(turn.tx, person_id) if one.seen_at is None]
    if volunteer and volunteer.is_on_duty(turn.now) and unseen:
        await post.tell(turn, person_id, t("still-on-duty"))
        await board.show(turn, person_id, "pool", person_id, priority=Priority.OFFER)


async def resume(visit: Visit) -> bool:
    """End a pause, of all or of a trade."""
    if volunteer := await volunteers.member(visit.tx, visit.speaker.id):
        await _note_trades(visit, volunteer.paused_trades, frozenset())
    return await _switch(visit, switches.BACK, paused_until=None, paused_trades=frozenset())


async def go_on_duty(visit: Visit) -> bool:
    """She has time until the quiet hours begin, whatever her hours are."""
    now = visit.now.astimezone(visit.community.zone)
    ends = datetime.combine(now.date(), visit.community.quiet_hours.start, now.tzinfo)
    until = ends if ends > now else ends + timedelta(days=1)
    return await _switch(visit, switches.ON_DUTY, on_duty_until=until, paused_until=None)


async def go_off_duty(visit: Visit) -> bool:
    """Her hours count again."""
    return await _switch(visit, switches.OFF_DUTY, on_duty_until=None)


async def at_night(visit: Visit, may_be_asked: bool) -> bool:
    """Let her be asked at night when it is urgent, or not."""
    return await _set(visit, at_night=may_be_asked)


async def only_in_hours(visit: Visit, strictly: bool) -> bool:
    """Ask her nothing outside her hours; or sometimes, without a sound."""
    return await _set(visit, strict_hours=strictly)


async def leave(visit: Visit) -> bool:
    """Take her out of the pool, and forget there what she offered; her jobs go to others."""
    if await volunteers.member(visit.tx, visit.speaker.id) is None:
        return False
    me = visit.speaker.id
    await volunteers.remove(visit.tx, me)
    for offer in await offers.claimable_by(visit.tx, me):
        await _withdraw(visit, offer)
    for report in await reports.waiting_for(visit.tx, me):
        if report.has(me) and report.state in IN_HAND:
            await jobs.hand_back(visit, report)
    await board.refresh(visit, ("pool", "talent", "application"), me)
    await menus.keep(visit, me)
    await post.tell_staff(visit, t("pool-left-staff", name=visit.speaker.name))
    return True


async def _withdraw(visit: Visit, offer: Offer) -> None:
    if offer.state is OfferState.OPEN:
        await jobs.decline(visit, offer)
    else:
        await ending.end(visit, offer, OfferState.DECLINED)
        await board.refresh(visit, ("offer",), offer.id)


async def _switch(visit: Visit, what: str, **facts: object) -> bool:
    """Write down that she has time now, or has none; what waits for somebody is thought of."""
    if not await _set(visit, **facts):
        return False
    me = visit.speaker.id
    await switches.note(visit.tx, visit.community_id, me, what, visit.now)
    if what in (switches.ON_DUTY, switches.BACK):
        await ending.think_of(visit, me)
    return True


async def _set(visit: Visit, **facts: object) -> bool:
    volunteer = await volunteers.member(visit.tx, visit.speaker.id)
    if volunteer is None:
        return False
    await _keep(visit, replace(volunteer, **facts))  # type: ignore[arg-type]
    return True


async def _keep(visit: Visit, volunteer: Volunteer) -> None:
    await volunteers.change(visit.tx, visit.community_id, volunteer)
    await board.refresh(visit, ("pool", "talent"), volunteer.person_id)
