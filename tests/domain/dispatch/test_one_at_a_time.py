"""Whom to ask, when: rules that hold for any pool at any hour, and the plain cases by name."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.community import Community, Hours
from domain.dispatch import Candidate, Need
from domain.dispatch.one_at_a_time import AskNow, GiveUp, LookAgain, choose
from tests.domain.dispatch.pool import COMMUNITY, LAMP, LIU, MOMENTS, NOON, WIRE, ZHANG, ZONE, at

# --- any pool, any hour ---------------------------------------------------------------------------

PLACES = st.sampled_from(["beiyuan", "fuxing"])
NEEDS = st.builds(
    Need,
    reporter_id=st.integers(1, 2),
    compound=PLACES,
    urgent=st.booleans(),
    elder=st.booleans(),
    round=st.integers(1, 3),
)
CLOCK = st.builds(time, st.integers(0, 23), st.sampled_from([0, 30]))
HOURS = st.builds(Hours, start=CLOCK, end=CLOCK)


@st.composite
def volunteers(draw: st.DrawFn, id: int, now: datetime) -> Candidate:
    """Somebody who could be asked, but for one or another reason perhaps."""
    facts: dict[str, st.SearchStrategy[Any]] = {
        "person_id": st.just(id),
        "compound": PLACES,
        "serves": st.frozensets(PLACES),
        "hours_start": CLOCK,
        "hours_end": CLOCK,
        "at_night": st.booleans(),
        "offers_this_week": st.integers(0, 4),
        "busy_until": st.integers(-60, 60).map(lambda minutes: now + timedelta(minutes=minutes)),
        "asked_in_round": st.integers(0, 3),
        "had_it": st.booleans(),
        "jobs_done": st.integers(0, 3),
    }
    different = draw(st.sets(st.sampled_from(sorted(facts)), max_size=3)) | {"person_id"}
    usual = replace(ZHANG, serves=frozenset({"beiyuan", "fuxing"}))
    return replace(usual, **{name: draw(facts[name]) for name in sorted(different)})


@st.composite
def situations(draw: st.DrawFn) -> tuple[Need, list[Candidate], Community, datetime]:
    """A report, a pool, a community's quiet hours, and a moment."""
    now = draw(MOMENTS)
    quiet = draw(st.just(COMMUNITY.quiet_hours) | HOURS)
    ids = draw(st.lists(st.integers(1, 4), unique=True, min_size=1, max_size=3))
    pool = [draw(volunteers(id, now)) for id in ids]
    return draw(NEEDS), pool, COMMUNITY.model_copy(update={"quiet_hours": quiet}), now


Situation = tuple[Need, list[Candidate], Community, datetime]


def asked(situation: Situation) -> Candidate | None:
    """Who is asked now, if somebody is."""
    decision = choose(*situation)
    if not isinstance(decision, AskNow):
        return None
    return next(c for c in situation[1] if c.person_id == decision.person_id)


@given(situations())
def test_nobody_is_asked_who_must_not_be(situation: Situation) -> None:
    need, _, _, _ = situation
    if who := asked(situation):
        assert who.person_id != need.reporter_id
        assert need.compound in who.serves
        assert who.offers_this_week < (who.weekly_offers or 0)
        assert who.asked_in_round < need.round
        assert not who.had_it


@given(situations())
def test_nobody_is_asked_when_she_must_not_be(situation: Situation) -> None:
    need, _, community, now = situation
    if who := asked(situation):
        clock = now.astimezone(ZONE).time()
        own = Hours(start=who.hours_start, end=who.hours_end)
        woken = need.urgent and who.at_night
        assert woken or not community.quiet_hours.hold(clock)
        assert need.urgent or own.hold(clock)
        assert who.busy_until is None or who.busy_until <= now


@given(situations())
def test_at_the_moment_to_look_again_somebody_can_be_asked(situation: Situation) -> None:
    need, pool, community, now = situation
    decision = choose(need, pool, community, now)
    if isinstance(decision, LookAgain):
        assert decision.at > now
        assert isinstance(choose(need, pool, community, decision.at), AskNow)


