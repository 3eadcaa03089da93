"""Where is it? A part of several scripts: asks only what is not known."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Text, t
from domain.places import is_nowhere
from handlers import looks
from handlers.looks import Home

LONGEST = 200


async def place_of(talk: Talk, round: str = "", *, at_home: bool) -> Home:
    """Give compound and place; inside somebody's own door they may be known already."""
    known = await talk.look(f"home{round}", looks.home)
    if at_home and known.compound and known.place:
        return known
    return await asked_place(talk, round, known.compound, at_home=at_home)


async def asked_place(
    talk: Talk, round: str, compound: str = "", *, at_home: bool, hers: bool = False
) -> Home:
    """Ask for the compound, unless it is known, and for the place in it."""
    if not compound:
        options = await talk.look(f"compounds{round}", looks.compounds)
        choices = [option.as_name() for option in options]
        compound = await talk.choice(f"compound{round}", t("place-which-compound"), choices)
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
