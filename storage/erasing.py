"""Erases what tells who somebody is. Her entry stays as a number, for figures and audit rows."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, Table, delete, func, or_, select, update

from domain.masking import MASK, neighbours_view
from domain.people import Person
from domain.reports import Actor
from storage import posts
from storage.database import Transaction
from storage.outbox import Delivery
from storage.tables import (
    addresses,
    agenda_items,
    alarms,
    attachments,
    cards,
    conversations,
    delegations,
    documents,
    findings,
    followers,
    group_words,
    meeting_guests,
    meeting_rounds,
    meetings,
    outbox,
    people,
    report_events,
    report_parts,
    reports,
    roles,
    rules,
    volunteer_compounds,
    volunteer_trades,
    volunteers,
    vouches,
)

SHORTEST = 2
"""A name of fewer characters is looked for nowhere: it would be found in too many words."""


async def erase(tx: Transaction, person: Person, now: datetime) -> None:
    """Erase a person from all tables but the queues, where what waits goes out first."""
    await _lose_account(tx, person.id, now)
    await _lose_offices(tx, person.id)
    await _empty_reports(tx, person.id)
    await _take_back_words(tx, person)
    await _mask_elsewhere(tx, person)
    await _lead_no_more(tx, person)
    await tx.execute(update(alarms).where(alarms.c.person_id == person.id).values(words=""))
    hers = meeting_guests.c.person_id == person.id
    await tx.execute(update(meeting_guests).where(hers).values(instead=""))
    proposed = agenda_items.c.proposed_by == person.id
    await tx.execute(update(agenda_items).where(proposed).values(words="", view=""))
    owned = agenda_items.c.owner_id == person.id, agenda_items.c.done_at.is_(None)
    await tx.execute(update(agenda_items).where(*owned).values(owner_id=None))
    await _empty_entry(tx, person.id, now)


async def lose_number(tx: Transaction, outbox_id: int) -> None:
    """Blank the account that this message went to, and others before, unless it came back."""
    sent_to = select(outbox.c.channel, outbox.c.handle).where(outbox.c.id == outbox_id)
    channel, handle = (await tx.execute(sent_to)).one()
    same = addresses.c.channel == channel, addresses.c.handle == handle
    if (await tx.execute(select(addresses.c.id).where(*same))).first() is None:
        hers = outbox.c.channel == channel, outbox.c.handle == handle
        ended = outbox.c.ended_at.is_not(None)
        await tx.execute(update(outbox).where(*hers, ended).values(handle=""))


async def _lose_account(tx: Transaction, person_id: int, now: datetime) -> None:
    """Her chats, and what was on its way to them, but for what is being sent."""
    hers = select(addresses.c.id).where(addresses.c.person_id == person_id)
    shown = select(cards.c.id).where(cards.c.address_id.in_(hers))
    await tx.execute(delete(conversations).where(conversations.c.address_id.in_(hers)))
    await tx.execute(update(outbox).where(outbox.c.card_id.in_(shown)).values(card_id=None))
    await tx.execute(delete(cards).where(cards.c.address_id.in_(hers)))
    await _empty_outbox(tx, person_id, now)
    await tx.execute(delete(documents).where(documents.c.person_id == person_id))
    await tx.execute(delete(group_words).where(_at_her_address(group_words, person_id)))
    await tx.execute(delete(addresses).where(addresses.c.person_id == person_id))


async def _empty_outbox(tx: Transaction, person_id: int, now: datetime) -> None:
    to_her = _at_her_address(outbox, person_id)
    waits = outbox.c.state == Delivery.WAITING
    withdrawn = {"state": Delivery.WITHDRAWN, "ended_at": now}
    await tx.execute(update(outbox).where(to_her, waits).values(**withdrawn))
    over = select(outbox.c.id).where(to_her, outbox.c.ended_at.is_not(None))
    await tx.execute(delete(attachments).where(attachments.c.outbox_id.in_(over)))
    await tx.execute(update(outbox).where(outbox.c.id.in_(over)).values(body="", handle=""))


def _at_her_address(table: Table, person_id: int) -> ColumnElement[bool]:
    """Tell whether a row names one of her chats."""
    return (
        select(addresses.c.id)
        .where(
            addresses.c.person_id == person_id,
            addresses.c.community_id == table.c.community_id,
            addresses.c.channel == table.c.channel,
            addresses.c.handle == table.c.handle,
        )
        .exists()
    )


async def _lose_offices(tx: Transaction, person_id: int) -> None:
    """What she was in the community, and to whom."""
    for column in (
        roles.c.person_id,
        volunteer_trades.c.person_id,
        volunteer_compounds.c.person_id,
        volunteers.c.person_id,
        delegations.c.person_id,
        vouches.c.resident_id,
        vouches.c.volunteer_id,
        followers.c.person_id,
    ):
        await tx.execute(delete(column.table).where(column == person_id))
    helped = people.c.helper_id == person_id
    await tx.execute(update(people).where(helped).values(helper_id=None))
    await tx.execute(update(reports).where(reports.c.owner_id == person_id).values(owner_id=None))


async def _empty_reports(tx: Transaction, person_id: int) -> None:
    """Her reports, and those made for her, stay as category, compound, dates and outcome."""
    hers = or_(reports.c.reporter_id == person_id, reports.c.for_id == person_id)
    ids = select(reports.c.id).where(hers)
    about = report_parts.c.report_id.in_(ids), ~_by_merged()
    await tx.execute(delete(report_parts).where(*about))
    why = update(report_events).where(report_events.c.report_id.in_(ids))
    await tx.execute(why.values(why=""))
    nothing = dict.fromkeys(("place", "words", "view", "appointment", "door_code"), "")
    await tx.execute(update(reports).where(hers).values(**nothing))


def _by_merged() -> ColumnElement[bool]:
    """Tell whether a part was said by whoever reported what was merged into this report."""
    merged = reports.alias()
    return (
        select(merged.c.id)
        .where(
            merged.c.merged_into == report_parts.c.report_id,
            merged.c.reporter_id == report_parts.c.said_by,
        )
        .exists()
    )


async def _take_back_words(tx: Transaction, person: Person) -> None:
    """What she said about the matters of others; why she acted in an office stays."""
    await _clear_views(tx, person)
    await tx.execute(delete(report_parts).where(report_parts.c.said_by == person.id))
    shown = findings.c.person_id == person.id
    await tx.execute(update(findings).where(shown).values(pieces=[]))
    said = report_events.c.actor.in_((Actor.REPORTER, Actor.FIXER))
    hers = report_events.c.person_id == person.id
    await tx.execute(update(report_events).where(hers, said).values(why=""))


async def _clear_views(tx: Transaction, person: Person) -> None:
    """What she added to somebody's report stands masked in what neighbours see of it."""
    for id, text, name in (await tx.execute(_said_elsewhere(person.id))).all():
        view = (await tx.execute(select(reports.c.view).where(reports.c.id == id))).scalar_one()
        left = _without(view, neighbours_view(text, [name, person.name]))
        await tx.execute(update(reports).where(reports.c.id == id).values(view=left))


