"""Who has not read an announcement: for staff all of them, for a helper those she speaks for."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue.words import Text, t, verbatim
from domain.people import Person
from handlers import composing, readers
from handlers.cards.face import CardButton, Face
from handlers.composing import Post
from handlers.turn import Turn
from storage import announcements
from storage.roster import Member

MOST_LINES, MOST_BUTTONS = 30, 8
"""How many stand in the list, and how many of them can be ticked at once."""


async def draw(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw it for staff: how many have read it, and who has not."""
    found = await announcements.get(turn.tx, turn.community_id, subject_id)
    if found is None:
        return Face([t("announce-over")], over=True)
    everybody = await readers.expected(turn, found)
    waiting = await readers.unread(turn, found)
    counts = {"read": str(len(everybody) - len(waiting)), "all": str(len(everybody))}
    lines = [_title(found.post), Text("unread-counts", counts)]
    if waiting:
        lines += [t("unread-who"), *_list(turn, waiting), t("unread-tick")]
    return Face(lines, _rows(waiting))


async def draw_for_helper(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw it for who speaks for others: whom she has to tell."""
    found = await announcements.get(turn.tx, turn.community_id, subject_id)
    waiting = await readers.helped(turn, found, reader.id) if found else []
    if found is None or not waiting:
        return Face([t("told-all")], over=True)
    return Face([_title(found.post), t("told-ask")], _rows(waiting))


def _title(post: object) -> Text:
    return t("announcement-title", words=composing.excerpt(Post.model_validate(post)))


def _list(turn: Turn, waiting: Sequence[Member]) -> list[Text]:
    shown = [readers.named(turn, member) for member in waiting[:MOST_LINES]]
    more = len(waiting) - len(shown)
    return [*shown, *([t("unread-more", count=str(more))] if more else [])]


def _rows(waiting: Sequence[Member]) -> list[list[CardButton]]:
    buttons = [
        CardButton(f"tell:{member.person.id}", t("unread-told", name=verbatim(member.person.name)))
        for member in waiting[:MOST_BUTTONS]
    ]
    return [buttons[n : n + 2] for n in range(0, len(buttons), 2)]
