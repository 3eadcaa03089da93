"""What is coming, as staff see it: all in a list, and each with what can be done with it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dialogue.words import Text, t
from domain.activities import Occasion
from domain.people import Person
from handlers import arranging, coming, moments, occasions, wording
from handlers.arranging import FACTS
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import occurrences, rules, signups
from storage.occurrences import ACTIVITIES

MOST = 12
"""How many stand in the list."""

MOST_DATES = 4
"""How many of the next dates of one activity are named."""


async def draw_list(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw what is coming, each a line and a button; and one for a new one."""
    until = turn.now + coming.AHEAD
    found = await occurrences.open_between(turn.tx, turn.community_id, turn.now, until)
    near = [_entry(turn, times) for times in _by_rule(found)[:MOST]]
    far = await _later(turn, {one.rule_id for one in found})
    title = t("activities-title" if near else "activities-none")
    lines = [*_numbered(near), *([t("activities-later")] if far else [])]
    lines += _numbered(far, len(near) + 1)
    buttons = [
        CardButton(action, t("activities-number", number=str(number)))
        for number, (action, _) in enumerate([*near, *far], start=1)
    ]
    rows = [buttons[n : n + 6] for n in range(0, len(buttons), 6)]
    return Face([title, *lines], [*rows, [CardButton("new", t("button-activity-new"))]])


def _by_rule(found: Sequence[Occasion]) -> list[list[Occasion]]:
    """Put the times of each activity together, in the order in which they come next."""
    times: dict[int, list[Occasion]] = {}
    for one in found:
        times.setdefault(one.rule_id, []).append(one)
    return list(times.values())


def _entry(turn: Turn, times: Sequence[Occasion]) -> tuple[str, Text]:
    """Say what comes once, or again and again with its next dates; opens the next."""
    first, *others = times
    if not others:
        return f"open:{first.id}", occasions.line(turn, first)
    dates = wording.listed([_date(turn, one) for one in times[:MOST_DATES]])
    more = len(times) > MOST_DATES
    said = {"what": arranging.in_line(turn, first.activity), "dates": dates}
    return f"open:{first.id}", Text("activities-again-more" if more else "activities-again", said)


def _date(turn: Turn, one: Occasion) -> Text:
    return moments.on(one.begins_at.astimezone(turn.community.zone).date())


def _numbered(entries: Sequence[tuple[str, Text]], start: int = 1) -> list[Text]:
    return [
        t("activities-line", number=str(number), what=what)
        for number, (_, what) in enumerate(entries, start)
    ]


async def _later(turn: Turn, shown: Collection[int]) -> list[tuple[str, Text]]:
    """Give the activities that do not come in these weeks, each with when it is held."""
    today = turn.now.astimezone(turn.community.zone).date()
    held = await rules.active(turn.tx, turn.community_id)
    return [
        (f"rule:{one.id}", arranging.in_line(turn, one.activity))
        for one in held
        if one.kind in ACTIVITIES and one.id not in shown and not one.activity.is_over(today)
    ][:MOST]


async def draw(turn: Turn, occurrence_id: int, reader: Person) -> Face:
    """Draw one time of an activity: who comes, and what can be changed."""
    occasion = await occurrences.get(turn.tx, turn.community_id, occurrence_id)
    if occasion is None:
        return Face([t("activity-not-there")], over=True)
    lines = occasions.about(turn, occasion)
    if occasion.activity.calls_together:
        lines += occasions.who_comes(await signups.roll(turn.tx, occasion))
    if not occasion.is_open(turn.now):
        closed = "activity-over" if occasion.what.takes_place else "activity-called-off"
        return Face([*lines, Text(closed)], over=True)
    attendance = [CardButton("attendance", t("button-attendance"))] if occasion.code else []
    return Face(lines, [attendance, [_OFF], [_CHANGE], *await _other_times(turn, occasion)])


async def _other_times(turn: Turn, occasion: Occasion) -> list[list[CardButton]]:
    """Lead to the next times of the same activity."""
    until = turn.now + coming.AHEAD
    found = await occurrences.open_between(turn.tx, turn.community_id, turn.now, until)
    same = [one for one in found if one.rule_id == occasion.rule_id and one.id != occasion.id]
    dates = [CardButton(f"open:{one.id}", _date(turn, one)) for one in same[:MOST_DATES]]
    return [dates[n : n + 2] for n in range(0, len(dates), 2)]


_OFF = CardButton("off", t("button-activity-off"))
_CHANGE = CardButton("rule", t("button-activity-change"))


async def draw_rule(turn: Turn, rule_id: int, reader: Person) -> Face:
    """Draw all that is known of an activity, with a button for each thing that can be changed."""
    rule = await rules.get(turn.tx, turn.community_id, rule_id)
    if rule is None:
        return Face([t("activity-ended")], over=True)
    changes = [CardButton(f"change:{name}", Text(f"fact-{name}")) for name in FACTS]
    rows = [changes[n : n + 2] for n in range(0, len(changes), 2)]
    end = CardButton("end", t("button-activity-end"))
    return Face(await arranging.described(turn, rule.activity), [*rows, [end]])
