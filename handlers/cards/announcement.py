"""An announcement as staff see it: what it says, for whom, how far it is; and the last ones."""

from __future__ import annotations

from collections import Counter

from dialogue.words import Text, t
from domain.announcements import Announcement, Fate, State
from domain.people import Person
from handlers import audiences, composing
from handlers.cards.face import CardButton, Face
from handlers.composing import Post
from handlers.turn import Turn
from storage import announcements, copies, people

MOST = 10
"""How many announcements stand in the list."""

BUTTONS: dict[State, tuple[tuple[str, ...], ...]] = {
    State.PLANNED: (("undo", "edit"),),
    State.MISSED: (("now", "undo"),),
    State.POSTED: (("refresh",), ("edit", "withdraw"), ("pin",)),
}


async def draw(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw one announcement."""
    found = await announcements.get(turn.tx, turn.community_id, subject_id)
    if found is None:
        return Face([t("announce-over")], over=True)
    author = await people.get(turn.tx, found.author_id)
    lines = [
        t("announcement-title", words=composing.excerpt(Post.model_validate(found.post))),
        t("announcement-whom", whom=await audiences.named(turn, found.audience)),
        t("announcement-by", name=author.name),
        _standing(turn, found),
        *await _counts(turn, found),
    ]
    rows = [[_button(name) for name in row] for row in BUTTONS.get(found.state, ())]
    if found.pinned:
        rows = [row for row in rows if row != [_button("pin")]]
    return Face(lines, rows)


async def draw_list(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw the last announcements, each a line and a button."""
    found = await announcements.latest(turn.tx, turn.community_id, MOST)
    lines = [t("announcements-title" if found else "announcements-none")]
    buttons = []
    for number, one in enumerate(found, start=1):
        words = composing.excerpt(Post.model_validate(one.post))
        state = Text(f"announcement-state-{one.state}")
        lines.append(t("announcement-line", number=str(number), words=words, state=state))
        buttons.append(CardButton(f"open:{one.id}", t("announcement-number", number=str(number))))
    return Face(lines, [buttons[n : n + 5] for n in range(0, len(buttons), 5)])


def _button(name: str) -> CardButton:
    return CardButton(name, Text(f"button-announcement-{name}"))


def _standing(turn: Turn, found: Announcement) -> Text:
    when = turn.clock_time(found.posted_at or found.post_at)
    return Text(f"announcement-{found.state}", {"time": when})


async def _counts(turn: Turn, found: Announcement) -> list[Text]:
    """Count the copies by what became of them; nothing where none was made."""
    counted = Counter(copy.fate for copy in await copies.of(turn.tx, found.id))
    if found.state is not State.POSTED or not counted:
        return []
    unpinned = await copies.unpinned(turn.tx, found.id)
    return [
        *(Text(f"fate-{fate}", {"count": str(counted[fate])}) for fate in Fate if counted[fate]),
        *([t("announcement-unpinned", count=str(unpinned))] if unpinned else []),
    ]
