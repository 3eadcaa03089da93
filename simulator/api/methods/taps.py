"""How a bot answers a tap."""

from __future__ import annotations

from simulator.api.context import Context
from simulator.api.errors import bad_request, too_old
from simulator.api.parameters import Parameters
from simulator.contents import Json
from simulator.facts import TapAnswered
from simulator.updates import TAP_KEPT
from simulator.utf16 import width

LONGEST_ANSWER = 200


class AnswerCallbackQuery(Parameters):
    """Which tap, and what to show."""

    callback_query_id: str = ""
    text: str = ""
    show_alert: bool = False
    cache_time: int = 0


async def answer_callback_query(context: Context, asked: AnswerCallbackQuery) -> Json:
    """End a tap's waiting circle, with a word or without; only once, and soon."""
    tap = context.state.taps.get(asked.callback_query_id)
    if tap is None or tap.bot != context.bot.id:
        raise too_old()
    if context.chronicle.now() - tap.at > TAP_KEPT:
        raise too_old()
    if width(asked.text) > LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    context.chronicle.record(TapAnswered(tap=tap, text=asked.text, alert=asked.show_alert))
    return True
