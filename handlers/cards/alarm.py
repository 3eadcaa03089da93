"""An alarm's two cards: for whoever is on duty, and for the person in danger."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.alarms import Alarm, AlarmState
from domain.danger_words import DangerKind
from domain.offers import OfferState
from domain.people import Person
from handlers import wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import alarms, offers, people, reports


async def for_duty(turn: Turn, alarm_id: int, reader: Person) -> Face:
    """Draw it for somebody on duty: who has it sees whom to call and where to go.

    It is protected from the beginning, because an edit cannot protect it any more.
    """
    alarm = await alarms.get(turn.tx, alarm_id)
    resident = await people.get(turn.tx, alarm.person_id)
    lines = [
        t("alarm-title", danger=Text(f"danger-{alarm.danger}")),
        t("alarm-where", compound=wording.compound(turn, resident.compound)),
        *await _at_work(turn, alarm),
        *wording.quoted(alarm.words),
        *([t("alarm-denied")] if alarm.denied else []),
    ]
    if alarm.state is AlarmState.CALLING:
        return Face(lines, [[CardButton("have", t("button-have-it"))]], protect=True)
    holder = await people.get(turn.tx, alarm.holder_id or reader.id)
    if alarm.state is AlarmState.OVER:
        return Face([*lines, t("alarm-over", name=holder.name)])
    if holder.id != reader.id:
        return Face([*lines, t("alarm-held", name=holder.name)])
    whom = [
        t("contact-name", name=resident.name or "-"),
        wording.phone(resident.phone),
        t(
            "contact-place",
            compound=wording.compound(turn, resident.compound),
            place=resident.home or "-",
        ),
    ]
    return Face([*lines, *whom], [[CardButton("over", t("button-alarm-over"))]], protect=True)


async def _at_work(turn: Turn, alarm: Alarm) -> list[Text]:
    """A volunteer with a job in hand may be there, and speak of somebody there."""
    found = await offers.in_hand_of(turn.tx, alarm.person_id)
    held = [offer.report_id for offer in found if offer.state is OfferState.ACCEPTED]
    jobs = [wording.job(turn, await reports.get(turn.tx, report_id)) for report_id in held]
    return [t("alarm-at-work", job=job) for job in jobs]


async def for_resident(turn: Turn, alarm_id: int, reader: Person) -> Face:
    """Draw it for the person in danger: the hotlines first, then who comes."""
    alarm = await alarms.get(turn.tx, alarm_id)
    numbers = hotlines(turn, alarm.danger)
    lines = [t("danger-call-now"), *numbers, *await _who_comes(turn, alarm)]
    if alarm.state is AlarmState.OVER or alarm.denied:
        return Face(lines)
    return Face(lines, [[CardButton("mistake", t("button-no-danger"))]])


def hotlines(turn: Turn, danger: str) -> list[Text]:
    """Give the numbers of the configuration that fit, those for this danger alone first.

    Where nobody knows what threatens, all of them fit.
    """
    kinds = {danger} if danger != DangerKind.OTHER else set(DangerKind)
    fitting = [h for h in turn.community.hotlines if not h.dangers or kinds & set(h.dangers)]
    fitting.sort(key=lambda hotline: not hotline.dangers)
    return [t("danger-hotline", name=h.name, number=h.number) for h in fitting]


async def _who_comes(turn: Turn, alarm: Alarm) -> list[Text]:
    if alarm.state is AlarmState.CALLING:
        return [t("danger-calling-duty")]
    if alarm.holder_id is None:
        return [t("danger-over")]
    name = (await people.get(turn.tx, alarm.holder_id)).name
    return [t("danger-held" if alarm.state is AlarmState.HELD else "danger-over", name=name)]
