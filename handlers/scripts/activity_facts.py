"""The questions about an activity, one for each thing that can be said of it.

Each takes the mark of its round, which tells its name from that of the same question asked before,
and gives what is new.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial

from dialogue.talk import Talk
from dialogue.words import Choice, PhotoPart, Piece, Text, t, verbatim
from domain import lengths, recurring, spots
from domain.calendar.rules import LONGEST_MINUTES, MOST_PEOPLE, SHORTEST_MINUTES, OnHoliday
from domain.moments import Unclear
from handlers import arranging, circles, convening, looks, wording
from handlers.arranging import LEADS, Facts

CENTRE, NONE = "centre", "none"
LONGEST_NAME, LONGEST_PLACE = 60, 200
LENGTHS = (30, 60, 90, 120, 180, 240)
"""Minutes that can be chosen; others can be typed."""


async def name(talk: Talk, mark: str = "") -> Facts:
    """Ask what it is."""
    read = partial(words_of, LONGEST_NAME)
    return {"name": await talk.ask(f"name{mark}", t("plan-name-ask"), read)}


async def when(talk: Talk, mark: str = "") -> Facts:
    """Ask on which days it is and at what hour, in one."""
    hour = await talk.look(f"hour{mark}", convening.hour)
    read = partial(_read_days, now=hour.local)
    days: Facts = json.loads(await talk.ask(f"days{mark}", t("plan-days-ask"), read))
    return days


async def place(talk: Talk, mark: str = "") -> Facts:
    """Ask where people meet."""
    centre = await talk.look(f"centre{mark}", convening.centre)
    offered = [Choice(CENTRE, verbatim(centre))] if centre else []
    read = partial(words_of, LONGEST_PLACE)
    said = await talk.ask(f"place{mark}", t("plan-place-ask"), read, offered)
    return {"place": centre if said == CENTRE else said}


async def groups(talk: Talk, mark: str = "") -> Facts:
    """Ask whose group chats get the card: of those that are there, as long as there is one."""
    compounds = await talk.look(f"compounds{mark}", looks.compounds)
    there = await talk.look(f"there{mark}", circles.there)
    every = circles.choices([(one.id, one.label) for one in compounds])
    choices = [choice for choice in every if choice.id in there] or every
    return {"groups": await talk.several(f"groups{mark}", t("plan-groups-ask"), choices, least=0)}


async def capacity(talk: Talk, mark: str = "") -> Facts:
    """Ask for how many there is room."""
    unlimited = Choice(NONE, t("plan-unlimited"))
    said = await talk.ask(f"capacity{mark}", t("plan-capacity-ask"), _read_people, [unlimited])
    return {"capacity": None if said == NONE else int(said)}


async def fewest(talk: Talk, mark: str = "") -> Facts:
    """Ask with how many people it works."""
    any_number = Choice(NONE, t("plan-any-number"))
    said = await talk.ask(f"fewest{mark}", t("plan-fewest-ask"), _read_people, [any_number])
    return {"fewest": 0 if said == NONE else int(said)}


async def leader(talk: Talk, mark: str = "") -> Facts:
    """Ask who leads it."""
    nobody = Choice(NONE, t("plan-no-leader"))
    read = partial(words_of, LONGEST_NAME)
    said = await talk.ask(f"leader{mark}", t("plan-leader-ask"), read, [nobody])
    return {"leader": "" if said == NONE else said}


async def poster(talk: Talk, mark: str = "") -> Facts:
    """Ask for a picture; what else is shown is none."""
    skip = Choice(NONE, t("plan-no-poster"))
    prompt = t("plan-poster-ask")
    shown: list[Piece] = await talk.gather(f"poster{mark}", prompt, wording.pieces, skip)
    photos = [piece.part.file for piece in shown if isinstance(piece.part, PhotoPart)]
    return {"poster": photos[-1] if photos else ""}


async def minutes(talk: Talk, mark: str = "") -> Facts:
    """Ask how long it takes."""
    usual = [Choice(str(minutes), arranging.length(minutes)) for minutes in LENGTHS]
    said = await talk.ask(f"minutes{mark}", t("plan-minutes-ask"), _read_minutes, usual)
    return {"minutes": int(said)}


async def remind(talk: Talk, mark: str = "") -> Facts:
    """Ask how long before it begins the card comes, and those who have signed up are reminded."""
    choices = [Choice(each.replace(" ", "-"), arranging.lead(each)) for each in LEADS]
    chosen = await talk.several(f"remind{mark}", t("plan-remind-ask"), choices)
    return {"remind": [each.replace("-", " ") for each in chosen]}


async def on_holiday(talk: Talk, mark: str = "") -> Facts:
    """Ask what becomes of it on a public holiday."""
    choices = [Choice(each, Text(f"holiday-{each}")) for each in OnHoliday]
    return {"on_holiday": await talk.choice(f"holiday{mark}", t("plan-holiday-ask"), choices)}


async def round_(talk: Talk, mark: str = "") -> Facts:
    """Ask whether it goes through the compounds."""
    return {"round": await talk.confirm(f"round{mark}", t("plan-round-ask"), t("yes"), t("no"))}


async def spot(talk: Talk, mark: str = "") -> Facts:
    """Ask for the place on the map at which one can check in without a code."""
    by_code = Choice(NONE, t("plan-no-spot"))
    prompt = t("plan-spot-ask")
    said = await talk.ask(f"spot{mark}", prompt, _read_spot, [by_code], also=["place"])
    return {"spot": None if said == NONE else json.loads(said)}


async def team(talk: Talk, mark: str = "") -> Facts:
    """Ask which trade's members get the card in private."""
    trades = await talk.look(f"trades{mark}", looks.trades)
    choices = [
        Choice(NONE, t("plan-no-team")),
        *(one.as_choice() for one in trades),
    ]
    said = await talk.choice(f"team{mark}", t("plan-team-ask"), choices)
    return {"team": "" if said == NONE else said}


