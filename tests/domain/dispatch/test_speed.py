"""A decision takes time in proportion to the candidates."""

from datetime import datetime

import pytest

from bench.dispatch.speed import NEED, NIGHT, NOON, SETTINGS, decision, pool_of_size
from domain.dispatch import Candidate, Context, Decision, OfferNow, OpenOffer, Pool, Wait, decide
from tests.domain.timing import grown

FEW, MANY = 50, 3000


@pytest.mark.parametrize(("now", "kind"), [(NOON, OfferNow), (NIGHT, Wait)])
def test_sixty_times_the_candidates_do_not_take_their_square(now: datetime, kind: type) -> None:
    few, many = pool_of_size(FEW), pool_of_size(MANY)
    assert isinstance(decision(many, now), kind)
    assert grown(lambda pool: decision(pool, now), few, many) < 4 * MANY / FEW


def test_nor_do_they_while_answers_are_waited_for() -> None:
    asked = [OpenOffer(id, NOON, Context()) for id in range(1, 9)]

    def waits(pool: list[Candidate]) -> Decision:
        return decide(NEED, pool, asked, Pool(), SETTINGS, NOON, 1)

    few, many = pool_of_size(FEW), pool_of_size(MANY)
    assert isinstance(waits(many), Wait)
    assert grown(waits, few, many) < 4 * MANY / FEW
