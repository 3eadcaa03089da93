"""Any rules, any restarts, kills, outages and clock jumps: told once, and never silently lost."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, example, given, note, settings
from hypothesis import strategies as st

from dialogue.words import verbatim
from domain.calendar.holidays import Holidays, official
from domain.calendar.occurrences import occurrences
from domain.calendar.patterns import Weekday
from domain.calendar.reminders import Kind, ReminderState
from domain.calendar.rules import Activity, Rule, remind_at
from handlers import post
from handlers.actions import planning, reminding
from handlers.turn import Turn
from storage.reminders import DueReminder
from tests.chats import COMMUNITY, Chat, Town
from tests.crash.fresh import fresh_town
from tests.domain.calendar.worlds import rules

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

WAITING, SENT = ReminderState.WAITING, ReminderState.SENT
MISSED, REPORTED = ReminderState.MISSED, ReminderState.REPORTED

WEDNESDAYS = Rule(weekly=(Weekday.WED,), at=time(9), remind=("1 day", "2 hours"))
FRIDAYS = WEDNESDAYS.model_copy(update={"weekly": (Weekday.FRI,)})

HOURS = st.integers(1, 24 * 45)
STEPS = st.one_of(
    st.tuples(st.just("wind"), HOURS),
    st.tuples(st.just("stand_still"), HOURS),
    st.tuples(st.just("jump"), st.integers(-24 * 400, 24 * 400)),
    st.tuples(st.just("restart"), st.just(0)),
    st.tuples(st.just("kill_after_ring"), HOURS),
    st.tuples(st.just("change"), st.integers(0, 2)),
)


@dataclass
class Year:
    """A town that lives by one rule at a time, and what its staff were told."""

    town: Town
    rules: list[Rule]
    staff: Chat
    promised: datetime = field(init=False)
    """From this moment on everything is promised that the rule names."""

    async def change(self, number: int) -> None:
        """Start the bot with another rule under the same key."""
        self.promised = self.town.clock.moment
        rule = self.rules[number % len(self.rules)].model_dump()
        named = (Activity(key="it", name="it", **rule),)
        self.town.community = COMMUNITY.model_copy(update={"activities": named})
        await self.restart(0)

    async def wind(self, hours: int) -> None:
        await self.town.wind(hours=hours)

    async def restart(self, _: int) -> None:
        await self.town.restart_bot()
        await self.tick()

    async def stand_still(self, hours: int) -> None:
        await self.town.stop()
        self.town.clock.moment += timedelta(hours=hours)
        await self.restart(0)

    async def jump(self, hours: int) -> None:
        """The clock shows another time from one moment to the next."""
        self.town.clock.moment += timedelta(hours=hours)
        self.promised = min(self.promised, self.town.clock.moment)
        await self.tick()

    async def kill_after_ring(self, hours: int) -> None:
        """Killed between the tick and the handling of what it put into the inbox."""
        self.town.clock.moment += timedelta(hours=hours)
        await self.town.app.schedule.tick()
        await self.restart(0)

    async def tick(self) -> None:
        """As the program ticks every few seconds, until nothing is due."""
        while await self.town.app.schedule.tick():
            await self.town.settle()


async def told_by_number(turn: Turn, due: DueReminder, *, late: bool) -> None:
    await post.tell_staff(turn, verbatim(f"reminder {due.reminder.id}"))


KEPT = """
    SELECT reminders.id, reminders.state, day, lead
    FROM reminders JOIN occurrences ON occurrences.id = occurrence_id
"""


async def check(year: Year) -> None:
    """Everything that was due was told, once, or reported as missed."""
    async with year.town.app.database.reading() as tx:
        kept = (await tx.exec_driver_sql(KEPT)).all()
    said = [shown.text for shown in year.staff.seen if shown.text.startswith("reminder ")]
    assert sorted(said) == sorted(f"reminder {row.id}" for row in kept if row.state == SENT)
    assert MISSED not in {row.state for row in kept}
    states = {(row.day, row.lead): row.state for row in kept}
    for at, day, lead in promised(year):
        ended = at <= year.town.clock.moment
        assert states.get((day, lead)) in ({SENT, REPORTED} if ended else {SENT, WAITING})


def promised(year: Year) -> Iterator[tuple[datetime, str, str]]:
    """When a reminder is due that the rule has promised since it stands, of which day, and how."""
    now, zone = year.town.clock.moment, year.town.community.zone
    (activity,) = year.town.community.activities
    known = Holidays.by(official().values())
    until = now + planning.HORIZON - timedelta(days=1)  # it is planned once a night
    for what in occurrences(activity, zone, known, year.promised, until):
        for lead in activity.remind if what.takes_place else ():
            at = remind_at(lead, what.held_on, activity.at, zone)
            if at >= year.promised:
                yield at, what.day.isoformat(), lead


@settings(
    max_examples=15,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # to make it small takes minutes
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@example([WEDNESDAYS], [("jump", 24 * 365), ("jump", -24 * 364), ("wind", 24 * 3)])
@example(
    [WEDNESDAYS, FRIDAYS],
    [("jump", 24 * 365), ("change", 1), ("jump", -24 * 364), ("wind", 24 * 9)],
)
@given(st.lists(rules(), min_size=1, max_size=3), st.lists(STEPS, max_size=8))
def test_whatever_happens_it_is_told_once_or_told_as_missed(
    empty_database: Path,
    monkeypatch: pytest.MonkeyPatch,
    named: list[Rule],
    steps: list[tuple[str, int]],
) -> None:
    monkeypatch.setattr(reminding, "REMIND", {Kind.ACTIVITY: told_by_number})
    asyncio.run(play(empty_database, named, steps))


async def play(empty_database: Path, named: list[Rule], steps: list[tuple[str, int]]) -> None:
    async with fresh_town(empty_database) as town:
        year = Year(town, named, await town.staff("李主任"))
        await year.change(0)
        for what, how_much in steps:
            await getattr(year, what)(how_much)
            note(f"{what} {how_much}: {town.clock.moment}")
            await check(year)
