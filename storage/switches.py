"""When volunteers went on duty and off, paused and came back: nothing here is changed later."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert

from storage.database import Transaction
from storage.tables import switches

ON_DUTY, OFF_DUTY = "on_duty", "off_duty"
PAUSED, BACK = "paused", "back"


async def note(
    tx: Transaction, community_id: int, person_id: int, what: str, now: datetime
) -> None:
    """Write down that somebody has used one of these switches."""
    row = {"community_id": community_id, "person_id": person_id, "what": what, "at": now}
    await tx.execute(insert(switches), row)
