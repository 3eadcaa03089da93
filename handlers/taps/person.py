"""What staff can do from somebody's card."""

from __future__ import annotations

from dialogue.words import Text, t
from handlers import board, conversations
from handlers.actions import forgetting, giving_data
from handlers.actions import register as act
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import people, register, reports
from storage.cards import Card


async def contact(visit: Visit, card: Card, _: str) -> Text | None:
    """Look at phone and address; the look is written down."""
    return None if await act.look(visit, card.subject_id) else t("person-gone")


async def show_reports(visit: Visit, card: Card, _: str) -> Text | None:
    """See what she reported."""
    found = await reports.of_reporter(visit.tx, card.subject_id)
    for report in found:
        await board.show(visit, visit.speaker.id, "case", report.id)
    return None if found else t("desk-empty")


async def alone(visit: Visit, card: Card, _: str) -> Text:
    """Note that she lives alone, or not any more."""
    if not await _known(visit, card):
        return t("person-gone")
    person = await people.get(visit.tx, card.subject_id)
    await act.live_alone(visit, person.id, alone=not person.lives_alone)
    return t("staff-done")


async def data(visit: Visit, card: Card, _: str) -> Text | None:
    """Make the file of what is kept about her, who has no account to ask for it."""
    return None if await giving_data.for_another(visit, card.subject_id) else t("person-gone")


async def forget(visit: Visit, card: Card, _: str) -> Text | None:
    """Ask whether to forget her, who has no account to ask for it."""
    return None if await forgetting.ask_staff(visit, card.subject_id) else t("person-gone")


def _asks(script: str) -> Tap:
    async def ask(visit: Visit, card: Card, _: str) -> Text | None:
        if not await _known(visit, card):
            return t("person-gone")
        await conversations.begin(visit, script, person_id=card.subject_id)
        return None

    return ask


async def _known(visit: Visit, card: Card) -> bool:
    return await register.known(visit.tx, visit.community_id, card.subject_id)


TAPS: dict[str, Tap] = {
    "contact": contact,
    "reports": show_reports,
    "alone": alone,
    "data": data,
    "forget": forget,
    "rename": _asks("rename_person"),
    "move": _asks("move_house"),
    "helper": _asks("name_helper"),
    "merge": _asks("merge_people"),
    "announce": _asks("let_announce"),
}
