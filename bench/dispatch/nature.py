"""Nature: who is available, who says yes, who gets tired. Coin flips are hashes."""

from __future__ import annotations

import math
from typing import NamedTuple

from bench.dispatch.day import DAY, HOUR, hour_of
from bench.dispatch.people import NORMAL, Hidden, Volunteer
from bench.dispatch.scenarios import Human
from bench.dispatch.tasks import Task
from domain.dispatch.draw import draw
from domain.dispatch.learning import sigmoid

BLOCK = 2 * HOUR
"""Whether somebody is available is drawn anew each two hours."""
PAUSES_FROM = 3.0


class Flip(NamedTuple):
    """What becomes of one offer, if nobody else is faster."""

    yes: bool
    says_no: bool
    delay: float


class Nature:
    """The truth about the people of one run."""

    def __init__(
        self, seed: int, human: Human, volunteers: list[Volunteer], hidden: list[Hidden]
    ) -> None:
        self.seed, self.human, self.volunteers, self.hidden = seed, human, volunteers, hidden

    def fatigue(self, id: int, now: float) -> float:
        """Give how tired of offers she really is."""
        hers = self.hidden[id]
        return hers.fatigue * math.exp(-(now - hers.fatigue_at) / hers.fatigue_minutes)

    def tire(self, id: int, now: float, amount: float) -> None:
        """Make her more tired, or less."""
        hers = self.hidden[id]
        hers.fatigue, hers.fatigue_at = max(0.0, self.fatigue(id, now) + amount), now

    def keeps_switch(self, id: int) -> bool:
        """Tell whether she keeps an honest duty switch."""
        return bool(self.human.duty) and draw(self.seed, 37, id) < self.human.duty

    def available(self, id: int, now: float) -> bool:
        """Tell whether she really is available."""
        return draw(self.seed, 20, id, int(now // BLOCK)) < self._share_available(id, now)

    def shown(self, id: int, now: float) -> bool:
        """Tell what the bot may believe: her switch if she keeps one, else her hours."""
        if self.keeps_switch(id):
            return self.available(id, now)
        return self.volunteers[id].declares(now)

    def chance(self, task: Task, id: int, distance: float, now: float) -> float:
        """Give how likely she sees an offer at once and accepts it."""
        if now < self.hidden[id].silent_until:
            return 0.0
        available = self._share_available(id, now)
        if self.keeps_switch(id):
            available = float(self.available(id, now))
        willing = sigmoid(self._log_odds(task, id, distance, now))
        return willing * (available + (1 - available) * self.human.peek)

    def flip(self, task: Task, id: int, distance: float, now: float) -> Flip:
        """Give what becomes of an offer that is made now."""
        seed, hers = self.seed, self.hidden[id]
        seen = self._seen_at(task, id, now)
        if seen is None or now < hers.silent_until:
            return Flip(yes=False, says_no=False, delay=math.inf)
        coin = (task.id, id, task.attempt)
        late = 1.0 if seen == now else self.human.late
        willing = sigmoid(self._log_odds(task, id, distance, now)) * late
        yes = draw(seed, 30, *coin) < willing
        says_no = not yes and draw(seed, 31, *coin) < hers.says_no
        bell = NORMAL.inv_cdf(draw(seed, 32, *coin))
        delay = math.exp(hers.log_delay + self.human.delay_within * bell)
        return Flip(yes, says_no, (seen - now) + min(delay, 600.0))

    def keeps(self, task: Task, id: int) -> bool:
        """Tell whether she would see the job through."""
        return draw(self.seed, 33, task.id, id) >= self.hidden[id].gives_back

    def gives_back_after(self, task: Task, id: int) -> float:
        """Give the minutes after which it is known that she does not."""
        if draw(self.seed, 34, task.id, id) < 0.7:
            return 5 - 25 * math.log(draw(self.seed, 35, task.id, id))
        return 75.0

    def offered(self, id: int, now: float) -> None:
        """Make her more tired by one offer: she may pause the bot, or fall silent."""
        self.tire(id, now, 1.0)
        human, who, hers = self.human, self.volunteers[id], self.hidden[id]
        tired = self.fatigue(id, now)
        coin = (id, who.offers)
        pauses = min(0.5, human.pause_rate * (tired - PAUSES_FROM))
        if tired > PAUSES_FROM and draw(self.seed, 40, *coin) < pauses:
            spell = human.pause_days * DAY * math.log(draw(self.seed, 41, *coin))
            who.paused_until = now - spell
        silent = bool(human.silence) and now >= hers.silent_until
        if silent and draw(self.seed, 42, *coin) < human.silence:
            spell = human.silence_days * DAY * math.log(draw(self.seed, 43, *coin))
            hers.silent_until = now + 60 - spell

    def _share_available(self, id: int, now: float) -> float:
        declared = self.volunteers[id].declares(now)
        return self.human.available_in if declared else self.human.available_out

    def _seen_at(self, task: Task, id: int, now: float) -> float | None:
        coin = (task.id, id, task.attempt)
        if self.available(id, now) or draw(self.seed, 36, *coin) < self.human.peek:
            return now
        blocks = ((now // BLOCK + ahead) * BLOCK for ahead in range(1, 7))
        return next((block for block in blocks if self.available(id, block)), None)

    def _log_odds(self, task: Task, id: int, distance: float, now: float) -> float:
        human, hers = self.human, self.hidden[id]
        odds = hers.base + human.distance * distance / 500
        odds -= hers.fatigue_each * self.fatigue(id, now)
        odds += human.urgent * task.urgent + human.elder * task.elder
        odds += _by_hour(hour_of(now))
        if human.drift:
            months = range(1, int(now // (30 * DAY)) + 1)
            odds += human.drift * sum(NORMAL.inv_cdf(draw(self.seed, 21, id, m)) for m in months)
        if human.idle_decay:
            odds -= min(2.0, human.idle_decay * (now - hers.last_done) / (30 * DAY))
        return odds


def _by_hour(hour: float) -> float:
    if hour < 8:
        return -0.6
    if 12 <= hour < 14:
        return -0.3
    return -1.0 if hour >= 21.5 else 0.0
