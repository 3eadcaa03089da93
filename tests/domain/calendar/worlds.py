"""Zones, holidays and rules to choose from."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from domain.calendar.holidays import Arrangement, Holiday, Holidays, official
from domain.calendar.patterns import IfShort, Monthly, MonthlyWeekday, Weekday, Yearly
from domain.calendar.rules import OnHoliday, Rule

SHANGHAI, BERLIN = ZoneInfo("Asia/Shanghai"), ZoneInfo("Europe/Berlin")
ZONES = (SHANGHAI, BERLIN, ZoneInfo("Australia/Lord_Howe"), ZoneInfo("America/St_Johns"))
"""China has no daylight-saving time; the others have, one of them by half an hour."""

KNOWN = Holidays.by(official().values())
NOTHING_KNOWN = Holidays.by(())

SHORT = st.sampled_from(IfShort)
PATTERNS: dict[str, st.SearchStrategy[Any]] = {
    "weekly": st.lists(st.sampled_from(Weekday), min_size=1, max_size=7, unique=True),
    "monthly": st.builds(Monthly, day=st.integers(1, 31), if_short=SHORT),
    "monthly_weekday": st.builds(
        MonthlyWeekday,
        which=st.sampled_from([-1, 1, 2, 3, 4, 5]),
        weekday=st.sampled_from(Weekday),
    ),
    "yearly": st.builds(
        Yearly, month=st.sampled_from([2, 3, 6, 9, 12]), day=st.integers(6, 29), if_short=SHORT
    ),
    "dates": st.lists(
        st.dates(date(2026, 1, 6), date(2027, 12, 20)), min_size=1, max_size=5
    ).filter(lambda dates: any(day.month in (3, 7, 8, 11) for day in dates)),
}


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    """Any rule: one or more patterns, any time of day, up to three reminders."""
    named = draw(st.sets(st.sampled_from(sorted(PATTERNS)), min_size=1, max_size=2))
    leads = ["3 days", "1 day", "2 hours", "90 minutes"]
    return Rule(
        **{name: draw(PATTERNS[name]) for name in sorted(named)},
        at=draw(st.times().map(lambda at: time(at.hour, at.minute))),
        remind=tuple(draw(st.lists(st.sampled_from(leads), unique=True, max_size=3))),
        on_holiday=draw(st.sampled_from(OnHoliday)),
    )


@st.composite
def holidays(draw: st.DrawFn) -> Holidays:
    """The real year 2026, nothing at all, or made-up holidays in 2026 and 2027."""
    made_up = st.builds(
        _made_up,
        st.lists(st.integers(0, 60), min_size=1, max_size=6),
        st.lists(st.integers(1, 9), min_size=6, max_size=6),
    )
    return draw(st.one_of(st.just(KNOWN), st.just(NOTHING_KNOWN), made_up))


def _made_up(gaps: list[int], lengths: list[int]) -> Holidays:
    first, found = date(2026, 1, 1), []
    for gap, length in zip(gaps, lengths, strict=False):
        last = first + timedelta(days=gap + length - 1)
        found.append(Holiday(name="节", first=first + timedelta(days=gap), last=last))
        first = last + timedelta(days=1)
    return Holidays.by([Arrangement(year=2026, source="", holidays=tuple(found))])
