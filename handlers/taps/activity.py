"""One tap signs up for an activity, one more takes it back."""

from __future__ import annotations

from dialogue.words import Text, t
from handlers import conversations
from handlers.actions import rounds, signing
from handlers.actions.signing import Joined, Left
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage.cards import Card


async def join(visit: Visit, card: Card, _: str) -> Text:
    """Sign up; who has never spoken with the bot cannot be reminded, and hears that."""
    match await signing.join(visit, card.subject_id):
        case Joined(place=place, waiting=False) if visit.speaker.introduced_at is None:
            return t("activity-joined-meet-me", place=str(place))
        case Joined(place=place, waiting=False):
            return t("activity-joined", place=str(place))
        case Joined(place=place):
            return t("activity-joined-waiting", place=str(place))
        case why:
            return why


async def leave(visit: Visit, card: Card, _: str) -> Text:
    """Take it back."""
    match await signing.leave(visit, card.subject_id):
        case Left():
            return t("activity-left")
        case why:
            return why


async def here(visit: Visit, card: Card, _: str) -> None:
    """Say that one is there."""
    await conversations.begin(visit, "check_in", occurrence_id=card.subject_id)


async def clear(visit: Visit, card: Card, compound: str) -> Text:
    """A compound is all clear."""
    return await rounds.clear(visit, card.subject_id, compound)


TAPS: dict[str, Tap] = {"join": join, "leave": leave, "here": here, "clear": clear}
