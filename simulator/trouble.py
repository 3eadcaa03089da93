"""What goes wrong on purpose: faults that bots' calls run into, and limits that they must keep."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import Literal

from simulator.contents import Thing

Kind = Literal["flood", "html", "silence", "reset"]


class Fault(Thing):
    """A fault that is switched on: it strikes calls until its times are used up."""

    id: int
    kind: Kind
    """`flood` is a 429; `html` a front end's page; `silence` no answer; `reset` a cut line."""
    method: str = "send*"
    """The methods that it strikes, as a pattern of file names."""
    chat: int | None = None
    """Only calls about this chat."""
    times: int = 1
    after: bool = False
    """It strikes when the call has done its work already, and only the answer is lost."""
    status: int = 502
    """Of an HTML page."""
    seconds: int = 5
    """What a flood says to wait, and how long silence lasts before the line is closed."""

    def fits(self, method: str, chat: str) -> bool:
        """Whether it strikes such a call."""
        about = self.chat is None or str(self.chat) == chat
        return about and fnmatchcase(method, self.method)


def first_fitting(faults: Iterable[Fault], method: str, chat: str) -> Fault | None:
    """The fault that strikes this call, if any: the one that was switched on first."""
    return next((fault for fault in faults if fault.fits(method, chat)), None)
