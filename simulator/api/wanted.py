"""Which kinds of update a bot asks for."""

from __future__ import annotations

import json

from simulator.contents import Json
from simulator.updates import KINDS


def read_kinds(sent: Json) -> tuple[str, ...] | None:
    """The kinds in a list; unknown ones are passed over, and what is no list is not there."""
    if isinstance(sent, str):
        try:
            sent = json.loads(sent)
        except ValueError:
            return None
    if not isinstance(sent, list):
        return None
    return tuple(kind for kind in sent if kind in KINDS)
