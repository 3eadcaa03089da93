"""Reminders: whether one waits, and what becomes of one that rings late."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from domain.announcements import LATE


class Kind(StrEnum):
    """What a rule is about: each kind says its own words and has a grace of its own."""

    ACTIVITY = "activity"
    """What the configuration names."""
    EVENT = "event"
    """An activity that staff have planned by conversation."""
    MEETING = "meeting"
    """One meeting of the council hall: a rule that names a single date."""
    ANNOUNCEMENT = "announcement"
    """An announcement that goes again and again: its reminder is the announcement itself."""


GRACE = {
    Kind.ACTIVITY: timedelta(hours=12),
    Kind.EVENT: timedelta(hours=12),
    Kind.MEETING: timedelta(hours=12),
    Kind.ANNOUNCEMENT: LATE,
}
"""How much too late a reminder is still worth sending; never once the thing has begun, unless it is
that which is told."""

PUNCTUAL = timedelta(minutes=10)
"""So much later nobody minds, and nothing is said of it."""


class ReminderState(StrEnum):
    """Where a reminder stands. What was sent stays sent, whatever becomes of clock and rule."""

    WAITING = "waiting"
    SENT = "sent"
    MISSED = "missed"
    """It rang past its grace, and was not sent; staff are to be told."""
    REPORTED = "reported"
    """It was missed, and staff know."""
    WITHDRAWN = "withdrawn"
    """What it was for does not take place, or the rule has no such lead time any more."""


class Verdict(StrEnum):
    """What is done about a reminder that rings."""

    ON_TIME = "on_time"
    LATE = "late"
    """It is sent, and says that it is late."""
    MISSED = "missed"


def judge(kind: Kind, remind_at: datetime, due_at: datetime, now: datetime) -> Verdict:
    """Weigh a reminder that was to be sent at `remind_at`, of something that begins at `due_at`."""
    late = now - remind_at
    begun = now >= due_at > remind_at
    if begun or late > GRACE[kind]:
        return Verdict.MISSED
    return Verdict.LATE if late > PUNCTUAL else Verdict.ON_TIME


def shall_wait(
    state: ReminderState | None, remind_at: datetime, rule_since: datetime, now: datetime
) -> bool:
    """Tell whether a reminder that the rule wants is to be sent yet; None: it is a new one.

    One whose time had passed before the rule stood so was never promised. One that was missed comes
    into its own again when the clock, which was wrong, is set back.
    """
    match state:
        case ReminderState.WAITING:
            return True
        case ReminderState.SENT:
            return False
        case ReminderState.MISSED | ReminderState.REPORTED:
            return remind_at > now
        case _:
            return remind_at >= rule_since
