"""Writes a report down and brings it on its way."""

from __future__ import annotations

from datetime import timedelta

from pydantic import BaseModel

from dialogue.words import Piece, Text, t
from domain import triage
from domain.community import Community
from domain.masking import neighbours_view
from domain.phones import mobile_in
from domain.reports import Actor, Report, State
from domain.taxonomy import Group, categories
from handlers import figures, looks
from handlers.actions import helping, lifecycle, seeking
from handlers.actions.lifecycle import OVERDUE
from handlers.looks import Home, Neighbour
from handlers.turn import Visit
from storage import communities, people, reports, timeline, timers
from storage.reports import ReportPart

UNHEARD = "unheard"
"""The category of a recording that nobody has listened to."""

HUMAN = "human"
"""The category of a wish to speak with staff."""

VOICE_CLOCK = timedelta(hours=1)
"""How long a recording, or a wish to speak with staff, may wait."""


class Created(BaseModel):
    """What a script tells of a report just written down."""

    number: int
    sought: bool
    """True: neighbours are asked; False: staff see to it."""
    to_confirm: bool = False
    """True: somebody who knows the neighbour it is for must vouch for it first."""

    def thanks(self) -> Text:
        """Thank her, and say what happens now."""
        if self.to_confirm:
            return t("report-thanks-to-confirm", number=str(self.number))
        key = "report-thanks-sought" if self.sought else "report-thanks-staff"
        return t(key, number=str(self.number))


def inside_the_door(category: str) -> bool:
    """Tell whether such a matter is inside somebody's own flat door."""
    known = categories().get(category)
    return known is None or known.group in (Group.HOME_REPAIR, Group.SAFETY_HEALTH)


async def create(
    visit: Visit, parts: list[Piece], category: str, home: Home, her: Neighbour
) -> Created:
    """Write a report down, or fill in the recording that staff have already; then seek somebody."""
    words = looks.words_of(parts)
    facts: dict[str, object] = {
        "category": category,
        "trade": trade_of(visit.community, category),
        "urgent": triage.read(words).urgent if words else False,
        "seats": 2 if triage.takes_two(words) else 1,
        "compound": home.compound,
        "place": home.place,
        "words": words,
        "view": neighbours_view(words, [visit.speaker.name, her.name]),
    }
    if her.name:
        facts |= await helping.whom_it_is_for(visit, her, home)
    else:
        await _remember_home(visit, category, home)
        await _remember_phone(visit, words)
    heard = await _recording_of(visit, parts)
    filled = heard and await _fill_in(visit, heard, parts, facts)
    report = filled or await _write(visit, parts, facts)
    if report.unconfirmed:
        await helping.ask_to_vouch(visit, report)
        return Created(number=report.number, sought=False, to_confirm=True)
    report = await seeking.start(visit, report)
    return Created(number=report.number, sought=report.state is State.SEEKING)


async def hand_to_staff(visit: Visit, parts: list[Piece]) -> Created:
    """Put what she said on the staff's desk, with a short clock."""
    return await _for_the_desk(visit, parts, HUMAN)


async def keep_recording(visit: Visit, piece: Piece) -> None:
    """Put a voice message on the staff's desk at once, with a short clock; one more joins it."""
    since = visit.now - VOICE_CLOCK
    if waiting := await reports.just_told(visit.tx, visit.speaker.id, UNHEARD, since):
        await _add_parts(visit, waiting, [piece])
        await lifecycle.show_everywhere(visit, waiting)
    else:
        await _for_the_desk(visit, [piece], UNHEARD)


async def _for_the_desk(visit: Visit, parts: list[Piece], category: str) -> Created:
    words = looks.words_of(parts)
    home = await looks.home(visit)
    facts: dict[str, object] = {
        "category": category,
        "trade": None,
        "urgent": True,
        "compound": home.compound,
        "place": home.place,
        "words": words,
        "view": neighbours_view(words, [visit.speaker.name]),
    }
    await _remember_phone(visit, words)
    heard = await _recording_of(visit, parts)
    if heard:
        report = await _fill_in(visit, heard, parts, facts)
        await lifecycle.show_everywhere(visit, report)
    else:
        report = await _write(visit, parts, facts, clock=VOICE_CLOCK)
        await lifecycle.show_to_staff(visit, report)
    return Created(number=report.number, sought=False)


