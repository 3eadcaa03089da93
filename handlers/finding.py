"""Journaled reads of scripts about people: results show name and compound, and nothing more."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue.words import t
from domain.people import Person
from handlers import wording
from handlers.looks import Option
from handlers.texts import render
from handlers.turn import Turn, Visit
from storage import people, register
from storage.register import Found

MOST = 10
"""How many people stand on one page."""


async def by_words(visit: Visit, words: str) -> list[Option]:
    """Find people by name, phone, building or compound; one more than a page if there are more."""
    wanted = [(word, _compounds(visit, word)) for word in words.split()]
    found = await register.find(visit.tx, visit.community_id, wanted, MOST + 1)
    return _options(visit, found)


async def others(visit: Visit, words: str, person_id: int) -> list[Option]:
    """Find people but this one."""
    return [one for one in await by_words(visit, words) if one.id != str(person_id)][:MOST]


async def alike(visit: Visit, name: str, phone: str, compound: str) -> list[Option]:
    """Give those who may be in the register already."""
    found = await register.alike(visit.tx, visit.community_id, name, phone, compound, MOST)
    return _options(visit, found)


async def named(visit: Visit, person_id: int) -> str:
    """Name somebody as the lists do; nothing for one who is not there any more."""
    if not await register.known(visit.tx, visit.community_id, person_id):
        return ""
    person = await people.get(visit.tx, person_id)
    return _line(visit, person.name, person.compound, visit.speaker)


def _compounds(turn: Turn, word: str) -> list[str]:
    return [c.key for c in turn.community.compounds if word == c.name or word in c.also]


def _options(visit: Visit, found: Sequence[Found]) -> list[Option]:
    return [
        Option(id=str(id), label=_line(visit, name, compound, visit.speaker))
        for id, name, compound in found
    ]


def _line(turn: Turn, name: str, compound: str, reader: Person) -> str:
    line = t("person-row", name=name or "-", compound=wording.compound(turn, compound))
    return render(line, reader.language)
