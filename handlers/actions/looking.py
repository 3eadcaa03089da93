"""Each look at an address or phone leaves an audit row."""

from __future__ import annotations

from domain.alarms import Alarm
from domain.reports import Report
from handlers.turn import Turn
from storage import audit


async def at_contact(turn: Turn, who: int, report: Report) -> None:
    """Somebody sees where to go and whom to call for a report."""
    for subject_id in dict.fromkeys((report.visited_id, report.reporter_id)):
        await audit.record(
            turn.tx,
            turn.community_id,
            turn.now,
            actor_id=who,
            subject_id=subject_id,
            what="contact",
            report_id=report.id,
        )


async def at_person_in_danger(turn: Turn, who: int, alarm: Alarm) -> None:
    """Somebody on duty sees where to go and whom to call."""
    await audit.record(
        turn.tx,
        turn.community_id,
        turn.now,
        actor_id=who,
        subject_id=alarm.person_id,
        what="alarm",
        alarm_id=alarm.id,
    )
