"""Staff ask a particular volunteer, or take an offer back: overrides that win, and are noted."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import t
from handlers import choosing
from handlers.actions import steering


async def ask_one(talk: Talk, report_id: int, seen: int = 0) -> None:
    """Choose whom to ask; she may say no."""
    found = await talk.look("who-could", choosing.who_could_do_it, report_id)
    if not found:
        talk.say(t("assign-nobody"))
        return
    choices = [option.as_choice() for option in found]
    who = await talk.choice("who", t("ask-one-whom"), choices)
    guard = await talk.look("guard", choosing.guard, report_id, int(who))
    if guard.uncertified:
        talk.say(t("assign-no-certificate"))
    elif guard.unknown:
        talk.say(t("ask-one-unknown"))
    elif await talk.step("ask", steering.ask_one, report_id, int(who), seen):
        talk.say(t("staff-done"))
    else:
        talk.say(t("too-late"))


async def recall_offer(talk: Talk, report_id: int, seen: int = 0) -> None:
    """Choose whose offer is taken back."""
    found = await talk.look("asked", choosing.who_is_asked, report_id)
    if not found:
        talk.say(t("too-late"))
        return
    who = await talk.choice("who", t("recall-whose"), [option.as_choice() for option in found])
    if await talk.step("recall", steering.recall, report_id, int(who), seen):
        talk.say(t("staff-done"))
    else:
        talk.say(t("too-late"))
