"""Staff change an activity from the next time on, call one time of it off, or end it."""

from __future__ import annotations

from functools import partial

from dialogue.talk import Talk
from dialogue.words import Choice, t
from handlers.actions import activities
from handlers.scripts.activity_facts import NONE, words_of
from handlers.scripts.plan_activity import changed

LONGEST_REASON = 200

_RENAMED = {"at": "when"}
"""What conversations that began in an earlier version have to change: the hour alone."""


async def change_activity(talk: Talk, rule_id: int, what: str) -> None:
    """One thing of it changes, from the next time on; whoever was called hears of it."""
    facts = await talk.look("facts", activities.facts, rule_id)
    if facts is None:
        talk.say(t("activity-not-there"))
        return
    new = await changed(talk, facts, _RENAMED.get(what, what))
    if not new:
        return
    done = await talk.step("change", activities.change, rule_id, new)
    talk.say(t("plan-changed" if done else "activity-not-there"))


async def call_off(talk: Talk, occurrence_id: int) -> None:
    """This one time it does not take place; whoever was called hears why."""
    nothing = Choice(NONE, t("no-reason"))
    why = await talk.ask("why", t("call-off-why"), partial(words_of, LONGEST_REASON), [nothing])
    if not await talk.confirm("sure", t("call-off-sure"), t("call-off-yes"), t("call-off-no")):
        talk.say(t("nothing-changed"))
        return
    why = "" if why == NONE else why
    done = await talk.step("call-off", activities.call_off, occurrence_id, why)
    talk.say(t("call-off-done" if done else "activity-over"))


async def end_activity(talk: Talk, rule_id: int) -> None:
    """It is not held any more at all."""
    if await talk.confirm("sure", t("end-activity-sure"), t("end-activity-yes"), t("call-off-no")):
        done = await talk.step("end", activities.end, rule_id)
        talk.say(t("end-activity-done" if done else "activity-not-there"))
    else:
        talk.say(t("nothing-changed"))
