"""The engine: discrete events, one after the other, and the rules that bind every policy."""

from __future__ import annotations

import heapq
import math
import time
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from bench.dispatch.day import WEEK, after_open, is_open, next_open
from bench.dispatch.nature import Nature
from bench.dispatch.people import Volunteer, compounds_of, settle, side_of
from bench.dispatch.policy import Move, Policy, Seen
from bench.dispatch.scenarios import Scenario
from bench.dispatch.tasks import Sent, Task, tasks_of

NOBODY_MINDS = 3
"""Offers in 7 days that nobody minds; what comes after them is in excess."""
METRES_A_MINUTE = 70


class Engine:
    """One run of a scenario under a policy."""

    def __init__(self, scenario: Scenario, policy: Policy, seed: int) -> None:
        self.scenario, self.policy, self.seed = scenario, policy, seed
        places = compounds_of(seed, scenario)
        self.volunteers, hidden = settle(seed, scenario, places)
        self.nature = Nature(seed, scenario.human, self.volunteers, hidden)
        self.tasks = tasks_of(seed, scenario, places)
        self.now, self.excess, self.decisions, self.seconds = 0.0, 0, 0, 0.0
        self._events: list[tuple[float, int, str, tuple[Any, ...]]] = []
        self._pushed = 0
        self._holders = defaultdict[tuple[int, str], list[int]](list)
        for who in self.volunteers:
            for skill in who.skills:
                self._holders[who.community, skill].append(who.id)
        policy.start(self)

    def run(self) -> Engine:
        """Let everything happen."""
        happens: dict[str, Callable[..., None]] = {
            "arrive": self._arrive,
            "timer": self._timer,
            "answer": self._answer,
            "finish": self._finish,
            "release": self._release,
        }
        for task in self.tasks:
            self._push(task.start, "arrive", task)
        while self._events:
            self.now, _, kind, about = heapq.heappop(self._events)
            happens[kind](*about)
        return self

    def distance(self, task: Task, who: Volunteer) -> float:
        """Give the metres between a report and a volunteer's home."""
        return math.hypot(task.x - who.x, task.y - who.y)

    def holders(self, task: Task) -> list[Volunteer]:
        """Give everybody with the skill who is near enough to be asked."""
        communities = [task.community, *self._neighbours(task.community)]
        ids = (id for c in communities for id in self._holders.get((c, task.skill), ()))
        return [self.volunteers[id] for id in ids]

    def may_be_offered(self, task: Task, who: Volunteer) -> bool:
        """Tell whether an offer is possible at all: the rules that bind every policy."""
        fresh = who.id not in task.open_offers and who.id not in task.closed
        at_work = who.busy_until > self.now and not self.policy.asks_the_busy
        free = not at_work and who.paused_until <= self.now
        return fresh and free and (task.urgent or is_open(self.now))

    def _seen(self, task: Task) -> list[Seen]:
        found = self.holders(task)
        if not self.policy.own_rails:
            found = [w for w in found if self.may_be_offered(task, w) and self._in_peace(task, w)]
        return [self._look(task, who) for who in found]

    def _look(self, task: Task, who: Volunteer) -> Seen:
        return Seen(
            who,
            self.distance(task, who),
            self.nature.shown(who.id, self.now),
            who.community == task.community,
            self.nature.keeps_switch(who.id),
        )

    def _in_peace(self, task: Task, who: Volunteer) -> bool:
        """Tell whether the policy's own caps let her be asked."""
        cap, one_open = self.policy.weekly_cap, self.policy.one_open
        often = cap is not None and who.offers_within(self.now, WEEK) >= cap
        return task.urgent or not (often or (one_open and who.open_offers))

    def _neighbours(self, community: int) -> list[int]:
        if not self.scenario.neighbours_help:
            return []
        side = side_of(self.scenario)
        x, y = community % side, community // side
        around = ((x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1))
        inside = (b * side + a for a, b in around if 0 <= a < side and b >= 0)
        return [c for c in inside if c < self.scenario.communities]

    def _push(self, moment: float, kind: str, *about: Any) -> None:
        self._pushed += 1
        heapq.heappush(self._events, (moment, self._pushed, kind, about))

    def _arrive(self, task: Task) -> None:
        task.state = "open"
        self._decide(task)

    def _timer(self, task: Task, number: int) -> None:
        if number == task.timer:
            self._decide(task)

    def _wind(self, task: Task, moment: float) -> None:
        task.timer += 1
        if not task.urgent and not is_open(moment):
            moment = next_open(moment)
        latest = max(task.deadline, self.now)
        self._push(min(max(moment, self.now), latest), "timer", task, task.timer)

    def _decide(self, task: Task) -> None:
        if task.state != "open":
            return
        if not task.urgent and not is_open(self.now):
            self._wind(task, next_open(self.now))
        elif self.now >= task.deadline - 1e-9:
            self._escalate(task)
        else:
            self._apply(task, self._move(task))

    def _move(self, task: Task) -> Move:
        begun = time.process_time()
        open_offers = list(task.open_offers.items())
        move = self.policy.move(task, self._seen(task), self.now, open_offers)
        self.seconds += time.process_time() - begun
        self.decisions += 1
        return move

    def _apply(self, task: Task, move: Move) -> None:
        if move.hands_over:
            self._escalate(task)
            return
        for id in move.offers:
            self._offer(task, self.volunteers[id])
        again = max(0.5, move.again_in)
        if not move.offers and not move.waits and not task.open_offers:
            again = 15  # nobody is left, but somebody may be free again before the deadline
        self._wind(task, min(self.now + again, task.deadline))

    def _offer(self, task: Task, who: Volunteer) -> None:
        if not self.may_be_offered(task, who):
            raise AssertionError(f"{self.policy.name} offers what cannot be offered")
        now, distance = self.now, self.distance(task, who)
        features = self.policy.features(task, self._look(task, who), now)
        flip = self.nature.flip(task, who.id, distance, now)
        task.open_offers[who.id] = Sent(now, features)
        task.offers += 1
        who.offers += 1
        self.excess += who.offers_within(now, WEEK) >= NOBODY_MINDS
        who.open_offers += 1
        who.last_offer = now
        who.offer_times.append(now)
        self.nature.offered(who.id, now)
        if flip.yes or flip.says_no:
            self._push(now + flip.delay, "answer", task, who, flip.yes, task.attempt)

    def _answer(self, task: Task, who: Volunteer, yes: bool, attempt: int) -> None:
        same = attempt == task.attempt
        if not (task.state == "open" and who.id in task.open_offers and same):
            if yes and same and task.state in ("claimed", "done"):
                task.lost_races += 1
                self.nature.tire(who.id, self.now, self.scenario.human.lost_race)
        elif not yes:
            self._decline(task, who)
        elif who.busy_until <= self.now:
            who.accepted += 1
            sent = task.open_offers[who.id]
            self.policy.observe("accept", task, who, self.now, sent)
            self._close(task, "taken", winner=who.id)
            self._claim(task, who)

    def _decline(self, task: Task, who: Volunteer) -> None:
        sent = task.open_offers.pop(who.id)
        who.open_offers -= 1
        task.closed.add(who.id)
        self.policy.observe("decline", task, who, self.now, sent)
        if self.policy.reacts_to_no or not task.open_offers:
            self._decide(task)

    def _close(self, task: Task, kind: str, winner: int | None = None) -> None:
        for id, sent in task.open_offers.items():
            self.volunteers[id].open_offers -= 1
            if id == winner:
                continue
            if kind == "expired":
                task.closed.add(id)
            self.policy.observe(kind, task, self.volunteers[id], self.now, sent)
        task.open_offers = {}

    def _claim(self, task: Task, who: Volunteer) -> None:
        now = self.now
        task.state, task.claimed_at = "claimed", now
        task.timer += 1
        who.job_times.append(now)
        if self.nature.keeps(task, who.id):
            start = now if task.urgent or is_open(now) else next_open(now)
            walk = 2 + self.distance(task, who) / METRES_A_MINUTE
            who.busy_until = max(start, now) + walk + task.job_minutes
            self._push(who.busy_until, "finish", task, who)
        else:
            who.busy_until = now + self.nature.gives_back_after(task, who.id)
            self._push(who.busy_until, "release", task, who)

    def _release(self, task: Task, who: Volunteer) -> None:
        if who.job_times:
            who.job_times.pop()
        task.closed.add(who.id)
        task.given_back += 1
        task.attempt += 1
        task.state, task.given_back_at = "open", self.now
        self.policy.observe("release", task, who, self.now, None)
        more = self.now + 45 if task.urgent else after_open(self.now, 60)
        task.deadline = max(task.deadline, more)
        self._decide(task)

    def _finish(self, task: Task, who: Volunteer) -> None:
        task.state, task.done = "done", True
        who.done += 1
        self.nature.hidden[who.id].last_done = self.now
        if self.scenario.human.joy:
            self.nature.tire(who.id, self.now, -self.scenario.human.joy)
        self.policy.observe("done", task, who, self.now, None)

    def _escalate(self, task: Task) -> None:
        self._close(task, "expired")
        task.state = "escalated"
