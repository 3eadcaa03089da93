"""Puts cards before people and keeps them true: their words and buttons follow their subject."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from dialogue.messages import OUTGOING, Button, Edit, Outgoing, Send
from dialogue.words import t, verbatim
from domain.groups import Group
from domain.people import Person
from handlers import post
from handlers.cards import CARDS, IN_GROUPS
from handlers.cards.face import Face
from handlers.cards.folding import with_unfolded
from handlers.texts import render
from handlers.turn import Turn
from storage import cards, outbox, people
from storage.cards import Card
from storage.outbox import Priority
from storage.people import Address


async def show(
    turn: Turn,
    person_id: int,
    kind: str,
    subject_id: int,
    *,
    priority: Priority = Priority.ANSWER,
    expires_at: datetime | None = None,
    silent: bool = False,
    by_day: bool = False,
) -> bool:
    """Put a card before somebody; False when there is no address to reach her at."""
    reached = await people.reached_at(turn.tx, person_id)
    if reached is None:
        return False
    person, address = reached
    face = await CARDS[kind](turn, subject_id, person)
    how = {"silent": silent, "by_day": by_day}
    await put_up(turn, address, person, kind, subject_id, face, priority, expires_at, **how)
    return True


async def show_anew(
    turn: Turn,
    person_id: int,
    kind: str,
    subject_id: int,
    *,
    priority: Priority = Priority.ANSWER,
    expires_at: datetime | None = None,
) -> bool:
    """Put a card before somebody in place of an older one about the same, which points to it."""
    for old in await cards.live_about(turn.tx, with_unfolded((kind,)), subject_id):
        if old.person_id == person_id:
            reader = await people.get(turn.tx, person_id)
            await _point_below(turn, old, reader.language)
    whose = turn, person_id, kind, subject_id
    return await show(*whose, priority=priority, expires_at=expires_at)


async def put_up(
    turn: Turn,
    address: Address,
    reader: Person,
    kind: str,
    subject_id: int,
    face: Face,
    priority: Priority = Priority.ANSWER,
    expires_at: datetime | None = None,
    *,
    silent: bool = False,
    by_day: bool = False,
) -> int:
    """Send a new card with this face; returns its id."""
    looks = _looks(face, reader.language)
    card_id = await cards.create(turn.tx, turn.community_id, address, kind, subject_id, looks)
    how = {"silent": silent, "by_day": by_day}
    message = _message(card_id, face, reader.language).model_copy(update=how)
    await post.put(turn, address, message, priority, card_id=card_id, expires_at=expires_at)
    return card_id


async def hang(
    turn: Turn,
    group: Group,
    kind: str,
    subject_id: int,
    *,
    priority: Priority = Priority.OFFER,
    expires_at: datetime | None = None,
    instead_of: Sequence[str] = (),
) -> int:
    """Hang a card in a group chat, in its topic and in the community's language; gives its id.

    An older one about the same, or of the kinds named, points to it: it is true no longer.
    """
    language = turn.community.language
    for old in await cards.live_in(turn.tx, group.id, {kind, *instead_of}, subject_id):
        await _point_below(turn, old, language)
    face = await IN_GROUPS[kind](turn, subject_id)
    looks = _looks(face, language)
    card_id = await cards.create(turn.tx, turn.community_id, group, kind, subject_id, looks)
    message = _message(card_id, face, language, group.thread)
    await post.put(turn, group, message, priority, card_id=card_id, expires_at=expires_at)
    return card_id


async def _point_below(turn: Turn, card: Card, language: str) -> None:
    """Leave of a card its title, and say that a newer one is below; unsent, it is not sent."""
    if card.looks:
        title, *_ = json.loads(card.looks)[0].splitlines()
        face = Face([verbatim(title), t("card-further-down")], over=True)
        await _redraw(turn, card, language, face)
    await cards.retire(turn.tx, card.id)


async def refresh(turn: Turn, kinds: Sequence[str], subject_id: int) -> None:
    """Bring the cards about one thing up to date, wherever they are."""
    for card in await cards.live_about(turn.tx, with_unfolded(kinds), subject_id):
        await refresh_one(turn, card)


async def refresh_one(turn: Turn, card: Card) -> None:
    """Bring one card up to date."""
    if card.person_id is None:
        face = await IN_GROUPS[card.kind](turn, card.subject_id)
        await _redraw(turn, card, turn.community.language, face)
    else:
        reader = await people.get(turn.tx, card.person_id)
        await redraw(turn, card, reader, await CARDS[card.kind](turn, card.subject_id, reader))


async def turn_over(turn: Turn, card: Card, kind: str) -> None:
    """Let a card be of another kind, about the same, and show that."""
    await cards.change_kind(turn.tx, card.id, kind)
    await refresh_one(turn, replace(card, kind=kind))


async def redraw(turn: Turn, card: Card, reader: Person, face: Face) -> None:
    """Give a card a new face: in the outbox if it still waits there, else by an edit."""
    await _redraw(turn, card, reader.language, face)


async def _redraw(turn: Turn, card: Card, language: str, face: Face) -> None:
    looks = _looks(face, language)
    if card.looks == looks:
        return
    await cards.change_looks(turn.tx, card.id, looks)
    edit = Edit(text=_words(face, language), rows=_rows(card.id, face, language))
    if not await _redrawn_unsent(turn, card, face, edit):
        await post.put(turn, card, edit, card_id=card.id)


async def strip(turn: Turn, card: Card) -> None:
    """Take the buttons off a card, and leave its words as they are.

    Nobody knows the words any more of one that has not changed for long: it stays as it is.
    """
    if not card.looks:
        return
    words, rows = json.loads(card.looks)
    if rows:
        await cards.change_looks(turn.tx, card.id, json.dumps([words, []], ensure_ascii=False))
        await post.put(turn, card, Edit(text=words), card_id=card.id)


async def put_away(turn: Turn, card: Card) -> None:
    """End a card: it keeps its words, loses its buttons, and follows its subject no more."""
    await strip(turn, card)
    await cards.retire(turn.tx, card.id)


async def _redrawn_unsent(turn: Turn, card: Card, face: Face, edit: Edit) -> bool:
    """Change the card where it waits in the outbox; withdraw it if it became pointless."""
    waiting = await outbox.waiting_of_card(turn.tx, card.id)
    if waiting is None:
        return False
    row_id, body = waiting
    unsent: Outgoing = OUTGOING.validate_json(body)
    if isinstance(unsent, Send):
        if face.over:
            await outbox.withdraw(turn.tx, row_id, turn.now)
            return True
        facts = {"text": edit.text, "rows": edit.rows, "protect": face.protect}
        unsent = unsent.model_copy(update=facts)
    else:
        unsent = edit
    await outbox.replace(turn.tx, row_id, unsent.model_dump_json())
    return True


def _message(card_id: int, face: Face, language: str, thread: str = "") -> Send:
    rows = _rows(card_id, face, language)
    return Send(text=_words(face, language), rows=rows, protect=face.protect, thread=thread)


def _words(face: Face, language: str) -> str:
    return "\n".join(render(line, language) for line in face.lines)


def _rows(card_id: int, face: Face, language: str) -> tuple[tuple[Button, ...], ...]:
    return tuple(
        tuple(
            Button(
                id=f"c:{card_id}:{button.action}",
                label=render(button.label, language),
                url=button.url,
            )
            for button in row
        )
        for row in face.buttons
        if row
    )


def _looks(face: Face, language: str) -> str:
    """Write down all that can be seen, so that an edit that changes nothing is not sent."""
    rows = [
        [[button.action, render(button.label, language)] for button in row] for row in face.buttons
    ]
    return json.dumps([_words(face, language), rows], ensure_ascii=False)
