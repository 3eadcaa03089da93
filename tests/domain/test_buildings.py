"""A building or a unit of it, as people write it, and who lives there."""

from __future__ import annotations

import pytest

from domain.buildings import Building, building_in
from domain.numerals import with_digits


@pytest.mark.parametrize(
    ("words", "number", "unit"),
    [
        ("3号楼27单元", "3", "27"),
        ("三号楼二十七单元", "3", "27"),
        ("3号楼", "3", ""),
        ("３号楼", "3", ""),
        ("十二栋", "12", ""),
        ("3栋二单元", "3", "2"),
        ("3-27", "3", "27"),
        ("3", "3", ""),
        ("building 3 unit 27", "3", "27"),
        ("Building 3, Unit 27", "3", "27"),
        ("03号楼", "3", ""),
    ],
)
def test_how_it_is_written(words: str, number: str, unit: str) -> None:
    assert building_in(words) == Building(number, unit)


@pytest.mark.parametrize("words", ["东边那栋", "", "小卖部旁边"])
def test_what_names_none(words: str) -> None:
    assert building_in(words) is None


@pytest.mark.parametrize(
    ("home", "in_building", "in_unit"),
    [
        ("3号楼2单元501", True, True),
        ("3-2-501", True, True),
        ("3号楼27单元101", True, False),
        ("3号楼", True, False),
        ("13号楼2单元501", False, False),
        ("平房", False, False),
        ("", False, False),
    ],
)
def test_who_lives_there(home: str, in_building: bool, in_unit: bool) -> None:
    assert Building("3").holds(home) is in_building
    assert Building("3", "2").holds(home) is in_unit


@pytest.mark.parametrize(
    ("words", "digits"),
    [
        ("十", "10"),
        ("十二", "12"),
        ("二十", "20"),
        ("九十九", "99"),
        ("二〇二六", "2026"),
        ("３", "3"),
    ],
)
def test_numerals(words: str, digits: str) -> None:
    assert with_digits(words) == digits
