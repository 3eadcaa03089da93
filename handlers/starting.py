"""What is looked after in a community whenever its bot starts, before anything else happens."""

from __future__ import annotations

from handlers.actions import holidays, planning
from handlers.timers import month, nightly
from handlers.turn import Turn


async def start(turn: Turn) -> None:
    """See to the nightly work, the calendar by today's configuration, and unknown holidays."""
    await nightly.wait_for_night(turn)
    await planning.take_over(turn)
    await holidays.wait_to_ask(turn)
    await month.wait_for_the_day(turn)
