"""Spots on the map, and how far they are apart."""

from __future__ import annotations

import re
import unicodedata
from math import asin, cos, radians, sin, sqrt

from pydantic import BaseModel, ConfigDict, Field

EARTH_METRES = 6_371_000
"""The mean radius of the earth."""

NEAR_METRES = 300
"""Who is no farther away is there: a phone between houses is wrong by a hundred or two."""

_SPELLED_OUT = re.compile(r"📍 (-?\d+\.\d+), (-?\d+\.\d+)")
"""A place that somebody sends, as it is read where it stands for words."""


class Spot(BaseModel):
    """A spot on the map, in degrees (WGS 84)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)

    def is_near(self, other: Spot) -> bool:
        """Tell whether another spot is as good as this one."""
        return self.metres_to(other) <= NEAR_METRES

    def metres_to(self, other: Spot) -> float:
        """Measure along the surface, by the haversine formula."""
        here, there = radians(self.latitude), radians(other.latitude)
        north = sin((there - here) / 2) ** 2
        east = sin(radians(other.longitude - self.longitude) / 2) ** 2
        return 2 * EARTH_METRES * asin(sqrt(min(1.0, north + cos(here) * cos(there) * east)))


def spot_in(words: str) -> Spot | None:
    """Read a place that was sent; None where it is none on earth."""
    found = _SPELLED_OUT.fullmatch(unicodedata.normalize("NFKC", words).strip())
    if found is None:
        return None
    latitude, longitude = float(found[1]), float(found[2])
    if abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return Spot(latitude=latitude, longitude=longitude)
