"""Staff give a report to a volunteer by hand: an override that wins, and is noted."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t
from handlers import choosing
from handlers.actions import desk


async def assign(talk: Talk, report_id: int, seen: int = 0) -> None:
    """Choose who does it."""
    found = await talk.look("who-could", choosing.who_could_do_it, report_id)
    if not found:
        talk.say(t("assign-nobody"))
        return
    choices = [option.as_choice() for option in found]
    who = await talk.choice("who", t("assign-whom"), choices)
    guard = await talk.look("guard", choosing.guard, report_id, int(who))
    if guard.uncertified:
        talk.say(t("assign-no-certificate"))
        return
    others = [choice for choice in choices if choice.id != who]
    company = await _company(talk, others) if guard.unknown else ""
    if await talk.step("assign", desk.assign, report_id, int(who), company, seen):
        talk.say(t("staff-done"))
    else:
        talk.say(t("too-late"))


async def go_alone(talk: Talk, report_id: int, seen: int = 0) -> None:
    """One of two is enough: how does she go to an elder who does not know her?"""
    company = await _company(talk, [])
    if await talk.step("alone", desk.let_go_alone, report_id, company, seen):
        talk.say(t("staff-done"))
    else:
        talk.say(t("too-late"))


TWO = "two"


async def _company(talk: Talk, others: list[Choice]) -> str:
    """An elder living alone does not know her: staff vouch, staff go along, or two go."""
    ways = (desk.VOUCH, desk.ALONG, *((TWO,) if others else ()))
    choices = [Choice(way, Text(f"assign-{way}")) for way in ways]
    way = await talk.choice("company", t("assign-company"), choices)
    return await talk.choice("second", t("assign-second"), others) if way == TWO else way
