"""What a volunteer changes on her own page, and what staff open of the pool."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.words import Text, t
from handlers import board, conversations
from handlers.actions import pool
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import volunteers
from storage.cards import Card


def _does(action: Callable[[Visit], Awaitable[bool]]) -> Tap:
    async def do(visit: Visit, card: Card, _: str) -> Text:
        return t("staff-done" if await action(visit) else "pool-not-in")

    return do


def _asks(script: str, **args: str | int) -> Tap:
    async def ask(visit: Visit, card: Card, _: str) -> Text | None:
        if await volunteers.member(visit.tx, visit.speaker.id) is None:
            return t("pool-not-in")
        await conversations.begin(visit, script, None, **args)
        return None

    return ask


async def _may_be_asked(visit: Visit) -> bool:
    return await pool.at_night(visit, True)


async def _not_at_night(visit: Visit) -> bool:
    return await pool.at_night(visit, False)


async def _strictly(visit: Visit) -> bool:
    return await pool.only_in_hours(visit, True)


async def _flexibly(visit: Visit) -> bool:
    return await pool.only_in_hours(visit, False)


async def open_talent(visit: Visit, card: Card, id: str) -> Text | None:
    """Show staff what one of the pool offers."""
    known = id.isascii() and id.isdecimal() and len(id) < 18
    volunteer = await pool.found(visit, int(id)) if known else None
    if volunteer is None:
        return t("button-unknown")
    await board.show(visit, visit.speaker.id, "talent", volunteer.person_id)
    return None


async def note_certificate(visit: Visit, card: Card, _: str) -> None:
    """Staff note a certificate."""
    await conversations.begin(visit, "note_certificate", person_id=card.subject_id)


async def _rest_today(visit: Visit) -> bool:
    return await pool.rest(visit, 1)


async def _rest_weeks(visit: Visit) -> bool:
    return await pool.rest(visit, 14)


RESTS: dict[str, Tap] = {"rest_day": _does(_rest_today), "rest_weeks": _does(_rest_weeks)}
"""One tap, and nobody asks her: today, or for two weeks."""

TAPS: dict[str, Tap] = {
    "on_duty": _does(pool.go_on_duty),
    "off_duty": _does(pool.go_off_duty),
    **RESTS,
    "resume": _does(pool.resume),
    "night_yes": _does(_may_be_asked),
    "night_no": _does(_not_at_night),
    "strict_yes": _does(_strictly),
    "strict_no": _does(_flexibly),
    "pause": _asks("pause_pool"),
    "leave": _asks("leave_pool"),
    **{
        what: _asks("change_offer", what=what)
        for what in ("trades", "compounds", "hours", "weekly", "paused_trades")
    },
}
STAFF_TAPS: dict[str, Tap] = {"certificate": note_certificate}
LIST_TAPS: dict[str, Tap] = {"talent": open_talent}
