"""A community as its configuration describes it: places, trades, hours, numbers to call."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, field_validator

from domain.calendar.rules import Activity, Lead, check_leads
from domain.spots import Spot

WITHIN_METRES, BETWEEN_METRES = 100.0, 500.0
"""How far it is within a compound, and to another one that is not on the map."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Compound(_Frozen):
    """A residential compound (小区). `also` are other names people use for it."""

    key: str = Field(pattern=r"^[a-z0-9_]{1,20}$")
    name: str
    also: tuple[str, ...] = ()
    spot: Spot | None = None
    """Where it is on the map."""


class Unit(_Frozen):
    """A partner unit of the alliance (爱心联盟), and the trades it takes over from neighbours."""

    key: str = Field(pattern=r"^[a-z0-9_]{1,20}$")
    name: str
    phone: str = ""
    trades: tuple[str, ...] = ()


class Hotline(_Frozen):
    """A number to call in danger; without `dangers` it is shown for every kind."""

    name: str
    number: str
    dangers: tuple[str, ...] = ()
    """Kinds of `domain.danger.DangerKind` that this number is for."""


class Hours(_Frozen):
    """Hours of the day in the community's time zone; they may go over midnight."""

    start: time
    end: time

    def hold(self, moment: time) -> bool:
        """Tell whether a time of day lies within, the end left out."""
        if self.start <= self.end:
            return self.start <= moment < self.end
        return moment >= self.start or moment < self.end


class OfferMinutes(_Frozen):
    """After how many minutes without an answer more neighbours may be asked."""

    urgent: int = Field(default=5, ge=1)
    elder: int = Field(default=10, ge=1)
    normal: int = Field(default=20, ge=1)


class Window(_Frozen):
    """Within how many minutes a neighbour must be found; quiet hours count for urgent jobs only."""

    urgent: int = Field(default=45, ge=1)
    elder: int = Field(default=120, ge=1)
    normal: int = Field(default=240, ge=1)


class Dispatch(_Frozen):
    """How neighbours are asked."""

    preset: Literal["gentle", "standard", "brisk"] = "standard"
    """How much goodwill a job may cost."""
    window: Window = Window()


class JobHours(_Frozen):
    """How long a job in hand may stand still: until a reminder, and from then until it goes on."""

    remind: int = Field(default=8, ge=1)
    give_back: int = Field(default=12, ge=1)


class Council(_Frozen):
    """The council hall (同辛议事厅): at least one meeting (议事会) a month."""

    remind: tuple[Lead, ...] = ("3 days", "1 day", "2 hours")
    """How long before a meeting those invited and the groups are reminded."""
    plan_by: int = Field(default=20, ge=1, le=28)
    """On which day of the month staff are told when it has no meeting yet."""

    @field_validator("remind")
    @classmethod
    def _moments_differ(cls, value: tuple[Lead, ...]) -> tuple[Lead, ...]:
        check_leads(value)
        return value


class Community(_Frozen):
    """One residents' community with a bot account of its own."""

    key: str = Field(pattern=r"^[a-z0-9_]{1,30}$")
    name: str
    timezone: str = "Asia/Shanghai"
    language: str = Field(default="zh-CN", pattern=r"^(zh-CN|en)$")
    service_centre: str = ""
    """Where the service centre (党群服务中心) is, in a sentence."""
    service_phone: str = ""
    service_hours: Hours = Hours(start=time(8, 30), end=time(17, 30))
    compounds: tuple[Compound, ...] = Field(min_length=1, max_length=12)
    trade_names: Mapping[str, str] = Field(default_factory=dict)
    """Trades of this community's own, by key, beside those of the taxonomy."""
    trades: tuple[str, ...] = Field(min_length=1, max_length=12)
    units: tuple[Unit, ...] = ()
    hotlines: tuple[Hotline, ...] = Field(min_length=1)
    quiet_hours: Hours = Hours(start=time(21, 30), end=time(7, 30))
    offer_minutes: OfferMinutes = OfferMinutes()
    dispatch: Dispatch = Dispatch()
    job_hours: JobHours = JobHours()
    duty_minutes: int = Field(default=3, ge=1)
    """How long one person on duty has to say "I have it" before the next is called."""
    staff_hours: int = Field(default=24, ge=1)
    """After how many hours a report that waits for staff is overdue."""
    words_days: int = Field(default=7, ge=1)
    """After how many days what came in and went out is blanked, once it is done."""
    council: Council = Council()
    activities: tuple[Activity, ...] = ()
    """What the community does on fixed days: patrols, checks, courses."""

    def metres(self, home: str, place: str) -> float:
        """Tell how far it is from one compound to another, in metres, about."""
        if home == place:
            return WITHIN_METRES
        spots = {compound.key: compound.spot for compound in self.compounds}
        here, there = spots.get(home), spots.get(place)
        return here.metres_to(there) if here and there else BETWEEN_METRES

    @property
    def zone(self) -> ZoneInfo:
        """The time zone at the edges; storage keeps UTC."""
        return ZoneInfo(self.timezone)
