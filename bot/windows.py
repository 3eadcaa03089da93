"""How many requests a server lets through in a time, as far as anybody but the server can tell."""

from __future__ import annotations

from bisect import bisect_right, insort
from math import inf


class Window:
    """So many requests in so many seconds, in whichever such seconds the server looks at.

    When a request is counted, only the server knows: it is some time between its beginning and
    its answer. So it keeps its place while it is under way, and for the whole time after that.
    All moments are of `time.monotonic`, in seconds.
    """

    def __init__(self, most: int, seconds: float) -> None:
        self._most = most
        self._seconds = seconds
        self._under_way = 0
        self._counted: list[float] = []
        """By when, at the latest, each was counted; in order."""

    @classmethod
    def at(cls, rate: float, seconds: float) -> Window:
        """Make one for a rate in so many seconds, which may be less than one request."""
        most = max(1, int(rate))
        return cls(most, seconds * most / rate)

    def opens(self, now: float) -> float:
        """Tell when one more may begin; infinity while that hangs on those under way."""
        del self._counted[: bisect_right(self._counted, now - self._seconds)]
        too_many = len(self._counted) + self._under_way - self._most
        if too_many < 0:
            return now
        if too_many < len(self._counted):
            return self._counted[too_many] + self._seconds
        return inf

    def begin(self) -> None:
        """Take a place; `opens` has told that there is one."""
        self._under_way += 1

    def end(self, counted_by: float) -> None:
        """It is not under way any more, and was counted by this moment at the latest."""
        self._under_way -= 1
        insort(self._counted, counted_by)

    def is_empty(self, now: float) -> bool:
        """Tell whether nothing in it counts any more."""
        return not self._under_way and (
            not self._counted or self._counted[-1] <= now - self._seconds
        )
