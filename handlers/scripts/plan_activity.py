"""Staff plan an activity of their own: four questions, then what is taken for granted is shown."""

from __future__ import annotations

from itertools import count

from dialogue.talk import Talk
from dialogue.words import Choice, t
from handlers import arranging
from handlers.actions import activities
from handlers.arranging import FACTS, Facts
from handlers.scripts import activity_facts
from handlers.scripts.activity_facts import QUESTIONS, offered

YES, MORE = "yes", "more"

FIRST, BEHIND = FACTS[:6], FACTS[6:]
"""What a button below the summary changes, and what is on a page behind."""


async def plan_activity(talk: Talk) -> None:
    """What, when, where, in which groups; all else stands in a summary, and changes by a tap."""
    name = await activity_facts.name(talk)
    facts = arranging.usual(name["name"], await activity_facts.when(talk))
    facts |= await activity_facts.place(talk)
    facts |= await activity_facts.groups(talk)
    for round in count(1):
        wish = await _look_over(talk, facts, f"-{round}")
        if wish == YES:
            break
        facts |= await changed(talk, facts, wish, f"-{round}")
    called = await talk.step("create", activities.create, facts)
    talk.say(t("plan-done-called" if called else "plan-done"))


async def _look_over(talk: Talk, facts: Facts, mark: str) -> str:
    """Show all of it; gives what shall be changed, or that it is right."""
    summary = await talk.look(f"summary{mark}", arranging.summary, facts)
    right = Choice(YES, t("plan-yes"), t("words-for-yes"))
    choices = [right, *offered(_first(facts)), Choice(MORE, t("plan-more"))]
    question = t("plan-sure", summary=summary)
    wish = await talk.choice(f"sure{mark}", question, choices, numbered=False)
    if wish != MORE:
        return wish
    first = _first(facts)
    behind = tuple(name for name in BEHIND if name not in first)
    return await talk.choice(f"which{mark}", t("plan-which"), offered(behind))


def _first(facts: Facts) -> tuple[str, ...]:
    """What a holiday would do to it is not taken for granted silently."""
    recurs = not facts["dates"]
    return (*FIRST, "on_holiday") if recurs else FIRST


async def changed(talk: Talk, facts: Facts, what: str, mark: str = "") -> Facts:
    """Ask for one thing; nothing is new where it does not go with the rest."""
    new = arranging.reconciled(facts, await QUESTIONS[what](talk, mark))
    if fault := arranging.misfit(facts | new):
        talk.say(fault)
        return {}
    return new
