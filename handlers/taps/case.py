"""What staff can do to a report from its card."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.reports import CLOSED, Action, Actor, Report, may
from domain.timeline import ALONG, ASK_ONE, NEED_ONE, NEED_TWO, RECALL
from handlers import conversations, post, whys
from handlers.actions import (
    answers,
    desk,
    helping,
    jobs,
    looking,
    pairs,
    referrals,
    relaying,
    steering,
)
from handlers.actions import case as act
from handlers.cards.case import did, may_look
from handlers.cards.contact import shown
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import reports, timeline
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


async def why(visit: Visit, card: Card, _: str) -> None:
    """See whom the dispatch asked, and whom it spared, as it was decided."""
    await post.reply(visit, *await whys.told(visit, card.subject_id))


async def speak(visit: Visit, card: Card, _: str) -> Text | None:
    """Answer in the resident's chat, until one of the two hands back to the bot."""
    if open_one := await conversations.open_one(visit):
        await conversations.hand_over(visit, open_one)
    return await relaying.begin(visit, await reports.get(visit.tx, card.subject_id))


async def take(visit: Visit, card: Card, _: str) -> Text:
    """Staff see to it themselves."""
    done = await desk.take(visit, await reports.get(visit.tx, card.subject_id))
    return await _told(visit, card, done)


async def confirm(visit: Visit, card: Card, _: str) -> Text:
    """She said by phone that it is solved."""
    report = await reports.get(visit.tx, card.subject_id)
    done = await answers.solved(visit, report, Actor.STAFF, visit.speaker.id)
    return await _told(visit, card, done)


async def vouch(visit: Visit, card: Card, _: str) -> Text:
    """Whoever reported for a neighbour is known to her: on its way it goes."""
    report = await reports.get(visit.tx, card.subject_id)
    return t("staff-done") if await helping.vouch(visit, report) else t("too-late")


async def along(visit: Visit, card: Card, _: str) -> Text:
    """Go along with a partner unit, to an elder living alone."""
    report = await reports.get(visit.tx, card.subject_id)
    return await _told(visit, card, await referrals.go_along(visit, report))


async def give_back(visit: Visit, card: Card, _: str) -> Text:
    """Take the job away from a volunteer who does not move."""
    report = await reports.get(visit.tx, card.subject_id)
    if Action.GIVE_BACK not in may(report.state, Actor.STAFF):
        return await _told(visit, card, None)
    done = await jobs.give_back(visit, report, Actor.STAFF, visit.speaker.id, "")
    return await _told(visit, card, done)


async def seek(visit: Visit, card: Card, _: str) -> Text:
    """Let neighbours be asked, from the beginning."""
    report = await reports.get(visit.tx, card.subject_id)
    return await _told(visit, card, await steering.look_again(visit, report))


async def ask_one(visit: Visit, card: Card, _: str) -> Text | None:
    """Ask a particular volunteer."""
    report = await reports.get(visit.tx, card.subject_id)
    if not (report.wants or may_look(report)):
        return await _told(visit, card, None)
    await _begin(visit, "ask_one", report)
    return None


async def recall(visit: Visit, card: Card, _: str) -> Text | None:
    """Take back an offer that waits for its answer."""
    report = await reports.get(visit.tx, card.subject_id)
    if not report.wants:
        return await _told(visit, card, None)
    await _begin(visit, "recall_offer", report)
    return None


def _asks(script: str, action: Action) -> Tap:
    async def ask(visit: Visit, card: Card, _: str) -> Text | None:
        report = await reports.get(visit.tx, card.subject_id)
        if action not in may(report.state, Actor.STAFF):
            return await _told(visit, card, None)
        await _begin(visit, script, report)
        return None

    return ask


def _puts_right(script: str) -> Tap:
    async def ask(visit: Visit, card: Card, _: str) -> Text | None:
        report = await reports.get(visit.tx, card.subject_id)
        if report.state in CLOSED:
            return await _told(visit, card, None)
        await _begin(visit, script, report)
        return None

    return ask


async def _begin(visit: Visit, script: str, report: Report) -> None:
    if script in LOOK_BACK:
        seen = await timeline.last_event(visit.tx, report.id)
        await conversations.begin(visit, script, report_id=report.id, seen=seen)
    else:
        await conversations.begin(visit, script, report_id=report.id)


def _agenda(*, on: bool) -> Tap:
    async def put(visit: Visit, card: Card, _: str) -> Text:
        report = await reports.get(visit.tx, card.subject_id)
        done = await act.set_agenda(visit, report, on=on)
        return await _told(visit, card, report if done else None)

    return put


async def two(visit: Visit, card: Card, _: str) -> Text:
    """Two must go."""
    report = await reports.get(visit.tx, card.subject_id)
    return await _told(visit, card, await pairs.need(visit, report, 2))


async def one(visit: Visit, card: Card, _: str) -> Text | None:
    """One is enough; who has it may need company then."""
    report = await reports.get(visit.tx, card.subject_id)
    if await pairs.sends_a_stranger_alone(visit, report):
        await _begin(visit, "go_alone", report)
        return None
    return await _told(visit, card, await pairs.need(visit, report, 1))


async def _told(visit: Visit, card: Card, report: Report | None) -> Text:
    """Say that it is done; or who was faster, with what."""
    if report:
        return t("staff-done")
    last = (await timeline.events(visit.tx, card.subject_id))[-1]
    who, what = did(last)
    return t("too-late-because", who=who, what=what)


LOOK_BACK = (
    "ask_one",
    "assign",
    "go_alone",
    "recall_offer",
    "refer",
    "close_report",
    "recategorize",
    "correct_place",
    "merge_report",
    "split_report",
)
"""Scripts that end without effect if something happened to the report while they were open."""


TAPS: dict[str, Tap] = {
    "contact": contact,
    "files": files,
    "why": why,
    "vouch": vouch,
    "speak": speak,
    ALONG: along,
    Action.SEEK: seek,
    ASK_ONE: ask_one,
    RECALL: recall,
    Action.TAKE: take,
    Action.CONFIRM: confirm,
    Action.GIVE_BACK: give_back,
    Action.ASSIGN: _asks("assign", Action.ASSIGN),
    Action.JOIN: _asks("assign", Action.JOIN),
    NEED_TWO: two,
    NEED_ONE: one,
    Action.REFER: _asks("refer", Action.REFER),
    Action.FINISH: _asks("finish_for_staff", Action.FINISH),
    Action.HALVE: _asks("half_solved", Action.HALVE),
    Action.REJECT: _asks("not_solved", Action.REJECT),
    "recategorize": _puts_right("recategorize"),
    "correct_place": _puts_right("correct_place"),
    "split": _puts_right("split_report"),
    "agenda_on": _agenda(on=True),
    "agenda_off": _agenda(on=False),
    Action.MERGE: _asks("merge_report", Action.MERGE),
    Action.CLOSE: _asks("close_report", Action.CLOSE),
}
