"""What offers teach, and that it can be learned anew from the record."""

import json
import math
from dataclasses import asdict
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.dispatch import Context, Ending, Need, Outcome, Pool, Record, learn, pool_of, replay
from domain.dispatch.learning import sigmoid
from domain.dispatch.odds import Odds
from tests.domain.dispatch.pool import LAMP, NOON

CONTEXT = Context()

CONTEXTS = st.builds(
    Context,
    constant=st.just(1.0),
    in_hours=st.sampled_from([0.0, 1.0]),
    distance=st.floats(0, 4),
    urgent=st.sampled_from([0.0, 1.0]),
    elder=st.sampled_from([0.0, 1.0]),
    recent=st.floats(0, 8),
)
OUTCOMES = st.builds(
    lambda ending, context, start, minutes: Outcome(
        ending,
        context,
        NOON + timedelta(minutes=start),
        NOON + timedelta(minutes=start + minutes),
    ),
    st.sampled_from([ending for ending in Ending if ending is not Ending.ACCEPTED_LATE]),
    CONTEXTS,
    st.integers(0, 60 * 24 * 90),
    st.floats(0, 600),
)
LATE_YESES = st.builds(
    lambda context, start, window, later: [
        Outcome(
            ending,
            context,
            NOON + timedelta(minutes=start),
            NOON + timedelta(minutes=start + after),
        )
        for ending, after in ((Ending.EXPIRED, window), (Ending.ACCEPTED_LATE, window + later))
    ],
    CONTEXTS,
    st.integers(0, 60 * 24 * 90),
    st.floats(45, 240),
    st.floats(0, 600),
)
"""A yes comes late only after the time was over."""
HISTORIES = st.lists(
    st.tuples(st.integers(1, 4), OUTCOMES.map(lambda one: [one]) | LATE_YESES), max_size=40
).map(lambda history: [(id, outcome) for id, outcomes in history for outcome in outcomes])


def ended(ending: Ending, minutes: float = 6) -> Outcome:
    """How an offer that was sent at noon ended."""
    return Outcome(ending, CONTEXT, NOON, NOON + timedelta(minutes=minutes))


def chance(pool: Pool, record: Record, need: Need = LAMP) -> float:
    """How likely she says yes at noon."""
    (yes,) = Odds(pool, need, NOON, 20).chances([(record, CONTEXT.in_hours, 0.0, 0.0)])
    return yes


@given(HISTORIES)
def test_learning_anew_from_the_record_gives_the_very_same_numbers(
    history: list[tuple[int, Outcome]],
) -> None:
    pool, records = Pool(), dict[int, Record]()
    for person_id, outcome in history:
        pool, record = learn(pool, records.get(person_id, Record()), outcome)
        pool = pool_of(json.loads(json.dumps(asdict(pool))))
        records[person_id] = Record(**json.loads(json.dumps(asdict(record))))
    assert replay(history) == (pool, records)


@given(HISTORIES)
def test_whatever_is_learned_the_numbers_stay_sound(history: list[tuple[int, Outcome]]) -> None:
    pool, records = replay(history)
    assert all(pool.covariance[i][i] > 0 for i in range(6))
    for record in records.values():
        assert record.spread > 0
        assert 0 < record.reliability < 1
        assert 0 < chance(pool, record) < 1


def test_a_yes_makes_her_next_yes_likelier_and_everybodys_a_little() -> None:
    pool, record = learn(Pool(), Record(), ended(Ending.ACCEPTED))
    assert chance(pool, record) > chance(pool, Record()) > chance(Pool(), Record())


def test_a_no_makes_her_next_yes_less_likely() -> None:
    pool, record = learn(Pool(), Record(), ended(Ending.DECLINED))
    assert chance(pool, record) < chance(pool, Record()) < chance(Pool(), Record())


@pytest.mark.parametrize("ending", [Ending.EXPIRED, Ending.TAKEN, Ending.CANCELLED])
def test_what_was_closed_early_says_little(ending: Ending) -> None:
    _, soon = learn(Pool(), Record(), ended(ending, minutes=1))
    _, late = learn(Pool(), Record(), ended(ending, minutes=120))
    _, no = learn(Pool(), Record(), ended(Ending.DECLINED))
    assert no.leaning < late.leaning < soon.leaning < 0
    assert soon.leaning > no.leaning / 10


def test_what_was_closed_at_once_says_nothing() -> None:
    assert learn(Pool(), Record(), ended(Ending.TAKEN, minutes=0))[1].leaning == 0


def test_only_offers_that_had_a_fair_chance_are_counted() -> None:
    endings = [Ending.ACCEPTED, Ending.DECLINED, Ending.EXPIRED, Ending.TAKEN, Ending.CANCELLED]
    _, records = replay([(7, ended(ending)) for ending in endings])
    assert (records[7].accepted, records[7].offers) == (1, 3)


def test_a_late_yes_is_one_offer_and_as_good_as_a_yes() -> None:
    yes, hers = learn(Pool(), Record(), ended(Ending.ACCEPTED, minutes=250))
    late, hers_late = replay(
        [(7, ended(Ending.EXPIRED, minutes=240)), (7, ended(Ending.ACCEPTED_LATE, minutes=250))]
    )
    assert (hers_late[7].accepted, hers_late[7].offers) == (1, 1)
    assert chance(late, hers_late[7]) == pytest.approx(chance(yes, hers), rel=0.06)
    assert chance(late, Record()) == pytest.approx(chance(yes, Record()), rel=0.06)


def test_who_gives_jobs_back_is_less_reliable() -> None:
    _, kept = learn(Pool(), Record(), ended(Ending.KEPT))
    _, given_back = learn(Pool(), Record(), ended(Ending.GIVEN_BACK))
    assert given_back.reliability < Record().reliability < kept.reliability


def test_who_answers_slowly_is_known_for_it() -> None:
    pool, records = replay([(7, ended(Ending.DECLINED, minutes=40)) for _ in range(9)])
    assert pool.pace.of(records[7]) > pool.pace.usual > Pool().pace.usual


def test_who_had_not_seen_it_is_not_taken_for_slow() -> None:
    pool, record = learn(Pool(), Record(), ended(Ending.ACCEPTED, minutes=300))
    assert pool.pace == Pool().pace
    assert (record.accepted, record.answers) == (1, 0)


def test_people_change_so_what_is_known_of_one_fades() -> None:
    known = Record(spread=0.1, learned_at=NOON.timestamp())
    later = (NOON + timedelta(days=90)).timestamp()
    assert known.spread_at(later) == pytest.approx(0.13)
    assert Record().spread_at(later) == Record().spread


@given(CONTEXTS, st.floats(-3, 3))
def test_what_is_shared_between_candidates_is_computed_rightly(
    context: Context, leaning: float
) -> None:
    pool, _ = replay([(7, ended(Ending.ACCEPTED)), (8, ended(Ending.DECLINED))])
    need = Need(1, "beiyuan", bool(context.urgent), bool(context.elder), 1)
    record = Record(leaning=leaning, spread=0.3, learned_at=NOON.timestamp())
    hers = (context.in_hours, context.distance, context.recent)
    (odds,) = Odds(pool, need, NOON, 20).chances([(record, *hers)])
    size = range(6)
    variance = sum(context[i] * pool.covariance[i][j] * context[j] for i in size for j in size)
    log_odds = leaning + sum(pool.weights[i] * context[i] for i in size)
    plain = sigmoid(log_odds / math.sqrt(1 + math.pi * (variance + 0.3) / 8))
    assert odds == pytest.approx(plain)
