"""What is done today: ask everybody, or one after the other, or a few at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from bench.dispatch.policy import Move, Open, Policy, Seen
from bench.dispatch.tasks import Task

FOR_GOOD = 1e9
"""Minutes after any window: it is not asked again."""
NEAR = 300
"""Metres."""


def local_of(seen: Sequence[Seen]) -> list[Seen]:
    """Give those of the own community, or all where there are none."""
    return [each for each in seen if each.local] or list(seen)


def ids(seen: Sequence[Seen]) -> list[int]:
    """Give whom to ask."""
    return [each.who.id for each in seen]


class Broadcast(Policy):
    """Everybody at once."""

    name = "broadcast"

    def move(self, task: Task, seen: Sequence[Seen], now: float, open_offers: Open) -> Move:
        """Ask the own community first, then the neighbours."""
        local = any(each.local for each in seen)
        return Move(ids(local_of(seen)), 30 if local else FOR_GOOD)


class RadiusThenAll(Policy):
    """The near ones first, everybody 15 minutes later (food rescue, Shi et al. 2020)."""

    name = "radius-then-all"

    def move(self, task: Task, seen: Sequence[Seen], now: float, open_offers: Open) -> Move:
        """Ask who lives within 300 metres, then all."""
        near = [each for each in seen if each.distance <= NEAR]
        if near and task.offers == 0:
            return Move(ids(near), 15)
        others = any(not each.local for each in seen)
        return Move(ids(local_of(seen)), 30 if others else FOR_GOOD)


class OneByOne(Policy):
    """One after the other, ten minutes each: what staff do today by phone."""

    def __init__(self, how: Literal["random", "nearest", "leastload"]) -> None:
        self.how = how
        self.name = f"{how}-1"

    def move(self, task: Task, seen: Sequence[Seen], now: float, open_offers: Open) -> Move:
        """Ask the next one."""
        return Move(ids(self.ordered(seen, now)[:1]), 10)

    def ordered(self, seen: Sequence[Seen], now: float) -> list[Seen]:
        """Give whom to ask first."""
        if self.how == "random":
            local = local_of(seen)
            return self.rng.sample(local, len(local))
        if self.how == "nearest":
            return sorted(seen, key=lambda each: (each.distance, each.who.id))
        return sorted(
            seen,
            key=lambda each: (
                not each.local,
                each.who.load(now),
                each.who.last_offer,
                each.who.id,
            ),
        )


class Waves(OneByOne):
    """So many at a time, nearest first, every ten minutes."""

    def __init__(
        self,
        size: int,
        *,
        replaces: bool = False,
        in_hours_first: bool = False,
        cap: int | None = None,
    ) -> None:
        super().__init__("nearest")
        self.size, self.in_hours_first = size, in_hours_first
        self.reacts_to_no, self.weekly_cap = replaces, cap
        self.name = f"waves{size}"

    def move(self, task: Task, seen: Sequence[Seen], now: float, open_offers: Open) -> Move:
        """Ask the next few; where refusals are replaced (GoodSAM), as many as said no."""
        room = self.size
        if self.reacts_to_no and open_offers:
            fresh = [sent.at for _, sent in open_offers if now - sent.at < 10]
            room -= len(fresh)
            if room <= 0:
                return Move((), max(0.5, 10 - (now - min(fresh))), waits=True)
        ordered = self.ordered(seen, now)
        if self.in_hours_first:
            ordered.sort(key=lambda each: not each.in_hours)
        return Move(ids(ordered[:room]), 10)
