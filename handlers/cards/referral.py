"""A partner unit's card: a report that no neighbour could take."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.people import Person
from domain.reports import Report, State
from handlers import choosing, wording
from handlers.cards.contact import shown
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import people, reports


async def draw(turn: Turn, report_id: int, reader: Person) -> Face:
    """Draw it for somebody who speaks for the unit; the unit has it, so it may see where to go."""
    report = await reports.get(turn.tx, report_id)
    if report.state is not State.REFERRED:
        state = wording.state(report.state)
        return Face([t("referral-over", number=str(report.number), state=state)], over=True)
    asks = t("referral-asks", category=wording.category(report.category))
    if await choosing.lacks_company(turn, report):
        where = [t("referral-title", number=str(report.number)), t("referral-waits")]
    else:
        where = [*(await shown(turn, report)).lines, *await _company(turn, report)]
    said = await reports.parts(turn.tx, report_id)
    files = [CardButton("files", t("button-files"))] if any(part.file for part in said) else []
    return Face(
        [asks, *where],
        [
            files,
            [CardButton("finish", t("button-finish"))],
            [CardButton("give_back", t("button-unit-cannot"))],
        ],
        protect=True,
    )


async def _company(turn: Turn, report: Report) -> list[Text]:
    """Name who of the staff goes along to an elder living alone."""
    if report.owner_id is None or not await choosing.is_guarded(turn, report):
        return []
    names = await people.names(turn.tx, (report.owner_id,))
    return [t("referral-along", name=names[report.owner_id])]
