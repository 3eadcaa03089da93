"""A neighbour wants to join the talent pool: staff approve."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.people import Person, Standing, Volunteer
from handlers import wording
from handlers.cards.face import CardButton, Face
from handlers.turn import Turn
from storage import people, volunteers


async def draw(turn: Turn, person_id: int, reader: Person) -> Face:
    """Draw it for staff."""
    person = await people.get(turn.tx, person_id)
    volunteer = await volunteers.get(turn.tx, person_id)
    if volunteer is None:
        return Face([t("application-gone", name=person.name or "-")], over=True)
    title = t("application-title", name=person.name)
    lines = [title, *described(turn, volunteer)]
    if volunteer.standing is not Standing.APPLIED:
        return Face([*lines, Text(f"application-{volunteer.standing}")], over=True)
    approve = CardButton("approve", t("button-approve"))
    return Face(lines, [[approve], [CardButton("refuse", t("button-refuse"))]])


def described(turn: Turn, volunteer: Volunteer) -> list[Text]:
    """Say what somebody offers: trades, compounds, hours, how often."""
    trades = wording.listed([wording.trade(turn, code) for code in sorted(volunteer.trades)])
    places = wording.listed([wording.compound(turn, key) for key in sorted(volunteer.compounds)])
    return [
        t("offers-trades", trades=trades),
        t("offers-compounds", compounds=places),
        t(
            "offers-hours",
            start=f"{volunteer.hours_start:%H:%M}",
            end=f"{volunteer.hours_end:%H:%M}",
        ),
        t("offers-strict" if volunteer.strict_hours else "offers-flexible"),
        t("offers-weekly", count=str(volunteer.weekly_offers)),
        t("offers-at-night" if volunteer.at_night else "offers-by-day"),
    ]