def _without(view: str, gone: str) -> str:
    """Take lines out of a text, each once and from the end: another may have said the same."""
    lines = view.splitlines()[::-1]
    for line in gone.splitlines():
        if line in lines:
            lines.remove(line)
    return "\n".join(lines[::-1])


def _said_elsewhere(person_id: int) -> Select[Any]:
    return (
        select(reports.c.id, report_parts.c.text, people.c.name)
        .join(report_parts, report_parts.c.report_id == reports.c.id)
        .join(people, people.c.id == reports.c.reporter_id)
        .where(report_parts.c.said_by == person_id, report_parts.c.text != "")
    )


_TYPED: tuple[Column[str], ...] = (
    reports.c.words,
    reports.c.view,
    reports.c.appointment,
    report_parts.c.text,
    report_events.c.why,
    alarms.c.words,
    agenda_items.c.words,
    agenda_items.c.view,
    meetings.c.place,
    meeting_rounds.c.detail,
    meeting_guests.c.instead,
)
"""Where others may have typed her name or number."""


async def _mask_elsewhere(tx: Transaction, person: Person) -> None:
    """Mask name and phone in what others typed, where nobody else is called so."""
    for column, word in ((people.c.name, person.name), (people.c.phone, person.phone)):
        if len(word) < SHORTEST or await _shared(tx, person, column, word):
            continue
        for typed in _TYPED:
            found = typed.table.c.community_id == person.community_id, typed.contains(word)
            masked = {typed.name: func.replace(typed, word, MASK)}
            await tx.execute(update(typed.table).where(*found).values(masked))
        await posts.mask(tx, person.community_id, word)


async def _lead_no_more(tx: Transaction, person: Person) -> None:
    """What she led has no leader, unless it may be another who is called so."""
    if await _shared(tx, person, people.c.name, person.name):
        return
    theirs = select(rules.c.id, rules.c.body).where(rules.c.community_id == person.community_id)
    for id, body in (await tx.execute(theirs)).all():
        if body.get("leader") == person.name:
            without = {**body, "leader": ""}
            await tx.execute(update(rules).where(rules.c.id == id).values(body=without))


async def _shared(tx: Transaction, person: Person, column: Column[str], word: str) -> bool:
    others = people.c.community_id == person.community_id, people.c.id != person.id
    return (
        await tx.execute(select(people.c.id).where(*others, column == word))
    ).first() is not None


async def _empty_entry(tx: Transaction, person_id: int, now: datetime) -> None:
    nothing = dict.fromkeys(("name", "phone", "compound", "home", "menu"), "")
    await tx.execute(
        update(people)
        .where(people.c.id == person_id)
        .values(**nothing, lives_alone=False, helper_id=None, introduced_at=None, forgotten_at=now)
    )
