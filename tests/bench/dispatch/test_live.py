"""The rule the bot runs, measured: like the reference, better than its peers, within its rails."""

from collections.abc import Sequence
from dataclasses import replace
from statistics import fmean
from typing import Any

import pytest

from bench.dispatch.day import WEEK, is_open
from bench.dispatch.engine import Engine
from bench.dispatch.metrics import figures_of
from bench.dispatch.people import Volunteer
from bench.dispatch.policies import NAIVE, OURS, POLICIES
from bench.dispatch.policies.beta import Answers
from bench.dispatch.policies.live import COMMUNITY, Live
from bench.dispatch.policies.rolling import Rolling
from bench.dispatch.policy import Move, Open, Run, Seen
from bench.dispatch.scenarios import CHANGED, SCENARIOS, Storm
from bench.dispatch.tasks import Sent, Task
from domain.dispatch import Context, settings_of
from domain.dispatch.learning import LATE

PLAIN = replace(settings_of(COMMUNITY), floor=0.0, idle_days=1e9, explored=0.0)
"""The rule without what only the live one has: the floor, idle people, chance now and then."""
FOUR_WEEKS = replace(
    SCENARIOS["S10R"], per_day=4.0, days=25, storms=(Storm(10, 9, 3, 40),), red_hats=10
)
"""Later the reference forgets offers of which the live rule still feels a trace."""
TEN_WEEKS = replace(SCENARIOS["S10"], days=70)


class Prompt(Answers):
    """What the reference learns of answers, without those that come late: as the live rule does."""

    def learn_minutes(self, id: int, minutes: float) -> None:
        if minutes <= LATE:
            super().learn_minutes(id, minutes)


class Shadowed(Rolling):
    """The reference, and beside it the live rule, which sees, hears and does the same."""

    def start(self, run: Run) -> None:
        super().start(run)
        self.known.answers = Prompt()
        self.live, self.compared, self.people = Live(PLAIN), 0, run.nature.volunteers
        self.live.start(run)

    def move(self, task: Task, seen: Sequence[Seen], now: float, open_offers: Open) -> Move:
        reference = super().move(task, seen, now, open_offers)
        asked = [Seen(self.people[id], 0.0, in_hours=True, local=True) for id, _ in open_offers]
        offers = [(id, as_live(sent)) for id, sent in open_offers]
        live = self.live.move(task, [*seen, *asked], now, offers)
        both = [(list(move.offers), move.waits, move.hands_over) for move in (reference, live)]
        assert both[0] == both[1]
        self.compared += 1
        return reference

    def features(self, task: Task, seen: Seen, now: float) -> Any:
        kept = super().features(task, seen, now)
        assert self.live.features(task, seen, now) == pytest.approx(kept)
        return kept

    def observe(self, kind: str, task: Task, who: Volunteer, now: float, sent: Sent | None) -> None:
        super().observe(kind, task, who, now, sent)
        self.live.observe(kind, task, who, now, sent and as_live(sent))


def as_live(sent: Sent) -> Sent:
    """The same offer as the live rule keeps it."""
    return Sent(sent.at, Context(*sent.features))


class Watched(Engine):
    """An engine that lets no offer pass which the live rule's own rails forbid."""

    def _offer(self, task: Task, who: Volunteer) -> None:
        if not task.urgent:
            assert is_open(self.now)
            assert not self._waits_for(who)
            assert who.offers_within(self.now, WEEK) < 5
        if self.policy.name == "live-strict" and not task.urgent:
            assert self.nature.shown(who.id, self.now + 1e-6)
        super()._offer(task, who)

    def _waits_for(self, who: Volunteer) -> bool:
        """Whether an offer waits for her answer whose time is not over at this very moment."""
        asked = (task for task in self.tasks if who.id in task.open_offers)
        return any(task.deadline > self.now + 1e-6 for task in asked)


@pytest.mark.parametrize("seed", [500, 501])
def test_each_decision_is_the_same_as_the_references(seed: int) -> None:
    policy = Shadowed()
    Engine(FOUR_WEEKS, policy, seed).run()
    assert policy.compared > 300


@pytest.mark.slow
def test_the_live_rule_beats_every_naive_peer() -> None:
    def mean(name: str) -> float:
        runs = (Engine(TEN_WEEKS, POLICIES[name](), seed).run() for seed in range(500, 504))
        return fmean(figures_of(run).score for run in runs)

    assert mean("live") > 1.05 * max(mean(name) for name in NAIVE)


@pytest.mark.parametrize("policy", ["live", "live-strict"])
@pytest.mark.parametrize("world", ["base", "switch kept by half"])
def test_nothing_passes_the_live_rules_own_rails(policy: str, world: str) -> None:
    changed = replace(FOUR_WEEKS, human=CHANGED[world])
    run = Watched(changed, OURS[policy](), 502).run()
    assert sum(task.offers for task in run.tasks) > 100


def test_whoever_is_not_told_of_work_asks_people_at_work_and_has_no_yes_of_them() -> None:
    class Counted(Engine):
        asked_at_work = 0

        def _offer(self, task: Task, who: Volunteer) -> None:
            self.asked_at_work += who.busy_until > self.now
            super()._offer(task, who)

        def _claim(self, task: Task, who: Volunteer) -> None:
            assert who.busy_until <= self.now
            super()._claim(task, who)

    told, untold = (Counted(FOUR_WEEKS, OURS[name](), 502) for name in ("live", "live-untold"))
    told.run()
    untold.run()
    assert told.asked_at_work == 0
    assert untold.asked_at_work > 0


@pytest.mark.parametrize("policy", [*OURS, "broadcast", "clairvoyant"])
def test_every_report_is_done_or_handed_over(policy: str) -> None:
    run = Engine(FOUR_WEEKS, POLICIES[policy](), 503).run()
    assert all(task.done != (task.state == "escalated") for task in run.tasks)
    assert sum(task.offers for task in run.tasks) == sum(who.offers for who in run.volunteers)
    assert sum(task.done for task in run.tasks) == sum(who.done for who in run.volunteers)
    assert all(who.open_offers == 0 for who in run.volunteers)


def test_the_same_seed_gives_the_same_run() -> None:
    runs = [Engine(FOUR_WEEKS, Live(), 504).run() for _ in range(2)]
    assert len({figures_of(run).score for run in runs}) == 1
