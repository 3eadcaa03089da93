"""An announcement as staff see it: what it says, for whom, how far it is; and the last ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from dialogue.words import Text, t, verbatim
from domain.announcements import FAILED, Announcement, Fate, State
from domain.calendar.reminders import Kind
from domain.people import Person
from domain.rights import Right, may
from handlers import arranging, audiences, composing, polls
from handlers.cards.face import CardButton, Face
from handlers.composing import Post
from handlers.polls import Standing
from handlers.turn import Turn
from storage import announcements, copies, people, rules, series

MOST = 10
"""How many announcements stand in the list."""

BUTTONS: dict[State, tuple[tuple[str, ...], ...]] = {
    State.PLANNED: (("undo", "edit"),),
    State.MISSED: (("now", "undo"), ("series",)),
    State.POSTED: (
        ("refresh", "copies"),
        ("unread",),
        ("again", "uncertain"),
        ("edit", "withdraw"),
        ("pin",),
        ("votes", "close", "publish"),
        ("series",),
    ),
    State.WITHDRAWN: (("series",),),
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
        *([t("announcement-of-series")] if found.series_id else []),
    ]
    alone = () if found.series_id else ("series",)
    standing = await polls.standing(turn, found)
    lines += polls.lines(standing) if standing else []
    if found.state is not State.POSTED:
        return Face(lines, _rows(found.state, alone))
    counted = Counter(copy.fate for copy in await copies.of(turn.tx, found.id))
    unpinned = await copies.unpinned(turn.tx, found.id)
    staff = may(reader, Right.ANNOUNCE)
    return Face(
        [*lines, *_counts(counted, unpinned)],
        _rows(
            found.state,
            {
                *alone,
                *await _of_poll(turn, found, standing),
                *(() if found.receipts and staff else ("unread",)),
                *(() if staff else ("copies",)),
                *(() if any(counted[fate] for fate in FAILED) else ("again",)),
                *(() if counted[Fate.UNCERTAIN] else ("uncertain",)),
                *(("pin",) if found.pinned and not unpinned else ()),
            },
        ),
    )


async def draw_list(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw what goes again and again, and the last announcements, each a line and a button."""
    found = await announcements.latest(turn.tx, turn.community_id, MOST)
    recurring_ones, ways = await _series(turn)
    lines = [*recurring_ones, t("announcements-title" if found else "announcements-none")]
    buttons = []
    for number, one in enumerate(found, start=1):
        words = composing.excerpt(Post.model_validate(one.post))
        state = Text(f"announcement-state-{one.state}")
        lines.append(t("announcement-line", number=str(number), words=words, state=state))
        buttons.append(CardButton(f"open:{one.id}", t("announcement-number", number=str(number))))
    rows = [buttons[n : n + 5] for n in range(0, len(buttons), 5)]
    return Face(lines, [ways[:5], ways[5:], *rows])


async def _series(turn: Turn) -> tuple[list[Text], list[CardButton]]:
    """List what goes again and again, each a line and a button."""
    found = await series.going_on(turn.tx, turn.community_id, MOST)
    lines, buttons = [], []
    for number, one in enumerate(found, start=1):
        words = composing.excerpt(Post.model_validate(one.post))
        rule = await rules.find(turn.tx, turn.community_id, Kind.ANNOUNCEMENT, str(one.id))
        often = arranging.days(turn, rule.activity) if rule else verbatim("-")
        state = Text(f"series-state-{one.state}", {"often": often})
        lines.append(t("series-line", number=str(number), words=words, state=state))
        buttons.append(CardButton(f"series:{one.id}", t("series-number", number=str(number))))
    return [*([t("series-list")] if lines else []), *lines], buttons


async def _of_poll(turn: Turn, found: Announcement, standing: Standing | None) -> tuple[str, ...]:
    """Tell which buttons of a poll are not wanted."""
    if standing is None:
        return "votes", "close", "publish"
    over = () if standing.is_open else ("close",)
    return over if await polls.can_be_published(turn, found.id) else (*over, "publish")


def _rows(state: State, without: Collection[str]) -> list[list[CardButton]]:
    return [
        [
            CardButton(name, Text(f"button-announcement-{name}"))
            for name in row
            if name not in without
        ]
        for row in BUTTONS.get(state, ())
    ]


def _standing(turn: Turn, found: Announcement) -> Text:
    when = turn.clock_time(found.posted_at or found.post_at)
    return Text(f"announcement-{found.state}", {"time": when})


def _counts(counted: Counter[Fate], unpinned: int) -> list[Text]:
    """Count the copies by what became of them."""
    return [
        *(Text(f"fate-{fate}", {"count": str(counted[fate])}) for fate in Fate if counted[fate]),
        *([t("announcement-unpinned", count=str(unpinned))] if unpinned else []),
    ]
