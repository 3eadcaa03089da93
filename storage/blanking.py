"""What was said and kept only to be handled or delivered: blanked when it is done and old enough.

The rows stay, with their times and outcomes: an update that comes twice is still known.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, exists, or_, select, update

from storage.database import Transaction
from storage.tables import attachments, cards, conversations, inbox, outbox


async def blank(tx: Transaction, community_id: int, until: datetime) -> None:
    """Blank what was done by then; what waits still, or is on its way, is left as it is."""
    await _blank_inbox(tx, community_id, until)
    await _blank_cards(tx, community_id, until)
    await _blank_outbox(tx, community_id, until)


async def _blank_inbox(tx: Transaction, community_id: int, until: datetime) -> None:
    """Handled or set aside: either way nobody will read it again."""
    done = inbox.c.handled_at <= until, inbox.c.payload != ""
    await tx.execute(
        update(inbox).where(inbox.c.community_id == community_id, *done).values(payload="")
    )


async def _blank_outbox(tx: Transaction, community_id: int, until: datetime) -> None:
    done = outbox.c.community_id == community_id, outbox.c.ended_at <= until
    held = attachments.c.outbox_id.in_(select(outbox.c.id).where(*done))
    await tx.execute(delete(attachments).where(held))
    await tx.execute(update(outbox).where(*done, outbox.c.body != "").values(body=""))


async def _blank_cards(tx: Transaction, community_id: int, until: datetime) -> None:
    """A card remembers what it shows only to leave out edits that change nothing.

    One that asks an open question needs it: it keeps its words when it is answered.
    """
    lately = exists().where(
        outbox.c.card_id == cards.c.id,
        or_(outbox.c.ended_at.is_(None), outbox.c.ended_at > until),
    )
    asks = exists().where(conversations.c.card_id == cards.c.id)
    quiet = cards.c.community_id == community_id, cards.c.looks != "", ~lately, ~asks
    await tx.execute(update(cards).where(*quiet).values(looks=""))
