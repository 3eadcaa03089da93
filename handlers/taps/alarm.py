"""Taps in danger: "I have it", "over", and the resident's "no danger"."""

from __future__ import annotations

from dialogue.words import Text, t
from handlers.actions import alarms as act
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import alarms
from storage.cards import Card


async def have(visit: Visit, card: Card, _: str) -> Text:
    """Whoever is on duty has it."""
    done = await act.have_it(visit, await alarms.get(visit.tx, card.subject_id))
    return t("alarm-yours" if done else "alarm-taken")


async def over(visit: Visit, card: Card, _: str) -> Text:
    """The danger is over."""
    alarm = await alarms.get(visit.tx, card.subject_id)
    if alarm.holder_id != visit.speaker.id:
        return t("too-late")
    return t("staff-done" if await act.end(visit, alarm) else "too-late")


async def mistake(visit: Visit, card: Card, _: str) -> Text:
    """There is no danger."""
    await act.call_it_a_mistake(visit, await alarms.get(visit.tx, card.subject_id))
    return t("danger-mistake-noted")


DUTY: dict[str, Tap] = {"have": have, "over": over}
RESIDENT: dict[str, Tap] = {"mistake": mistake}
