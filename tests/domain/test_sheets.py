"""Tables as people send them: any encoding, any separator, Excel; bombs and broken files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain import delimited, sheets
from domain.cells import harmless, looks_computed
from domain.sheets import Row
from domain.unreadable import BIGGEST, MOST_LINES, MOST_ROWS, Unreadable
from tests.domain.spreadsheets import HEADER, WANG, csv_of, with_part, xlsx_of
from tests.domain.timing import IN_PROPORTION, grown

READ = [Row(1, HEADER), Row(2, WANG)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_of_every_encoding_and_separator(encoding: str, separator: str) -> None:
    assert sheets.read(csv_of(HEADER, WANG, encoding=encoding, separator=separator)) == READ


def test_a_rare_character_that_only_gb18030_has() -> None:
    content = csv_of(HEADER, ("㛃𬭎", *WANG[1:]), encoding="gb18030")
    assert sheets.read(content) == [Row(1, HEADER), Row(2, ("㛃𬭎", *WANG[1:]))]


def test_a_workbook_of_excel_numbers_and_all() -> None:
    numbers = ("王桂兰", 13800001111, "源泉里", 3, 2.0, "501", "是")
    assert sheets.read(xlsx_of(HEADER, numbers)) == READ


def test_a_date_of_excel_is_written_as_one() -> None:
    assert sheets.read(xlsx_of([datetime(2026, 3, 2)])) == [Row(1, ("2026-03-02",))]  # noqa: DTZ001


def test_a_formula_gives_at_most_what_excel_last_showed() -> None:
    assert sheets.read(xlsx_of(["姓名", "电话"], ["=1+1", "x"])) == [
        Row(1, ("姓名", "电话")),
        Row(2, ("", "x")),
    ]


def test_lines_are_counted_as_a_spreadsheet_counts() -> None:
    content = '姓名,地址\r\n\r\n"王\r\n桂兰",x\r\n张建国,y\r\n'.encode()
    assert sheets.read(content) == [
        Row(1, ("姓名", "地址")),
        Row(3, ("王 桂兰", "x")),
        Row(4, ("张建国", "y")),
    ]
    assert sheets.read(xlsx_of(["姓名"], [], ["张建国"])) == [
        Row(1, ("姓名",)),
        Row(3, ("张建国",)),
    ]


def test_what_nobody_sees_is_left_out() -> None:
    assert sheets.read(csv_of(("\t王\u200b桂兰 ", "\u202e13800001111"))) == [
        Row(1, ("王桂兰", "13800001111"))
    ]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", Unreadable.EMPTY),
        (b"\xef\xbb\xbf\r\n ,,\r\n", Unreadable.EMPTY),
        (xlsx_of(), Unreadable.EMPTY),
        (b"x" * (BIGGEST + 1), Unreadable.TOO_BIG),
        (csv_of(*[["王桂兰"]] * (MOST_ROWS + 2)), Unreadable.TOO_LONG),
        (b"\r\n" * (MOST_LINES + 1), Unreadable.TOO_LONG),
        (b"," * 60, Unreadable.TOO_LONG),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, Unreadable.OLD_EXCEL),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\nstream\n\0\1\2", Unreadable.NO_TABLE),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Unreadable.NO_TABLE),
        (b"PK\x03\x04 and no zip", Unreadable.NO_TABLE),
        (with_part(xlsx_of(HEADER), "xl/workbook.xml", b"<x>"), Unreadable.NO_TABLE),
        (b'"' + b"x" * 200_000, Unreadable.NO_TABLE),
    ],
)
def test_what_is_no_table_is_refused_with_a_reason(content: bytes, why: Unreadable) -> None:
    assert sheets.read(content) is why


@pytest.mark.slow
def test_a_list_of_ten_thousand_is_read_whole() -> None:
    rows = [HEADER, *[WANG] * MOST_ROWS]
    for content in (csv_of(*rows, encoding="gbk"), xlsx_of(*rows)):
        found = sheets.read(content)
        assert not isinstance(found, Unreadable)
        assert len(found) == MOST_ROWS + 1


def test_ten_times_the_lines_take_ten_times_as_long() -> None:
    def lines(number: int) -> bytes:
        return csv_of(HEADER, *[WANG] * number)

    assert grown(sheets.read, lines(300), lines(3_000)) < IN_PROPORTION


SHEET = "xl/worksheets/sheet1.xml"


def test_a_zip_bomb_is_not_unpacked() -> None:
    bomb = with_part(xlsx_of(HEADER), SHEET, b"<worksheet>" + b" " * 50_000_000)
    assert len(bomb) < 100_000
    assert sheets.read(bomb) is Unreadable.TOO_BIG


def test_entities_that_grow_are_no_table() -> None:
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 9))
    doctype = b'<!DOCTYPE x [<!ENTITY l0 "ha">' + laughs + b"]>"
    cell = b'<c r="A1" t="inlineStr"><is><t>&l8;</t></is></c>'
    space = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rows = b'<worksheet xmlns="%s"><sheetData><row r="1">%s</row></sheetData></worksheet>'
    bomb = with_part(xlsx_of(HEADER), SHEET, doctype + rows % (space, cell))
    assert sheets.read(bomb) is Unreadable.NO_TABLE


@pytest.mark.parametrize(
    ("cell", "why"), [("XFD1", Unreadable.TOO_LONG), ("A1048576", Unreadable.TOO_LONG)]
)
def test_a_cell_at_the_end_of_the_world(cell: str, why: Unreadable) -> None:
    book = xlsx_of(["姓名"])
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    row = cell.lstrip("ABCDEFX")
    sheet = (
        f'<worksheet xmlns="{space}"><sheetData><row r="{row}"><c r="{cell}"><v>1</v></c></row>'
        "</sheetData></worksheet>"
    )
    assert sheets.read(with_part(book, SHEET, sheet.encode())) is why


BYTES = st.binary(max_size=300)


@given(BYTES | BYTES.map(b"PK\x03\x04".__add__) | st.text(max_size=200).map(str.encode))
@example(b"\xff\xfe\x00")
@example(b"\xfe\xff")
def test_whatever_comes_is_read_or_refused(content: bytes) -> None:
    found = sheets.read(content)
    assert isinstance(found, Unreadable) or all(any(row.cells) for row in found)


@given(BYTES, st.sampled_from([SHEET, "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"]))
@settings(max_examples=40)
def test_a_workbook_with_any_part_broken(part: bytes, name: str) -> None:
    found = sheets.read(with_part(xlsx_of(HEADER), name, part))
    assert isinstance(found, Unreadable) or all(any(row.cells) for row in found)


CELL = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@given(st.lists(st.lists(CELL, min_size=1, max_size=5), min_size=1, max_size=5))
def test_what_we_write_computes_nothing(table: Sequence[Sequence[str]]) -> None:
    raw = delimited.rows(delimited.written(table))
    if not isinstance(raw, Unreadable):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for r in raw for cell in r)


def test_what_we_write_is_read_back() -> None:
    assert sheets.read(delimited.written([HEADER, WANG])) == READ


@pytest.mark.parametrize("cell", ["=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "+1|x"])
def test_a_formula_is_seen(cell: str) -> None:
    assert looks_computed(cell)
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["+86 138-0000-1111", "-1", "王桂兰", "3-2-501", ""])
def test_a_number_with_a_sign_is_none(cell: str) -> None:
    assert not looks_computed(cell)
