"""Staff give a report to a volunteer by hand: an override that wins, and is noted."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import t
from handlers import looks
from handlers.actions import desk


async def assign(talk: Talk, report_id: int, seen: int = 0) -> None:
    """Choose who does it."""
    found = await talk.look("who-could", looks.who_could_do_it, report_id)
    if not found:
        talk.say(t("assign-nobody"))
        return
    choices = [option.as_choice() for option in found]
    who = await talk.choice("who", t("assign-whom"), choices)
    if await talk.step("assign", desk.assign, report_id, int(who), seen):
        talk.say(t("staff-done"))
    else:
        talk.say(t("too-late"))
