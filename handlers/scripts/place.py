"""Where is it? A part of several scripts: asks only what is not known."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Text, t
from domain import whereabouts
from domain.places import is_nowhere
from handlers import looks
from handlers.looks import NOWHERE, Home

LONGEST = 200


async def place_of(talk: Talk, round: str = "", named: Home = NOWHERE, *, at_home: bool) -> Home:
    """Give compound and place; inside somebody's own door they may be known already."""
    known = await talk.look(f"home{round}", looks.home)
    return await asked_place(talk, round, told(known, named, at_home=at_home), at_home=at_home)


def told(known: Home, named: Home, *, at_home: bool) -> Home:
    """Put together what need not be asked: what she has named, and what is known of her home."""
    place = named.place
    if at_home and not whereabouts.names_flat(place):
        place = known.place if _is_in(known, named) else ""
    return Home(compound=named.compound or known.compound, place=place)


def _is_in(known: Home, named: Home) -> bool:
    """Tell whether a home is where she says, as far as she says it."""
    there = named.compound in ("", known.compound)
    return there and whereabouts.home_in(known.place).startswith(named.place)


async def asked_place(
    talk: Talk, round: str, told: Home = NOWHERE, *, at_home: bool, hers: bool = False
) -> Home:
    """Ask for the compound and the place in it, but for what is told already."""
    compound, place = told.compound, told.place
    if not compound:
        options = await talk.look(f"compounds{round}", looks.compounds)
        choices = [option.as_name() for option in options]
        compound = await talk.choice(f"compound{round}", t("place-which-compound"), choices)
    if not place:
        flat = t("place-which-flat-hers" if hers else "place-which-flat")
        question = flat if at_home else t("place-where-outside")
        place = await talk.ask(f"place{round}", question, read_place, also=("place",))
    return Home(compound=compound, place=place)


def read_place(words: str) -> str | Text:
    """Take any words for a place; staff and neighbours know what is meant."""
    place = " ".join(words.split())
    if not any(map(str.isalnum, place)):
        return t("place-empty")
    if is_nowhere(place):
        return t("place-nowhere")
    return place if len(place) <= LONGEST else t("place-too-long")
