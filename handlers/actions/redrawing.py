"""Changes an announcement where it is: what waits in the outbox, and what has arrived."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue.messages import OUTGOING, Delete, Edit, Pin
from domain.announcements import STALE, Announcement
from handlers import announced
from handlers.announced import Look
from handlers.turn import Turn
from storage import copies, mailing, outbox, people, polls
from storage.copies import Part, Sending
from storage.mailing import Copy
from storage.outbox import Delivery

ON_ITS_WAY = Delivery.SENDING, Delivery.SENT


async def everywhere(turn: Turn, announcement: Announcement) -> None:
    """Bring all of it up to date."""
    await redraw(turn, announcement, await copies.sendings_of(turn.tx, announcement.id))


async def redraw(turn: Turn, announcement: Announcement, sent: Sequence[Sending]) -> None:
    """Bring these messages up to date; an older edit that waits is not sent any more."""
    look = await announced.look_of(turn, announcement)
    words = [one for one in sent if one.part is Part.WORDS]
    readers = {one.person_id for one in words if one.person_id}
    spoken = await people.languages(turn.tx, readers)
    chosen = await polls.choices(turn.tx, announcement.id) if readers else {}
    changes = []
    for one in words:
        language = spoken.get(one.person_id or 0, turn.community.language)
        if one.state is Delivery.WAITING:
            await _reword(turn, one, look, language)
        elif one.state in ON_ITS_WAY:
            changes.append(change_of(one, look.edit(language, chosen.get(one.person_id or 0))))
    arrived = [copy.changes_id for copy in changes if copy.changes_id]
    await mailing.withdraw_edits(turn.tx, arrived, turn.now)
    until = turn.now + STALE
    await mailing.put(turn.tx, turn.community_id, changes, turn.now, expires_at=until)


async def _reword(turn: Turn, one: Sending, look: Look, language: str) -> None:
    edit, message = look.edit(language), OUTGOING.validate_json(one.body)
    names = {"text", "marks", "rows"} & type(message).model_fields.keys()
    message = message.model_copy(update={name: getattr(edit, name) for name in names})
    await outbox.replace(turn.tx, one.outbox_id, message.model_dump_json())


def change_of(sending: Sending, change: Edit | Delete | Pin) -> Copy:
    """Make a change of a message that was sent."""
    return Copy(sending.channel, sending.handle, change.model_dump_json(), sending.outbox_id)
