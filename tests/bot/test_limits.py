"""What the server sees of our pace, however the network delays requests and answers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import cycle, islice
from math import inf
from random import Random
from statistics import mean

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.limits import Limits, Request
from bot.windows import Window

WAY = 0.04
"""The seconds that the quickest request takes to the server, and its answer back."""
ROUNDING = 1e-9

Delays = tuple[float, float]
delays = st.floats(0, 0.3)
"""How much longer something takes, on the way there or back."""
SOME = settings(max_examples=30, deadline=None)
ways = st.lists(st.tuples(delays, delays), min_size=1, max_size=40)


@dataclass
class Network:
    """Time, requests under way, and the moments at which the server saw each chat's."""

    limits: Limits
    now: float = 1000.0
    seen: list[tuple[float, str]] = field(default_factory=list)
    _under_way: list[tuple[float, int, Request]] = field(default_factory=list)

    def sends(self, chat: str, delay: Delays, *, evenly: bool = False) -> None:
        """Wait until the limits allow it, and send one."""
        while (moment := self._moment(chat, evenly=evenly)) > self.now:
            self._pass(moment)
        there, back = delay
        request = self.limits.begin(chat, self.now, messages=1)
        self.seen.append((self.now + WAY + there, chat))
        answered = self.now + WAY + there + back + WAY
        heappush(self._under_way, (answered, len(self.seen), request))

    def _moment(self, chat: str, *, evenly: bool) -> float:
        soonest = self.limits.soonest(chat, self.now, messages=1)
        return max(soonest, self.limits.opens(self.now, messages=1, evenly=evenly))

    def _pass(self, moment: float) -> None:
        """Let time pass, until an answer comes or the moment is there."""
        if self._under_way and self._under_way[0][0] <= moment:
            self.now, _, request = heappop(self._under_way)
            self.limits.end(request, self.now)
        else:
            assert moment < inf, "nobody would ever send again"
            self.now = moment

    def most_in(self, seconds: float, chat: str = "") -> int:
        """How many the server saw in whichever so many seconds there were most, of all or one."""
        moments = sorted(moment for moment, where in self.seen if chat in ("", where))
        ends = [bisect_left(moments, moment + seconds - ROUNDING) for moment in moments]
        return max(end - begin for begin, end in enumerate(ends))


def sent(chats: Iterable[str], ways: Sequence[Delays], *, evenly: bool = False) -> Network:
    """A network that knows how quick an answer can be, after so many messages."""
    network = Network(Limits(per_second=30, per_chat_per_second=1, per_group_per_minute=20))
    for chat, delay in zip(chats, cycle([*ways, (0.0, 0.0)]), strict=False):
        network.sends(chat, delay, evenly=evenly)
    return network


def neighbours(number: int) -> Iterable[str]:
    """So many chats, each of somebody else."""
    return map(str, range(1, number + 1))


@SOME
@given(ways, st.booleans())
def test_no_second_of_the_server_has_more_than_thirty(ways: list[Delays], evenly: bool) -> None:
    network = sent(neighbours(300), ways, evenly=evenly)
    assert network.most_in(1) <= 30


@SOME
@given(ways)
def test_a_chat_gets_one_in_whichever_second(ways: list[Delays]) -> None:
    network = sent(islice(cycle(["1", "2", "3"]), 60), ways)
    assert all(network.most_in(1, chat) == 1 for chat in "123")


@SOME
@given(ways)
def test_a_group_gets_twenty_in_whichever_minute(ways: list[Delays]) -> None:
    network = sent(["-1"] * 70, ways)
    assert network.most_in(60, "-1") == 20
    assert network.most_in(1, "-1") == 1


def test_what_takes_always_as_long_costs_nothing() -> None:
    network = sent(neighbours(3_009), [(0.0, 0.0)], evenly=True)
    assert network.now - 1000 < 1.005 * 3_009 / 30


def test_delays_cost_as_much_as_they_are_long() -> None:
    chance = Random(7)
    ways = [(chance.uniform(0, 0.01), chance.uniform(0, 0.01)) for _ in range(997)]
    network = sent(neighbours(3_009), ways, evenly=True)
    assert 1.005 < (network.now - 1000) / (3_009 / 30) < 1.015


def test_what_goes_evenly_leaves_places_for_others() -> None:
    network = sent(neighbours(300), [(0.0, 0.01), (0.01, 0.0)], evenly=True)
    waits = []
    for number in range(100):
        now = network.now
        waits.append(network.limits.opens(now, messages=1, evenly=False) - now)
        network.sends(f"later {number}", (0.0, 0.01), evenly=True)
    assert mean(waits) < 0.05
    assert max(waits) < 0.2


def test_what_does_not_appear_in_a_chat_counts_only_in_all() -> None:
    limits = Limits(30, 1, 20)
    tap = limits.begin("1", 0.0, messages=0)
    limits.end(tap, 0.05)
    assert limits.soonest("1", 0.05, messages=1) == 0.05
    say = limits.begin("1", 0.05, messages=1)
    limits.end(say, 0.1)
    assert limits.soonest("1", 0.1, messages=1) == 1.1
    assert limits.soonest("1", 0.1, messages=0) == 0.1


def test_whoever_is_held_gets_nothing_and_others_do() -> None:
    limits = Limits(30, 1, 20)
    limits.hold("1", 60)
    assert limits.held(0) == {"1": 60}
    assert limits.soonest("1", 1, messages=0) == 60
    assert limits.soonest("2", 1, messages=1) == 1
    assert limits.closed(61) == {}


def test_a_rate_below_one_is_one_in_longer() -> None:
    window = Window.at(0.5, 1)
    window.begin()
    window.end(counted_by=10)
    assert window.opens(11) == 12


@given(st.integers(2, 10), st.integers(1, 30))
def test_an_album_takes_as_many_places_as_it_has_messages(messages: int, before: int) -> None:
    limits = Limits(30, 1, 20)
    for number in range(before):
        limits.end(limits.begin(str(number), 0.0, messages=1), 0.0)
    opens = limits.opens(0.5, messages=messages, evenly=False)
    assert opens == (0.5 if before + messages <= 30 else 1.0)
    limits.end(limits.begin("-1", opens, messages=messages), opens)
    assert limits.soonest("-1", opens + 1, messages=20 - messages) == opens + 1
    assert limits.soonest("-1", opens + 1, messages=21 - messages) == opens + 60
