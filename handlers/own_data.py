"""What is kept about somebody, section by section, in words that she can read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.words import Text, t
from domain.people import Person, Role
from domain.reports import Action, Actor, Report
from domain.timeline import ReportEvent
from handlers import composing, hall, occasions, wording
from handlers.cards.application import described
from handlers.cards.case import did
from handlers.composing import Post
from handlers.pages import Section
from handlers.turn import Turn
from handlers.wording import date_time as _time
from storage import (
    agenda,
    delegations,
    followers,
    guests,
    kept,
    learned,
    people,
    polls,
    reads,
    records,
    register,
    reports,
    timeline,
    volunteers,
)
from storage.reports import ReportPart

LOOKS = {"alarm", "contact", "data", "person"}
CHANGES = {"alone", "helper", "imported", "merged", "moved", "registered", "renamed"}
"""What an audit row says of a look at somebody's data, and of a change of her entry."""

Items = list[Text | list[Text]]
"""What stands below a heading: each item is one line or several."""

_OFFICES = (Role.ADMIN, Role.STAFF, Role.PARTNER, Role.VOLUNTEER, Role.RED_HAT)
"""As whom somebody is named who looked: the first of these roles that she has."""


async def sections(turn: Turn, person_id: int) -> list[Section]:
    """Give all sections; of others it names only whom she helps, and who helps her."""
    person = await people.get(turn.tx, person_id)
    found = [(title, await items_of(turn, person)) for title, items_of in _SECTIONS]
    besides = [t("data-messages", days=str(turn.community.words_days)), t("data-to-change")]
    return [
        *(Section(title, items or [t("data-nothing")]) for title, items in found),
        Section(t("data-besides"), besides),
    ]


async def _who(turn: Turn, person: Person) -> Items:
    helper = await register.helper_of(turn.tx, person.id)
    helped = await kept.helped_by(turn.tx, person.id)
    names = await people.names(turn.tx, [*helped, *([helper] if helper else [])])
    compound = wording.compound(turn, person.compound)
    return [
        t("contact-name", name=person.name or "-"),
        wording.phone(person.phone),
        t("contact-place", compound=compound, place=person.home or "-"),
        *([t("person-alone")] if person.lives_alone else []),
        *([t("person-helper", name=names[helper])] if helper else []),
        *(t("data-helps", name=names[one]) for one in helped),
        *(
            t("data-account", channel=one.channel, handle=one.handle)
            for one in await kept.addresses_of(turn.tx, person.id)
        ),
    ]


async def _roles(turn: Turn, person: Person) -> Items:
    held = await kept.roles_of(turn.tx, person.id)
    invited = await kept.invites_of(turn.tx, person.id)
    return [
        *(t("data-since", time=_time(turn, r.since), role=Text(f"role-{r.role}")) for r in held),
        *(wording.unit(turn, one.unit) for one in held if one.unit),
        *(
            t(
                "data-let-announce",
                time=_time(turn, one.until),
                compound=wording.compound(turn, one.compound),
            )
            for one in await delegations.of(turn.tx, person.id)
        ),
        *(t("data-invited", time=_time(turn, i.at), role=Text(f"role-{i.role}")) for i in invited),
    ]


async def _reports(turn: Turn, person: Person) -> Items:
    found = await kept.reports_of(turn.tx, person.id)
    return [await _report(turn, report, person) for report in found]


async def _report(turn: Turn, report: Report, person: Person) -> list[Text]:
    """One report; what somebody else said who made it for her is not hers to read."""
    parts = await reports.parts(turn.tx, report.id)
    return [
        t(
            "data-report",
            number=str(report.number),
            category=wording.category(report.category),
            compound=wording.compound(turn, report.compound),
            place=report.place or "-",
        ),
        *([] if report.reporter_id == person.id else [t("data-by-another")]),
        *(line for part in parts if part.said_by == person.id for line in _part(part)),
        *(_event(turn, event) for event in await timeline.events(turn.tx, report.id)),
    ]


def _part(part: ReportPart) -> list[Text]:
    named = [] if part.kind in ("text", "other") else [Text(f"part-{part.kind}")]
    return [*named, *([t("quoted", words=part.text)] if part.text else [])]


def _event(turn: Turn, event: ReportEvent) -> Text:
    """What happened, and as whom; why, only where she said it or was told."""
    _, what = did(event)
    who = Text(f"actor-{event.actor}")
    line = t("case-event", time=_time(turn, event.at), who=who, what=what)
    told = event.actor is Actor.REPORTER or event.action == Action.CLOSE
    return t("case-event-why", event=line, why=event.why) if told and event.why else line