Question = Callable[[Talk, str], Awaitable[Facts]]

QUESTIONS: dict[str, Question] = {
    "when": when,
    "place": place,
    "groups": groups,
    "capacity": capacity,
    "leader": leader,
    "poster": poster,
    "name": name,
    "minutes": minutes,
    "remind": remind,
    "on_holiday": on_holiday,
    "fewest": fewest,
    "round": round_,
    "spot": spot,
    "team": team,
}
"""From the name of a fact to its question."""


def offered(names: tuple[str, ...]) -> list[Choice]:
    """Offer to change these facts."""
    return [Choice(name, Text(f"fact-{name}")) for name in names]


def words_of(longest: int, words: str) -> str | Text:
    """Take any words, but some."""
    return " ".join(words.split())[:longest] or t("say-in-words")


def _read_days(words: str, now: datetime) -> str | Text:
    found = recurring.planned(words, now)
    if isinstance(found, Unclear):
        no_hour = found is Unclear.NO_HOUR
        return t("plan-days-unclear") if no_hour else Text(f"moment-{found}")
    return json.dumps(arranging.when(found))


def _read_people(words: str) -> str | Text:
    said = unicodedata.normalize("NFKC", words).strip().removesuffix("人")
    known = said.isascii() and said.isdecimal() and 1 <= int(said[:5]) <= MOST_PEOPLE
    return str(int(said)) if known else t("plan-people-wrong", most=str(MOST_PEOPLE))


def _read_minutes(words: str) -> str | Text:
    found = lengths.minutes_in(words)
    known = found is not None and SHORTEST_MINUTES <= found <= LONGEST_MINUTES
    return str(found) if known else t("plan-minutes-wrong")


def _read_spot(words: str) -> str | Text:
    found = spots.spot_in(words)
    return found.model_dump_json() if found else t("plan-spot-wrong")
