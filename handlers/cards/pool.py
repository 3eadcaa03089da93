"""What I offer: a volunteer's own page, the same for staff to read, and who is in the pool."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue.words import Text, t, verbatim
from domain.people import Person, Volunteer
from handlers import wording
from handlers.cards.application import described
from handlers.cards.face import CardButton, Face
from handlers.cards.folding import folded
from handlers.turn import Turn
from storage import people, records, switches, volunteers

_CHANGES: tuple[tuple[str, ...], ...] = (
    ("trades", "compounds"),
    ("hours", "weekly"),
)
RESTS = ("rest_day", "rest_weeks", "pause")
MOST = 20
"""How many of the pool staff see at once."""


async def draw(turn: Turn, person_id: int, reader: Person, *, all: bool = False) -> Face:
    """Draw it for the volunteer herself."""
    volunteer = await volunteers.member(turn.tx, person_id)
    if volunteer is None:
        return Face([t("pool-not-in")], over=True)
    record = await records.of(turn.tx, person_id)
    lines = [
        t("pool-title"),
        *wording.done(record),
        *_standing(turn, volunteer),
        *described(turn, volunteer),
    ]
    zone = turn.community.zone
    if not volunteer.strict_hours and await switches.is_kept(turn.tx, person_id, turn.now, zone):
        lines.append(t("pool-keeps-switch"))
    return Face(lines, _buttons(turn, volunteer, all=all))


async def draw_unfolded(turn: Turn, person_id: int, reader: Person) -> Face:
    """Draw it with all that she can change."""
    return await draw(turn, person_id, reader, all=True)


async def draw_for_staff(turn: Turn, person_id: int, reader: Person) -> Face:
    """Draw it for staff, who read it."""
    person = await people.get(turn.tx, person_id)
    volunteer = await volunteers.member(turn.tx, person_id)
    if volunteer is None:
        return Face([t("application-gone", name=person.name or "-")], over=True)
    record = await records.of(turn.tx, person_id)
    lines = [t("talent-title", name=person.name), *wording.done(record)]
    lines += wording.missed(record)
    if record.stayed_away:
        lines.append(t("talent-stayed-away", count=str(record.stayed_away)))
    if volunteer.certificate:
        lines.append(t("talent-certificate", which=volunteer.certificate))
    button = CardButton("certificate", t("button-certificate"))
    return Face([*lines, *_standing(turn, volunteer), *described(turn, volunteer)], [[button]])


async def draw_list(turn: Turn, subject_id: int, reader: Person) -> Face:
    """Draw the pool for staff: a button for each volunteer."""
    found = await volunteers.approved(turn.tx, turn.community_id, None)
    title = t("talents-title", count=str(len(found)))
    buttons = [CardButton(f"talent:{id}", verbatim(name)) for id, name in found[:MOST]]
    return Face([title], [buttons[n : n + 2] for n in range(0, len(buttons), 2)])


def _standing(turn: Turn, volunteer: Volunteer) -> list[Text]:
    lines = []
    if volunteer.on_duty_until and volunteer.is_on_duty(turn.now):
        lines.append(t("pool-on-duty", time=turn.clock_time(volunteer.on_duty_until)))
    if volunteer.paused_until and volunteer.is_paused(turn.now):
        lines.append(t("pool-paused", day=wording.day(turn, volunteer.paused_until)))
    if volunteer.paused_trades:
        paused = [wording.trade(turn, code) for code in sorted(volunteer.paused_trades)]
        lines.append(t("pool-trades-paused", trades=wording.listed(paused)))
    return lines


def _buttons(turn: Turn, volunteer: Volunteer, *, all: bool) -> list[Sequence[CardButton]]:
    duty = "off_duty" if volunteer.is_on_duty(turn.now) else "on_duty"
    night = "night_no" if volunteer.at_night else "night_yes"
    strict = "strict_no" if volunteer.strict_hours else "strict_yes"
    rests = volunteer.is_paused(turn.now)
    several = len(volunteer.trades) > 1
    back = ("resume",) if rests or volunteer.paused_trades else ()
    daily = [(duty, *back), *(() if rests else (RESTS,))]
    seldom = [*_CHANGES, (night, strict), (*(("paused_trades",) if several else ()), "leave")]
    return folded(_rows(daily), _rows(seldom), all=all)


def _rows(names: Sequence[Sequence[str]]) -> list[list[CardButton]]:
    return [[CardButton(name, Text(f"pool-do-{name}")) for name in row] for row in names]
