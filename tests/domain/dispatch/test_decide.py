"""The rule in plain cases, by name."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from domain.dispatch import (
    Candidate,
    Context,
    Decision,
    Escalate,
    HandOver,
    Need,
    OfferNow,
    OpenOffer,
    Pool,
    Preset,
    Record,
    Spare,
    Tired,
    Wait,
    WaitFor,
    Why,
    decide,
    settings_of,
)
from domain.people import USUAL_OFFERS
from tests.domain.dispatch.pool import COMMUNITY, LAMP, LIU, NOON, WIRE, ZHANG, at

STANDARD = settings_of(COMMUNITY)
SHY = Record(leaning=-2.0, spread=0.1)
EAGER = Record(leaning=1.0, spread=0.1)
POOL = tuple(replace(ZHANG, person_id=number, name=f"{number}号") for number in range(20, 30))


def asks(
    need: Need,
    *pool: Candidate,
    now: datetime = NOON,
    open_offers: tuple[OpenOffer, ...] = (),
    preset: Preset = Preset.STANDARD,
    seed: int = 1,
) -> Decision:
    """What is decided."""
    settings = settings_of(COMMUNITY, preset)
    return decide(need, pool, open_offers, Pool(), settings, now, seed)


def who(
    need: Need,
    *pool: Candidate,
    now: datetime = NOON,
    open_offers: tuple[OpenOffer, ...] = (),
    seed: int = 1,
) -> list[str]:
    """The names of those who are asked, in order."""
    decision = asks(need, *pool, now=now, open_offers=open_offers, seed=seed)
    names = {c.person_id: c.name for c in pool}
    return [names[ask.person_id] for ask in decision.asks] if isinstance(decision, OfferNow) else []


def spared(decision: Decision, person_id: int) -> tuple[Spare, str]:
    """Why somebody is not asked."""
    return next((s.reason, s.figure) for s in decision.spared if s.person_id == person_id)


# --- who comes first ------------------------------------------------------------------------------


def test_who_says_yes_more_often_comes_first() -> None:
    assert who(WIRE, replace(ZHANG, record=SHY), LIU)[0] == "刘师傅"


def test_who_was_asked_a_lot_rests() -> None:
    tired = Tired(learning=2.0, price=3.0, counted_at=NOON.timestamp())
    assert who(WIRE, replace(ZHANG, tired=tired), LIU)[0] == "刘师傅"


def test_who_did_much_for_others_comes_later() -> None:
    assert who(WIRE, replace(ZHANG, load=6), LIU)[0] == "刘师傅"


def test_who_lives_near_comes_first() -> None:
    assert who(WIRE, replace(ZHANG, distance=900), LIU)[0] == "刘师傅"


def test_who_is_in_her_hours_comes_first_but_others_may_be_asked() -> None:
    away = replace(ZHANG, hours_start=time(18, 0), hours_end=time(20, 0))
    assert who(WIRE, away, LIU)[0] == "刘师傅"
    assert who(LAMP, away) == ["张师傅"]


def test_who_is_on_duty_counts_as_in_her_hours() -> None:
    on_duty = replace(LIU, hours_start=time(18, 0), on_duty_until=at("13:00"), distance=1)
    off = replace(ZHANG, hours_start=time(18, 0))
    assert who(LAMP, off, on_duty)[0] == "刘师傅"


def test_who_keeps_the_switch_is_out_of_her_hours_when_it_is_off() -> None:
    assert who(WIRE, replace(ZHANG, keeps_switch=True), LIU)[0] == "刘师傅"


def test_who_said_only_then_is_asked_only_then() -> None:
    strict = replace(ZHANG, strict_hours=True, hours_start=time(14, 0))
    assert asks(LAMP, strict) == Wait(at("14:00"), WaitFor.SOMEBODY, asks(LAMP, strict).spared)
    assert spared(asks(LAMP, strict), ZHANG.person_id) == (Spare.OWN_HOURS, "")
    assert who(LAMP, strict, now=at("14:00")) == ["张师傅"]
    assert who(WIRE, strict) == []
    assert who(WIRE, replace(strict, at_night=True)) == ["张师傅"]
    assert who(LAMP, replace(strict, on_duty_until=at("13:00"))) == ["张师傅"]


def test_those_who_are_as_good_are_drawn_and_the_seed_decides() -> None:
    first = [who(LAMP, ZHANG, LIU, seed=seed)[0] for seed in range(40)]
    assert first == [who(LAMP, ZHANG, LIU, seed=seed)[0] for seed in range(40)]
    assert 10 < first.count("张师傅") < 30


def test_chance_does_not_decide_between_those_who_are_not_as_good() -> None:
    better = replace(LIU, record=EAGER)
    assert {who(LAMP, ZHANG, better, seed=seed)[0] for seed in range(400)} == {"刘师傅"}


def test_now_and_then_chance_decides_between_those_who_are_nearly_as_good() -> None:
    nearly = replace(LIU, distance=10)
    first = [who(LAMP, ZHANG, nearly, seed=seed)[0] for seed in range(400)]
    assert 0 < first.count("刘师傅") < 400 * STANDARD.explored


# --- how many, and when again ---------------------------------------------------------------------


def test_the_more_urgent_the_more_are_asked_at_once() -> None:
    alone = replace(LAMP, elder=True)
    few, more, many = (len(who(need, *POOL)) for need in (LAMP, alone, WIRE))
    assert few < more < many


def test_where_two_are_needed_more_are_asked_at_once() -> None:
    assert len(who(replace(LAMP, seats=2), *POOL)) > len(who(LAMP, *POOL))


def test_never_more_than_eight_are_asked_at_once() -> None:
    shy = [replace(c, record=SHY) for c in POOL]
    assert len(who(replace(WIRE, seats=2), *shy)) == 8


def test_while_an_answer_may_still_come_fewer_are_asked() -> None:
    asked = OpenOffer(99, NOON, Context())
    assert len(who(LAMP, *POOL, open_offers=(asked,))) < len(who(LAMP, *POOL))
    old = OpenOffer(99, NOON - timedelta(hours=3), Context())
    assert len(who(LAMP, *POOL, open_offers=(old,))) == len(who(LAMP, *POOL))


def test_with_answers_to_come_it_waits() -> None:
    crowd = tuple(OpenOffer(number, NOON, Context()) for number in range(90, 99))
    decision = asks(LAMP, ZHANG, open_offers=crowd)
    assert isinstance(decision, Wait)
    assert (decision.until, decision.what_for) == (at("12:20"), WaitFor.ANSWERS)


def test_somebody_is_asked_even_if_she_is_hardly_worth_it() -> None:
    worn_out = Tired(learning=5.0, price=30.0, counted_at=NOON.timestamp())
    assert who(LAMP, replace(ZHANG, tired=worn_out)) == ["张师傅"]


def test_a_brisk_community_asks_more_at_once_and_a_gentle_one_less_often() -> None:
    brisk = asks(LAMP, *POOL, preset=Preset.BRISK)
    assert isinstance(brisk, OfferNow)
    assert len(brisk.asks) > len(who(LAMP, *POOL))
    often = replace(ZHANG, weekly_offers=None, offers_this_week=3)
    assert isinstance(asks(LAMP, often, preset=Preset.GENTLE), Escalate)
    assert isinstance(asks(LAMP, often), OfferNow)


def test_no_preset_asks_oftener_than_whoever_does_not_mind_was_told() -> None:
    usual = replace(ZHANG, weekly_offers=None, offers_this_week=USUAL_OFFERS)
    assert all(isinstance(asks(LAMP, usual, preset=preset), Escalate) for preset in Preset)


@pytest.mark.parametrize(
    ("need", "minutes", "window"),
    [(LAMP, 20, 240), (replace(LAMP, elder=True), 10, 120), (WIRE, 5, 45)],
)
def test_how_long_an_answer_is_waited_for(need: Need, minutes: int, window: int) -> None:
    decision = asks(need, ZHANG)
    assert isinstance(decision, OfferNow)
    assert decision.look_again == NOON + timedelta(minutes=minutes)
    assert decision.asks[0].until == NOON + timedelta(minutes=window)


def test_what_is_not_urgent_stands_still_in_the_quiet_hours() -> None:
    evening = at("21:20")
    decision = asks(replace(LAMP, opened_at=at("20:30")), ZHANG, now=evening)
    assert isinstance(decision, OfferNow)
    assert decision.look_again == at("07:30", day=24)
    assert decision.asks[0].until == at("10:30", day=24)
    assert asks(LAMP, ZHANG, now=at("22:00")) == Wait(
        at("07:30", day=24), WaitFor.SOMEBODY, asks(LAMP, ZHANG, now=at("22:00")).spared
    )


def test_what_is_urgent_does_not_wait_for_the_morning() -> None:
    decision = asks(WIRE, ZHANG, now=at("02:00"))
    assert isinstance(decision, Escalate)
    assert spared(decision, ZHANG.person_id) == (Spare.QUIET_HOURS, "")
    assert who(WIRE, ZHANG, replace(LIU, at_night=True), now=at("02:00")) == ["刘师傅"]


# --- idle people ----------------------------------------------------------------------------------


def test_who_was_not_asked_for_a_month_is_asked_too() -> None:
    idle = replace(ZHANG, last_offer_at=at("12:00") - timedelta(days=31), record=SHY)
    busy = [replace(c, record=EAGER, last_offer_at=at("09:00")) for c in POOL]
    decision = asks(LAMP, *busy, idle)
    assert isinstance(decision, OfferNow)
    assert decision.asks[-1].person_id == ZHANG.person_id
    assert decision.asks[-1].reasons[0] == (Why.IDLE, "31", "")
    assert "张师傅" not in who(LAMP, *busy, replace(idle, last_offer_at=at("09:00")))


def test_no_record_shuts_anybody_out() -> None:
    unlikely, hardly = (Record(leaning=leaning, spread=0.01) for leaning in (-3.7, -4.1))
    weighed = [asks(LAMP, replace(ZHANG, record=record)) for record in (unlikely, hardly)]
    chances = [w.asks[0].snapshot for w in weighed if isinstance(w, OfferNow)]
    assert 0.02 < chances[1].chance < chances[0].chance < 0.05
    assert chances[1].success == chances[0].success


# --- handing over ---------------------------------------------------------------------------------


def test_with_nobody_in_the_pool_it_is_handed_over() -> None:
    assert asks(LAMP) == Escalate(HandOver.NOBODY_LEFT, ())


def test_after_its_window_it_is_handed_over() -> None:
    opened = replace(LAMP, opened_at=at("08:00"))
    assert who(opened, ZHANG, now=at("11:59")) == ["张师傅"]
    assert asks(opened, ZHANG, now=NOON) == Escalate(HandOver.WINDOW_OVER, ())
    returned = replace(opened, given_back_at=at("11:30"))
    assert who(returned, ZHANG, now=at("12:29")) == ["张师傅"]
    assert asks(returned, ZHANG, now=at("12:30")) == Escalate(HandOver.WINDOW_OVER, ())


def test_who_can_be_asked_only_after_the_window_is_not_waited_for() -> None:
    evening = replace(ZHANG, strict_hours=True, hours_start=time(18, 0))
    assert isinstance(asks(LAMP, evening), Escalate)


def test_with_nobody_likely_it_waits_for_half_the_window_then_is_handed_over() -> None:
    never = replace(ZHANG, record=Record(leaning=-9.0, spread=0.01))
    opened = replace(LAMP, opened_at=at("10:30"))
    decision = asks(opened, never)
    assert isinstance(decision, Wait)
    assert decision.what_for is WaitFor.BETTER_ODDS
    late = asks(opened, never, now=at("12:30"))
    assert isinstance(late, Escalate)
    assert late.why is HandOver.UNLIKELY


def test_nobody_she_knows_is_another_reason_to_hand_over_than_nobody() -> None:
    for need in (replace(LAMP, guarded=True), replace(LAMP, certificate=True)):
        decision = asks(need, ZHANG)
        assert isinstance(decision, Escalate)
        assert decision.why is HandOver.HELD_BACK


# --- why ------------------------------------------------------------------------------------------


def test_why_she_is_asked_can_be_told() -> None:
    record = Record(offers=12, accepted=7, answers=9, log_minutes=16.0, kept=11)
    master = replace(ZHANG, record=record, distance=304, offers_this_week=1, load=2)
    decision = asks(LAMP, replace(master, compound="fuxing"))
    assert isinstance(decision, OfferNow)
    assert decision.asks[0].reasons == (
        (Why.NEAR, "300", ""),
        (Why.IN_HOURS, "", ""),
        (Why.SAYS_YES, "7", "12"),
        (Why.ANSWERS_IN, "6", ""),
        (Why.KEPT, "11", "11"),
        (Why.OFFERS, "1", ""),
        (Why.LOAD, "2", "2.0"),
        (Why.CHANCE, "36", "20"),
    )


def test_why_she_is_spared_can_be_told() -> None:
    rested = [replace(c, record=EAGER) for c in POOL]
    tired = Tired(learning=2.0, price=3.0, counted_at=NOON.timestamp())
    decision = asks(
        LAMP,
        *rested,
        replace(ZHANG, weekly_offers=5, offers_this_week=3, tired=tired),
        replace(LIU, hours_start=time(18, 0)),
        replace(LIU, person_id=9, load=4),
        replace(LIU, person_id=10, offers_this_week=3),
    )
    assert spared(decision, 7) == (Spare.RESTS, "3")
    assert spared(decision, 8) == (Spare.OUTSIDE_HOURS, "")
    assert spared(decision, 9) == (Spare.DID_MUCH, "4")
    assert spared(decision, 10) == (Spare.WEEK_FULL, "3")
