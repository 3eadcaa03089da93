"""From the list of activities to one, and what staff do with it."""

from __future__ import annotations

from dialogue.words import Text, t
from handlers import board, conversations
from handlers.actions.activities import RULE
from handlers.actions.attending import ATTENDANCE
from handlers.arranging import FACTS
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import occurrences, rules
from storage.cards import Card


async def open_one(visit: Visit, card: Card, id: str) -> Text | None:
    """Show one."""
    known = id.isascii() and id.isdecimal() and len(id) < 18
    if not known or not await occurrences.get(visit.tx, visit.community_id, int(id)):
        return t("button-unknown")
    await board.show(visit, visit.speaker.id, "activity_staff", int(id))
    return None


async def open_rule(visit: Visit, card: Card, id: str) -> Text | None:
    """Show one that does not come in these weeks."""
    known = id.isascii() and id.isdecimal() and len(id) < 18
    if not known or not await rules.get(visit.tx, visit.community_id, int(id)):
        return t("button-unknown")
    await board.show_anew(visit, visit.speaker.id, RULE, int(id))
    return None


async def new(visit: Visit, card: Card, _: str) -> None:
    """Plan one."""
    await conversations.begin(visit, "plan_activity")


async def rule(visit: Visit, card: Card, _: str) -> Text | None:
    """Show all of it, not only this one time."""
    occasion = await occurrences.get(visit.tx, visit.community_id, card.subject_id)
    if occasion is None:
        return t("activity-not-there")
    await board.show_anew(visit, visit.speaker.id, RULE, occasion.rule_id)
    return None


async def change(visit: Visit, card: Card, what: str) -> Text | None:
    """Change one thing of it, from the next time on."""
    if what not in FACTS:
        return t("button-unknown")
    await conversations.begin(visit, "change_activity", rule_id=card.subject_id, what=what)
    return None


async def off(visit: Visit, card: Card, _: str) -> None:
    """Call this one time off."""
    await conversations.begin(visit, "call_off", occurrence_id=card.subject_id)


async def end(visit: Visit, card: Card, _: str) -> None:
    """Hold it no more."""
    await conversations.begin(visit, "end_activity", rule_id=card.subject_id)


async def attendance(visit: Visit, card: Card, _: str) -> None:
    """Show who is there."""
    await board.show(visit, visit.speaker.id, ATTENDANCE, card.subject_id)


LIST_TAPS: dict[str, Tap] = {"open": open_one, "rule": open_rule, "new": new}
TAPS: dict[str, Tap] = {"open": open_one, "off": off, "rule": rule, "attendance": attendance}
RULE_TAPS: dict[str, Tap] = {"change": change, "end": end}
