"""What must come to an end before somebody can be forgotten, and how she ends it."""

from __future__ import annotations

from dataclasses import dataclass, field

from dialogue.words import Text, t
from domain.alarms import AlarmState
from domain.people import Person, Role
from domain.reports import CLOSED, IN_HAND
from handlers import wording
from handlers.turn import Turn
from storage import alarms, kept, offers, people, reports


@dataclass(frozen=True, slots=True)
class Unsettled:
    """What is open still: how to end it, line by line, and where the buttons for it are."""

    lines: list[Text] = field(default_factory=list)
    reports: list[int] = field(default_factory=list)
    jobs: list[int] = field(default_factory=list)


async def find(turn: Turn, person: Person) -> Unsettled:
    """Find whatever others still wait for, from her or for her."""
    left = Unsettled()
    await _find_reports(turn, person, left)
    await _find_jobs(turn, person, left)
    left.lines.extend([*await _dangers(turn, person), *await _offices(turn, person)])
    return left


async def _find_reports(turn: Turn, person: Person, left: Unsettled) -> None:
    for report in await kept.reports_of(turn.tx, person.id):
        if report.state in CLOSED:
            continue
        own = report.reporter_id == person.id
        key = "forget-open" if own else "forget-open-for-you"
        category = wording.category(report.category)
        left.lines.append(Text(key, {"number": str(report.number), "category": category}))
        left.reports.extend([report.id] if own else [])


async def _find_jobs(turn: Turn, person: Person, left: Unsettled) -> None:
    for offer in await offers.in_hand_of(turn.tx, person.id):
        report = await reports.get(turn.tx, offer.report_id)
        if report.fixer_id == person.id and report.state in IN_HAND:
            left.lines.append(t("forget-job", job=wording.job(turn, report)))
            left.jobs.append(offer.id)


async def _dangers(turn: Turn, person: Person) -> list[Text]:
    found = await alarms.unfinished(turn.tx, turn.community_id)
    hers = any(alarm.person_id == person.id for alarm in found)
    held = any(a.holder_id == person.id and a.state is AlarmState.HELD for a in found)
    return [*([t("forget-alarm")] if hers else []), *([t("forget-alarm-held")] if held else [])]


async def _offices(turn: Turn, person: Person) -> list[Text]:
    on_duty = person.id in await people.on_duty(turn.tx, turn.community_id)
    admins = await people.with_role(turn.tx, turn.community_id, Role.ADMIN)
    alone = [admin.id for admin in admins] == [person.id]
    return [*([t("forget-duty")] if on_duty else []), *([t("forget-last-admin")] if alone else [])]