async def _recording_of(visit: Visit, parts: list[Piece]) -> Report | None:
    """Give the report that staff have already, because a recording is among what was said."""
    ids = [piece.message_id for piece in parts]
    return await reports.told_by(visit.tx, visit.speaker.id, ids, UNHEARD)


async def _write(
    visit: Visit, parts: list[Piece], facts: dict[str, object], clock: timedelta | None = None
) -> Report:
    by = visit.speaker.id
    report = await write_down(visit, {"reporter_id": by} | facts, clock)
    await _add_parts(visit, report, parts)
    await timeline.note(visit.tx, report, visit.now, Actor.REPORTER, by, "report", None, "")
    return report


async def write_down(
    visit: Visit, facts: dict[str, object], clock: timedelta | None = None
) -> Report:
    """Give a new report its number and its clock; who tells of it, and what, is in `facts`."""
    due_at = visit.now + (clock or timedelta(hours=visit.community.staff_hours))
    report = await reports.create(
        visit.tx,
        community_id=visit.community_id,
        number=await communities.next_report_number(visit.tx, visit.community_id),
        state=State.NEW,
        door_code=f"{visit.setting.random.randrange(10_000):04d}",
        round=1,
        created_at=visit.now,
        changed_at=visit.now,
        due_at=due_at,
        **facts,
    )
    await timers.put(visit.tx, visit.community_id, OVERDUE, report.id, due_at)
    await figures.changed(visit)
    return report


async def _fill_in(
    visit: Visit, report: Report, parts: list[Piece], facts: dict[str, object]
) -> Report:
    filled = await reports.change(visit.tx, report.id, **facts)
    await _add_parts(visit, filled, parts)
    by = visit.speaker.id
    await timeline.note(
        visit.tx, filled, visit.now, Actor.REPORTER, by, "explain", filled.state, ""
    )
    return filled


async def _add_parts(visit: Visit, report: Report, parts: list[Piece]) -> None:
    """Keep what was said, and nothing of it twice."""
    kept = {part.message_id for part in await reports.parts(visit.tx, report.id)}
    new = [as_part(p, "report", visit.speaker.id) for p in parts if p.message_id not in kept]
    await reports.add_parts(visit.tx, report, new, visit.now)


def as_part(piece: Piece, stage: str, said_by: int) -> ReportPart:
    """Turn a piece of a conversation into what a report keeps."""
    facts = piece.part.model_dump()
    return ReportPart(
        stage=stage,
        said_by=said_by,
        message_id=piece.message_id,
        kind=piece.part.kind,
        text=facts.get("text", ""),
        file=facts.get("file", ""),
        seconds=facts.get("seconds"),
        latitude=facts.get("latitude"),
        longitude=facts.get("longitude"),
    )


def trade_of(community: Community, category: str) -> str | None:
    """Give the trade that mends such a matter, if the community has it."""
    known = categories().get(category)
    trade = known.trade if known else None
    return trade if trade in community.trades else None


async def _remember_home(visit: Visit, category: str, home: Home) -> None:
    """What was said once is not asked again."""
    known = await looks.home(visit)
    if inside_the_door(category) and not (known.compound and known.place):
        facts = {"compound": home.compound, "home": home.place}
        await people.change(visit.tx, visit.speaker.id, **facts)
    elif not known.compound:
        await people.change(visit.tx, visit.speaker.id, compound=home.compound)


async def _remember_phone(visit: Visit, words: str) -> None:
    """A number she types is how she wants to be called, where none is known."""
    found = mobile_in(words)
    if found and not visit.speaker.phone:
        await people.change(visit.tx, visit.speaker.id, phone=found)
