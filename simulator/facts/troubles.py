"""What is switched on and off to go wrong."""

from __future__ import annotations

from typing import Literal

from simulator.contents import Thing
from simulator.state import State
from simulator.trouble import Fault


class FaultSet(Thing):
    """A fault was switched on."""

    fact: Literal["fault"] = "fault"
    fault: Fault

    def happen(self, state: State) -> None:
        state.fault_count += 1
        state.faults[self.fault.id] = self.fault


class FaultStruck(Thing):
    """A fault struck a call; when that was its last time, it is over."""

    fact: Literal["struck"] = "struck"
    fault: int

    def happen(self, state: State) -> None:
        struck = state.faults[self.fault]
        left = struck.model_copy(update={"times": struck.times - 1})
        state.faults[self.fault] = left
        if left.times <= 0:
            del state.faults[self.fault]


class FaultMended(Thing):
    """A fault was switched off."""

    fact: Literal["mended"] = "mended"
    fault: int

    def happen(self, state: State) -> None:
        state.faults.pop(self.fault, None)


class LimitsSet(Thing):
    """Telegram's limits of how fast a bot may send hold from now on, or do no longer."""

    fact: Literal["limits"] = "limits"
    on: bool

    def happen(self, state: State) -> None:
        state.limited = self.on
