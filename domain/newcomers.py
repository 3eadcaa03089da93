"""A list of people whom staff want registered: it is good as a whole, or it is said what is not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import NamedTuple

from domain.newcomer_cells import (
    NEEDED,
    YES,
    Column,
    Vocabulary,
    Wrong,
    folded,
    read_cell,
)
from domain.phones import only_phone
from domain.places import home_of
from domain.sheets import Row

MOST_NAMES = 100
"""So many different names of compounds are looked at for slips; a list with more has no slips."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and where: enough to find the cell and put it right."""

    line: int
    column: Column
    wrong: Wrong
    cell: str
    earlier: int = 0
    """The line on which she stands already."""


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody as her line of the list tells of her."""

    line: int
    name: str
    phone: str
    compound: str
    """Its key."""
    home: str
    lives_alone: bool


@dataclass(frozen=True, slots=True)
class BadHeader:
    """The first line does not name the columns."""

    unknown: tuple[str, ...]
    twice: tuple[Column, ...]
    missing: tuple[Column, ...]


@dataclass(slots=True)
class Listing:
    """All that a list says: it is taken as a whole, or, with any fault in it, not at all."""

    people: list[Newcomer] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    guessed: dict[str, str] = field(default_factory=dict)
    """Mistyped names of compounds, and the keys of those that are meant."""


def read(rows: Sequence[Row], words: Vocabulary) -> Listing | BadHeader:
    """Read the header, and then each line by it."""
    header, *lines = rows
    columns = [words.columns.get(folded(cell)) for cell in header.cells]
    return _bad_header(header, columns) or _Reader(columns, words).read(lines)


def _bad_header(header: Row, columns: Sequence[Column | None]) -> BadHeader | None:
    named = [column for column in columns if column]
    pairs = zip(header.cells, columns, strict=True)
    unknown = [cell for cell, column in pairs if cell and not column]
    twice = [column for column in Column if named.count(column) > 1]
    missing = [column for column in NEEDED if column not in named]
    if unknown or twice or missing:
        return BadHeader(tuple(unknown), tuple(twice), tuple(missing))
    return None


class _Reader:
    """Reads lines one after the other, and remembers what came before."""

    def __init__(self, columns: Sequence[Column | None], words: Vocabulary) -> None:
        self._columns = columns
        self._last = next(column for column in reversed(columns) if column)
        self._words = words
        self._exactly = replace(words, nearly=lambda _: None)
        self._compounds: dict[str, str | Wrong] = {}
        self._lines: dict[tuple[str, ...], int] = {}
        self._listing = Listing()

    def read(self, lines: Iterable[Row]) -> Listing:
        for row in lines:
            cells = self._by_column(row)
            if cells[Column.NAME] not in self._words.examples:
                self._listing.faults += self._unnamed(row) or self._taken(row.line, cells)
        return self._listing

    def _by_column(self, row: Row) -> dict[Column, str]:
        named = zip(self._columns, row.cells, strict=False)
        return dict.fromkeys(Column, "") | {column: cell for column, cell in named if column}

    def _unnamed(self, row: Row) -> list[Fault]:
        pairs = zip_longest(row.cells, self._columns)
        stray = next((cell for cell, column in pairs if cell and not column), None)
        return [Fault(row.line, self._last, Wrong.UNNAMED, stray)] if stray else []

    def _taken(self, line: int, cells: dict[Column, str]) -> list[Fault]:
        """Add whoever stands on a line; give its faults instead if it has any."""
        said = {column: self._said(column, cell) for column, cell in cells.items()}
        good = {column: value for column, value in said.items() if not isinstance(value, Wrong)}
        if len(good) < len(said):
            wrong = [(c, value) for c, value in said.items() if isinstance(value, Wrong)]
            return [Fault(line, column, why, cells[column]) for column, why in wrong]
        person = _person(line, good)
        if earlier := self._earlier(person):
            return [Fault(line, Column.NAME, Wrong.TWICE, person.name, earlier)]
        self._listing.people.append(person)
        return []

    def _said(self, column: Column, cell: str) -> str | Wrong:
        """Read a cell; each name of a compound only once, for to guess what is meant takes long."""
        if column is not Column.COMPOUND:
            return read_cell(column, cell, self._words)
        if cell not in self._compounds:
            words = self._words if len(self._compounds) < MOST_NAMES else self._exactly
            self._compounds[cell] = key = read_cell(column, cell, words)
            if not isinstance(key, Wrong) and folded(cell) not in self._words.compounds:
                self._listing.guessed[cell] = key
        return self._compounds[cell]

    def _earlier(self, person: Newcomer) -> int:
        """Give the line on which the same person stands already; 0 if this is the first."""
        keys = _identities(person.name, person.phone, person.compound, person.home)
        found = min((self._lines[key] for key in keys if key in self._lines), default=0)
        for key in keys:
            self._lines.setdefault(key, person.line)
        return found


def _identities(name: str, phone: str, compound: str, home: str) -> list[tuple[str, ...]]:
    """Give what one is known by: name and phone, or name and home; two may share a phone."""
    by_phone = [(name, phone)] if phone else []
    return [*by_phone, (name, compound, home)]


def _person(line: int, said: dict[Column, str]) -> Newcomer:
    return Newcomer(
        line=line,
        name=said[Column.NAME],
        phone=said[Column.PHONE],
        compound=said[Column.COMPOUND],
        home=home_of(said[Column.BUILDING], said[Column.UNIT], said[Column.FLAT]),
        lives_alone=said[Column.ALONE] == YES,
    )


class Registered(NamedTuple):
    """Somebody of the register, as far as a list is compared with it."""

    name: str
    phone: str
    compound: str
    home: str


@dataclass(slots=True)
class Beside:
    """A list beside the register: nobody who is there already is touched."""

    new: list[Newcomer] = field(default_factory=list)
    there: list[Newcomer] = field(default_factory=list)
    """The same name with the same phone, or the same home."""
    phone_taken: list[tuple[Newcomer, str]] = field(default_factory=list)
    """Somebody of another name, given here, has the phone: perhaps she herself, misspelt."""


def beside(people: Iterable[Newcomer], register: Iterable[Registered]) -> Beside:
    """Find out who of a list is new."""
    names: dict[str, str] = {}
    there: set[tuple[str, ...]] = set()
    for known in register:
        phone = only_phone(known.phone) or known.phone
        there.update(_identities(known.name, phone, known.compound, known.home))
        names |= {phone: known.name} if phone else {}
    found = Beside()
    for one in people:
        if not there.isdisjoint(_identities(one.name, one.phone, one.compound, one.home)):
            found.there.append(one)
        elif one.phone in names:
            found.phone_taken.append((one, names[one.phone]))
        else:
            found.new.append(one)
    return found
