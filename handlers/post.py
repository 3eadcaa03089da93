"""Writes messages into the outbox, in the reader's language."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol

from dialogue.messages import AnswerTap, Button, Outgoing, Send, SendDocument, SendFile
from dialogue.words import Text, t
from domain.people import Person, Role
from handlers.texts import render
from handlers.turn import Turn, Visit
from storage import outbox, people
from storage.outbox import Priority

TAP_LIVES = timedelta(seconds=100)
"""After this a tap cannot be answered any more."""


class Chat(Protocol):
    """Where a message can go: somebody's address, a group, or where a card hangs."""

    @property
    def channel(self) -> str:
        """The chat network."""

    @property
    def handle(self) -> str:
        """What the network calls the chat."""


async def put(
    turn: Turn,
    chat: Chat,
    message: Outgoing,
    priority: Priority = Priority.ANSWER,
    *,
    card_id: int | None = None,
    expires_at: datetime | None = None,
) -> int:
    """Put any message into the outbox; returns its id there."""
    return await outbox.put(
        turn.tx,
        turn.community_id,
        chat.channel,
        chat.handle,
        priority,
        message.model_dump_json(),
        turn.now,
        card_id=card_id,
        expires_at=expires_at,
        content=message.content if isinstance(message, SendDocument) else b"",
    )


async def reply(visit: Visit, *texts: Text) -> None:
    """Answer who speaks; several sentences make one message."""
    await put(visit, visit.address, Send(text=written(visit.speaker, *texts)))


async def reply_protected(visit: Visit, *lines: Text) -> None:
    """Show personal data to who speaks, a line each; it cannot be passed on."""
    words = "\n".join(render(line, visit.speaker.language) for line in lines)
    await put(visit, visit.address, Send(text=words, protect=True))


async def tell(
    turn: Turn, person_id: int, *texts: Text, priority: Priority = Priority.OFFER
) -> bool:
    """Tell somebody news, behind the answers to what she said; False when she has no address."""
    reached = await people.reached_at(turn.tx, person_id)
    if reached is None:
        return False
    person, address = reached
    await put(turn, address, Send(text=written(person, *texts)), priority)
    return True


async def tell_staff(
    turn: Turn, *texts: Text, priority: Priority = Priority.OFFER, besides: int | None = None
) -> None:
    """Tell all staff something, `besides` whom it comes from."""
    for person in await people.with_role(turn.tx, turn.community_id, Role.STAFF, Role.ADMIN):
        if person.id != besides:
            await tell(turn, person.id, *texts, priority=priority)


async def into_group(
    turn: Turn,
    chat: str,
    thread: str,
    *lines: Text,
    rows: tuple[tuple[Button, ...], ...] = (),
    priority: Priority = Priority.ANSWER,
) -> None:
    """Write in a group, in the topic in which somebody asked, in the community's language."""
    words = "\n".join(render(line, turn.community.language) for line in lines)
    body = Send(text=words, thread=thread, rows=rows).model_dump_json()
    channel = turn.setting.channel
    await outbox.put(turn.tx, turn.community_id, channel, chat, priority, body, turn.now)


async def show_file(visit: Visit, kind: str, file: str, caption: Text) -> None:
    """Show a photo, or play a recording, to who speaks; it cannot be passed on."""
    what = "voice" if kind == "voice" else "photo"
    words = render(caption, visit.speaker.language)
    await put(visit, visit.address, SendFile(file=file, what=what, text=words, protect=True))


async def give_document(visit: Visit, name: str, content: bytes, caption: Text) -> None:
    """Send a file of our own making to who speaks."""
    words = render(caption, visit.speaker.language)
    await put(visit, visit.address, SendDocument(name=name, content=content, text=words))


async def answer_tap(
    visit: Visit, tap_id: str, text: Text | None = None, *, alert: bool = False
) -> None:
    """End a tap's waiting circle, with a few words or none."""
    words = render(text, visit.speaker.language) if text else ""
    answer = AnswerTap(tap_id=tap_id, text=words, alert=alert)
    until = visit.now + TAP_LIVES
    await put(visit, visit.address, answer, Priority.ALARM, expires_at=until)


async def answer_stranger(turn: Turn, handle: str, tap_id: str) -> None:
    """End the waiting circle of a tap by somebody who is not known."""
    words = render(t("button-not-yours"), turn.community.language)
    body = AnswerTap(tap_id=tap_id, text=words, alert=True).model_dump_json()
    until, where = turn.now + TAP_LIVES, (turn.setting.channel, handle)
    await outbox.put(
        turn.tx, turn.community_id, *where, Priority.ALARM, body, turn.now, expires_at=until
    )


def written(reader: Person, *texts: Text) -> str:
    """Write sentences in the reader's language, a blank line between them."""
    return "\n\n".join(render(text, reader.language) for text in texts)
