"""Announcing: a preview, a plan with a minute to think better of it, and the post itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from dialogue.words import t
from domain.announcements import (
    FAILED,
    GRACE,
    LATE,
    STALE,
    Announcement,
    Audience,
    Fate,
    State,
)
from domain.groups import Group
from domain.rights import Right, may
from handlers import announced, audiences, board, post
from handlers.actions import delegating, voting
from handlers.announced import Look
from handlers.composing import Post
from handlers.turn import Turn, Visit
from storage import announcements, copies, mailing, timers
from storage.copies import Copied, Part, Target
from storage.delegations import Delegation
from storage.mailing import Copy
from storage.outbox import Priority
from storage.roster import Member

ANNOUNCE = "announce"
"""The timer of an announcement whose time has come."""

REPORT = "announce_report"
"""The timer after which staff see what became of the copies."""

AGAIN = timedelta(minutes=5)
"""After so long it is looked how far it is."""

CARDS = ("announcement",)


async def preview(visit: Visit, said: Post, *, receipts: bool) -> bool:
    """Show it exactly as it will look. A look, not a step: who goes back may see it again."""
    await post.reply(visit, t("announce-preview"))
    look = announced.drafted(visit, said, receipts=receipts)
    for message in look.messages(visit.speaker.language):
        await post.put(visit, visit.address, message)
    return True


async def plan(visit: Visit, said: Post, audience: Audience, receipts: bool, when: str) -> int:
    """Write it down to go at a moment (ISO), or as soon as the minute of grace is over.

    0 when who was let announce is not any more, or not to these.
    """
    let = None if may(visit.speaker, Right.ANNOUNCE) else await delegating.of(visit, visit.speaker)
    if not await _may_reach(visit, let, audience):
        return 0
    post_at = datetime.fromisoformat(when) if when else visit.now + GRACE
    id = await announcements.create(
        visit.tx,
        visit.community_id,
        said.by(visit.speaker.id, audience, receipts=receipts),
        post_at=post_at,
        now=visit.now,
    )
    await timers.put(visit.tx, visit.community_id, ANNOUNCE, id, post_at)
    await board.show(visit, visit.speaker.id, "announcement", id)
    if let:
        await board.show(visit, let.given_by, "announcement", id, priority=Priority.OFFER)
    return id


async def _may_reach(visit: Visit, let: Delegation | None, audience: Audience) -> bool:
    if let is None:
        return may(visit.speaker, Right.ANNOUNCE)
    return audience == await audiences.of_compound(visit, let.compound)


async def undo(visit: Visit, id: int) -> bool:
    """Take it back before it goes; False when it has gone, or somebody was faster."""
    before = State.PLANNED, State.MISSED
    if not await announcements.change(visit.tx, id, before, state=State.UNDONE):
        return False
    await timers.cancel(visit.tx, visit.community_id, id, ANNOUNCE)
    await board.refresh(visit, CARDS, id)
    return True


async def due(turn: Turn, id: int) -> None:
    """Its time has come: post it, or say that its time was missed."""
    announcement = await announcements.get(turn.tx, turn.community_id, id)
    if announcement is None or announcement.state is not State.PLANNED:
        return
    if turn.now - announcement.post_at > LATE:
        await announcements.change(turn.tx, id, (State.PLANNED,), state=State.MISSED)
        await board.refresh(turn, CARDS, id)
        when = turn.clock_time(announcement.post_at)
        await post.tell(turn, announcement.author_id, t("announce-missed", time=when))
        await board.show(turn, announcement.author_id, "announcement", id)
        return
    await carry_out(turn, announcement)


async def carry_out(turn: Turn, announcement: Announcement) -> bool:
    """Put a copy for each group and person into the outbox; False when somebody was faster."""
    before = State.PLANNED, State.MISSED
    facts = {"state": State.POSTED, "posted_at": turn.now}
    if not await announcements.change(turn.tx, announcement.id, before, **facts):
        return False
    chosen = await audiences.groups_of(turn, announcement.audience)
    members = await audiences.people_of(turn, announcement.audience)
    targets = [
        *(Target(group_id=group.id) for group in chosen),
        *(Target(person_id=member.person.id) for member in members),
    ]
    ids = await copies.add(turn.tx, turn.community_id, announcement.id, targets)
    await voting.begin(turn, announcement)
    await send(turn, announcement, list(zip(ids, [*chosen, *members], strict=True)))
    await timers.put(turn.tx, turn.community_id, REPORT, announcement.id, turn.now + AGAIN)
    await board.refresh(turn, CARDS, announcement.id)
    return True


async def report(turn: Turn, id: int) -> None:
    """Some minutes after: whoever announced it sees how far it is; again while some of it waits."""
    await board.refresh(turn, CARDS, id)
    found = await announcements.get(turn.tx, turn.community_id, id)
    sent = await copies.of(turn.tx, id)
    if any(copy.fate is Fate.WAITING for copy in sent):
        await timers.put(turn.tx, turn.community_id, REPORT, id, turn.now + AGAIN)
    elif found and (lost := sum(1 for copy in sent if _is_news(copy))):
        await post.tell(turn, found.author_id, t("announce-some-failed", count=str(lost)))


def _is_news(copy: Copied) -> bool:
    """Tell whether a copy failed that could have arrived: who has no account was told before."""
    return copy.fate in (*FAILED, Fate.UNCERTAIN) and bool(copy.why or copy.group_id)


async def send(
    turn: Turn, announcement: Announcement, to: Sequence[tuple[int, Group | Member]]
) -> None:
    """Put messages of copies into the outbox; whoever has no address gets none."""
    bodies = _Bodies(turn, await announced.look_of(turn, announcement))
    going = [
        (copy_id, part, Copy(*place, body))
        for copy_id, target in to
        if (place := where(target))
        for part, body in bodies.to(target)
    ]
    rows = [copy for _, _, copy in going]
    until = turn.now + STALE
    ids = await mailing.put(turn.tx, turn.community_id, rows, turn.now, expires_at=until)
    noted = [(copy_id, id, part) for (copy_id, part, _), id in zip(going, ids, strict=True)]
    await copies.note_sendings(turn.tx, turn.community_id, noted)


class _Bodies:
    """What is sent, written once for each language and topic: thousands get the same."""

    def __init__(self, turn: Turn, look: Look) -> None:
        self._language = turn.community.language
        self._look = look
        self._written: dict[tuple[str, str], list[tuple[Part, str]]] = {}

    def to(self, target: Group | Member) -> list[tuple[Part, str]]:
        if isinstance(target, Group):
            return self._in(self._language, target.thread)
        return self._in(target.person.language, "")

    def _in(self, language: str, thread: str) -> list[tuple[Part, str]]:
        how = language, thread
        if how not in self._written:
            *files, words = self._look.messages(language, thread)
            parts = [*((Part.FILE, file) for file in files), (Part.WORDS, words)]
            self._written[how] = [(part, message.model_dump_json()) for part, message in parts]
        return self._written[how]


def where(target: Group | Member) -> tuple[str, str] | None:
    """Give channel and address at which a copy can arrive; None where there is none."""
    if isinstance(target, Group):
        return (target.channel, target.handle) if target.can_hear else None
    return (target.channel, target.handle) if target.reachable else None
