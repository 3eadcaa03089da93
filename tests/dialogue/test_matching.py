"""Which choice somebody means who types."""

from __future__ import annotations

import pytest

from dialogue.matching import match_choice, match_list
from dialogue.words import Choice, verbatim
from tests.dialogue.playing import render

PAGE = [
    Choice("lamp", verbatim("Lamps and wiring"), verbatim("电灯 灯")),
    Choice("water", verbatim("水管（漏水）")),
    Choice("peace", verbatim("和平里")),
]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lamps and wiring", "lamp"),
        ("LAMPS AND WIRING!", "lamp"),
        ("灯。", "lamp"),
        ("1", "lamp"),
        ("１", "lamp"),
        ("②", "water"),
        ("三", "peace"),
        ("(2)", "water"),
        ("2、", "water"),
        ("02", "water"),
        ("水管(漏水)", "water"),
        ("0", None),
        ("4", None),
        ("½", None),
        ("123", None),
        ("灯坏了", None),
        ("。", None),
        ("", None),
    ],
)
def test_one_choice(typed: str, meant: str | None) -> None:
    chosen = match_choice(typed, PAGE, render)
    assert (chosen and chosen.id) == meant


def test_a_number_may_mean_a_number() -> None:
    assert match_choice("1", PAGE, render, numbers=False) is None


def test_a_label_that_is_a_number_goes_before_the_place_on_the_page() -> None:
    weekly = [Choice("three", verbatim("3")), Choice("five", verbatim("5")), PAGE[0]]
    found = match_choice("3", weekly, render)
    assert found
    assert found.id == "three"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("灯 和平里", ["lamp", "peace"]),
        ("和平里和灯", ["lamp"]),
        ("和平里、灯", ["peace", "lamp"]),
        ("Lamps and wiring, 和平里", ["lamp", "peace"]),
        ("灯 and 和平里", ["lamp", "peace"]),
        ("1 3", ["lamp", "peace"]),
        ("１，２；３", ["lamp", "water", "peace"]),
        ("灯\n绣花", ["lamp"]),
        ("绣花", []),
        ("", []),
    ],
)
def test_a_list_of_choices(typed: str, meant: list[str]) -> None:
    assert [choice.id for choice in match_list(typed, PAGE, render)] == meant
