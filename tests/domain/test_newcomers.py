"""A list of people: what each cell says, what is wrong with it, and who is there already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import newcomers
from domain.newcomer_cells import Column, Vocabulary, Wrong
from domain.newcomers import MOST_NAMES, BadHeader, Fault, Listing, Newcomer, Registered
from domain.places import home_of
from domain.sheets import Row
from tests.domain.spreadsheets import HEADER, WANG
from tests.domain.timing import IN_PROPORTION, grown

WORDS = Vocabulary(
    columns=dict(zip(HEADER, Column, strict=True)),
    compounds={"源泉里": "yuanquanli", "北苑小区": "beiyuan", "北苑": "beiyuan"},
    nearly={"源全里": "yuanquanli"}.get,
    yes=frozenset({"是", "独居", "√"}),
    no=frozenset({"否", "无"}),
    examples=frozenset({"示例"}),
)
SHE = Newcomer(2, "王桂兰", "13800001111", "yuanquanli", "3号楼2单元501", lives_alone=True)


def rows(*cells: Sequence[str]) -> list[Row]:
    return [Row(line, tuple(row)) for line, row in enumerate(cells, start=1)]


def read(*lines: Sequence[str], header: Sequence[str] = HEADER) -> Listing:
    found = newcomers.read(rows(header, *lines), WORDS)
    assert isinstance(found, Listing)
    return found


def with_cell(column: Column, cell: str) -> tuple[str, ...]:
    return tuple(cell if name == column else old for name, old in zip(Column, WANG, strict=True))


def test_a_line_is_a_person() -> None:
    assert read(WANG).people == [SHE]


def test_columns_come_in_any_order_and_some_may_be_left_out() -> None:
    header = ("楼号 *", "小 区", "姓名")
    found = read(("5", "北苑", "孙福生"), header=header)
    assert found.people == [Newcomer(2, "孙福生", "", "beiyuan", "5号楼", lives_alone=False)]


@pytest.mark.parametrize(
    ("header", "bad"),
    [
        (("姓名", "小区", "楼号", "生肖", "备注"), BadHeader(("生肖", "备注"), (), ())),
        (("姓名", "小区", "楼号", "姓名"), BadHeader((), (Column.NAME,), ())),
        (("姓名", "电话"), BadHeader((), (), (Column.COMPOUND, Column.BUILDING))),
    ],
)
def test_a_header_that_does_not_name_the_columns(header: Sequence[str], bad: BadHeader) -> None:
    assert newcomers.read(rows(header, WANG), WORDS) == bad


@pytest.mark.parametrize(
    ("column", "cell", "wrong"),
    [
        (Column.NAME, "", Wrong.MISSING),
        (Column.NAME, "无", Wrong.MISSING),
        (Column.NAME, "12345", Wrong.NOT_A_NAME),
        (Column.NAME, "王" * 31, Wrong.TOO_LONG),
        (Column.NAME, "=HYPERLINK(1)", Wrong.FORMULA),
        (Column.PHONE, "138O0001111", Wrong.LETTERS),
        (Column.PHONE, "女儿13800001111", Wrong.LETTERS),
        (Column.PHONE, "1.38E+10", Wrong.ROUNDED),
        (Column.PHONE, "123", Wrong.NOT_A_PHONE),
        (Column.PHONE, "13800001111/13900002222", Wrong.NOT_A_PHONE),
        (Column.PHONE, "=1+1", Wrong.FORMULA),
        (Column.PHONE, "#REF!", Wrong.FORMULA),
        (Column.COMPOUND, "长安街", Wrong.UNKNOWN_COMPOUND),
        (Column.COMPOUND, "", Wrong.MISSING),
        (Column.BUILDING, "", Wrong.MISSING),
        (Column.BUILDING, "不知道", Wrong.MISSING),
        (Column.BUILDING, "3月2日", Wrong.DATE),
        (Column.BUILDING, "2026-03-02", Wrong.DATE),
        (Column.UNIT, "2-Mar", Wrong.DATE),
        (Column.FLAT, "501" * 30, Wrong.TOO_LONG),
        (Column.ALONE, "也许", Wrong.NEITHER),
    ],
)
def test_what_is_wrong_is_said_with_line_and_column(
    column: Column, cell: str, wrong: Wrong
) -> None:
    found = read(WANG, with_cell(column, cell))
    assert found.faults == [Fault(3, column, wrong, cell)]
    assert found.people == [SHE]


@pytest.mark.parametrize(
    ("column", "cell", "fact"),
    [
        (Column.PHONE, "+86 138 0000 1111", {"phone": "13800001111"}),
        (Column.PHONE, "8613800001111", {"phone": "13800001111"}),
        (Column.PHONE, "１３８-0000-1111", {"phone": "13800001111"}),
        (Column.PHONE, "（0538）1234567", {"phone": "05381234567"}),
        (Column.PHONE, "-", {"phone": ""}),
        (Column.COMPOUND, " 北苑 ", {"compound": "beiyuan"}),
        (Column.BUILDING, "３", {"home": "3号楼2单元501"}),
        (Column.BUILDING, "3栋", {"home": "3栋2单元501"}),
        (Column.UNIT, "", {"home": "3号楼501"}),
        (Column.FLAT, "-1", {"home": "3号楼2单元-1"}),
        (Column.ALONE, "√", {"lives_alone": True}),
        (Column.ALONE, "无", {"lives_alone": False}),
        (Column.ALONE, "", {"lives_alone": False}),
    ],
)
def test_what_is_meant_is_understood(column: Column, cell: str, fact: dict[str, object]) -> None:
    (person,) = read(with_cell(column, cell)).people
    assert {name: getattr(person, name) for name in fact} == fact


def test_a_mistyped_compound_is_understood_and_told() -> None:
    found = read(with_cell(Column.COMPOUND, "源全里"))
    assert found.people == [SHE]
    assert found.guessed == {"源全里": "yuanquanli"}


def test_what_is_meant_by_ten_thousand_names_is_not_guessed() -> None:
    asked: list[str] = []
    words = replace(WORDS, nearly=lambda typed: asked.append(typed))
    lines = [with_cell(Column.COMPOUND, f"某某{n}") for n in range(10 * MOST_NAMES)]
    found = newcomers.read(rows(HEADER, *lines), words)
    assert isinstance(found, Listing)
    assert len(found.faults) == len(lines)
    assert len(asked) == MOST_NAMES


def test_the_example_of_the_template_is_nobody() -> None:
    assert read(with_cell(Column.NAME, "示例"), WANG).people == [
        Newcomer(3, "王桂兰", "13800001111", "yuanquanli", "3号楼2单元501", lives_alone=True)
    ]


def test_the_same_person_twice_names_both_lines() -> None:
    moved, without = with_cell(Column.BUILDING, "9"), with_cell(Column.PHONE, "")
    found = read(WANG, moved, without, with_cell(Column.NAME, "李大爷"))
    assert found.faults == [
        Fault(3, Column.NAME, Wrong.TWICE, "王桂兰", 2),
        Fault(4, Column.NAME, Wrong.TWICE, "王桂兰", 2),
    ]
    assert [person.name for person in found.people] == ["王桂兰", "李大爷"]


def test_a_cell_that_no_column_names_is_a_fault() -> None:
    assert read((*WANG, "腿脚不好")).faults == [Fault(2, Column.ALONE, Wrong.UNNAMED, "腿脚不好")]


def test_who_is_there_already_is_left_alone() -> None:
    people = read(WANG, with_cell(Column.NAME, "李大爷"), ("孙福生", "", "北苑", "5")).people

    def found(*register: Registered) -> tuple[list[str], list[str], list[str]]:
        beside = newcomers.beside(people, register)
        taken = [f"{one.name}={name}" for one, name in beside.phone_taken]
        return [p.name for p in beside.new], [p.name for p in beside.there], taken

    assert found() == (["王桂兰", "李大爷", "孙福生"], [], [])
    by_phone = Registered("王桂兰", "+86 13800001111", "beiyuan", "")
    assert found(by_phone) == (["孙福生"], ["王桂兰"], ["李大爷=王桂兰"])
    by_home = Registered("孙福生", "13911112222", "beiyuan", "5号楼")
    assert found(by_home) == (["王桂兰", "李大爷"], ["孙福生"], [])


CELL = st.text(max_size=20) | st.sampled_from(["=1", "+86 138", "1E+3", "3月2日", "是", "源泉里"])


@given(st.lists(st.lists(CELL, min_size=1, max_size=9).map(tuple), max_size=6))
def test_every_line_is_somebody_or_a_fault(lines: list[tuple[str, ...]]) -> None:
    found = read(*lines)
    told = {fault.line for fault in found.faults} | {person.line for person in found.people}
    assert told == set(range(2, len(lines) + 2))


@given(st.lists(CELL, min_size=1, max_size=9).map(tuple))
def test_any_header_is_one_or_is_refused(header: tuple[str, ...]) -> None:
    assert isinstance(newcomers.read(rows(header, WANG), WORDS), BadHeader)


def test_ten_times_the_lines_take_ten_times_as_long() -> None:
    def lines(number: int) -> list[Row]:
        return rows(HEADER, *[with_cell(Column.NAME, f"王{n}") for n in range(number)])

    def listed(given: list[Row]) -> object:
        return newcomers.read(given, WORDS)

    assert grown(listed, lines(300), lines(3_000)) < IN_PROPORTION


@pytest.mark.parametrize(
    ("parts", "home"),
    [
        (("3", "2", "501"), "3号楼2单元501"),
        (("3号楼", "", "501室"), "3号楼501室"),
        (("A座", "二单元", ""), "A座二单元"),
    ],
)
def test_a_home_as_people_say_it(parts: tuple[str, str, str], home: str) -> None:
    assert home_of(*parts) == home
