"""A volunteer's card: first the offer, after the claim the job, at the end the thanks."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.offers import Offer, OfferState, Refusal, can_be_claimed
from domain.people import Person
from domain.reports import IN_HAND, Report, State
from handlers import nearby, wording
from handlers.cards.face import CardButton, Face
from handlers.cards.pool import RESTS
from handlers.turn import Turn
from storage import offers, people, reports, volunteers

SHOWN = ("report", "reopened")
"""The stages of which whoever has the job sees photos and hears recordings."""

_CLAIM = CardButton("claim", t("button-claim"))
_ENDED: dict[OfferState, str] = {
    OfferState.EXPIRED: "offer-expired",
    OfferState.TAKEN: "offer-taken",
    OfferState.WITHDRAWN: "offer-withdrawn",
    OfferState.RECALLED: "offer-recalled",
    OfferState.GIVEN_BACK: "offer-given-back",
    OfferState.LAPSED: "offer-lapsed",
    OfferState.UNDELIVERED: "offer-expired",
    OfferState.ACCEPTED: "job-reopened",
}


async def draw(turn: Turn, offer_id: int, reader: Person) -> Face:
    """Draw it for the volunteer who was asked."""
    offer = await offers.get(turn.tx, offer_id)
    report = await reports.get(turn.tx, offer.report_id)
    if offer.state is OfferState.OPEN:
        return _asking(turn, offer, report)
    if offer.state is OfferState.ACCEPTED and report.has(offer.person_id):
        if report.state in IN_HAND:
            return await _in_hand(turn, offer, report)
        return Face([_title(turn, report), t(_AFTERWARDS.get(report.state, "job-over"))])
    if can_be_claimed(offer, report):
        return Face([_title(turn, report), t("offer-late")], [[_CLAIM]])
    if offer.state is OfferState.DECLINED:
        return await _declined(turn, offer, report)
    return Face([_title(turn, report), t(_ENDED[offer.state])], over=True)


async def _declined(turn: Turn, offer: Offer, report: Report) -> Face:
    """Thank her; she may say why, and be left in peace, by one more tap each."""
    lines = [_title(turn, report), t("offer-declined")]
    if offer.refusal is None:
        why = [CardButton(why, Text(f"refusal-{why}")) for why in Refusal]
        return Face([*lines, t("refusal-why")], [[why[0]], why[1:]])
    volunteer = await volunteers.member(turn.tx, offer.person_id)
    asked = volunteer is not None and volunteer.does(report.trade or "", turn.now)
    return Face(lines, [_NEXT[offer.refusal]] if asked else [], over=not asked)


_NEXT: dict[Refusal, list[CardButton]] = {
    Refusal.NOT_NOW: [CardButton(name, Text(f"pool-do-{name}")) for name in RESTS[:2]],
    Refusal.NOT_MINE: [CardButton("rest_trade", t("button-rest-trade"))],
    Refusal.TOO_FAR: [CardButton("compounds", t("pool-do-compounds"))],
}


def _title(turn: Turn, report: Report) -> Text:
    return t(
        "job-title",
        number=str(report.number),
        category=wording.category(report.category),
        compound=wording.compound(turn, report.compound),
    )


def _asking(turn: Turn, offer: Offer, report: Report) -> Face:
    urgent = [t("offer-urgent")] if report.urgent else []
    until = t("offer-until", time=turn.clock_time(offer.expires_at))
    lines = [
        *urgent,
        t("offer-asks", trade=wording.trade(turn, report.trade)),
        _title(turn, report),
        *wording.quoted(report.view),
        *([t("offer-for-two")] if report.seats > 1 else []),
        until,
    ]
    rest = [CardButton("rest_trade", t("button-rest-trade"))]
    return Face(lines, [[_CLAIM], [CardButton("decline", t("button-decline"))], rest])


async def _in_hand(turn: Turn, offer: Offer, report: Report) -> Face:
    lines = [
        _title(turn, report),
        *wording.quoted(report.view),
        t("job-door-code", code=report.door_code),
        *await _how_it_stands(turn, offer, report),
        *([t("agreed-time", when=wording.visit(turn, report))] if report.appointment else []),
    ]
    said = await reports.parts(turn.tx, report.id)
    files = any(part.file and part.stage in SHOWN for part in said)
    also = await nearby.waiting(turn, report, offer.person_id)
    return Face([*lines, *_also(turn, also)], [*_steps(report, files=files), *_take(also)])


def _also(turn: Turn, others: list[Report]) -> list[Text]:
    """Tell what else waits where she goes, in the words that any neighbour may see."""
    title = [t("also-here")] if others else []
    return [*title, *(line for one in others for line in (_title(turn, one), *_said(one)))]


def _said(report: Report) -> list[Text]:
    return [t("quoted", words=wording.shortened(report.view, wording.LINE))] if report.view else []


def _take(others: list[Report]) -> list[list[CardButton]]:
    return [
        [CardButton(f"also:{one.id}", t("also-take", number=str(one.number)))] for one in others
    ]


def _steps(report: Report, *, files: bool) -> list[list[CardButton]]:
    """Give what may come next: before she has set off nobody can be out, or be photographed."""
    when, finish = CardButton("when", t("button-when")), CardButton("finish", t("button-finish"))
    if report.state is State.CLAIMED:
        next_steps = [[when, CardButton("set_off", t("button-set-off"))], [finish]]
    else:
        before = CardButton("before", t("button-before"))
        next_steps = [[when, CardButton("not_home", t("button-not-home"))], [before, finish]]
    return [
        [CardButton("contact", t("button-contact"))],
        [CardButton("files", t("button-files"))] if files else [],
        *next_steps,
        [CardButton("give_back", t("button-give-back"))],
    ]


async def _how_it_stands(turn: Turn, offer: Offer, report: Report) -> list[Text]:
    """Say that it is hers, or on the way, and with whom she goes where it takes two."""
    if len(report.fixers) == 1:
        sought = [t("in-hand-second-sought")] if report.wants else []
        return [Text(f"in-hand-{report.state}"), *sought]
    names = await people.names(turn.tx, report.fixers)
    other = next(names[id] for id in report.fixers if id != offer.person_id)
    return [Text(f"together-{report.state}", {"name": other})]


_AFTERWARDS: dict[State, str] = {
    State.FINISHED: "job-finished",
    State.TO_CALL: "job-finished",
    State.SOLVED: "job-solved",
    State.HALF_SOLVED: "job-half-solved",
}
