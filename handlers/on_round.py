"""Photos of those who are on a round: in reply to its card in a group, or in their own chat."""

from __future__ import annotations

from dialogue.messages import Said
from dialogue.words import PhotoPart, Piece
from domain.activities import Occasion
from domain.groups import Group
from handlers import arriving
from handlers.actions import rounds
from handlers.actions.signing import CARDS
from handlers.turn import Turn, Visit
from storage import cards, occurrences, signups
from storage.conversations import Conversation


async def take_in_group(turn: Turn, message: Said, group: Group) -> bool:
    """Take a photo in reply to the card of a round; False if it is none."""
    if not isinstance(message.part, PhotoPart):
        return False
    occasion = await _answered(turn, message)
    if occasion is None:
        return False
    visit = await arriving.in_group(turn, message.sender)
    piece = Piece(message_id=f"{message.chat}/{message.message_id}", part=message.part)
    await rounds.show(visit, occasion, piece, message.album or "", group)
    return True


async def take(visit: Visit, open_one: Conversation | None, said: Said) -> bool:
    """Take a photo in reply to the card, or any while she is on a round and nothing is open."""
    if not isinstance(said.part, PhotoPart):
        return False
    occasion = await _answered(visit, said)
    if occasion is None and open_one is None:
        occasion = await _on(visit)
    if occasion is None:
        return False
    piece = Piece(message_id=said.message_id, part=said.part)
    await rounds.show(visit, occasion, piece, said.album or "", None)
    return True


async def _answered(turn: Turn, message: Said) -> Occasion | None:
    """Find the round, under way now, to whose card somebody replies."""
    if not message.answers:
        return None
    where = turn.community_id, turn.setting.channel, message.chat
    card = await cards.at_message(turn.tx, *where, CARDS, message.answers)
    return await _under_way(turn, card.subject_id) if card else None


async def _on(visit: Visit) -> Occasion | None:
    """Find the round on which who speaks is now."""
    for occurrence_id in await signups.of_person(visit.tx, visit.speaker.id):
        if occasion := await _under_way(visit, occurrence_id):
            return occasion
    return None


async def _under_way(turn: Turn, occurrence_id: int) -> Occasion | None:
    occasion = await occurrences.get(turn.tx, turn.community_id, occurrence_id)
    return occasion if occasion and occasion.is_on_round(turn.now) else None
