"""What follows from the question whether somebody shall be forgotten."""

from __future__ import annotations

from dialogue.words import Text, t
from handlers import board
from handlers.actions import forgetting, unsettled
from handlers.taps.tap import Tap
from handlers.turn import Visit
from storage import people, register
from storage.cards import Card


async def yes(visit: Visit, card: Card, _: str) -> Text | None:
    """She is sure; what was begun meanwhile must end first."""
    if not card.live or card.subject_id != visit.speaker.id:
        return t("button-over")
    if (await unsettled.find(visit, visit.speaker)).lines:
        await board.put_away(visit, card)
        await forgetting.ask(visit)
    else:
        await forgetting.forget_speaker(visit, card)
    return None


async def yes_for_another(visit: Visit, card: Card, _: str) -> Text | None:
    """Staff are sure."""
    person_id = card.subject_id
    known = await register.known(visit.tx, visit.community_id, person_id)
    if not card.live or not known or await register.has_account(visit.tx, person_id):
        return t("button-over")
    await board.put_away(visit, card)
    if (await unsettled.find(visit, await people.get(visit.tx, person_id))).lines:
        await forgetting.ask_staff(visit, person_id)
    else:
        await forgetting.forget_other(visit, person_id)
    return None


async def no(visit: Visit, card: Card, _: str) -> Text:
    """Rather not."""
    await board.put_away(visit, card)
    return t("nothing-changed")


TAPS: dict[str, Tap] = {"yes": yes, "no": no}
TAPS_OF_STAFF: dict[str, Tap] = {"yes": yes_for_another, "no": no}
