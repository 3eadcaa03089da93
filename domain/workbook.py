"""XLSX: the first sheet's values as Excel last showed them; formulas are not computed.

It is a zip of XML, so both can be bombs: what it would unpack to is looked at before anything is,
rows are read one by one, and expat itself stops entities that grow (since its version 2.4.1).
"""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterator
from datetime import datetime

import openpyxl

from domain.unreadable import MOST_COLUMNS, MOST_LINES, Unreadable

MOST_UNPACKED = 12_000_000
"""Bytes of XML in all: 10,000 people take 5 million."""

_XML = (".xml", ".rels")


def rows(content: bytes) -> list[list[str]] | Unreadable:
    """Read every row of the first sheet, empty ones too."""
    try:
        if _unpacked(content) > MOST_UNPACKED:
            return Unreadable.TOO_BIG
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what it leaves out, such as drop-down lists
            return _within_limits(_cells(content))
    except Exception:  # noqa: BLE001
        # The library checks little: what is malformed fails anywhere, with anything.
        return Unreadable.NO_TABLE


def _unpacked(content: bytes) -> int:
    """Add up what the parts say of their size; to unpack one never gives more than it says."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [part for part in archive.infolist() if part.filename.lower().endswith(_XML)]
    return sum(part.file_size for part in parts)


def _cells(content: bytes) -> Iterator[list[str]]:
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()  # some programs write wrong ones, and rows would be lost
    for row in sheet.iter_rows(values_only=True):
        yield [_text(value) for value in row]


def _within_limits(cells: Iterator[list[str]]) -> list[list[str]] | Unreadable:
    found: list[list[str]] = []
    for row in cells:
        if len(found) >= MOST_LINES or any(row[MOST_COLUMNS:]):
            return Unreadable.TOO_LONG
        found.append(row[:MOST_COLUMNS])
    return found


def _text(value: object) -> str:
    """Write a value as somebody would type it: a phone number is kept as a number with a point."""
    match value:
        case None:
            return ""
        case float() if value.is_integer():
            return str(int(value))
        case datetime():
            return value.date().isoformat()
        case _:
            return str(value)
