"""A decision takes time in proportion to the candidates."""

from datetime import datetime

import pytest

from bench.dispatch.speed import NIGHT, NOON, decision, pool_of_size
from domain.dispatch import OfferNow, Wait
from tests.domain.timing import grown

FEW, MANY = 50, 3000


@pytest.mark.parametrize(("now", "kind"), [(NOON, OfferNow), (NIGHT, Wait)])
def test_sixty_times_the_candidates_do_not_take_their_square(now: datetime, kind: type) -> None:
    few, many = pool_of_size(FEW), pool_of_size(MANY)
    assert isinstance(decision(many, now), kind)
    assert grown(lambda pool: decision(pool, now), few, many) < 4 * MANY / FEW
