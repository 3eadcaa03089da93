"""When somebody comes, that nobody was at home, that nobody came: both sides hear of it."""

from __future__ import annotations

from dialogue.words import t
from domain import moments, visits
from domain.reports import IN_HAND, Action, Actor, Report, State
from handlers import board, post, wording
from handlers.actions import ending, lifecycle
from handlers.turn import Visit
from storage import offers, reports, timeline
from storage.outbox import Priority


async def appoint(visit: Visit, report_id: int, when: str) -> bool:
    """The volunteer says when she comes; the resident hears it. False if it is not hers now."""
    report = await reports.get(visit.tx, report_id)
    if not report.has(visit.speaker.id):
        return False
    agreed = await _agree(visit, report, Action.APPOINT, Actor.FIXER, when)
    if agreed is None:
        return False
    await _show_resident(visit, agreed)
    return True


async def another_time(visit: Visit, report_id: int, when: str) -> bool:
    """The resident says when it suits her; the volunteer hears it."""
    report = await reports.get(visit.tx, report_id)
    if report.reporter_id != visit.speaker.id:
        return False
    agreed = await _agree(visit, report, Action.ANOTHER_TIME, Actor.REPORTER, when)
    if agreed is None:
        return False
    news = t("news-another-time", job=wording.job(visit, agreed), when=wording.visit(visit, agreed))
    for person_id in agreed.fixers:
        await post.tell(visit, person_id, news)
    return True


async def not_home(visit: Visit, report: Report) -> Report | None:
    """Nobody was at home: the resident is asked for another time, and staff see it."""
    nothing: dict[str, object] = {"appointment": "", "visit_at": None}
    noted = await _mark(visit, report, Action.NOT_HOME, Actor.FIXER, "", **nothing)
    if noted:
        await _show_resident(visit, noted)
        name = visit.speaker.name
        await post.tell_staff(visit, t("not-home-staff", job=wording.job(visit, report), name=name))
    return noted


async def note_deed(visit: Visit, report_id: int, words: str) -> bool:
    """The volunteer says what she did so far; False if the job is not hers."""
    report = await reports.get(visit.tx, report_id)
    if not report.has(visit.speaker.id):
        return False
    me = visit.speaker.id
    return await lifecycle.mark(visit, report, Action.NOTE, Actor.FIXER, me, words) is not None


async def no_show(visit: Visit, report: Report) -> Report | None:
    """Nobody came, says the resident: counted, the volunteer is asked, and staff are told."""
    last = (await timeline.events(visit.tx, report.id))[-1]
    if last.action == Action.NO_SHOW or report.reporter_id != visit.speaker.id:
        return None
    by = visit.speaker.id
    noted = await lifecycle.mark(visit, report, Action.NO_SHOW, Actor.REPORTER, by, "")
    if noted is None:
        return None
    job, who = wording.job(visit, report), await wording.whoever_has_it(visit, report)
    for person_id in noted.fixers:
        await offers.count_no_show(visit.tx, report.id, person_id)
        await post.tell(visit, person_id, t("news-no-show", job=job))
    await post.tell_staff(visit, t("no-show-staff", job=job, who=who))
    await lifecycle.show_to_staff(visit, noted)
    return noted


async def _agree(
    visit: Visit, report: Report, action: Action, actor: Actor, when: str
) -> Report | None:
    named = when in (*visits.SOON, *visits.LATER)
    now = visit.now.astimezone(visit.community.zone)
    at = visits.moment(when, now) if named else moments.moment_in(when, now)
    words = visit.clock_time(at) if named and at else when
    facts: dict[str, object] = {"appointment": words, "visit_at": at}
    if report.state is State.ON_THE_WAY and at and visits.is_another_day(at, now):
        action = Action.PUT_OFF
    return await _mark(visit, report, action, actor, words, **facts)


async def _mark(
    visit: Visit, report: Report, action: Action, actor: Actor, why: str, **facts: object
) -> Report | None:
    """Write it down; whoever was on the way and is not any more may be asked for something else."""
    marked = await lifecycle.mark(visit, report, action, actor, visit.speaker.id, why, **facts)
    if marked and marked.state is not report.state:
        for person_id in marked.fixers:
            await ending.think_of(visit, person_id)
    return marked


async def _show_resident(visit: Visit, report: Report) -> None:
    shown = await board.show(visit, report.reporter_id, "visit", report.id, priority=Priority.OFFER)
    if not shown and report.state in IN_HAND:
        await post.tell_staff(visit, t("visit-call-her", job=wording.job(visit, report)))
