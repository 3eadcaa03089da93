"""Whoever has an alarm says that the danger is over; asked once more, for a finger taps twice."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import t
from handlers.actions import alarms


async def end_alarm(talk: Talk, alarm_id: int) -> None:
    """End the alarm, if that is really meant."""
    if not await talk.confirm("sure", t("alarm-over-sure"), t("alarm-over-yes"), t("close-no")):
        talk.say(t("nothing-changed"))
    elif await talk.step("end", alarms.end, alarm_id):
        talk.say(t("staff-done"))
    else:
        talk.say(t("too-late"))
