"""A voice message is never guessed at: on by taps, while staff have the recording already."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, Piece, VoicePart, t
from handlers.actions import alarms, reporting
from handlers.scripts.place import place_of
from handlers.scripts.report_problem import COMMON, likeliest, send

DANGER, BROKEN, QUESTION = "danger", "broken", "question"


async def voice_message(talk: Talk, message_id: str, file: str, seconds: int) -> None:
    """Danger now, something broken, or a question: she taps it."""
    choices = [Choice(kind, t(f"voice-{kind}")) for kind in (DANGER, BROKEN, QUESTION)]
    kind = await talk.choice("kind", t("voice-heard", seconds=str(seconds)), choices)
    parts = [Piece(message_id=message_id, part=VoicePart(file=file, seconds=seconds))]
    if kind == DANGER:
        await talk.step("alarm", alarms.raise_by_tap)
        return
    if kind == QUESTION:
        await talk.step("hand-over", reporting.hand_to_staff, parts)
        talk.say(t("voice-staff-will-call"))
        return
    category = await talk.choice("category", t("voice-which"), likeliest(COMMON))
    home = await place_of(talk, at_home=True)
    await send(talk, parts, category, home)
