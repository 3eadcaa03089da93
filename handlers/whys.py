"""Why these neighbours were asked, and others spared: as it was decided, not as it looks now."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from dialogue.words import Text, t
from domain.dispatch import Spare
from domain.offers import Offer
from domain.reports import Action
from handlers import wording
from handlers.cards.case import SPOKEN
from handlers.turn import Turn
from storage import decisions, offers, people, reports
from storage.decisions import Decided, Facts

MOST = 8
"""How many who were spared are named for each decision."""

Names = Mapping[int, str]


async def told(turn: Turn, report_id: int) -> list[Text]:
    """Tell of each decision about a report whom it asked and spared, or to whom it was given."""
    report = await reports.get(turn.tx, report_id)
    made = _worth_telling(await decisions.of_report(turn.tx, report_id))
    asked = await offers.of_report(turn.tx, report_id)
    names = await people.names(turn.tx, _everybody(made))
    trade = wording.trade(turn, report.trade)
    lines = [t("why-title", number=str(report.number), trade=trade)]
    for one in made:
        hers = [offer for offer in asked if one.wave and offer.wave == one.wave]
        lines += _told(turn, one, hers, names)
    return lines


def _worth_telling(made: Sequence[Decided]) -> list[Decided]:
    """Leave out what only said: wait on; but not if that is all there is."""
    done = [one for one in made if one.kind != "wait"]
    return done if done and made[-1].kind != "wait" else [*done, *made[-1:]]


def _everybody(made: Iterable[Decided]) -> set[int]:
    asked = {person_id for one in made for person_id in one.asked}
    spared = {fact["person"] for one in made for fact in one.spared}
    return asked | spared | {one.by_id for one in made if one.by_id}


def _told(turn: Turn, one: Decided, asked: list[Offer], names: Names) -> list[Text]:
    time = turn.clock_time(one.at)
    if one.by_id is not None:
        return [_chosen(time, one, names)]
    if one.kind == decisions.TOGETHER:
        who = wording.listed([_name(names, person_id) for person_id in one.asked])
        return [t("why-together", time=time, who=who)]
    spared = [_spared(fact, names) for fact in one.spared if fact["reason"] != Spare.ASKED]
    facts: dict[str, str | int | Text] = {"time": time, "wave": str(one.wave), "why": _because(one)}
    return [
        Text(f"why-{one.kind}", facts),
        *(t("why-asked", name=_name(names, o.person_id), why=_reasons(o)) for o in asked),
        *([t("why-spared", whom=wording.listed(spared[:MOST]))] if spared else []),
    ]


def _chosen(time: str, one: Decided, names: Names) -> Text:
    """Say what staff decided, and about whom: what was assigned in earlier times has no reason."""
    spoken = one.why in SPOKEN
    what = Text(f"did-{one.why}-by-phone") if spoken else Text(f"did-{one.why or Action.ASSIGN}")
    facts: dict[str, str | int | Text] = {
        "time": time,
        "by": _name(names, one.by_id or 0),
        "what": what,
    }
    if not one.asked:
        return Text("why-staff", facts)
    whom = wording.listed([_name(names, person_id) for person_id in one.asked])
    return Text("why-staff-whom", facts | {"whom": whom})


def _because(one: Decided) -> Text:
    kinds = {"wait": f"wait-for-{one.why}", "escalate": f"hand-over-{one.why}"}
    return Text(kinds[one.kind]) if one.kind in kinds else wording.NOTHING


def _reasons(offer: Offer) -> Text:
    said = [
        Text(f"reason-{key}", {"figure": figure, "of": of})
        for key, figure, of in json.loads(offer.why)
    ]
    return wording.listed(said)


def _spared(fact: Facts, names: Names) -> Text:
    why = Text(f"spare-{fact['reason']}", {"figure": fact["figure"]})
    return t("why-spared-one", name=_name(names, fact["person"]), why=why)


def _name(names: Names, person_id: int) -> Text:
    return wording.or_somebody(names.get(person_id, ""))
