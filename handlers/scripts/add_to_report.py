"""A resident adds a note or a photo to a report that is under way."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import t
from handlers.actions import own_report
from handlers.scripts.report_problem import heard_so_far


async def add_to_report(talk: Talk, report_id: int) -> None:
    """Whoever has it, and staff, get what she adds."""
    parts = await talk.gather("more", t("add-what"), heard_so_far)
    added = await talk.step("add", own_report.add, report_id, parts)
    talk.say(t("add-thanks") if added else t("too-late"))
