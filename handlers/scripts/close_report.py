"""Staff close a report that was not fixed: a state of its own, with a reason, told to her."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import t
from handlers.actions import desk
from handlers.scripts.any_words import read_words


async def close_report(talk: Talk, report_id: int, seen: int = 0) -> None:
    """Close it with a reason."""
    why = await talk.ask("why", t("close-why"), read_words)
    sure = await talk.confirm("sure", t("close-sure", why=why), t("close-yes"), t("close-no"))
    if sure and await talk.step("close", desk.close, report_id, why, seen):
        talk.say(t("staff-done"))
    else:
        talk.say(t("too-late") if sure else t("nothing-changed"))
