"""The project's own rule, as the bot runs it: `domain.dispatch.decide` and `learn`, not a copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from bench.dispatch.day import HOUR, NEVER, WEEK
from bench.dispatch.people import Volunteer
from bench.dispatch.policy import Move, Open, Policy, Run, Seen
from bench.dispatch.tasks import Sent, Task
from domain.community import Community, Compound, Hotline
from domain.dispatch import (
    Ask,
    Candidate,
    Context,
    Ending,
    Escalate,
    Need,
    OfferNow,
    OpenOffer,
    Outcome,
    Pool,
    Preset,
    Record,
    Settings,
    Tired,
    decide,
    learn,
    settings_of,
)

BEGINNING = datetime(2026, 1, 5, tzinfo=UTC)
"""The Monday on which everything begins."""
EVERYWHERE = "everywhere"
COMMUNITY = Community(
    key="bench",
    name="bench",
    timezone="UTC",
    compounds=(Compound(key=EVERYWHERE, name=EVERYWHERE),),
    trades=("electrician",),
    hotlines=(Hotline(name="120", number="120"),),
)
AT_WORK = 15
"""The bot does not know when she is back, and looks again after so many minutes."""
ENDINGS = {
    "accept": Ending.ACCEPTED,
    "decline": Ending.DECLINED,
    "expired": Ending.EXPIRED,
    "taken": Ending.TAKEN,
    "done": Ending.KEPT,
    "release": Ending.GIVEN_BACK,
}


def moment(minutes: float) -> datetime:
    """Give a moment of the benchmark as the bot knows moments."""
    return BEGINNING + timedelta(minutes=minutes)


class Live(Policy):
    """What the bot does. Its guard rails are its own: it sees everybody with the skill."""

    reacts_to_no, own_rails = True, True

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        name: str = "live",
        strict: bool = False,
        told_of_work: bool = True,
        at_night: bool = True,
    ) -> None:
        self.name = name
        self._settings = settings or settings_of(COMMUNITY, Preset.STANDARD)
        self._strict = strict
        """Everybody said: outside of my hours do not ask me."""
        self.asks_the_busy = not told_of_work
        self._at_night = at_night
        """Everybody agreed to be asked at night, when it is urgent."""

    def start(self, run: Run) -> None:
        """Begin with nothing known."""
        super().start(run)
        self._seed = run.seed
        self._pool, self._records = Pool(), dict[int, Record]()
        self._tired, self._open_until = dict[int, Tired](), dict[int, datetime]()
        self._asked = dict[int, Ask]()

    def move(self, task: Task, seen: Sequence[Seen], now: float, open_offers: Open) -> Move:
        """Do what the bot would do."""
        candidates = [self._candidate(task, each, now) for each in seen]
        asked = [OpenOffer(id, moment(sent.at), sent.features) for id, sent in open_offers]
        clock, seed = moment(now), self._seed + 1_000_003 * task.id + int(now)
        decision = decide(_need(task), candidates, asked, self._pool, self._settings, clock, seed)
        match decision:
            case OfferNow(asks, look_again):
                self._asked = {ask.person_id: ask for ask in asks}
                return Move(list(self._asked), (look_again - clock) / timedelta(minutes=1))
            case Escalate():
                return Move(hands_over=True)
        return Move((), (decision.until - clock) / timedelta(minutes=1), waits=True)

    def features(self, task: Task, seen: Seen, now: float) -> Any:
        """Keep the context of the snapshot, and count the offer."""
        id, ask = seen.who.id, self._asked[seen.who.id]
        self._tired[id] = self._tired.get(id, Tired()).asked(moment(now))
        self._open_until[id] = max(ask.until, self._open_until.get(id, ask.until))
        return ask.snapshot.context

    def observe(self, kind: str, task: Task, who: Volunteer, now: float, sent: Sent | None) -> None:
        """Learn as the bot learns."""
        context, sent_at = (sent.features, sent.at) if sent else (Context(), now)
        outcome = Outcome(ENDINGS[kind], context, moment(sent_at), moment(now))
        record = self._records.get(who.id, Record())
        self._pool, self._records[who.id] = learn(self._pool, record, outcome)

    def _candidate(self, task: Task, each: Seen, now: float) -> Candidate:
        who = each.who
        start, end = who.hours(now)
        hers = Candidate(
            person_id=who.id,
            name="",
            compound="",
            serves=frozenset({EVERYWHERE}),
            hours_start=_clock(start),
            hours_end=_clock(end),
            at_night=self._at_night,
            weekly_offers=None,
            offers_this_week=who.offers_within(now, WEEK),
            busy_until=self._open_until[who.id] if who.open_offers else None,
            asked_in_round=int(who.id in task.open_offers or who.id in task.closed),
            had_it=False,
            paused_until=_until(who.paused_until),
            at_work_until=moment(now + AT_WORK) if self._is_at_work(who, now) else None,
            distance=each.distance,
            strict_hours=self._strict,
            load=who.load(now),
            last_offer_at=moment(max(0.0, who.last_offer)),
            tired=self._tired.get(who.id, Tired()),
            record=self._records.get(who.id, Record()),
        )
        if not each.keeps_switch:
            return hers
        on_duty = moment(now + 2 * HOUR) if each.in_hours else None
        return replace(hers, keeps_switch=True, on_duty_until=on_duty)

    def _is_at_work(self, who: Volunteer, now: float) -> bool:
        return who.busy_until > now and not self.asks_the_busy


def _need(task: Task) -> Need:
    given_back_at = None if task.given_back_at is None else moment(task.given_back_at)
    return Need(
        reporter_id=-1,
        compound=EVERYWHERE,
        urgent=task.urgent,
        elder=task.elder,
        round=1,
        opened_at=moment(task.created),
        given_back_at=given_back_at,
    )


def _until(minutes: float) -> datetime | None:
    """Give when it ends; the bot's clock is coarser than the benchmark's, so a trifle later."""
    return None if minutes == NEVER else moment(minutes) + timedelta(microseconds=1)


def _clock(hour: float) -> time:
    return time(int(hour), round(hour % 1 * 60))
