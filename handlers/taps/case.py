"""What staff can do to a report from its card."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.reports import Action, Actor, Report, may
from handlers import conversations, post
from handlers.actions import answers, desk, helping, jobs, looking
from handlers.cards.contact import shown
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import reports
from storage.cards import Card


async def contact(visit: Visit, card: Card, _: str) -> None:
    """Look at name, phone and place; the look is written down."""
    report = await reports.get(visit.tx, card.subject_id)
    await looking.at_contact(visit, visit.speaker.id, report)
    face = await shown(visit, report)
    await post.reply_protected(visit, *face.lines)


async def files(visit: Visit, card: Card, _: str) -> None:
    """See the photos and hear the recordings."""
    await jobs.show_files(visit, await reports.get(visit.tx, card.subject_id))


async def take(visit: Visit, card: Card, _: str) -> Text:
    """Staff see to it themselves."""
    done = await desk.take(visit, await reports.get(visit.tx, card.subject_id))
    return _told(done)


async def confirm(visit: Visit, card: Card, _: str) -> Text:
    """She said by phone that it is solved."""
    report = await reports.get(visit.tx, card.subject_id)
    return _told(await answers.solved(visit, report, Actor.STAFF, visit.speaker.id))


async def vouch(visit: Visit, card: Card, _: str) -> Text:
    """Whoever reported for a neighbour is known to her: on its way it goes."""
    report = await reports.get(visit.tx, card.subject_id)
    return t("staff-done") if await helping.vouch(visit, report) else t("too-late")


async def give_back(visit: Visit, card: Card, _: str) -> Text:
    """Take the job away from a volunteer who does not move."""
    report = await reports.get(visit.tx, card.subject_id)
    if Action.GIVE_BACK not in may(report.state, Actor.STAFF):
        return t("too-late")
    return _told(await jobs.give_back(visit, report, Actor.STAFF, visit.speaker.id, ""))


def _asks(script: str, action: Action) -> Tap:
    async def ask(visit: Visit, card: Card, _: str) -> Text | None:
        report = await reports.get(visit.tx, card.subject_id)
        if action not in may(report.state, Actor.STAFF):
            return t("too-late")
        await conversations.begin(visit, script, report_id=report.id)
        return None

    return ask


def _told(report: Report | None) -> Text:
    return t("staff-done") if report else t("too-late")


TAPS: dict[str, Tap] = {
    "contact": contact,
    "files": files,
    "vouch": vouch,
    Action.TAKE: take,
    Action.CONFIRM: confirm,
    Action.GIVE_BACK: give_back,
    Action.ASSIGN: _asks("assign", Action.ASSIGN),
    Action.REFER: _asks("refer", Action.REFER),
    Action.FINISH: _asks("finish_for_staff", Action.FINISH),
    Action.HALVE: _asks("half_solved", Action.HALVE),
    Action.REJECT: _asks("not_solved", Action.REJECT),
    Action.CLOSE: _asks("close_report", Action.CLOSE),
}
