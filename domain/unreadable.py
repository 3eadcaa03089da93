"""Why a file cannot be read as a table, and how much of one is read at all."""

from __future__ import annotations

from enum import StrEnum

BIGGEST = 2_000_000
"""Bytes that a file may have: a list of 10,000 people takes a third of it."""

MOST_ROWS = 10_000
"""Rows below the header; a community has 3,000 people."""

MOST_LINES = 50_000
"""Lines that are looked at, empty ones too: Excel keeps many where somebody once wrote."""

MOST_COLUMNS = 50


class Unreadable(StrEnum):
    """What is wrong with a whole file."""

    EMPTY = "empty"
    TOO_BIG = "too-big"
    TOO_LONG = "too-long"
    """More rows, or columns, than we read."""
    OLD_EXCEL = "old-excel"
    """The Excel of before 2007, or one behind a password: they begin alike."""
    NO_TABLE = "no-table"
    """Something else: a picture, a letter, a broken file."""
