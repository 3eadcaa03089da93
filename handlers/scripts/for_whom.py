"""For whom is it? A part of reporting: asked only where the words, or a button, say another."""

from __future__ import annotations

from dialogue.talk import Talk
from dialogue.words import Choice, Piece, Text, t
from domain.phones import phone_in
from handlers import looks
from handlers.actions import reporting
from handlers.looks import NOWHERE, Home, Neighbour
from handlers.scripts.place import asked_place, place_of, told

MYSELF, ANOTHER, NO_PHONE = "myself", "another", "none"
LONGEST_NAME = 30


async def for_whom(
    talk: Talk, parts: list[Piece], category: str, named: Home = NOWHERE
) -> tuple[Neighbour, Home]:
    """Give for whom it is and where; she is asked for whom only if it sounds like another."""
    at_home = reporting.inside_the_door(category)
    if at_home and await talk.look("another", looks.speaks_of_another, parts):
        choices = [Choice(MYSELF, t("for-myself")), Choice(ANOTHER, t("for-another"))]
        if await talk.choice("for", t("for-whom"), choices) == ANOTHER:
            return await about_her(talk, "", named, at_home=at_home)
    return Neighbour(), await place_of(talk, named=named, at_home=at_home)


async def about_her(
    talk: Talk, round: str, named: Home = NOWHERE, *, at_home: bool
) -> tuple[Neighbour, Home]:
    """Ask for her name, her phone and where it is, but for what was named."""
    name = await talk.ask(f"her-name{round}", t("her-name"), read_name)
    skip = Choice(NO_PHONE, t("her-phone-none"), t("words-for-no-phone"))
    phone = await talk.ask(f"her-phone{round}", t("her-phone"), read_phone, [skip])
    where = told(NOWHERE, named, at_home=at_home)
    home = await asked_place(talk, f"-hers{round}", where, at_home=at_home, hers=True)
    return Neighbour(name=name, phone="" if phone == NO_PHONE else phone), home


def read_name(words: str) -> str | Text:
    """Take a name."""
    name = " ".join(words.split())
    return name if 0 < len(name) <= LONGEST_NAME else t("her-name-wrong")


def read_phone(words: str) -> str | Text:
    """Take a phone number."""
    return phone_in(words) or t("join-phone-wrong")
