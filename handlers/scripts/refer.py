"""Staff hand a report to a partner unit of the alliance (爱心联盟)."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import t
from handlers import looks
from handlers.actions import desk


async def refer(talk: Talk, report_id: int, seen: int = 0) -> None:
    """Choose the unit."""
    found = await talk.look("units", looks.units)
    if not found:
        talk.say(t("refer-nobody"))
        return
    unit = await talk.choice("unit", t("refer-which"), [option.as_choice() for option in found])
    if await talk.step("refer", desk.refer, report_id, unit, seen):
        talk.say(t("staff-done"))
    else:
        talk.say(t("too-late"))
