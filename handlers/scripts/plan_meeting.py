"""Staff plan a meeting of the council hall, change its time or place, or cancel it."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from dialogue.talk import Talk
from dialogue.words import Choice, Text, t, verbatim
from domain.meetings import LONGEST_PLACE
from handlers import convening, looks, moments, wording
from handlers.actions import meetings
from handlers.convening import COMPOUNDS, UNITS

CENTRE = "centre"
LONGEST_REASON = 200


async def plan_meeting(talk: Talk) -> None:
    """When, where, who, in which groups; then everybody hears of it at once."""
    begins_at = await _when(talk)
    if begins_at is None:
        talk.say(t("nothing-changed"))
        return
    place = await _place(talk)
    invited = await _whom(talk)
    groups = await _groups(talk)
    if not await talk.confirm("sure", await _summary(talk, begins_at, place, invited), *_YES_NO):
        talk.say(t("nothing-changed"))
        return
    at = datetime.fromisoformat(begins_at)
    planned = await talk.step("plan", meetings.plan, at, place, invited, groups)
    lines = [t("meeting-planned", count=str(planned.invited))]
    if planned.unreached:
        lines.append(t("meeting-unreached", count=str(planned.unreached)))
    talk.say(wording.in_lines(lines))


async def move_meeting(talk: Talk, meeting_id: int) -> None:
    """It is at another time."""
    begins_at = await _when(talk, meeting_id)
    if begins_at is None:
        talk.say(t("nothing-changed"))
        return
    said = await talk.look("said", convening.said, begins_at)
    if not await talk.confirm("sure", t("meeting-move-sure", when=said), *_YES_NO):
        talk.say(t("nothing-changed"))
        return
    at = datetime.fromisoformat(begins_at)
    _tell(talk, await talk.step("move", meetings.move, meeting_id, at))


async def put_meeting_elsewhere(talk: Talk, meeting_id: int) -> None:
    """It is at another place."""
    place = await _place(talk)
    _tell(talk, await talk.step("put", meetings.put_elsewhere, meeting_id, place))


async def cancel_meeting(talk: Talk, meeting_id: int) -> None:
    """It does not take place; the reason is told to everybody."""
    nothing = Choice("none", t("no-reason"))
    why = await talk.ask("why", t("meeting-cancel-why"), _reason, [nothing])
    if not await talk.confirm("sure", t("meeting-cancel-sure"), t("cancel-yes"), t("cancel-no")):
        talk.say(t("nothing-changed"))
        return
    why = "" if why == "none" else why
    _tell(talk, await talk.step("cancel", meetings.cancel, meeting_id, why))


def _tell(talk: Talk, done: bool) -> None:
    talk.say(t("meeting-all-told" if done else "meeting-over"))


_YES_NO = (t("meeting-yes"), t("meeting-no"))


async def _when(talk: Talk, meeting_id: int = 0) -> str | None:
    """Ask for a time; None when another meeting is then, and one is enough."""
    hour = await talk.look("hour", convening.hour)
    begins_at = await talk.ask(
        "when", t("meeting-when-ask"), partial(moments.read_planned, now=hour.local)
    )
    other = await talk.look("at-once", convening.at_once, begins_at, meeting_id)
    if other and not await talk.confirm("both", t("meeting-at-once", other=other), *_BOTH):
        return None
    return begins_at


_BOTH = (t("both-yes"), t("both-no"))


async def _place(talk: Talk) -> str:
    centre = await talk.look("centre", convening.centre)
    offered = [Choice(CENTRE, verbatim(centre))] if centre else []
    place = await talk.ask("place", t("meeting-place-ask"), _read_place, offered)
    return centre if place == CENTRE else place


def _read_place(words: str) -> str | Text:
    return " ".join(words.split())[:LONGEST_PLACE] or t("say-in-words")


def _reason(words: str) -> str | Text:
    return " ".join(words.split())[:LONGEST_REASON] or t("say-in-words")


async def _whom(talk: Talk) -> list[str]:
    """Ask who is invited: teams, everybody, and on pages of their own compounds and units."""
    chosen = await talk.several("whom", t("meeting-whom-ask"), convening.whom())
    invited = [key for key in chosen if key not in (COMPOUNDS, UNITS)]
    if COMPOUNDS in chosen:
        found = await talk.look("compounds", looks.compounds)
        offered = convening.compounds(found)
        invited += await talk.several("which-compounds", t("meeting-compounds-ask"), offered)
    if UNITS in chosen:
        known = await talk.look("units", looks.units)
        offered = convening.units(known)
        invited += await talk.several("which-units", t("meeting-units-ask"), offered)
    return invited


async def _groups(talk: Talk) -> list[int]:
    """Ask where it is published, if there is any group."""
    found = await talk.look("groups", convening.group_chats)
    if not found:
        return []
    offered = [one.as_choice() for one in found]
    chosen = await talk.several("in-groups", t("meeting-groups-ask"), offered, least=0)
    return [int(id) for id in chosen]


async def _summary(talk: Talk, begins_at: str, place: str, invited: list[str]) -> Text:
    said = await talk.look("said", convening.said, begins_at)
    whom = await talk.look("named", convening.named, invited)
    return t("meeting-summary", when=said, place=place, whom=whom)