@given(situations(), st.integers(1, 60 * 24 * 2))
def test_before_the_moment_to_look_again_nobody_can_be_asked(
    situation: Situation, minutes: int
) -> None:
    need, pool, community, now = situation
    decision = choose(need, pool, community, now)
    between = now + timedelta(minutes=minutes)
    if isinstance(decision, LookAgain) and between < decision.at:
        assert choose(need, pool, community, between) == decision


@given(situations(), st.integers(0, 60 * 24 * 3))
def test_given_up_means_nobody_can_be_asked_later_either(
    situation: Situation, minutes: int
) -> None:
    need, pool, community, now = situation
    if choose(need, pool, community, now) == GiveUp():
        later = now + timedelta(minutes=minutes)
        assert choose(need, pool, community, later) == GiveUp()


@given(situations())
def test_nobody_who_could_be_asked_was_asked_less_this_week(situation: Situation) -> None:
    need, pool, community, now = situation
    if who := asked(situation):
        for other in pool:
            if isinstance(choose(need, [other], community, now), AskNow):
                assert who.offers_this_week <= other.offers_this_week


@given(situations(), st.randoms())
def test_the_order_of_the_pool_does_not_matter(situation: Situation, random: Random) -> None:
    need, pool, community, now = situation
    shuffled = sorted(pool, key=lambda _: random.random())
    assert choose(need, shuffled, community, now) == choose(need, pool, community, now)


# --- by name --------------------------------------------------------------------------------------


def who(need: Need, *pool: Candidate, now: datetime = NOON) -> str | None:
    """The name of who is asked."""
    found = asked((need, list(pool), COMMUNITY, now))
    return found.name if found else None


def test_who_was_asked_less_this_week_comes_first() -> None:
    assert who(LAMP, replace(ZHANG, offers_this_week=1), LIU) == "刘师傅"


def test_as_often_asked_the_one_of_the_same_compound_comes_first() -> None:
    far = replace(ZHANG, compound="fuxing")
    assert who(LAMP, far, LIU) == "刘师傅"


def test_as_near_the_one_with_fewer_jobs_done_comes_first() -> None:
    assert who(LAMP, replace(ZHANG, jobs_done=4), LIU) == "刘师傅"


def test_all_else_the_same_who_came_first_is_asked_first() -> None:
    assert who(LAMP, LIU, ZHANG) == "张师傅"


def test_an_electrician_is_not_asked_to_mend_her_own_lamp() -> None:
    assert who(replace(LAMP, reporter_id=ZHANG.person_id), ZHANG) is None


def test_only_somebody_she_knows_goes_to_an_elder_alone() -> None:
    guarded = replace(LAMP, guarded=True)
    known = replace(LIU, known=True, offers_this_week=2)
    assert who(guarded, ZHANG) is None
    assert who(guarded, ZHANG, known) == "刘师傅"
    decision = choose(guarded, [known], COMMUNITY, NOON)
    assert isinstance(decision, AskNow)
    assert decision.reasons[0] == ("she-knows-her", "")


def test_only_who_has_a_certificate_is_asked_to_do_the_wiring() -> None:
    wiring = replace(LAMP, certificate=True)
    assert who(wiring, ZHANG) is None
    assert who(wiring, ZHANG, replace(LIU, certified=True)) == "刘师傅"


def test_a_pause_is_respected_while_it_lasts() -> None:
    away = replace(ZHANG, paused_until=at("08:00", day=25))
    assert choose(LAMP, [away], COMMUNITY, NOON) == GiveUp()
    assert who(LAMP, away, now=at("08:00", day=25)) == "张师傅"
    assert who(LAMP, replace(ZHANG, trade_paused=True)) is None


