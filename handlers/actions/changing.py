"""What can still be done with an announcement: other words, taking it back, keeping it on top."""

from __future__ import annotations

from datetime import timedelta

from dialogue.messages import Delete, Edit, Pin
from dialogue.words import t
from domain.announcements import State
from handlers import board
from handlers.actions import redrawing
from handlers.actions.announcing import CARDS
from handlers.actions.redrawing import ON_ITS_WAY, change_of
from handlers.composing import Post
from handlers.texts import render
from handlers.turn import Visit
from storage import announcements, copies, mailing
from storage.copies import Part, Sending
from storage.outbox import Delivery

DELETABLE = timedelta(hours=47)
"""For so long channels let a message be deleted; an older one is emptied instead."""

OPEN = State.PLANNED, State.MISSED, State.POSTED


async def as_it_is(visit: Visit, id: int) -> Post | None:
    """Give what was said so far; None when it is over."""
    found = await announcements.get(visit.tx, visit.community_id, id)
    if found is None or found.state not in OPEN:
        return None
    return Post.model_validate(found.post).with_receipts(found.receipts)


async def asks_receipts(visit: Visit, id: int) -> bool:
    """Tell whether people are asked to tap that they have read it."""
    found = await announcements.get(visit.tx, visit.community_id, id)
    return found is not None and found.receipts


async def edit(visit: Visit, id: int, said: Post) -> bool:
    """Give it other words, wherever it is; False when it is over."""
    facts = {"post": said.model_dump(mode="json")}
    if not await announcements.change(visit.tx, id, OPEN, **facts):
        return False
    announcement = await announcements.get(visit.tx, visit.community_id, id)
    if announcement:
        await redrawing.everywhere(visit, announcement)
    await board.refresh(visit, CARDS, id)
    return True


async def withdraw(visit: Visit, id: int) -> bool:
    """Take it back from everywhere; False when somebody was faster."""
    before = await announcements.get(visit.tx, visit.community_id, id)
    changed = await announcements.change(visit.tx, id, (State.POSTED,), state=State.WITHDRAWN)
    if not changed or before is None or before.posted_at is None:
        return False
    sent = await copies.sendings_of(visit.tx, id)
    await copies.withdraw_waiting(visit.tx, [one.outbox_id for one in sent], visit.now)
    young = visit.now - before.posted_at < DELETABLE
    gone = Edit(
        text=render(t("announce-withdrawn"), visit.community.language),
        caption=Post.model_validate(before.post).with_receipts(before.receipts).in_one,
    )
    changes = [
        change_of(sending, Delete() if young else gone)
        for sending in sent
        if sending.state in ON_ITS_WAY and (sending.part is Part.WORDS or young)
        if sending.part is not Part.PIN
    ]
    await mailing.put(visit.tx, visit.community_id, changes, visit.now)
    await board.refresh(visit, CARDS, id)
    return True


async def pin(visit: Visit, id: int) -> bool:
    """Keep it at the top of its groups, or try again where that was refused.

    False when it is not there any more, or is kept there already.
    """
    announcement = await announcements.get(visit.tx, visit.community_id, id)
    refused = await copies.forget_refused_pins(visit.tx, id)
    if announcement is None or (announcement.pinned and not refused):
        return False
    if not await announcements.change(visit.tx, id, (State.POSTED,), pinned=True):
        return False
    in_groups = {one.id for one in await copies.of(visit.tx, id) if one.group_id}
    there = (*ON_ITS_WAY, Delivery.WAITING)
    sent = [
        one
        for one in await _words(visit, id)
        if one.copy_id in (refused or in_groups) and one.state in there
    ]
    pins = [change_of(one, Pin()) for one in sent]
    ids = await mailing.put(visit.tx, visit.community_id, pins, visit.now)
    noted = [(one.copy_id, row, Part.PIN) for one, row in zip(sent, ids, strict=True)]
    await copies.note_sendings(visit.tx, visit.community_id, noted)
    await board.refresh(visit, CARDS, id)
    return True


async def _words(visit: Visit, id: int) -> list[Sending]:
    return [one for one in await copies.sendings_of(visit.tx, id) if one.part is Part.WORDS]
