"""The table of rights, row by row."""

from __future__ import annotations

from itertools import product

import pytest

from domain.people import Person, Role
from domain.rights import RIGHTS, Right, may

COLUMNS = ["resident", "volunteer", "red_hat", "party_member", "partner", "staff", "admin"]
ALLOWED = """
talk            yes yes yes yes yes yes yes
work            -   yes -   -   -   -   -
speak_for_unit  -   -   -   -   yes -   -
desk            -   -   -   -   -   yes yes
duty            -   -   -   -   -   yes yes
approve         -   -   -   -   -   yes yes
people          -   -   -   -   -   yes yes
announce        -   -   -   -   -   yes yes
groups          -   -   -   -   -   yes yes
calendar        -   -   -   -   -   yes yes
hall            -   -   -   -   -   yes yes
invite          -   -   -   -   -   -   yes
"""

ROWS = {right: marks for right, *marks in map(str.split, ALLOWED.strip().splitlines())}


def somebody(*roles: Role) -> Person:
    return Person(1, 1, "李主任", "", "zh-CN", "", "", False, None, frozenset(roles))


def test_the_rows_are_all_rights_and_the_columns_all_roles() -> None:
    assert list(ROWS) == list(Right)
    assert set(COLUMNS) == set(Role) == set(RIGHTS)


@pytest.mark.parametrize(("right", "role"), list(product(Right, Role)))
def test_a_row_holds(right: Right, role: Role) -> None:
    allowed = ROWS[right][COLUMNS.index(role)] == "yes"
    assert may(somebody(role), right) is allowed


def test_several_roles_give_what_each_gives() -> None:
    both = somebody(Role.RED_HAT, Role.VOLUNTEER, Role.STAFF)
    assert {right for right in Right if may(both, right)} == set(Right) - {
        Right.SPEAK_FOR_UNIT,
        Right.INVITE,
    }


def test_who_has_no_role_is_a_resident() -> None:
    assert {right for right in Right if may(somebody(), right)} == {Right.TALK}
