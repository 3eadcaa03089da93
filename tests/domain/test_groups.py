"""Whom a group is for, and whom an announcement goes to."""

from __future__ import annotations

import pytest

from domain.announcements import Audience
from domain.groups import TEAMS, Circle, circle_of
from domain.people import Person, Role


def somebody(*roles: Role, compound: str = "beiyuan", home: str = "3号楼27单元101") -> Person:
    held = frozenset(roles)
    return Person(1, 1, "刘秀英", "", "zh-CN", compound, home, False, None, held)


@pytest.mark.parametrize(
    "circle", [Circle(), Circle(compound="beiyuan"), *(Circle(team=team) for team in TEAMS)]
)
def test_a_circle_is_read_as_it_was_written(circle: Circle) -> None:
    assert circle_of(circle.key) == circle
    assert circle.key.isascii()


@pytest.mark.parametrize("key", ["", "compound-", "team-", "team-staff", "everything"])
def test_what_is_no_circle(key: str) -> None:
    assert circle_of(key) is None


def test_who_belongs_to_a_circle() -> None:
    red_hat = somebody(Role.RED_HAT)
    assert Circle().holds(red_hat)
    assert Circle(team=Role.RED_HAT).holds(red_hat)
    assert not Circle(team=Role.PARTNER).holds(red_hat)
    assert Circle(compound="beiyuan").holds(red_hat)
    assert not Circle(compound="fuxing").holds(red_hat)


@pytest.mark.parametrize(
    ("audience", "held"),
    [
        (Audience(kind="everybody"), True),
        (Audience(kind="groups", groups=(1,)), False),
        (Audience(kind="teams", teams=(Role.RED_HAT, Role.PARTNER)), True),
        (Audience(kind="teams", teams=(Role.PARTNER,)), False),
        (Audience(kind="home", compound="beiyuan"), True),
        (Audience(kind="home", compound="fuxing"), False),
        (Audience(kind="home", compound="beiyuan", building="3"), True),
        (Audience(kind="home", compound="beiyuan", building="3", unit="27"), True),
        (Audience(kind="home", compound="beiyuan", building="3", unit="2"), False),
        (Audience(kind="home", compound="beiyuan", building="4"), False),
    ],
)
def test_who_gets_it_in_private(audience: Audience, held: bool) -> None:
    assert audience.holds(somebody(Role.RED_HAT)) is held
