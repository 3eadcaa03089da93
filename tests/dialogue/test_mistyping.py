"""Names as people mistype them."""

from __future__ import annotations

import pytest

from dialogue.matching import match_choice, match_list
from dialogue.words import Choice, verbatim
from tests.dialogue.playing import render

NAMES = ("源泉里", "北苑小区", "福兴苑", "东风里", "西风里", "金山一区", "金山二区", "Riverside")
PAGE = [Choice(name, verbatim(name), is_name=True) for name in NAMES]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("源全里", "源泉里"),
        ("圆全李", "源泉里"),
        ("源泉理。", "源泉里"),
        ("源水里", "源泉里"),
        ("源泉", "源泉里"),
        ("源泉里小区", "源泉里"),
        ("yuanquanli", "源泉里"),
        ("Yuan Quan Li", "源泉里"),
        ("北苑", "北苑小区"),
        ("北院", "北苑小区"),
        ("bei yuan", "北苑小区"),
        ("富星院", "福兴苑"),
        ("fuxinyuan", "福兴苑"),
        ("冬风里", "东风里"),
        ("riversde", "Riverside"),
        ("南苑小区", None),
        ("南风里", None),
        ("风里", None),
        ("金山三区", None),
        ("金山区", None),
        ("天安门", None),
        ("里", None),
        ("不知道", None),
        ("小区", None),
        ("😀", None),
    ],
)
def test_the_name_that_is_meant(typed: str, meant: str | None) -> None:
    chosen = match_choice(typed, PAGE, render)
    assert (chosen and chosen.id) == meant


def test_what_may_be_two_is_none() -> None:
    twins = [Choice(name, verbatim(name), is_name=True) for name in ("和平里", "和苹里")]
    assert match_choice("禾平里", twins, render) is None


def test_only_names_are_understood_when_mistyped() -> None:
    assert match_choice("不可以", [Choice("yes", verbatim("可以"))], render) is None
    assert match_choice("圆全里", [Choice("x", verbatim("源泉里"))], render) is None


def test_names_in_a_list() -> None:
    found = match_list("源全里、北院和3", PAGE, render)
    assert [choice.id for choice in found] == ["源泉里", "北苑小区", "福兴苑"]
