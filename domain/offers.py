"""An offer of a job to one volunteer, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.reports import Report


class OfferState(StrEnum):
    """Where an offer stands. Once it is not open, only what its report does changes its card."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"
    TAKEN = "taken"
    """Somebody else was faster."""
    WITHDRAWN = "withdrawn"
    """The report needs nobody any more."""
    GIVEN_BACK = "given_back"
    LAPSED = "lapsed"
    """She had it and did not move: the clock gave it back. Counted."""
    UNDELIVERED = "undelivered"


@dataclass(frozen=True, slots=True)
class Offer:
    """One volunteer was asked for one report."""

    id: int
    community_id: int
    report_id: int
    person_id: int
    round: int
    state: OfferState
    sent_at: datetime
    expires_at: datetime
    why: str
    """The reasons of the choice, as JSON, so that staff can always see why this volunteer."""


def can_be_claimed(offer: Offer, report: Report) -> bool:
    """Tell whether the job can still be taken; who answers late is welcome while nobody has it."""
    if not report.wants or offer.round != report.round or report.has(offer.person_id):
        return False
    return offer.state in (OfferState.OPEN, OfferState.EXPIRED)
