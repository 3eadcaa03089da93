"""It may be danger to life: one question, while staff know already; then on as with anything."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t, told
from handlers.actions import alarms, reporting
from handlers.scripts.not_a_report import not_a_report
from handlers.scripts.report_problem import report

YES, NO = "yes", "no"
NO_DANGER = Choice(NO, t("danger-ask-no"), t("words-for-no-danger"))


async def ask_danger(
    talk: Talk,
    message_id: str,
    words: str,
    danger: str,
    kind: str,
    centre: str,
    phone: str,
    photo: str = "",
) -> None:
    """Is somebody in danger? If so, it is an alarm; if not, staff hear that too.

    Words that stood below a `photo` go on with it, and with the others of its album.
    """
    shown = await talk.additions("what") if photo else []
    parts = list({p.message_id: p for p in (told(message_id, words, photo), *shown)}.values())
    choices = (
        Choice(YES, t("danger-ask-yes"), t("words-for-danger")),
        NO_DANGER,
    )
    if await talk.choice("danger", Text(f"danger-ask-{danger}"), choices) == YES:
        await talk.step("alarm", alarms.raise_by_answer, danger, words)
        if photo:
            await talk.step("show", reporting.hand_to_staff, parts)
        return
    await talk.step("calm", alarms.call_warning_off, danger)
    if photo or kind == "report":
        await report(talk, parts)
    else:
        await not_a_report(talk, message_id, words, kind, centre, phone)
