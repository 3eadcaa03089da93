"""The staff's card of a report: what was said, its timeline, why this volunteer, what to do."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dialogue.words import Text, t, verbatim
from domain.offers import Offer, OfferState
from domain.people import Person
from domain.reports import CLOSED, Action, Actor, Report, State, may
from domain.timeline import ALONG, ASK_ONE, NEED_ONE, NEED_TWO, RECALL, URGE, ReportEvent
from handlers import choosing, wording
from handlers.cards import handed_over
from handlers.cards.face import CardButton, Face
from handlers.cards.folding import folded
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
)
_SELDOM: tuple[tuple[Action, str], ...] = (
    (Action.CLOSE, "button-close"),
    (Action.MERGE, "button-merge"),
)

SPOKEN = (Action.CONFIRM, Action.HALVE, Action.REJECT)
"""What only the resident can say; staff write it down when she said it by phone."""


async def draw(turn: Turn, report_id: int, reader: Person, *, all: bool = False) -> Face:
    """Draw it for staff; where and who exactly is a look of its own, with an audit row."""
    report = await reports.get(turn.tx, report_id)
    asked = await offers.of_report(turn.tx, report_id)
    names = await people.names(turn.tx, [offer.person_id for offer in asked])
    events = await timeline.events(turn.tx, report_id)
    decided = await decisions.of_report(turn.tx, report_id)
    title, *head = await _head(turn, report)
    lines = [
        title,
        *await handed_over.lines(turn, report, events, decided),
        *head,
        *_urged(events),
        t("case-timeline"),
        *(_event(turn, event) for event in events),
        *([t("case-asked-title")] if asked else []),
        *(_asked(turn, offer, names) for offer in asked),
    ]
    files = any(part.file for part in await reports.parts(turn.tx, report_id))
    steer = _steering(report, asked)
    rows = _buttons(report, files=files, why=bool(decided), steer=steer, all=all)
    if await choosing.lacks_company(turn, report):
        rows.insert(1, [CardButton(ALONG, t("button-along"))])
    return Face(lines, rows)


async def draw_unfolded(turn: Turn, report_id: int, reader: Person) -> Face:
    """Draw it with all that can be done to it."""
    return await draw(turn, report_id, reader, all=True)


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
    how_many = [CardButton(need, Text(f"button-{need}"))] if report.may_need(seats) else []
    return [
        *how_many,
        CardButton("recategorize", t("button-recategorize")),
        CardButton("correct_place", t("button-correct-place")),
        CardButton("split", t("button-split")),
        CardButton(agenda, Text(f"button-{agenda}")),
    ]


def may_look(report: Report) -> bool:
    """Tell whether staff can let neighbours be sought for it, from the beginning."""
    sought = report.trade is not None and not _waits_for_a_word(report)
    return sought and Action.SEEK in may(report.state, Actor.STAFF)


def _steering(report: Report, asked: list[Offer]) -> list[CardButton]:
    """Give how staff can steer the search for a neighbour themselves."""
    look = [CardButton(Action.SEEK, t("button-seek"))] if may_look(report) else []
    ask = [CardButton(ASK_ONE, t("button-ask-one"))] if look or report.wants else []
    is_open = any(offer.state is OfferState.OPEN for offer in asked)
    return [*look, *ask, *([CardButton(RECALL, t("button-recall"))] if is_open else [])]


def _buttons(
    report: Report, *, files: bool, why: bool, steer: list[CardButton], all: bool
) -> list[Sequence[CardButton]]:
    allowed = may(report.state, Actor.STAFF)
    taken = report.state is State.WITH_STAFF and report.owner_id
    allowed -= {Action.TAKE} if taken else set()
    allowed -= set() if report.wants else {Action.JOIN}
    looks = [CardButton("contact", t("button-contact")), CardButton("speak", t("button-speak"))]
    shown = [CardButton("files", t("button-files"))] if files else []
    vouch = [CardButton("vouch", t("button-vouch"))] if _waits_for_a_word(report) else []
    seldom = [CardButton("why", t("button-why"))] if why else []
    seldom += steer
    seldom += _named(_SELDOM, allowed)
    seldom += _putting_right(report) if report.state not in CLOSED else []
    daily = [looks, shown, vouch, *_in_twos(_named(_BUTTONS, allowed))]
    return folded(daily, _in_twos(seldom), all=all)


def _named(buttons: Sequence[tuple[Action, str]], allowed: Collection[Action]) -> list[CardButton]:
    return [CardButton(action, t(label)) for action, label in buttons if action in allowed]


def _in_twos(buttons: list[CardButton]) -> list[list[CardButton]]:
    return [buttons[n : n + 2] for n in range(0, len(buttons), 2)]
