"""Guard rails that hold for any report, any pool, at any hour."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

from domain.dispatch import Candidate, Escalate, HandOver, OfferNow, Pool, Spare, Wait, WaitFor
from domain.dispatch.rails import gate
from domain.dispatch.rule import UNLIKELY
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
        assert who.person_id not in (need.reporter_id, need.visited_id)
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


NEVER = (
    Spare.OWN_REPORT,
    Spare.TRADE_PAUSED,
    Spare.ELSEWHERE,
    Spare.ASKED,
    Spare.HAD_IT,
    Spare.UNKNOWN,
    Spare.NO_CERTIFICATE,
    Spare.WEEK_FULL,
    Spare.PAUSED,
    Spare.AT_WORK,
    Spare.OPEN_OFFER,
    Spare.QUIET_HOURS,
    Spare.OWN_HOURS,
)
"""Why a rail bars somebody; every other reason is only that others come first."""


@given(situations(most_open=0))
def test_who_was_not_asked_for_longest_is_asked_if_a_job_fits(situation: Situation) -> None:
    decision = situation.decide()
    if not isinstance(decision, OfferNow) or situation.need.urgent:
        return
    barred = {spared.person_id for spared in decision.spared if spared.reason in NEVER}
    since = situation.now - timedelta(days=situation.settings.idle_days)
    idle = [
        (who.last_offer_at, who.person_id)
        for who in situation.pool
        if who.person_id not in barred and who.last_offer_at and who.last_offer_at < since
    ]
    likely = any(ask.snapshot.chance >= UNLIKELY for ask in decision.asks)
    if idle and likely:
        assert min(idle)[1] in [ask.person_id for ask in decision.asks]


@given(situations(most_open=0), st.floats(-9, 0), st.integers(0, 50))
def test_no_record_of_noes_keeps_anybody_from_being_asked(
    situation: Situation, leaning: float, offers: int
) -> None:
    alone = replace(situation, pool=situation.pool[:1])
    refused = replace(alone.pool[0].record, leaning=leaning, spread=0.01, offers=offers)
    after = replace(alone, pool=(replace(alone.pool[0], record=refused),))
    if isinstance(alone.decide(), OfferNow):
        match after.decide():
            case OfferNow(asks):
                assert [ask.person_id for ask in asks] == [alone.pool[0].person_id]
            case Wait(_, what_for):
                assert what_for is WaitFor.BETTER_ODDS
            case Escalate(why):
                assert why is HandOver.UNLIKELY


@given(situations())
def test_a_no_counts_for_the_estimate_only_down_to_the_floor(situation: Situation) -> None:
    decision = situation.decide()
    people = {who.person_id: who for who in situation.pool}
    if isinstance(decision, OfferNow):
        for ask in decision.asks:
            record, shot = people[ask.person_id].record, ask.snapshot
            soon = Pool().pace.answered(record, shot.look_ahead)
            least = situation.settings.floor * soon * record.reliability
            assert shot.success >= least * 0.999


@given(situations(), st.integers())
def test_the_same_is_decided_under_the_same_seed(situation: Situation, seed: int) -> None:
    assert situation.decide(seed=seed) == situation.decide(seed=seed)


@given(situations())
def test_what_she_takes_of_her_own_accord_keeps_the_rails_of_safety(situation: Situation) -> None:
    need = situation.need
    at_gate = gate(need, situation.settings, situation.now)
    for who in situation.pool:
        if at_gate.suits(who):
            assert who.known or not need.guarded
            assert who.certified or not need.certificate
            assert need.compound in who.serves
            assert not who.trade_paused
            assert not who.had_it
            assert who.person_id not in (need.reporter_id, need.visited_id)
            assert who.asked_in_round < need.round
