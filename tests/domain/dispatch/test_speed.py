"""A decision takes time in proportion to the candidates."""

from bench.dispatch.speed import decision, pool_of_size
from domain.dispatch import OfferNow
from tests.domain.timing import grown

FEW, MANY = 50, 3000


def test_sixty_times_the_candidates_do_not_take_their_square() -> None:
    few, many = pool_of_size(FEW), pool_of_size(MANY)
    assert isinstance(decision(many), OfferNow)
    assert grown(decision, few, many) < 4 * MANY / FEW
