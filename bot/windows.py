"""How many requests a server lets through in a time, as far as anybody but the server can tell."""

from __future__ import annotations

from bisect import bisect_right
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

    def opens(self, now: float, places: int = 1) -> float:
        """Tell when so many more may begin; infinity while that hangs on those under way.

        More than it has at all are let in when it is empty.
        """
        del self._counted[: bisect_right(self._counted, now - self._seconds)]
        wanted = min(places, self._most) - 1
        too_many = len(self._counted) + self._under_way + wanted - self._most
        if too_many < 0:
            return now
        if too_many < len(self._counted):
            return self._counted[too_many] + self._seconds
        return inf

    def begin(self, places: int = 1) -> None:
        """Take places; `opens` has told that there are so many."""
        self._under_way += places

    def end(self, counted_by: float, places: int = 1) -> None:
        """They are not under way any more, and were counted by this moment at the latest."""
        self._under_way -= places
        at = bisect_right(self._counted, counted_by)
        self._counted[at:at] = [counted_by] * places

    def is_empty(self, now: float) -> bool:
        """Tell whether nothing in it counts any more."""
        return not self._under_way and (
            not self._counted or self._counted[-1] <= now - self._seconds
        )
