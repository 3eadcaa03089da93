"""What whoever leads an activity is told; where nobody is known to, staff are."""

from __future__ import annotations

from dialogue.words import Text, t
from domain.activities import Occasion, Roll
from handlers import occasions, post
from handlers.turn import Turn
from storage import register


async def tell_too_few(turn: Turn, occasion: Occasion, roll: Roll) -> None:
    """Alarm the leader: fewer have signed up than are needed."""
    said = t(
        "activity-too-few",
        what=occasions.line(turn, occasion),
        count=str(len(roll.coming)),
        fewest=str(roll.fewest),
    )
    await tell(turn, occasion, said)


async def tell(turn: Turn, occasion: Occasion, *texts: Text) -> None:
    """Tell the leader; staff where she is unknown, shares her name or cannot be reached."""
    leader = await who(turn, occasion)
    if leader is None or not await post.tell(turn, leader, *texts):
        await post.tell_staff(turn, *texts)


async def who(turn: Turn, occasion: Occasion) -> int | None:
    """Find the leader by her name; None where it is not one person's."""
    name = occasion.activity.leader
    found = await register.called(turn.tx, turn.community_id, name) if name else []
    return found[0] if len(found) == 1 else None
