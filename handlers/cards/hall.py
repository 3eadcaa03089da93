"""The council hall (同辛议事厅) as everybody sees it: its figures, the next meeting, the agenda."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.agenda import figures
from domain.people import Person
from handlers import agendas, hall, moments
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import agenda


async def draw(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw the hall for everybody: the next meeting, and what it will speak of."""
    coming = await agendas.next_meeting(turn)
    lines = [t("hall-title"), t("hall-about"), *await _figures(turn)]
    if coming is None:
        lines.append(t("hall-no-meeting"))
    else:
        lines.append(t("hall-next", when=hall.when(turn, coming), place=coming.place))
        lines += await agendas.published(turn, coming)
    return Face(lines, [[CardButton("propose", t("button-propose"))]])


async def _figures(turn: Turn) -> list[Text]:
    """Give the hall's figures, and which of them are from before the bot."""
    opening = await agenda.opening(turn.tx, turn.community_id)
    counted = figures(await agenda.matters(turn.tx, turn.community_id), opening)
    numbers = {
        "collected": str(counted.collected),
        "solved": str(counted.solved),
        "decided": str(counted.decided),
        "open": str(counted.open),
    }
    lines = [Text("hall-figures", numbers)]
    if counted.oldest:
        since = counted.oldest.astimezone(turn.community.zone).date()
        lines.append(t("hall-oldest", day=moments.on(since)))
    if opening:
        before = {"collected": str(opening.collected), "solved": str(opening.solved)}
        lines.append(Text("hall-opening", before))
    return lines
