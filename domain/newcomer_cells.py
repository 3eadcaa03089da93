"""One cell of a list of people: what it says, or what is wrong with it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.cells import looks_computed
from domain.phones import only_phone
from domain.places import is_nowhere


class Column(StrEnum):
    """What a list says of somebody, in the order of the template."""

    NAME = "name"
    PHONE = "phone"
    COMPOUND = "compound"
    BUILDING = "building"
    UNIT = "unit"
    FLAT = "flat"
    ALONE = "alone"


HOME = (Column.BUILDING, Column.UNIT, Column.FLAT)
NEEDED = (Column.NAME, Column.COMPOUND, Column.BUILDING)
"""Without these nobody finds her again."""

YES, NO = "yes", ""


class Wrong(StrEnum):
    """What is wrong with a cell."""

    MISSING = "missing"
    TOO_LONG = "too-long"
    FORMULA = "formula"
    """It begins like a formula, or is what a spreadsheet shows where one went wrong."""
    DATE = "date"
    """A spreadsheet took it for a date: 3-2 becomes the second of March."""
    NOT_A_NAME = "not-a-name"
    LETTERS = "letters"
    """A phone number with something else in it."""
    ROUNDED = "rounded"
    """A phone number like 1.38E+10: a spreadsheet has dropped its last digits."""
    NOT_A_PHONE = "not-a-phone"
    UNKNOWN_COMPOUND = "unknown-compound"
    NEITHER = "neither"
    """Neither yes nor no."""
    UNNAMED = "unnamed"
    """It stands where the header names no column: a comma too many moves all behind it."""
    TWICE = "twice"
    """The same person stands on an earlier line."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that a list is read by, all `folded` but the examples."""

    columns: Mapping[str, Column]
    """By every name that the header may give a column."""
    compounds: Mapping[str, str]
    """The keys of the compounds, by every name that people have for them."""
    nearly: Callable[[str], str | None]
    """Gives the key of the compound whose name was mistyped; None where it may be two, or none."""
    yes: frozenset[str]
    no: frozenset[str]
    examples: frozenset[str]
    """Names of people in the template, who do not exist."""


_LONGEST = {Column.NAME: 30}
_LONGEST_ELSE = 60
"""Characters: what is longer is something else."""

_EMPTY = {"-", "--", "—", "——", "/", "\\", "无", "没有", "none"}
"""What people write into a cell that has nothing to say."""

_GONE_WRONG = re.compile(r"#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|#+)", re.IGNORECASE)
_DATE = re.compile(
    r"[0-9]{4}[-/年][0-9]{1,2}[-/月][0-9]{1,2}日? | [0-9]{1,2}月[0-9]{1,2}日"
    r"| [0-9]{1,2}-[A-Za-z]{3} | [A-Za-z]{3}-[0-9]{2}",
    re.VERBOSE,
)
_ROUNDED = re.compile(r"[0-9][0-9.]*E\+?[0-9]{1,2}", re.IGNORECASE)


def folded(word: str) -> str:
    """Leave out what changes nothing in a header, a name or a yes: case, width, blanks, marks."""
    plain = unicodedata.normalize("NFKC", word).casefold()
    return "".join(filter(str.isalnum, plain)) or plain.strip()


def read_cell(column: Column, cell: str, words: Vocabulary) -> str | Wrong:
    """Give what a cell says: of a compound its key, of living alone `YES` or `NO`."""
    if column is not Column.ALONE and cell.casefold() in _EMPTY:
        cell = ""
    if not cell:
        return Wrong.MISSING if column in NEEDED else ""
    return _wrong_anywhere(column, cell) or _read(column, cell, words)


def _wrong_anywhere(column: Column, cell: str) -> Wrong | None:
    if looks_computed(cell) or _GONE_WRONG.fullmatch(cell):
        return Wrong.FORMULA
    return Wrong.TOO_LONG if len(cell) > _LONGEST.get(column, _LONGEST_ELSE) else None


def _read(column: Column, cell: str, words: Vocabulary) -> str | Wrong:
    match column:
        case Column.NAME:
            return cell if any(map(str.isalpha, cell)) else Wrong.NOT_A_NAME
        case Column.PHONE:
            return _phone(cell)
        case Column.COMPOUND:
            known = words.compounds.get(folded(cell)) or words.nearly(cell)
            return known or Wrong.UNKNOWN_COMPOUND
        case Column.ALONE:
            return _alone(folded(cell), words)
        case _:
            return _home(column, cell)


def _phone(cell: str) -> str | Wrong:
    if _ROUNDED.fullmatch(cell):
        return Wrong.ROUNDED
    if any(map(str.isalpha, cell)):
        return Wrong.LETTERS
    return only_phone(cell) or Wrong.NOT_A_PHONE


def _alone(cell: str, words: Vocabulary) -> str | Wrong:
    if cell in words.yes:
        return YES
    return NO if cell in words.no else Wrong.NEITHER


def _home(column: Column, cell: str) -> str | Wrong:
    if _DATE.fullmatch(cell):
        return Wrong.DATE
    return Wrong.MISSING if column in NEEDED and is_nowhere(cell) else cell
