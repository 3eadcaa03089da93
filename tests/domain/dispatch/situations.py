"""Any report, any pool, any open offers, at any hour."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st

from domain.community import Hours
from domain.dispatch import (
    Candidate,
    Context,
    Decision,
    Need,
    OpenOffer,
    Pool,
    Record,
    Settings,
    Tired,
    decide,
    settings_of,
)
from domain.quiet import Quiet
from tests.domain.dispatch.pool import COMMUNITY, LAMP, MOMENTS, ZHANG, ZONE

PLACES = st.sampled_from(["beiyuan", "fuxing"])
CLOCK = st.builds(time, st.integers(0, 23), st.sampled_from([0, 30]))
QUIET = st.just(COMMUNITY.quiet_hours) | st.builds(Hours, start=CLOCK, end=CLOCK)
RECORDS = st.builds(
    Record,
    leaning=st.floats(-4, 4),
    spread=st.floats(0.01, 0.81),
    answers=st.integers(0, 5),
    log_minutes=st.floats(0, 20),
    kept=st.integers(0, 9),
    given_back=st.integers(0, 9),
)


@dataclass(frozen=True)
class Situation:
    """What a decision rests on."""

    need: Need
    pool: tuple[Candidate, ...]
    open_offers: tuple[OpenOffer, ...]
    settings: Settings
    now: datetime

    def decide(self, now: datetime | None = None, seed: int = 1) -> Decision:
        """Decide, now or at another moment."""
        chosen, moment = self.settings, now or self.now
        return decide(self.need, self.pool, self.open_offers, Pool(), chosen, moment, seed)


def near(now: datetime, minutes: int = 240) -> st.SearchStrategy[datetime]:
    """Moments around this one."""
    return st.integers(-minutes, minutes).map(lambda by: now + timedelta(minutes=by))


@st.composite
def volunteers(draw: st.DrawFn, id: int, now: datetime) -> Candidate:
    """Somebody who could be asked, but for one or another reason perhaps."""
    facts: dict[str, st.SearchStrategy[Any]] = {
        "compound": PLACES,
        "serves": st.frozensets(PLACES),
        "hours_start": CLOCK,
        "hours_end": CLOCK,
        "at_night": st.booleans(),
        "weekly_offers": st.none() | st.integers(1, 10),
        "offers_this_week": st.integers(0, 10),
        "busy_until": near(now),
        "asked_in_round": st.integers(0, 3),
        "had_it": st.booleans(),
        "trade_paused": st.booleans(),
        "paused_until": near(now),
        "on_duty_until": near(now),
        "known": st.booleans(),
        "certified": st.booleans(),
        "distance": st.floats(0, 3000),
        "strict_hours": st.booleans(),
        "keeps_switch": st.booleans(),
        "at_work_until": near(now),
        "load": st.integers(0, 9),
        "last_offer_at": near(now, 60 * 24 * 60),
        "tired": st.builds(Tired, st.floats(0, 5), st.floats(0, 9), st.just(now.timestamp())),
        "record": RECORDS,
    }
    usual = replace(ZHANG, person_id=id, serves=frozenset({"beiyuan", "fuxing"}))
    return replace(usual, **draw(some(facts)))


def some(facts: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    """A few facts that are not as usual."""
    few = st.lists(st.sampled_from(sorted(facts)), unique=True, max_size=3)
    return few.flatmap(lambda names: st.fixed_dictionaries({name: facts[name] for name in names}))


@st.composite
def needs(draw: st.DrawFn, now: datetime) -> Need:
    """Any report that was opened a while ago."""
    facts: dict[str, st.SearchStrategy[Any]] = {
        "reporter_id": st.integers(1, 2),
        "compound": PLACES,
        "urgent": st.just(True),
        "elder": st.just(True),
        "round": st.integers(1, 3),
        "guarded": st.just(True),
        "certificate": st.just(True),
        "given_back_at": near(now, 60),
        "seats": st.just(2),
        "visited_id": st.integers(1, 4),
    }
    opened_at = now - timedelta(minutes=draw(st.integers(0, 300)))
    return replace(LAMP, opened_at=opened_at, **draw(some(facts)))


@st.composite
def situations(draw: st.DrawFn, most_open: int = 2) -> Situation:
    """A report, a pool, open offers, a community's quiet hours, and a moment."""
    now = draw(MOMENTS)
    ids = draw(st.lists(st.integers(1, 6), unique=True, min_size=1, max_size=3))
    pool = tuple(draw(volunteers(id, now)) for id in ids)
    asked = draw(st.lists(st.integers(7, 9), unique=True, max_size=most_open))
    open_offers = tuple(
        OpenOffer(id, draw(near(now, 60)), Context(recent=draw(st.floats(0, 3)))) for id in asked
    )
    quiet = Quiet(draw(QUIET), ZONE)
    settings = replace(settings_of(COMMUNITY), quiet=quiet)
    return Situation(draw(needs(now)), pool, open_offers, settings, now)
