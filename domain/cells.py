"""The cells of a table: text without what nobody sees, and without what a spreadsheet computes."""

from __future__ import annotations

import re

from domain.cleaning import clean

STARTS_A_FORMULA = ("=", "+", "-", "@")
_NUMBER_WITH_A_SIGN = re.compile(r"[+-][0-9 ()\-.]*")


def tidy(cell: str) -> str:
    """Leave out what nobody sees, and write one blank where there are several or a line ends."""
    return " ".join(clean(cell).split())


def looks_computed(cell: str) -> bool:
    """Tell whether a spreadsheet would take a cell for a formula; +86 138 and -1 are numbers."""
    return cell.startswith(STARTS_A_FORMULA) and not _NUMBER_WITH_A_SIGN.fullmatch(cell)


def harmless(cell: str) -> str:
    """Write a cell so that no spreadsheet computes it (OWASP, "CSV injection")."""
    return f"'{cell}" if cell.startswith((*STARTS_A_FORMULA, "\t", "\r", "\n")) else cell
