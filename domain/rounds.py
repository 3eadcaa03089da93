"""What a patrol (巡查) finds on its round: hazards by photo, and compounds that are all clear."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from domain import triage
from domain.taxonomy import Group, Route, categories

OFFERED = ("fire_safety", "sanitation", "building_public", "road_manhole", "lighting_public")
"""What a patrol finds mostly: offered where nothing was written below the photo."""

GROUPS = (Group.UTILITIES, Group.PUBLIC_SPACE, Group.SAFETY_HEALTH, Group.NEIGHBOURHOOD)
"""What is found on a round is outside people's doors."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A hazard that somebody has shown on a round."""

    id: int
    occurrence_id: int
    person_id: int
    pieces: Sequence[Any]
    """What she showed and wrote, as JSON."""
    compound: str
    """The compound's key; empty until somebody has said it."""
    report_id: int | None
    """The report that it became."""
    dropped: bool
    """True: it is no hazard after all."""

    @property
    def is_open(self) -> bool:
        """Whether it waits to be placed."""
        return self.report_id is None and not self.dropped


def category_in(words: str) -> str:
    """Read what a hazard is from the words below its photo; empty where they do not say it."""
    understood = triage.read(words, has_photo=True)
    known = categories().get(understood.category)
    if known is None or known.group not in GROUPS or understood.route is Route.EMERGENCY:
        return ""
    return understood.category if understood.why else ""
