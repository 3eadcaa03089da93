"""What a method has at hand while it answers one call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.api.parameters import Upload
from simulator.api.polls import Polls
from simulator.chronicle import Chronicle
from simulator.gathering import Gathering
from simulator.model import Bot
from simulator.state import Account, State


@dataclass(frozen=True)
class Context:
    """One call: who calls, the world around, and the files that came along."""

    stage: Gathering
    account: Account
    uploads: Mapping[str, Upload]
    polls: Polls

    @property
    def bot(self) -> Bot:
        """Who calls."""
        return self.account.bot

    @property
    def chronicle(self) -> Chronicle:
        """What happened, and where more can be recorded."""
        return self.stage.chronicle

    @property
    def state(self) -> State:
        """The present state."""
        return self.chronicle.state
