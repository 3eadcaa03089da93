"""May she? By her roles, or because staff have let her for today."""

from __future__ import annotations

from domain.rights import Right, may
from handlers.turn import Visit
from storage import delegations


async def allowed(visit: Visit, right: Right) -> bool:
    """Tell whether who speaks has a right, by herself or for today."""
    if may(visit.speaker, right):
        return True
    if right is not Right.ANNOUNCE:
        return False
    return await delegations.open_to(visit.tx, visit.speaker.id, visit.now) is not None