def test_who_is_on_duty_is_asked_first_while_it_lasts() -> None:
    on_duty = replace(LIU, offers_this_week=2, on_duty_until=at("21:30"))
    assert who(LAMP, ZHANG, on_duty) == "刘师傅"
    assert who(LAMP, ZHANG, on_duty, now=at("12:00", day=24)) == "张师傅"


def test_nobody_is_asked_to_go_where_she_does_not_go() -> None:
    assert who(replace(LAMP, compound="fuxing"), ZHANG) is None


def test_who_was_asked_often_enough_this_week_is_left_in_peace() -> None:
    assert who(LAMP, replace(ZHANG, weekly_offers=2, offers_this_week=2)) is None
    assert who(LAMP, replace(ZHANG, weekly_offers=2, offers_this_week=1)) == "张师傅"


def test_why_she_is_asked_can_be_told() -> None:
    near = choose(LAMP, [replace(ZHANG, offers_this_week=2, jobs_done=5)], COMMUNITY, NOON)
    assert isinstance(near, AskNow)
    assert near.reasons == (("same-compound", ""), ("offers-this-week", "2"), ("jobs-done", "5"))
    far = choose(LAMP, [replace(ZHANG, compound="fuxing")], COMMUNITY, NOON)
    assert isinstance(far, AskNow)
    assert far.reasons[0] == ("serves-compound", "")


@pytest.mark.parametrize(
    ("need", "minutes"),
    [
        (LAMP, 20),
        (replace(LAMP, elder=True), 10),
        (WIRE, 5),
        (replace(WIRE, elder=True), 5),
    ],
)
def test_how_long_she_has_to_answer(need: Need, minutes: int) -> None:
    decision = choose(need, [ZHANG], COMMUNITY, NOON)
    assert isinstance(decision, AskNow)
    assert decision.until == NOON + timedelta(minutes=minutes)


def test_a_lamp_in_the_evening_waits_for_her_hours_in_the_morning() -> None:
    assert choose(LAMP, [ZHANG], COMMUNITY, at("20:00")) == LookAgain(at("08:00", day=24))


def test_a_loose_wire_in_the_evening_does_not_wait_for_her_hours() -> None:
    assert who(WIRE, ZHANG, now=at("20:00")) == "张师傅"


def test_a_loose_wire_at_night_waits_for_the_morning() -> None:
    assert choose(WIRE, [ZHANG], COMMUNITY, at("02:00")) == LookAgain(at("07:30"))


def test_a_loose_wire_at_night_does_not_wait_if_she_may_be_woken() -> None:
    awake = replace(LIU, at_night=True)
    assert who(WIRE, ZHANG, awake, now=at("02:00")) == "刘师傅"


def test_a_lamp_at_night_waits_even_if_she_may_be_woken() -> None:
    awake = replace(ZHANG, at_night=True)
    assert choose(LAMP, [awake], COMMUNITY, at("02:00")) == LookAgain(at("08:00"))


def test_who_works_by_night_only_is_never_waited_for() -> None:
    owl = replace(ZHANG, hours_start=time(22, 0), hours_end=time(6, 0))
    assert choose(LAMP, [owl], COMMUNITY, NOON) == GiveUp()


def test_while_another_job_waits_for_her_answer_this_one_waits_too() -> None:
    soon = NOON + timedelta(minutes=7)
    assert choose(LAMP, [replace(ZHANG, busy_until=soon)], COMMUNITY, NOON) == LookAgain(soon)


def test_with_nobody_in_the_pool_there_is_nobody_to_ask() -> None:
    assert choose(LAMP, [], COMMUNITY, NOON) == GiveUp()


def test_whoever_said_no_is_asked_again_only_when_it_was_not_solved() -> None:
    said_no = replace(ZHANG, asked_in_round=1)
    assert who(LAMP, said_no) is None
    assert who(replace(LAMP, round=2), said_no) == "张师傅"


def test_whoever_could_not_mend_it_is_not_sent_again() -> None:
    assert who(replace(LAMP, round=2), replace(ZHANG, asked_in_round=1, had_it=True)) is None
