"""Staff let somebody announce to one compound for today, or take that back."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, t
from handlers import finding, looks
from handlers.actions import delegating

NOT = "not"


async def let_announce(talk: Talk, person_id: int) -> None:
    """One question: to which compound, or not any more."""
    name = await talk.look("name", finding.named, person_id)
    options = await talk.look("compounds", looks.compounds)
    choices = [*(option.as_name() for option in options), Choice(NOT, t("delegate-not"))]
    compound = await talk.choice("compound", t("delegate-which", name=name), choices)
    if compound == NOT:
        done = await talk.step("take-back", delegating.take_back, person_id)
        talk.say(t("staff-done" if done else "nothing-changed"))
        return
    done = await talk.step("let", delegating.let, person_id, compound)
    talk.say(t("delegate-done" if done else "delegate-cannot"))
