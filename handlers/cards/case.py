"""The staff's card of a report: what was said, its timeline, why this volunteer, what to do."""

from __future__ import annotations

from dialogue.words import Text, t, verbatim
from domain.offers import Offer
from domain.people import Person
from domain.reports import CLOSED, Action, Actor, Report, State, may
from domain.timeline import ALONG, NEED_ONE, NEED_TWO, URGE, ReportEvent
from handlers import choosing, wording
from handlers.actions.pairs import may_need
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import decisions, offers, people, reports, timeline

_BUTTONS: tuple[tuple[Action, str], ...] = (
    (Action.ASSIGN, "button-assign"),
    (Action.JOIN, "button-join"),
    (Action.REFER, "button-refer"),
    (Action.TAKE, "button-take"),
    (Action.FINISH, "button-staff-finish"),
    (Action.CONFIRM, "button-phone-solved"),
    (Action.HALVE, "button-phone-half"),
    (Action.REJECT, "button-phone-not"),
    (Action.GIVE_BACK, "button-take-away"),
    (Action.CLOSE, "button-close"),
    (Action.MERGE, "button-merge"),
)

SPOKEN = (Action.CONFIRM, Action.HALVE, Action.REJECT)
"""What only the resident can say; staff write it down when she said it by phone."""


async def draw(turn: Turn, report_id: int, reader: Person) -> Face:
    """Draw it for staff; where and who exactly is a look of its own, with an audit row."""
    report = await reports.get(turn.tx, report_id)
    asked = await offers.of_report(turn.tx, report_id)
    names = await people.names(turn.tx, [offer.person_id for offer in asked])
    events = await timeline.events(turn.tx, report_id)
    lines = [
        *await _head(turn, report),
        *_urged(events),
        t("case-timeline"),
        *(_event(turn, event) for event in events),
        *([t("case-asked-title")] if asked else []),
        *(_asked(turn, offer, names) for offer in asked),
    ]
    files = any(part.file for part in await reports.parts(turn.tx, report_id))
    decided, _ = await decisions.so_far(turn.tx, report_id)
    rows = _buttons(report, files=files, why=decided > 0)
    if await choosing.lacks_company(turn, report):
        rows.insert(1, [CardButton(ALONG, t("button-along"))])
    return Face(lines, rows)


async def _head(turn: Turn, report: Report) -> list[Text]:
    lines = [
        t(
            "case-title",
            number=str(report.number),
            category=wording.category(report.category),
            compound=wording.compound(turn, report.compound),
        ),
        *wording.quoted(report.view),
        *await _for_whom(turn, report),
        t(
            "case-state",
            state=wording.state(report.state),
            who=await wording.whoever_has_it(turn, report),
        ),
    ]
    if report.urgent:
        lines.insert(1, t("case-urgent"))
    if report.minutes or report.used:
        lines.append(wording.spent(report))
    if report.seats > 1:
        lines.append(t("case-for-two"))
    if report.appointment:
        lines.append(t("agreed-time", when=wording.visit(turn, report)))
    if report.owner_id:
        owner = await people.get(turn.tx, report.owner_id)
        lines.append(t("case-owner", name=owner.name))
    if report.agenda:
        lines.append(t("case-agenda"))
    if report.due_at:
        lines.append(t("case-due", time=turn.clock_time(report.due_at)))
    return lines


async def _for_whom(turn: Turn, report: Report) -> list[Text]:
    if report.for_id is None:
        return []
    names = await people.names(turn.tx, (report.reporter_id, report.for_id))
    helper, name = names[report.reporter_id] or "-", names[report.for_id] or "-"
    unsure = [t("case-unconfirmed")] if _waits_for_a_word(report) else []
    return [t("case-for", helper=helper, name=name), *unsure]


def _waits_for_a_word(report: Report) -> bool:
    return report.unconfirmed and report.state is State.NEW


def _urged(events: list[ReportEvent]) -> list[Text]:
    count = sum(event.action == URGE for event in events)
    return [t("case-urged", count=str(count))] if count else []


def did(event: ReportEvent) -> tuple[Text, Text]:
    """Say who did something to a report, and what."""
    who = verbatim(event.actor_name) if event.actor_name else Text(f"actor-{event.actor}")
    by_phone = event.actor is Actor.STAFF and event.action in SPOKEN
    return who, Text(f"did-{event.action}-by-phone" if by_phone else f"did-{event.action}")


def _event(turn: Turn, event: ReportEvent) -> Text:
    who, what = did(event)
    why = wording.shortened(event.why, wording.QUOTE)
    line = t("case-event", time=turn.clock_time(event.at), who=who, what=what)
    return t("case-event-why", event=line, why=why) if why else line


def _asked(turn: Turn, offer: Offer, names: dict[int, str]) -> Text:
    return t(
        "case-asked",
        time=turn.clock_time(offer.sent_at),
        name=names[offer.person_id] or "-",
        answer=Text(f"answer-{offer.state}"),
    )


def _putting_right(report: Report) -> list[CardButton]:
    agenda = "agenda_off" if report.agenda else "agenda_on"
    need = NEED_ONE if report.seats > 1 else NEED_TWO
    seats = {NEED_ONE: 1, NEED_TWO: 2}[need]
    how_many = [CardButton(need, Text(f"button-{need}"))] if may_need(report, seats) else []
    return [
        *how_many,
        CardButton("recategorize", t("button-recategorize")),
        CardButton("correct_place", t("button-correct-place")),
        CardButton("split", t("button-split")),
        CardButton(agenda, Text(f"button-{agenda}")),
    ]


def _buttons(report: Report, *, files: bool, why: bool) -> list[list[CardButton]]:
    allowed = may(report.state, Actor.STAFF)
    taken = report.state is State.WITH_STAFF and report.owner_id
    allowed -= {Action.TAKE} if taken else set()
    allowed -= set() if report.wants else {Action.JOIN}
    done = [CardButton(action, t(label)) for action, label in _BUTTONS if action in allowed]
    if report.state not in CLOSED:
        done += _putting_right(report)
    looks = [CardButton("contact", t("button-contact")), CardButton("speak", t("button-speak"))]
    more = [CardButton("files", t("button-files"))] if files else []
    more += [CardButton("why", t("button-why"))] if why else []
    vouch = [CardButton("vouch", t("button-vouch"))] if _waits_for_a_word(report) else []
    return [looks, more, vouch, *(done[n : n + 2] for n in range(0, len(done), 2))]
