"""An announcement that goes again and again: its rule, and how that is said."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.calendar.rules import AT_ITS_TIME, Activity
from handlers import arranging, moments
from handlers.arranging import Facts
from handlers.texts import render
from handlers.turn import Turn, Visit
from storage import occurrences
from storage.rules import KeptRule


def rule_of(turn: Turn, facts: Facts, key: str = arranging.DRAFT) -> Activity:
    """Make the rule by which it goes; raises ValueError where it would never go."""
    name = render(t("series-name"), turn.community.language)
    return arranging.activity_of({**facts, "name": name, "remind": [AT_ITS_TIME]}, key)


async def summary(visit: Visit, facts: Facts, private: bool) -> str:
    """Say when it goes, in the language of who plans it; empty where it never does."""
    try:
        rule = rule_of(visit, facts)
    except ValueError:
        return ""
    lines = [often(visit, rule)]
    if first := arranging.first(visit, rule):
        lines.append(t("series-first", when=first))
    if private and visit.community.quiet_hours.hold(rule.at):
        lines.append(t("series-quiet"))
    return "\n".join(render(line, visit.speaker.language) for line in lines)


def often(turn: Turn, rule: Activity) -> Text:
    """Say on which days it goes, and what a holiday does to it."""
    return Text(f"series-often-{rule.on_holiday}", {"days": arranging.days(turn, rule)})


async def next_time(turn: Turn, rule: KeptRule) -> Text | None:
    """Say when it goes next."""
    for id in await occurrences.ids_of(turn.tx, rule.id, turn.now):
        if coming := await occurrences.get(turn.tx, turn.community_id, id):
            return moments.moment(turn, coming.begins_at)
    return None
