"""Taps in danger: "I have it", "over", and the resident's "no danger"."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.alarms import AlarmState
from handlers import conversations, no_danger
from handlers.actions import alarms as act
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import alarms
from storage.cards import Card


async def have(visit: Visit, card: Card, _: str) -> Text:
    """Whoever is on duty has it."""
    done = await act.have_it(visit, await alarms.get(visit.tx, card.subject_id))
    return t("alarm-yours" if done else "alarm-taken")


async def over(visit: Visit, card: Card, _: str) -> Text | None:
    """The danger is over, she says: she is asked whether that is really so."""
    alarm = await alarms.get(visit.tx, card.subject_id)
    if alarm.holder_id != visit.speaker.id or alarm.state is not AlarmState.HELD:
        return t("too-late")
    await conversations.begin(visit, "end_alarm", alarm_id=alarm.id)
    return None


async def mistake(visit: Visit, card: Card, _: str) -> Text:
    """There is no danger."""
    return await no_danger.tapped(visit, await alarms.get(visit.tx, card.subject_id))


DUTY: dict[str, Tap] = {"have": have, "over": over}
RESIDENT: dict[str, Tap] = {"mistake": mistake}
