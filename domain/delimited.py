"""CSV as programs really write it: in UTF-8, UTF-16 or GBK, with comma, semicolon or tab."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from domain.cells import harmless
from domain.unreadable import MOST_COLUMNS, MOST_LINES, Unreadable

SEPARATORS = ",;\t"
_BOMS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
_WITHOUT_BOM = ("utf-8", "gb18030")
"""GB18030 takes in GBK, in which Chinese Excel writes; it takes UTF-8 too, and reads nonsense."""


def rows(content: bytes) -> list[list[str]] | Unreadable:
    """Read every line, empty ones too, so that a row's place is its number in a spreadsheet."""
    text = _decoded(content)
    if text is None or "\0" in text:
        return Unreadable.NO_TABLE
    try:
        found = list(csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text)))
    except csv.Error:
        return Unreadable.NO_TABLE
    too_much = len(found) > MOST_LINES or any(len(row) > MOST_COLUMNS for row in found)
    return Unreadable.TOO_LONG if too_much else found


def written(table: Iterable[Sequence[str]]) -> bytes:
    """Write a table for any spreadsheet: Excel knows by the BOM that it is UTF-8."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([harmless(cell) for cell in row] for row in table)
    return codecs.BOM_UTF8 + text.getvalue().encode()


def _decoded(content: bytes) -> str | None:
    for bom, encoding in _BOMS.items():
        if content.startswith(bom):
            return _read_as(content.removeprefix(bom), encoding)
    return next(_readings(content), None)


def _readings(content: bytes) -> Iterator[str]:
    for encoding in _WITHOUT_BOM:
        text = _read_as(content, encoding)
        if text is not None:
            yield text


def _read_as(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _separator(text: str) -> str:
    """Find what separates the names in the first line that has any."""
    first = next((line for line in text.splitlines() if line.strip(SEPARATORS + " ")), "")
    return max(SEPARATORS, key=first.count)
