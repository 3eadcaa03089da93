"""A partner unit's taps."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.reports import Action, Actor, State
from handlers import conversations
from handlers.actions import jobs, lifecycle
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import people, reports
from storage.cards import Card


async def finish(visit: Visit, card: Card, _: str) -> Text | None:
    """The unit is done: a note or a photo is asked for."""
    if not await _has_it(visit, card):
        return t("too-late")
    await conversations.begin(visit, "finish_job", report_id=card.subject_id)
    return None


async def files(visit: Visit, card: Card, _: str) -> Text | None:
    """See the photos and hear the recordings."""
    if not await _has_it(visit, card):
        return t("too-late")
    await jobs.show_files(visit, await reports.get(visit.tx, card.subject_id))
    return None


async def give_back(visit: Visit, card: Card, _: str) -> Text:
    """The unit cannot: staff see to it."""
    if not await _has_it(visit, card):
        return t("too-late")
    report = await reports.get(visit.tx, card.subject_id)
    by = visit.speaker.id
    back = await lifecycle.change(visit, report, Action.GIVE_BACK, Actor.UNIT, by=by, unit=None)
    if back:
        await lifecycle.show_to_staff(visit, back)
    return t("unit-gave-back" if back else "too-late")


async def _has_it(visit: Visit, card: Card) -> bool:
    report = await reports.get(visit.tx, card.subject_id)
    speakers = await people.unit_contacts(visit.tx, visit.community_id, report.unit or "")
    return report.state is State.REFERRED and visit.speaker.id in speakers


TAPS: dict[str, Tap] = {"files": files, "finish": finish, "give_back": give_back}
