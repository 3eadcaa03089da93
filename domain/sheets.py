"""The rows of a table that somebody sends as a file, whatever program wrote it."""

from __future__ import annotations

from typing import NamedTuple

from domain import delimited, workbook
from domain.cells import tidy
from domain.unreadable import BIGGEST, MOST_ROWS, Unreadable

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class Row(NamedTuple):
    """One line of a table that is not empty, by its number as a spreadsheet counts, from 1."""

    line: int
    cells: tuple[str, ...]


def read(content: bytes) -> list[Row] | Unreadable:
    """Read all rows that hold anything, the header among them; never a part of them."""
    if len(content) > BIGGEST:
        return Unreadable.TOO_BIG
    if content.startswith(_OLE):
        return Unreadable.OLD_EXCEL
    raw = workbook.rows(content) if content.startswith(_ZIP) else delimited.rows(content)
    return raw if isinstance(raw, Unreadable) else _not_empty(raw)


def _not_empty(raw: list[list[str]]) -> list[Row] | Unreadable:
    tidied = (Row(line, tuple(map(tidy, cells))) for line, cells in enumerate(raw, start=1))
    found = [row for row in tidied if any(row.cells)]
    if len(found) > MOST_ROWS + 1:
        return Unreadable.TOO_LONG
    return found or Unreadable.EMPTY
