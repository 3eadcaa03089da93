"""Words that are no report, it seems: she says what she meant; a human is always within reach."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, t, told
from handlers.actions import reporting
from handlers.scripts.join_pool import join_pool
from handlers.scripts.report_problem import report

REPORT, HUMAN, JOIN, NOTHING = "report", "human", "join", "nothing"


async def not_a_report(
    talk: Talk, message_id: str, words: str, kind: str, centre: str, phone: str
) -> None:
    """A question, a thank-you, an offer to help, or something else."""
    offered = (
        (JOIN, HUMAN, REPORT, NOTHING) if kind == "volunteer_offer" else (REPORT, HUMAN, NOTHING)
    )
    choices = [Choice(id, t(f"meant-{id}")) for id in offered]
    question = t(f"heard-{kind}", centre=centre or "-", phone=phone or "-")
    meant = await talk.choice("meant", question, choices, ways_out=False)
    parts = [told(message_id, words)]
    if meant == REPORT:
        await report(talk, parts)
    elif meant == JOIN:
        await join_pool(talk)
    elif meant == HUMAN:
        created = await talk.step("hand-over", reporting.hand_to_staff, parts)
        talk.say(t("human-will-call", number=str(created.number)))
    else:
        talk.say(t("here-when-needed"))
