"""Guard rails that hold for any report, any pool, at any hour."""

from collections.abc import Iterator
from datetime import timedelta
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

from domain.dispatch import Candidate, Escalate, OfferNow, Spare, Wait, WaitFor
from domain.dispatch.settings import deadline
from tests.domain.dispatch.situations import Situation, situations


def asked(situation: Situation) -> Iterator[Candidate]:
    """Who are asked now."""
    decision = situation.decide()
    if isinstance(decision, OfferNow):
        ids = {ask.person_id for ask in decision.asks}
        yield from (c for c in situation.pool if c.person_id in ids)


@given(situations())
def test_nobody_is_asked_who_must_not_be(situation: Situation) -> None:
    need = situation.need
    for who in asked(situation):
        assert who.person_id != need.reporter_id
        assert need.compound in who.serves
        assert who.asked_in_round < need.round
        assert not who.had_it
        assert not who.trade_paused
        assert who.known or not need.guarded
        assert who.certified or not need.certificate


@given(situations())
def test_nobody_is_asked_more_often_in_a_week_than_she_wants(situation: Situation) -> None:
    for who in asked(situation):
        if not situation.need.urgent:
            assert who.offers_this_week < (who.weekly_offers or situation.settings.weekly_offers)


@given(situations())
def test_nobody_is_asked_when_she_must_not_be(situation: Situation) -> None:
    now, need = situation.now, situation.need
    for who in asked(situation):
        woken = need.urgent and who.at_night
        assert woken or not situation.settings.quiet.hold(now)
        assert woken or not who.strict_hours or who.is_in_hours(now)
        assert need.urgent or who.busy_until is None or who.busy_until <= now
        assert who.at_work_until is None or who.at_work_until <= now
        assert who.paused_until is None or who.paused_until <= now


@given(situations())
def test_everybody_in_the_pool_is_asked_or_spared_for_a_reason(situation: Situation) -> None:
    decision = situation.decide()
    assume(not (isinstance(decision, Escalate) and decision.why == "window-over"))
    told = [spared.person_id for spared in decision.spared]
    if isinstance(decision, OfferNow):
        told += [ask.person_id for ask in decision.asks]
    assert sorted(told) == sorted(c.person_id for c in situation.pool)


@given(situations())
def test_at_the_moment_that_is_waited_for_somebody_can_be_asked(situation: Situation) -> None:
    decision = situation.decide()
    if isinstance(decision, Wait) and decision.what_for is WaitFor.SOMEBODY:
        assert decision.until > situation.now
        later = situation.decide(decision.until)
        odds = isinstance(later, Wait) and later.what_for is WaitFor.BETTER_ODDS
        busy = any(spared.reason is Spare.OPEN_OFFER for spared in later.spared)
        assert isinstance(later, OfferNow) or odds or busy


@given(situations(), st.integers(1, 60 * 24 * 2))
def test_before_that_moment_nobody_can_be_asked(situation: Situation, minutes: int) -> None:
    decision = situation.decide()
    between = situation.now + timedelta(minutes=minutes)
    if isinstance(decision, Wait) and decision.what_for is WaitFor.SOMEBODY:
        sooner = min(between, decision.until - timedelta(seconds=1))
        assert not isinstance(situation.decide(sooner), OfferNow)


@given(situations(most_open=0), st.integers(0, 60 * 24))
def test_nobody_left_means_nobody_within_the_window(situation: Situation, minutes: int) -> None:
    if isinstance(situation.decide(), Escalate):
        later = situation.decide(situation.now + timedelta(minutes=minutes))
        assert isinstance(later, Escalate)


@given(situations())
def test_whatever_is_decided_is_decided_anew_in_time(situation: Situation) -> None:
    decision = situation.decide()
    until = deadline(situation.need, situation.settings, situation.now)
    match decision:
        case OfferNow(asks, look_again):
            assert situation.now < look_again <= until
            assert all(ask.until == until for ask in asks)
        case Wait(moment):
            assert situation.now < moment <= until


@given(situations(), st.randoms(), st.integers())
def test_the_order_of_the_pool_does_not_matter(
    situation: Situation, random: Random, seed: int
) -> None:
    shuffled = tuple(sorted(situation.pool, key=lambda _: random.random()))
    again = Situation(
        situation.need, shuffled, situation.open_offers, situation.settings, situation.now
    )
    once, twice = situation.decide(seed=seed), again.decide(seed=seed)
    if isinstance(once, OfferNow) and isinstance(twice, OfferNow):
        assert once.asks == twice.asks
    assert sorted(once.spared) == sorted(twice.spared)
