"""Activities that staff plan, change, call off and end, those of the configuration among them."""

from __future__ import annotations

from dialogue.words import t
from domain.calendar.occurrences import Fate
from domain.calendar.reminders import Kind
from domain.calendar.rules import Activity
from handlers import arranging, board, coming, post
from handlers.actions import calling, planning
from handlers.arranging import Facts
from handlers.turn import Turn, Visit
from storage import occurrences, rules
from storage.occurrences import ACTIVITIES
from storage.rules import KeptRule

CARDS = ("activity_staff",)
RULE = "activity_rule"
"""The card from which everything about an activity can be changed."""


async def create(visit: Visit, facts: Facts) -> bool:
    """Put it on the calendar; what is once is told to its groups at once. True if any heard it."""
    key = str(await rules.count(visit.tx, visit.community_id, Kind.EVENT) + 1)
    activity = arranging.activity_of(facts, key)
    await rules.keep(visit.tx, visit.community_id, activity, visit.now, Kind.EVENT)
    await planning.plan(visit)
    if activity.recurs or not activity.calls_together:
        return False
    rule = await rules.find(visit.tx, visit.community_id, Kind.EVENT, key)
    ids = await occurrences.ids_of(visit.tx, rule.id, visit.now) if rule else []
    for occurrence_id in ids:
        if unheard := await calling.call(visit, occurrence_id):
            await post.tell_staff(visit, *unheard)
    return any([await calling.was_called(visit, occurrence_id) for occurrence_id in ids])


async def facts(visit: Visit, rule_id: int) -> Facts | None:
    """Give what is known of an activity; None where it is held no more."""
    rule = await _held(visit, rule_id)
    return rule.activity.model_dump(mode="json", exclude={"key"}) if rule else None


async def change(visit: Visit, rule_id: int, new: Facts) -> bool:
    """Change some of its facts; what is once and is put off keeps those who have signed up."""
    rule = await _held(visit, rule_id)
    if rule is None:
        return False
    body = rule.activity.model_dump(mode="json", exclude={"key"})
    changed = arranging.activity_of(body | new, rule.activity.key)
    before = await occurrences.ids_of(visit.tx, rule.id, visit.now)
    if before and _is_put_off(rule.activity, changed):
        await occurrences.change_day(visit.tx, before[0], changed.dates[0])
    await rules.keep(visit.tx, visit.community_id, changed, visit.now, rule.kind)
    await planning.plan(visit)
    await board.refresh(visit, (RULE,), rule.id)
    for occurrence_id in before:
        await _follow(visit, occurrence_id, new)
    return True


def _is_put_off(before: Activity, now: Activity) -> bool:
    """Tell whether what is once is on another day now, and still once."""
    once = not before.recurs and not now.recurs
    return once and len(now.dates) == 1 and before.dates != now.dates


async def _follow(visit: Visit, occurrence_id: int, new: Facts) -> None:
    """Whoever was called sees or hears what has changed."""
    await board.refresh(visit, CARDS, occurrence_id)
    if not await calling.was_called(visit, occurrence_id):
        return
    if "place" in new:
        await _tell_place(visit, occurrence_id)
    await calling.catch_up(visit, occurrence_id, new_poster="poster" in new)


async def _tell_place(visit: Visit, occurrence_id: int) -> None:
    """Who was called goes elsewhere."""
    occasion = await occurrences.get(visit.tx, visit.community_id, occurrence_id)
    if occasion:
        news = t("activity-elsewhere", what=coming.line(visit, occasion.activity, occasion.what))
        await calling.tell_changed(visit, occurrence_id, news)


async def end(visit: Visit, rule_id: int) -> bool:
    """Hold it no more; whoever was called to what is to come hears of it."""
    rule = await _held(visit, rule_id)
    if rule is None:
        return False
    before = await occurrences.ids_of(visit.tx, rule.id, visit.now)
    await planning.retire(visit, rule)
    await board.refresh(visit, (RULE,), rule.id)
    for occurrence_id in before:
        await board.refresh(visit, CARDS, occurrence_id)
    return True


async def call_off(visit: Visit, occurrence_id: int, why: str) -> bool:
    """Hold it not this time; False when it is over, or was called off before."""
    occasion = await occurrences.get(visit.tx, visit.community_id, occurrence_id)
    if occasion is None or not occasion.is_open(visit.now):
        return False
    old = coming.line(visit, occasion.activity, occasion.what)
    await planning.withdraw(visit, occurrence_id)
    await occurrences.set_fate(visit.tx, occurrence_id, Fate.CALLED_OFF)
    news = [t("coming-dropped", before=old), *([t("call-off-because", why=why)] if why else [])]
    await post.tell_staff(visit, *news)
    await calling.tell_changed(visit, occurrence_id, *news)
    await board.refresh(visit, CARDS, occurrence_id)
    return True


async def _held(turn: Turn, rule_id: int) -> KeptRule | None:
    """Find an activity that is held still, whoever has planned it."""
    rule = await rules.get(turn.tx, turn.community_id, rule_id)
    return rule if rule and rule.kind in ACTIVITIES else None
