"""Staff plan an activity of their own, change it, or call one time of it off."""

from __future__ import annotations

import unicodedata
from functools import partial

from dialogue.talk import Talk
from dialogue.words import Choice, PhotoPart, Piece, Text, t, verbatim
from domain.calendar.rules import MOST_PEOPLE
from handlers import arranging, circles, convening, looks, wording
from handlers.actions import activities
from handlers.arranging import Facts
from handlers.moments import read_planned
from handlers.scripts import fixed_days
from handlers.scripts.fixed_days import MONTHLY, WEEKLY

ONCE = "once"
CENTRE, NONE = "centre", "none"
LONGEST_NAME, LONGEST_PLACE, LONGEST_REASON = 60, 200, 200
LEADS = {ONCE: ("3 days", "1 day", "2 hours")}
"""When people are reminded of what is once; of what recurs, a day and two hours before."""


async def plan_activity(talk: Talk) -> None:
    """What, when, where, in which groups, for how many; then it is on the calendar."""
    name = await talk.ask("name", t("plan-name-ask"), partial(_words, LONGEST_NAME))
    ways = [Choice(way, Text(f"plan-{way}")) for way in (WEEKLY, MONTHLY, ONCE)]
    way = await talk.choice("way", t("plan-way-ask"), ways)
    facts: Facts = {"name": name, "remind": LEADS.get(way, ("1 day", "2 hours"))}
    facts |= await (_moment(talk) if way == ONCE else fixed_days.days(talk, way))
    facts |= {"place": await _place(talk), "groups": await _groups(talk)}
    facts |= {"capacity": await _capacity(talk), "leader": await _leader(talk)}
    facts |= {"poster": await _poster(talk)}
    summary = await talk.look("summary", arranging.summary, facts)
    if not await talk.confirm("sure", t("plan-sure", summary=summary), *_YES_NO):
        talk.say(t("nothing-changed"))
        return
    called = await talk.step("create", activities.create, facts)
    talk.say(t("plan-done-called" if called else "plan-done"))


async def change_activity(talk: Talk, rule_id: int, what: str) -> None:
    """One thing of it changes, from the next time on."""
    facts = await _CHANGES[what](talk)
    done = await talk.step("change", activities.change, rule_id, facts)
    talk.say(t("plan-changed" if done else "activity-not-there"))


async def call_off(talk: Talk, occurrence_id: int) -> None:
    """This one time it does not take place; whoever was called hears why."""
    nothing = Choice(NONE, t("no-reason"))
    why = await talk.ask("why", t("call-off-why"), partial(_words, LONGEST_REASON), [nothing])
    if not await talk.confirm("sure", t("call-off-sure"), t("call-off-yes"), t("call-off-no")):
        talk.say(t("nothing-changed"))
        return
    why = "" if why == NONE else why
    done = await talk.step("call-off", activities.call_off, occurrence_id, why)
    talk.say(t("call-off-done" if done else "activity-over"))


async def end_activity(talk: Talk, rule_id: int) -> None:
    """It is not held any more at all."""
    if await talk.confirm("sure", t("end-activity-sure"), t("end-activity-yes"), t("call-off-no")):
        done = await talk.step("end", activities.end, rule_id)
        talk.say(t("end-activity-done" if done else "activity-not-there"))
    else:
        talk.say(t("nothing-changed"))


_YES_NO = (t("plan-yes"), t("plan-no"))


async def _moment(talk: Talk) -> Facts:
    hour = await talk.look("hour", convening.hour)
    at = await talk.ask("when", t("plan-when-ask"), partial(read_planned, now=hour.local))
    return {"dates": [at[:10]], "at": at[11:16]}


async def _place(talk: Talk) -> str:
    centre = await talk.look("centre", convening.centre)
    offered = [Choice(CENTRE, verbatim(centre))] if centre else []
    read = partial(_words, LONGEST_PLACE)
    place = await talk.ask("place", t("plan-place-ask"), read, offered)
    return centre if place == CENTRE else place


async def _groups(talk: Talk) -> list[str]:
    compounds = await talk.look("compounds", looks.compounds)
    choices = circles.choices([(one.id, one.label) for one in compounds])
    return await talk.several("groups", t("plan-groups-ask"), choices, least=0)


async def _capacity(talk: Talk) -> int | None:
    unlimited = Choice(NONE, t("plan-unlimited"))
    said = await talk.ask("capacity", t("plan-capacity-ask"), _read_capacity, [unlimited])
    return None if said == NONE else int(said)


async def _leader(talk: Talk) -> str:
    nobody = Choice(NONE, t("plan-no-leader"))
    read = partial(_words, LONGEST_NAME)
    said = await talk.ask("leader", t("plan-leader-ask"), read, [nobody])
    return "" if said == NONE else said


async def _poster(talk: Talk) -> str:
    """Ask for a picture; what else is shown is none."""
    skip = Choice(NONE, t("plan-no-poster"))
    shown: list[Piece] = await talk.gather("poster", t("plan-poster-ask"), wording.pieces, skip)
    photos = [piece.part.file for piece in shown if isinstance(piece.part, PhotoPart)]
    return photos[-1] if photos else ""


async def _change_place(talk: Talk) -> Facts:
    return {"place": await _place(talk)}


async def _change_leader(talk: Talk) -> Facts:
    return {"leader": await _leader(talk)}


async def _change_capacity(talk: Talk) -> Facts:
    return {"capacity": await _capacity(talk)}


_CHANGES = {
    "at": fixed_days.time_of_day,
    "capacity": _change_capacity,
    "leader": _change_leader,
    "place": _change_place,
    "when": _moment,
}
"""What can be changed: ``at`` of what recurs, ``when`` of what is once."""


def _words(longest: int, words: str) -> str | Text:
    return " ".join(words.split())[:longest] or t("say-in-words")


def _read_capacity(words: str) -> str | Text:
    said = unicodedata.normalize("NFKC", words).strip().removesuffix("人")
    known = said.isascii() and said.isdecimal() and 1 <= int(said[:5]) <= MOST_PEOPLE
    return str(int(said)) if known else t("plan-capacity-wrong", most=str(MOST_PEOPLE))
