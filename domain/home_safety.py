"""Who may go alone to an elder living alone, and what electric work needs a certificate."""

from __future__ import annotations

from functools import cache

from domain import packaged
from domain.hearing import hear
from domain.phrasebook import Phrasebook
from domain.taxonomy import Group, Trade, categories


def is_guarded(category: str, *, lives_alone: bool) -> bool:
    """Tell whether nobody goes there alone whom she does not know: her own home, living alone."""
    known = categories().get(category)
    return lives_alone and known is not None and known.group is Group.HOME_REPAIR


def needs_certificate(trade: str | None, *told: str) -> bool:
    """Tell whether only who has a certificate on file may do it: work above a lamp or a socket.

    Of it are `told` her own words, and what neighbours see, with what others added.
    """
    if trade != Trade.ELECTRICIAN:
        return False
    return any(_above_a_lamp().every_hit(hear(words).text) for words in told)


@cache
def _above_a_lamp() -> Phrasebook:
    return Phrasebook(packaged.table("home_safety.toml")["certificate"])
