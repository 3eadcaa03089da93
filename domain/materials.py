"""What mending takes: a few things that each trade uses, so that one tap names them."""

from __future__ import annotations

NOTHING = "nothing"

MATERIALS: dict[str, tuple[str, ...]] = {
    "electrician": ("bulb", "switch", "wire"),
    "plumber": ("tap", "pipe", "seal"),
    "locksmith": ("lock", "hinge"),
    "carpenter": ("hinge", "screen"),
    "tv_repair": ("cable", "remote"),
    "appliance_repair": ("part", "wire"),
}
"""By trade; whoever has none of these types it."""

KNOWN: frozenset[str] = frozenset({NOTHING, *(m for ms in MATERIALS.values() for m in ms)})


def offered(trade: str | None) -> tuple[str, ...]:
    """Give what can be tapped after a job of a trade."""
    return (NOTHING, *MATERIALS.get(trade or "", ()))
