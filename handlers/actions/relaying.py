"""Staff speak in a resident's chat, through the bot, until one of the two hands back to it."""

from __future__ import annotations

from datetime import timedelta

from dialogue.messages import SendFile
from dialogue.words import Piece, Text, t, text_of
from domain.reports import Actor, Report
from domain.rights import Right, may
from handlers import board, post
from handlers.actions.reporting import as_part
from handlers.texts import render
from handlers.turn import Turn, Visit
from storage import conversations, people, relays, reports, timeline, timers
from storage.conversations import Conversation
from storage.outbox import Priority
from storage.relays import Relay

RELAY_IDLE = "relay_idle"
IDLE = timedelta(hours=2)
"""After so long a silence both are with the bot again."""


async def begin(visit: Visit, report: Report) -> Text | None:
    """Begin to speak with who reported; says why not, if it cannot be."""
    resident = await people.reached_at(visit.tx, report.reporter_id)
    if resident is None or report.reporter_id == visit.speaker.id:
        return t("relay-unreachable")
    if await relays.open_with(visit.tx, report.reporter_id):
        return t("relay-busy")
    if mine := await relays.open_with(visit.tx, visit.speaker.id):
        await end(visit, mine)
    paused = await conversations.open_at(visit.tx, resident[1].id)
    relay = await relays.begin(
        visit.tx,
        visit.community_id,
        visit.now,
        staff_id=visit.speaker.id,
        resident_id=report.reporter_id,
        report_id=report.id,
        paused_id=paused.id if paused else 0,
    )
    await _note(visit, relay, "speak")
    await _wait(visit, relay)
    for person_id in (relay.staff_id, relay.resident_id):
        await board.show(visit, person_id, "relay", relay.id)
    return None


async def open_with(visit: Visit, conversation: Conversation | None) -> Relay | None:
    """Give the one that words of who speaks belong to; a conversation begun later comes first."""
    relay = await relays.open_with(visit.tx, visit.speaker.id)
    if relay is None or (conversation and conversation.id != relay.paused_id):
        return None
    staff = await people.get(visit.tx, relay.staff_id)
    if may(staff, Right.DESK):
        return relay
    await end(visit, relay)
    return None


async def pass_on(visit: Visit, relay: Relay, piece: Piece) -> None:
    """Give what one says to the other, and keep it with the report."""
    report = await reports.get(visit.tx, relay.report_id)
    part = as_part(piece, "talk", visit.speaker.id)
    if not (part.text or part.file):
        await post.reply(visit, t("cannot-take"))
        return
    await reports.add_parts(visit.tx, report, [part], visit.now)
    await _wait(visit, relay)
    if not await _give(visit, relay.other(visit.speaker.id), piece, part.file):
        await post.reply(visit, t("relay-unreachable"))


async def _give(visit: Visit, to: int, piece: Piece, file: str) -> bool:
    reached = await people.reached_at(visit.tx, to)
    if reached is None:
        return False
    reader, address = reached
    words = text_of(piece.part)
    line = t("relay-said", name=visit.speaker.name or "-", words=words)
    if not file:
        return await post.tell(visit, to, line, priority=Priority.ANSWER)
    what = "voice" if piece.part.kind == "voice" else "photo"
    message = SendFile(file=file, what=what, text=render(line, reader.language), protect=True)
    await post.put(visit, address, message)
    return True


async def end(turn: Turn, relay: Relay) -> bool:
    """Hand back to the bot: both see it on their cards; False when it was over already."""
    if not await relays.end(turn.tx, relay.id, turn.now):
        return False
    await timers.cancel(turn.tx, turn.community_id, relay.id, RELAY_IDLE)
    await _note(turn, relay, "hand_back")
    await board.refresh(turn, ("relay",), relay.id)
    for person_id in (relay.staff_id, relay.resident_id):
        await post.tell(turn, person_id, t("relay-over"), priority=Priority.ANSWER)
    return True


async def end_of(visit: Visit) -> bool:
    """Who speaks wants the bot again; False when nobody else is there."""
    relay = await relays.open_with(visit.tx, visit.speaker.id)
    return relay is not None and await end(visit, relay)


async def idle(turn: Turn, relay_id: int) -> None:
    """Neither has said anything for long."""
    await end(turn, await relays.get(turn.tx, relay_id))


async def _wait(turn: Turn, relay: Relay) -> None:
    await timers.put(turn.tx, turn.community_id, RELAY_IDLE, relay.id, turn.now + IDLE)


async def _note(turn: Turn, relay: Relay, what: str) -> None:
    report = await reports.get(turn.tx, relay.report_id)
    by, state = relay.staff_id, report.state
    await timeline.note(turn.tx, report, turn.now, Actor.STAFF, by, what, state, "")
    await board.refresh(turn, ("case",), report.id)
