"""An offer of a job to one volunteer, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

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
    RECALLED = "recalled"
    """Staff have taken it back: she is not asked again in this round."""
    UNDELIVERED = "undelivered"


ANSWERS = (OfferState.ACCEPTED, OfferState.DECLINED)
"""What she herself said; all else happened to the offer."""
RELEASES = (OfferState.GIVEN_BACK, OfferState.LAPSED)
"""She had said yes, and the job went on to others."""


class Refusal(StrEnum):
    """Why somebody cannot, if she cares to say."""

    NOT_NOW = "not_now"
    NOT_MINE = "not_mine"
    TOO_FAR = "too_far"


@dataclass(frozen=True, slots=True)
class Offer:
    """One volunteer was asked for one report.

    Its state tells by what it was closed: one that was given back was accepted before.
    """

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
    wave: int = 0
    """Counts the decisions in which somebody was asked, by the rule or by staff.

    0 where nobody asked her: staff assigned it, or she took it where she goes anyway.
    """
    delivered_at: datetime | None = None
    """When the channel had it."""
    seen_at: datetime | None = None
    """When she first said or tapped something after it came: a chat tells no more than that."""
    answered_at: datetime | None = None
    """When she said yes or no."""
    closed_at: datetime | None = None
    """When it ended, by her answer or without one."""
    released_at: datetime | None = None
    """When the job she had taken went on to others."""
    refusal: Refusal | None = None
    tried_at: datetime | None = None
    """When she said yes to what somebody else had taken already."""
    snapshot: Mapping[str, Any] | None = None
    """The numbers of the choice when it was sent; None where staff chose, or nobody was reached."""
    no_shows: int = 0
    """How often the resident said that nobody came, while the job was hers."""


def can_be_claimed(offer: Offer, report: Report) -> bool:
    """Tell whether the job can still be taken; who answers late is welcome while nobody has it."""
    if not report.wants or offer.round != report.round or report.has(offer.person_id):
        return False
    return offer.state in (OfferState.OPEN, OfferState.EXPIRED)
