"""The people, reports and moments that the tests of dispatch share."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from hypothesis import strategies as st

from domain.community import Community, Compound, Hotline, OfferMinutes
from domain.dispatch import Candidate, Need

COMMUNITY = Community(
    key="jinshanyuan",
    name="锦山源社区",
    compounds=(Compound(key="beiyuan", name="北苑"), Compound(key="fuxing", name="福兴苑")),
    trades=("electrician",),
    hotlines=(Hotline(name="急救", number="120"),),
    offer_minutes=OfferMinutes(urgent=5, elder=10, normal=20),
)
ZONE = COMMUNITY.zone

LAMP = Need(reporter_id=1, compound="beiyuan", urgent=False, elder=False, round=1)
WIRE = replace(LAMP, urgent=True)

ZHANG = Candidate(
    person_id=7,
    name="张师傅",
    compound="beiyuan",
    serves=frozenset({"beiyuan"}),
    hours_start=time(8, 0),
    hours_end=time(20, 0),
    at_night=False,
    weekly_offers=3,
    offers_this_week=0,
    busy_until=None,
    asked_in_round=0,
    had_it=False,
)
LIU = replace(ZHANG, person_id=8, name="刘师傅")


def at(clock: str, day: int = 23) -> datetime:
    """A moment of this November, by the clock on the community's wall."""
    return datetime.combine(datetime(2026, 11, day), time.fromisoformat(clock), ZONE)  # noqa: DTZ001


NOON = at("12:00")


MOMENTS = st.integers(0, 2 * 24 * 60).map(lambda minutes: at("00:00") + timedelta(minutes=minutes))
