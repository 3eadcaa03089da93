"""Questions that the configuration itself can answer: hours, the place, a number to call."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from domain import packaged
from domain.community import Community, Unit
from domain.hearing import hear


class Topic(StrEnum):
    """What is asked about the service centre (党群服务中心)."""

    HOURS = "hours"
    PLACE = "place"
    PHONE = "phone"


class Answer(NamedTuple):
    """What to tell: of the service centre, or of the unit to call."""

    topic: Topic
    unit: Unit | None = None


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _UnitWords(_Table):
    asked: tuple[str, ...]
    named: tuple[str, ...]


class _File(_Table):
    hours: tuple[str, ...]
    place: tuple[str, ...]
    phone: tuple[str, ...]
    unit: tuple[_UnitWords, ...]


def answer(text: str, community: Community) -> Answer | None:
    """Find what the configuration knows about a question; None if it does not."""
    words, seen = _words(), hear(text).text
    if _any(words.phone, seen):
        unit = _unit(seen, community)
        own = any(name in seen for name in ("社区", "居委会", "服务中心", "你们"))
        return Answer(Topic.PHONE, unit) if unit or (own and community.service_phone) else None
    if _any(words.place, seen) and community.service_centre:
        return Answer(Topic.PLACE)
    return Answer(Topic.HOURS) if _any(words.hours, seen) else None


def _unit(seen: str, community: Community) -> Unit | None:
    """Give the unit that is asked for, if it has a number to call."""
    for row in _words().unit:
        if _any(row.asked, seen):
            return next((u for u in community.units if u.phone and _any(row.named, u.name)), None)
    return None


def _any(words: Iterable[str], seen: str) -> bool:
    return any(word in seen for word in words)


@cache
def _words() -> _File:
    return _File.model_validate(packaged.table("guide.toml"))
