"""What staff write down of a meeting and approve, and what becomes of its tasks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from dialogue.words import Text, t
from domain.agenda import Outcome
from domain.meetings import Meeting
from domain.rights import Right, may
from handlers import conversations
from handlers.actions import minutes, tasks
from handlers.actions.minutes import HandedIn
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import agenda, meetings
from storage.cards import Card

ASKS = {Outcome.TASK: "give_task", Outcome.VOTED: "note_votes"}
"""Outcomes of which more must be said, and the conversations that ask it."""


async def say(visit: Visit, card: Card, said: str) -> Text | None:
    """Write down what the meeting says to an item."""
    if said not in set(Outcome):
        return t("button-unknown")
    outcome = Outcome(said)
    if outcome in ASKS:
        await conversations.begin(visit, ASKS[outcome], item_id=card.subject_id)
        return None
    done = await minutes.conclude(visit, card.subject_id, outcome)
    return t("staff-done" if done else "minutes-late")


def _with(act: Callable[[Visit, Meeting], Awaitable[HandedIn]]) -> Tap:
    async def do(visit: Visit, card: Card, _: str) -> Text:
        meeting = await meetings.get(visit.tx, visit.community_id, card.subject_id)
        done = await act(visit, meeting) if meeting else HandedIn.LATE
        return t("staff-done") if done is HandedIn.DONE else Text(f"minutes-{done}")

    return do


async def task_done(visit: Visit, card: Card, _: str) -> Text:
    """Whoever has a task, or staff for her, says that it is done."""
    item = await agenda.get(visit.tx, visit.community_id, card.subject_id)
    hers = item and visit.speaker.id == item.owner_id
    if item is None or not (hers or may(visit.speaker, Right.HALL)):
        return t("button-not-yours")
    return t("staff-done" if await tasks.finish(visit, item) else "too-late")


hand_in = _with(minutes.hand_in)
TAPS: dict[str, Tap] = {"approve": _with(minutes.approve), "send_back": _with(minutes.send_back)}
TASK_TAPS: dict[str, Tap] = {"done": task_done}
