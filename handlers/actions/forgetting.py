"""Forgets somebody who asks for it, once nothing of hers is open any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from dialogue.messages import Edit, Send
from dialogue.words import t
from domain.people import Person
from handlers import board, menus, post
from handlers.actions import lifecycle, pool, register, relaying, signing, unsettled
from handlers.actions.meeting_news import STAFF
from handlers.cards import CARDS
from handlers.turn import Turn, Visit
from storage import (
    blanking,
    cards,
    erasing,
    guests,
    kept,
    occurrences,
    people,
    queues,
    relays,
    signups,
    timers,
    volunteers,
)
from storage import register as registered
from storage.cards import Card

FORGET_OVER, FORGET_REST = "forget_over", "forget_rest"

ASKED = timedelta(hours=1)
"""How long the question whether to forget somebody can be answered."""

ON_ITS_WAY = timedelta(minutes=10)
"""After so long, what was on its way is looked after: most has arrived by then."""

GOODBYE_LIVES = timedelta(days=1)


async def ask(visit: Visit) -> None:
    """Ask who speaks once whether she is sure; or say what she must end before."""
    left = await unsettled.find(visit, visit.speaker)
    if left.lines:
        await post.reply(visit, t("forget-first"), *left.lines, t("forget-again"))
        for report_id in left.reports:
            await board.show(visit, visit.speaker.id, "mine", report_id)
        for offer_id in left.jobs:
            await board.show(visit, visit.speaker.id, "offer", offer_id)
    else:
        await _put_question(visit, "forget", visit.speaker.id)


async def ask_staff(visit: Visit, person_id: int) -> bool:
    """Ask staff whether to forget somebody, who has no account; False where that cannot be."""
    known = await registered.known(visit.tx, visit.community_id, person_id)
    if not known or await registered.has_account(visit.tx, person_id):
        return False
    left = await unsettled.find(visit, await people.get(visit.tx, person_id))
    if left.lines:
        await post.reply(visit, t("forget-first-staff"), *left.lines)
    else:
        await _put_question(visit, "forget_person", person_id)
    return True


async def _put_question(visit: Visit, kind: str, person_id: int) -> None:
    face = await CARDS[kind](visit, person_id, visit.speaker)
    card_id = await board.put_up(visit, visit.address, visit.speaker, kind, person_id, face)
    until = visit.now + ASKED
    await timers.put(visit.tx, visit.community_id, FORGET_OVER, card_id, until)


async def ask_no_more(turn: Turn, card_id: int) -> None:
    """The question has stood long enough to be tapped by mistake: take its buttons off."""
    card = await cards.get(turn.tx, card_id)
    if card and card.live:
        await board.put_away(turn, card)


async def forget_speaker(visit: Visit, card: Card) -> None:
    """Forget who speaks; the last she hears is that it is done."""
    me = visit.speaker
    message_id = await cards.message_of(visit.tx, card.id)
    if await volunteers.member(visit.tx, me.id):
        await pool.leave(visit)
    await _forget(visit, me)
    if message_id:
        asked = Edit(text=post.written(me, t("forget-what")), message_id=message_id)
        await post.put(visit, visit.address, asked)
    await post.put(visit, visit.address, menus.menu_of(replace(me, roles=frozenset())))
    goodbye = Send(text=post.written(me, t("forget-done")))
    until = visit.now + GOODBYE_LIVES
    await _see_to_the_rest(visit, await post.put(visit, visit.address, goodbye, expires_at=until))


async def forget_other(visit: Visit, person_id: int) -> None:
    """Staff have somebody forgotten who has no account."""
    await _forget(visit, await people.get(visit.tx, person_id))
    done = Send(text=post.written(visit.speaker, t("forget-done-staff")))
    await _see_to_the_rest(visit, await post.put(visit, visit.address, done))


async def _forget(visit: Visit, person: Person) -> None:
    """Erase her, and let what others see of her matters follow."""
    await register.note(visit, person.id, "forgotten")
    if relay := await relays.open_with(visit.tx, person.id):
        await relaying.end(visit, relay)
    await _tell_of_helped(visit, person)
    gatherings = await _stay_away(visit, person)
    hers = await kept.reports_of(visit.tx, person.id)
    dangers = await kept.alarms_of(visit.tx, person.id)
    answered = await guests.of_person(visit.tx, person.id)
    await erasing.erase(visit.tx, person, visit.now)
    for report in hers:
        await lifecycle.show_everywhere(visit, report)
    for danger in dangers:
        await board.refresh(visit, ("alarm",), danger.id)
    for meeting_id, _, _ in answered:
        await board.refresh(visit, (STAFF,), meeting_id)
    for occurrence_id in gatherings:
        await board.refresh(visit, signing.CARDS, occurrence_id)
    await board.refresh(visit, (*register.ABOUT_PEOPLE, "forget_person"), person.id)
    await blanking.blank(visit.tx, visit.community_id, visit.now)


async def _stay_away(visit: Visit, person: Person) -> list[int]:
    """Take her off the lists of what is to come; give all for which she had signed up or led."""
    signed_up = await signups.of_person(visit.tx, person.id)
    for occurrence_id in signed_up:
        occasion = await occurrences.get(visit.tx, visit.community_id, occurrence_id)
        if occasion and occasion.is_open(visit.now):
            await signing.take_off(visit, occurrence_id, person.id)
    return [*signed_up, *await occurrences.led_by(visit.tx, visit.community_id, person.name)]


async def _tell_of_helped(visit: Visit, person: Person) -> None:
    """Whom she spoke for has nobody now: staff look for somebody else."""
    helped = await kept.helped_by(visit.tx, person.id)
    for name in (await people.names(visit.tx, helped)).values():
        await post.tell_staff(visit, t("forget-helped", name=name or "-"))


async def _see_to_the_rest(visit: Visit, outbox_id: int) -> None:
    at = visit.now + ON_ITS_WAY
    await timers.put(visit.tx, visit.community_id, FORGET_REST, outbox_id, at)


async def see_to_the_rest(turn: Turn, outbox_id: int) -> None:
    """What was on its way when somebody was forgotten has arrived: blank it, and her account."""
    if await queues.on_its_way(turn.tx, turn.community_id, outbox_id, turn.now):
        at = turn.now + ON_ITS_WAY
        await timers.put(turn.tx, turn.community_id, FORGET_REST, outbox_id, at)
        return
    await blanking.blank(turn.tx, turn.community_id, turn.now)
    await erasing.lose_number(turn.tx, outbox_id)
