"""What residents write about: the categories, the ways they go and the trades that mend."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict

from domain import packaged


class Group(StrEnum):
    """The shelves on which the categories stand, in the order they are shown."""

    HOME_REPAIR = "home_repair"
    UTILITIES = "utilities"
    PUBLIC_SPACE = "public_space"
    NEIGHBOURHOOD = "neighbourhood"
    SAFETY_HEALTH = "safety_health"
    SERVICE_TALK = "service_talk"


class Route(StrEnum):
    """Who takes a message up."""

    VOLUNTEER = "volunteer"
    STAFF = "staff"
    COUNCIL = "council"
    PARTNER = "partner"
    EMERGENCY = "emergency"
    NONE = "none"
    """Nobody: the bot answers it itself."""


class Trade(StrEnum):
    """What somebody of the talent pool, or a partner unit, is able to do."""

    ELECTRICIAN = "electrician"
    PLUMBER = "plumber"
    LOCKSMITH = "locksmith"
    CARPENTER = "carpenter"
    TV_REPAIR = "tv_repair"
    APPLIANCE_REPAIR = "appliance_repair"
    PHONE_HELP = "phone_help"
    ELDER_CARE = "elder_care"
    BARBER = "barber"


class Category(BaseModel):
    """One kind of matter, with the way it goes unless the words say otherwise."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    group: Group
    route: Route
    trade: Trade | None = None
    shared: bool = False
    """True: one and the same matter troubles many homes, and is told by many."""


@cache
def categories() -> Mapping[str, Category]:
    """All categories by code, in the order of the taxonomy."""
    rows = packaged.table("taxonomy.toml")
    return MappingProxyType({code: Category(code=code, **row) for code, row in rows.items()})
