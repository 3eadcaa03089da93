"""After a job the volunteer is asked, by taps, how long it took and what was used."""

from __future__ import annotations

from dialogue.words import Text, t
from domain import materials
from domain.people import Person
from handlers import wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import reports

MINUTES = (15, 30, 60, 120, 240)


async def draw(turn: Turn, report_id: int, reader: Person) -> Face:
    """Draw it for whoever has finished the job."""
    report = await reports.get(turn.tx, report_id)
    if not report.has(reader.id):
        return Face([t("job-over")], over=True)
    if report.minutes is None:
        taken = [CardButton(f"minutes:{n}", Text(f"took-{n}")) for n in MINUTES]
        skip = CardButton("minutes:0", t("spent-skip"))
        return Face([t("spent-how-long", job=wording.job(turn, report))], _in_rows([*taken, skip]))
    if report.used is None:
        things = materials.offered(report.trade)
        used = [CardButton(f"used:{each}", Text(f"used-{each}")) for each in things]
        other = CardButton("other", t("spent-other"))
        skip = CardButton("used", t("spent-skip"))
        return Face([t("spent-what")], _in_rows([*used, other, skip]))
    return Face([t("spent-thanks")], over=True)


def _in_rows(buttons: list[CardButton]) -> list[list[CardButton]]:
    return [buttons[n : n + 3] for n in range(0, len(buttons), 3)]
