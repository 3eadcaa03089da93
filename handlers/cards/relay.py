"""Says to both that staff speak with a resident through the bot, and how to end it."""

from __future__ import annotations

from dialogue.words import t
from domain.people import Person
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import people, relays, reports


async def draw(turn: Turn, relay_id: int, reader: Person) -> Face:
    """Draw it for one of the two."""
    relay = await relays.get(turn.tx, relay_id)
    number = str((await reports.get(turn.tx, relay.report_id)).number)
    other = await people.get(turn.tx, relay.other(reader.id))
    key = "relay-with-resident" if reader.id == relay.staff_id else "relay-with-staff"
    lines = [t(key, name=other.name or "-", number=number)]
    if relay.ended_at:
        return Face(lines)
    return Face(lines, [[CardButton("end", t("button-hand-back"))]])
