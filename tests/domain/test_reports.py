"""The life cycle of a report, row by row: where each action leads, and who may do it."""

from itertools import product

import pytest

from domain.reports import CLOSED, IN_HAND, LIFE_CYCLE, Action, Actor, State, may, moved

ALLOWED = """
new          seek         clock     seeking
new          seek         staff     seeking
new          assign       staff     claimed
new          refer        staff     referred
new          take         staff     with_staff
new          close        staff     not_fixed
new          merge        staff     merged
new          withdraw     reporter  withdrawn
seeking      claim        fixer     claimed
seeking      assign       staff     claimed
seeking      refer        clock     referred
seeking      refer        staff     referred
seeking      escalate     clock     with_staff
seeking      take         staff     with_staff
seeking      close        staff     not_fixed
seeking      merge        staff     merged
seeking      withdraw     reporter  withdrawn
claimed      join         fixer     claimed
claimed      join         staff     claimed
claimed      leave        fixer     claimed
claimed      set_off      fixer     on_the_way
claimed      give_back    fixer     seeking
claimed      give_back    staff     seeking
claimed      give_back    clock     seeking
claimed      appoint      fixer     claimed
claimed      another_time reporter  claimed
claimed      not_home     fixer     claimed
claimed      no_show      reporter  claimed
claimed      note         fixer     claimed
claimed      finish       fixer     finished
claimed      finish       staff     finished
claimed      close        staff     not_fixed
claimed      merge        staff     merged
claimed      withdraw     reporter  withdrawn
on_the_way   join         fixer     on_the_way
on_the_way   join         staff     on_the_way
on_the_way   leave        fixer     on_the_way
on_the_way   give_back    fixer     seeking
on_the_way   give_back    staff     seeking
on_the_way   give_back    clock     seeking
on_the_way   appoint      fixer     on_the_way
on_the_way   another_time reporter  on_the_way
on_the_way   not_home     fixer     claimed
on_the_way   put_off      fixer     claimed
on_the_way   put_off      reporter  claimed
on_the_way   no_show      reporter  on_the_way
on_the_way   note         fixer     on_the_way
on_the_way   finish       fixer     finished
on_the_way   finish       staff     finished
on_the_way   close        staff     not_fixed
on_the_way   merge        staff     merged
on_the_way   withdraw     reporter  withdrawn
referred     assign       staff     claimed
referred     give_back    unit      with_staff
referred     finish       unit      finished
referred     finish       staff     finished
referred     escalate     clock     with_staff
referred     take         staff     with_staff
referred     close        staff     not_fixed
referred     merge        staff     merged
referred     withdraw     reporter  withdrawn
with_staff   seek         staff     seeking
with_staff   assign       staff     claimed
with_staff   refer        staff     referred
with_staff   take         staff     with_staff
with_staff   finish       staff     finished
with_staff   close        staff     not_fixed
with_staff   merge        staff     merged
with_staff   withdraw     reporter  withdrawn
finished     fall_silent  clock     to_call
finished     confirm      reporter  solved
finished     confirm      staff     solved
finished     halve        reporter  half_solved
finished     halve        staff     half_solved
finished     reject       reporter  new
finished     reject       staff     new
finished     close        staff     not_fixed
finished     merge        staff     merged
to_call      confirm      reporter  solved
to_call      confirm      staff     solved
to_call      halve        reporter  half_solved
to_call      halve        staff     half_solved
to_call      reject       reporter  new
to_call      reject       staff     new
to_call      close        staff     not_fixed
to_call      merge        staff     merged
half_solved  assign       staff     claimed
half_solved  refer        staff     referred
half_solved  take         staff     with_staff
half_solved  confirm      reporter  solved
half_solved  confirm      staff     solved
half_solved  reject       reporter  new
half_solved  reject       staff     new
half_solved  close        staff     not_fixed
half_solved  merge        staff     merged
"""

Triple = tuple[State, Action, Actor]


def _row(line: str) -> tuple[Triple, State]:
    state, action, actor, to = line.split()
    return (State(state), Action(action), Actor(actor)), State(to)


TABLE: dict[Triple, State] = dict(map(_row, ALLOWED.strip().splitlines()))
EVERYTHING: list[Triple] = list(product(State, Action, Actor))


@pytest.mark.parametrize(("state", "action", "actor"), EVERYTHING)
def test_the_table_decides_every_action_in_every_state_by_everybody(
    state: State, action: Action, actor: Actor
) -> None:
    assert moved(state, action, actor) == TABLE.get((state, action, actor))


def test_what_somebody_may_do_is_what_the_table_lets_them() -> None:
    for state, actor in product(State, Actor):
        assert may(state, actor) == {a for s, a, w in TABLE if (s, w) == (state, actor)}


def test_what_is_closed_stays_closed() -> None:
    assert {state for state, _, _ in LIFE_CYCLE}.isdisjoint(CLOSED)


def test_every_state_can_be_reached_and_every_open_one_left() -> None:
    reached, found = set[State](), {State.NEW}
    while found:
        reached |= found
        found = {to for (state, _, _), to in TABLE.items() if state in found} - reached
    assert reached == set(State)
    assert {state for state, _, _ in TABLE} == set(State) - CLOSED


def test_only_she_or_who_heard_it_from_her_says_that_it_is_solved() -> None:
    who = {actor for (_, _, actor), to in TABLE.items() if to is State.SOLVED}
    assert who == {Actor.REPORTER, Actor.STAFF}


def test_nothing_is_closed_by_the_clock() -> None:
    done = {to for (_, _, actor), to in TABLE.items() if actor is Actor.CLOCK}
    assert done.isdisjoint(CLOSED)


def test_who_has_a_job_in_hand_can_always_give_it_back_or_end_it() -> None:
    for state in IN_HAND:
        assert {Action.GIVE_BACK, Action.FINISH} <= may(state, Actor.FIXER)


def test_staff_can_end_whatever_is_open() -> None:
    for state in set(State) - CLOSED:
        assert Action.CLOSE in may(state, Actor.STAFF)
