"""Makes things go wrong on purpose, so that a bot can be seen to bear it."""

from __future__ import annotations

from simulator.facts import FaultMended, FaultSet, FaultStruck, LimitsSet, Queued
from simulator.stage import Impossible, Stage
from simulator.trouble import Fault, Kind, first_fitting
from simulator.updates import KEPT

UNPARSABLE = {"message_id": "?", "chat": [], "text": {"no": "text"}}
"""What no library reads as a message."""


class Sabotage(Stage):
    """Switches faults and limits on and off."""

    def breaks(
        self,
        kind: Kind,
        *,
        method: str = "send*",
        chat: int | None = None,
        times: int = 1,
        after: bool = False,
        status: int = 502,
        seconds: int = 5,
    ) -> int:
        """Switch a fault on; its id is returned. See `Fault` for what each of it means."""
        if times < 1 or seconds < 0 or not 500 <= status <= 599:
            raise Impossible("次数、秒数或状态码不对")
        fault = Fault(
            id=self.state.fault_count + 1,
            kind=kind,
            method=method,
            chat=chat,
            times=times,
            after=after and kind != "flood",
            status=status,
            seconds=seconds,
        )
        self.chronicle.record(FaultSet(fault=fault))
        return fault.id

    def mends(self, fault: int | None = None) -> None:
        """Switch a fault off, or all of them."""
        gone = list(self.state.faults) if fault is None else [fault]
        self.chronicle.record(*(FaultMended(fault=number) for number in gone))

    def limits(self, *, on: bool) -> None:
        """Have Telegram's limits of how fast a bot may send hold, or not."""
        if self.state.limited != on:
            self.chronicle.record(LimitsSet(on=on))

    def spoils(self) -> None:
        """Have an update wait for the first bot that no library can read."""
        bot = self.first_bot.bot.id
        expires = self.chronicle.now() + KEPT
        spoilt = Queued(bot=bot, kind="message", payload=UNPARSABLE, chat=0, expires=expires)
        self.chronicle.record(spoilt)

    def strikes(self, method: str, chat: str) -> Fault | None:
        """The fault that strikes this call, if any; one of its times is used up."""
        fault = first_fitting(self.state.faults.values(), method, chat)
        if fault is not None:
            self.chronicle.record(FaultStruck(fault=fault.id))
        return fault
