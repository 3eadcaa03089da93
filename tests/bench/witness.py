"""What Telegram's side has seen of a broadcast: read from the simulator's journal of calls."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from simulator.journal import ApiCall

A_SECOND = 30
"""How many messages Telegram lets through."""

ROUNDING = 0.001
"""Seconds: the journal's own clock is read a little later than that of the limits."""


@dataclass(frozen=True)
class Seen:
    """What came in while copies of an announcement were coming in."""

    copies: int
    requests: int
    """Copies, and answers to residents."""
    seconds: float
    """From the first copy to the last."""
    most_in_a_second: int
    refused: int
    """How many were answered with 429, from start to end."""

    @property
    def ratio(self) -> float:
        """How long it took, against the least that is possible for so many."""
        return self.seconds / ((self.requests - 1) / A_SECOND)


def is_copy(call: ApiCall, words: str) -> bool:
    """Whether a call has brought a copy of an announcement."""
    return call.code == 200 and call.parameters.get("text") == words


def seen(calls: Iterable[ApiCall], words: str) -> Seen:
    """Count what came in between the first and the last copy of these words."""
    asked = [call for call in calls if call.method != "getUpdates"]
    copies = [call for call in asked if is_copy(call, words)]
    begun, ended = copies[0].at, copies[-1].at
    moments = [(call.at - begun).total_seconds() for call in asked if begun <= call.at <= ended]
    return Seen(
        copies=len(copies),
        requests=len(moments),
        seconds=moments[-1],
        most_in_a_second=_most_in_a_second(moments),
        refused=sum(call.code == 429 for call in asked),
    )


def _most_in_a_second(moments: Sequence[float]) -> int:
    ends = [bisect_left(moments, moment + 1 - ROUNDING) for moment in moments]
    return max(end - begin for begin, end in enumerate(ends))
