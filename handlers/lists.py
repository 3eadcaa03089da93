"""Lists of people as staff send them: by which words they are read, and what becomes of one.

A list is read anew whenever it is looked at: a journal keeps what was told of it, not the people.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from dialogue.matching import match_choice
from dialogue.words import Choice, Text, t, verbatim
from domain import newcomers, sheets
from domain.community import Community
from domain.newcomer_cells import Column, Vocabulary, folded
from domain.newcomers import BadHeader, Beside, Fault, Listing
from domain.unreadable import Unreadable
from handlers import wording
from handlers.texts import LANGUAGES, render
from handlers.turn import Turn, Visit
from storage import documents, newcoming

SHOWN = 5
"""How many faults, or names, are told in the chat; a document holds all faults."""

CELL = 30
"""How many characters of a cell are repeated."""

Read = Listing | BadHeader | Unreadable


class Verdict(BaseModel):
    """What became of a list, as far as it is told."""

    unreadable: Unreadable | None = None
    unknown_columns: list[str] = []
    double_columns: list[Column] = []
    missing_columns: list[Column] = []
    gone: bool = False
    """It was kept for too long, and is forgotten."""
    first_faults: list[Fault] = []
    faults: int = 0
    new: int = 0
    alone: int = 0
    """How many of the new ones live alone."""
    there: list[str] = []
    """The first of those who are registered already, and are left alone."""
    there_in_all: int = 0
    phone_taken: list[tuple[str, str]] = []
    """The first of those whose phone somebody of another name has; they are left alone too."""
    phone_taken_in_all: int = 0
    guessed: list[tuple[str, str]] = []
    """Mistyped compounds, and those that are meant, by name."""


async def verdict(visit: Visit, document_id: int) -> Verdict:
    """Read a list, and compare it with the register."""
    read = await read_document(visit, document_id)
    match read:
        case None:
            return Verdict(gone=True)
        case Unreadable():
            return Verdict(unreadable=read)
        case BadHeader(unknown, twice, missing):
            shown = [wording.shortened(name, CELL) for name in unknown[:SHOWN]]
            return Verdict(
                unknown_columns=shown, double_columns=list(twice), missing_columns=list(missing)
            )
        case Listing(faults=[_, *_] as faults):
            return Verdict(first_faults=faults[:SHOWN], faults=len(faults))
        case listing:
            return _good(visit, listing, await compare(visit, listing))


def _good(visit: Visit, listing: Listing, beside: Beside) -> Verdict:
    names = {c.key: c.name for c in visit.community.compounds}
    guessed = list(listing.guessed.items())[:SHOWN]
    return Verdict(
        new=len(beside.new),
        alone=sum(person.lives_alone for person in beside.new),
        there=[person.name for person in beside.there[:SHOWN]],
        there_in_all=len(beside.there),
        phone_taken=[(person.name, other) for person, other in beside.phone_taken[:SHOWN]],
        phone_taken_in_all=len(beside.phone_taken),
        guessed=[(typed, names[key]) for typed, key in guessed],
    )


async def read_document(turn: Turn, document_id: int) -> Read | None:
    """Read a list that was sent; None where it is forgotten."""
    content = await documents.content(turn.tx, document_id)
    if content is None:
        return None
    rows = sheets.read(content)
    if isinstance(rows, Unreadable):
        return rows
    return newcomers.read(rows, vocabulary(turn.community))


async def compare(turn: Turn, listing: Listing) -> Beside:
    """Find out who of a list is new."""
    register = await newcoming.registered(turn.tx, turn.community_id)
    return newcomers.beside(listing.people, register)


def vocabulary(community: Community) -> Vocabulary:
    """Give the words of all languages: a list may be in another one than who sends it speaks."""
    names = [
        Choice(c.key, verbatim(c.name), verbatim(" ".join(c.also)), True)
        for c in community.compounds
    ]

    def nearly(typed: str) -> str | None:
        meant = match_choice(
            typed, names, lambda text: render(text, community.language), numbers=False
        )
        return meant.id if meant else None

    return Vocabulary(
        columns={
            word: column for column in Column for word in _words(f"words-for-column-{column}")
        },
        compounds={folded(name): c.key for c in community.compounds for name in (c.name, *c.also)},
        nearly=nearly,
        yes=frozenset({*_words("words-for-yes"), *_words("words-for-lives-alone")}),
        no=frozenset({*_words("words-for-no"), *_words("words-for-not-alone")}),
        examples=frozenset(render(t("import-example-name"), one) for one in LANGUAGES),
    )


def _words(key: str) -> Iterator[str]:
    for language in LANGUAGES:
        yield from map(folded, render(Text(key), language).split())


def fault(one: Fault) -> Text:
    """Say in a line what is wrong with a cell."""
    return t(
        "import-fault",
        line=str(one.line),
        column=Text(f"column-{one.column}"),
        wrong=wrong(one),
    )


def wrong(one: Fault) -> Text:
    """Say what is wrong with a cell, without its place."""
    cell = wording.shortened(one.cell, CELL)
    return t(f"import-wrong-{one.wrong}", cell=cell, earlier=str(one.earlier))
