"""An announcement that goes again and again, as staff see it."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.announcements import Series, SeriesState
from domain.calendar.reminders import Kind
from domain.people import Person
from handlers import audiences, composing, recurring
from handlers.cards.face import CardButton, Face
from handlers.composing import Post
from handlers.turn import Turn
from storage import people, rules, series

_CHANGES = [("change:words", "words"), ("change:when", "when"), ("change:whom", "whom")]


async def draw(turn: Turn, series_id: int, reader: Person) -> Face:
    """Draw one, with when it goes next and what can be changed."""
    found = await series.get(turn.tx, turn.community_id, series_id)
    if found is None:
        return Face([t("series-over")], over=True)
    author = await people.get(turn.tx, found.author_id)
    lines = [
        t("series-title", words=composing.excerpt(Post.model_validate(found.post))),
        t("announcement-whom", whom=await audiences.named(turn, found.audience)),
        t("announcement-by", name=author.name),
        *await _standing(turn, found),
    ]
    if found.state is SeriesState.ENDED:
        return Face(lines, over=True)
    rest = "pause" if found.state is SeriesState.RUNNING else "resume"
    changes = [CardButton(action, Text(f"button-series-{name}")) for action, name in _CHANGES]
    ends = [CardButton(name, Text(f"button-series-{name}")) for name in (rest, "end")]
    return Face(lines, [changes, ends])


async def _standing(turn: Turn, found: Series) -> list[Text]:
    """Say how often it goes, and when next; or that it rests, or is over."""
    rule = await rules.find(turn.tx, turn.community_id, Kind.ANNOUNCEMENT, str(found.id))
    if rule is None:
        return [t("series-ended")]
    often = recurring.often(turn, rule.activity)
    if found.state is SeriesState.PAUSED:
        return [often, t("series-paused")]
    coming = await recurring.next_time(turn, rule)
    return [often, *([t("series-next", when=coming)] if coming else [])]