async def _followed(turn: Turn, person: Person) -> Items:
    ids = await followers.followed_by(turn.tx, person.id)
    found = [await reports.get(turn.tx, report_id) for report_id in ids]
    return [
        t(
            "data-matter",
            category=wording.category(report.category),
            compound=wording.compound(turn, report.compound),
        )
        for report in found
    ]


async def _notes(turn: Turn, person: Person) -> Items:
    """What she said about the matters of others, as whoever had the job or as a neighbour."""
    return [
        [t("data-note", time=_time(turn, at), number=str(number)), *_part(part)]
        for at, number, part in await kept.said_elsewhere(turn.tx, person.id)
    ]


async def _pool(turn: Turn, person: Person) -> Items:
    volunteer = await volunteers.get(turn.tx, person.id)
    if volunteer is None:
        return []
    certificate, record = volunteer.certificate, await records.of(turn.tx, person.id)
    return [
        *described(turn, volunteer),
        *wording.done(record),
        *wording.missed(record),
        *([t("talent-certificate", which=certificate)] if certificate else []),
        *wording.answered((await learned.record(turn.tx, person.id))[0]),
    ]


async def _offers(turn: Turn, person: Person) -> Items:
    return [
        t(
            "data-offer",
            time=_time(turn, one.at),
            number=str(one.number),
            category=wording.category(one.category),
            answer=wording.refused(one.state, one.refusal),
        )
        for one in await kept.offers_to(turn.tx, person.id)
    ]


async def _meetings(turn: Turn, person: Person) -> Items:
    return [
        [t("data-meeting", time=_time(turn, begins_at)), *hall.said(guest)]
        for _, begins_at, guest in await guests.of_person(turn.tx, person.id)
    ]


async def _proposals(turn: Turn, person: Person) -> Items:
    return [
        [t("data-proposed", time=_time(turn, item.created_at)), *wording.quoted(item.words)]
        for item in await agenda.proposed_by(turn.tx, person.id)
    ]


async def _activities(turn: Turn, person: Person) -> Items:
    return [*await occasions.of_person(turn, person.id)]


async def _alarms(turn: Turn, person: Person) -> Items:
    return [
        t(
            "data-alarm",
            time=_time(turn, alarm.created_at),
            danger=Text(f"danger-{alarm.danger}"),
            words=alarm.words,
        )
        for alarm in await kept.alarms_of(turn.tx, person.id)
    ]


async def _announced(turn: Turn, person: Person) -> Items:
    """Which announcements she has read, or somebody told her of."""
    return [
        t(
            "data-heard" if one.told else "data-read",
            time=_time(turn, one.at),
            words=composing.excerpt(Post.model_validate(one.post)),
        )
        for one in await reads.of_person(turn.tx, person.id)
    ]


async def _voted(turn: Turn, person: Person) -> Items:
    """What she has chosen in polls."""
    lines: Items = []
    for vote in await polls.of_person(turn.tx, person.id):
        if ballot := Post.model_validate(vote.post).poll:
            option, question = ballot.options[vote.choice], ballot.question
            at = _time(turn, vote.at)
            lines.append(t("data-voted", time=at, question=question, option=option))
    return lines


async def _looks(turn: Turn, person: Person) -> Items:
    lines: Items = []
    for look in await kept.looks_at(turn.tx, person.id):
        who = _office(await people.get(turn.tx, look.by))
        what = Text(f"look-{look.what if look.what in LOOKS | CHANGES else 'other'}")
        line = t("case-event", time=_time(turn, look.at), who=who, what=what)
        number = t("file-of-report", number=str(look.number))
        lines.append(t("case-event-why", event=line, why=number) if look.number else line)
    return lines


def _office(person: Person) -> Text:
    held = next((role for role in _OFFICES if role in person.roles), None)
    return Text(f"role-{held}") if held else t("data-somebody")


_SECTIONS: tuple[tuple[Text, Callable[[Turn, Person], Awaitable[Items]]], ...] = (
    (t("data-who"), _who),
    (t("data-roles"), _roles),
    (t("data-reports"), _reports),
    (t("data-followed"), _followed),
    (t("data-notes"), _notes),
    (t("data-pool"), _pool),
    (t("data-offers"), _offers),
    (t("data-meetings"), _meetings),
    (t("data-proposals"), _proposals),
    (t("data-activities"), _activities),
    (t("data-alarms"), _alarms),
    (t("data-announcements"), _announced),
    (t("data-votes"), _voted),
    (t("data-looks"), _looks),
)
